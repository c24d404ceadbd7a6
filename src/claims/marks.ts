import type { Clause } from './clause.ts';
import { groupAt, itemWord } from './items.ts';
import { normAt, tagAt } from './lattice.ts';

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

const LEADS = new Set(['as', 'like', 'unlike', 'according']);

/** ", as the army put it,", ", like many others,", ", the mayor said on Monday,": who says so or to whom they are likened, between commas; the comma before it, or -1. */
export function phraseBehind(clause: Clause, at: number): number {
  if (itemWord(clause, at) !== ',') return -1;
  let told = false;
  for (let k = at - 1; k > Math.max(0, at - 9); k--) {
    const item = clause.items[k];
    if (itemWord(clause, k) === ',') return told || LEADS.has(itemWord(clause, k + 1)) ? k : -1;
    if (!item || item.kind === 'trigger' || groupAt(clause, k)?.kind === 'counted' || NOT_INSIDE.has(normAt(clause.lattice, item.first))) return -1;
    told ||= item.kind === 'word' && tagAt(clause.lattice, item.first, 'report') !== null && !['as', 'to', 'by'].includes(normAt(clause.lattice, item.last));
  }
  return -1;
}

const NOT_INSIDE = new Set(['who', 'whom', 'whose', 'which', 'that', 'and', 'but', '.', ';', ':', '—', '–', '“', '”', '"']);
