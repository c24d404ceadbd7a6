import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const BODY: ReadonlySet<string> = new Set(['arm', 'arms', 'leg', 'legs', 'head', 'stomach', 'chest', 'back', 'shoulder', 'thigh', 'foot', 'feet', 'face', 'abdomen', 'hand', 'hands', 'knee', 'neck', 'belly', 'hip', 'eye', 'throat', 'groin', 'pelvis', 'spine', 'jaw']);

export const hurtWhereToo: Recognizer = {
  name: 'hurtWhereToo',
  words: 'A cook was wounded in the hip and a waiter in the chest: the verb is not said again, the part of the body is',
  examples: [
    ['A cook was wounded in the hip and a waiter in the chest.', 'A injured; a injured'],
    ['Two men were wounded in the legs, a girl in the shoulder and a nurse in the head.', 'Two injured; a injured; a injured'],
  ],
  counterExamples: ['A guard was bitten in the arm and a porter in the stomach of the ship slept.', 'A guard scratched his arm and a porter in the back laughed.'],
  at: ['singular', 'counted'],
  needs: BODY,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.definite || !mayBeVictim(group, { careful: true }) || !['and', ','].includes(itemWord(clause, k - 1)) || bodyBehind(clause, k + 1) < 0 || !ENDS.has(normAt(clause.lattice, bodyBehind(clause, k + 1) + 1))) return [];
    const effect = saidBefore(clause, k);
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: 'hurtWhereToo', voice: 'passive' })];
  },
};

const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', 'and', '”', '"']);
const REACH = 14;

/** The token of the part of the body in "in the arm", or -1. */
function bodyBehind({ lattice, items }: Clause, at: number): number {
  const first = items[at]?.first ?? -1;
  if (normAt(lattice, first) !== 'in') return -1;
  const noun = ['the', 'his', 'her', 'both'].includes(normAt(lattice, first + 1)) ? first + 2 : first + 1;
  return BODY.has(normAt(lattice, noun)) ? noun : -1;
}

/** "was wounded in the hip (and)": the harm whose verb has such a part behind it. */
function saidBefore(clause: Clause, k: number): Effect | null {
  for (let at = k - 2; at >= Math.max(0, k - REACH) && ![';', ':'].includes(itemWord(clause, at)); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return item.trigger.kind === 'verb' && item.trigger.effect === 'injured' && bodyBehind(clause, at + 1) >= 0 ? 'injured' : null;
  }
  return null;
}
