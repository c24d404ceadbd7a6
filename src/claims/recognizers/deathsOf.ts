import { draftsFor, mayBeVictim } from '../draft.ts';
import { groupAt, itemWord, joinedRight } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const deathsOf: Recognizer = {
  name: 'deathsOf',
  words: 'The deaths of people, the killing of people, the bodies of people',
  examples: [
    ['The ministry confirmed the deaths of at least 4 of its soldiers and injuries of 13 others.', 'at least 4 killed; 13 injured'],
    ['Rescuers found the bodies of six miners.', 'six killed'],
    ['The killing of a teacher set off protests.', 'a killed'],
  ],
  counterExamples: ['The deaths of which we wrote are history.', 'The killing of time is a trade.'],
  read: (clause, k) => {
    const item = clause.items[k];
    const noun = item?.kind === 'trigger' && (item.trigger.kind === 'count' || (item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('ing')));
    if (!noun || (itemWord(clause, k + 1) !== 'of' && itemWord(clause, k + 1) !== 'to')) return [];
    const group = groupAt(clause, k + 2);
    if (!group || group.kind === 'plural' || !mayBeVictim(group, { careful: false })) return [];
    const effect = item.trigger.kind === 'count' || item.trigger.kind === 'verb' ? item.trigger.effect : 'killed';
    return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'deathsOf', voice: 'noun' });
  },
};
