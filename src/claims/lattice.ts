import type { Lexicon } from '../lexicon/lexicon.ts';
import { opensUnlisted } from '../lexicon/openers.ts';
import { nodeOf, tagsAt } from '../lexicon/phrases.ts';
import type { Match } from '../lexicon/phrases.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { Cue, Tag, TagOf } from '../lexicon/tags.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A document's tokens with everything the lexicon says of them: several readings may stand side by side at one token. */
export interface Lattice {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  /** At each token, the tags of the phrases that begin there, the longest last. */
  readonly matches: readonly (readonly Match[])[];
  /** The kinds of those tags, and their cues, as bits: most questions about most tokens are answered no by these. */
  readonly kinds: Int32Array;
  readonly cues: Int32Array;
  /** What each token may open, and its marks: the bits of openers.ts. */
  readonly opens: Int32Array;
  readonly marks: Int32Array;
}

export function makeLattice(doc: Document, lexicon: Lexicon): Lattice {
  const { tokens } = doc;
  const kinds = new Int32Array(tokens.length);
  const cues = new Int32Array(tokens.length);
  const opens = new Int32Array(tokens.length);
  const marks = new Int32Array(tokens.length);
  const matches = new Array<readonly Match[]>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const node = nodeOf(lexicon.phrases, token);
    // Most words that are in no list have no bits either: the arrays are empty as they are made.
    if (node === undefined) { matches[i] = NOTHING; opens[i] = opensUnlisted(token); continue; }
    const tags = tagsAt(node, tokens, i);
    matches[i] = tags.matches;
    kinds[i] = tags.kinds;
    cues[i] = tags.cues;
    opens[i] = node.opens || opensUnlisted(token);
    marks[i] = node.marks;
  }
  return { doc, tokens, matches, kinds, cues, opens, marks };
}

const NOTHING: readonly Match[] = [];

/** Does a tag of any of these kinds begin at token `i`? */
export const hasKind = (lattice: Lattice, i: number, kinds: number): boolean => i >= 0 && i < lattice.kinds.length && ((lattice.kinds[i] as number) & kinds) !== 0;

/** The first token from `from` on at which a tag of any of these kinds begins; the number of tokens where none does. For those who walk through a whole text. */
export function nextWith(lattice: Lattice, from: number, kinds: number): number {
  const all = lattice.kinds;
  let i = from;
  while (i < all.length && ((all[i] as number) & kinds) === 0) i++;
  return i;
}

/** May token `i` open any of these? */
export const mayOpen = (lattice: Lattice, i: number, what: number): boolean => i >= 0 && i < lattice.opens.length && ((lattice.opens[i] as number) & what) !== 0;

/** What the tokens of a range may open, all together. */
export function opensIn(lattice: Lattice, { first, last }: Range): number {
  let opens = 0;
  for (let i = first; i < last; i++) opens |= lattice.opens[i] as number;
  return opens;
}

/** Is token `i` one of the words of a mark (`markFor`)? */
export const isMarked = (lattice: Lattice, i: number, mark: number): boolean => i >= 0 && i < lattice.marks.length && ((lattice.marks[i] as number) & mark) !== 0;

/** The marks of a range's tokens, all together. */
export function marksIn(lattice: Lattice, { first, last }: Range): number {
  let marks = 0;
  for (let i = Math.max(first, 0); i < last && i < lattice.marks.length; i++) marks |= lattice.marks[i] as number;
  return marks;
}

/** Is token `i` one of the words of a bit (`bitFor`)? */
export const isOneOf = mayOpen;

export interface Found<T extends Tag> { readonly tag: T; readonly length: number }

const matchesAt = (lattice: Lattice, i: number): readonly Match[] => (i >= 0 && i < lattice.matches.length ? (lattice.matches[i] as readonly Match[]) : NOTHING);

/** The longest tag of a kind at token `i`, or null. */
export function tagAt<K extends Tag['kind']>(lattice: Lattice, i: number, kind: K): Found<TagOf<K>> | null {
  const matches = matchesAt(lattice, i);
  for (let m = matches.length - 1; m >= 0; m--) {
    const match = matches[m] as Match;
    if (match.kind === kind) return match as Match & Found<TagOf<K>>;
  }
  return null;
}

/** All tags of a kind that are one token long, at token `i`. */
export const tagsOf = <K extends Tag['kind']>(lattice: Lattice, i: number, kind: K): readonly TagOf<K>[] => (hasKind(lattice, i, KIND_BITS[kind]) ? matchesAt(lattice, i).filter((match) => match.kind === kind).map((match) => match.tag as TagOf<K>) : []);

/** The longest phrase of a cue at token `i`: its length in tokens, or 0. */
export function cueAt(lattice: Lattice, i: number, cue: Cue): number {
  if (i < 0 || i >= lattice.cues.length || lattice.cues[i] === 0) return 0;
  const matches = matchesAt(lattice, i);
  for (let m = matches.length - 1; m >= 0; m--) {
    const match = matches[m] as Match;
    if (match.kind === 'cue' && (match.tag as TagOf<'cue'>).cue === cue) return match.length;
  }
  return 0;
}

/** A token's lexicon form, or an empty string beyond the text. */
export const normAt = (lattice: Lattice, i: number): string => (i >= 0 && i < lattice.tokens.length ? (lattice.tokens[i] as Token).norm : '');

/** A token's kind, or an empty string beyond the text. */
export const kindAt = (lattice: Lattice, i: number): Token['kind'] | '' => (i >= 0 ? lattice.tokens[i]?.kind ?? '' : '');

export const isCapital = (lattice: Lattice, i: number): boolean => i >= 0 && lattice.tokens[i]?.capital === true;

const ARTICLES = new Set(['a', 'an', 'the']);

export const isArticle = (lattice: Lattice, i: number): boolean => ARTICLES.has(normAt(lattice, i));

/** Does a cue's phrase begin anywhere in [first, last)? */
export function hasCue(lattice: Lattice, range: { readonly first: number; readonly last: number }, cue: Cue): boolean {
  for (let i = range.first; i < range.last; i++) if (cueAt(lattice, i, cue) > 0) return true;
  return false;
}

export interface Range { readonly first: number; readonly last: number }

export const spanOf = (lattice: Lattice, range: Range): { readonly start: number; readonly end: number } => ({
  start: (lattice.tokens[range.first] as Token).start,
  end: (lattice.tokens[range.last - 1] as Token).end,
});

export const wordsOf = (lattice: Lattice, range: Range): string => {
  const { start, end } = spanOf(lattice, range);
  return lattice.doc.article.text.slice(start, end);
};
