import { draftOf } from '../draft.ts';
import { groupAt } from '../navigate.ts';
import { normAt } from '../lattice.ts';
import type { Recognizer } from '../recognizer.ts';

export const presence: Recognizer = {
  name: 'presence',
  words: 'The presence of missing members, there are wounded fighters: a row without a number',
  examples: [
    ['The toll may change with the presence of missing members in both ranks.', 'null missing'],
    ['There are wounded villagers in the clinic.', 'null injured'],
  ],
  counterExamples: ['There are missing pages in the book.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    const group = groupAt(clause, k + 1);
    if (item?.kind !== 'trigger' || !('effect' in item.trigger) || group?.kind !== 'plural') return [];
    const before = normAt(clause.lattice, item.first - 1);
    const led = (before === 'of' && normAt(clause.lattice, item.first - 2) === 'presence') || (['are', 'were'].includes(before) && normAt(clause.lattice, item.first - 2) === 'there');
    return led ? [draftOf({ group, trigger: item, effect: item.trigger.effect, rule: 'presence', voice: 'noun' })] : [];
  },
};
