import { normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

const LEADS: ReadonlySet<string> = new Set(['on', 'late', 'early', 'earlier', 'later']);

/** "villagers on Monday (accused)", "was ambushed late on Monday (by)": the position before a day that stands right before `at`, or `at`. */
export function beforeDay(lattice: Lattice, at: number): number {
  if (tagAt(lattice, at - 2, 'relativeDay')?.length === 2) return at - 2;
  if (!tagAt(lattice, at - 1, 'weekday') && !tagAt(lattice, at - 1, 'relativeDay')) return at;
  let first = at - 1;
  while (LEADS.has(normAt(lattice, first - 1))) first--;
  return first;
}
