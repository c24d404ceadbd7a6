import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const whomTheyKilled: Recognizer = {
  name: 'whomTheyKilled',
  words: 'So many of whom they say they have killed, nine of whom they shot dead: the doer stands between the people and their verb',
  examples: [
    ['The Front says it met police near Tavol, 15 of whom it says it has killed.', '15 killed'],
    ['Gunmen stopped 30 millers, nine of whom they shot dead.', 'nine killed'],
  ],
  counterExamples: [
    'The firm has 90 workers near Tavol, 15 of whom it says it has trained.',
  ],
  at: ['counted'],
  signs: new Set(),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind === 'zero') return [];
    const told = theyDid(clause, k, group);
    return told === null ? [] : [draftOf({ group, trigger: told.words, effect: told.effect, rule: 'active', voice: 'active' })];
  },
};

interface Told { readonly words: Range; readonly effect: Effect }

/** So many words may stand between "whom" and the verb. */
const REACH = 7;

/** "(15 of whom) it says it has killed", "(nine of whom) they shot dead": the doer stands between, and nobody behind the verb. */
function theyDid(clause: Clause, k: number, group: Group): Told | null {
  const { lattice, sentence } = clause;
  if (group.head.kind !== 'pronoun' || group.head.word !== 'whom' || cueAt(lattice, group.last, 'auxiliary') > 0) return null;
  const at = clause.items.findIndex((item, n) => n > k && item.kind === 'trigger');
  const verb = clause.items[at];
  if (verb?.kind !== 'trigger' || verb.trigger.kind !== 'verb' || verb.trigger.tag.valency !== 'transitive' || verb.trigger.tag.armed || verb.first - group.last > REACH || verb.first === group.last) return null;
  if (['that', 'but', ',', 'who'].some((word) => lattice.tokens.slice(group.last, verb.first).some((t) => t.norm === word)) || groupAt(clause, at + 1) || cueAt(lattice, verb.first - 1, 'auxiliary') > 0 && ['was', 'were', 'been'].includes(normAt(lattice, verb.first - 1))) return null;
  return verb.first < sentence.last ? { words: verb, effect: verb.trigger.effect } : null;
}
