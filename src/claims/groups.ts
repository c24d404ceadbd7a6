import { KIND_BITS } from '../lexicon/tags.ts';
import { people } from './group.ts';
import type { Group, Head, Phrase } from './group.ts';
import { readHead } from './phraseHeads.ts';
import { hasKind, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { afterAges } from './ages.ts';
import { opensTime } from './numberAlone.ts';
import { boundAfterAt, ledNumeralAt } from './numerals.ts';
import type { LedNumeral, Numeral } from './numerals.ts';
import { isDeterminer, isStop, personAhead, POINTING_BACK, STOPS } from './phraseWords.ts';
import { withTail } from './tails.ts';

/** Groups of people by their number: "6 members at least of the group", "five of the brigade", "(8) of them". */

const MORE = new Set(['more', 'other', 'others', 'another', 'additional', 'further']);

/** "of those soldiers": what may stand before a noun as well as alone. */
const POINTERS = new Set(['those', 'these']);

/** The phrase that a numeral counts, with everything that belongs to it. */
export function countedGroup(lattice: Lattice, led: LedNumeral, limit: number): Group {
  const { numeral } = led;
  const called = calledBy(lattice, numeral.last, limit);
  if (called > 0) return people({ kind: 'counted', first: led.first, last: called, numeral, head: { kind: 'none' }, more: led.more, definite: led.definite, count: { first: numeral.first, last: numeral.last }, words: { first: numeral.last, last: called } });
  const read = readPhrase(lattice, isBracketed(lattice, numeral) || isQuoted(lattice, numeral) ? numeral.last + 1 : numeral.last, limit);
  const band = read.head.kind === 'none' ? bandOf(lattice, led) : null;
  const phrase = band ? { ...read, head: band, wordsFirst: numeral.first - 2 } : read;
  const tailed = phrase.head.kind === 'thing' || phrase.head.kind === 'none' || phrase.head.kind === 'pronoun' ? phrase.last : withTail(lattice, phrase.last, limit);
  const late = numeral.bound === null && phrase.head.kind !== 'none' ? lateBound(lattice, [phrase.last, tailed]) : null;
  const bracketed = late === null && phrase.head.kind === 'people' ? pastShortName(lattice, tailed) : tailed;
  const bounded: Numeral = late ? { ...numeral, bound: late.bound, last: late.last } : numeral;
  const last = late === null ? bracketed : withTail(lattice, late.last, limit);
  return people({
    kind: 'counted', first: led.first, last: phrase.head.kind === 'people' && numeral.amount.kind === 'number' ? afterAges(lattice, last, numeral.amount.n) : last, numeral: bounded, head: phrase.head, inner: phrase.inner, more: phrase.more || led.more, definite: led.definite,
    count: { first: numeral.first, last: bounded.last },
    words: band ? { first: numeral.first - 2, last: numeral.first - 1 } : { first: led.owned && phrase.wordsFirst === numeral.last ? led.first : phrase.wordsFirst, last },
  });
}

/** "killed fourteen “guests” and": a noun alone in quotation marks, which only the speaker calls them so; where it ends, or -1. */
function calledBy(lattice: Lattice, at: number, limit: number): number {
  if (!['“', '"', '‘'].includes(normAt(lattice, at)) || lattice.tokens[at]?.glued === true) return -1;
  for (let i = at + 1; i < Math.min(at + 4, limit); i++) {
    if (i > at + 1 && ['”', '"', '’'].includes(normAt(lattice, i))) return kindAt(lattice, i - 1) === 'word' && /[^s]s$|men$/.test(normAt(lattice, i - 1)) ? i + 1 : -1;
    if (kindAt(lattice, i) !== 'word') return -1;
  }
  return -1;
}

const FAMILY: Head = { kind: 'people', persons: [{ kind: 'person', category: 'kin', class: 'civilian', number: 'plural' }] };

const CREW: Head = { kind: 'people', persons: [{ kind: 'person', category: 'workers', class: 'civilian', number: 'plural' }] };

/** "a family of five", "the crew of nine": the number stands alone, and is told of kin or of those who work on board. */
function bandOf(lattice: Lattice, { numeral, first }: LedNumeral): Head | null {
  if (first >= numeral.first - 1 || normAt(lattice, numeral.first - 1) !== 'of') return null;
  const band = normAt(lattice, numeral.first - 2);
  return band === 'family' ? FAMILY : band === 'crew' && !hasKind(lattice, numeral.first - 3, KIND_BITS.thing) ? CREW : null;
}

/** "(4) children", "(8) of them", "(38) in Sagaing": bulletins translated from Arabic and Burmese set their numbers in brackets. */
export const isBracketed = (lattice: Lattice, numeral: Numeral): boolean => normAt(lattice, numeral.first - 1) === '(' && normAt(lattice, numeral.last) === ')' && numeral.form === 'digits' && (tagAt(lattice, numeral.last + 1, 'person') !== null || (['of', 'in', 'at'].includes(normAt(lattice, numeral.last + 1)) && !isCapital(lattice, numeral.first - 2)));

/** "hundreds" of rebels: the number alone in quotation marks. */
const isQuoted = (lattice: Lattice, numeral: Numeral): boolean => ['”', '"', '’'].includes(normAt(lattice, numeral.last)) && lattice.tokens[numeral.last]?.glued === true && (normAt(lattice, numeral.last + 1) === 'of' || (['"', '“', '‘'].includes(normAt(lattice, numeral.first - 1)) && hasKind(lattice, numeral.last + 1, KIND_BITS.count | KIND_BITS.person)));

/** "two auxiliaries (VDP)": a short name in brackets belongs to the people. */
const pastShortName = (lattice: Lattice, at: number): number => {
  const name = lattice.tokens[at + 1];
  return normAt(lattice, at) === '(' && normAt(lattice, at + 2) === ')' && name?.kind === 'word' && name.text.length <= 6 && name.text === name.text.toUpperCase() ? at + 3 : at;
};

/** "6 members at least of the group", "6 fighters of the group at least": a bound behind the head or behind its tail. */
function lateBound(lattice: Lattice, places: readonly number[]): { readonly bound: NonNullable<Numeral['bound']>; readonly last: number } | null {
  for (const at of places) {
    const found = boundAfterAt(lattice, at);
    if (found) return { bound: found.bound, last: at + found.length };
  }
  return null;
}

/** Reads modifiers and head behind a numeral or a determiner. */
function readPhrase(lattice: Lattice, from: number, limit: number): Phrase {
  let at = from;
  let more = false;
  while (at < limit && MORE.has(normAt(lattice, at)) && normAt(lattice, at) !== 'others') { more = true; at++; }
  const force = ofForce(lattice, at);
  if (force > 0) return { last: force, wordsFirst: at + 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'members', class: 'combatant', number: 'plural' }] }, inner: null, more };
  const kin = ofFamily(lattice, at);
  if (kin > 0) return { last: kin, wordsFirst: at + 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'kin', class: 'civilian', number: 'plural' }] }, inner: null, more };
  if (normAt(lattice, at) === 'of') {
    at++;
    if (at < limit && POINTING_BACK.has(normAt(lattice, at)) && !(POINTERS.has(normAt(lattice, at)) && (startsPeople(lattice, at + 1) || ledNumeralAt(lattice, at + 1) !== null))) return pronoun({ lattice, at, more, wordsFirst: at });
  }
  if (((normAt(lattice, at) === 'the') || opensTime(lattice, at)) && at === from) return { last: from, wordsFirst: from, head: { kind: 'none' }, inner: null, more };
  if (isDeterminer(lattice, at)) at++;
  if (isDeterminer(lattice, at - 1) && normAt(lattice, at - 2) === 'of' && (ledNumeralAt(lattice, at - 1) ?? ledNumeralAt(lattice, at))) return { last: at - 2, wordsFirst: at - 2, head: { kind: 'pronoun', word: 'figure' }, inner: null, more };
  // "3 of the organization": its people, in bulletins that call it so.
  if (normAt(lattice, at - 1) === 'the' && normAt(lattice, at - 2) === 'of' && ['organization', 'organisation'].includes(normAt(lattice, at)) && (at + 1 >= limit || (kindAt(lattice, at + 1) !== 'word' && normAt(lattice, at + 1) !== "'s") || isStop(lattice, at + 1))) return { last: at + 1, wordsFirst: at - 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'members', class: 'combatant', number: 'plural' }] }, inner: null, more };
  if (normAt(lattice, at - 1) === 'the' && normAt(lattice, at - 2) === 'of' && (tagAt(lattice, at, 'state') || (tagAt(lattice, at, 'verb') && tagAt(lattice, at - 1, 'those')?.length === 2)) && !personAhead(lattice, at + 1, at + 3)) return pronoun({ lattice, at, more, wordsFirst: at - 1 });
  if (normAt(lattice, at) === 'others') return pronoun({ lattice, at, more: true, wordsFirst: at });
  return readHead(lattice, { first: at, limit, more, wordsFirst: startOfWords(lattice, from, at) });
}

