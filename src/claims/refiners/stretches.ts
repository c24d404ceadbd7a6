import type { Window } from '../claim.ts';
import { isoOf } from '../dates.ts';
import { dayNumberOf } from '../days.ts';
import { kindAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

type Days = Omit<Window, 'places'>;
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>((['day', 'week', 'month', 'quarter', 'year'] as const).flatMap((unit) => [[unit, unit], [`${unit}s`, unit]] as const));
const ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'ends', 'to', 'through', 'closed', 'closing', 'until', 'finished']);
/** Words between the unit and the day up to which it runs: "in the month that ended on Tuesday". */
const BETWEEN: ReadonlySet<string> = new Set(['that', 'which', 'has', 'had', 'just', 'up', 'on', 'at', 'midnight', 'the', 'noon', 'end', 'close', 'of']);
const LEADS: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for', 'of', 'within', 'throughout', 'by']);

/** "In the month that ended on Tuesday", "the week to 6 June saw", "over the twelve months to 31 March": as long a time, up to the day behind it. */
export function stretchTo({ segment, draft }: Sketch, { lattice, dates }: Context): Days | null {
  if (draft.group?.kind === 'singular' || draft.group?.kind === 'named') return null;
  for (const end of within(dates, segment)) {
    if (end.to === null || (end.precision !== 'day' && end.precision !== 'month')) continue;
    const unit = unitBefore(lattice, { first: segment.first, last: end.first });
    const length = unit < 0 ? null : lengthAt(lattice, unit);
    if (length && tellsCount({ lattice, unit, end }, draft)) return { from: isoOf(firstDay(end.to, length)), to: isoOf(end.to) };
  }
  return null;
}

/** Where the unit stands that runs up to the day behind `last`; -1 where none does. */
function unitBefore(lattice: Lattice, { first, last }: Range): number {
  let ends = false;
  for (let i = last - 1; i >= Math.max(first, last - 7); i--) {
    const word = normAt(lattice, i);
    if (ends && UNITS.has(word)) return i;
    if (ENDS.has(word)) ends = true;
    else if (!BETWEEN.has(word)) return -1;
  }
  return -1;
}

/** "The month", "the twelve months", "the seven days": of what length, with the article that tells it from "a week to go". */
function lengthAt(lattice: Lattice, unit: number): { readonly n: number; readonly unit: Unit } | null {
  const kind = UNITS.get(normAt(lattice, unit)) as Unit;
  // "From the start of the year to 9 June".
  if (normAt(lattice, unit - 2) === 'of' && ['start', 'beginning', 'turn'].includes(normAt(lattice, unit - 3))) return null;
  if (normAt(lattice, unit - 1) === 'the') return kind === 'day' ? null : { n: 1, unit: kind };
  const number = numeralAt(lattice, unit - 1);
  return number?.amount.kind === 'number' && normAt(lattice, number.first - 1) === 'the' ? { n: number.amount.n, unit: kind } : null;
}

/** Led to by "in" or "over", or the subject of what it brought. */
function tellsCount({ lattice, unit, end }: { readonly lattice: Lattice; readonly unit: number; readonly end: Range }, draft: Sketch['draft']): boolean {
  const the = [1, 2, 3].find((n) => normAt(lattice, unit - n) === 'the') ?? 1;
  const near = draft.quote.first - end.last < 20 && unit - draft.quote.last < 14;
  // "In the week to Sunday a bomb killed twelve": one happening.
  for (let i = end.last; i < draft.trigger.first; i++) if (['a', 'an'].includes(normAt(lattice, i))) return false;
  return near && (LEADS.has(normAt(lattice, unit - the - 1)) || ['saw', 'brought', 'ended', 'claimed'].includes(normAt(lattice, end.last)));
}

/** The first day of a time that ends with `to`: months that end with their last day are whole ones. */
function firstDay(to: number, { n, unit }: { readonly n: number; readonly unit: Unit }): number {
  if (unit === 'day') return to - n + 1;
  if (unit === 'week') return to - 7 * n + 1;
  const months = n * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const next = new Date((to + 1) * 86_400_000);
  const start = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - months, 1));
  // The 31st of May, a month back from it, is the 1st of May; of a month without that day its last one.
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  return dayNumberOf({ year: start.getUTCFullYear(), month: start.getUTCMonth() + 1, day: Math.min(next.getUTCDate(), length) }) ?? to;
}

const SEASONS: ReadonlySet<string> = new Set(['season', 'winter', 'summer', 'monsoon']);

/** "In fiscal 2019-20", "the 2020-21 fire season", "in 2020/21": a year that begins with another month than January, which is not said. */
export function yearOfItsOwn({ segment }: Sketch, { lattice }: Context): Days | null {
  for (let i = segment.first; i < segment.last; i++) {
    const last = endOfYears(lattice, i);
    if (last === 0) continue;
    const season = [0, 1, 2].some((n) => SEASONS.has(normAt(lattice, last + n)));
    if (season || ['fiscal', 'year', 'in', 'during', 'season', 'winter'].includes(normAt(lattice, i - 1))) return { from: null, to: null };
  }
  return null;
}

