import { draftsFor, mayBeVictim } from '../draft.ts';
import { groupAt, joinedLeft, subjectOf } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { isByArmed, leadsPair, needsArmed, takesObject } from './verbs.ts';

export const passive: Recognizer = {
  name: 'passive',
  words: 'People were killed, or in a headline: people killed',
  examples: [
    ['At least 12 miners were killed on Monday.', 'At least 12 killed'],
    ['Forty soldiers and 130 villagers were brutally killed by gunmen.', 'Forty killed; 130 killed'],
    ['Dozens of fishermen killed in storm off Chittagong', 'Dozens killed'],
    ['Nine people were killed and about 30 more were injured.', 'Nine killed; about 30 injured'],
    ['Five people, including a child, were wounded.', 'Five injured; a injured'],
  ],
  counterExamples: ['Twelve houses were destroyed.', 'The soldiers were praised by 12 villagers.', 'Killed sheep: 40 were insured.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return [];
    const { tag } = item.trigger;
    if (tag.valency !== 'transitive' || !tag.forms.includes('participle') || takesObject(clause, k) || leadsPair(clause, k)) return [];
    if (needsArmed(clause, k) && !isByArmed(clause, k)) return [];
    const at = subjectOf(clause, k);
    const group = groupAt(clause, at);
    if (!group || !mayBeVictim(group, tag) || (tag.careful && group.kind === 'plural')) return [];
    return draftsFor(clause, { positions: joinedLeft(clause, at), k, effect: tag.effect, rule: 'passive', voice: 'passive' });
  },
};
