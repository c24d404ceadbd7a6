import { UNITS } from '../lexicon/numbers.ts';
import { markFor } from '../lexicon/openers.ts';
import { isAgeInWords } from './ages.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { DETERMINERS } from './phraseWords.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { cueAt, hasKind, isCapital, isMarked, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** People by their names: "Ahmad Khalil, 34", "Sgt. Maria Lopez", and later "Khalil". */

export const wordsStart = (lattice: Lattice, i: number): number => (['a', 'an', 'the', 'one', 'another'].includes(normAt(lattice, i)) ? i + 1 : i);

/** "her friend Mohammad Khalili", "activist Marcel Shehwaro": the noun only introduces the name. */
export function nameBehind(lattice: Lattice, of: { readonly first: number; readonly from: number; readonly limit: number; readonly person: TagOf<'person'> }): Group | null {
  // "Gunman Kills Teacher": a title prints its verb large.
  if (tagAt(lattice, of.from, 'verb')?.tag.forms.includes('present') === true) return null;
  const last = nameEnd(lattice, of.from, of.limit);
  if (last - of.from < 2 && (last === of.from || (afterAge(lattice, last) === last && !(isKin(lattice, of) && endsName(lattice, last))))) return null;
  if (tagAt(lattice, last, 'person')) return null;
  // "Man Bahadur Oli": within a sentence the capital says that the word is of the name.
  const from = normAt(lattice, of.from - 1) === 'man' && isCapital(lattice, of.from - 1) && !startsSentence(lattice, of.from - 1) ? of.from - 1 : of.from;
  return people({ kind: 'named', first: of.first, last: afterAge(lattice, last), count: { first: from, last }, head: { kind: 'people', persons: [of.person] }, words: { first: wordsStart(lattice, of.first), last } });
}

/** "his wife Sunita": one name is enough for who is told by whose kin they are. */
const isKin = (lattice: Lattice, of: { readonly first: number; readonly person: TagOf<'person'> }): boolean => ['his', 'her', 'their', 'my', 'our'].includes(normAt(lattice, of.first)) && ['kin', 'women', 'children'].includes(of.person.category);

/** "his brother Karim and", "her son Musa died". */
const endsName = (lattice: Lattice, at: number): boolean => (kindAt(lattice, at) === 'mark' && normAt(lattice, at) !== "'s") || normAt(lattice, at) === 'and' || cueAt(lattice, at, 'auxiliary') > 0 || hasKind(lattice, at, KIND_BITS.verb);

/** "Bomber Kills Minister Near Karsan": small words that a title prints large. */
const TITLE_CASE: ReadonlySet<string> = new Set(['near', 'after', 'amid', 'outside', 'in', 'at', 'as', 'over', 'with', 'from', 'during', 'by', 'on', 'for', 'before', 'off']);

function nameEnd(lattice: Lattice, from: number, limit: number): number {
  let last = from;
  while (last < Math.min(limit, from + 6) && !TITLE_CASE.has(normAt(lattice, last)) && (isNameWord(lattice, last) || isInitialStop(lattice, last))) last++;
  return last;
}

/** "Ahmad Khalil", "Sgt. Maria Lopez": two to four capitalised words with a known given name or a title among them. */
export function namedGroup(lattice: Lattice, i: number, of: { readonly limit: number; readonly titleCase: boolean }): Group | null {
  const { limit } = of;
  if (!mayBeginName(lattice, i)) return null;
  const title = tagAt(lattice, i, 'title');
  const dot = title && normAt(lattice, i + title.length) === '.' ? 1 : 0;
  const first = title ? i + title.length + dot : i;
  const last = nameEnd(lattice, first, limit);
  const end = afterAge(lattice, last);
  if (last === first || (end === last && tagAt(lattice, last - 1, 'thing'))) return null;
  const paired = last - first === 1 && normAt(lattice, last) === 'and' && tagAt(lattice, first, 'given') !== null && tagAt(lattice, last + 1, 'given') !== null;
  const given = tagAt(lattice, first, 'given') !== null && (last - first >= 2 || paired);
  // "ELN, 22; FARC, 14": no person is printed in capitals only, but where all is.
  const aged = end > last && !isAcronym(lattice, { first, last }) && !['in', 'at', 'near', 'from', 'outside', 'around'].includes(normAt(lattice, i - 1)) && !isPlace(lattice, { first, last });
  // "Mariam, who had called us,": a given name alone at the head of a sentence.
  const alone = last - first === 1 && startsSentence(lattice, first) && tagAt(lattice, first, 'given') !== null && normAt(lattice, last) === ',' && normAt(lattice, last + 1) === 'who' && !isPlace(lattice, { first, last });
  const sure = title !== null || given || aged || alone;
  // "guards at the Bani Walid detention centre": nobody is called so with an article.
  let lead = i - 1;
  while (lead > i - 4 && isCapital(lattice, lead)) lead--;
  if (title === null && normAt(lattice, lead) === 'the' && PLACE_LEADS.has(normAt(lattice, lead - 1))) return null;
  // "stepped on a mine in the vereda La Karsana": what the noun before it calls a place, in whatever language.
  if (!sure && normAt(lattice, lead - 1) === 'the' && PLACE_LEADS.has(normAt(lattice, lead - 2)) && kindAt(lattice, lead) === 'word' && !tagAt(lattice, lead, 'person')) return null;
  if (!sure && (of.titleCase || !mayBeName(lattice, { first, last }) || last - first > 3)) return null;
  return people({ kind: 'named', first: i, last: aged ? end : last, count: { first: i, last }, head: title ? { kind: 'people', persons: [titled(normAt(lattice, i))] } : { kind: 'unknown' }, words: { first: i, last } });
}


const isAcronym = (lattice: Lattice, { first, last }: Range): boolean => last - first === 1 && /^\p{Lu}{2,5}$/u.test(lattice.tokens[first]?.text ?? '') && !/^\p{Lu}{4,}$/u.test(lattice.tokens[first - 2]?.text ?? '');

const PLACE_LEADS = new Set(['in', 'at', 'near', 'from', 'outside', 'inside', 'around', 'into', 'to', 'on']);

/** "Homs (19), Hama (7)": a known place with its count is nobody of that age. */
const isPlace = (lattice: Lattice, range: Range): boolean => tagAt(lattice, range.first, 'place')?.length === range.last - range.first && tagAt(lattice, range.first, 'given') === null;

/** The stop of "Dale R. Hutchins", and of "Luis R., 16," whose name is not told in full. */
const isInitialStop = (lattice: Lattice, i: number): boolean => lattice.tokens[i]?.text === '.' && /^[A-Z]$/.test(lattice.tokens[i - 1]?.text ?? '') && (isCapital(lattice, i + 1) || normAt(lattice, i + 1) === ',' || cueAt(lattice, i + 1, 'auxiliary') > 0);

const RANKS = new Set(['gen', 'general', 'col', 'colonel', 'lt', 'lieutenant', 'maj', 'major', 'capt', 'captain', 'sgt', 'sergeant', 'cpl', 'corporal', 'pvt', 'pte', 'pfc', 'private', 'brig', 'brigadier', 'adm', 'admiral', 'constable', 'inspector', 'commander', 'spc', 'cmdr', 'officer', 'trooper']);

/** "Sgt. Maria Lopez" is a soldier, "Dr. Maria Lopez" is none. */
const titled = (title: string): TagOf<'person'> => (RANKS.has(title)
  ? { kind: 'person', category: 'military ranks', class: 'combatant', number: 'singular' }
  : { kind: 'person', category: 'people', class: ['mr', 'mrs', 'ms'].includes(title) ? 'unknown' : 'civilian', number: 'singular' });

/** No place, actor, source or other known word, and not the capital with which a sentence begins. */
function mayBeName(lattice: Lattice, range: Range): boolean {
  if (range.last - range.first < 2 || (startsSentence(lattice, range.first) && !isPredicateAhead(lattice, range.last) && !opensList(lattice, range))) return false;
  for (let i = range.first; i < range.last; i++) if ((i === range.first || !isMarked(lattice, i, NAME_PARTS)) && (lattice.matches[i] ?? []).some((m) => m.kind !== 'given') || /-(?:backed|led|linked|held|controlled|aligned|allied)$/.test(normAt(lattice, i))) return false;
  return true;
}

/** "The names of our dead: Ivo Grahek, Luka Prosen": behind a colon the first of a list. */
const opensList = (lattice: Lattice, range: Range): boolean => lattice.tokens[range.first - 1]?.text === ':' && [',', ';', 'and', '.'].includes(normAt(lattice, range.last));

/** "Tidiane Sow was shot": an unknown name at the head of a sentence is a person's where a predicate of being follows. */
const isPredicateAhead = (lattice: Lattice, at: number): boolean => ['was', 'died', 'is', 'has', 'had'].includes(normAt(lattice, at))
  || (normAt(lattice, at) === 'and' && (DETERMINERS.has(normAt(lattice, at + 1)) || isCapital(lattice, at + 1)))
  || (normAt(lattice, at) === ',' && (['a', 'an', 'who'].includes(normAt(lattice, at + 1)) || kindAt(lattice, at + 1) === 'number' || isWhatOneIs(lattice, at + 1)));

/** "(Tidiane Sow), driver of a lorry,", "(Tidiane Sow), the widow who": one person by a noun, with or without its article. */
const isWhatOneIs = (lattice: Lattice, at: number): boolean => (normAt(lattice, at) === 'the' ? [at + 1, at + 2] : [at]).some((i) => tagAt(lattice, i, 'person')?.tag.number === 'singular' && ['of', 'who', ',', 'in', 'at', 'to'].includes(normAt(lattice, i + (tagAt(lattice, i, 'person')?.length ?? 1))));

export const startsSentence = (lattice: Lattice, i: number): boolean => {
  const before = i > 0 ? lattice.tokens[i - 1] : undefined;
  return !before || before.kind === 'break' || '.!?:”"'.includes(before.text);
};

/** The small words that a name may begin with or hold. */
const NAME_PARTS = markFor(['al', 'bin', 'ibn', 'de', 'van', 'el', 'der', 'von', 'bint', 'ould']);

/** "In Karsan, a woman of 44": the capital is that of the sentence. */
const PREPOSITIONS = markFor(['in', 'at', 'on', 'near', 'from', 'outside', 'inside', 'around', 'off', 'by', 'with', 'for', 'to', 'of', 'after', 'before', 'since', 'between', 'across', 'over', 'under', 'until', 'during', 'beside', 'behind', 'beyond', 'despite', 'without', 'like', 'unlike', 'as', 'amid', 'than']);

/** Most words of a text are printed small, and are asked no further. */
const mayBeginName = (lattice: Lattice, i: number): boolean => {
  const token = lattice.tokens[i];
  return token?.kind === 'word' && (token.capital || isMarked(lattice, i, NAME_PARTS) || hasKind(lattice, i, KIND_BITS.title)) && !isMarked(lattice, i, PREPOSITIONS);
};

export const isNameWord = (lattice: Lattice, i: number): boolean => {
  const token = lattice.tokens[i];
  return token?.kind === 'word' && (token.capital || isMarked(lattice, i, NAME_PARTS)) && !tagAt(lattice, i, 'country') && !tagAt(lattice, i, 'weekday');
};

/** ", 34," and " (34)" behind a name or a noun belong to it. */
export function afterAge(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) === 'born' && normAt(lattice, at + 1) === 'in' && /^(19|20)\d\d$/.test(normAt(lattice, at + 2))) return at + 3;
  if (normAt(lattice, at) === 'of' && NEARLY.has(normAt(lattice, at + 1)) && isAgeOfOne(lattice, at + 2)) return ['year', 'years'].includes(normAt(lattice, at + 3)) ? at + 4 : at + 3;
  if (normAt(lattice, at) === '(' && ['age', 'aged'].includes(normAt(lattice, at + 1))) return afterBracket(lattice, at);
  const aged = normAt(lattice, at) === ',' ? at + 1 : at;
  const years = kindAt(lattice, aged) === 'number' && aged > at && ['years', 'year', 'months'].includes(normAt(lattice, aged + 1)) ? afterYears(lattice, aged + 1) : -1;
  if (years > 0) return years;
  if (['aged', 'age'].includes(normAt(lattice, aged)) && kindAt(lattice, aged + 1) === 'number') return aged > at && normAt(lattice, aged + 2) === ',' ? aged + 3 : aged + 2;
  const number = (kindAt(lattice, at + 1) === 'number' && /^\d{1,3}$/.test(normAt(lattice, at + 1))) || (UNITS.has(normAt(lattice, at + 1)) && isAgeInWords(lattice, at + 1));
  if (!number) return at;
  if (normAt(lattice, at) === '(' && normAt(lattice, at + 2) === ')') return at + 3;
  // "38 in the Sagaing Region, 21 in Mandalay": the number of the next place.
  if (normAt(lattice, at) === ',' && ['in', 'at', 'near', 'off'].includes(normAt(lattice, at + 2)) && isCapital(lattice, at + 3) && isPlacedBefore(lattice, at)) return at;
  if (normAt(lattice, at + 2) === 'of' && ['those', 'them', 'the', 'whom', 'these', 'which'].includes(normAt(lattice, at + 3))) return at;
  return normAt(lattice, at) === ',' && (AFTER_AGE.has(normAt(lattice, at + 2)) || lattice.tokens[at + 2] === undefined || kindAt(lattice, at + 2) === 'break') ? at + 2 : at;
}

