import { draftOf } from '../draft.ts';
import { groupAt, hasPredicate, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const ofThem: Recognizer = {
  name: 'ofThem',
  words: 'Three of them children: a part of the people just counted, told by what they were',
  examples: [
    ['The shell killed nine people, three of them children.', 'nine killed; three killed'],
    ['Twelve men died, two of whom were teachers.', 'Twelve killed; two killed'],
  ],
  counterExamples: ['The army closed nine roads, three of them bridges.'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const word = group?.head.kind === 'pronoun' ? group.head.word : '';
    if (!group || group.kind !== 'counted' || group.more || (word !== 'them' && word !== 'whom') || hasPredicate(clause, k)) return [];
    const next = clause.items[k + 1];
    const at = next?.kind === 'skip' ? k + 2 : k + 1;
    const told = groupAt(clause, at);
    const effect = nearestEffect(clause, k);
    if (told?.kind !== 'plural' || effect === null) return [];
    return [{ ...draftOf({ group, trigger: told, effect, rule: 'subset', voice: 'noun' }), about: told }];
  },
};
