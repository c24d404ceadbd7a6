import type { RangeNode } from './rangeNode.ts';

/**
 * The ranges of one column, found by row. Few ranges are gone through one by one; many (a running total `SUM(A$1:A5)` in each row) stand in a tree of halves:
 * each range is put down at the few blocks of rows, of sizes 1, 2, 4, ..., that make it up, and a row asks the 21 blocks that it lies in.
 */
export interface RangeList {
  readonly add: (range: RangeNode) => void;
  readonly remove: (range: RangeNode) => void;
  /** All of them, as long as they are few; null once they are many. */
  readonly few: () => readonly RangeNode[] | null;
  /** Those that cover a row, once they are many. */
  readonly at: (row: number, tell: (range: RangeNode) => void) => void;
}

const FEW = 24;
const LEVELS = 20;
const blockKey = (level: number, block: number): number => level * 2_097_152 + block;

/** The blocks that make up the rows, from the smallest on. */
function eachBlock(range: RangeNode, tell: (key: number) => void): void {
  let [low, high] = [range.top, range.bottom + 1];
  for (let level = 0; low < high; level++, low >>= 1, high >>= 1) {
    if (low & 1) tell(blockKey(level, low++));
    if (high & 1) tell(blockKey(level, --high));
  }
}

export function makeRangeList(): RangeList {
  let few: RangeNode[] | null = [];
  const blocks = new Map<number, Set<RangeNode>>();
  const put = (range: RangeNode): void => eachBlock(range, (key) => { const block = blocks.get(key); if (block) block.add(range); else blocks.set(key, new Set([range])); });
  return {
    few: () => few,
    add: (range) => {
      if (few === null) { put(range); return; }
      few.push(range);
      if (few.length > FEW) { few.forEach(put); few = null; }
    },
    remove: (range) => {
      if (few !== null) { few = few.filter((r) => r !== range); return; }
      eachBlock(range, (key) => { const block = blocks.get(key); block?.delete(range); if (block?.size === 0) blocks.delete(key); });
    },
    at: (row, tell) => { for (let level = 0; level <= LEVELS; level++) { const block = blocks.get(blockKey(level, row >> level)); if (block) for (const range of block) tell(range); } },
  };
}
