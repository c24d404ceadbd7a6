import type { Token } from './tokens.ts';

/** Small words that hardly an English sentence does without, and that other languages do not share. */
const SMALL = new Set(['the', 'of', 'and', 'to', 'in', 'at', 'by', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'with', 'from', 'that', 'for', 'as', 'said', 'after', 'when', 'their', 'its', 'his', 'her', 'who', 'they', 'been', 'no']);

/** Fewer words than that (a headline) tell nothing of their language. */
const FEWEST = 8;
const LEAST_SHARE = 0.1;
/** In sentences numbers and marks are fewer than one to so many words. */
const MOST_OTHERS = 2;

/** Whether a text of some length has so few of English's small words that it is hardly English: headlines and lists pass. An English text is known by its first sentences. */
export function looksForeign(tokens: readonly Token[]): boolean {
  let [words, others] = [0, 0];
  for (const { kind } of tokens) if (kind === 'word') words++; else if (kind !== 'break') others++;
  // Forms and tables have few small words in any language.
  if (words < FEWEST || others * MOST_OTHERS > words) return false;
  let small = 0;
  for (const { kind, norm } of tokens) if (kind === 'word' && SMALL.has(norm) && ++small >= words * LEAST_SHARE) return false;
  return true;
}
