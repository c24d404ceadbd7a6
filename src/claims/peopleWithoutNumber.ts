import { isSchoolYear } from './headSteps.ts';
import { readHead } from './phraseHeads.ts';
import { isDeterminer, isNumberWord, isStop, personAhead, STOPS } from './phraseWords.ts';
import { withTail } from './tails.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { cueAt, hasKind, isCapital, isMarked, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Token } from '../text/tokens.ts';
import { afterAge, isNameWord, nameBehind, startsSentence, wordsStart } from './namedPeople.ts';
import { numeralAt } from './numerals.ts';
import { markFor, OPENS } from '../lexicon/openers.ts';

/** People without a numeral: "a soldier", "Ahmad Khalil", "the residents". */

const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

/** "a Turkish hostage": a captive is a person of whom another effect may be told. */
function captiveAt(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const count = tagAt(lattice, at, 'count');
  if (count?.tag.effect !== 'captured' || count.tag.number !== 'singular' || isCompound(lattice, at + count.length)) return null;
  return { tag: { kind: 'person', category: 'captives', class: 'civilian', number: 'singular' }, length: count.length };
}

/** "the head of a village administration". */
const headAt = (lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null =>
  (normAt(lattice, at) === 'head' && normAt(lattice, at + 1) === 'of' ? { tag: { kind: 'person', category: 'officials', class: 'civilian', number: 'singular' }, length: 1 } : null);

/** "a hostage drama": another noun follows that the captive only modifies. */
function isCompound(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return token?.kind === 'word' && !token.capital && !isStop(lattice, at) && !isBusy(lattice, at) && cueAt(lattice, at, 'auxiliary') === 0 && !['found', 'dead', 'killed', 'held', 'seized', 'taken', 'kidnapped'].includes(token.norm);
}

/** "two Kenyans and a Ugandan", "a Ugandan drowned": a nationality that no noun follows. */
function nationalAt(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const country = tagAt(lattice, at, 'country');
  if (!country || country.tag.form === 'name' || normAt(lattice, at + country.length - 1).endsWith('s') || !['a', 'an', 'another'].includes(normAt(lattice, at - 1))) return null;
  const next = at + country.length;
  const ends = kindAt(lattice, next) !== 'word' || normAt(lattice, next) === 'and' || cueAt(lattice, next, 'auxiliary') > 0 || tagAt(lattice, next, 'verb')?.tag.valency === 'intransitive';
  return ends && !['-', "'s"].includes(normAt(lattice, next)) ? { tag: { kind: 'person', category: 'nationals', class: 'unknown', number: 'singular' }, length: country.length } : null;
}

/** What one person's word may be. */
const ONE_PERSON = KIND_BITS.person | KIND_BITS.count;

const ONE = ONE_PERSON | KIND_BITS.group | KIND_BITS.country;
const HEAD = markFor(['head']);

/** May one of these words be the person, or the age, that such a phrase ends with? Ages are words with a dash, which may open an amount. Most phrases are asked no further. */
function oneSoon(lattice: Lattice, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (hasKind(lattice, at, ONE) || isMarked(lattice, at, HEAD) || mayOpen(lattice, at, OPENS.amount)) return true;
  return false;
}

/** "a soldier", "his brother", "the bomber": one person by a determiner. */
export function singularGroup(lattice: Lattice, i: number, limit: number): Group | null {
  const end = Math.min(limit, i + 7);
  if (!mayOpen(lattice, i, OPENS.singular) || !oneSoon(lattice, i + 1, end)) return null;
  for (let at = i + 1; at < end; at++) {
    const person = (hasKind(lattice, at, ONE_PERSON) ? tagAt(lattice, at, 'person') ?? captiveAt(lattice, at) : null) ?? headAt(lattice, at) ?? (at === i + 1 ? nationalAt(lattice, at) : null);
    const size = hasKind(lattice, at, KIND_BITS.group) ? tagAt(lattice, at, 'group') : null;
    if ((person || size) && KIN.has(normAt(lattice, at)) && normAt(lattice, at + 1) === 'of') return null;
    if (person && person.tag.number === 'singular' && (at + person.length >= limit || (!personBehindName(lattice, at + person.length) && !nounAhead(lattice, at + person.length))) && (normAt(lattice, at + person.length) !== "'s" || isDeathAhead(lattice, at + person.length + 1))) {
      const named = nameBehind(lattice, { first: i, from: at + person.length, limit, person: person.tag });
      if (named) return named;
      const last = withTail(lattice, afterAge(lattice, afterChildren(lattice, at + person.length)), limit);
      return people({ kind: 'singular', first: i, last, count: { first: i, last: i + 1 }, head: { kind: 'people', persons: [person.tag] }, words: { first: wordsStart(lattice, i), last }, inner: innerOf(lattice, i + 1, at), more: normAt(lattice, i) === 'another', definite: !INDEFINITE.has(normAt(lattice, i)) });
    }
    if (size && size.tag.size !== null && normAt(lattice, at + 1) !== 'of' && normAt(lattice, at + size.length) !== "'s") {
      return people({ kind: 'singular', first: i, last: at + size.length, count: { first: i, last: at + size.length }, head: { kind: 'unknown' }, definite: !INDEFINITE.has(normAt(lattice, i)), size: size.tag.size });
    }
    const token = lattice.tokens[at];
    if (isAge(lattice, at) && !personAhead(lattice, at + 1, end)) return agedGroup(lattice, { first: i, age: at, limit });
    if (!token || token.kind === 'break' || isStop(lattice, at) || token.norm === 'of' || token.norm === 'no' || (isOrdinal(token) && normAt(lattice, i) !== 'a' && normAt(lattice, i) !== 'an')) return null;
    if (isPastPeople(lattice, at, i) || (['a', 'the'].includes(token.norm) && !token.capital)) return null;
    if (token.kind === 'mark' && token.text !== '-' && token.norm !== "'s" && token.text !== ',') return null;
    if (token.kind === 'word' && at > i + 1 && tagAt(lattice, at, 'verb') && tagAt(lattice, at - 1, 'thing')) return null;
    if (token.kind === 'word' && (tagAt(lattice, at, 'thing') || tagAt(lattice, at, 'verb')) && !personAhead(lattice, at + 1, end)) return null;
  }
  return null;
}

/** "The UN recorded 131 (civilian deaths)": a verb of telling, or a number that is no age, and the phrase was over before. */
const isPastPeople = (lattice: Lattice, at: number, first: number): boolean => (isNumberWord(lattice, at) && !['a', 'an', 'one'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) !== '-' && hasKind(lattice, at + 2, KIND_BITS.count)) || (kindAt(lattice, at) === 'number' && !isSchoolYear(lattice, at) && /^[\d.,]+$/.test(normAt(lattice, at)) && normAt(lattice, at - 1) !== ',' && normAt(lattice, at + 1) !== '-') || (at > first + 1 && tagAt(lattice, at, 'report') !== null && !personAhead(lattice, at + 1, at + 2));

/** "the family of a student killed in the blast": the kin speak or mourn, the student died. */
const KIN = new Set(['family', 'families', 'funeral', 'widow', 'memory']);

/** "the fourth teacher to be murdered", "the 200th member": a place in a row is no victim of this report. */
const isOrdinal = (token: Token): boolean => (token.kind === 'number' ? /^\d+(st|nd|rd|th)$/.test(token.norm) : ORDINALS.has(token.norm));

export const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** By how many they are, less two: an array, since a set has no order in the shipped reader. */
export const PLACES_IN_ROW: readonly string[] = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/** The word behind the dash of "48-year-old". */
const isAge = (lattice: Lattice, at: number): boolean => normAt(lattice, at).endsWith('-old') && /^(?:(?:year|month|week)|\d{1,3}-(?:year|month))-old$/.test(normAt(lattice, at));

/** "the girl's death", "the boy's murder": the effect's noun behind the genitive. */
function isDeathAhead(lattice: Lattice, at: number): boolean {
  const count = tagAt(lattice, at, 'count');
  const verb = tagAt(lattice, at, 'verb');
  return (count?.tag.effect === 'killed' && count.tag.number === 'singular') || (verb?.tag.effect === 'killed' && (verb.tag.forms.includes('base') || verb.tag.forms.includes('ing')));
}

/** "The veteran Al Jazeera journalist": a person word that only leads to another, a name between them or not. */
function personBehindName(lattice: Lattice, from: number): boolean {
  let at = from;
  while (at < from + 4 && isCapital(lattice, at) && !tagAt(lattice, at, 'person')) at++;
  return tagAt(lattice, at, 'person') !== null && tagAt(lattice, at, 'verb') === null;
}

/** "a 48-year-old primary school head": only people and animals have their age told, and animals are known by name. */
function agedGroup(lattice: Lattice, of: { readonly first: number; readonly age: number; readonly limit: number }): Group | null {
  let last = of.age + 1;
  while (last < Math.min(of.limit, of.age + 5) && kindAt(lattice, last) === 'word' && !isStop(lattice, last) && normAt(lattice, last) !== 'of' && !tagAt(lattice, last, 'verb') && cueAt(lattice, last, 'auxiliary') === 0) last++;
  if (last > of.age + 1 && tagAt(lattice, last - 1, 'thing')) return null;
  const person: TagOf<'person'> = { kind: 'person', category: 'people', class: 'unknown', number: 'singular' };
  return people({ kind: 'singular', first: of.first, last, count: { first: of.first, last: of.first + 1 }, head: { kind: 'people', persons: [person] }, words: { first: wordsStart(lattice, of.first), last }, definite: !INDEFINITE.has(normAt(lattice, of.first)) });
}

/** "a police station", "the bomber jacket": the person word only modifies another noun. */
const nounAhead = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'verb') === null && tagAt(lattice, i, 'state') === null && (tagAt(lattice, i, 'thing') !== null || tagAt(lattice, i, 'means') !== null || isForce(lattice, i));

