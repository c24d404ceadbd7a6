import type { Clause } from './clause.ts';
import { itemWord } from './items.ts';

/** Pairs of marks. */

const MARKS: ReadonlyMap<string, string> = new Map([['–', '–'], ['—', '—'], [')', '(']]);

/** "– the police say –", "(from Dorma)": what is set between dashes or in brackets; the mark that opens it, where the one at `at` closes it, or -1. */
export function asideBehind(clause: Clause, at: number): number {
  const mark = MARKS.get(itemWord(clause, at));
  if (mark === undefined) return -1;
  for (let k = at - 1; k > Math.max(0, at - 14); k--) {
    if (itemWord(clause, k) === mark) return k;
    if (clause.items[k]?.kind === 'trigger' || [';', ':', '.'].includes(itemWord(clause, k))) return -1;
  }
  return -1;
}
