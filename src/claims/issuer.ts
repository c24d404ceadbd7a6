import type { SourceKind } from '../lexicon/terms.ts';
import type { Attribution } from './claim.ts';
import { normAt, spanOf, tagAt, wordsOf } from './lattice.ts';
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
    const told = range.first > block.first || isPressOffice(lattice, range);
    const kind = kindIn(lattice, range) ?? (told ? 'other' : null);
    if (kind && (told || (isAlone(lattice, range) && normAt(lattice, range.last) !== ':'))) return { text: wordsOf(lattice, range), kind, basis: { kind: 'implied', because: `the text is signed by it: "${wordsOf(lattice, range)}" at ${spanOf(lattice, range).start}` } };
  }
  return null;
}

/** "Armed forces press office": it speaks for whom it names. */
const isPressOffice = (lattice: Lattice, range: Range): boolean => normAt(lattice, range.last - 2) === 'press' && ['office', 'service', 'centre', 'center'].includes(normAt(lattice, range.last - 1));

const PAPERS = new Set(['communique', 'communiqué', 'statement', 'bulletin', 'release', 'note', 'report', 'message']);
const ABOUT = new Set(['on', 'about', 'regarding', 'concerning', 'to', 'following', 'after', 'no']);

/** Behind "Communique of" and "Statement by" the issuer begins, else with the line. */
function behindPaper(lattice: Lattice, block: Range): number {
  for (let i = block.first; i < block.first + 3; i++) if (PAPERS.has(normAt(lattice, i)) && ['of', 'by', 'from', ','].includes(normAt(lattice, i + 1)) && (normAt(lattice, i + 1) !== 'of' || normAt(lattice, i + 2) === 'the')) return i + 2;
  return block.first;
}

/** A letterhead ends at a mark; behind "Statement by" it ends at what the statement is about as well. */
function upToDash(lattice: Lattice, block: Range): Range {
  const behind = behindPaper(lattice, block);
  const first = behind > block.first && normAt(lattice, behind) === 'the' ? behind + 1 : behind;
  for (let i = first + 1; i < block.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind === 'mark' && '–—·|,(:'.includes(token.text)) return { first, last: i };
    if ((token?.text === '-' && !token.glued) || (behind > block.first && ABOUT.has(normAt(lattice, i)))) return { first, last: i };
  }
  return { first, last: block.last };
}

/** The kind of the institution that the words end with or begin with. */
function kindIn(lattice: Lattice, range: Range): SourceKind | null {
  for (let i = range.first; i < range.last; i++) {
    const source = tagAt(lattice, i, 'source');
    if (source && INSTITUTIONS.has(source.tag.source)) return source.tag.source;
    const actor = tagAt(lattice, i, 'actor');
    if (actor) return actor.tag.name.startsWith('Government of ') ? 'military' : 'armed_group';
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
