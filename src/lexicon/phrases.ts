import { OPENERS } from './openers.ts';
import { CUE_BITS, KIND_BITS } from './tags.ts';
import type { Tag } from './tags.ts';

/** How much of the printed letters must agree: "IS" is not "is", "Turkey" is not "turkey". */
export type Casing = 'any' | 'capital' | 'exact';

interface Entry { readonly tag: Tag; readonly casing: Casing; readonly printed: string }

/**
 * `small` and `capital` are what the word at a phrase's beginning amounts to when it stands alone, printed small and with a capital; null where the printed
 * letters must be looked at. `opens` holds the bits of openers.ts.
 */
export interface Node { next: Map<string, Node> | null; entries: Entry[] | null; small: Tags | null; capital: Tags | null; opens: number }

/** Phrases by their words: one map look-up per word of a text, whatever the number of phrases. */
export interface Phrases { readonly root: Node }

/** A tag found at a token, `length` tokens long; the tag's kind stands here too, where it is quickly looked at. */
export interface Match { readonly tag: Tag; readonly kind: Tag['kind']; readonly length: number }

/** All that begins at a token: the matches, the longest last, and their kinds and cues as bits. */
export interface Tags { readonly matches: readonly Match[]; readonly kinds: number; readonly cues: number }

interface Word { readonly norm: string; readonly text: string; readonly capital: boolean }

const NOTHING: Tags = { matches: [], kinds: 0, cues: 0 };

const emptyNode = (): Node => ({ next: null, entries: null, small: NOTHING, capital: NOTHING, opens: 0 });

export const emptyPhrases = (): Phrases => ({ root: emptyNode() });

export function addPhrase(phrases: Phrases, words: readonly Word[], of: { readonly tag: Tag; readonly casing: Casing }): void {
  let node = phrases.root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word.norm);
    if (!next) { next = emptyNode(); node.next.set(word.norm, next); }
    node = next;
  }
  (node.entries ??= []).push({ tag: of.tag, casing: of.casing, printed: words.map((w) => w.text).join(' ') });
}

/** Once all phrases are in: what a word amounts to alone is worked out here, not at every token of every text. */
export function settlePhrases(phrases: Phrases): void {
  const words = (phrases.root.next ??= new Map<string, Node>());
  for (const [word, opens] of OPENERS) {
    const node = words.get(word) ?? emptyNode();
    node.opens = opens;
    words.set(word, node);
  }
  for (const node of words.values()) if (node.entries !== null) settle(node, node.entries);
}

function settle(node: Node, entries: readonly Entry[]): void {
  const exact = entries.some((e) => e.casing === 'exact');
  const alone = (list: readonly Entry[]): Tags | null => (exact ? null : tagsOf(list.map((entry) => ({ tag: entry.tag, kind: entry.tag.kind, length: 1 }))));
  node.small = alone(entries.filter((e) => e.casing === 'any'));
  node.capital = alone(entries);
}

function tagsOf(matches: readonly Match[]): Tags {
  if (matches.length === 0) return NOTHING;
  let kinds = 0;
  let cues = 0;
  for (const { tag, kind } of matches) {
    kinds |= KIND_BITS[kind];
    if (tag.kind === 'cue') cues |= CUE_BITS[tag.cue];
  }
  return { matches, kinds, cues };
}

/** The phrases' node of a word, if any begins with it. */
export const nodeOf = (phrases: Phrases, word: Word): Node | undefined => phrases.root.next?.get(word.norm);

/** Every tag that begins at `words[at]`, whose node is given. */
export function tagsAt(node: Node, words: readonly Word[], at: number): Tags {
  const alone = (words[at] as Word).capital ? node.capital : node.small;
  const goesOn = node.next !== null && at + 1 < words.length && node.next.has((words[at + 1] as Word).norm);
  return alone === null || goesOn ? tagsFrom(node, words, at) : alone;
}

function tagsFrom(start: Node, words: readonly Word[], at: number): Tags {
  let node: Node | undefined = start;
  let found: Match[] | null = null;
  for (let last = at; node !== undefined; node = node.next?.get(words[++last]?.norm ?? '')) {
    if (node.entries === null) continue;
    for (const entry of node.entries) {
      if (agrees(entry, words, { at, last })) (found ??= []).push({ tag: entry.tag, kind: entry.tag.kind, length: last - at + 1 });
    }
  }
  return found === null ? NOTHING : tagsOf(found);
}

function agrees(entry: Entry, words: readonly Word[], span: { readonly at: number; readonly last: number }): boolean {
  if (entry.casing === 'any') return true;
  if (entry.casing === 'capital') return (words[span.at] as Word).capital || (words[span.last] as Word).capital;
  return words.slice(span.at, span.last + 1).map((w) => w.text).join(' ') === entry.printed;
}

/** Every tag that begins at `words[at]`. */
export function phrasesAt(phrases: Phrases, words: readonly Word[], at: number): Tags {
  const node = words[at] === undefined ? undefined : nodeOf(phrases, words[at] as Word);
  return node ? tagsAt(node, words, at) : NOTHING;
}
