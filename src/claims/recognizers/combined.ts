import { draftsFor, mayBeVictim } from '../draft.ts';
import { joinedLeft } from '../joined.ts';
import { afterAdverbs, groupAt, subjectOf } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { endsCombined } from './verbs.ts';

export const combined: Recognizer = {
  name: 'combined',
  words: 'Killed and wounded together, never split',
  examples: [
    ['The shells hit the base, killing and wounding dozens of them.', 'dozens casualties'],
    ['Up to 60 servicemen were killed or wounded.', 'Up to 60 casualties'],
  ],
  counterExamples: ['The strike damaged or destroyed 20 houses.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || !endsCombined(clause, k)) return [];
    const after = afterAdverbs(clause, k);
    const object = groupAt(clause, after);
    const at = object ? after : subjectOf(clause, k - 2);
    const group = groupAt(clause, at);
    if (!group || !mayBeVictim(group, { careful: false })) return [];
    const positions = object ? [at] : joinedLeft(clause, at);
    return draftsFor(clause, { positions, k, effect: 'casualties', rule: 'combined', voice: object ? 'active' : 'passive' });
  },
};
