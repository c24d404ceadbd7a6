import { list, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import { sameSpelling } from '../spelling.ts';

export const place: Comparison = {
  field: 'place',
  levels: [
    { level: 'same place', weight: 3, holds: (a, b) => shared(a.places, b.places).length > 0, words: (a, b) => `both at ${list(shared(a.places, b.places))}` },
    { level: 'same place, other spelling', weight: 2.5, holds: (a, b) => a.places.some((x) => b.places.some((y) => sameSpelling(x, y))), words: (a, b) => `${list(a.places)} and ${list(b.places)} are spellings of one name` },
    { level: 'containing place', weight: 1.5, holds: (a, b) => shared(a.places, b.within).length > 0 || shared(a.within, b.places).length > 0, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one lies within the other` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.places.length === 0 || b.places.length === 0, words: () => 'one of them gives no place' },
    { level: 'same region', weight: -1, holds: (a, b) => shared(a.within, b.within).length > 0, words: (a, b) => `${list(a.places)} and ${list(b.places)} are different places in ${list(shared(a.within, b.within))}` },
    { level: 'different', weight: -3, holds: () => true, words: (a, b) => `${list(a.places)} is not ${list(b.places)}` },
  ],
};
