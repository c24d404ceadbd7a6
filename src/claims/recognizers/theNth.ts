import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const ORDINALS: readonly string[] = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const theNth: Recognizer = {
  name: 'theNth',
  words: 'Three guards have now died; the third was a sergeant: the last of a figure, told by its place in the row',
  examples: [
    ['Three border guards have now died; the third was a sergeant aged 22 who succumbed on Friday.', 'Three killed; a killed'],
    ['Three border guards have died. The third, a sergeant aged 22, died on Friday.', 'Three killed; a killed'],
    ['Four people died in the fire. The fourth was a boy of nine.', 'Four killed; a killed'],
    ['Three men died in the fire. The third died in hospital.', 'Three killed; The third killed'],
  ],
  counterExamples: ['Three teams are left. The third was a surprise.', 'Four brothers ran the shop. The fourth was a sergeant.'],
  at: ['group'],
  atWords: new Set(ORDINALS.slice(2)),
  // It points back to a figure.
  signs: new Set(),
  looksBack: 'carried',
  read: (clause, k) => {
    const own = groupAt(clause, k);
    const at = own ? own.first + 1 : clause.items[k]?.first ?? 0;
    const n = ORDINALS.indexOf(normAt(clause.lattice, at));
    if (n < 2 || normAt(clause.lattice, at - 1) !== 'the') return [];
    const effect = effectOf(clause, k, n);
    const group = effect === null || isOtherwise(clause, k, effect) ? null : own ?? toldBehind(clause, k);
    return group && effect !== null ? [draftOf({ group: { ...group, more: false }, trigger: { first: at, last: at + 1 }, effect, rule: 'subset', voice: 'noun' })] : [];
  },
};

/** The effect of a figure of just so many, in the sentence or before it. */
function effectOf(clause: Clause, k: number, n: number): Effect | null {
  const inside = clause.items.slice(0, k).some((item) => item.kind === 'group' && item.group.numeral?.amount.kind === 'number' && item.group.numeral.amount.n === n);
  return inside ? nearestEffect(clause, k) : clause.carried !== null ? clause.figures.get(n) ?? null : null;
}

/** What befell this one is told, and is another harm. */
function isOtherwise(clause: Clause, k: number, effect: Effect): boolean {
  const next = clause.items.slice(k + 1, k + 14).find((item) => item.kind === 'trigger');
  return next?.kind === 'trigger' && 'effect' in next.trigger && next.trigger.effect !== effect;
}

/** "was a sergeant aged 22", ", a sergeant aged 22,": who it was. */
function toldBehind(clause: Clause, k: number): Group | null {
  const next = clause.items[k + 1];
  const joined = next?.kind === 'skip' ? ['was', 'is'].includes(normAt(clause.lattice, next.last - 1)) : itemWord(clause, k + 1) === ',';
  const group = joined ? groupAt(clause, k + 2) : null;
  return group && (group.kind === 'named' || (group.kind === 'singular' && !group.definite && group.head.kind === 'people')) ? group : null;
}