/** ", 61 years of age,", ", 9 months old,". */
const afterYears = (lattice: Lattice, at: number): number => (normAt(lattice, at + 1) === 'old' ? at + 2 : normAt(lattice, at + 1) === 'of' && normAt(lattice, at + 2) === 'age' ? at + 3 : -1);

const NEARLY = new Set(['about', 'around', 'some', 'roughly', 'perhaps', 'nearly']);

/** "a man of about 70 (was hurt)": no people of that number follow, as in "a leader of about 70 fighters". */
const isAgeOfOne = (lattice: Lattice, i: number): boolean => (/^\d\d?$/.test(normAt(lattice, i)) || UNITS.has(normAt(lattice, i))) && tagAt(lattice, i - 3, 'person')?.tag.number === 'singular'
  && (kindAt(lattice, i + 1) !== 'word' || ['year', 'years'].includes(normAt(lattice, i + 1)) || AFTER_AGE.has(normAt(lattice, i + 1)) || hasKind(lattice, i + 1, KIND_BITS.verb) || cueAt(lattice, i + 1, 'auxiliary') > 0 || normAt(lattice, i + 1).endsWith('ly'));

/** The small words inside the names of places: "Jaboatão dos Guararapes". */
export const PARTICLES: ReadonlySet<string> = new Set(['de', 'do', 'da', 'dos', 'das', 'del', 'di', 'della', 'du', 'des', 'la', 'las', 'los', 'el', 'al', 'le', 'e', 'y', 'sur', 'sous', 'upon']);

