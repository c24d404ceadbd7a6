import { isAgentNoun, personNounAt } from './agentNouns.ts';
import type { Clause } from './clause.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { OPENS } from '../lexicon/openers.ts';
import { cueAt, hasKind, isCapital, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { afterAge, isNameWord, PARTICLES, startsSentence } from './namedPeople.ts';
import { pastPhrase, pastTold } from './toldOfOne.ts';
import { isStop } from './phraseWords.ts';

/**
 * One person told by a name, by what they are, or by both ("the bookkeeper Ana Mell, 34,", "a Belgian trekker, Ana Mell", "his younger brother"): for rules that know from the
 * words around that somebody is meant. Nouns are an open class here, and so are names.
 */
export interface OnePerson {
  readonly group: Group;
  /** Behind all that is told of the person: the age, what else they were, and the comma that closes it. */
  readonly last: number;
}

export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'its']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'another']);

/** How many words may lead to what somebody is: "the deputy district police chief". */
const LEAD = 7;

/** The person whose words begin at token `first`, or null. */
export function personAt(lattice: Lattice, first: number, limit: number): OnePerson | null {
  const group = ledPerson(lattice, first, limit) ?? namedPerson(lattice, first, limit);
  if (group === null) return null;
  // "the imam, Ali Saad," is told by two phrases already.
  const told = pastTold(lattice, group.last, { limit, apposed: normAt(lattice, group.count.first - 1) === ',' && group.count.first > first });
  return { group: { ...group, last: told.core }, last: told.last };
}

/** "the guard", "his brother Karim", "the imam, Ali Saad", "Contract serviceman Ali Saad": by what they are, with the name behind it where one is told. */
function ledPerson(lattice: Lattice, first: number, limit: number): Group | null {
  const word = normAt(lattice, first);
  const [owned, article] = [OWNERS.has(word), ARTICLES.has(word)];
  const bare = !owned && !article;
  if (bare && !(isCapital(lattice, first) ? startsSentence(lattice, first) : personNounAt(lattice, first) > 0 || isAgentNoun(lattice, first + 1))) return null;
  const role = roleAt(lattice, bare ? first : first + 1, Math.min(limit, first + LEAD));
  if (role === null) return null;
  const name = nameBehindRole(lattice, role.last, { limit, kin: owned });
  if (name === null) return bare ? null : singular(lattice, { first, role });
  const head = headOf(lattice, role);
  return people({ kind: 'named', first, last: name.last, count: owned ? { first, last: name.last } : name, head, words: owned || bare ? { first, last: name.last } : name });
}

/** "the bookkeeper Ana Mell": a noun that is somebody by its ending, right before two words of a name. */
export function tradeAndName(lattice: Lattice, first: number, limit: number): Group | null {
  if (!mayOpen(lattice, first, OPENS.singular)) return null;
  let at = first + 1;
  while (at < Math.min(limit, first + 4) && kindAt(lattice, at) === 'word' && !isCapital(lattice, at) && !isStop(lattice, at) && normAt(lattice, at) !== 'of' && !hasKind(lattice, at, TELLS)) at++;
  if (at === first + 1 || !isCapital(lattice, at) || !isAgentNoun(lattice, at - 1)) return null;
  const name = nameAt(lattice, at, limit);
  return name && wordsIn(lattice, name) > 1 ? people({ kind: 'named', first, last: afterAge(lattice, name.last), count: name, head: { kind: 'people', persons: [ANYBODY] }, words: name }) : null;
}

const singular = (lattice: Lattice, { first, role }: { readonly first: number; readonly role: Range }): Group => people({ kind: 'singular', first, last: role.last, count: { first, last: first + 1 }, head: headOf(lattice, role), words: OWNERS.has(normAt(lattice, first)) ? { first, last: role.last } : { first: first + 1, last: role.last }, definite: !['a', 'an', 'one', 'another'].includes(normAt(lattice, first)) });

