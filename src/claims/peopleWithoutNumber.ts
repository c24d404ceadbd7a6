import { markFor, OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Token } from '../text/tokens.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { isSchoolYear } from './headSteps.ts';
import { cueAt, hasKind, isMarked, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { afterAge, isNameWord, nameBehind, wordsStart } from './namedPeople.ts';
import { afterChildren, captiveAt, INDEFINITE, innerOf, isBusy, isVerbOfHonour, nounAhead, ONE_PERSON, personBehindName } from './personPhrase.ts';
import { readHead } from './phraseHeads.ts';
import { isDeterminer, isNumberWord, isStop, personAhead } from './phraseWords.ts';
import { withTail } from './tails.ts';

/** People without a numeral, by a determiner or an owner and their noun: "a soldier", "Haniya's brother", "the residents". */

/** "the head of a village administration". */
const headAt = (lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null =>
  (normAt(lattice, at) === 'head' && normAt(lattice, at + 1) === 'of' ? { tag: { kind: 'person', category: 'officials', class: 'civilian', number: 'singular' }, length: 1 } : null);

/** "two Kenyans and a Ugandan", "a Ugandan drowned": a nationality that no noun follows. */
function nationalAt(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const country = tagAt(lattice, at, 'country');
  if (!country || country.tag.form === 'name' || normAt(lattice, at + country.length - 1).endsWith('s') || !['a', 'an', 'another'].includes(normAt(lattice, at - 1))) return null;
  const next = at + country.length;
  const ends = kindAt(lattice, next) !== 'word' || normAt(lattice, next) === 'and' || cueAt(lattice, next, 'auxiliary') > 0 || tagAt(lattice, next, 'verb')?.tag.valency === 'intransitive';
  return ends && !['-', "'s"].includes(normAt(lattice, next)) ? { tag: { kind: 'person', category: 'nationals', class: 'unknown', number: 'singular' }, length: country.length } : null;
}

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
    if (isPastPeople(lattice, at, i) || (['a', 'the'].includes(token.norm) && !token.capital) || isVerbOfHonour(lattice, at) || isOwner(lattice, at)) return null;
    if (token.kind === 'mark' && token.text !== '-' && token.norm !== "'s" && token.text !== ',') return null;
    if (token.kind === 'word' && at > i + 1 && tagAt(lattice, at, 'verb') && tagAt(lattice, at - 1, 'thing')) return null;
    if (token.kind === 'word' && (tagAt(lattice, at, 'thing') || tagAt(lattice, at, 'verb')) && !personAhead(lattice, at + 1, end)) return null;
  }
  return null;
}

/** "(beside her lies) my brother": the next phrase begins. */
const isOwner = (lattice: Lattice, at: number): boolean => ['my', 'our', 'his', 'her', 'their'].includes(normAt(lattice, at)) && kindAt(lattice, at - 1) === 'word';

/** "The UN recorded 131 (civilian deaths)": a verb of telling, or a number that is no age, and the phrase was over before. */
const isPastPeople = (lattice: Lattice, at: number, first: number): boolean => (isNumberWord(lattice, at) && !['a', 'an', 'one'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) !== '-' && hasKind(lattice, at + 2, KIND_BITS.count)) || (kindAt(lattice, at) === 'number' && !isSchoolYear(lattice, at) && /^[\d.,]+$/.test(normAt(lattice, at)) && normAt(lattice, at - 1) !== ',' && normAt(lattice, at + 1) !== '-') || (at > first + 1 && tagAt(lattice, at, 'report') !== null && !personAhead(lattice, at + 1, at + 2));

/** "the family of a student killed in the blast": the kin speak or mourn, the student died. */
const KIN = new Set(['family', 'families', 'funeral', 'widow', 'memory']);

/** "the fourth teacher to be murdered", "the 200th member": a place in a row is no victim of this report. */
const isOrdinal = (token: Token): boolean => (token.kind === 'number' ? /^\d+(st|nd|rd|th)$/.test(token.norm) : ORDINALS.has(token.norm));

export const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** The word behind the dash of "48-year-old". */
const isAge = (lattice: Lattice, at: number): boolean => normAt(lattice, at).endsWith('-old') && /^(?:(?:year|month|week)|\d{1,3}-(?:year|month))-old$/.test(normAt(lattice, at));

/** "the girl's death", "the boy's murder": the effect's noun behind the genitive. */
function isDeathAhead(lattice: Lattice, at: number): boolean {
  const count = tagAt(lattice, at, 'count');
  const verb = tagAt(lattice, at, 'verb');
  return (count?.tag.effect === 'killed' && count.tag.number === 'singular') || (verb?.tag.effect === 'killed' && (verb.tag.forms.includes('base') || verb.tag.forms.includes('ing')));
}

/** "a 48-year-old primary school head": only people and animals have their age told, and animals are known by name. */
function agedGroup(lattice: Lattice, of: { readonly first: number; readonly age: number; readonly limit: number }): Group | null {
  let last = of.age + 1;
  while (last < Math.min(of.limit, of.age + 5) && kindAt(lattice, last) === 'word' && !isStop(lattice, last) && normAt(lattice, last) !== 'of' && !tagAt(lattice, last, 'verb') && cueAt(lattice, last, 'auxiliary') === 0) last++;
  if (last > of.age + 1 && tagAt(lattice, last - 1, 'thing')) return null;
  const person: TagOf<'person'> = { kind: 'person', category: 'people', class: 'unknown', number: 'singular' };
  return people({ kind: 'singular', first: of.first, last, count: { first: of.first, last: of.first + 1 }, head: { kind: 'people', persons: [person] }, words: { first: wordsStart(lattice, of.first), last }, definite: !INDEFINITE.has(normAt(lattice, of.first)) });
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
