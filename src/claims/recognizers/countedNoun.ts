import { draftOf } from '../draft.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const countedNoun: Recognizer = {
  name: 'countedNoun',
  words: 'A number of deaths, fatalities, bodies, injuries, casualties, hostages',
  examples: [
    ['The ministry reported 14 deaths and 203 injuries.', '14 killed; 203 injured'],
    ['Police recovered three bodies from the river.', 'three killed'],
    ['No casualties were reported.', 'No casualties'],
    ['The army spoke of two civilian fatalities.', 'two killed'],
  ],
  counterExamples: ['The court heard 14 counts of fraud.', 'Three bodies of water lie near the town.'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'effect') return [];
    const trigger = { first: group.head.at, last: group.last };
    return [draftOf({ group, trigger, effect: group.head.effect, rule: 'countedNoun', voice: 'noun' })];
  },
};
