import { DETERMINERS, personAhead, readHead, STOPS, withTail } from './groups.ts';
import type { Group } from './groups.ts';
import { normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** People without a numeral: "a soldier", "Ahmad Khalil", "the residents". */

const SINGULAR = new Set(['a', 'an', 'another', 'his', 'her', 'their', 'its', 'the', 'one', 'my', 'our']);

/** "a soldier", "his brother", "the bomber": one person by a determiner. */
export function singularGroup(lattice: Lattice, i: number, limit: number): Group | null {
  if (!SINGULAR.has(normAt(lattice, i))) return null;
  const end = Math.min(limit, i + 7);
  for (let at = i + 1; at < end; at++) {
    const person = tagAt(lattice, at, 'person');
    const size = tagAt(lattice, at, 'group');
    if (person && person.tag.number === 'singular' && !tagAt(lattice, at + person.length, 'person') && !nounAhead(lattice, at + person.length)) {
      const last = withTail(lattice, at + person.length, limit);
      return { kind: 'singular', first: i, last, numeral: null, count: { first: i, last: i + 1 }, head: { kind: 'people', persons: [person.tag] }, words: { first: wordsStart(lattice, i), last }, inner: null, more: normAt(lattice, i) === 'another', size: 1 };
    }
    if (size && size.tag.size !== null && normAt(lattice, at + 1) !== 'of') {
      return { kind: 'singular', first: i, last: at + size.length, numeral: null, count: { first: i, last: at + size.length }, head: { kind: 'unknown' }, words: { first: i, last: at + size.length }, inner: null, more: false, size: size.tag.size };
    }
    const token = lattice.tokens[at];
    if (!token || token.kind === 'break' || STOPS.has(token.norm) || token.norm === 'of') return null;
    if (token.kind === 'mark' && token.text !== '-' && token.norm !== "'s" && token.text !== ',') return null;
    if (token.kind === 'word' && (tagAt(lattice, at, 'thing') || tagAt(lattice, at, 'verb')) && !personAhead(lattice, at + 1, end)) return null;
  }
  return null;
}

/** "a police station", "the bomber jacket": the person word only modifies another noun. */
const nounAhead = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'thing') !== null || (tagAt(lattice, i, 'means') !== null && tagAt(lattice, i, 'verb') === null);

const wordsStart = (lattice: Lattice, i: number): number => (['a', 'an', 'the', 'one', 'another'].includes(normAt(lattice, i)) ? i + 1 : i);

/** "Ahmad Khalil", "Sgt. Maria Lopez": two to four capitalised words with a known given name or a title among them. */
export function namedGroup(lattice: Lattice, i: number, limit: number): Group | null {
  const title = tagAt(lattice, i, 'title');
  const dot = title && normAt(lattice, i + title.length) === '.' ? 1 : 0;
  const first = title ? i + title.length + dot : i;
  let last = first;
  while (last < Math.min(limit, first + 4) && isNameWord(lattice, last)) last++;
  const given = tagAt(lattice, first, 'given') !== null;
  const enough = title ? last > first : given && last - first >= 2;
  if (!enough) return null;
  return { kind: 'named', first: i, last: afterAge(lattice, last), numeral: null, count: { first: i, last }, head: { kind: 'unknown' }, words: { first: i, last }, inner: null, more: false, size: 1 };
}

const isNameWord = (lattice: Lattice, i: number): boolean => {
  const token = lattice.tokens[i];
  return token?.kind === 'word' && (token.capital || ['al', 'bin', 'ibn', 'de', 'van', 'el'].includes(token.norm)) && !tagAt(lattice, i, 'country') && !tagAt(lattice, i, 'weekday');
};

/** ", 34," behind a name belongs to it. */
function afterAge(lattice: Lattice, at: number): number {
  const aged = normAt(lattice, at) === ',' && lattice.tokens[at + 1]?.kind === 'number' && normAt(lattice, at + 2) === ',';
  return aged ? at + 3 : at;
}

/** "the soldiers", "local residents": people without a number. */
export function pluralGroup(lattice: Lattice, i: number, limit: number): Group | null {
  const the = DETERMINERS.has(normAt(lattice, i)) ? 1 : 0;
  const token = lattice.tokens[i + the];
  if (!token || token.kind !== 'word') return null;
  const person = tagAt(lattice, i + the, 'person');
  const named = peopleStart(lattice, i + the);
  if (!person && !named) return null;
  const phrase = readHead(lattice, { first: i + the, limit, more: false, wordsFirst: i });
  if (phrase.head.kind !== 'people' || !phrase.head.persons.every((p) => p.number === 'plural')) return null;
  const last = withTail(lattice, phrase.last, limit);
  return { kind: 'plural', first: i, last, numeral: null, count: { first: i, last: i }, head: phrase.head, words: { first: i, last }, inner: phrase.inner, more: false, size: 0 };
}

const peopleStart = (lattice: Lattice, i: number): boolean =>
  tagAt(lattice, i, 'actor') !== null || tagAt(lattice, i, 'country') !== null || tagAt(lattice, i, 'people') !== null || tagAt(lattice, i, 'generic') !== null;
