import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const identifiedAs: Recognizer = {
  name: 'identifiedAs',
  words: 'The army named the soldiers killed in the crash as one name and another; four dead, identified as their names; the names of the miners killed are',
  examples: [
    ['The army named the soldiers killed in the crash as Capt. Ruth Mwale, 31, Sgt. Peter Banda, 27, and Pte. Joseph Phiri, 22.', 'null killed; Capt. Ruth Mwale killed; Sgt. Peter Banda killed; Pte. Joseph Phiri killed'],
    ['The collapse left four dead, identified as Papy Kalala, Junior Mbuyi, Fiston Ilunga and Marc Kabongo.', 'four killed; Papy Kalala killed; Junior Mbuyi killed; Fiston Ilunga killed; Marc Kabongo killed'],
    ['The three people who died on the lake were named on Tuesday as Paolo Riva, 52, his wife Giulia Conti, 49, and Tom Weller.', 'three killed; Paolo Riva killed; his wife Giulia Conti killed; Tom Weller killed'],
    ['A man was shot dead on Monday. Police named the victim as Paolo Riva.', 'A killed; Paolo Riva killed'],
    ['The names of the miners killed at Sago are Tom Anderson, Alva Bennett and James Groves.', 'null killed; Tom Anderson killed; Alva Bennett killed; James Groves killed'],
  ],
  counterExamples: ['The club named its captains as Marc Dupont and Leon Weiss.', 'The man who raised nine children was identified as Marc Dupont.', 'The names of the trains are Marc Dupont and Leon Weiss.'],
  at: ['named'],
  looksBack: 'carried',
  read: (clause, k) => {
    if (groupAt(clause, k)?.kind !== 'named') return [];
    const effect = itemWord(clause, k - 1) === 'as' ? namedAs(clause, k - 1) : ARE.has(itemWord(clause, k - 1)) && opensNames(clause) ? harmedBefore(clause, k - 1) : null;
    const trigger = { first: (clause.items[k]?.first ?? 1) - 1, last: clause.items[k]?.first ?? 1 };
    return effect === null ? [] : joinedRight(clause, k).flatMap((at) => { const group = groupAt(clause, at); return group ? [draftOf({ group, trigger, effect, rule: 'subset', voice: 'noun' })] : []; });
  },
};

const ARE = new Set(['are', 'were']);
const NAMING = new Set(['named', 'identified']);

/** Whom the naming before "as" speaks of: those harmed between the two ("named the soldiers killed in the crash as"), those counted right before it ("four dead, identified as"), or its subject ("the six who died were named as"). */
function namedAs(clause: Clause, as: number): Effect | null {
  const end = clause.items[as]?.first ?? 0;
  const naming = Array.from({ length: 14 }, (_, n) => end - 1 - n).find((i) => i >= clause.sentence.first && NAMING.has(normAt(clause.lattice, i)));
  if (naming === undefined) return null;
  const next = clause.items.find((item) => item.kind === 'trigger' && item.first > naming && item.last <= end);
  if (next?.kind === 'trigger') return next.trigger.kind === 'those' || (next.trigger.kind === 'verb' && next.trigger.tag.forms.includes('participle')) ? nearestEffect(clause, as) : null;
  const at = clause.items.findIndex((item) => item.first === naming);
  const victim = groupAt(clause, at + 1);
  if (victim?.definite && ['victim', 'victims'].includes(normAt(clause.lattice, victim.last - 1)) && victim.last === end) return clause.carried;
  return ARE.has(itemWord(clause, at - 1)) ? harmedBefore(clause, at) : isCounted(clause, at - 2) && itemWord(clause, at - 1) === ',' ? nearestEffect(clause, at) : null;
}

/** "four dead", "four deaths". */
function isCounted(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item?.kind === 'group' ? item.group.head.kind === 'effect' : item?.kind === 'trigger' && item.trigger.kind === 'state' && groupAt(clause, k - 1)?.kind === 'counted';
}

const opensNames = (clause: Clause): boolean => [0, 1].some((n) => normAt(clause.lattice, clause.sentence.first + n) === 'names');

/** The harm of the people with whom the sentence opens: "who died", "who were killed", "killed at Sago"; those who killed are no victims. */
function harmedBefore(clause: Clause, end: number): Effect | null {
  const k = clause.items.findIndex((item) => item.kind === 'trigger');
  const item = clause.items[k];
  if (k >= end || item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return null;
  const before = clause.items[k - 1];
  const suffered = item.trigger.tag.valency === 'intransitive' ? itemWord(clause, k - 1) === 'who' : item.trigger.tag.forms.includes('participle') && (before?.kind === 'skip' || before?.kind === 'group') && groupAt(clause, k + 1) === null;
  return suffered ? item.trigger.effect : null;
}
