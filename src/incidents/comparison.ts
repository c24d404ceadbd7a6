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
  if (a.length === 0 || b.length === 0) return NONE;
  const [mine, theirs] = [hear(a), hear(b)];
  if (!mayMeet(mine, theirs)) return NONE;
  const found: (readonly [string, string])[] = [];
  for (const x of mine.names) {
    const y = mayMeet(x, theirs) ? theirs.names.find((other) => other.name === x.name || (mayMeet(x, other) && sameName(x.name, other.name))) : undefined;
    if (y !== undefined) found.push([x.name, y.name]);
  }
  return found.length === 0 ? NONE : found;
}

const NONE: readonly (readonly [string, string])[] = [];

/** A bit for each sound of a name or of a list of names: most have none in common, and are told apart at a glance. */
interface Sounding { readonly low: number; readonly high: number }
interface HeardName extends Sounding { readonly name: string }
interface HeardList extends Sounding { readonly names: readonly HeardName[] }

const mayMeet = (x: Sounding, y: Sounding): boolean => (x.low & y.low) !== 0 || (x.high & y.high) !== 0;

const heardLists = new WeakMap<readonly string[], HeardList>();
const heardNames = new Map<string, HeardName>();
const MOST_KNOWN = 50_000;

/** Worked out once for a list: every comparison asks for it. */
function hear(list: readonly string[]): HeardList {
  const kept = heardLists.get(list);
  if (kept) return kept;
  const names = list.map(hearName);
  let [low, high] = [0, 0];
  for (const name of names) { low |= name.low; high |= name.high; }
  const made = { low, high, names };
  heardLists.set(list, made);
  return made;
}

function hearName(name: string): HeardName {
  const kept = heardNames.get(name);
  if (kept) return kept;
  let [low, high] = [0, 0];
  const mark = (sound: string): void => { const bit = hashOf(sound); if (bit & 32) high |= 1 << (bit & 31); else low |= 1 << (bit & 31); };
  mark(name);
  for (const sound of soundsOf(name)) mark(sound);
  const made = { low, high, name };
  if (heardNames.size >= MOST_KNOWN) heardNames.clear();
  heardNames.set(name, made);
  return made;
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
