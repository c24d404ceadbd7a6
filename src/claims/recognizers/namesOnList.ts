import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const LISTS = new Set(['list', 'lists', 'register', 'roll', 'plaque', 'memorial', 'board', 'notice']);
const HAS = new Set(['has', 'had', 'have', 'bears', 'bore', 'carries', 'carried', 'holds', 'held', 'contains', 'contained', 'with', 'shows', 'showed', 'gives', 'gave', 'of', 'runs', 'to', 'counts', 'counted', 'now', 'already']);

export const namesOnList: Recognizer = {
  name: 'namesOnList',
  words: 'The list of the dead has 20 names, the list on the door had sixteen names: as many as it lists',
  examples: [
    ['The list of the dead has 20 names.', '20 killed'],
    ['The storm killed dozens. The list on the door had sixteen names.', 'dozens killed; sixteen killed'],
    ['The list of the missing has 45 names.', '45 missing'],
  ],
  counterExamples: ['The list of candidates has 20 names.', 'The list of donors has 20 names.', 'The petition has 20 names.'],
  at: ['group'],
  signs: new Set(['list', 'lists']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number' || group.head.kind !== 'unknown' || normAt(clause.lattice, group.words.first) !== 'names' || !HAS.has(normAt(clause.lattice, group.first - 1))) return [];
    const effect = effectOf(clause, group.first);
    const last = group.words.first;
    return effect === null ? [] : [{ ...draftOf({ group: { ...group, head: { kind: 'none' }, last, words: { first: last, last } }, trigger: { first: last, last: last + 1 }, effect, rule: 'listed', voice: 'noun' }), toll: true }];
  },
};

/** What the list is of, in its own words or, where it has none, as the sentence before tells. */
function effectOf(clause: Clause, end: number): Effect | null {
  const { lattice, sentence, carried } = clause;
  for (let i = end - 1; i >= sentence.first; i--) {
    if (!LISTS.has(normAt(lattice, i))) continue;
    if (normAt(lattice, i + 1) !== 'of') return carried === 'killed' || carried === 'missing' ? carried : diedBefore(clause, i) ? 'killed' : null;
    for (let at = i + 2; at < i + 5; at++) {
      const told = tagAt(lattice, at, 'those') ?? tagAt(lattice, at, 'state') ?? tagAt(lattice, at, 'count') ?? tagAt(lattice, at, 'verb');
      if (told) return told.tag.effect;
      if (['victims', 'martyrs'].includes(normAt(lattice, at))) return 'killed';
    }
    return null;
  }
  return null;
}

/** "Two of the injured have died, so that our list now has 36 names": a death is told in the sentence before it. */
const diedBefore = ({ items }: Clause, list: number): boolean => items.some((item) => item.kind === 'trigger' && item.last <= list && item.trigger.kind === 'verb' && item.trigger.effect === 'killed');
