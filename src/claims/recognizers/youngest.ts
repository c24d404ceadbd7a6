import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const youngest: Recognizer = {
  name: 'youngest',
  words: 'The youngest was a girl of six; eight wounded, the oldest a woman of 91: one of those just counted',
  examples: [
    ['The raid killed 31 people. The youngest was a girl of six.', '31 killed; a killed'],
    ['They know the names of nine of those killed; the youngest is a boy of six.', 'nine killed; a killed'],
    ['The shells wounded eight, the oldest a woman of 91.', 'eight injured; a injured'],
    ['The youngest to perish was a carer aged 29.', 'a killed'],
    ['The latest to die was Rosa Duarte, 22.', 'Rosa Duarte killed'],
    ['The last to die was a clerk.', 'a killed'],
    ['The slide killed 13 people. Relatives have named them all; the youngest is Rosa Duarte, aged 6 years.', '13 killed; Rosa Duarte killed'],
    ['The oldest to be killed was a woman of 91.', 'a killed'],
  ],
  counterExamples: ['The youngest to vote was a girl of 18.', 'The school has 31 pupils. The youngest was a girl of six.', 'The last was a girl of six.', 'The school has 31 pupils; the youngest is Rosa Duarte, aged 6.', 'The first to vote was Rosa Duarte, 22.', 'He left eight sons, the oldest a priest.'],
  at: [],
  atWords: new Set(['youngest', 'oldest', 'eldest', 'latest', 'last', 'first']),
  // Frequent words, which need a word of harm, or one of these.
  signs: new Set(['youngest', 'oldest', 'eldest']),
  read: (clause, k) => {
    const opens = (k === 1 || itemWord(clause, k - 2) === ';') && itemWord(clause, k - 1) === 'the';
    const aside = !opens && itemWord(clause, k - 1) === 'the' && [',', 'and', '(', '-', '—'].includes(itemWord(clause, k - 2));
    const died = opens ? deathAhead(clause, k) : -1;
    const from = died < 0 ? k : died;
    const at = clause.items[from + 1]?.kind === 'skip' ? from + 2 : from + 1;
    const group = groupAt(clause, at);
    const named = group?.kind === 'named' && (died >= 0 || (opens && clause.carried === 'killed' && at === k + 2 && isAged(clause, at)));
    if (!named && (group?.kind !== 'singular' || group.definite || group.head.kind !== 'people') || (opens && at === from + 1) || (died < 0 && ['latest', 'last', 'first'].includes(itemWord(clause, k)))) return [];
    const counted = aside && clause.items.slice(0, k).some((_, n) => groupAt(clause, n)?.kind === 'counted');
    const effect = died >= 0 ? 'killed' : opens ? clause.carried ?? ofTheDead(clause, k) : counted ? nearestEffect(clause, k) : null;
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' })];
  },
};

/** "nine of those killed; the youngest is": in the sentence itself. */
function ofTheDead({ lattice, sentence, items }: Clause, k: number): Effect | null {
  for (let i = (items[k]?.first ?? 0) - 2; i > sentence.first; i--) {
    const told = tagAt(lattice, i - 1, 'those');
    if (told) return told.tag.effect;
  }
  return null;
}

/** "Rosa Duarte, 6," and "Rosa Duarte, aged 6,": a person told with an age. */
const isAged = (clause: Clause, at: number): boolean => { const name = groupAt(clause, at)?.count.last ?? 0; return normAt(clause.lattice, name) === ',' && [1, 2].some((n) => kindAt(clause.lattice, name + n) === 'number'); };

/** "The youngest to perish was": the position of the verb, or -1. */
function deathAhead(clause: Clause, k: number): number {
  const at = clause.items[k + 2]?.kind === 'skip' ? k + 3 : k + 2;
  const verb = itemWord(clause, k + 1) === 'to' ? clause.items[at] : undefined;
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.effect === 'killed' ? at : -1;
}
