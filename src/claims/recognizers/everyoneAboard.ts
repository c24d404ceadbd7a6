import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { afterAdverbs, groupAt, itemWord, subjectOf } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { normAt } from '../lattice.ts';

export const everyoneAboard: Recognizer = {
  name: 'everyoneAboard',
  words: 'All aboard were killed: the number is the one that the sentence gives for those aboard',
  examples: [
    ['A plane carrying 88 people crashed, killing all aboard.', '88 killed'],
    ['A ferry with 31 pilgrims sank and everyone on board drowned.', '31 killed'],
    ['The shell killed everyone inside.', 'null killed'],
  ],
  counterExamples: ['A plane carrying 88 people landed and everyone on board left.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return [];
    const at = [afterAdverbs(clause, k), subjectOf(clause, k)].find((p) => isEveryone(clause, p));
    if (at === undefined) return [];
    const aboard = carriedBefore(clause, Math.min(at, k));
    const group = aboard ?? groupAt(clause, at);
    return group ? [draftOf({ group, trigger: item, effect: item.trigger.effect, rule: 'everyoneAboard', voice: item.trigger.tag.valency === 'transitive' && at > k ? 'active' : 'passive' })] : [];
  },
};

const isEveryone = (clause: Clause, at: number): boolean => ['everyone', 'everybody', 'all'].includes(normAt(clause.lattice, groupAt(clause, at)?.words.first ?? -1));

/** "carrying 88 people", "with 31 pilgrims". */
function carriedBefore(clause: Clause, from: number): ReturnType<typeof groupAt> {
  for (let at = from - 1; at >= 0; at--) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return ['carrying', 'with', 'transporting', 'ferrying', 'taking', 'least'].includes(itemWord(clause, at - 1)) ? group : null;
  }
  return null;
}
