import type { Clause, Item } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { followsSubsetCue, groupAt, joinedRight } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const subset: Recognizer = {
  name: 'subset',
  words: 'Including, among them, of whom: a part of the people just counted',
  examples: [
    ['The raid killed 12 people, including three children.', '12 killed; three killed'],
    ['Nine villagers died, among them two teachers and a nurse.', 'Nine killed; two killed; a killed'],
  ],
  counterExamples: ['The army closed 12 roads, including three bridges.', 'The guests, including three ministers, left early.'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.kind === 'plural' || !followsSubsetCue(clause, k) || !mayBeVictim(group, { careful: false })) return [];
    const trigger = triggerBefore(clause, k);
    if (!trigger) return [];
    return joinedRight(clause, k).flatMap((at) => {
      const part = groupAt(clause, at);
      return part ? [{ ...draftOf({ group: part, trigger: part, effect: trigger, rule: 'subset', voice: 'noun' }) }] : [];
    });
  },
};

/** The effect of the whole: the nearest trigger or counted noun to the left, else (for "five people, including a child, were hurt") to the right. */
function triggerBefore(clause: Clause, k: number): Draft['effect'] | null {
  for (let at = k - 1; at >= 0; at--) { const effect = effectAt(clause, at); if (effect) return effect; }
  for (let at = k + 1; at < Math.min(k + 8, clause.items.length); at++) { const effect = effectAt(clause, at); if (effect) return effect; }
  return null;
}

function effectAt(clause: Clause, at: number): Draft['effect'] | null {
  const item = clause.items[at] as Item;
  if (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.kind !== 'losses') return item.trigger.effect;
  if (item.kind === 'trigger' && item.trigger.kind === 'lives') return 'killed';
  if (item.kind === 'group' && item.group.head.kind === 'effect') return item.group.head.effect;
  return item.kind === 'group' ? item.group.inner : null;
}
