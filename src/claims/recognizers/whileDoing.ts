import { draftOf } from '../draft.ts';
import { cueAt, normAt } from '../lattice.ts';
import { BE, subjectsOf } from '../oneSubject.ts';
import type { Recognizer } from '../recognizer.ts';

export const whileDoing: Recognizer = {
  name: 'whileDoing',
  words: 'A sentry guarding a team of vaccinators was shot dead; a cook who had come to help was killed: the one who was doing something, not those to whom it was done',
  examples: [
    ['The raid killed nine people. Hours later, in nearby Tavol, a sentry guarding a team of vaccinators was shot dead.', 'nine killed; a killed'],
    ['The raid killed nine people. A cook who had come to help the guards was killed by the second shell.', 'nine killed; A killed'],
  ],
  counterExamples: ['A sentry guarding the gate was praised.', 'A cook who had come to help the guards was thanked.'],
  at: ['verb'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.tag.armed || (clause.carried === null && clause.figures.size === 0)) return [];
    const { tag, effect } = item.trigger;
    if ((effect !== 'killed' && effect !== 'injured') || tag.careful || tag.valency === 'intransitive' || !tag.forms.includes('participle') || !BE.has(normAt(clause.lattice, item.first - 1)) || cueAt(clause.lattice, item.first - 1, 'auxiliary') === 0) return [];
    const told = subjectsOf(clause, item.first, true);
    return told?.length === 1 && told[0]?.kind !== 'counted' ? told.map((group) => draftOf({ group, trigger: item, effect, rule: 'passive', voice: 'passive' })) : [];
  },
};
