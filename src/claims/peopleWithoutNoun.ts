import { OPENS } from '../lexicon/openers.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { cueAt, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { pastSkips } from './personPhrase.ts';
import { STOPS } from './phraseWords.ts';

/** People without a noun of their own: "he", "another", "a third", "everyone on board". */

/** By how many they are, less two: an array, since a set has no order in the shipped reader. */
export const PLACES_IN_ROW: readonly string[] = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/** "He was shot dead", "killing himself": a pronoun is a count of one when nothing else carries it. */
export function pronounGroup(lattice: Lattice, i: number): Group | null {
  if (!mayOpen(lattice, i, OPENS.pronoun)) return null;
  const word = normAt(lattice, i);
  const bareAnother = word === 'another' && (tagAt(lattice, i + 1, 'verb') !== null || tagAt(lattice, i + 1, 'state') !== null || cueAt(lattice, i + 1, 'auxiliary') > 0 || isAnotherHurt(lattice, i));
  if ((word === 'another' && !bareAnother) || (/sel(?:f|ves)$/.test(word) && cueAt(lattice, i - 1, 'auxiliary') > 0)) return null;
  if (word === 'her' && isWhose(lattice, i)) return null;
  return people({ kind: 'singular', first: i, last: i + 1, count: { first: i, last: i + 1 }, head: { kind: 'pronoun', word }, more: bareAnother, definite: !bareAnother });
}

/** "on her way", "in her kitchen": behind a preposition, with a noun of which nothing is known. */
const isWhose = (lattice: Lattice, i: number): boolean => ['on', 'in', 'to', 'from', 'at', 'of', 'near', 'behind', 'outside', 'into', 'under'].includes(normAt(lattice, i - 1)) && kindAt(lattice, i + 1) === 'word' && lattice.kinds[i + 1] === 0 && lattice.cues[i + 1] === 0 && !STOPS.has(normAt(lattice, i + 1));

/** "killed a guard and wounded another": right behind the verb, and nothing behind it that it could go with. */
const isAnotherHurt = (lattice: Lattice, i: number): boolean => tagAt(lattice, i - 1, 'verb')?.tag.valency === 'transitive' && (kindAt(lattice, i + 1) !== 'word' || STOPS.has(normAt(lattice, i + 1)));

/** "Two soldiers were killed and a third was wounded", "A third, who was hit in the neck, died": one more of those told before; "the other is in a coma": the second of two. */
export function ordinalGroup(lattice: Lattice, i: number): Group | null {
  const other = normAt(lattice, i) === 'the' && normAt(lattice, i + 1) === 'other';
  if (!mayOpen(lattice, i, OPENS.singular) || !(other || PLACES_IN_ROW.includes(normAt(lattice, i + 1)) || isNthInDigits(lattice, i + 1)) || !['a', 'the'].includes(normAt(lattice, i)) || !isSaidOfOne(lattice, i + 2)) return null;
  return people({ kind: 'singular', first: i, last: i + 2, count: { first: i, last: i + 2 }, head: { kind: 'pronoun', word: other ? 'other' : 'another' }, words: { first: i + 1, last: i + 2 }, more: !other, definite: other });
}

const NTH_IN_DIGITS = /^\d+(?:st|nd|rd|th)$/;
const isNthInDigits = (lattice: Lattice, at: number): boolean => kindAt(lattice, at) === 'number' && NTH_IN_DIGITS.test(normAt(lattice, at));

/** An auxiliary, an effect, or ", who" and ", aged": what an ordinal alone is told with where it stands for a person. */
function isSaidOfOne(lattice: Lattice, at: number): boolean {
  // "and I am told of a 15th".
  if (isNthInDigits(lattice, at - 1) && (kindAt(lattice, at) === 'mark' || normAt(lattice, at) === '')) return true;
  const next = normAt(lattice, at) === ',' ? at + 1 : at;
  if (next > at && ['who', 'aged'].includes(normAt(lattice, next))) return true;
  const led = pastSkips(lattice, at);
  return (led > at && normAt(lattice, led - 1) !== 'been' ? tagAt(lattice, led, 'verb') ?? tagAt(lattice, led, 'state') : tagAt(lattice, at, 'verb')) !== null;
}

const EVERYONE = ['everyone on board', 'everyone aboard', 'everyone inside', 'everyone', 'everybody', 'all on board', 'all aboard', 'all those on board', 'all those aboard', 'all its occupants', 'all occupants', 'all passengers', 'all its passengers'].map((phrase) => phrase.split(' '));

/** "killing everyone on board": people without a number, whose number may stand elsewhere in the sentence. */
export function everyoneGroup(lattice: Lattice, i: number): Group | null {
  if (!mayOpen(lattice, i, OPENS.everyone)) return null;
  const words = EVERYONE.find((phrase) => phrase.every((word, k) => normAt(lattice, i + k) === word));
  if (!words) return null;
  return people({ kind: 'plural', first: i, last: i + words.length, count: { first: i, last: i }, head: { kind: 'people', persons: [{ kind: 'person', category: 'people', class: 'unknown', number: 'plural' }] }, definite: true, size: 0 });
}
