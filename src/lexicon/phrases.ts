import { opensUnlisted, settledOpeners } from './openers.ts';
import { CUE_BITS, KIND_BITS } from './tags.ts';
import type { Tag } from './tags.ts';

/** How much of the printed letters must agree: "IS" is not "is", "Turkey" is not "turkey". */
export type Casing = 'any' | 'capital' | 'exact';

interface Entry { readonly tag: Tag; readonly casing: Casing; readonly printed: string }

/**
 * `small` and `capital` are what the word at a phrase's beginning amounts to when it stands alone, printed small and with a capital; null where the printed
 * letters must be looked at. `opens` and `marks` hold the bits of openers.ts, `initials` and `seconds` one bit for each first and each second letter of the words in `next`.
 */
export interface Node { readonly word: string; next: Map<string, Node> | null; initials: number; seconds: number; entries: Entry[] | null; small: Tags | null; capital: Tags | null; opens: number; marks: number }

/** Phrases by their words: one look-up per word of a text, whatever the number of phrases. */
export interface Phrases {
  readonly root: Map<string, Node>;
  /**
   * The same once more for the reader, who asks it of every word of a text: the place of a word is its hash, or the next ones where others stand there already, and holds the number of its
   * node, 0 for none. A map takes four times as long, and places that hold the nodes themselves are too many to stay near at hand.
   */
  places: Uint16Array;
  nodes: readonly (Node | undefined)[];
}

/** A tag found at a token, `length` tokens long; the tag's kind stands here too, where it is quickly looked at. */
export interface Match { readonly tag: Tag; readonly kind: Tag['kind']; readonly length: number }

/** All that begins at a token: the matches, the longest last, and their kinds and cues as bits. */
export interface Tags { readonly matches: readonly Match[]; readonly kinds: number; readonly cues: number }

interface Word { readonly norm: string; readonly text: string; readonly capital: boolean }

const NOTHING: Tags = { matches: [], kinds: 0, cues: 0 };

const emptyNode = (word: string): Node => ({ word, next: null, initials: 0, seconds: 0, entries: null, small: NOTHING, capital: NOTHING, opens: 0, marks: 0 });

export const emptyPhrases = (): Phrases => ({ root: new Map(), places: new Uint16Array(1), nodes: NO_NODES });

export function addPhrase(phrases: Phrases, words: readonly Word[], of: { readonly tag: Tag; readonly casing: Casing }): void {
  let next = phrases.root;
  let node: Node | null = null;
  for (const { norm } of words) {
    if (node !== null) { next = node.next ??= new Map(); node.initials |= letterOf(norm, 0); node.seconds |= letterOf(norm, 1); }
    node = next.get(norm) ?? emptyNode(norm);
    next.set(norm, node);
  }
  if (node !== null) (node.entries ??= []).push({ tag: of.tag, casing: of.casing, printed: words.map((w) => w.text).join(' ') });
}

/** One of 32 bits for a letter of a word. */
const letterOf = (word: string, at: number): number => 1 << (word.charCodeAt(at) & 31);

/** Once all phrases are in: what a word amounts to alone is worked out here, not at every token of every text. */
export function settlePhrases(phrases: Phrases): void {
  const words = phrases.root;
  for (const [word, { opens, marks }] of settledOpeners()) {
    const node = words.get(word) ?? emptyNode(word);
    node.opens = opens | opensUnlisted({ kind: 'word', norm: word });
    node.marks = marks;
    words.set(word, node);
  }
  for (const node of words.values()) if (node.entries !== null) settle(node, node.entries);
  phrases.nodes = [undefined, ...words.values()];
  phrases.places = placesOf(phrases.nodes);
}

/** A power of two, with at least three places of four left empty: most words that are in no list are known by the first look. */
function placesOf(nodes: Phrases['nodes']): Uint16Array {
  if (nodes.length > MOST_NODES) throw new Error('More words begin a phrase than a place can number.');
  const places = new Uint16Array(4 << (32 - Math.clz32(nodes.length)));
  for (let n = 1; n < nodes.length; n++) places[placeOf({ places, nodes }, (nodes[n] as Node).word)] = n;
  return places;
}

const MOST_NODES = 65_536;
const NO_NODES: Phrases['nodes'] = [undefined];

/** Where a word stands, or would stand. */
function placeOf({ places, nodes }: Pick<Phrases, 'places' | 'nodes'>, word: string): number {
  const last = places.length - 1;
  let at = hashOf(word) & last;
  for (let n = places[at] as number; n !== 0 && (nodes[n] as Node).word !== word; n = places[at] as number) at = (at + 1) & last;
  return at;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
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
export const nodeOf = (phrases: Phrases, word: Word): Node | undefined => phrases.nodes[phrases.places[placeOf(phrases, word.norm)] as number];

/** Every tag that begins at `words[at]`, whose node is given. */
export function tagsAt(node: Node, words: readonly Word[], at: number): Tags {
  const alone = (words[at] as Word).capital ? node.capital : node.small;
  return alone === null || goesOn(node, words[at + 1]) ? tagsFrom(node, words, at) : alone;
}

const goesOn = (node: Node, next: Word | undefined): boolean => next !== undefined && node.next !== null && (node.initials & letterOf(next.norm, 0)) !== 0 && (node.seconds & letterOf(next.norm, 1)) !== 0 && node.next.has(next.norm);

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