/** "a civilian auxiliary force", "a rebel group": the noun may have a word of its own before it. */
const isForce = (lattice: Lattice, i: number): boolean => FORCES.has(normAt(lattice, i)) || (FORCES.has(normAt(lattice, i + 1)) && kindAt(lattice, i) === 'word' && !isStop(lattice, i) && !isBusy(lattice, i));

const FORCES = new Set(['force', 'group', 'militia', 'faction', 'unit', 'organisation', 'organization', 'movement', 'alliance', 'network']);

/** "the kidnapped priest", "a wounded boy": an effect between the determiner and the noun. */
function innerOf(lattice: Lattice, from: number, to: number): Group['inner'] {
  for (let at = from; at < to; at++) {
    const state = tagAt(lattice, at, 'state');
    if (state) return state.tag.effect;
    const verb = tagAt(lattice, at, 'verb');
    if (verb?.tag.forms.includes('participle')) return verb.tag.effect;
  }
  return null;
}

/** "the soldiers", "local residents": people without a number. */
export function pluralGroup(lattice: Lattice, i: number, limit: number): Group | null {
  const the = isDeterminer(lattice, i) ? 1 : 0;
  if (!hasKind(lattice, i + the, PEOPLE) || kindAt(lattice, i + the) !== 'word') return null;
  const person = tagAt(lattice, i + the, 'person');
  const named = peopleStart(lattice, i + the);
  if (!person && !named) return null;
  const phrase = readHead(lattice, { first: i + the, limit, more: false, wordsFirst: i });
  if (phrase.head.kind !== 'people' || !phrase.head.persons.every((p) => p.number === 'plural')) return null;
  if (!normAt(lattice, phrase.last - 1).endsWith('s') && phrase.last === i + the + 1 && person !== null && (nounAhead(lattice, phrase.last) || ['operation', 'operations', 'chase', 'pursuit', 'custody'].includes(normAt(lattice, phrase.last)))) return null;
  if (phrase.head.persons.every((p) => p.category === 'nationals') && tellsWhose(lattice, phrase.last)) return null;
  const last = withTail(lattice, phrase.last, limit);
  return people({ kind: 'plural', first: i, last, count: { first: i, last: i }, head: phrase.head, inner: phrase.inner, definite: the > 0, size: 0 });
}

