import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/structure.ts';
import { addTo, NO_HASH } from './hash.ts';
import { scratchOf } from './scratch.ts';

/** Share of the smaller sentence's telling words that stand in the other one, from which the two tell the same. */
const TWIN = 0.4;
const FEWEST = 4;
const COMMON = new Set('that with from were have been they their this which when after before than also said says would could about into over more most some other people killed wounded injured dead died'.split(' '));

/** An article with the telling words of its sentences, which `tellingOf` finds. */
export interface Retold { readonly reading: Reading; readonly telling: Int32Array }

/**
 * A rewrite takes over how its original tells of the victims, not only whom it quotes: one sentence with a count must have a twin. Two
 * reporters who heard the same speaker, or use an agency's stock phrases, share words and yet tell for themselves.
 */
export function retells(original: Retold, rewrite: Retold): boolean {
  if (!rewrite.reading.claims.some((c) => original.reading.claims.some((o) => isDrift(o, c)))) return false;
  const { telling } = rewrite;
  for (let at = 0; at < telling.length; at = endOf(telling, at)) if ((telling[at] as number) < 0 && hasTwin(telling, at, original.telling)) return true;
  return false;
}

function hasTwin(telling: Int32Array, at: number, others: Int32Array): boolean {
  for (let other = 0; other < others.length; other = endOf(others, other)) if (isTwin(telling, at, others, other)) return true;
  return false;
}

/** Behind the sentence that begins at `at`. */
const endOf = (telling: Int32Array, at: number): number => at + 1 + Math.abs(telling[at] as number);

/** The same count, or one that drifted in the telling: 31 became "about thirty", at least 11 more than 11. */
function isDrift(original: Claim, claim: Claim): boolean {
  if (claim.effect !== original.effect || claim.scope !== 'incident' || original.scope !== 'incident') return false;
  const [x, y] = [original, claim].map((c) => c.count.best ?? c.count.low ?? c.count.high) as [number | null, number | null];
  return x !== null && y !== null && Math.abs(x - y) <= Math.max(1, 0.05 * Math.max(x, y));
}

/** Whether a sentence counts victims of what the article is about; headlines and quotations say little about who wrote them. */
function isCounted({ tokens }: Document, { claims }: Reading, sentence: Sentence): boolean {
  if (sentence.headline) return false;
  const [start, end] = [tokens[sentence.first]?.start ?? 0, tokens[sentence.last - 1]?.end ?? 0];
  for (const c of claims) if (c.quote.start >= start && c.quote.start < end && c.scope === 'incident' && (c.count.low !== null || c.count.high !== null) && c.attribution?.kind !== 'headline') return true;
  return false;
}

/**
 * The telling words of a document's sentences in one list of numbers: of each sentence that has enough of them how many, and the words as numbers in order,
 * each once. Of a sentence that counts victims the number of words stands below zero. Two words hardly ever share a number. Worked out when the article
 * is first looked at: taking its text apart once more when a look-alike turns up took 8 % of the time of reconciling.
 */
export function tellingOf(doc: Document, reading: Reading): Int32Array {
  const telling = scratchOf(doc.tokens.length + doc.sentences.length);
  let end = 0;
  for (const sentence of doc.sentences) {
    const words = putTelling(telling, end + 1, { doc, sentence });
    if (words < FEWEST) continue;
    telling[end] = isCounted(doc, reading, sentence) ? -words : words;
    end += words + 1;
  }
  return telling.slice(0, end);
}

/** Longer words by their beginnings, so that "sank" and "drowned" may differ but "ferries" and "ferry" do not; and numbers. Puts them in order from a place on; how many they are. */
function putTelling(telling: Int32Array, first: number, { doc, sentence }: { readonly doc: Document; readonly sentence: Sentence }): number {
  let end = first;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i];
    if (token?.kind === 'number' || (token?.kind === 'word' && token.norm.length >= 4 && !COMMON.has(token.norm))) end = putInOrder(telling, first, { end, word: beginningOf(token.norm) });
  }
  return end - first;
}

/** Puts a number among those in order, unless it stands there already; their new end. Most sentences are short, and sorting a list apart would make objects for each. */
function putInOrder(list: Int32Array, first: number, { end, word }: { readonly end: number; readonly word: number }): number {
  let at = end;
  while (at > first && (list[at - 1] as number) > word) at--;
  if (at > first && list[at - 1] === word) return end;
  for (let i = end; i > at; i--) list[i] = list[i - 1] as number;
  list[at] = word;
  return end + 1;
}

/** The first letters of a word as a number; marks inside it are left out. */
function beginningOf(word: string): number {
  let [hash, letters] = [NO_HASH, 0];
  for (let i = 0; i < word.length && letters < BEGINNING; i++) {
    const code = word.charCodeAt(i);
    if (code !== HYPHEN && code !== APOSTROPHE && code !== DOT) { hash = addTo(hash, code); letters++; }
  }
  return hash | 0;
}

const BEGINNING = 5;
const [HYPHEN, APOSTROPHE, DOT] = [45, 39, 46];

/** Two sentences whose words stand in order: one walk over the two finds what they have in common. */
function isTwin(a: Int32Array, first: number, b: Int32Array, second: number): boolean {
  let [i, k, common] = [first + 1, second + 1, 0];
  const [aLast, bLast] = [endOf(a, first), endOf(b, second)];
  while (i < aLast && k < bLast) {
    const [x, y] = [a[i] as number, b[k] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return common >= FEWEST && common >= TWIN * Math.min(aLast - first - 1, bLast - second - 1);
}
