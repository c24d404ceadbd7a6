import type { Draft, Recognizer } from '../recognizer.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { normAt, tagAt } from '../lattice.ts';
import { afterAdverbs, followsSubsetCue, groupAt, hasPredicate, itemWord } from '../navigate.ts';
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
    ['The fire left two nurses, a driver and six pupils aged 9 to 14 with burns.', 'two injured; a injured; six injured'],
    ['The raid left a priest and five of his sons wounded.', 'a injured; five injured'],
    ['Raiders left a constable wounded and fled.', 'a injured'],
    ['The raid left 40 people dead, seven injured and two missing.', '40 killed; seven injured; two missing'],
  ],
  counterExamples: ['He left 12 soldiers at the gate.', 'Three people left the village.'],
  at: ['leave'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'leave') return [];
    const at = afterAdverbs(clause, k);
    return readPairs(clause, ['“', '"', '‘'].includes(itemWord(clause, at)) ? at + 1 : at, k);
  },
};

interface State { readonly effect: Draft['effect']; readonly at: number; readonly first: number; readonly last: number }

/** "17 people dead and nine missing", "two soldiers and three guards dead": groups under the state that closes them. */
function readPairs(clause: Clause, from: number, k: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = from; ;) {
    const { chain, state } = chainFrom(clause, at);
    // "left five dead of the police": the state stands inside the phrase.
    const inside = state ? null : groupAt(clause, at);
    if (inside?.kind === 'counted' && inside.inner !== null && drafts.length === 0) return [draftOf({ group: inside, trigger: clause.items[k] ?? inside, effect: inside.inner, rule: 'leftDead', voice: 'active' })];
    if (!state) break;
    const leave = clause.items[k];
    const trigger = drafts.length === 0 && leave ? { first: leave.first, last: state.last } : state;
    for (const position of chain) {
      const group = groupAt(clause, position);
      if (group && (mayBeVictim(group, { careful: false }) || (group.head.kind === 'effect' && position === state.at))) drafts.push(draftOf({ group, trigger, effect: state.effect, rule: 'leftDead', voice: 'active' }));
    }
    at = state.at + 1;
    while (['and', ','].includes(itemWord(clause, at))) at++;
  }
  return drafts;
}

const TURNS = new Set(['.', ';', ':', '—', '–', '(', 'when', 'while', 'after', 'before', 'but', 'as', 'where']);
const FARTHEST = 20;

/** Groups joined by "and" and commas, up to the state that is said of all of them: "two guards, a cook and six pupils aged 9 to 14 wounded". What tells more of them is passed over, and so are their parts. */
function chainFrom(clause: Clause, from: number): { readonly chain: readonly number[]; readonly state: State | null } {
  const chain: number[] = [];
  for (let at = from; at < Math.min(from + FARTHEST, clause.items.length) && (at > from || groupAt(clause, at)); at++) {
    const group = groupAt(clause, at);
    if (itemWord(clause, at) === 'and' && !groupAt(clause, at + 1)) break;
    const joined = at === from || (['and', ','].includes(itemWord(clause, at - 1)) && group?.kind !== 'plural');
    if (group && joined && !followsSubsetCue(clause, at) && !(at > from && hasPredicate(clause, at) && clause.items[at + 1]?.kind === 'skip')) chain.push(at);
    const state = group?.head.kind === 'effect' && chain.at(-1) === at && chain.length > 1 && chain.slice(0, -1).every((n) => groupAt(clause, n)?.head.kind !== 'effect') ? { effect: group.head.effect, at, first: group.head.at, last: group.last } : stateAfter(clause, at);
    if (state) return { chain, state };
    if (clause.items[at]?.kind === 'trigger' || TURNS.has(itemWord(clause, at))) break;
  }
  return { chain: [], state: null };
}

const WOUNDS = new Set(['burns', 'injuries', 'wounds', 'fractures']);

function stateAfter(clause: Clause, at: number): State | null {
  const hurt = itemWord(clause, at + 1) === 'with' ? [2, 3, 4].find((n) => WOUNDS.has(normAt(clause.lattice, clause.items[at + n]?.first ?? -1))) : undefined;
  if (hurt !== undefined) return { effect: 'injured', at: at + hurt, first: clause.items[at + 1]?.first ?? 0, last: clause.items[at + hurt]?.last ?? 0 };
  const next = clause.items[at + 1];
  if (next?.kind !== 'trigger' || (next.trigger.kind !== 'state' && next.trigger.kind !== 'verb')) return null;
  const other = itemWord(clause, at + 2) === 'and' ? clause.items[at + 3] : undefined;
  const also = other?.kind === 'trigger' && (other.trigger.kind === 'state' || other.trigger.kind === 'verb') && other.trigger.effect !== next.trigger.effect && !['displaced', 'captured'].includes(other.trigger.effect) && !groupAt(clause, at + 4) && tagAt(clause.lattice, other.last, 'thing') === null;
  return also ? { effect: 'casualties', at: at + 3, first: next.first, last: other.last } : { effect: next.trigger.effect, at: at + 1, first: next.first, last: next.last };
}