/** "a Thai market", "the Venezuelan plane": a nationality right before another noun. */
const tellsWhose = (lattice: Lattice, next: number): boolean => {
  const token = lattice.tokens[next];
  return token?.kind === 'word' && !normAt(lattice, next - 1).endsWith('s') && !isStop(lattice, next) && token.norm !== 'of' && !/(?:ed|ing|ly)$/.test(token.norm) && !tagAt(lattice, next, 'verb') && cueAt(lattice, next, 'auxiliary') === 0;
};

const NAMED = KIND_BITS.actor | KIND_BITS.country | KIND_BITS.people | KIND_BITS.generic;
const PEOPLE = NAMED | KIND_BITS.person;

const peopleStart = (lattice: Lattice, i: number): boolean => hasKind(lattice, i, NAMED);

/** "Gunmen kill vaccinator", "Boy, 9, dies": in a headline a singular noun stands without its article; its count is the noun. */
export function bareGroup(lattice: Lattice, i: number, of: { readonly limit: number; readonly telegraphic: boolean }): Group | null {
  const { limit } = of;
  if (!personSoon(lattice, i, Math.min(limit, i + 5)) && !(of.telegraphic && hasKind(lattice, i, KIND_BITS.group))) return null;
  if (isStop(lattice, i) || normAt(lattice, i) === 'of' || isDeterminer(lattice, i)) return null;
  const size = tagAt(lattice, i, 'group');
  if (of.telegraphic && size && size.tag.size !== null) return sizedGroup({ first: i, last: i + size.length, size: size.tag.size });
  const from = SUPPOSED.has(normAt(lattice, i)) ? i + 1 : i;
  for (let at = from; at < Math.min(limit, i + 5); at++) {
    const person = personOrNational(lattice, at);
    const end = person ? at + person.length : at;
    if (person && !personOrNational(lattice, end)) {
      if (lattice.tokens[end]?.norm === "'s") { at = end; continue; }
      if (person.tag.number !== 'singular' || nounAhead(lattice, end)) return null;
      const named = nameBehind(lattice, { first: i, from: end, limit, person: person.tag });
      if (named) return named;
      if (!of.telegraphic && !(startsSentence(lattice, i) && normAt(lattice, end) === 'was')) return null;
      const last = withTail(lattice, afterAge(lattice, afterChildren(lattice, end)), limit);
      return people({ kind: 'singular', first: i, last, count: { first: at, last: end }, head: { kind: 'people', persons: [person.tag] }, words: { first: i, last: end } });
    }
    const token = lattice.tokens[at];
    if (!token || token.kind !== 'word' || isStop(lattice, at) || (isBusy(lattice, at) && !leadsPerson(lattice, at)) || isNumberWord(lattice, at)) return null;
  }
  return null;
}

