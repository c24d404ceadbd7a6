import { draftOf } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const TAKE = new Set(['take', 'takes', 'took', 'taken', 'taking', 'hold', 'holds', 'held', 'holding', 'made', 'making']);
const CAPTIVE = new Set(['prisoner', 'prisoners', 'captive', 'captives', 'hostage', 'hostages']);

export const takenPrisoner: Recognizer = {
  name: 'takenPrisoner',
  words: 'Took soldiers prisoner, held workers captive',
  examples: [
    ['The rebels claimed to have taken 6,000 soldiers prisoner.', '6,000 captured'],
    ['Gunmen held nine nuns captive.', 'nine captured'],
  ],
  counterExamples: ['The guards took nine prisoners to court.'],
  at: ['group'],
  signs: CAPTIVE,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || !TAKE.has(normAt(clause.lattice, group.first - 1))) return [];
    const inside = group.head.kind === 'people' && group.words.last - group.words.first >= 2 && CAPTIVE.has(normAt(clause.lattice, group.last - 1));
    const behind = CAPTIVE.has(normAt(clause.lattice, group.last));
    if (!inside && !behind) return [];
    return [draftOf({ group, trigger: { first: group.last - (inside ? 1 : 0), last: group.last + (inside ? 0 : 1) }, effect: 'captured', rule: 'takenPrisoner', voice: 'noun' })];
  },
};
