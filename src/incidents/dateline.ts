import type { Token } from '../text/tokens.ts';

/**
 * Where the town and the day stand before a report's first words: "KARSAN, June 9 (Agency) -". Asked by tokens of a sentence; by letters of parts of sentences,
 * which have no tokens of their own, and of a whole text, any line of which may be the one.
 */

interface Span { readonly first: number; readonly last: number }

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);
const SHORTEST = 3;
/** So far behind its first word the dash of a dateline stands. */
const REACH = 16;

/** "Karsan – It was noon": a town in small letters, and a sentence that begins. */
const isTown = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.capital === true && (tokens[first]?.text.length ?? 0) > SHORTEST && ['–', '—'].includes(tokens[first + 1]?.text ?? '') && tokens[first + 2]?.capital === true && BEGINS.has(tokens[first + 2]?.norm ?? '');
const BEGINS: ReadonlySet<string> = new Set('it the a an in on at when they he she there this that after for we i nobody what by'.split(' '));

/** The dash that ends a sentence's dateline; the sentence's first word where it has none. */
export function datelineEnd(tokens: readonly Token[], { first, last }: Span): number {
  const head = tokens[first];
  if (head?.kind === 'word' && isTown(tokens, first)) return first + 1;
  if (head?.kind !== 'word' || head.text.length < SHORTEST || head.text !== head.text.toUpperCase()) return first;
  for (let i = first + 1; i < Math.min(first + REACH, last); i++) if (DASHES.has(tokens[i]?.text ?? '')) return i;
  return first;
}

/** The first word behind a sentence's dateline. */
export function afterDateline(tokens: readonly Token[], sentence: Span): number {
  const end = datelineEnd(tokens, sentence);
  return end === sentence.first ? end : end + 1;
}

/** How many letters of a sentence, or of a part of one, its dateline takes; 0 where it has none. */
export const datelineLength = (words: string): number => DATELINE.exec(words.slice(0, LONGEST))?.[0].length ?? 0;
const LONGEST = 90;
/** The full stop of "Ga." or "D.C." ends no sentence. */
const DATELINE = /^\s*\p{Lu}{3}(?:[^.!?\n]|(?<=[ .]\p{Lu}\p{L}{0,4})\.){0,70}?\s(?:–|—|--?)\s/u;

/** "THALIBANG, Jajarkot – ...": the town where a text was filed, in its capitals, and where it stands; null where no line near the head has one. */
export function filedTown(text: string): { readonly name: string; readonly start: number } | null {
  const found = FILED_AT.exec(text.slice(0, HEAD));
  return found === null ? null : { name: found[1] as string, start: found.index };
}
const HEAD = 1000;
const FILED_AT = /^(\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){0,2})(?:, [^\n,]{1,20})?(?:, [^\n,]{1,20})?(?: \([^()\n]{1,30}\))? ?[-–—]{1,2} /mu;

/** " - ", ", June 9 (Agency) -": does a dateline go on at this position, behind a name that is known for its town? The name needs no proof, so any dash will do. */
export const isFiledBehind = (text: string, at: number): boolean => BEHIND_TOWN.test(text.slice(at, at + LONGEST_BEHIND));
const LONGEST_BEHIND = 60;
const BEHIND_TOWN = /^(?:, [^\n]{1,30}?)?(?: \([^()\n]{1,30}\))? ?[-–—]/u;