const PERSON_OR_NATIONAL = ONE_PERSON | KIND_BITS.country;

/** May one of these words be the person that a bare noun phrase ends with? Most are asked no further. */
function personSoon(lattice: Lattice, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (hasKind(lattice, at, PERSON_OR_NATIONAL)) return true;
  return false;
}

/** "ski instructor", "bus driver": a thing that only says what kind of person follows. */
const leadsPerson = (lattice: Lattice, at: number): boolean => tagAt(lattice, at, 'thing') !== null && tagAt(lattice, at + 1, 'person') !== null;

const SUPPOSED = new Set(['suspected', 'alleged']);

/** "Couple killed in crash": a noun that stands for a number of people, without its article. */
const sizedGroup = (of: Range & { readonly size: number }): Group => people({ kind: 'singular', first: of.first, last: of.last, count: { first: of.first, last: of.last }, head: { kind: 'unknown' }, size: of.size });

/** "mother of three": the three are not counted; nor are the years of "a girl of six". */
const afterChildren = (lattice: Lattice, at: number): number => (normAt(lattice, at) === 'of' && !/^(killer|murderer|assassin|kidnapper|captor|abductor)s?$/.test(normAt(lattice, at - 1)) && numeralAt(lattice, at + 1) !== null && (kindAt(lattice, at + 1) === 'number' || ['years', 'months'].includes(normAt(lattice, numeralAt(lattice, at + 1)?.last ?? -1)) || ['mother', 'father', 'parent', 'grandmother', 'grandfather', 'widow', 'girl', 'boy', 'child', 'infant', 'toddler', 'baby', 'youth', 'teenager'].includes(normAt(lattice, at - 1)) || endsAge(lattice, at + 1)) ? pastYears(lattice, numeralAt(lattice, at + 1)?.last ?? at) : at);

