import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isOfTheNth } from './since.ts';

/** What a register holds, what a year has had, and what somebody had counted up to a weekday: tallies by who holds them, without "since" or "so far". */

type Days = Omit<Window, 'places'>;

/** "The year's record reaches 300 victims", "the register held 190 dead", "40 deaths this year": the days that it counts, or null. */
export function daysOfRegister(sketch: Sketch, context: Context): Days | null {
  return heldBy(sketch, context) ?? ofThisYear(sketch, context);
}

/** Over fewer days one happening may go on. */
const LEAST_DAYS = 5;

const REGISTERS: ReadonlySet<string> = new Set(['register', 'record', 'records', 'ledger', 'database', 'tally', 'count', 'list', 'log', 'logbook', 'roll', 'tracker', 'dataset', 'chronicle', 'notebook', 'archive', 'balance', 'casebook']);
export const HOLDS: ReadonlySet<string> = new Set(['lists', 'listed', 'list', 'holds', 'hold', 'now', 'held', 'show', 'contain', 'name', 'have', 'count', 'give', 'stand', 'include', 'reaches', 'reached', 'stands', 'stood', 'shows', 'showed', 'has', 'had', 'contains', 'contained', 'numbers', 'numbered', 'counts', 'counted', 'names', 'named', 'gives', 'gave', 'comes', 'came', 'passes', 'passed', 'rises', 'rose', 'climbs', 'climbed', 'runs', 'ran', 'includes', 'included', 'amounts', 'amounted', 'tops', 'topped', 'exceeds', 'exceeded']);
/** Whose own list is of one happening. */
const OF_ONE: ReadonlySet<string> = new Set(['passenger', 'crew', 'patient', 'patients', 'admission', 'admissions', 'casualty', 'victim', 'victims', 'provisional', 'first', 'second', 'new', 'final', 'updated', 'missing', 'body', 'guest', 'class']);
/** So many words before its figure the register stands. */
const HOLDER_REACH = 14;
/** A list of so few may be that of one happening. */
const MANY = 20;

/** "The register, kept from 1 March, held 190 dead", "with the raid on Orvel the year's count reaches 61": who holds the figure, in its clause, and of what time it is. */
function heldBy(sketch: Sketch, context: Context): Days | null {
  const { lattice, reference: { published } } = context;
  const { segment, draft: { quote }, count } = sketch;
  let verb = -1;
  for (let i = quote.first - 1; i >= Math.max(segment.first, quote.first - HOLDER_REACH); i--) {
    const norm = normAt(lattice, i);
    if ([';', ':', '.'].includes(norm)) return null;
    if (HOLDS.has(norm) && verb < 0) { verb = i; continue; }
    if (verb < 0 || !REGISTERS.has(norm) || normAt(lattice, i + 1) === 'of') continue;
    const first = startOfHolder(lattice, i, segment.first);
    if (first < 0) continue;
    const year = ['year', 'annual'].some((w) => [1, 2, 3].some((n) => normAt(lattice, i - n) === w)) || (['this', 'the'].includes(normAt(lattice, i + 2)) && normAt(lattice, i + 3) === 'year');
    const opened = openedOn(sketch, context);
    if (year && published !== null) return { from: `${(isoOf(published) as string).slice(0, 4)}-01-01`, to: isoOf(published) };
    return opened !== null && (count.best ?? count.low ?? 0) >= MANY ? { from: isoOf(opened.from), to: isoOf(asOf(sketch, context)?.to ?? published) } : null;
  }
  return null;
}

/** "The", "its", "this year's": where the noun phrase of the register begins; -1 for a list of one happening's people. */
function startOfHolder(lattice: Lattice, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (OF_ONE.has(normAt(lattice, i))) return -1;
    if (['the', 'its', 'our', 'their', 'this', 'that', 'his', 'her', "'s", '’s'].includes(normAt(lattice, i))) return i;
  }
  return at === from ? at : -1;
}

const OPENED: ReadonlySet<string> = new Set(['opened', 'begun', 'began', 'started', 'kept', 'open', 'running', 'maintained', 'launched', 'beginning', 'starting']);

/** "It has been kept since 3 May. By then the register held 190": since when it is kept, in its sentence or the one before. */
function openedOn({ sentence, draft: { quote } }: Sketch, { lattice, dates, reference: { published } }: Context): DateMention | null {
  const { sentences } = lattice.doc;
  const [own, before] = [sentences[sentence], sentences[sentence - 1]];
  if (own === undefined) return null;
  const first = before !== undefined && before.block === own.block ? before.first : own.first;
  return within(dates, { first, last: quote.first }).find((d) => d.precision === 'day' && d.from !== null && published !== null && published - d.from >= LEAST_DAYS && OPENED.has(normAt(lattice, d.first - 2)) && ['on', 'since', 'from'].includes(normAt(lattice, d.first - 1))) ?? null;
}

/** "By Monday 9 May the register held": the day up to which it counts. */
const asOf = ({ segment, draft: { quote } }: Sketch, { dates }: Context): DateMention | undefined => within(dates, { first: segment.first, last: quote.first }).findLast((d) => d.precision === 'day' && d.to !== null);

const COUNTERS: ReadonlySet<string> = new Set(['accounts', 'accounted', 'account', 'recorded', 'counted', 'registered', 'documented', 'logged', 'listed', 'tallied', 'verified', 'seen', 'suffered', 'saw']);

/** "One district accounts for 40 deaths this year", "had counted 40 deaths this year": of all of it, where somebody counts. */
function ofThisYear({ draft: { group, quote }, segment }: Sketch, { lattice, reference: { published } }: Context): Days | null {
  const last = group?.last ?? quote.last;
  const at = [0, 1].map((n) => last + n).find((i) => normAt(lattice, i) === 'this' && ['year', 'month'].includes(normAt(lattice, i + 1)));
  if (at === undefined || published === null || group?.kind !== 'counted' || isOfTheNth(lattice, at) || !tells(lattice, { first: Math.max(segment.first, quote.first - HOLDER_REACH), last: group.first })) return null;
  const day = isoOf(published) as string;
  return { from: normAt(lattice, at + 1) === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`, to: day };
}

function tells(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (COUNTERS.has(normAt(lattice, i))) return true;
  return false;
}

const RECEIVED: ReadonlySet<string> = new Set(['admitted', 'treated', 'received', 'operated', 'cared', 'hospitalised', 'hospitalized', 'discharged', 'stabilised', 'stabilized', 'bandaged']);

/** "Since Monday night the clinic has received 30 people": what a hospital has had to do since one day's happening. */
export function isReceivedSince({ draft: { quote }, segment, effect }: Sketch, since: DateMention, { lattice }: Context): boolean {
  if (effect !== 'injured' || !tagAt(lattice, since.first, 'weekday')) return false;
  for (let i = Math.max(segment.first, quote.first - 6); i < quote.last + 4; i++) if (RECEIVED.has(normAt(lattice, i))) return true;
  return false;
}

const WHERE: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'over', 'nationwide', 'countrywide']);

/** "26 killed at Orvel, 113 in the province since January": the time behind the second number is of that. */
export function isOfNextNumber({ draft: { quote } }: Sketch, since: DateMention, { lattice }: Context): boolean {
  for (let i = quote.last; i < since.first - 1; i++) if (kindAt(lattice, i) === 'number' && [',', ';', '-', '–', '—'].includes(normAt(lattice, i - 1)) && WHERE.has(normAt(lattice, i + 1))) return true;
  return false;
}
