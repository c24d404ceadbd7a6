import type { Document } from './document.ts';
import { dashAt, datedIn, isClocked, labelOf, pastBullets, plainWeight } from './entryLabels.ts';
import { headedIn, headingOf, placedIn, sectionsIn } from './entryLines.ts';
import type { Run } from './entryWords.ts';
import type { Block } from './structure.ts';
import { labelsOfRows } from './tables.ts';

/** An entry of a list: "– Karsan: three killed", "13 Oct, Orvel: a mine ...", "DORVAN. A fire ...". */
export interface Entry {
  /** The words that say of where, and of when, the entry is. */
  readonly label: Run;
  /** It is told by a bullet alone, without a label. */
  readonly bare: boolean;
  /** The line above a group of entries that says what they have in common: "Orvel district". */
  readonly heading: Run | null;
}

const NONE: ReadonlyMap<number, Entry> = new Map();
const kept = new WeakMap<Document, ReadonlyMap<number, Entry>>();

/** The blocks of a text that are entries of a list, by their index. One label alone makes no list. */
export function entriesOf(doc: Document): ReadonlyMap<number, Entry> {
  const known = kept.get(doc);
  if (known !== undefined) return known;
  const made = findEntries(doc);
  kept.set(doc, made);
  return made;
}

function findEntries(doc: Document): ReadonlyMap<number, Entry> {
  const { blocks, tokens } = doc;
  const dashed = blocks.filter((b) => b.kind !== 'headline' && dashAt(b, tokens) > 0).length >= FEWEST_DASHED;
  const plain = blocks.reduce((sum, b) => sum + (b.kind === 'headline' ? 0 : plainWeight(b, tokens)), 0) >= FEWEST_PLAIN;
  const found = new Map<number, Entry>();
  let heading: Run | null = null;
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n] as Block;
    if (block.kind === 'headline' || isClocked(block, tokens)) continue;
    const dash = dashed ? dashAt(block, tokens) : -1;
    const label = dash > 0 ? { first: pastBullets(block, tokens), last: dash } : labelOf(block, tokens, plain);
    if (label !== null) found.set(n, { label, bare: label.first === label.last, heading });
    // A paragraph between the entries ends what a heading covers.
    else heading = headingOf(block, tokens);
  }
  for (const [n, label] of [...sectionsIn(blocks, tokens), ...headedIn(blocks, tokens), ...placedIn(blocks, tokens), ...datedIn(blocks, tokens), ...labelsOfRows(doc)]) if (!found.has(n)) found.set(n, { label, bare: false, heading: null });
  if (found.size < 2) return NONE;
  const after = behind(found, blocks);
  if (after !== null) { const { first } = blocks[after] as Block; found.set(after, { label: { first, last: first }, bare: false, heading: null }); }
  return found;
}

/** One such paragraph is a dateline; so many are a bulletin. */
const FEWEST_DASHED = 3;
/** Three paragraphs have to begin with a name for a sentence, or two that have more than the name. */
const FEWEST_PLAIN = 3;

/** The paragraph behind a list of which each entry is one paragraph: it belongs to no entry, and opens something of its own. */
function behind(found: ReadonlyMap<number, Entry>, blocks: readonly Block[]): number | null {
  const indices = [...found.keys()];
  const last = indices.at(-1) as number;
  const single = indices.every((n, i) => i === indices.length - 1 || indices[i + 1] === n + 1 || (found.get(indices[i + 1] as number)?.heading?.first === blocks[n + 1]?.first && indices[i + 1] === n + 2));
  return single && last + 1 < blocks.length ? last + 1 : null;
}
