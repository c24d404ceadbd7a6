import type { SourceKind } from '../lexicon/terms.ts';
import type { Attribution } from './claim.ts';
import { spanOf, tagAt, wordsOf } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Institutions whose statements and bulletins speak for themselves. */
const INSTITUTIONS: ReadonlySet<SourceKind> = new Set(['authority', 'police', 'military', 'un', 'monitor', 'rescue', 'hospital', 'armed_group']);
/** A letterhead stands in the first lines and is short. */
const LINES = 2;
const LONGEST = 16;

/** Who signs a statement, a bulletin or a situation report: the institution of its letterhead. Null for a newspaper's article. */
export function findIssuer(lattice: Lattice): Attribution | null {
  for (const block of lattice.doc.blocks.slice(0, LINES)) {
    if (block.last - block.first > LONGEST) continue;
    const range = upToDash(lattice, block);
    const kind = kindIn(lattice, range);
    if (kind && isAlone(lattice, range)) return { text: wordsOf(lattice, range), kind, basis: { kind: 'implied', because: `the text is signed by it: "${wordsOf(lattice, range)}" at ${spanOf(lattice, range).start}` } };
  }
  return null;
}

function upToDash(lattice: Lattice, block: Range): Range {
  for (let i = block.first + 1; i < block.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind === 'mark' && '–—·|,('.includes(token.text)) return { first: block.first, last: i };
    if (token?.text === '-' && !token.glued) return { first: block.first, last: i };
  }
  return { first: block.first, last: block.last };
}

/** The kind of the institution that the words end with or begin with. */
function kindIn(lattice: Lattice, range: Range): SourceKind | null {
  for (let i = range.first; i < range.last; i++) {
    const source = tagAt(lattice, i, 'source');
    if (source && INSTITUTIONS.has(source.tag.source)) return source.tag.source;
  }
  return null;
}

/** Capitalised words only: a letterhead, not a headline with a verb. */
function isAlone(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind !== 'word') return false;
    if (!token.capital && !['of', 'for', 'and', 'the', 'in', 'on', 'de'].includes(token.norm)) return false;
    if (tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'state')) return false;
  }
  return true;
}
