import type { Report } from './report.ts';

/** One level of a comparison: how much it speaks for or against "the same incident", with the words a reviewer reads. */
export interface Level {
  readonly level: string;
  /** For a level whose strength depends on what agrees ("both say 117" is more than "both say 5"), a function of the two reports. */
  readonly weight: number | ((a: Report, b: Report) => number);
  /** A level that rules a match out, whatever else agrees. */
  readonly veto?: boolean;
  readonly words: (a: Report, b: Report) => string;
  readonly holds: (a: Report, b: Report) => boolean;
}

/** A feature on which two reports are compared. The first level that holds speaks. */
export interface Comparison { readonly field: string; readonly levels: readonly Level[] }

export const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((x) => b.includes(x));

/** Whether two lists have a word in common. */
export function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const x of a) if (b.includes(x)) return true;
  return false;
}

/** What two reports have in common is asked for by one level after another: the last answer is kept. */
export function keepLast<T>(make: (a: Report, b: Report) => T): (a: Report, b: Report) => T {
  let left: Report | null = null;
  let right: Report | null = null;
  let known: T | null = null;
  return (a, b) => {
    if (a === left && b === right) return known as T;
    left = a;
    right = b;
    known = make(a, b);
    return known;
  };
}

export const list = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'unknown');

/** "Tuhayta (Tuhaita)": both spellings where they differ. */
export const both = (pairs: readonly (readonly [string, string])[]): string => list(pairs.map(([x, y]) => (x === y ? x : `${x} (${y})`)));
