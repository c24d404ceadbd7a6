import type { Token } from '../text/tokens.ts';

/** Where the town and the day stand before a report's first words: "KARSAN, June 9 (Agency) -". */

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
