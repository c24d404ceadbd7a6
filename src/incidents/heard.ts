import { hashOf } from './hash.ts';
import { agreeAny, lettersOf, spell } from './spelling.ts';
import type { Spelling } from './spelling.ts';

/** A printed name with all that comparing it needs. Names come up in pair after pair, so this is worked out once for each. */
export interface HeardName {
  readonly name: string;
  readonly spellings: readonly Spelling[];
  readonly words: number;
  readonly letters: number;
  /** The readings of its first words (one, two, ...) and of those behind them, for a name of several. */
  readonly fronts: readonly (readonly Spelling[])[];
  readonly backs: readonly (readonly Spelling[])[];
  /** The consonants of the name in every reading, and of its first and last words, as numbers: two names without any in common are never one name. */
  readonly sounds: readonly number[];
  /** Those of its sounds under which its report is sought (blocks.ts): without those of short parts, which too many names share. */
  readonly features: readonly number[];
  /** A bit for each of its sounds, and for the name itself. */
  readonly low: number;
  readonly high: number;
}

/** Shorter than this, the last or first word of a name is too common to stand for it. */
const TELLING = 6;

const known = new Map<string, HeardName>();
const MOST_KNOWN = 50_000;

/** What was worked out is kept, up to a limit. */
export function hear(name: string): HeardName {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const made = listen(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

function listen(name: string): HeardName {
  const words = name.split(' ');
  const spellings = spell(name);
  if (words.length === 1) return listenToOne(name, spellings);
  const parts = cut(words);
  const { fronts, backs } = parts;
  const sounds = soundsOf([spellings, ...fronts, ...backs]);
  const { telling } = words.length > MOST_WORDS ? cut(words.slice(0, MOST_WORDS)) : parts;
  // Of two words that both tell it is the same list, and kept once.
  const features = words.length === 2 && telling.length === 2 ? sounds : soundsOf([spellings, ...telling]);
  return nameOf({ name, spellings, words: words.length, fronts, backs, sounds, features });
}

/** Most names are one word, and have no parts. */
function listenToOne(name: string, spellings: readonly Spelling[]): HeardName {
  const sounds = soundsOf([spellings]);
  return nameOf({ name, spellings, words: 1, fronts: NO_PARTS, backs: NO_PARTS, sounds, features: sounds });
}

/** All names are made here, so that they are objects of one shape: they are compared more often than anything else. */
function nameOf({ name, spellings, words, fronts, backs, sounds, features }: Omit<HeardName, 'letters' | 'low' | 'high'>): HeardName {
  const { low, high } = bitsOf(name, sounds);
  return { name, spellings, words, letters: name.length - words + 1, fronts, backs, sounds, features, low, high };
}

const NO_PARTS: readonly (readonly Spelling[])[] = [];

/** Each sound once, in a list no longer than it must be: names are kept by the thousand. */
function soundsOf(readings: readonly (readonly Spelling[])[]): readonly number[] {
  const sounds: number[] = [];
  for (const list of readings) for (const { sound } of list) if (!sounds.includes(sound)) sounds.push(sound);
  return sounds.slice();
}

const parts = new Map<string, readonly Spelling[]>();

/** Many persons share a first name. */
function spellPart(part: string): readonly Spelling[] {
  const kept = parts.get(part);
  if (kept !== undefined) return kept;
  const made = spell(part);
  if (parts.size >= MOST_KNOWN) parts.clear();
  parts.set(part, made);
  return made;
}

/** Of a longer name only the first words are cut into parts to seek it by. */
const MOST_WORDS = 5;

/** The readings of the first words of a name (one, two, ...) and of those behind them, and which of them are long enough to stand for their name. */
interface Parts { readonly fronts: readonly (readonly Spelling[])[]; readonly backs: readonly (readonly Spelling[])[]; readonly telling: readonly (readonly Spelling[])[] }

function cut(words: readonly string[]): Parts {
  const parts = { fronts: new Array<readonly Spelling[]>(words.length - 1), backs: new Array<readonly Spelling[]>(words.length - 1), telling: [] as (readonly Spelling[])[] };
  for (let i = 1; i < words.length; i++) {
    const [front, back] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const [x, y] = [spellPart(front), spellPart(back)];
    parts.fronts[i - 1] = x;
    parts.backs[i - 1] = y;
    if (front.length >= TELLING) parts.telling.push(x);
    if (back.length >= TELLING) parts.telling.push(y);
  }
  return parts;
}

/** 64 bits, of which a name and each of its sounds set one. */
function bitsOf(name: string, sounds: readonly number[]): { readonly low: number; readonly high: number } {
  const own = hashOf(name);
  let [low, high] = own & 32 ? [0, 1 << (own & 31)] : [1 << (own & 31), 0];
  for (const n of sounds) if (n & 32) high |= 1 << (n & 31); else low |= 1 << (n & 31);
  return { low, high };
}

/** One name, in whatever spelling. */
export const sameSpelling = (a: string, b: string): boolean => a === b || (agreeAny(hear(a).spellings, hear(b).spellings) && !differInLastWord(a, b));

/** One name in two spellings, or one is the other without its first or last words: "Bahri Indah" and "KM Bahari Indah", "al-Amri" and "Yahya al-Amri". */
export const sameName = (a: string, b: string): boolean => a === b || areOne(hear(a), hear(b));

/** The same of two names as they are heard. */
export function areOne(x: HeardName, y: HeardName): boolean {
  if (!shareSound(x, y)) return false;
  if (agreeAny(x.spellings, y.spellings)) return !differInLastWord(x.name, y.name);
  const [short, long] = x.words < y.words ? [x, y] : [y, x];
  if (short.words === long.words || short.letters < TELLING) return false;
  return agreeAny(short.spellings, long.backs[long.words - short.words - 1] as readonly Spelling[]) || agreeAny(short.spellings, long.fronts[short.words - 1] as readonly Spelling[]);
}

/** "Thayet Kan" and "Thayet Kone": of names that are printed alike up to the last word, that word must be spelled alike by itself. */
function differInLastWord(a: string, b: string): boolean {
  const [x, y] = [a.split(PARTS), b.split(PARTS)];
  const last = x.length - 1;
  if (last < 1 || x.length !== y.length || (x[last] as string).length < SHORTEST || (y[last] as string).length < SHORTEST) return false;
  for (let i = 0; i < last; i++) if (lettersOf(x[i] as string) !== lettersOf(y[i] as string)) return false;
  return !agreeAny(spellPart(x[last] as string), spellPart(y[last] as string)) && withoutSilent(x[last] as string) !== withoutSilent(y[last] as string);
}
/** "Nyaung Tha" is "Nyaung Thar": in Burmese names a last r only tells how the vowel is said. */
const withoutSilent = (word: string): string => word.toLowerCase().replace(/(?<=^[a-z]{1,3}a)r$/u, '');
const SHORTEST = 3;
const PARTS = /[\s-]+/u;

/** Plain loops: this is asked more often than anything else. */
export function shareSound(x: { readonly sounds: readonly number[] }, y: { readonly sounds: readonly number[] }): boolean {
  const [mine, theirs] = [x.sounds, y.sounds];
  for (let i = 0; i < mine.length; i++) for (let k = 0; k < theirs.length; k++) if (mine[i] === theirs[k]) return true;
  return false;
}
