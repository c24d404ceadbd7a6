import { isoOf } from '../dates.ts';
import { dayNumber } from '../days.ts';
import { normAt } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';

const SPANS = new Set(['period', 'quarter', 'month', 'months', 'week', 'weeks', 'half', 'time', 'days', 'span', 'stretch', 'season']);

/** "In the same quarter of last year we had 48 deaths", "30 in the same months of 2014": as long a time as the total told before, a year earlier or in the year that is named. */
export function aYearBefore(sketch: Sketch, all: readonly Sketch[], { lattice, dates }: Context): Sketch {
  const said = isNumbered(sketch) ? sameSpan(sketch, lattice) : -1;
  if (said < 0) return isNumbered(sketch) ? inTheSameTime(sketch, all, lattice) : sketch;
  const owner = all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && s.window?.from != null && s.window.to !== null && s.key < sketch.key && s.draft.rule !== 'earlierTotal');
  if (owner?.window?.from == null || owner.window.to === null) return sketch;
  const named = dates.find((d) => d.first >= said && d.first <= said + 8 && d.precision === 'year' && d.from !== null);
  const years = named ? Number(owner.window.to.slice(0, 4)) - Number((isoOf(named.from) as string).slice(0, 4)) : 1;
  return years <= 0 ? sketch : revise(sketch, 'cumulative', { scope: 'cumulative', window: { from: yearsBefore(owner.window.from, years), to: yearsBefore(owner.window.to, years), places: owner.window.places } });
}

/** Where "the same quarter of last year" begins, around the figure; -1 where it is the very time told before. */
function sameSpan({ segment, draft: { quote } }: Sketch, lattice: Context['lattice']): number {
  for (let i = Math.max(segment.first, quote.first - 16); i < Math.min(segment.last, quote.last + 8); i++) {
    if (normAt(lattice, i) !== 'same' || ![1, 2].some((n) => SPANS.has(normAt(lattice, i + n)))) continue;
    for (let at = i + 2; at < i + 8; at++) if (['last', 'previous', 'preceding', 'year', 'before', 'earlier'].includes(normAt(lattice, at)) || /^(?:19|20)\d\d$/.test(normAt(lattice, at))) return i;
  }
  return -1;
}

/** So many sentences after its total another figure of the same time may stand. */
const NEAR_TOTAL = 5;

/** "In the same months 40 sailors died ashore": of the very time of the total told before, where the sentence opens with it. */
function inTheSameTime(sketch: Sketch, all: readonly Sketch[], lattice: Context['lattice']): Sketch {
  const { first } = lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  if (sketch.scope === 'cumulative' || !['in', 'over', 'during', 'within', 'for'].includes(normAt(lattice, first)) || !['the', 'these', 'those'].includes(normAt(lattice, first + 1))) return sketch;
  const same = normAt(lattice, first + 2) === 'same';
  if (!same && normAt(lattice, first + 1) === 'the' || ![2, 3, 4].some((n) => SPANS.has(normAt(lattice, first + n)))) return sketch;
  const owner = all.findLast((s) => s.scope === 'cumulative' && s.window?.from != null && s.window.to !== null && s.key < sketch.key && sketch.sentence - s.sentence <= NEAR_TOTAL);
  return owner ? revise(sketch, 'cumulative', { scope: 'cumulative', window: owner.window }) : sketch;
}

/** The same day of another year; of a leap year's last day of February, the day before. */
export function yearsBefore(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return isoOf(dayNumber(moved)) === moved ? moved : `${moved.slice(0, 8)}28`;
}
