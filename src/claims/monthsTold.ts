import type { DateMention, Reference } from './dates.ts';
import { dayNumberOf, monthOf, yearOf } from './days.ts';
import { isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** How far a text has come in its calendar: the month that "on the 3rd" and "5th:" are days of, and the year that a heading gives to "9 May". */

export interface Month { readonly year: number; /** 1 to 12 */ readonly month: number }

export interface Told {
  /** The month told last, by a day of it, by its name, or by a heading. */
  readonly month: Month | null;
  /** The day of that month which was told; null where only the month was. */
  readonly day: number | null;
  /** The year of the last heading that names one. */
  readonly year: number | null;
  /** The month stands as a heading, so that numbers may open the lines below it as its days. */
  readonly headed: boolean;
}

export const NOTHING_TOLD: Told = { month: null, day: null, year: null, headed: false };

/** A line that names a month, a year or both, and nothing else. */
export interface Heading { readonly month: number | null; readonly year: number | null }

const LONGEST_HEADING = 5;
const LINE_MARKS: ReadonlySet<string> = new Set(['#', '*', '-', '–', '—', ':', '.', ',', '=']);

/** "March", "MARCH 2024:", "2024", "— March —" as lines of their own, by the token that opens them. */
export function headingsIn(lattice: Lattice): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  for (const { first, last } of lattice.doc.blocks) {
    const heading = last - first <= LONGEST_HEADING ? headingIn(lattice, first, last) : null;
    if (heading !== null) found.set(first, heading);
  }
  return found;
}

const chronicles = new WeakMap<Lattice, number>();

/** Where a text that is parted by months or years begins to be a chronicle: the token of its first such heading; Infinity where it has fewer than two. */
export function chronicleFrom(lattice: Lattice): number {
  let from = chronicles.get(lattice);
  if (from === undefined) {
    const [first, second] = headingsIn(lattice).keys();
    chronicles.set(lattice, from = second === undefined ? Infinity : first as number);
  }
  return from;
}

function headingIn(lattice: Lattice, first: number, last: number): Heading | null {
  const words: number[] = [];
  for (let i = first; i < last; i++) if (kindAt(lattice, i) !== 'break' && !LINE_MARKS.has(normAt(lattice, i))) words.push(i);
  const [one, two] = words;
  if (one === undefined || words.length > 2) return null;
  const month = isCapital(lattice, one) ? tagAt(lattice, one, 'month')?.tag.month ?? null : null;
  const year = yearIn(normAt(lattice, month === null ? one : two ?? -1));
  return (month === null && (year === null || two !== undefined)) || (two !== undefined && year === null) ? null : { month, year };
}

const yearIn = (norm: string): number | null => (/^(?:19|20)\d\d$/.test(norm) ? Number(norm) : null);

/** "Attacks in Karsan district, 2024": the one year that the headline names, for months below it that name none. */
export function yearOfHeadline({ doc: { blocks, tokens } }: Lattice): number | null {
  const [headline] = blocks;
  if (headline?.kind !== 'headline') return null;
  const years = tokens.slice(headline.first, headline.last).flatMap((t) => yearIn(t.norm) ?? []);
  return years.length === 1 ? years[0] as number : null;
}

/** What is told from a heading on; `implied` is the year of a month that the text gives none. */
export function toldBy(heading: Heading, before: Told, implied: (month: number) => number | null): Told {
  const year = heading.year ?? before.year;
  if (heading.month === null) return { month: null, day: null, year, headed: false };
  const ofMonth = year ?? implied(heading.month);
  return { month: ofMonth === null ? null : { year: ofMonth, month: heading.month }, day: null, year: heading.year ?? before.year, headed: true };
}

/** What counts from the day of publication tells no month; nor does the beginning or the end of a period, or what is years back. */
const OF_PERIODS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'from', 'between', 'by', 'born']);
const RECENT_DAYS = 400;

/** What is told from a date on: its month, below a heading that lasts. */
export function toldFrom(mention: DateMention, before: Told, { lattice, published }: { readonly lattice: Lattice; readonly published: number | null }): Told {
  if (mention.ago !== null || mention.from === null || (mention.precision !== 'day' && mention.precision !== 'month') || OF_PERIODS.has(normAt(lattice, mention.first - 1))) return before;
  if (before.headed || (published !== null && (mention.from > published || published - mention.from > RECENT_DAYS))) return before;
  const day = mention.precision === 'day' ? new Date(mention.from * 86_400_000).getUTCDate() : null;
  return { month: { year: yearOf(mention.from), month: monthOf(mention.from) }, day, year: before.year, headed: false };
}

/** The `n`th of the month told last, or of the one after it where the days have gone on past its end: "on 30 June ... on the 2nd". */
export function dayOfMonthTold(n: number, { told: { month, day, headed }, published }: Reference): number | null {
  if (month === null) return null;
  const same = dayNumberOf({ ...month, day: n });
  const next = headed || day === null || n >= day ? null : dayNumberOf({ year: month.year + (month.month === 12 ? 1 : 0), month: (month.month % 12) + 1, day: n });
  return next !== null && (published === null || next <= published) ? next : same;
}

const LINE_DAY = /^([12]?\d|3[01])(st|nd|rd|th)?$/;

/** "5th: Three soldiers killed", "Tuesday 12 – A mine ...", below "March": a number that opens a line is a day of the heading's month. */
export function readLineDay(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  if (!reference.told.headed || (i > 0 && kindAt(lattice, i - 1) !== 'break')) return null;
  const at = tagAt(lattice, i, 'weekday') === null ? i : i + (normAt(lattice, i + 1) === ',' ? 2 : 1);
  const found = kindAt(lattice, at) === 'number' ? LINE_DAY.exec(normAt(lattice, at)) : null;
  if (found === null || !endsDay(lattice, at + 1, found[2] !== undefined || at > i)) return null;
  const day = dayOfMonthTold(Number(found[1]), reference);
  return day === null ? null : { first: i, last: at + 1, precision: 'day', from: day, to: day, yearStated: false, ago: null, printed: null };
}

/** "12:", "12 – Karsan"; "12th," and "Tuesday 12." as well, where a plain number might be one of a list or of people. */
function endsDay(lattice: Lattice, at: number, clearly: boolean): boolean {
  const mark = normAt(lattice, at);
  if (mark === ':') return true;
  if (['-', '–', '—'].includes(mark)) return kindAt(lattice, at + 1) !== 'number' && lattice.tokens[at]?.glued === false;
  return clearly && (['.', ','].includes(mark) || kindAt(lattice, at) === 'break' || isCapital(lattice, at));
}
