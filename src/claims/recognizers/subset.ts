import { draftOf, mayBeVictim } from '../draft.ts';
import { followsSubsetCue, groupAt, joinedRight, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const subset: Recognizer = {
  name: 'subset',
  words: 'Including, among them, of whom: a part of the people just counted',
  examples: [
    ['The raid killed 12 people, including three children.', '12 killed; three killed'],
    ['Nine villagers died, among them two teachers and a nurse.', 'Nine killed; two killed; a killed'],
  ],
  counterExamples: ['The army closed 12 roads, including three bridges.', 'The guests, including three ministers, left early.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.kind === 'plural' || !followsSubsetCue(clause, k) || !mayBeVictim(group, { careful: false })) return [];
    const trigger = nearestEffect(clause, k);
    if (!trigger) return [];
    return joinedRight(clause, k).flatMap((at) => {
      const part = groupAt(clause, at);
      return part ? [{ ...draftOf({ group: part, trigger: part, effect: trigger, rule: 'subset', voice: 'noun' }) }] : [];
    });
  },
};
