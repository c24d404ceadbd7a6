import { isoOf } from '../dates.ts';
import { normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';
import { PARTS } from './sharedWindows.ts';

/** So many sentences before its total a list may begin, and so many figures of it are added. */
const [REACH, MOST] = [60, 40];

/**
 * "(a) 9 November, Tanda: two dead. (b) 18 November, Kole: four dead. Total dead: 6": what adds up the happenings of several days above it is a tally of these days,
 * and no happening beside them. Two of the figures at least have a day of their own, since the parts of one happening add up, too.
 */
export function withListTotals(sketches: readonly Sketch[], context: Context): readonly Sketch[] {
  const windows = new Map<number, Window>();
  for (const total of sketches) {
    if (total.scope !== 'incident' || total.count.bound !== 'exact' || total.count.best === null || PARTS.has(total.draft.rule) || !saysTotal(total, context)) continue;
    const window = windowOf(addedUp(total, sketches), context);
    if (window !== null) windows.set(total.sentence, window);
  }
  return windows.size === 0 ? sketches : sketches.map((sketch) => {
    const window = sketch.scope === 'incident' ? windows.get(sketch.sentence) : undefined;
    return window === undefined ? sketch : revise(sketch, 'bulletins', { scope: 'cumulative', window });
  });
}

type Window = NonNullable<Sketch['window']>;

const TOTALS: ReadonlySet<string> = new Set(['total', 'totals', 'totalling', 'sum', 'overall', 'altogether', 'aggregate']);

/** "Total dead", "in all", "all told": in the words of its sentence. */
function saysTotal({ sentence }: Sketch, { lattice }: Context): boolean {
  const told = lattice.doc.sentences[sentence];
  for (let i = told?.first ?? 0; i < (told?.last ?? 0); i++) if (TOTALS.has(normAt(lattice, i)) || (normAt(lattice, i) === 'all' && (normAt(lattice, i - 1) === 'in' || normAt(lattice, i + 1) === 'told'))) return true;
  return false;
}

/** The figures right above that make up a total, wholes without their parts; none where they do not. */
function addedUp(total: Sketch, sketches: readonly Sketch[]): readonly Sketch[] {
  const above = sketches.filter((s) => s.effect === total.effect && s.sentence < total.sentence && total.sentence - s.sentence <= REACH && s.scope === 'incident' && s.status === 'asserted' && isNumbered(s) && s.count.best !== null && s.role !== 'subset' && s.partOf === null && s.restates === null && !PARTS.has(s.draft.rule));
  let sum = 0;
  for (let n = above.length - 1; n >= Math.max(0, above.length - MOST); n--) {
    sum += above[n]?.count.best ?? 0;
    if (sum === total.count.best) return above.slice(n);
    if (sum > (total.count.best ?? 0)) break;
  }
  return [];
}

/** From the first to the last of their days, where there are two at least: each figure stands in an entry that its day opens, and tells of no late death. */
function windowOf(figures: readonly Sketch[], { lattice, dates }: Context): Window | null {
  const { sentences, blocks } = lattice.doc;
  const days: number[] = [];
  for (const { sentence } of figures) {
    const own = sentences[sentence];
    const block = own === undefined ? undefined : blocks[own.block];
    if (own === undefined || block === undefined || tellsCare({ first: own.first, last: own.last }, lattice)) return null;
    const day = within(dates, { first: block.first, last: own.last }).filter((d) => d.precision === 'day' && d.from !== null).at(-1);
    if (day?.from != null && opensEntry(day.first, sentences.slice(Math.max(0, sentence - BACK), sentence + 1))) days.push(day.from);
  }
  return new Set(days).size < 2 ? null : { from: isoOf(Math.min(...days)), to: isoOf(Math.max(...days)), places: [] };
}

/** "(a) 9 November, Tanda", "- On Friday": no more than a mark, a letter and a preposition stand before the day. */
const opensEntry = (day: number, sentences: readonly Range[]): boolean => sentences.some(({ first, last }) => day >= first && day < last && day - first <= HEAD);
const HEAD = 4;
/** So many sentences before a figure its entry begins at most. */
const BACK = 12;

/** "Three died in hospital on Tuesday": of a happening that was told before. */
function tellsCare({ first, last }: Range, lattice: Lattice): boolean {
  for (let i = first; i < last; i++) if (CARE.has(normAt(lattice, i))) return true;
  return false;
}
const CARE: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'wounds', 'injuries', 'burns', 'succumbed', 'recovered', 'retrieved']);
