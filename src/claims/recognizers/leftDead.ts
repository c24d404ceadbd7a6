import type { Draft, Recognizer } from '../recognizer.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { tagAt } from '../lattice.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import type { Clause } from '../clause.ts';

export const leftDead: Recognizer = {
  name: 'leftDead',
  words: 'Left people dead, wounded, missing, homeless',
  examples: [
    ['The landslide left 17 people dead and nine missing.', '17 killed; nine missing'],
    ['A bomb left “five dead of the police”.', 'five killed'],
    ['Clashes left at least three dead.', 'at least three killed'],
    ['The quake left thousands homeless.', 'thousands displaced'],
    ['An assault left two soldiers and three guards dead.', 'two killed; three killed'],
  ],
  counterExamples: ['He left 12 soldiers at the gate.', 'Three people left the village.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'leave') return [];
    const at = afterAdverbs(clause, k);
    return readPairs(clause, ['“', '"', '‘'].includes(itemWord(clause, at)) ? at + 1 : at, k);
  },
};

/** "17 people dead and nine missing", "two soldiers and three guards dead": groups under the state that closes them. */
function readPairs(clause: Clause, from: number, k: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = from; ;) {
    const chain = chainFrom(clause, at);
    const state = chain.length > 0 ? stateAfter(clause, chain.at(-1) as number) : null;
    // "left five dead of the police": the state stands inside the phrase.
    const inside = state ? null : groupAt(clause, at);
    if (inside?.kind === 'counted' && inside.inner !== null && drafts.length === 0) return [draftOf({ group: inside, trigger: clause.items[k] ?? inside, effect: inside.inner, rule: 'leftDead', voice: 'active' })];
    if (!state) break;
    const leave = clause.items[k];
    const trigger = drafts.length === 0 && leave ? { first: leave.first, last: state.last } : state;
    for (const position of chain) {
      const group = groupAt(clause, position);
      if (group && mayBeVictim(group, { careful: false })) drafts.push(draftOf({ group, trigger, effect: state.effect, rule: 'leftDead', voice: 'active' }));
    }
    at = state.at + 1;
    while (['and', ','].includes(itemWord(clause, at))) at++;
  }
  return drafts;
}

/** Groups joined by "and" and commas, up to the one with the state behind it. */
function chainFrom(clause: Clause, from: number): readonly number[] {
  const chain: number[] = [];
  for (let at = from; groupAt(clause, at);) {
    chain.push(at);
    if (stateAfter(clause, at)) return chain;
    at++;
    while (['and', ','].includes(itemWord(clause, at))) at++;
  }
  return [];
}

function stateAfter(clause: Clause, at: number): { readonly effect: Draft['effect']; readonly at: number; readonly first: number; readonly last: number } | null {
  const next = clause.items[at + 1];
  if (next?.kind !== 'trigger' || (next.trigger.kind !== 'state' && next.trigger.kind !== 'verb')) return null;
  const other = itemWord(clause, at + 2) === 'and' ? clause.items[at + 3] : undefined;
  const also = other?.kind === 'trigger' && (other.trigger.kind === 'state' || other.trigger.kind === 'verb') && other.trigger.effect !== next.trigger.effect && !groupAt(clause, at + 4) && tagAt(clause.lattice, other.last, 'thing') === null;
  return also ? { effect: 'casualties', at: at + 3, first: next.first, last: other.last } : { effect: next.trigger.effect, at: at + 1, first: next.first, last: next.last };
}
