import type { VagueWord } from '../lexicon/numbers.ts';

/** What a numeral's words amount to, before its bound and the rule profile. */
export type Amount =
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** `times` is what multiplies the vague word: "several hundred" is several x 100, "tens of thousands" tens x 1000. */
  | { readonly kind: 'vague'; readonly word: VagueWord; readonly times: number }
  /** `ratio` null is "most". */
  | { readonly kind: 'share'; readonly ratio: number | null }
  | { readonly kind: 'zero' };

/** How a number is written. */
export type Form = 'digits' | 'words';

/** An amount as it was read, up to the token `last`. */
export interface Read { readonly amount: Amount; readonly last: number; readonly form: Form }

/** One number as it was read; `dozens` where it is told in them. */
export interface NumberRead { readonly n: number; readonly last: number; readonly form: Form; readonly dozens?: boolean }
