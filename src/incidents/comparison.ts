import { hashOf } from './hash.ts';
import type { Report } from './report.ts';
import { sameName, soundsOf } from './spelling.ts';

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

/** Names of `a` that `b` has too, in whatever spelling. */
export function sharedNames(a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] {
  if (a.length === 0 || b.length === 0 || !soundAlike(a, b)) return NONE;
  return a.flatMap((x) => { const y = b.find((other) => other === x || sameName(x, other)); return y === undefined ? [] : [[x, y] as const]; });
}

const NONE: readonly (readonly [string, string])[] = [];

/** The sounds of a list of names, worked out once for a list: most lists have none in common, and then no name needs to be looked at. */
interface Heard { readonly sounds: ReadonlySet<string>; /** A bit for each sound, so that most pairs of lists are told apart at a glance. */ readonly low: number; readonly high: number }

const heard = new WeakMap<readonly string[], Heard>();

function hear(names: readonly string[]): Heard {
  const kept = heard.get(names);
  if (kept) return kept;
  const sounds = new Set(names.flatMap((n) => [n, ...soundsOf(n)]));
  let [low, high] = [0, 0];
  for (const sound of sounds) { const bit = hashOf(sound); if (bit & 32) high |= 1 << (bit & 31); else low |= 1 << (bit & 31); }
  const made = { sounds, low, high };
  heard.set(names, made);
  return made;
}

function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [hear(a), hear(b)];
  if ((x.low & y.low) === 0 && (x.high & y.high) === 0) return false;
  const [few, many] = x.sounds.size < y.sounds.size ? [x.sounds, y.sounds] : [y.sounds, x.sounds];
  for (const sound of few) if (many.has(sound)) return true;
  return false;
}

/** What two reports have in common is asked for by one level after another: the last answer is kept. */
export function keepLast<T>(make: (a: Report, b: Report) => T): (a: Report, b: Report) => T {
  let [left, right, known]: [Report | null, Report | null, T | null] = [null, null, null];
  return (a, b) => {
    if (a !== left || b !== right) [left, right, known] = [a, b, make(a, b)];
    return known as T;
  };
}

export const list = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'unknown');

/** "Tuhayta (Tuhaita)": both spellings where they differ. */
export const both = (pairs: readonly (readonly [string, string])[]): string => list(pairs.map(([x, y]) => (x === y ? x : `${x} (${y})`)));
