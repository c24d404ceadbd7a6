import { BEFELL, THINGS, TOLD } from './happenedWords.ts';
import { makePhraseTable } from './phraseTable.ts';
import type { Found } from './phraseTable.ts';

/** What happened, as verbs, wounds and weapons tell it: "gunned down", "a canoe tipped over". The names of means ("bus crash", "fire") are the lexicon's. */

interface Words { readonly means?: readonly string[]; /** It is a thing that something may befall. */ readonly thing?: string; /** What it means, by the thing that it befell. */ readonly befell?: ReadonlyMap<string, string> }

/** A phrase may tell it by itself, and something else of what it befell: "fired on a crowd", "helicopters fired on a crowd". */
function entries(): Iterable<readonly [string, Words]> {
  const all = new Map<string, { means?: readonly string[]; thing?: string; befell?: Map<string, string> }>();
  const of = (phrase: string): { means?: readonly string[]; thing?: string; befell?: Map<string, string> } => { const known = all.get(phrase) ?? {}; all.set(phrase, known); return known; };
  for (const [means, phrases] of TOLD) for (const phrase of phrases) of(phrase).means = means;
  for (const [thing, words] of Object.entries(THINGS)) for (const word of words) of(word).thing = thing;
  for (const [things, means, phrases] of BEFELL) for (const phrase of phrases) { const befell = (of(phrase).befell ??= new Map<string, string>()); for (const thing of things) befell.set(thing, means); }
  return all;
}

const TABLE = makePhraseTable(entries());

interface Token { readonly norm: string }

/** So many words behind a thing it is still told what befell it. */
const REACH = 12;

/** How people came to harm, as the words from `first` to `last` tell it. */
export function happenedIn(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const means: string[] = [];
  let things: Named[] = [];
  for (let i = first; i < last;) {
    const found = TABLE(tokens, i);
    if (found === null) { if (ENDS.has((tokens[i] as Token).norm)) things = []; i++; continue; }
    if (found.value.thing !== undefined) things.push({ thing: found.value.thing, at: i });
    means.push(...howIn(found, things, i));
    i += found.length;
  }
  return means.length < 2 ? means : [...new Set(means)];
}

/** What the longest phrase says, else a shorter one: "jets hit a bus", "a car hit a bus". */
function howIn(found: Found<Words>, things: readonly Named[], at: number): readonly string[] {
  for (let f: Found<Words> | null = found; f !== null; f = f.shorter) {
    const { means, befell } = f.value;
    const how = befell === undefined ? undefined : nearest(things, at, befell);
    if (how !== undefined) return [how];
    if (means !== undefined) return means;
  }
  return NONE;
}
const NONE: readonly string[] = [];

/** A thing that was named, and where. */
interface Named { readonly thing: string; readonly at: number }

const ENDS: ReadonlySet<string> = new Set(['.', ';']);

/** "A bus carrying men from a quarry overturned": of the things before it the last that can have met with it. */
function nearest(things: readonly Named[], at: number, befell: ReadonlyMap<string, string>): string | undefined {
  for (let k = things.length - 1; k >= 0; k--) {
    const { thing, at: there } = things[k] as Named;
    if (at - there > REACH) return undefined;
    const how = befell.get(thing);
    if (how !== undefined) return how;
  }
  return undefined;
}

/** The same of a text that was not parted into tokens, as far as it is looked through. */
export function happenedInText(text: string): readonly string[] {
  const tokens = (text.slice(0, LOOKED_AT).toLowerCase().match(/[^\s.,;:()"“”]+|[.;]/g) ?? []).map((norm) => ({ norm }));
  return happenedIn(tokens, 0, tokens.length);
}
const LOOKED_AT = 600;
