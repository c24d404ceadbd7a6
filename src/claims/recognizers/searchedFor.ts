import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const SEARCH = new Set(['searching', 'search', 'searched', 'looking', 'hunting', 'searches']);
const HUNTED = new Set(['attackers', 'militants', 'fighters', 'detainees', 'police', 'soldiers']);

export const searchedFor: Recognizer = {
  name: 'searchedFor',
  words: 'Rescuers are searching for people: they are missing; people whom the police look for are not',
  examples: [
    ['Rescuers were searching for 11 miners after the explosion.', '11 missing'],
    ['Divers continued to search for two fishermen.', 'two missing'],
    ['The coastguard is still looking for a swimmer.', 'a missing'],
  ],
  counterExamples: ['Police are searching for two gunmen.', 'Police are looking for two men.', 'The club is looking for three players.'],
  at: [],
  atWords: SEARCH,
  read: (clause, k) => {
    const group = itemWord(clause, k + 1) === 'for' ? groupAt(clause, k + 2) : null;
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.inner === 'missing' || group.head.persons.some((p) => HUNTED.has(p.category)) || !isRescue(clause)) return [];
    const item = clause.items[k] as { readonly first: number; readonly last: number };
    return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
  },
};

const RESCUE = new Set(['rescuers', 'rescue', 'rescuer', 'divers', 'coastguard', 'coastguards', 'navy', 'firefighters', 'crews', 'lifeboat', 'lifeboats', 'volunteers', 'helicopters', 'emergency', 'survivors', 'coast']);

/** Somebody who saves people does the searching. */
function isRescue(clause: Clause): boolean {
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (RESCUE.has(normAt(clause.lattice, i)) && tagAt(clause.lattice, i, 'given') === null) return true;
  return false;
}