/** "a girl of eight years". */
const pastYears = (lattice: Lattice, at: number): number => (['years', 'months'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) !== 'old' ? at + 1 : at);

/** "a man of about 40, whose", "a woman of sixty was": years, where nothing follows that could be counted. */
function endsAge(lattice: Lattice, at: number): boolean {
  const years = numeralAt(lattice, at);
  const next = years ? lattice.tokens[years.last] : undefined;
  return years?.amount.kind === 'number' && years.amount.n > 11 && (next?.kind !== 'word' || STOPS.has(next.norm) || cueAt(lattice, years.last, 'auxiliary') > 0 || hasKind(lattice, years.last, KIND_BITS.verb));
}

const isNational = (norm: string): boolean => norm.endsWith('man') || norm.endsWith('woman') || norm === 'briton';

/** "Israeli killed in strike", "Palestinian shot dead": a nationality that a verb of harm follows is a person. */
function suffersNext(lattice: Lattice, at: number): boolean {
  const next = pastSkips(lattice, at);
  const verb = tagAt(lattice, next, 'verb');
  return normAt(lattice, at - 1).endsWith('s') === false && verb !== null && verb.tag.forms.includes('participle') && verb.tag.effect !== 'displaced';
}

/** "army kills Palestinian in Nablus": a nationality between a verb of harm and a small word or the end. */
function suffersFrom(lattice: Lattice, at: number, length: number): boolean {
  const verb = tagAt(lattice, at - 1, 'verb');
  const next = lattice.tokens[at + length];
  return verb !== null && verb.tag.valency === 'transitive' && (verb.tag.forms.includes('present') || verb.tag.forms.includes('base')) && !normAt(lattice, at + length - 1).endsWith('s') && (next === undefined || next.kind !== 'word' || STOPS.has(next.norm));
}

/** "vaccinator", "Frenchman". */
function personOrNational(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const person = tagAt(lattice, at, 'person') ?? captiveAt(lattice, at);
  if (person) return person;
  const national = tagAt(lattice, at, 'country');
  if (!national || national.tag.form === 'name' || !(isNational(normAt(lattice, at + national.length - 1)) || suffersNext(lattice, at + national.length) || suffersFrom(lattice, at, national.length))) return null;
  return { tag: { kind: 'person', category: 'nationals', class: 'unknown', number: 'singular' }, length: national.length };
}

const isBusy = (lattice: Lattice, i: number): boolean =>
  hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.state | KIND_BITS.thing | KIND_BITS.report | KIND_BITS.count);

/** "He was shot dead", "killing himself": a pronoun is a count of one when nothing else carries it. */
export function pronounGroup(lattice: Lattice, i: number): Group | null {
  if (!mayOpen(lattice, i, OPENS.pronoun)) return null;
  const word = normAt(lattice, i);
  const bareAnother = word === 'another' && (tagAt(lattice, i + 1, 'verb') !== null || tagAt(lattice, i + 1, 'state') !== null || cueAt(lattice, i + 1, 'auxiliary') > 0);
  if ((word === 'another' && !bareAnother) || (/sel(?:f|ves)$/.test(word) && cueAt(lattice, i - 1, 'auxiliary') > 0)) return null;
  return people({ kind: 'singular', first: i, last: i + 1, count: { first: i, last: i + 1 }, head: { kind: 'pronoun', word }, more: bareAnother, definite: !bareAnother });
}

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

/** Verbs whose people can be nothing else: "a podcaster murdered in May". A bill may be killed and a grape crushed. */
const OF_THINGS_TOO = new Set(['killed', 'crushed', 'hurt', 'harmed', 'executed', 'slaughtered', 'swept', 'displaced', 'bruised', 'detained', 'arrested']);

/** What only people and animals suffer, when it is said of a single thing with "was". */
const WOUNDED = new Set(['wounded', 'injured', 'hospitalised', 'hospitalized', 'killed']);

/** "selling thyme by the roadside (was wounded)": what somebody is at, in or near is a place. */
const BESIDE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'outside', 'along', 'into', 'by', 'beside', 'behind', 'under', 'across', 'through', 'around', 'over', 'on']);

