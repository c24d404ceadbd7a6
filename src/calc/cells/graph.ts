import type { Reference } from '../values/value.ts';
import { isOneCell } from '../values/value.ts';
import type { FormulaCell } from './formulaCell.ts';
import type { RangeNode } from './rangeNode.ts';
import { columnOf } from './sheet.ts';

/** Who reads what: formulas hang on cells and on ranges, and a range is one node for all formulas that read it. */
export interface Graph {
  readonly link: (cell: FormulaCell) => void;
  readonly unlink: (cell: FormulaCell) => void;
}

/** A range over more columns than this is told by its sheet's first columns in use alone, since no sheet of ours is wider. */
const WIDEST = 1_024;

export function makeGraph(): Graph {
  const nodes = new Map<string, RangeNode>();
  const byReference = new WeakMap<Reference, RangeNode>();
  const eachColumn = (node: RangeNode, tell: (column: ReturnType<typeof columnOf>) => void): void => { for (let c = node.left; c <= Math.min(node.right, node.left + WIDEST); c++) tell(columnOf(node.sheet, c)); };
  const nodeOf = (ref: Reference): RangeNode => {
    const known = byReference.get(ref);
    if (known && known.readers.size > 0) return known;
    const key = `${ref.sheet.id}!${ref.top}:${ref.left}:${ref.bottom}:${ref.right}`;
    let node = nodes.get(key);
    if (!node) { node = { key, sheet: ref.sheet, top: ref.top, left: ref.left, bottom: ref.bottom, right: ref.right, readers: new Set(), marked: -1, staled: -1, asked: -1, settled: -1 }; nodes.set(key, node); const made = node; eachColumn(node, (column) => column.ranges.add(made)); }
    byReference.set(ref, node);
    return node;
  };
  return {
    link: (cell) => {
      for (const locate of cell.compiled?.reads ?? []) {
        const ref = locate(cell.row, cell.column);
        if (ref === null) continue;
        if (isOneCell(ref)) { (columnOf(ref.sheet, ref.left).readers[ref.top] ??= []).push(cell); cell.cells.push(ref); } else { const node = nodeOf(ref); node.readers.add(cell); cell.ranges.push(node); }
      }
    },
    unlink: (cell) => {
      for (const ref of cell.cells) { const { readers } = columnOf(ref.sheet, ref.left); const left = readers[ref.top]?.filter((r) => r !== cell); readers[ref.top] = left && left.length > 0 ? left : undefined; }
      for (const node of cell.ranges) { node.readers.delete(cell); if (node.readers.size === 0 && nodes.delete(node.key)) eachColumn(node, (column) => column.ranges.remove(node)); }
      cell.cells.length = 0;
      cell.ranges.length = 0;
    },
  };
}
