import { keepLast } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

const fits = (x: string | null, y: string | null): boolean => x === null || y === null || x === y || x.includes(y) || y.includes(x);

/** The numbers of two reports that speak of one thing. */
const pairs = keepLast((a, b): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (const x of a.numbers) for (const y of b.numbers) if (!x.vague && !y.vague && x.effect === y.effect && fits(x.actor, y.actor)) found.push([x.n, y.n]);
  return found;
});

const equal = keepLast((a, b): readonly number[] => [...new Set(pairs(a, b).filter(([x, y]) => x === y && x >= 3).map(([x]) => x))]);
const near = (x: number, y: number): boolean => Math.max(x, y) <= 1.5 * Math.min(x, y) + 3;

/** How much an equal number tells: a large or uneven one is rare, a five is not. */
const rarity = (n: number): number => (n >= 20 && n % 10 !== 0 ? 2 : n >= 10 ? 1.5 : 1);

export const numbers: Comparison = {
  field: 'numbers',
  levels: [
    { level: 'several equal', weight: 2.5, holds: (a, b) => equal(a, b).length > 1, words: (a, b) => `both say ${equal(a, b).join(' and ')}` },
    { level: 'equal', weight: (a, b) => Math.max(...equal(a, b).map(rarity)), holds: (a, b) => equal(a, b).length > 0, words: (a, b) => `both say ${equal(a, b)[0] ?? ''}` },
    { level: 'near', weight: 0.5, holds: (a, b) => pairs(a, b).some(([x, y]) => near(x, y)), words: () => 'the numbers are near each other' },
    { level: 'unknown', weight: 0, holds: (a, b) => pairs(a, b).length === 0, words: () => 'no number can be compared' },
    { level: 'apart', weight: 0, holds: () => true, words: () => 'the numbers are far apart' },
  ],
};
