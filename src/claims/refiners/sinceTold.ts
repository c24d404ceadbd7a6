import { normAt } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf } from '../sketch.ts';

/** "The police spoke of two killed; papers have since counted five dead": the later and higher number of one sentence is of the same dead. */
export function isSinceTold(later: Sketch, earlier: Sketch, { lattice }: Context): boolean {
  const { group, quote } = later.draft;
  if (later === earlier || later.sentence !== earlier.sentence || group?.more === true || (amountOf(later) ?? 0) <= (amountOf(earlier) ?? 0)) return false;
  for (let i = earlier.draft.quote.last; i < (group?.first ?? quote.first); i++) if (normAt(lattice, i) === 'since' && ['have', 'has', 'had'].includes(normAt(lattice, i - 1))) return true;
  return false;
}
