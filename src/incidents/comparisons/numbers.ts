import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

const pairs = (a: Report, b: Report): readonly (readonly [number, number])[] =>
  a.numbers.flatMap((x) => b.numbers.filter((y) => x.effect === y.effect && (x.actor === y.actor || x.actor === null || y.actor === null)).map((y) => [x.n, y.n] as const));

const near = (x: number, y: number): boolean => Math.max(x, y) <= 1.5 * Math.min(x, y) + 2;

export const numbers: Comparison = {
  field: 'numbers',
  levels: [
    { level: 'equal', weight: 2, holds: (a, b) => pairs(a, b).some(([x, y]) => x === y && x >= 4), words: (a, b) => `both say ${pairs(a, b).find(([x, y]) => x === y && x >= 4)?.[0] ?? ''}` },
    { level: 'near', weight: 1, holds: (a, b) => pairs(a, b).some(([x, y]) => near(x, y)), words: () => 'the numbers are near each other' },
    { level: 'unknown', weight: 0, holds: (a, b) => pairs(a, b).length === 0, words: () => 'no number can be compared' },
    { level: 'apart', weight: -0.5, holds: () => true, words: () => 'the numbers are far apart' },
  ],
};
