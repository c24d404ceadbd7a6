import { normAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';

const LOSSES: ReadonlySet<string> = new Set(['losses', 'casualties', 'dead', 'fatalities', 'toll', 'deaths', 'side', 'ranks']);
const WHOSE: ReadonlySet<string> = new Set(['its', 'their', 'his', 'our']);

/** So many words behind "its own losses" its numbers may stand: "at nine soldiers dead and 47 wounded". */
const REACH = 12;

/** "putting its own losses at nine soldiers dead and 47 wounded": what those who speak of themselves lost they did not do. */
export function isOwnLoss(lattice: Lattice, { first }: Range): boolean {
  for (let i = first - 1; i > first - REACH; i--) {
    if (normAt(lattice, i) === ';' || normAt(lattice, i) === '.') return false;
    if (LOSSES.has(normAt(lattice, i)) && (WHOSE.has(normAt(lattice, i - 1)) || (normAt(lattice, i - 1) === 'own' && WHOSE.has(normAt(lattice, i - 2))))) return true;
  }
  return false;
}
