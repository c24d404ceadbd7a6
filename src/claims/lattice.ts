import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchesAt } from '../lexicon/phrases.ts';
import type { Match } from '../lexicon/phrases.ts';
import type { Cue, Tag, TagOf } from '../lexicon/tags.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A document's tokens with everything the lexicon says of them: several readings may stand side by side at one token. */
export interface Lattice {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  /** At each token, the tags of the phrases that begin there, the longest last. */
  readonly matches: readonly (readonly Match[])[];
}

export const makeLattice = (doc: Document, lexicon: Lexicon): Lattice => ({
  doc,
  tokens: doc.tokens,
  matches: doc.tokens.map((_, i) => matchesAt(lexicon.phrases, doc.tokens, i)),
});

export interface Found<T extends Tag> { readonly tag: T; readonly length: number }

/** The longest tag of a kind at token `i`, or null. */
export function tagAt<K extends Tag['kind']>(lattice: Lattice, i: number, kind: K): Found<TagOf<K>> | null {
  const matches = lattice.matches[i];
  if (!matches) return null;
  for (let m = matches.length - 1; m >= 0; m--) {
    const match = matches[m] as Match;
    if (match.tag.kind === kind) return match as Found<TagOf<K>>;
  }
  return null;
}

/** The longest phrase of a cue at token `i`: its length in tokens, or 0. */
export function cueAt(lattice: Lattice, i: number, cue: Cue): number {
  const matches = lattice.matches[i];
  if (!matches) return 0;
  for (let m = matches.length - 1; m >= 0; m--) {
    const match = matches[m] as Match;
    if (match.tag.kind === 'cue' && match.tag.cue === cue) return match.length;
  }
  return 0;
}

/** A token's lexicon form, or an empty string beyond the text. */
export const normAt = (lattice: Lattice, i: number): string => lattice.tokens[i]?.norm ?? '';

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
