import { draftsFor, mayBeVictim } from '../draft.ts';
import { afterAdverbs, groupAt, joinedRight } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { endsCombined, leadsCombined, takesObject } from './verbs.ts';

export const active: Recognizer = {
  name: 'active',
  words: 'Somebody or something killed people; killing, kills',
  examples: [
    ['A blast killed more than 150 people.', 'more than 150 killed'],
    ['The strike also killed dozens of militants.', 'dozens killed'],
    ['Gunmen opened fire, killing three soldiers and a farmer.', 'three killed; a killed'],
    ['Bus plunge kills 12 in Peru', '12 killed'],
    ['The fire killed four pupils and injured nine.', 'four killed; nine injured'],
  ],
  counterExamples: ['The law would kill 300 jobs.', 'The blast destroyed 12 houses.'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.tag.valency !== 'transitive') return [];
    if (leadsCombined(clause, k) || endsCombined(clause, k)) return [];
    if (!takesObject(clause, k)) return [];
    const at = afterAdverbs(clause, k);
    const group = groupAt(clause, at);
    if (!group || !mayBeVictim(group, item.trigger.tag) || (item.trigger.tag.careful && group.kind === 'plural')) return [];
    return draftsFor(clause, { positions: joinedRight(clause, at), k, effect: item.trigger.effect, rule: 'active', voice: 'active' });
  },
};
