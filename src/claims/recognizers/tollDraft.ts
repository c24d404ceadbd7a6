import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft } from '../recognizer.ts';

/** What a toll's figure claims, shared by the phrasings that tell one. */

/** The figure, the one it was before ("from 40"), and the people of whom it is told. */
export interface Figure { readonly group: Group; readonly earlier: Group | null; readonly about: Group | null }

/** The claim that a toll's figure makes; `k` is the item that says whose it is. */
export function tollDraft(of: { readonly clause: Clause; readonly k: number; readonly effect: Effect } & Figure): Draft {
  const item = of.clause.items[of.k] as { readonly first: number; readonly last: number };
  const trigger = { first: item.first, last: item.last };
  return {
    effect: of.effect, group: boundOf(of.clause, of.group), trigger, quote: joinRanges([trigger, of.group]), rule: 'risingToll', voice: 'noun', kind: 'counted', toll: true,
    earlier: of.earlier ?? undefined, about: of.about ?? undefined,
  };
}

const PASSED = new Set(['passed', 'pass', 'passing', 'top', 'exceed', 'surpass', 'crossed', 'crosses']);

/** "passed 16,900", "pass 1,500": more than the number. */
export function boundOf(clause: Clause, group: Group): Group {
  const { numeral } = group;
  return numeral?.bound === null && numeral.amount.kind === 'number' && PASSED.has(normAt(clause.lattice, group.first - 1)) ? { ...group, numeral: { ...numeral, bound: 'more_than' } } : group;
}
