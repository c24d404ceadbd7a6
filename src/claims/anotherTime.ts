import { normAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

const AGO: ReadonlySet<string> = new Set(['ago', 'anniversary', 'decades', 'childhood']);
const SEASONS: ReadonlySet<string> = new Set(['year', 'month', 'summer', 'winter', 'spring', 'autumn']);

/** "in 1952", "two years ago", "last year": a death or a burial of another time than the news. */
export function isOfAnotherTime(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const word = normAt(lattice, i);
    if (AGO.has(word) || (/^(?:1[0-9]|20)\d\d$/.test(word) && ['in', 'since', 'before'].includes(normAt(lattice, i - 1))) || (word === 'last' && SEASONS.has(normAt(lattice, i + 1)))) return true;
  }
  return false;
}
