import { normAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';

const LOSSES: ReadonlySet<string> = new Set(['losses', 'casualties', 'dead', 'fatalities', 'toll', 'deaths', 'side', 'ranks']);
const WHOSE: ReadonlySet<string> = new Set(['its', 'their', 'his', 'our']);

/** So many words behind "its own losses" its numbers may stand: "as six fighters killed and 33 injured". */
const REACH = 12;

/** "giving its own losses as six fighters killed and 33 injured": what those who speak of themselves lost they did not do. */
export function isOwnLoss(lattice: Lattice, { first }: Range): boolean {
  for (let i = first - 1; i > first - REACH; i--) {
    if (normAt(lattice, i) === ';' || normAt(lattice, i) === '.') return false;
    if (LOSSES.has(normAt(lattice, i)) && (WHOSE.has(normAt(lattice, i - 1)) || (normAt(lattice, i - 1) === 'own' && WHOSE.has(normAt(lattice, i - 2))))) return true;
  }
  return false;
}
