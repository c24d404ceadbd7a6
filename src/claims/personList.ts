import type { TagOf } from '../lexicon/tags.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { cueAt, hasKind, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { ORDINALS } from './peopleWithoutNumber.ts';
import { isNameWord } from './namedPeople.ts';
import { numeralAt } from './numerals.ts';

/**
 * People told one by one behind a figure, read by the list's own marks: "Ensign Ivo Grahek of the Coast Guard and a resident of Tavol", "Petrik, whom all called the Bear; Janko; and two guests".
 * Here any capitalised words are a name: how many stand in the list, and that the figure says so many, tells that they are people.
 */

/** A stretch of the list between two of its marks. */
interface Part extends Range { readonly sort: 'person' | 'tail' | 'verb' | 'other'; readonly group: Group | null; readonly opensWithThe: boolean }

export interface PersonList { readonly groups: readonly Group[]; readonly last: number }

/** Lists longer than this are no list of persons in a sentence. */
const MOST_PARTS = 60;

/** The persons that stand from `first` on and make up `n`, and where their list ends; null where they do not. */
export function personsIn(lattice: Lattice, of: { readonly first: number; readonly last: number; readonly closer: string; readonly n: number }): PersonList | null {
  const { n } = of;
  const last = endOf(lattice, of);
  const semicolons = hasSemicolon(lattice, of.first, last);
  const told: Group[] = [];
  let [from, joined, closed] = [pastIntroduction(lattice, of.first), false, -1];
  for (let parts = 0; from < last && parts < MOST_PARTS; parts++) {
    const end = partEnd(lattice, { first: from, last, semicolons });
    const part = readPart(lattice, { first: from, last: end });
    // "Ana Mell, 17, shot outside a shop, and a rider": what befell the one before; behind all of them the sentence goes on.
    if (part.sort === 'verb' && (told.length === 0 || sumOf(told) >= n)) return listOf(told, n, from);
    if (part.group && part.sort === 'person') { if (isSameAsBefore(told, part, joined)) mergeInto(told, part); else told.push(part.group); }
    else if (part.sort === 'other') return null;
    if (part.sort === 'person' && joined && sumOf(told) === n) closed = end;
    const and = partBegins(lattice, end, last);
    // Behind the last person and a comma the sentence goes on: "Two guards, Ivo Grahek and Luka Prosen, told reporters".
    if (closed === end && !semicolons && and === end + 1 && normAt(lattice, end) === ',' && of.closer === '.' && readPart(lattice, { first: and, last: partEnd(lattice, { first: and, last, semicolons }) }).sort === 'other') return null;
    joined = ['and', '&'].includes(normAt(lattice, and - 1));
    from = and;
  }
  return listOf(told, n, last);
}

/** "(those of) Hamid Adam, 52, and his niece", "(the heroes) Ali Saad and Omar Naji", "(the comrades) Ramu and Selin": what all are called stands before the first. */
function pastIntroduction(lattice: Lattice, first: number): number {
  const noun = normAt(lattice, first) === 'the' ? first + 1 : first;
  if (normAt(lattice, noun) === 'those' && normAt(lattice, noun + 1) === 'of') return noun + 2;
  return normAt(lattice, noun).endsWith('s') && !isCapital(lattice, noun) && isCapital(lattice, noun + 1) ? noun + 1 : first;
}

/** They are as many as the figure says; "the owner of the shop" alone, by a noun that no list knows, may be anything. */
const listOf = (told: readonly Group[], n: number, last: number): PersonList | null => (told.length > 1 && sumOf(told) === n && !told.some(({ kind, definite, head, words, first }) => kind === 'singular' && definite && head.kind === 'unknown' && words.first > first) ? { groups: told, last } : null);

const sumOf = (told: readonly Group[]): number => told.reduce((sum, { numeral, size }) => sum + (numeral ? numeral.amount.kind === 'number' ? numeral.amount.n : Number.NaN : size), 0);

