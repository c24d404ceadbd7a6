import type { Report } from './report.ts';

/** One level of a comparison: how much it speaks for or against "the same incident", with the words a reviewer reads. */
export interface Level {
  readonly level: string;
  readonly weight: number;
  /** A level that rules a match out, whatever else agrees. */
  readonly veto?: boolean;
  readonly words: (a: Report, b: Report) => string;
  readonly holds: (a: Report, b: Report) => boolean;
}

/** A feature on which two reports are compared. The first level that holds speaks. */
export interface Comparison { readonly field: string; readonly levels: readonly Level[] }

export const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((x) => b.includes(x));

export const list = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'unknown');
