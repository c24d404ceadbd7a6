import { BEFELL, THINGS, TOLD } from './happenedWords.ts';
import { makePhraseTable } from './phraseTable.ts';

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
  let things: { readonly thing: string; readonly at: number }[] = [];
  for (let i = first; i < last;) {
    const found = TABLE(tokens, i);
    if (found === null) { if (ENDS.has((tokens[i] as Token).norm)) things = []; i++; continue; }
    const { value: { means: told, thing, befell }, length } = found;
    if (thing !== undefined) things.push({ thing, at: i });
    const how = befell === undefined ? undefined : nearest(things, i, befell);
    if (how !== undefined) means.push(how); else if (told !== undefined) means.push(...told);
    i += length;
  }
  return means.length < 2 ? means : [...new Set(means)];
}

const ENDS: ReadonlySet<string> = new Set(['.', ';']);

/** "A bus carrying men from a quarry overturned": of the things before it the last that can have met with it. */
function nearest(things: readonly { readonly thing: string; readonly at: number }[], at: number, befell: ReadonlyMap<string, string>): string | undefined {
  for (let k = things.length - 1; k >= 0; k--) {
    const { thing, at: there } = things[k] as { readonly thing: string; readonly at: number };
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
