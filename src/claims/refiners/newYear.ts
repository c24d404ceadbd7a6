import type { Window } from '../claim.ts';
import { isoOf } from '../dates.ts';
import { normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

/** Counts that begin with the year, the month or the week. */

const FIGURES = new Set(['total', 'toll', 'tally', 'count', 'figure', 'dead']);

/** "since the start of the year", "the year's total". */
export const isYearsStart = (lattice: Lattice, i: number): boolean => (normAt(lattice, i) === 'year' && normAt(lattice, i + 1) === "'s" && FIGURES.has(normAt(lattice, i + 2))) || normAt(lattice, i) === 'since' && ((BEGINS.has(normAt(lattice, i + 2)) && normAt(lattice, i + 3) === 'of' && normAt(lattice, i + 5) === 'year') || (normAt(lattice, i + 1) === 'new' && normAt(lattice, i + 2) === 'year'));

/** "Since the month began", "since the beginning of the month", "since the start of the week". */
export function unitBegun(lattice: Lattice, i: number): 'week' | 'month' | 'year' | null {
  if (normAt(lattice, i) !== 'since' || !['the', 'this'].includes(normAt(lattice, i + 1))) return null;
  const of = ['start', 'beginning', 'turn', 'onset', 'opening'].includes(normAt(lattice, i + 2)) && normAt(lattice, i + 3) === 'of' && ['the', 'this'].includes(normAt(lattice, i + 4));
  const unit = normAt(lattice, of ? i + 5 : i + 2);
  return (of || ['began', 'started', 'opened', 'set'].includes(normAt(lattice, i + 3))) && (unit === 'week' || unit === 'month' || unit === 'year') ? unit : null;
}

/** "between the start of the year and 5 December", "from New Year's Day to 30 June", "this year up to 30 June": from the first of January. */
export function fromNewYear({ segment }: Sketch, { dates, lattice }: Context): Omit<Window, 'places'> | null {
  for (let i = segment.first; i < segment.last; i++) {
    const behind = behindNewYear(lattice, i);
    if (behind < 0) continue;
    const end = within(dates, { first: behind, last: Math.min(behind + 8, segment.last) }).find((d) => d.to !== null);
    const to = end ? isoOf(end.to) : null;
    if (to !== null) return { from: `${to.slice(0, 4)}-01-01`, to };
  }
  return null;
}

/** Where the words end that say that a span begins with the year; -1 where none stand. */
function behindNewYear(lattice: Lattice, i: number): number {
  const led = (at: number): boolean => ['between', 'from'].includes(normAt(lattice, at));
  if (BEGINS.has(normAt(lattice, i)) && normAt(lattice, i + 1) === 'of' && normAt(lattice, i + 3) === 'year' && led(i - 2)) return i + 4;
  if (normAt(lattice, i) === 'new' && normAt(lattice, i + 1) === 'year' && led(i - 1)) return i + 2;
  return normAt(lattice, i) === 'this' && normAt(lattice, i + 1) === 'year' && (['until', 'till'].includes(normAt(lattice, i + 2)) || (normAt(lattice, i + 2) === 'up' && ['to', 'until'].includes(normAt(lattice, i + 3)))) ? i + 2 : -1;
}

const BEGINS: ReadonlySet<string> = new Set(['start', 'beginning', 'turn']);