/** Where "2019-20" ends, be it one word or three; 0 where none begins. */
function endOfYears(lattice: Lattice, i: number): number {
  if (kindAt(lattice, i) !== 'number') return 0;
  if (/^(?:19|20)\d\d[-–/]\d\d(?:\d\d)?$/.test(normAt(lattice, i))) return i + 1;
  return /^(?:19|20)\d\d$/.test(normAt(lattice, i)) && ['-', '–', '/'].includes(normAt(lattice, i + 1)) && /^\d\d(?:\d\d)?$/.test(normAt(lattice, i + 2)) ? i + 3 : 0;
}

/** "The enemy's losses over seven days came to 540": so many days up to the report. */
export function lossesOverDays(sketch: Sketch, { lattice, reference: { published } }: Context): Days | null {
  const { segment, draft } = sketch;
  for (let i = segment.first; i < draft.quote.first; i++) {
    const number = ['over', 'in', 'during', 'within'].includes(normAt(lattice, i)) ? numeralAt(lattice, i + 1) : null;
    const unit = number ? UNITS.get(normAt(lattice, number.last)) : undefined;
    if (number?.amount.kind !== 'number' || number.first !== i + 1 || unit === undefined || (unit === 'day' && number.amount.n < LEAST_DAYS)) continue;
    if (tellsLosses(lattice, { first: segment.first, last: i })) return published === null ? { from: null, to: null } : { from: isoOf(firstDay(published, { n: number.amount.n, unit })), to: isoOf(published) };
  }
  return null;
}

const UNREST: ReadonlySet<string> = new Set(['protests', 'protest', 'demonstrations', 'unrest', 'rioting', 'riots', 'rallies', 'violence', 'marches', 'strikes', 'killings', 'blockades']);
/** Two days of riots may be one riot. */
const LEAST_UNREST = 3;

/** "Ten people had died in four days of protests", "the dead of a week of unrest": a running count of many places, up to the report. */
export function unrestOverDays({ segment, draft }: Sketch, { lattice, reference: { published } }: Context): Days | null {
  if (draft.group?.kind === 'singular' || draft.group?.kind === 'named') return null;
  for (let i = segment.first; i < segment.last; i++) {
    const unit = UNITS.get(normAt(lattice, i));
    if (unit === undefined || normAt(lattice, i + 1) !== 'of' || !tellsUnrest(lattice, i + 2)) continue;
    const number = ['a', 'one'].includes(normAt(lattice, i - 1)) ? 1 : numeralOf(lattice, i - 1);
    if (number === null || (unit === 'day' && number < LEAST_UNREST) || isFollowed(lattice, i)) continue;
    const near = i - draft.quote.last < 14 && draft.quote.first - i < 14;
    if (near) return published === null ? { from: null, to: null } : { from: isoOf(firstDay(published, { n: number, unit })), to: isoOf(published) };
  }
  return null;
}

/** "Police killed six after four days of protests", "amid a week of unrest". */
const isFollowed = (lattice: Lattice, unit: number): boolean => [2, 3, 4].some((n) => ['after', 'following', 'amid', 'since', 'despite', 'on', 'ended', 'before'].includes(normAt(lattice, unit - n)));

const numeralOf = (lattice: Lattice, i: number): number | null => { const number = numeralAt(lattice, i); return number?.amount.kind === 'number' ? number.amount.n : null; };

/** "protests", "deadly anti-government protests". */
function tellsUnrest(lattice: Lattice, at: number): boolean {
  for (let i = at; i < at + 4 && kindAt(lattice, i) === 'word' && !['in', 'by', 'at', 'and'].includes(normAt(lattice, i)); i++) if (UNREST.has(normAt(lattice, i))) return true;
  return false;
}

const RECORDS: ReadonlySet<string> = new Set(['log', 'count', 'tally', 'register', 'list', 'record', 'tracker', 'database']);

/** "The agency's log for the monsoon, which begins with 1 December, stood at 53 dead": a record of a season, and the day from which that counts. */
export function recordFrom({ segment, draft }: Sketch, { lattice, dates, reference: { published } }: Context): Days | null {
  for (const start of within(dates, { first: segment.first, last: draft.quote.first })) {
    if (start.precision !== 'day' || start.from === null || !['with', 'on', 'from', 'at'].includes(normAt(lattice, start.first - 1)) || !BEGINS.has(normAt(lattice, start.first - 2))) continue;
    if (tellsRecord(lattice, { first: segment.first, last: start.first }) && published !== null && published - start.from >= LEAST_DAYS) return { from: isoOf(start.from), to: isoOf(published) };
  }
  return null;
}

const BEGINS: ReadonlySet<string> = new Set(['begins', 'began', 'starts', 'started', 'opens', 'opened', 'runs', 'ran', 'counts', 'counted', 'beginning', 'starting', 'running', 'kept']);

function tellsRecord(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (RECORDS.has(normAt(lattice, i)) || SEASONS.has(normAt(lattice, i))) return true;
  return false;
}

/** Over fewer days it may be one battle. */
const LEAST_DAYS = 5;

function tellsLosses(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (['losses', 'casualties', 'deaths', 'abductions', 'killings'].includes(normAt(lattice, i))) return true;
  return false;
}