/** "in Deir ez-Zor": the capitalised words that end at `at` are a place. */
function isPlacedBefore(lattice: Lattice, at: number): boolean {
  let first = at;
  while (first > at - 6 && (isCapital(lattice, first - 1) || normAt(lattice, first - 1).includes('-') || PARTICLES.has(normAt(lattice, first - 1)))) first--;
  return ['in', 'at', 'near', 'off', 'the'].includes(normAt(lattice, first - 1));
}

/** Behind a short bracket: "(age 38 years, resident of the district)". */
function afterBracket(lattice: Lattice, at: number): number {
  for (let i = at + 1; i < at + 16; i++) if (normAt(lattice, i) === ')') return i + 1;
  return at;
}

const AFTER_AGE = new Set([',', '.', 'and', ';', ')', 'was', 'were', 'died', 'killed', 'shot', 'wounded', 'injured', 'dies', 'from', 'in', 'of', 'who']);

/** "Alleyne died": a surname whose bearer the text has named in full. */
export function surnameGroup(lattice: Lattice, i: number, surnames: ReadonlySet<string>): Group | null {
  const token = lattice.tokens[i];
  if (!token?.capital || !surnames.has(token.norm) || isCapital(lattice, i + 1) || lattice.tokens[i + 1]?.norm === "'s") return null;
  const range = { first: i, last: i + 1 };
  return people({ kind: 'named', first: i, last: afterAge(lattice, i + 1), count: range, head: { kind: 'unknown' }, words: range, definite: true });
}

/** A name in full has a second word, or a title before it. */
const goesOn = (lattice: Lattice, i: number): boolean => mayBeginName(lattice, i) && (isNameWord(lattice, i + 1) || lattice.tokens[i + 1]?.text === '.' || hasKind(lattice, i, KIND_BITS.title));

/** The last words of the names that the text gives in full, beside those of the chapters before. */
export function findSurnames(lattice: Lattice, before: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set(before);
  for (let i = 0; i < lattice.tokens.length; i++) {
    if (!goesOn(lattice, i)) continue;
    const named = namedGroup(lattice, i, { limit: lattice.tokens.length, titleCase: false });
    if (!named) continue;
    if (named.count.last - named.count.first >= 2) found.add(lattice.tokens[named.count.last - 1]?.norm ?? '');
    i = named.count.last - 1;
  }
  return found;
}
