import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { TagOf } from '../../lexicon/tags.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { cueAt, isCapital, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const KIN = new Set(['father', 'mother', 'brother', 'sister', 'son', 'daughter', 'husband', 'wife', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'grandmother', 'grandfather', 'grandson', 'granddaughter', 'fiancé', 'fiance', 'fiancée']);

export const whoseKin: Recognizer = {
  name: 'whoseKin',
  words: 'A weaver, whose uncle was killed: the kin of somebody who is told of, killed now and not in another year',
  examples: [
    ['“He stayed behind,” said Omar Saleh, 30, a weaver, whose uncle was killed.', 'whose killed'],
    ['The shells killed nine people. "It was dark," said a porter whose elder sister died in the shelling.', 'nine killed; whose killed'],
    ['The shells killed nine people. “It was his first day,” said Rosa Duarte, whose youngest son was among the dead.', 'nine killed; whose killed'],
    ['The shells killed nine people. Omar Saleh, 50, whose cousin Ana was killed in the yard, wept.', 'nine killed; whose killed'],
  ],
  counterExamples: ['A teacher whose brother Omar was among the guests spoke.', 'A teacher whose brother was killed in 2009 spoke.', 'A baker whose father died of cancer won.', 'A singer whose mother died when she was six won.', 'A baker whose father was a miner spoke.', 'A man whose wife was killed ten years ago spoke.'],
  at: [],
  atWords: new Set(['whose']),
  // Their fate is told by a verb.
  signs: new Set(),
  read: (clause, k) => {
    const { lattice } = clause;
    const first = clause.items[k]?.first ?? 0;
    const kin = [1, 2, 3].map((n) => first + n).find((i) => KIN.has(normAt(lattice, i)));
    const person = kin === undefined ? null : tagAt(lattice, kin, 'person');
    const at = kin === undefined || !person ? -1 : fateAt(clause, kin + person.length);
    const item = clause.items[at];
    const dead = kin === undefined || !person ? null : amongTheDead(clause, kin + person.length);
    if (kin === undefined || !person || (item?.kind !== 'trigger' && dead === null) || isOfAnotherTime(clause, first)) return [];
    if (dead !== null) return [draftOf({ group: kinFrom(first, kin + person.length, person.tag), trigger: dead, effect: 'killed', rule: 'subset', voice: 'noun' })];
    if (item?.kind !== 'trigger') return [];
    if (item.trigger.kind === 'verb' && item.trigger.tag.valency === 'intransitive' && !isViolent(clause, item.last)) return [];
    return [draftOf({ group: kinFrom(first, kin + person.length, person.tag), trigger: item, effect: 'killed', rule: clause.carried === 'killed' || nearestEffect({ ...clause, items: clause.items.slice(0, k) }, k) === 'killed' ? 'subset' : 'passive', voice: 'passive' })];
  },
};

const kinFrom = (first: number, last: number, person: TagOf<'person'>): Group => people({ kind: 'singular', first, last, count: { first, last: first + 1 }, head: { kind: 'people', persons: [person] }, definite: true });

/** "whose cousin Ana (was killed)": past a name of at most so many words. */
const NAME = 3;
function pastName({ lattice }: Clause, from: number): number {
  let at = from;
  while (at < from + NAME && isCapital(lattice, at)) at++;
  return at;
}

const DEAD: ReadonlySet<string> = new Set(['dead', 'victims', 'deceased', 'fallen', 'killed']);

/** "was among the dead", "is one of those killed": the words, or null. */
function amongTheDead(clause: Clause, from: number): Range | null {
  const { lattice } = clause;
  const at = pastName(clause, from);
  const among = at + cueAt(lattice, at, 'auxiliary');
  const one = normAt(lattice, among) === 'one' && normAt(lattice, among + 1) === 'of' ? 2 : normAt(lattice, among) === 'among' ? 1 : 0;
  return among > at && one > 0 && ['the', 'those'].includes(normAt(lattice, among + one)) && DEAD.has(normAt(lattice, among + one + 1)) ? { first: among, last: among + one + 2 } : null;
}

/** The item of the verb that kills right behind, auxiliaries aside; -1 for any other. */
function fateAt(clause: Clause, behind: number): number {
  const from = pastName(clause, behind);
  let at = from;
  for (let length = 1; length > 0; at += length) length = cueAt(clause.lattice, at, 'auxiliary') || cueAt(clause.lattice, at, 'adverb');
  const k = clause.items.findIndex((item) => item.first === at);
  const item = clause.items[k];
  return item?.kind === 'trigger' && (item.trigger.kind === 'verb' ? item.trigger.effect === 'killed' && (at > from || item.trigger.tag.valency === 'intransitive') : item.trigger.kind === 'state' && item.trigger.effect === 'killed' && at > from) ? k : -1;
}

/** A year, "years ago", "when she was six": a grief that is older than the news. */
function isOfAnotherTime({ lattice, sentence }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(from + 20, sentence.last); i++) {
    const norm = normAt(lattice, i);
    if (/^(?:1[89]|20)\d\d(?:s)?$/.test(norm) || ['ago', 'earlier', 'decades', 'war', 'previously', 'once', 'childhood', 'later', 'trial', 'before', 'years', 'months'].includes(norm)) return true;
    if (norm === 'when' && ['he', 'she', 'they', 'i'].includes(normAt(lattice, i + 1))) return true;
    if (norm === 'last' && ['year', 'month', 'summer', 'winter', 'spring', 'autumn'].includes(normAt(lattice, i + 1))) return true;
  }
  return false;
}

/** "died in the shelling": of what happened, not of an illness. */
function isViolent({ lattice, sentence }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, sentence.last) && kindAt(lattice, i) !== 'mark'; i++) if (tagAt(lattice, i, 'means') || ['attack', 'raid', 'accident', 'disaster', 'massacre', 'fire', 'quake', 'flood', 'crush', 'collapse'].includes(normAt(lattice, i))) return true;
  return false;
}