const FORCES: ReadonlySet<string> = new Set(['brigade', 'army', 'patrol', 'militia', 'battalion', 'garrison', 'squad', 'platoon', 'regiment', 'column', 'guard', 'detachment', 'gang']);

/** "36 of Burhan's army", "five of the brigade": those who serve in it; behind the noun, or -1. */
function ofForce(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) !== 'of') return -1;
  const the = isDeterminer(lattice, at + 1) ? at + 2 : -1;
  const whose = [at + 2, at + 3].find((i) => normAt(lattice, i) === "'s" && isCapital(lattice, i - 1));
  const noun = whose !== undefined ? whose + 1 : the;
  const end = noun > 0 && !FORCES.has(normAt(lattice, noun)) ? noun + 1 : noun;
  const next = lattice.tokens[end + 1];
  return noun > 0 && FORCES.has(normAt(lattice, end)) && (next === undefined || next.kind !== 'word' || STOPS.has(next.norm) || isDoneTo(lattice, end + 1)) && normAt(lattice, end + 1) !== "'s" ? end + 1 : -1;
}

/** "Nine of the brigade dead after raid". */
const isDoneTo = (lattice: Lattice, at: number): boolean => tagAt(lattice, at, 'state') !== null || tagAt(lattice, at, 'verb')?.tag.forms.includes('participle') === true;

/** "Four of a family", "five of the same family": as many kin; behind the noun, or -1. */
function ofFamily(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) !== 'of') return -1;
  const noun = ['the', 'this'].includes(normAt(lattice, at + 1)) && ['same', 'one'].includes(normAt(lattice, at + 2)) ? at + 3 : ['a', 'one', 'same'].includes(normAt(lattice, at + 1)) ? at + 2 : at + 1;
  return ['family', 'household'].includes(normAt(lattice, noun)) && normAt(lattice, noun + 1) !== 'of' ? noun + 1 : -1;
}

/** "of its soldiers" is told as "its soldiers". */
function startOfWords(lattice: Lattice, from: number, at: number): number {
  return isDeterminer(lattice, at - 1) && at - 1 > from ? at - 1 : at;
}

const pronoun = (of: { readonly lattice: Lattice; readonly at: number; readonly more: boolean; readonly wordsFirst: number }): Phrase => ({
  last: of.at + 1, wordsFirst: of.wordsFirst, head: { kind: 'pronoun', word: normAt(of.lattice, of.at) }, inner: null, more: of.more,
});

const startsPeople = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'person') !== null || tagAt(lattice, i, 'actor') !== null;