const headOf = (lattice: Lattice, { first, last }: Range): Group['head'] => {
  for (let i = last - 1; i >= first; i--) { const person = tagAt(lattice, i, 'person'); if (person) return { kind: 'people', persons: [person.tag] }; }
  return { kind: 'people', persons: [ANYBODY] };
};

const ANYBODY: TagOf<'person'> = { kind: 'person', category: 'people', class: 'unknown', number: 'singular' };

/** "(the) deputy police chief", "(the) chief's son", "(a) Belgian trekker": up to the last noun of a person before something that is none. */
function roleAt(lattice: Lattice, first: number, limit: number): Range | null {
  let last = -1;
  for (let i = first; i < limit;) {
    if (normAt(lattice, i) === "'s" || normAt(lattice, i) === '-' || normAt(lattice, i) === "'") { if (normAt(lattice, i) !== '-') last = -1; i++; continue; }
    if (kindAt(lattice, i) !== 'word' || isStop(lattice, i) || cueAt(lattice, i, 'auxiliary') > 0 || ['of', 'a', 'the'].includes(normAt(lattice, i))) break;
    // "Yaman" ends as a trade does, and is a name.
    const noun = isCapital(lattice, i) && tagAt(lattice, i, 'person') === null ? 0 : personNounAt(lattice, i);
    if (noun === 0 && last > 0) { if (isCapital(lattice, i) || hasKind(lattice, i, TELLS) || /(?:ing|ed|ly)$/.test(normAt(lattice, i))) break; return nounFollows(lattice, i) ? null : { first, last }; }
    if (noun === 0 && tagAt(lattice, i, 'person')) return null;
    if (noun > 0) last = i + noun;
    i += Math.max(noun, 1);
  }
  return last < 0 || normAt(lattice, last) === "'s" ? null : { first, last };
}

const TELLS = KIND_BITS.verb | KIND_BITS.state | KIND_BITS.report;

/** "the police (station was)": another noun takes it over; a verb that no list knows has words of its own behind it. */
const nounFollows = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'thing') !== null || tagAt(lattice, i, 'means') !== null || cueAt(lattice, i + 1, 'auxiliary') > 0;

/** "(the bookkeeper) Ana Mell", "(the imam), Ali Saad": a comma before the name wants two words of it, or one where whose kin it is says enough. */
function nameBehindRole(lattice: Lattice, at: number, of: { readonly limit: number; readonly kin: boolean }): Range | null {
  const end = normAt(lattice, at) === 'of' ? pastPhrase(lattice, at, of.limit) : at;
  const comma = normAt(lattice, end) === ',';
  if (end > at && !comma) return null;
  const title = tagAt(lattice, comma ? end + 1 : end, 'title');
  const from = (comma ? end + 1 : end) + (title?.length ?? 0);
  const name = nameAt(lattice, title && normAt(lattice, from) === '.' ? from + 1 : from, of.limit);
  if (name === null) return null;
  if (title) return name;
  return !comma || wordsIn(lattice, name) > 1 || (of.kin && (kindAt(lattice, name.last) === 'mark' || cueAt(lattice, name.last, 'auxiliary') > 0)) ? name : null;
}

const wordsIn = (lattice: Lattice, { first, last }: Range): number => { let n = 0; for (let i = first; i < last; i++) if (kindAt(lattice, i) === 'word') n++; return n; };

const NO_NAME = KIND_BITS.actor | KIND_BITS.place | KIND_BITS.country | KIND_BITS.source | KIND_BITS.weekday | KIND_BITS.month | KIND_BITS.means | KIND_BITS.thing | KIND_BITS.report | KIND_BITS.generic;

