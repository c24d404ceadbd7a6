import { CUE_BITS, KIND_BITS } from './tags.ts';
import type { Tag } from './tags.ts';

/** How much of the printed letters must agree: "IS" is not "is", "Turkey" is not "turkey". */
export type Casing = 'any' | 'capital' | 'exact';

interface Entry { readonly tag: Tag; readonly casing: Casing; readonly printed: string }

/** `small` and `capital` are what a word alone amounts to, printed small and with a capital; null where more than that must be looked at. */
interface Node { next: Map<string, Node> | null; entries: Entry[] | null; small: Tags | null; capital: Tags | null }

/** Phrases by their words: one map look-up per word of a text, whatever the number of phrases. */
export interface Phrases { readonly root: Node }

/** A tag found at a token, `length` tokens long; the tag's kind stands here too, where it is quickly looked at. */
export interface Match { readonly tag: Tag; readonly kind: Tag['kind']; readonly length: number }

/** All that begins at a token: the matches, the longest last, and their kinds and cues as bits. */
export interface Tags { readonly matches: readonly Match[]; readonly kinds: number; readonly cues: number }

interface Word { readonly norm: string; readonly text: string; readonly capital: boolean }

const emptyNode = (): Node => ({ next: null, entries: null, small: null, capital: null });

export const emptyPhrases = (): Phrases => ({ root: emptyNode() });

export function addPhrase(phrases: Phrases, words: readonly Word[], of: { readonly tag: Tag; readonly casing: Casing }): void {
  let node = phrases.root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word.norm);
    if (!next) { next = emptyNode(); node.next.set(word.norm, next); }
    node = next;
  }
  (node.entries ??= []).push({ ...of, printed: words.map((w) => w.text).join(' ') });
}

/** Once all phrases are in: most words begin no longer phrase, and what they amount to is worked out here, not at every token of every text. */
export function settlePhrases(phrases: Phrases): void {
  for (const node of phrases.root.next?.values() ?? []) {
    if (node.next !== null || node.entries === null || node.entries.some((e) => e.casing === 'exact')) continue;
    const matchOf = (entry: Entry): Match => ({ tag: entry.tag, kind: entry.tag.kind, length: 1 });
    node.small = tagsOf(node.entries.filter((e) => e.casing === 'any').map(matchOf));
    node.capital = tagsOf(node.entries.map(matchOf));
  }
}

const NOTHING: Tags = { matches: [], kinds: 0, cues: 0 };

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

/** Every tag that begins at `words[at]`. */
export function tagsAt(phrases: Phrases, words: readonly Word[], at: number): Tags {
  const word = words[at] as Word;
  const node = phrases.root.next?.get(word.norm);
  if (node === undefined) return NOTHING;
  return (word.capital ? node.capital : node.small) ?? tagsFrom(node, words, at);
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
