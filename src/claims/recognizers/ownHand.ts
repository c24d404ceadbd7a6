import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import { normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const TURN = new Set(['turned', 'turning', 'turns', 'turn']);

export const ownHand: Recognizer = {
  name: 'ownHand',
  words: 'He turned the gun on himself: one dead by his own hand',
  examples: [
    ['A man shot dead his wife before turning the gun on himself.', 'his killed; himself killed'],
    ['He killed three colleagues and then turned the weapon on himself.', 'three killed; himself killed'],
  ],
  counterExamples: ['He turned the camera on himself.', 'She turned her back on herself.'],
  at: ['group'],
  signs: TURN,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.head.kind !== 'pronoun' || !['himself', 'herself', 'themselves'].includes(group.head.word) || !isTurnedGun(clause, group.first)) return [];
    return [draftOf({ group, trigger: group, effect: 'killed', rule: 'ownHand', voice: 'noun' })];
  },
};

const WEAPONS = new Set(['gun', 'weapon', 'pistol', 'rifle', 'knife', 'shotgun', 'revolver', 'guns']);

/** "turning the gun on himself": the verb, the weapon and "on" right before the pronoun. */
function isTurnedGun(clause: Clause, at: number): boolean {
  const { lattice } = clause;
  return normAt(lattice, at - 1) === 'on' && WEAPONS.has(normAt(lattice, at - 2)) && [4, 5].some((n) => TURN.has(normAt(lattice, at - n)));
}
