import type { Clause, Item } from './clause.ts';
import type { Group } from './group.ts';
import { normAt } from './lattice.ts';

/** What stands at a position of a clause. */

/** Rules look left of a sentence's first item as well, and an engine is slow to find nothing at -1. */
export const itemAt = (clause: Clause, k: number): Item | undefined => (k >= 0 ? clause.items[k] : undefined);

export const groupAt = (clause: Clause, k: number): Group | null => {
  const item = itemAt(clause, k);
  return item?.kind === 'group' ? item.group : null;
};

export const itemWord = (clause: Clause, k: number): string => {
  const item = itemAt(clause, k);
  return item?.kind === 'word' || item?.kind === 'skip' ? normAt(clause.lattice, item.first) : '';
};
