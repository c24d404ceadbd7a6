import type { Effect } from '../lexicon/terms.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Range } from './lattice.ts';
import type { Numeral } from './numerals.ts';

/** What a counted phrase counts. */
export type Head =
  | { readonly kind: 'people'; readonly persons: readonly TagOf<'person'>[] }
  /** "them", "others", "whom": somebody named before. */
  | { readonly kind: 'pronoun'; readonly word: string }
  /** A number that stands alone: "12 killed", "about 100 more were injured". */
  | { readonly kind: 'none' }
  /** "12 deaths", "30 injuries": the noun carries the effect. */
  | { readonly kind: 'effect'; readonly effect: Effect; readonly at: number }
  /** Words the lexicon does not know: people only if an effect says so. */
  | { readonly kind: 'unknown' }
  /** Not people: the reason a person reads. */
  | { readonly kind: 'thing'; readonly reason: string };

/** A phrase as it was read: where it ends, where its words begin, and what it counts. */
export interface Phrase { readonly last: number; readonly wordsFirst: number; readonly head: Head; readonly inner: Effect | null; readonly more: boolean }

/** A phrase of people (or of things): its number if it has one, its head, and what follows the head ("of the army", "including ..."). */
export interface Group extends Range {
  readonly kind: 'counted' | 'singular' | 'named' | 'plural';
  readonly numeral: Numeral | null;
  /** The words that are the count: the numeral with its bound, the determiner, the name. */
  readonly count: Range;
  readonly head: Head;
  /** The victim's words: the phrase without its count. Empty when the number stands alone. */
  readonly words: Range;
  /** An effect inside the phrase: "eleven dead soldiers". */
  readonly inner: Effect | null;
  /** "100 more", "13 others": in addition to a group before it. */
  readonly more: boolean;
  /** "the three men", "his two sons": people the text takes as known. */
  readonly definite: boolean;
  /** "a couple and their three children", "the family": how many a singular head stands for. */
  readonly size: number;
}

type Left = 'numeral' | 'words' | 'inner' | 'more' | 'definite' | 'size';

/** People in the one shape in which everybody reads them. What is left out is the usual case: one person without a number, told by all the words of the phrase. */
export const people = (of: Omit<Group, Left> & Partial<Pick<Group, Left>>): Group => ({
  kind: of.kind, first: of.first, last: of.last, numeral: of.numeral ?? null, count: of.count, head: of.head, words: of.words ?? { first: of.first, last: of.last },
  inner: of.inner ?? null, more: of.more ?? false, definite: of.definite ?? false, size: of.size ?? 1,
});
