import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { makeDocument } from '../text/document.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/structure.ts';

/** Share of the smaller sentence's telling words that stand in the other one, from which the two tell the same. */
const TWIN = 0.4;
const FEWEST = 4;
const COMMON = new Set('that with from were have been they their this which when after before than also said says would could about into over more most some other people killed wounded injured dead died'.split(' '));

/**
 * A rewrite takes over how its original tells of the victims, not only whom it quotes: one sentence with a count must have a twin. Two
 * reporters who heard the same speaker, or use an agency's stock phrases, share words and yet tell for themselves.
 */
export function retells(original: Reading, rewrite: Reading): boolean {
  if (!rewrite.claims.some((c) => original.claims.some((o) => isDrift(o, c)))) return false;
  const told = sentencesOf(original).all;
  return sentencesOf(rewrite).counted.some((words) => told.some((t) => isTwin(words, t)));
}

interface Told { /** The telling words of its sentences, where there are enough of them. */ readonly all: readonly ReadonlySet<string>[]; /** Those of the sentences that count victims. */ readonly counted: readonly ReadonlySet<string>[] }

const kept = new WeakMap<Reading, Told>();

/** Worked out once for a reading: an agency's text is compared with all that look like it. */
function sentencesOf(reading: Reading): Told {
  const known = kept.get(reading);
  if (known) return known;
  const doc = makeDocument(reading.article);
  const made = { all: doc.sentences.map((s) => tellingWords(doc, s)).filter((w) => w.size >= FEWEST), counted: countedSentences(doc, reading).map((s) => tellingWords(doc, s)) };
  kept.set(reading, made);
  return made;
}

/** The same count, or one that drifted in the telling: 31 became "about thirty", at least 11 more than 11. */
function isDrift(original: Claim, claim: Claim): boolean {
  if (claim.effect !== original.effect || claim.scope !== 'incident' || original.scope !== 'incident') return false;
  const [x, y] = [original, claim].map((c) => c.count.best ?? c.count.low ?? c.count.high) as [number | null, number | null];
  return x !== null && y !== null && Math.abs(x - y) <= Math.max(1, 0.05 * Math.max(x, y));
}

/** Sentences that count victims of what the article is about; headlines and quotations say little about who wrote them. */
function countedSentences(doc: Document, reading: Reading): readonly Sentence[] {
  const starts = reading.claims.filter((c) => c.scope === 'incident' && (c.count.low !== null || c.count.high !== null) && c.attribution?.kind !== 'headline').map((c) => c.quote.start);
  return doc.sentences.filter((s) => !s.headline && starts.some((at) => at >= (doc.tokens[s.first]?.start ?? 0) && at < (doc.tokens[s.last - 1]?.end ?? 0)));
}

/** Longer words by their beginnings, so that "sank" and "drowned" may differ but "ferries" and "ferry" do not; and numbers. */
function tellingWords(doc: Document, sentence: Sentence): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i];
    if (token?.kind === 'number' || (token?.kind === 'word' && token.norm.length >= 4 && !COMMON.has(token.norm))) words.add(token.norm.replace(/[-'.]/g, '').slice(0, 5));
  }
  return words;
}

function isTwin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= FEWEST && common >= TWIN * Math.min(a.size, b.size);
}
