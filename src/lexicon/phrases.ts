import type { Tag } from './tags.ts';

/** How much of the printed letters must agree: "IS" is not "is", "Turkey" is not "turkey". */
export type Casing = 'any' | 'capital' | 'exact';

interface Entry { readonly tag: Tag; readonly casing: Casing; readonly printed: string }

interface Node { next: Map<string, Node> | null; entries: Entry[] | null }

/** Phrases by their words: one map look-up per word of a text, whatever the number of phrases. */
export interface Phrases { readonly root: Node }

/** A tag found at a token, `length` tokens long. */
export interface Match { readonly tag: Tag; readonly length: number }

interface Word { readonly norm: string; readonly text: string; readonly capital: boolean }

export const emptyPhrases = (): Phrases => ({ root: { next: new Map(), entries: null } });

export function addPhrase(phrases: Phrases, words: readonly Word[], of: { readonly tag: Tag; readonly casing: Casing }): void {
  let node = phrases.root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word.norm);
    if (!next) { next = { next: null, entries: null }; node.next.set(word.norm, next); }
    node = next;
  }
  (node.entries ??= []).push({ ...of, printed: words.map((w) => w.text).join(' ') });
}

const NOTHING: readonly Match[] = [];

/** Every tag that begins at `words[at]`, the longest last. */
export function matchesAt(phrases: Phrases, words: readonly Word[], at: number): readonly Match[] {
  let node = phrases.root;
  let found: Match[] | null = null;
  for (let i = at; i < words.length; i++) {
    const next = node.next?.get((words[i] as Word).norm);
    if (!next) break;
    node = next;
    if (!node.entries) continue;
    for (const entry of node.entries) {
      if (agrees(entry, words, { at, last: i })) (found ??= []).push({ tag: entry.tag, length: i - at + 1 });
    }
  }
  return found ?? NOTHING;
}

function agrees(entry: Entry, words: readonly Word[], span: { readonly at: number; readonly last: number }): boolean {
  if (entry.casing === 'any') return true;
  if (entry.casing === 'capital') return (words[span.at] as Word).capital || (words[span.last] as Word).capital;
  return words.slice(span.at, span.last + 1).map((w) => w.text).join(' ') === entry.printed;
}