/** Where the list may end at the latest: at its closing mark, or at the end of the sentence. */
function endOf(lattice: Lattice, of: { readonly first: number; readonly last: number; readonly closer: string }): number {
  for (let i = of.first; i < of.last; i++) {
    const word = normAt(lattice, i);
    if (word === of.closer && !(word === '.' && isInitial(lattice, i))) return i;
    if (['.', '?', '!', ':'].includes(word) && !isInitial(lattice, i)) return i;
  }
  return of.last;
}

const isInitial = (lattice: Lattice, i: number): boolean => i > 0 && /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Lt|Sgt|Col|Capt|Maj|Gen|Cpl|St)$/u.test(lattice.tokens[i - 1]?.text ?? '');

function hasSemicolon(lattice: Lattice, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (normAt(lattice, i) === ';') return true;
  return false;
}

/** The next mark between two parts, brackets passed over. */
function partEnd(lattice: Lattice, of: { readonly first: number; readonly last: number; readonly semicolons: boolean }): number {
  let depth = 0;
  for (let i = of.first; i < of.last; i++) {
    const word = normAt(lattice, i);
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth <= 0 && i > of.first && (of.semicolons ? word === ';' : [',', 'and', '&'].includes(word))) return i;
  }
  return of.last;
}

/** Behind the comma, and behind an "and" that follows it. */
function partBegins(lattice: Lattice, end: number, last: number): number {
  const at = Math.min(end + 1, last);
  return ['and', '&'].includes(normAt(lattice, at)) && normAt(lattice, end) !== 'and' ? at + 1 : at;
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'its']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);
/** What a part begins with that only tells more of the person before it. */
const TAILS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'born', 'from', 'of', 'in', 'at', 'by', 'both', 'aged', 'age', 'all', 'resident', 'near', 'when', 'while', 'as', 'known', 'nicknamed', 'called', 'with', 'to', 'on', 'also', 'father', 'mother', 'then']);

function readPart(lattice: Lattice, { first, last }: Range): Part {
  const part = (sort: Part['sort'], group: Group | null = null): Part => ({ first, last, sort, group, opensWithThe: normAt(lattice, first) === 'the' });
  const word = normAt(lattice, first);
  if (cueAt(lattice, first, 'auxiliary') > 0 || (!isCapital(lattice, first) && hasKind(lattice, first, KIND_BITS.verb | KIND_BITS.report) && !isPersonWord(lattice, first))) return part('verb');
  if (kindAt(lattice, first) === 'number' && last - first <= 3 && !isPersonWord(lattice, first + 1)) return part('tail');
  if (TAILS.has(word)) return part('tail');
  const owned = OWNERS.has(word);
  const led = owned || word === 'the' || ARTICLES.has(word);
  const numeral = led ? null : numeralAt(lattice, first);
  if (numeral) return countedPart(lattice, { first, last }, numeral) ?? part(last - first <= 3 ? 'tail' : 'other');
  // "three of them pilgrims and the fourth a guard".
  if (ORDINALS.has(normAt(lattice, first + 1)) || normAt(lattice, first + 1) === 'other') return part('other');
  if (isSaying(lattice, { first, last })) return part('other');
  const name = nameIn(lattice, { first: led ? first + 1 : first, last });
  if (name) return part('person', namedBy(lattice, { first, last }, { name, owned }));
  if (!led) return isPersonWord(lattice, first) && last - first <= 6 ? part('tail') : part('other');
  return part('person', singular(lattice, { first, last }));
}

/** "(a doctor and) a nurse said": who tells of the dead is none of them. */
function isSaying(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first + 1; i < last && !TAILS.has(normAt(lattice, i)) && normAt(lattice, i) !== '('; i++) if (hasKind(lattice, i, KIND_BITS.report) && !isCapital(lattice, i)) return true;
  return false;
}

function countedPart(lattice: Lattice, { first, last }: Range, numeral: NonNullable<ReturnType<typeof numeralAt>>): Part | null {
  const person = [0, 1, 2, 3].map((n) => tagAt(lattice, numeral.last + n, 'person')).find((tag) => tag !== null);
  if (!person || numeral.last >= last) return null;
  const group = people({ kind: 'counted', first, last, numeral, count: { first: numeral.first, last: numeral.last }, head: { kind: 'people', persons: [person.tag] }, words: { first: numeral.last, last } });
  return { first, last, sort: 'person', group, opensWithThe: false };
}

