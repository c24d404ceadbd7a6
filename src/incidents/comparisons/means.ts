import { list, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

/** Words for the means that tell little by themselves: any of them may stand beside any other. */
const LOOSE = new Set(['ground attack', 'clashes', 'shooting', 'explosion', 'ambush', 'bombing']);

export const means: Comparison = {
  field: 'means',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => shared(a.means, b.means).length > 0, words: (a, b) => `both by ${list(shared(a.means, b.means))}` },
    { level: 'compatible', weight: 0.5, holds: (a, b) => a.means.length === 0 || b.means.length === 0 || a.means.some((m) => LOOSE.has(m)) || b.means.some((m) => LOOSE.has(m)), words: () => 'the means do not speak against it' },
    { level: 'different', weight: -2, holds: () => true, words: (a, b) => `${list(a.means)} against ${list(b.means)}` },
  ],
};
