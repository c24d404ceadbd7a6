import type { RangeNode } from './rangeNode.ts';

/**
 * The ranges of one column, found by row. Few ranges are gone through one by one; many (a running total `SUM(A$1:A5)` in each row) stand in a tree of halves:
 * each range is put down at the few blocks of rows, of sizes 1, 2, 4, ..., that make it up, and a row asks the 21 blocks that it lies in.
 */
export interface RangeList {
  readonly add: (range: RangeNode) => void;
  readonly remove: (range: RangeNode) => void;
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
  const few = new Set<RangeNode>();
  let blocks: Map<number, Set<RangeNode>> | null = null;
  const put = (into: Map<number, Set<RangeNode>>, range: RangeNode): void => eachBlock(range, (key) => { const block = into.get(key); if (block) block.add(range); else into.set(key, new Set([range])); });
  return {
    add: (range) => {
      few.add(range);
      if (blocks) put(blocks, range);
      else if (few.size > FEW) { blocks = new Map(); for (const each of few) put(blocks, each); }
    },
    remove: (range) => {
      few.delete(range);
      if (blocks) eachBlock(range, (key) => { const block = blocks?.get(key); block?.delete(range); if (block?.size === 0) blocks?.delete(key); });
    },
    at: (row, tell) => {
      if (!blocks) { for (const range of few) if (range.top <= row && row <= range.bottom) tell(range); return; }
      for (let level = 0; level <= LEVELS; level++) { const block = blocks.get(blockKey(level, row >> level)); if (block) for (const range of block) tell(range); }
    },
  };
}