const isPersonWord = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'person') !== null;

const LED_BY: ReadonlySet<string> = new Set(['of', 'from', 'in', 'at', 'near', 'by', 'the', 'for', 'with', 'to', 'on']);

/** The capitalised words that are the name: "(Ivo Grahek) of the Coast Guard", "the baker (Ali Saad)"; neither a place behind "of" nor a title that only leads to a name. */
function nameIn(lattice: Lattice, { first, last }: Range): Range | null {
  for (let i = first; i < Math.min(last, first + 8); i++) {
    const word = normAt(lattice, i);
    if (LED_BY.has(word) || kindAt(lattice, i) !== 'word') return null;
    if (!isCapital(lattice, i)) continue;
    let end = i;
    while (end < Math.min(last, i + 6) && (isNameWord(lattice, end) || isInitialStop(lattice, end))) end++;
    if (end === i || cueAt(lattice, i, 'auxiliary') > 0 || tagAt(lattice, i, 'country') || tagAt(lattice, i, 'weekday')) return null;
    // "an Orvel resident": the noun stands behind.
    return isPersonWord(lattice, end) && !isCapital(lattice, end) ? null : { first: i, last: end };
  }
  return null;
}

const isInitialStop = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === '.' && isInitial(lattice, i);

function namedBy(lattice: Lattice, { first, last }: Range, of: { readonly name: Range; readonly owned: boolean }): Group {
  const { name, owned } = of;
  const person = personOf(lattice, { first, last: name.first });
  const titled = tagAt(lattice, name.first, 'title') ? Math.min(name.first + (tagAt(lattice, name.first, 'title')?.length ?? 0), name.last - 1) : name.first;
  const start = normAt(lattice, titled) === '.' ? titled + 1 : titled;
  // "identified as Papy Kalala": the phrase begins with the name, or with what somebody was right before it, "nurse Mona Saleh".
  const begins = owned || OPEN.has(normAt(lattice, first)) ? first : isPersonWord(lattice, name.first - 1) && name.first > first ? name.first - 1 : name.first;
  return people({ kind: 'named', first: begins, last, count: { first: owned ? first : start, last: name.last }, head: person ? { kind: 'people', persons: [person] } : { kind: 'unknown' }, words: { first: owned ? first : name.first, last: name.last } });
}

const OPEN: ReadonlySet<string> = new Set(['the', ...ARTICLES]);

function personOf(lattice: Lattice, { first, last }: Range): TagOf<'person'> | null {
  for (let i = last - 1; i >= first; i--) { const tag = tagAt(lattice, i, 'person'); if (tag) return tag.tag; }
  return null;
}

const singular = (lattice: Lattice, { first, last }: Range): Group => {
  const person = personOf(lattice, { first, last });
  return people({ kind: 'singular', first, last, count: { first, last: first + 1 }, head: person ? { kind: 'people', persons: [person] } : { kind: 'unknown' }, words: { first: OWNERS.has(normAt(lattice, first)) ? first : first + 1, last }, definite: !ARTICLES.has(normAt(lattice, first)) });
};

/** "the owner, Karim Saad,", "Hawa Idris, a nurse,": the second of two parts that tell one person; never behind "and". */
function isSameAsBefore(told: readonly Group[], part: Part, joined: boolean): boolean {
  const before = told.at(-1);
  if (!before || !part.group || joined) return false;
  if (before.kind === 'singular' && part.group.kind === 'named') return part.group.count.first !== part.group.first || part.group.words.first === part.first;
  return before.kind === 'named' && part.group.kind === 'singular' && !(part.group.definite && part.group.words.first === part.group.first);
}

/** The name is the better evidence of the two. */
function mergeInto(told: Group[], part: Part): void {
  if (part.group?.kind === 'named') told.splice(-1, 1, part.group);
}
