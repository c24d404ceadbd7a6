import { distinct } from './distinct.ts';
import { areOne, hear, shareSound } from './heard.ts';
import type { HeardName } from './heard.ts';
import { agreeAny } from './spelling.ts';

/** The names of a list, with the sounds and bits of all of them. */
export interface HeardList { readonly names: readonly HeardName[]; readonly sounds: readonly number[]; readonly low: number; readonly high: number }

export const NOTHING_HEARD: HeardList = { names: [], sounds: [], low: 0, high: 0 };

export const hearAll = (list: readonly string[]): HeardList => listOf(list.map(hear));

/** Each name once, in its first spelling. */
export const hearOnce = (list: readonly string[]): HeardList => (list.length === 0 ? NOTHING_HEARD : listOf(firstSpellings(distinct(list).map(hear))));

/** The names of a list as they are printed. */
export const printed = ({ names }: HeardList): readonly string[] => (names.length === 0 ? NO_WORDS : names.map((n) => n.name));

const NO_WORDS: readonly string[] = [];

function listOf(names: readonly HeardName[]): HeardList {
  const [first] = names;
  if (first === undefined) return NOTHING_HEARD;
  if (names.length === 1) return { names, sounds: first.sounds, low: first.low, high: first.high };
  const sounds: number[] = [];
  let [low, high] = [0, 0];
  for (const name of names) {
    low |= name.low;
    high |= name.high;
    for (const sound of name.sounds) sounds.push(sound);
  }
  return { names, sounds: sounds.slice(), low, high };
}

/** From so many names on it is quicker to look up whether anything is spelled like one of those before than to compare it with each. */
const MANY = 50;

function firstSpellings(names: readonly HeardName[]): readonly HeardName[] {
  if (names.length < 2) return names;
  const kept: HeardName[] = [];
  const sounds = names.length < MANY ? null : new Set<number>();
  for (const name of names) {
    if ((sounds === null || name.spellings.some((s) => sounds.has(s.sound))) && isSpelledIn(kept, name)) continue;
    kept.push(name);
    if (sounds !== null) for (const { sound } of name.spellings) sounds.add(sound);
  }
  return kept;
}

function isSpelledIn(names: readonly HeardName[], name: HeardName): boolean {
  for (const other of names) if (agreeAny(other.spellings, name.spellings)) return true;
  return false;
}

/** Pairs of names, each as it is printed on its side. */
export type NamePairs = readonly (readonly [string, string])[];

export const NO_PAIRS: NamePairs = [];

/** Most names have no sound in common with most others, and are told apart at a glance. */
const mayMeet = (x: Omit<HeardList, 'names'>, y: Omit<HeardList, 'names'>): boolean => (x.low & y.low) !== 0 || (x.high & y.high) !== 0;

/** Names of `a` that `b` has too, in whatever spelling. Where not even a sound is shared the names themselves are not looked at: that is most often so. */
export function sharedNames(a: HeardList, b: HeardList): NamePairs {
  if (!mayMeet(a, b) || !shareSound(a, b)) return NO_PAIRS;
  const found: (readonly [string, string])[] = [];
  for (const x of a.names) {
    const y = mayMeet(x, b) ? meeting(x, b.names) : undefined;
    if (y !== undefined) found.push([x.name, y.name]);
  }
  return found;
}

function meeting(x: HeardName, names: readonly HeardName[]): HeardName | undefined {
  for (const y of names) if (x === y || (mayMeet(x, y) && areOne(x, y))) return y;
  return undefined;
}
