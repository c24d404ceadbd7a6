import type { Sentence } from '../text/structure.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { countedGroup } from './groups.ts';
import { markFor } from '../lexicon/openers.ts';
import { cueAt, isMarked, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { ledNumeralAt } from './numerals.ts';

/** People that a sentence takes up from those before it: "Six men were found. All had been shot dead." */

/** How far back they may stand, in tokens. */
const BACK = 45;

export const isCrowd = (group: Group | null): group is Group => group?.kind === 'counted' && group.numeral?.amount.kind !== 'zero' && group.numeral?.amount.kind !== 'share' && group.head.kind !== 'thing' && group.head.kind !== 'pronoun' && group.head.kind !== 'effect';

/** The last people with a number before a token; "they" may be others without one who stand between ("Gunmen came", but not "were attacked by gunmen"). */
export function crowdBefore(lattice: Lattice, before: number, whoever = true): Group | null {
  for (let i = before - 1, others = -1; i >= Math.max(0, before - BACK); i--) {
    const led = kindAt(lattice, i) === 'mark' ? null : ledNumeralAt(lattice, i);
    const group = led?.numeral.first === i && ledNumeralAt(lattice, i - 1) === null ? countedGroup(lattice, led, before) : null;
    if (isCrowd(group) && group.head.kind !== 'none') return whoever || others < group.last ? group : null;
    if (others < 0 && tagAt(lattice, i, 'person')?.tag.number === 'plural' && normAt(lattice, i - 1) !== 'by' && tagAt(lattice, i + 1, 'report') === null) others = i;
  }
  return null;
}

const THOSE = markFor(['all', 'both', 'they']);
const PHRASES = ['they both', 'they all', 'both of them', 'all of them', 'both men', 'both women', 'both', 'all', 'they'].map((words) => words.split(' '));

/** "All", "both of them" or "they" as the subject of what befell them. Of whom it had been told before, nothing new is (unreal.ts). */
export function thoseBefore(lattice: Lattice, i: number, sentence: Sentence): Group | null {
  if (!isMarked(lattice, i, THOSE) || !(i === sentence.first || isReported(lattice, i, sentence))) return null;
  const words = PHRASES.find((phrase) => phrase.every((word, n) => normAt(lattice, i + n) === word)) ?? [];
  const last = i + words.length;
  if (!suffers(lattice, last)) return null;
  const both = words.includes('both');
  const crowd = crowdBefore(lattice, sentence.first, both || words[0] === 'all');
  const pair = both ? pairBefore(lattice, sentence.first, { first: i, last }) : null;
  if (pair) return pair;
  if (!crowd || (both && !(crowd.numeral?.amount.kind === 'number' && crowd.numeral.amount.n === 2))) return null;
  return people({ ...crowd, first: i, last, count: both ? { first: i, last } : crowd.count, inner: null, more: false, definite: true });
}

/** "A woman and her daughter were attacked. Both were killed." */
function pairBefore(lattice: Lattice, before: number, count: Range): Group | null {
  for (let at = before - 1; at >= Math.max(1, before - BACK); at--) {
    const second = normAt(lattice, at) === 'and' && DETERMINED.has(normAt(lattice, at + 1)) ? [at + 2, at + 3].find((k) => tagAt(lattice, k, 'person')?.tag.number === 'singular') : undefined;
    const [one, other] = [tagAt(lattice, at - 1, 'person'), second === undefined ? null : tagAt(lattice, second, 'person')];
    if (ledNumeralAt(lattice, at) !== null && normAt(lattice, at) !== 'a') return null;
    if (one?.tag.number === 'singular' && other && second !== undefined) return people({ kind: 'singular', ...count, count, head: { kind: 'people', persons: [one.tag, other.tag] }, words: { first: at - 1, last: second + other.length }, definite: true, size: 2 });
  }
  return null;
}

const DETERMINED = new Set(['a', 'an', 'his', 'her', 'the']);

/** "Police said (all had been shot dead)". */
function isReported(lattice: Lattice, i: number, sentence: Range): boolean {
  const verb = normAt(lattice, i - 1) === 'that' ? i - 2 : i - 1;
  return verb > sentence.first && verb < sentence.first + 6 && tagAt(lattice, verb, 'report') !== null;
}

const BE = new Set(['were', 'are', 'been', 'being']);

/** A state, a verb of dying, or a verb of harm in the passive comes next. */
function suffers(lattice: Lattice, from: number): boolean {
  let at = from;
  let be = false;
  for (let length = 1; length > 0 && at < from + 6; at += length) {
    length = Math.max(cueAt(lattice, at, 'auxiliary'), cueAt(lattice, at, 'adverb'), normAt(lattice, at) === 'all' ? 1 : 0);
    be ||= length > 0 && BE.has(normAt(lattice, at + length - 1));
  }
  if (tagAt(lattice, at, 'state')) return true;
  const verb = tagAt(lattice, at, 'verb');
  return verb !== null && (be || verb.tag.valency === 'intransitive' || verb.length > 2);
}
