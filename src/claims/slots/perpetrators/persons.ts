import { cueAt, isArticle, isCapital, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { isNameWord, startsSentence } from '../../namedPeople.ts';
import { clauseStart } from './clauseStart.ts';
import type { Of, Where } from './phrases.ts';
import { PHRASE_ENDS, agentAt, fits, isArmed } from './phrases.ts';

/** Doers who are no people of the lexicon: persons by their names, and nouns that no list knows. */

/** What people do to others by hand. */
export const BY_HAND: ReadonlySet<string> = new Set(['strangled', 'stabbed', 'murdered', 'shot', 'beheaded', 'kidnapped', 'abducted', 'assassinated', 'strangles', 'stabs', 'murders', 'shoots', 'bludgeoned', 'hacked', 'executed', 'lynched', 'gunned', 'slain', 'slit', 'murdering', 'strangling', 'stabbing']);

/** "a marksman killed him", "a fisherman killed": nouns that can be nothing but people, also before a verb that things have. */
const PERSON_NOUN = /(?:[^u]m[ae]n|wom[ae]n)$/;

/** The form of nouns for people by what they do: "operator", "driver", "pensioner". */
const DOER_NOUN = /(?:er|or|ist|[^u]man|woman|ian|ant|eer)$/;

/** What no name of a person holds. */
const NO_PERSON = ['country', 'actor', 'weekday', 'month', 'source', 'means', 'thing', 'report', 'verb', 'people', 'generic'] as const;

export const isPersonWord = (lattice: Lattice, i: number): boolean => isNameWord(lattice, i) && NO_PERSON.every((kind) => tagAt(lattice, i, kind) === null) && !PHRASE_ENDS.has(normAt(lattice, i)) && !PLACE_WORDS.has(normAt(lattice, i));
const PLACE_WORDS: ReadonlySet<string> = new Set(['lake', 'mount', 'river', 'fort', 'port', 'new', 'hurricane', 'typhoon', 'cyclone', 'storm', 'train', 'flight', 'airlines', 'company', 'street', 'road', 'city', 'valley', 'hospital', 'ministry', 'court', 'party', 'council', 'island', 'san', 'santa', 'saint', 'st', 'tropical', 'north', 'south', 'east', 'west']);

/** "Gaspare Lo Russo (killed)", "Boone (murdered)": a name that ends here; one word alone is one where the text gave it in full before. */
function nameBefore(where: Where, last: number): Range | null {
  const { clause: { lattice }, mentions, segment } = where;
  let first = last;
  while (first > segment.first && last - first < 4 && isPersonWord(lattice, first - 1)) first--;
  if (first === last || isCapital(lattice, first - 1) && !startsSentence(lattice, first) || ['in', 'at', 'near', 'from', 'of', 'outside', 'on', 'the', 'to'].includes(normAt(lattice, first - 1))) return null;
  if (mentions.places.some((p) => p.first < last && first < p.last)) return null;
  return last - first > 1 || isSurname(lattice, first) ? { first, last } : null;
}

/** "Travis Boone, 41, ... (Boone)". */
export function isSurname(lattice: Lattice, at: number): boolean {
  for (let i = at - 1; i > 0; i--) if (normAt(lattice, i) === normAt(lattice, at) && isCapital(lattice, i) && isPersonWord(lattice, i - 1) && isCapital(lattice, i - 1)) return true;
  return false;
}

/** "(stabbed) by Jan Novak, 34": a name of two words or more that begins here, with an age or what he is behind it, or a verb of people before. */
export function nameAt({ clause: { lattice }, mentions, segment }: Where, from: number, verb: number): Range | null {
  const title = tagAt(lattice, from, 'title')?.length ?? 0;
  let last = from + title + (title > 0 && normAt(lattice, from + title) === '.' ? 1 : 0);
  while (last < Math.min(from + 4 + title, segment.last) && isPersonWord(lattice, last)) last++;
  const told = normAt(lattice, last) === ',' && (isArticle(lattice, last + 1) || kindAt(lattice, last + 1) === 'number');
  return last - from > 1 && !isCapital(lattice, last) && (told || BY_HAND.has(normAt(lattice, verb))) && !mentions.places.some((p) => p.first < last && from < p.last) ? { first: from, last } : null;
}

/** Before "she said," and "a Mafia hitman," between commas: where what they are set beside ends. */
function besideAside(of: Of, last: number): number {
  const { lattice } = of.clause;
  if (normAt(lattice, last - 1) !== ',') return last;
  let i = last - 2;
  while (i > Math.max(of.segment.first, last - 14) && normAt(lattice, i) !== ',') i--;
  const opens = normAt(lattice, i) === ',' && (isArticle(lattice, i + 1) || kindAt(lattice, i + 1) === 'number' || (['he', 'she', 'they', 'it'].includes(normAt(lattice, i + 1)) && tagAt(lattice, i + 2, 'report') !== null));
  return opens ? i : last;
}

/** "Gaspare Lo Russo, a hitman, killed", "Boone, she said, murdered", "a marksman killed him": a person right before a verb. */
export function personBefore(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  let last = verb;
  while (last > of.segment.first && (cueAt(lattice, last - 1, 'auxiliary') > 0 || cueAt(lattice, last - 1, 'adverb') > 0 || normAt(lattice, last - 1).endsWith('ly'))) last--;
  const name = nameBefore(of, besideAside(of, last));
  if (name) return name;
  return unknownNoun(of, last, { by: BY_HAND.has(normAt(lattice, verb)) ? null : PERSON_NOUN, of: verb });
}

/** "A wine importer strangled his wife": a noun that the lexicon does not know, alone between its clause's start and a verb. */
function unknownNoun(of: Of, last: number, what: { readonly by: RegExp | null; readonly of: number }): Range | null {
  const { lattice } = of.clause;
  const start = Math.max(clauseStart(of, what.of), behindBefore(of, last));
  if (!isArticle(lattice, start) || last - start < 2 || last - start > 5 || (what.by && !what.by.test(normAt(lattice, last - 1)))) return null;
  for (let i = start + 1; i < last; i++) if (!isPlain(lattice, i) || (what.by !== null && i === last - 1 && lattice.tokens[i]?.capital === true)) return null;
  return { first: start, last };
}

const isPlain = (lattice: Lattice, i: number): boolean => kindAt(lattice, i) === 'word' && !PHRASE_ENDS.has(normAt(lattice, i)) && !tagAt(lattice, i, 'means') && !tagAt(lattice, i, 'thing') && !tagAt(lattice, i, 'verb');

/** "fired at officers before (a marksman killed him)". */
function behindBefore(of: Of, last: number): number {
  for (let i = last - 2; i > Math.max(of.segment.first, last - 6); i--) if (['before', 'until'].includes(normAt(of.clause.lattice, i))) return i + 1;
  return 0;
}

/** "A forklift operator dismissed hours earlier returned ... and shot dead four", "A driver has appeared before magistrates accused of": the noun for a person with whom the clause opens. */
export function personAhead(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const range = personFrom(lattice, clauseStart(of, verb));
  return range && range.last < verb ? range : null;
}

/** "a forklift operator": an article and a noun for a person. */
export function personFrom(lattice: Lattice, first: number): Range | null {
  if (!['a', 'an'].includes(normAt(lattice, first))) return null;
  let last = first + 1;
  while (last < first + 5 && isPlain(lattice, last) && cueAt(lattice, last, 'auxiliary') === 0 && (last === first + 1 || !/ed$/.test(normAt(lattice, last))) && !tagAt(lattice, last, 'act') && !tagAt(lattice, last, 'report')) last++;
  return last - first > 1 && DOER_NOUN.test(normAt(lattice, last - 1)) ? { first, last } : null;
}

/** "Fighters who rode into the village at dusk (killed)": people in arms and what a relative clause tells of them, up to the verb; what stands right before that is not its subject. */
export function relativeAhead(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const range = agentAt(of, clauseStart(of, verb));
  if (!range || !['who', 'which', 'that'].includes(normAt(lattice, range.last)) || verb - range.last < 3 || verb - range.last > 16 || !isArmed(of, range) || !fits(of, range)) return null;
  for (let i = range.last + 1; i < verb; i++) if (kindAt(lattice, i) === 'mark' || tagAt(lattice, i, 'report') || (tagAt(lattice, i, 'person') && !['in', 'of'].includes(normAt(lattice, i - 1)) && i > verb - 3)) return null;
  return range;
}
