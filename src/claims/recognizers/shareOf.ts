import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { tagAt } from '../lattice.ts';
import { groupAt, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { whatTheyWere } from './ofTheFigure.ts';

export const shareOf: Recognizer = {
  name: 'shareOf',
  words: 'About a third of them, half of the dead: a share of a figure that stands already',
  examples: [
    ['The attack killed 90 people, about a third of them in the market alone.', '90 killed; about a third killed'],
    ['The floods killed 400 people. Three quarters of the dead were women.', '400 killed; Three quarters killed'],
    ['The floods killed 400 people. About half were children.', '400 killed; About half killed'],
  ],
  counterExamples: ['The council has nine members, a third of them women.', 'Half of the town is flooded.', 'He had burns on 40 percent of his body.'],
  at: ['group'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.numeral?.amount.kind !== 'share') return [];
    const effect = statedEffect(clause, k) ?? (k === 0 && group.head.kind === 'none' && whatTheyWere(clause, k) ? clause.carried : null) ?? (group.head.kind === 'pronoun' && clause.items.slice(0, k).some((i) => i.kind === 'trigger') ? nearestEffect(clause, k) : null);
    if (effect === null) return [];
    const about = group.head.kind === 'none' ? whatTheyWere(clause, k) : null;
    const draft = draftOf({ group, trigger: group, effect, rule: 'shareOf', voice: 'noun' });
    return [about ? { ...draft, about } : draft];
  },
};

/** "half of the dead", "nine in ten of the injuries": the effect stands in the phrase itself. */
function statedEffect(clause: Clause, k: number): Effect | null {
  const item = clause.items[k];
  if (!item) return null;
  for (let i = item.first; i <= item.last; i++) {
    const those = tagAt(clause.lattice, i, 'those');
    if (those) return those.tag.effect;
    const count = tagAt(clause.lattice, i, 'count');
    if (count) return count.tag.effect;
  }
  return null;
}
