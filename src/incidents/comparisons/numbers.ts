import { keepLast } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { Numbered } from '../report.ts';

const fits = (x: string | null, y: string | null): boolean => x === null || y === null || x === y || x.includes(y) || y.includes(x);

/** Two numbers that speak of one thing. */
const areComparable = (x: Numbered, y: Numbered): boolean => !x.vague && !y.vague && x.effect === y.effect && fits(x.actor, y.actor);
const areNear = (x: number, y: number): boolean => Math.max(x, y) <= 1.5 * Math.min(x, y) + 3;

interface Compared { readonly equal: readonly number[]; readonly near: boolean; readonly none: boolean }

/** All that the levels ask of the numbers of two reports, in one look at each two of them. */
const compared = keepLast((a, b): Compared => {
  const equal: number[] = [];
  let [near, none] = [false, true];
  for (const x of a.numbers) for (const y of b.numbers) {
    if (!areComparable(x, y)) continue;
    none = false;
    if (x.n === y.n && x.n >= 3 && !equal.includes(x.n)) equal.push(x.n);
    if (areNear(x.n, y.n)) near = true;
  }
  return { equal, near, none };
});

/** How much an equal number tells: a large or uneven one is rare, a five is not. */
const rarity = (n: number): number => (n >= 20 && n % 10 !== 0 ? 2 : n >= 10 ? 1.5 : 1);

export const numbers: Comparison = {
  field: 'numbers',
  levels: [
    { level: 'several equal', weight: 2.5, holds: (a, b) => compared(a, b).equal.length > 1, words: (a, b) => `both say ${compared(a, b).equal.join(' and ')}` },
    { level: 'equal', weight: (a, b) => Math.max(...compared(a, b).equal.map(rarity)), holds: (a, b) => compared(a, b).equal.length > 0, words: (a, b) => `both say ${compared(a, b).equal[0] ?? ''}` },
    { level: 'near', weight: 0.5, holds: (a, b) => compared(a, b).near, words: () => 'the numbers are near each other' },
    { level: 'unknown', weight: 0, holds: (a, b) => compared(a, b).none, words: () => 'no number can be compared' },
    { level: 'apart', weight: 0, holds: () => true, words: () => 'the numbers are far apart' },
  ],
};
