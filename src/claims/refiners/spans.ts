import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { tellsNoEvent } from './periods.ts';
import { isPerfect } from './since.ts';

/** A period of fewer days is one happening's time. */
export const LEAST_DAYS = 2;

/** The first and the last day or month of a period, both stated. */
export interface Period { readonly from: DateMention; readonly to: DateMention }

/** "6-12 May 2025", "6 - 12 May"; "Report 7 – Sunday 11 February" and "update no. 6 – 12 May" give the number of the paper. */
export function dashedDay(lattice: Lattice, to: DateMention): DateMention | null {
  const day = Number(normAt(lattice, to.first - 2));
  if (!'-–—'.includes(normAt(lattice, to.first - 1)) || normAt(lattice, to.first - 1) === '' || !Number.isInteger(day) || day < 1 || day > 31 || to.from === null || isOfPaper(lattice, to)) return null;
  const from = to.from - (new Date(to.from * 86_400_000).getUTCDate() - day);
  return from < to.from ? { ...to, from, to: from } : null;
}

const PAPERS: ReadonlySet<string> = new Set(['report', 'bulletin', 'update', 'note', 'statement', 'no', 'no.', 'nr', 'n°', 'issue', 'edition', 'sitrep', 'communiqué', 'communique', 'number', '#', '.']);

/** The number before the dash is set apart from the day, behind what papers are called, or only the day has its weekday. */
function isOfPaper(lattice: Lattice, to: Range): boolean {
  const [number, dash] = [lattice.tokens[to.first - 2], lattice.tokens[to.first - 1]];
  if (tagAt(lattice, to.first, 'weekday') && !tagAt(lattice, to.first - 3, 'weekday')) return true;
  return number !== undefined && dash !== undefined && number.end < dash.start && PAPERS.has(normAt(lattice, to.first - 3));
}

/** "From 1 to 30 November 2023", "between 10 June and 30 June": both ends in the claim's part of the sentence. */
export function spanOfDates(sketch: Sketch, context: Context): Period | null {
  const { segment } = sketch;
  const inside = within(context.dates, segment).filter((d) => d.precision === 'day' && d.ago === null);
  for (const to of inside) {
    const dashed = dashedSpan(to, inside, context);
    if (dashed) return dashed;
    if (!['to', 'and', 'until', 'till', 'through'].includes(normAt(context.lattice, jointAt(context.lattice, to)))) continue;
    const day = firstDay(context.lattice, to);
    if (day) { if (isNight(context.lattice, leadAt(context.lattice, to))) continue; return { from: day, to }; }
    const from = inside.find((d) => d.last < to.first && (LEADS.has(normAt(context.lattice, d.first - 1)) || (d.last === to.first - 1 && sketch.draft.rule === 'labelled') || isLedByBeginning(context.lattice, d, to)));
    if (from) return { from: inTheirYear(from, to), to };
  }
  return null;
}

/** "Between 2 February and 30 November 2019", printed in the year after: the first day leaves its year to the last, and lies before it. */
const inTheirYear = (from: DateMention, to: DateMention): DateMention => (from.yearStated || !to.yearStated || from.from === null || to.from === null || from.from <= to.from ? from : inYearOf(from, to));

/** "from 1 March to 4 May", "in the period 1 March to 4 May". */
const LEADS: ReadonlySet<string> = new Set(['from', 'between', 'period']);

/** So far before its day stands the "from" of what began on it; over fewer days than this one battle may go on. */
const [BEGINNING_REACH, LEAST_BEGUN] = [8, 14];

