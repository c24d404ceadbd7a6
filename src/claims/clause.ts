import type { TagOf } from '../lexicon/tags.ts';
import type { Effect } from '../lexicon/terms.ts';
import type { Sentence } from '../text/structure.ts';
import type { Contrast } from './contrasts.ts';
import type { Group } from './group.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Numeral } from './numerals.ts';

/** What can make people victims: a verb, a state, a noun, a toll. */
export type Trigger =
  | { readonly kind: 'verb'; readonly tag: TagOf<'verb'>; readonly effect: Effect; readonly separated?: true }
  | { readonly kind: 'state'; readonly effect: Effect }
  | { readonly kind: 'count'; readonly effect: Effect }
  | { readonly kind: 'toll'; readonly effect: Effect }
  | { readonly kind: 'losses'; readonly effect: Effect }
  | { readonly kind: 'those'; readonly effect: Effect }
  | { readonly kind: 'lives' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'noInformation' };

/** A sentence as the recognizers see it: groups of people, triggers, words that may be passed over, and the rest. */
export type Item =
  | ({ readonly kind: 'group'; readonly group: Group } & Range)
  | ({ readonly kind: 'trigger'; readonly trigger: Trigger } & Range)
  | ({ readonly kind: 'skip'; readonly auxiliary: boolean } & Range)
  | ({ readonly kind: 'word' } & Range);

export interface Clause {
  readonly lattice: Lattice;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** Numbers that are said not to be the number, and those that are meant. */
  readonly contrasts: readonly Contrast[];
  /** What its words may open, all together (openers.ts). */
  readonly opens: number;
  /** May something be claimed in it by its own words? Without, only a number can point back to `carried`. */
  readonly harm: boolean;
  /** The effect of the last people counted in the sentence before, in the same paragraph or the one before: "Three were children." */
  readonly carried: Effect | null;
  /** The effects of the numbers told in the sentences before. */
  readonly figures: ReadonlyMap<number, Effect>;
  /** Numerals that count something else, with the reason. */
  readonly setAside: readonly MaskedNumeral[];
}

export interface MaskedNumeral { readonly numeral: Numeral; readonly reason: string; readonly range: Range }
