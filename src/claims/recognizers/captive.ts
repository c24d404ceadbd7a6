import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { hasCue } from '../lattice.ts';
import { groupAt, hasPredicate, isObject } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const captive: Recognizer = {
  name: 'captive',
  words: 'A Turkish hostage, shown or named: somebody is held',
  examples: [
    ['Three gunmen pose with an unidentified Turkish hostage.', 'an captured'],
    ['British hostage Alan Reeve begged for his life.', 'Alan Reeve captured'],
  ],
  counterExamples: ['A former hostage spoke to pupils.', 'The militants released a Turkish hostage.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.size !== 1 || group.head.kind !== 'people' || !group.head.persons.some((p) => p.category === 'captives')) return [];
    if (isOver(clause, group) || hasPredicate(clause, k) || isObject(clause, k)) return [];
    return [draftOf({ group, trigger: group.words, effect: 'captured', rule: 'captive', voice: 'noun' })];
  },
};

/** Freed, dead, or a hostage of another time. */
function isOver(clause: Clause, group: Group): boolean {
  const { lattice, sentence } = clause;
  const near = { first: Math.max(sentence.first, group.first - 6), last: Math.min(sentence.last, group.last + 6) };
  if (hasCue(lattice, near, 'freed')) return true;
  for (let i = near.first; i < near.last; i++) if (['former', 'ex-hostage', 'escaped', 'body', 'killing', 'beheading', 'murder', 'execution', 'death', 'slaying'].includes(lattice.tokens[i]?.norm ?? '')) return true;
  return false;
}
