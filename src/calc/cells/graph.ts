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

/** A range over more columns than this stands at its sheet, not at each of its columns. */
const WIDEST = 200;

function place(node: RangeNode): void {
  if (node.right - node.left >= WIDEST) { node.sheet.wide.add(node); return; }
  for (let c = node.left; c <= node.right; c++) columnOf(node.sheet, c).ranges.add(node);
}

function remove(node: RangeNode): void {
  if (node.sheet.wide.delete(node)) return;
  for (let c = node.left; c <= node.right; c++) columnOf(node.sheet, c).ranges.remove(node);
}

const FEW_READERS = 32;

function addReader(ref: Reference, cell: FormulaCell): void {
  const { readers } = columnOf(ref.sheet, ref.left);
  const known = readers[ref.top];
  if (known === undefined) readers[ref.top] = [cell];
  else if (known instanceof Set) known.add(cell);
  else if (known.length < FEW_READERS) known.push(cell);
  else readers[ref.top] = new Set([...known, cell]);
}

function removeReader(ref: Reference, cell: FormulaCell): void {
  const { readers } = columnOf(ref.sheet, ref.left);
  const known = readers[ref.top];
  if (known instanceof Set) { known.delete(cell); return; }
  const left = known?.filter((r) => r !== cell) ?? [];
  readers[ref.top] = left.length > 0 ? left : undefined;
}

const makeNode = (ref: Reference, key: string): RangeNode => ({ key, sheet: ref.sheet, top: ref.top, left: ref.left, bottom: ref.bottom, right: ref.right, readers: new Set(), marked: -1, staled: -1, asked: -1, settled: -1 });

export function makeGraph(): Graph {
  const nodes = new Map<string, RangeNode>();
  const byReference = new WeakMap<Reference, RangeNode>();
  const nodeOf = (ref: Reference): RangeNode => {
    const known = byReference.get(ref);
    if (known && known.readers.size > 0) return known;
    const key = `${ref.sheet.id}!${ref.top}:${ref.left}:${ref.bottom}:${ref.right}`;
    const node = nodes.get(key) ?? makeNode(ref, key);
    if (!nodes.has(key)) { nodes.set(key, node); place(node); }
    byReference.set(ref, node);
    return node;
  };
  return {
    link: (cell) => {
      for (const locate of cell.compiled?.reads ?? []) {
        const ref = locate(cell.row, cell.column);
        if (ref === null) continue;
        if (isOneCell(ref)) { addReader(ref, cell); cell.cells.push(ref); } else { const node = nodeOf(ref); node.readers.add(cell); cell.ranges.push(node); }
      }
    },
    unlink: (cell) => {
      for (const ref of cell.cells) removeReader(ref, cell);
      for (const node of cell.ranges) { node.readers.delete(cell); if (node.readers.size === 0 && nodes.delete(node.key)) remove(node); }
      cell.cells.length = 0;
      cell.ranges.length = 0;
    },
  };
}