/** "from the coup of 3 March 2019 to 9 June", "between the outbreak of the war on 15 April and 9 June": the day of what began then. */
function isLedByBeginning(lattice: Lattice, from: DateMention, to: DateMention): boolean {
  if (!['of', 'on'].includes(normAt(lattice, from.first - 1)) || from.from === null || to.from === null || to.from - from.from < LEAST_BEGUN || to.first - from.last > 3) return false;
  for (let i = from.first - 2; i >= from.first - BEGINNING_REACH; i--) {
    if (['from', 'between'].includes(normAt(lattice, i))) return true;
    if ([',', ';', '.', ':'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

/** "During the night from 7 to 8 February": the word before "from". */
const isNight = (lattice: Lattice, from: number): boolean => normAt(lattice, from - 1) === 'night';

/** Over fewer days a battle or a storm may go on. */
const LEAST_DASHED = 5;

/** "Violence in the province, 1-13 February: 41 dead", "26 February - 4 March": days with a dash between them, for a figure behind them. */
function dashedSpan(to: DateMention, inside: readonly DateMention[], { lattice }: Context): Period | null {
  if (!DASHES.has(normAt(lattice, to.first - 1))) return null;
  const from = dashedDay(lattice, to) ?? inside.find((d) => d.last === to.first - 1);
  return from?.from != null && to.from !== null && to.from - from.from >= LEAST_DASHED ? { from, to } : null;
}

const DASHES = new Set(['-', '–', '—']);

/** "from January to September 2024", "between March and May": whole months, the first of which may leave its year to the last. */
export function spanOfMonths(sketch: Sketch, { dates, lattice }: Context): Period | null {
  const months = within(dates, sketch.segment).filter((d) => d.precision === 'month' && d.from !== null && d.to !== null);
  for (const [n, to] of months.entries()) {
    const from = months[n - 1];
    const joined = from !== undefined && (from.last === to.first - 1 || isToTheEnd(lattice, from.last, to.first)) && ['to', 'and', 'through', 'until', '-', '–'].includes(normAt(lattice, from.last));
    if (!joined || !(['from', 'between'].includes(normAt(lattice, isOfTheStart(lattice, from.first - 1) ? from.first - 4 : from.first - 1)) || '-–'.includes(normAt(lattice, from.last)))) continue;
    const start = from.yearStated || !to.yearStated ? from : inYearOf(from, to);
    if ((start.from as number) < (to.from as number) && !isBehindSemicolon(lattice, to.last, sketch.draft.quote.first)) return { from: start, to };
  }
  return null;
}

/** "From January 2004 to the end of March 2021". */
const isToTheEnd = (lattice: Lattice, from: number, to: number): boolean => to === from + 4 && normAt(lattice, from + 1) === 'the' && ['end', 'close'].includes(normAt(lattice, from + 2)) && normAt(lattice, from + 3) === 'of';

/** "From the beginning of January". */
const isOfTheStart = (lattice: Lattice, of: number): boolean => normAt(lattice, of) === 'of' && ['start', 'beginning'].includes(normAt(lattice, of - 1)) && normAt(lattice, of - 2) === 'the';

/** "... from January to September 2024; in the whole of 2023, 15 lives were lost": another time's. */
function isBehindSemicolon(lattice: Lattice, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (normAt(lattice, i) === ';') return true;
  return false;
}

/** The month of `from` in the twelve months that end with `to`. */
function inYearOf(from: DateMention, to: DateMention): DateMention {
  const day = new Date((from.from as number) * 86_400_000);
  day.setUTCFullYear(new Date((to.from as number) * 86_400_000).getUTCFullYear());
  const start = day.getTime() / 86_400_000;
  return { ...from, from: start > (to.from as number) ? (day.setUTCFullYear(day.getUTCFullYear() - 1), day.getTime() / 86_400_000) : start };
}

/** "From 1 to 30 November", "from Monday 24 to Sunday 30 May", "from the 1st to the 15th of March", "the week of 17 to 23 May": the first day stands without its month. Above a report it may stand without a word before it: "Reporting week: Sunday 11 to Saturday 17 February". */
export function firstDay(lattice: Lattice, to: DateMention, inHead = false): DateMention | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(normAt(lattice, jointAt(lattice, to) - 1))?.[1]);
  const before = leadAt(lattice, to);
  const led = (inHead && JOINTS.has(normAt(lattice, jointAt(lattice, to)))) || ['from', 'between'].includes(normAt(lattice, before)) || (normAt(lattice, before) === 'of' && normAt(lattice, before - 1) === 'week');
  if (!led || !Number.isInteger(day) || day < 1 || day > 31 || to.from === null) return null;
  const start = new Date(to.from * 86_400_000);
  const from = to.from - (start.getUTCDate() - day);
  return from < to.from ? { ...to, from, to: from } : null;
}

const JOINTS: ReadonlySet<string> = new Set(['to', 'until', 'through']);

/** Where the word between the two days stands: "to 15 March", "to the 15th of March". */
function jointAt(lattice: Lattice, { first }: DateMention): number {
  const at = normAt(lattice, first - 1) === 'the' ? first - 2 : first - 1;
  // "between 3 March and noon on 9 April", "from 1 March to the evening of 4 May".
  if (!['on', 'of'].includes(normAt(lattice, at)) || !HOURS.has(normAt(lattice, at - 1))) return at;
  return normAt(lattice, at - 2) === 'the' ? at - 3 : at - 2;
}
const HOURS: ReadonlySet<string> = new Set(['midnight', 'noon', 'midday', 'dawn', 'dusk', 'daybreak', 'sunset', 'nightfall', 'end', 'close', 'morning', 'afternoon', 'evening', 'night', 'late', 'early']);

/** Where the word before the first day stands: "from 1", "from Monday 24", "from the 1st". */
function leadAt(lattice: Lattice, to: DateMention): number {
  const before = jointAt(lattice, to) - 2;
  const day = normAt(lattice, before) === 'the' ? before - 1 : before;
  return tagAt(lattice, day, 'weekday') ? day - 1 : day;
}

/** "in the first nine months of the year", "in the first half of 2021", "the toll of the first quarter": from and to of a part of a year; "the first three months of the war" is none. */
export function partOfYear(sketch: Sketch, { lattice, reference }: Context): Omit<Window, 'places'> | null {
  const { first, last } = sketch.draft.quote;
  for (let i = Math.max(sketch.segment.first, first - 16); i < Math.min(sketch.segment.last, last + 14); i++) {
    if (normAt(lattice, i) !== 'the' && normAt(lattice, i) !== 'this') continue;
    const part = monthsOf(lattice, i + 1);
    const year = part && yearOfPart(lattice, part.last, reference.published);
    if (part && year !== null) return monthsAsDays(year, part, reference.published);
  }
  return null;
}

/** "The first fifteen days of November have brought 26 deaths", "in the first half of June": told as a count, or of no one happening. */
export function partOfMonth(sketch: Sketch, context: Context): Omit<Window, 'places'> | null {
  const { lattice, dates, reference } = context;
  for (const month of within(dates, sketch.segment)) {
    if (month.precision !== 'month' || month.from === null || normAt(lattice, month.first - 1) !== 'of') continue;
    const days = daysBefore(lattice, month.first - 2);
    const told = days > 0 && (sketch.draft.voice === 'noun' || isPerfect(lattice, sketch) || tellsNoEvent({ first: month.last, last: sketch.segment.last }, context));
    if (told && isNear(month, sketch)) return { from: isoOf(month.from), to: isoOf(Math.min(month.from + days - 1, reference.published ?? Infinity)) };
  }
  return null;
}

const isNear = (date: Range, { draft }: Sketch): boolean => draft.quote.first - date.last < 12 && date.first - draft.quote.last < 12;

/** "the first fifteen days", "the first two weeks", "the first half": how many days these are, or none. */
function daysBefore(lattice: Lattice, unit: number): number {
  const word = normAt(lattice, unit);
  if (word === 'half') return normAt(lattice, unit - 1) === 'first' ? 15 : 0;
  const by = word === 'days' ? 1 : word === 'weeks' ? 7 : 0;
  const n = by === 0 ? null : numeralAt(lattice, unit - 1);
  return n?.amount.kind === 'number' && normAt(lattice, n.first - 1) === 'first' ? n.amount.n * by : 0;
}

/** The days of a part of a year: of the year before where it has not yet begun, up to the day of publication where it is not yet over. */
export function monthsAsDays(year: number, part: { readonly from: number; readonly to: number }, published: number | null): Omit<Window, 'places'> {
  const [from, to] = [Date.UTC(year, part.from - 1, 1) / 86_400_000, Date.UTC(year, part.to, 0) / 86_400_000];
  return published !== null && from > published ? monthsAsDays(year - 1, part, published) : { from: isoOf(from), to: isoOf(Math.min(to, published ?? to)) };
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];
const SMALL: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** "first nine months", "second quarter", "first half": the first and last month, and where the words end. */
function monthsOf(lattice: Lattice, i: number): { readonly from: number; readonly to: number; readonly last: number } | null {
  const nth = ORDINALS.indexOf(normAt(lattice, i));
  if (nth < 0) return null;
  const unit = normAt(lattice, i + 1);
  if (unit === 'quarter') return { from: nth * 3 + 1, to: nth * 3 + 3, last: i + 2 };
  if (unit === 'half' && nth < 2) return { from: nth * 6 + 1, to: nth * 6 + 6, last: i + 2 };
  const n = SMALL.includes(unit) ? SMALL.indexOf(unit) : Number(unit);
  return nth === 0 && normAt(lattice, i + 2) === 'months' && n >= 1 && n <= 11 ? { from: 1, to: n, last: i + 3 } : null;
}

/** The year behind "of": stated, "the year", "this year", or none where nothing is said; null where it is no year. */
function yearOfPart(lattice: Lattice, at: number, published: number | null): number | null {
  const own = published === null ? null : new Date(published * 86_400_000).getUTCFullYear();
  if (!['of', 'in'].includes(normAt(lattice, at))) return own;
  if (/^(?:19|20)\d\d$/.test(normAt(lattice, at + 1))) return Number(normAt(lattice, at + 1));
  if (normAt(lattice, at) === 'in' || (normAt(lattice, at + 1) === 'the' && normAt(lattice, at + 2) === 'year') || (normAt(lattice, at + 1) === 'this' && normAt(lattice, at + 2) === 'year')) return own;
  return normAt(lattice, at + 1) === 'last' && normAt(lattice, at + 2) === 'year' && own !== null ? own - 1 : null;
}
