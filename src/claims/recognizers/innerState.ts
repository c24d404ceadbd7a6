import { draftOf } from '../draft.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const innerState: Recognizer = {
  name: 'innerState',
  words: 'Eleven dead soldiers, thirty wounded civilians',
  examples: [
    ['Eleven dead soldiers were brought to the hospital.', 'Eleven killed'],
    ['The clinic took in 30 wounded civilians.', '30 injured'],
  ],
  counterExamples: ['Eleven tired soldiers were brought to the barracks.'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.inner === null || group.head.kind !== 'people') return [];
    return [draftOf({ group, trigger: group.words, effect: group.inner, rule: 'innerState', voice: 'noun' })];
  },
};