/** Capitalised words that may be somebody's name, their small words and initials with them. */
export function nameAt(lattice: Lattice, first: number, limit: number): Range | null {
  let last = first;
  while (last < Math.min(limit, first + 6) && (isOfName(lattice, last) || (last > first && isInitialStop(lattice, last)) || (last > first && isSmallWord(lattice, last)))) last++;
  if (last === first || (!isCapital(lattice, first) && last - first === 1)) return null;
  for (let i = first; i < last; i++) if (!SMALL.has(normAt(lattice, i)) && hasKind(lattice, i, NO_NAME) && tagAt(lattice, i, 'given') === null) return null;
  // "Palestinian-American Journalist": what a title prints large.
  if (tagAt(lattice, last - 1, 'person') && last - first === 2 && tagAt(lattice, first, 'given') === null) return null;
  return normAt(lattice, last) === "'s" ? null : { first, last };
}

/** "(Anneli) van der (Moor)": small words between two of a name. */
const isSmallWord = (lattice: Lattice, i: number): boolean => (PARTICLES.has(normAt(lattice, i)) || SMALL.has(normAt(lattice, i))) && (isCapital(lattice, i + 1) || (SMALL.has(normAt(lattice, i + 1)) && isCapital(lattice, i + 2)));
const SMALL: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'ter', 'zu', 'bin', 'bint', 'ben', 'abu', 'ould', 'ag', 'ait', 'al', 'el', 'ibn', 'st']);

const isOfName = (lattice: Lattice, i: number): boolean => isNameWord(lattice, i) && !(isCapital(lattice, i) && (isStop(lattice, i) || ARTICLES.has(normAt(lattice, i)) || OWNERS.has(normAt(lattice, i))));

/** The stop of an initial: "Sefu K., who". */
const isInitialStop = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === '.' && /^\p{Lu}$/u.test(lattice.tokens[i - 1]?.text ?? '') && kindAt(lattice, i + 1) !== 'break' && kindAt(lattice, i + 1) !== '';

/** "Ana Mell", "Sgt. Ana Mell", "Mariam, 7": two words of a name, a title or an age. */
function namedPerson(lattice: Lattice, first: number, limit: number): Group | null {
  const title = tagAt(lattice, first, 'title');
  const from = title ? first + title.length + (normAt(lattice, first + title.length) === '.' ? 1 : 0) : first;
  const name = nameAt(lattice, from, limit);
  if (name === null || (startsSentence(lattice, from) && (lattice.cues[from] !== 0 || isStop(lattice, from)))) return null;
  const aged = afterAge(lattice, name.last) > name.last;
  if (title === null && !aged && wordsIn(lattice, name) < 2) return null;
  const rank = title ? tagAt(lattice, first, 'person') : null;
  return people({ kind: 'named', first, last: name.last, count: name, head: rank ? { kind: 'people', persons: [rank.tag] } : { kind: 'unknown' }, words: name });
}

/** Lists longer than this are no list of persons in a sentence. */
const MOST = 12;

/** "the imam, Ali Saad, 71, and his brother", "Ana Mell, her two sons and a lodger": the people from token `first` on, told side by side; the comma behind somebody goes on only where "and" closes the list. */
export function personsAt(clause: Clause, first: number, limit: number = clause.sentence.last): { readonly groups: readonly Group[]; readonly last: number } | null {
  const one = somebodyAt(clause, first, limit);
  if (one === null) return null;
  let told = { groups: [one.group], last: one.last };
  const open = [one.group];
  for (let at = one.last, n = 0; n < MOST; n++) {
    const and = normAt(clause.lattice, at) === ',' ? at + 1 : at;
    const closes = normAt(clause.lattice, and) === 'and';
    if (!closes && and === at && normAt(clause.lattice, at - 1) !== ',') return told;
    const next = somebodyAt(clause, closes ? and + 1 : and, limit);
    if (next === null) return told;
    open.push(next.group);
    at = next.last;
    if (closes) told = { groups: [...open], last: at };
  }
  return told;
}

function somebodyAt(clause: Clause, first: number, limit: number): OnePerson | null {
  const one = personAt(clause.lattice, first, limit);
  if (one) return one;
  const item = clause.items.find((i) => i.first === first);
  return item?.kind === 'group' && ['counted', 'singular', 'named'].includes(item.group.kind) && ['people', 'pronoun'].includes(item.group.head.kind) ? { group: item.group, last: item.last } : null;
}
