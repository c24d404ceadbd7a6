import type { DateMention } from '../dates.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isSince } from './since.ts';

/** Happenings that a sentence tells beside a period, and of which that period is not: what is told in passing of one of them is no tally. */

/** Is the figure that of one happening, whatever period its sentence tells? */
export const isOwnEvent = (sketch: Sketch, context: Context): boolean =>
  isInPassing(sketch, context) || isTheLatest(sketch, context) || isByOne(sketch, context) || whenSince(sketch, context) !== null;

const PASSING = 24;

/** "Counting Orvel, where a crane fell and three riggers died, the guild has buried 60 members since March": told between commas, and the period behind them. */
function isInPassing({ draft: { quote, toll }, segment }: Sketch, { lattice, dates }: Context): boolean {
  if (toll === true) return false;
  let open = quote.first - 1;
  while (open > segment.first && open > quote.first - PASSING && normAt(lattice, open) !== ',') { if ([';', ':', 'since'].includes(normAt(lattice, open))) return false; open--; }
  if (normAt(lattice, open) !== ',' || normAt(lattice, open + 1) !== 'where') return false;
  let close = quote.last;
  while (close < segment.last && close < quote.last + PASSING && normAt(lattice, close) !== ',') { if ([';', ':', '.', 'since'].includes(normAt(lattice, close))) return false; close++; }
  return normAt(lattice, close) === ',' && within(dates, { first: open, last: close }).every((d) => d.precision === 'day');
}

const LATEST: ReadonlySet<string> = new Set(['latest', 'last', 'newest']);

/** "Sixty builders have died since March, the last being a roofer, who was killed on 27 May": one of a tally, with a day of his own. */
function isTheLatest({ draft: { group, quote }, segment }: Sketch, { lattice, dates }: Context): boolean {
  if (group === null || group.size !== 1 || !['singular', 'named'].includes(group.kind)) return false;
  for (let i = group.first - 1; i > Math.max(segment.first, group.first - 7); i--) {
    if (LATEST.has(normAt(lattice, i))) return normAt(lattice, i - 1) === 'the' && normAt(lattice, i - 2) === ',' && within(dates, { first: quote.first, last: segment.last }).some((d) => d.precision === 'day' && d.ago === null);
  }
  return false;
}

/** "In March a drone on the port killed nine dockers": one thing did it, so that the month is only when. */
function isByOne({ draft: { voice, trigger, toll }, segment }: Sketch, { lattice }: Context): boolean {
  if (voice !== 'active' || toll === true) return false;
  for (let i = trigger.first - 1; i > Math.max(segment.first - 1, trigger.first - 9); i--) {
    if ([',', ';', ':', 'and', 'has', 'have'].includes(normAt(lattice, i))) return false;
    if (['a', 'an', 'another'].includes(normAt(lattice, i))) return [1, 2, 3].some((n) => isSingle(lattice, i + n));
  }
  return false;
}

const isSingle = (lattice: Lattice, i: number): boolean => (tagAt(lattice, i, 'means') !== null || tagAt(lattice, i, 'act') !== null) && !normAt(lattice, i).endsWith('s') && !SERIES.has(normAt(lattice, i));
/** What goes on for long by its noun. */
const SERIES: ReadonlySet<string> = new Set(['campaign', 'offensive', 'siege', 'outbreak', 'epidemic', 'war', 'fighting', 'bombardment', 'shelling', 'violence', 'conflict', 'crackdown', 'drought', 'famine', 'heatwave', 'wave', 'cholera']);

const WHEN_REACH = 14;

/** "Calls for a truce have grown since March, when a drone killed 20 in Orvel": the date that tells when, or null. */
export function whenSince({ draft: { quote }, segment }: Sketch, context: Context): DateMention | null {
  const { lattice, dates } = context;
  return within(dates, { first: segment.first, last: quote.first }).findLast((d) => isSince(context, d) && normAt(lattice, d.last) === ',' && ['when', 'where'].includes(normAt(lattice, d.last + 1)) && quote.first - d.last < WHEN_REACH && !isOfSinceThen({ segment, last: quote.first }, d, lattice)) ?? null;
}

/** "Since 3 May, when the siege began, ninety have died of shells": behind the comma the sentence comes back to what it has counted since. */
function isOfSinceThen({ segment, last }: { readonly segment: Range; readonly last: number }, when: DateMention, lattice: Lattice): boolean {
  if (normAt(lattice, segment.first) !== 'since' || when.first > segment.first + 2) return false;
  for (let i = last - 1; i > when.last + 1; i--) if (normAt(lattice, i) === ',') return true;
  return false;
}

/** One happening empties a town, no province. */
const MOST_OF_ONE = 20_000;

/** "(On Wednesday the rebels entered Orvel.) More than 3,000 villagers have fled": of the happening whose day the paragraph tells before it, where no country is told of. */
export function isOfTheDay({ effect, count, sentence: at, segment }: Sketch, { lattice, dates, mentions }: Context): boolean {
  const block = lattice.doc.blocks[lattice.doc.sentences[at]?.block ?? -1];
  if (effect !== 'displaced' || block === undefined || (count.low ?? count.best ?? Infinity) > MOST_OF_ONE || within(mentions.places, segment).some((p) => p.wide)) return false;
  for (let i = segment.first; i < segment.last; i++) if (['country', 'province', 'region', 'altogether', 'total', 'nationwide', 'months', 'weeks', 'year', 'war', 'conflict'].includes(normAt(lattice, i))) return false;
  return within(dates, { first: block.first, last: segment.first }).some((d) => d.precision === 'day');
}
