import { FRACTIONS, MAGNITUDES, UNITS } from '../lexicon/numbers.ts';
import type { NumberRead, Read } from './amount.ts';
import { normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { readNumber } from './writtenNumbers.ts';

/** Shares of a number that is told elsewhere: "two thirds of", "40 percent of", "nine in ten", "most of". */

/** "two thirds", "a third", "half", "40 percent", "40 %", "nine in ten", "most" — of somebody. */
export function readShare(lattice: Lattice, i: number): Read | null {
  const norm = normAt(lattice, i);
  if (norm === 'most' || norm === 'majority') return followedByOf(lattice, i + 1) ? { amount: { kind: 'share', ratio: null }, last: i + 1, form: 'words' } : null;
  if (norm === 'all' && ['nearly', 'almost', 'virtually', 'practically'].includes(normAt(lattice, i - 1)) && followedByOf(lattice, i + 1)) return { amount: { kind: 'share', ratio: null }, last: i + 1, form: 'words' };
  if (norm === 'half' && followedByOf(lattice, i + 1) && !['first', 'second', 'latter'].includes(normAt(lattice, i - 1))) return { amount: { kind: 'share', ratio: 0.5 }, last: i + 1, form: 'words' };
  const million = readPartOfMillion(lattice, i);
  if (million) return million;
  const ratio = hyphenShare(norm);
  if (ratio !== null && followedByOf(lattice, i + 1)) return { amount: { kind: 'share', ratio }, last: i + 1, form: 'words' };
  const count = norm === 'a' ? { n: 1, last: i + 1, form: 'words' as const } : readNumber(lattice, i);
  return count && readShareOf(lattice, i, count);
}

/** The share that begins with a number: "two thirds", "40 percent", "nine in ten". */
export function readShareOf(lattice: Lattice, i: number, count: NumberRead): Read | null {
  const next = normAt(lattice, count.last);
  const fraction = FRACTIONS.get(next);
  if (fraction !== undefined && next !== 'half' && followedByOf(lattice, count.last + 1)) return { amount: { kind: 'share', ratio: count.n * fraction }, last: count.last + 1, form: count.form };
  if ((next === '%' || next === 'percent') && followedByOf(lattice, count.last + 1)) return { amount: { kind: 'share', ratio: count.n / 100 }, last: count.last + 1, form: count.form };
  if (next === 'per' && normAt(lattice, count.last + 1) === 'cent' && followedByOf(lattice, count.last + 2)) return { amount: { kind: 'share', ratio: count.n / 100 }, last: count.last + 2, form: count.form };
  if ((next === 'in' || (next === 'out' && normAt(lattice, count.last + 1) === 'of')) && normAt(lattice, i) !== 'a') return readOneInTen(lattice, { count, to: count.last + (next === 'in' ? 1 : 2) });
  return null;
}

/** "a quarter of a million", "three quarters of a million": a number, no share. */
function readPartOfMillion(lattice: Lattice, i: number): Read | null {
  const count = normAt(lattice, i) === 'a' ? 1 : UNITS.get(normAt(lattice, i));
  const fraction = FRACTIONS.get(normAt(lattice, i + 1));
  const magnitude = MAGNITUDES.get(normAt(lattice, i + 4));
  if (count === undefined || fraction === undefined || magnitude === undefined || normAt(lattice, i + 2) !== 'of' || normAt(lattice, i + 3) !== 'a') return null;
  return { amount: { kind: 'number', n: Math.round(count * fraction * magnitude) }, last: i + 5, form: 'words' };
}

function readOneInTen(lattice: Lattice, of: { readonly count: NumberRead; readonly to: number }): Read | null {
  const whole = of.count.form === 'words' ? readNumber(lattice, of.to) : null;
  if (!whole || whole.form !== 'words' || whole.n <= of.count.n || !followedByOf(lattice, whole.last)) return null;
  return { amount: { kind: 'share', ratio: of.count.n / whole.n }, last: whole.last, form: 'words' };
}

function hyphenShare(norm: string): number | null {
  const at = norm.indexOf('-');
  if (at < 0) return null;
  const count = UNITS.get(norm.slice(0, at));
  const fraction = FRACTIONS.get(norm.slice(at + 1));
  return count !== undefined && fraction !== undefined ? count * fraction : null;
}

/** "71 percent of her body" is no share of people; "about half were children" is one of those told of before. */
const followedByOf = (lattice: Lattice, i: number): boolean => ['were', 'are'].includes(normAt(lattice, i)) || (normAt(lattice, i) === 'had' && normAt(lattice, i + 1) === 'been') || normAt(lattice, i) === 'of' && !(['body', 'skin'].includes(normAt(lattice, i + 2)) && ['his', 'her', 'the', 'their'].includes(normAt(lattice, i + 1)));
