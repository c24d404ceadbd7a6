import type { Recognizer } from '../recognizer.ts';

export const losses: Recognizer = {
  name: 'losses',
  words: 'Casualties, heavy losses, mass displacement: a row with its word and no number',
  examples: [
    ['Casualties were reported on both sides.', 'Casualties casualties'],
    ['The army inflicted heavy losses on the group.', 'heavy losses casualties'],
    ['The shelling caused mass displacement.', 'mass displacement displaced'],
  ],
  counterExamples: ['The bank reported its accounts.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || (item.trigger.kind !== 'losses' && item.trigger.kind !== 'count')) return [];
    if (item.trigger.kind === 'count' && item.trigger.effect !== 'casualties') return [];
    const trigger = { first: item.first, last: item.last };
    return [{ effect: item.trigger.effect, group: null, trigger, quote: trigger, rule: 'losses', voice: 'noun', kind: 'unquantified' }];
  },
};
