import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Recognizer } from '../recognizer.ts';

export const manner: Recognizer = {
  name: 'manner',
  words: 'Two of them seriously, one fatally: a part of the people just counted, told by how they were hurt',
  examples: [
    ['Ten people were wounded, two critically.', 'Ten injured; two injured'],
    ['Fifty-two people were wounded, 8 by live ammunition.', 'Fifty-two injured; 8 injured'],
    ['Some forty pupils were hurt, six of them seriously.', 'Some forty injured; six injured'],
    ['Eighteen people were shot, six fatally.', 'Eighteen injured; six killed'],
  ],
  counterExamples: ['Ten people were fined, two heavily.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || (group.head.kind !== 'none' && group.head.kind !== 'pronoun')) return [];
    const byWhat = byMeans(clause, k);
    if (byWhat) return [draftOf({ group, trigger: group, effect: byWhat, rule: 'subset', voice: 'noun' })];
    const how = clause.items[k + 1];
    if (how?.kind !== 'skip' || how.auxiliary || !endsHere(clause, k + 2)) return [];
    const effect = effectOf(normAt(clause.lattice, how.first), nearestEffect(clause, k));
    return effect === null ? [] : [draftOf({ group, trigger: how, effect, rule: 'subset', voice: 'noun' })];
  },
};

/** "Fifty-two people were wounded, 8 by live ammunition": right behind a comma, with what did it and no verb. */
function byMeans(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k - 1) !== ',' || itemWord(clause, k + 1) !== 'by') return null;
  const from = clause.items[k + 1]?.last ?? 0;
  for (let i = from; i < from + 3; i++) if (AMMUNITION.has(normAt(clause.lattice, i)) || tagAt(clause.lattice, i, 'means')) return nearestEffect(clause, k);
  return null;
}

const AMMUNITION: ReadonlySet<string> = new Set(['ammunition', 'bullets', 'bullet', 'pellets', 'shrapnel', 'rounds', 'batons', 'truncheons', 'knives', 'sniper', 'snipers']);

const BADLY = new Set(['seriously', 'critically', 'badly', 'severely', 'gravely', 'lightly', 'slightly', 'grievously']);

function effectOf(how: string, whole: Effect | null): Effect | null {
  if (whole === null) return null;
  if (how === 'fatally') return 'killed';
  return BADLY.has(how) ? 'injured' : null;
}

const endsHere = (clause: Clause, at: number): boolean => at >= clause.items.length || ['.', ',', ';', ':', '-', '–', '—', 'and', ')', 'in', 'near', 'as', 'following', 'when', 'after', '”', '"'].includes(itemWord(clause, at));