/** "a Dutch podcaster murdered in May": a noun the lexicon does not know, right before a verb that only people suffer. */
export function unknownGroup(lattice: Lattice, i: number, limit: number): Group | null {
  if (!mayOpen(lattice, i, OPENS.singular)) return null;
  if ((normAt(lattice, i - 1).endsWith('ing') && !tagAt(lattice, i - 1, 'verb')) || BESIDE.has(normAt(lattice, i - 1))) return null;
  const object = ['his', 'her'].includes(normAt(lattice, i)) && tagAt(lattice, i - 2, 'verb')?.length === 2 ? ownedNoun(lattice, i, limit) : null;
  if (object) return object;
  for (let at = i + 1; at < Math.min(limit, i + 6); at++) {
    const verb = at > i + 1 ? verbAhead(lattice, at) : null;
    if (verb && normAt(lattice, at - 1) !== 'own') return people({ kind: 'singular', first: i, last: at, count: { first: i, last: i + 1 }, head: { kind: 'unknown' }, words: { first: wordsStart(lattice, i), last: at }, definite: !INDEFINITE.has(normAt(lattice, i)) });
    const token = lattice.tokens[at];
    if (token?.kind !== 'word' || isStop(lattice, at) || token.norm === 'of' || isNumberWord(lattice, at) || isBusy(lattice, at)) return null;
  }
  return null;
}

/** "shot dead his bodyguard-turned-rival": whose the noun is says that it is somebody. */
function ownedNoun(lattice: Lattice, i: number, limit: number): Group | null {
  let last = i + 1;
  while (last < Math.min(limit, i + 4) && kindAt(lattice, last) === 'word' && !isStop(lattice, last) && !isBusy(lattice, last)) last++;
  if (last === i + 1) return null;
  return people({ kind: 'singular', first: i, last, count: { first: i, last: i + 1 }, head: { kind: 'unknown' }, definite: true });
}

/** "An interpreter was slightly wounded": auxiliaries and adverbs stand before the verb. */
function pastSkips(lattice: Lattice, from: number): number {
  let at = from;
  for (let length = skipAt(lattice, at); length > 0 && at < from + 5; length = skipAt(lattice, at)) at += length;
  return at;
}

const skipAt = (lattice: Lattice, at: number): number => Math.max(cueAt(lattice, at, 'auxiliary'), cueAt(lattice, at, 'adverb'), normAt(lattice, at).endsWith('ly') ? 1 : 0);

function verbAhead(lattice: Lattice, at: number): TagOf<'verb'> | null {
  const led = pastSkips(lattice, at);
  const wounded = led > at ? tagAt(lattice, led, 'verb') : null;
  if (wounded && WOUNDED.has(normAt(lattice, led)) && !['were', 'are'].includes(normAt(lattice, at))) return wounded.tag;
  const from = at + cueAt(lattice, at, 'auxiliary');
  const verb = tagAt(lattice, from, 'verb');
  const only = verb !== null && verb.tag.valency === 'transitive' && !verb.tag.careful && verb.tag.forms.includes('participle');
  return only && (!OF_THINGS_TOO.has(normAt(lattice, from)) || normAt(lattice, from + verb.length - 1) === 'death') ? verb.tag : null;
}

/** "Haniya's brother": a person told by whose they are; the owner's words are the count. */
export function ownedGroup(lattice: Lattice, i: number, limit: number): Group | null {
  let mark = i;
  while (mark < Math.min(limit, i + 4) && isNameWord(lattice, mark)) mark++;
  if (mark === i || normAt(lattice, mark) !== "'s") return null;
  for (let at = mark + 1; at < Math.min(limit, mark + 5); at++) {
    const person = tagAt(lattice, at, 'person');
    if (person && person.tag.number === 'singular' && !personBehindName(lattice, at + person.length) && !nounAhead(lattice, at + person.length)) {
      const named = nameBehind(lattice, { first: i, from: at + person.length, limit, person: person.tag });
      if (named) return named;
      const last = withTail(lattice, afterAge(lattice, at + person.length), limit);
      return people({ kind: 'singular', first: i, last, count: { first: i, last: mark + 1 }, head: { kind: 'people', persons: [person.tag] }, inner: innerOf(lattice, mark + 1, at), definite: true });
    }
    const token = lattice.tokens[at];
    if (token?.kind !== 'word' || isStop(lattice, at) || isBusy(lattice, at)) return null;
  }
  return null;
}
