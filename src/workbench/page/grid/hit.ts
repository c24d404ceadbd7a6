import type { FilterButton, Place, SheetLayout } from '../../hub/messages.ts';
import { filterBox, handleBox } from './paintMarks.ts';
import { cellRect } from './selection.ts';
import type { Selection } from './selection.ts';
import { boxOf, cellAt, xOf, yOf } from './viewport.ts';
import type { Box, Viewport } from './viewport.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'corner' }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'columnEdge'; readonly column: number }
  | { readonly kind: 'rowEdge'; readonly row: number }
  | { readonly kind: 'filter'; readonly button: FilterButton; readonly box: Box }
  | { readonly kind: 'handle' }
  | { readonly kind: 'cell'; readonly at: Place };

/** Borders of headings are taken within so many pixels. */
const GRIP = 4;

const holds = (box: Box, x: number, y: number): boolean => x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;

/** The edge before a heading belongs to the column before it, hidden ones included, so that a hidden column can be drawn out again. */
function columnHead(view: Viewport, x: number): Hit {
  const { column } = cellAt(view, x, view.head.height);
  const left = xOf(view, column);
  if (x > left + view.columns.sizeOf(column) - GRIP) return { kind: 'columnEdge', column };
  return x < left + GRIP && column > 0 ? { kind: 'columnEdge', column: column - 1 } : { kind: 'column', column };
}

function rowHead(view: Viewport, y: number): Hit {
  const { row } = cellAt(view, view.head.width, y);
  const top = yOf(view, row);
  if (y > top + view.rows.sizeOf(row) - GRIP) return { kind: 'rowEdge', row };
  return y < top + GRIP && row > 0 ? { kind: 'rowEdge', row: row - 1 } : { kind: 'row', row };
}

export function hitAt(view: Viewport, of: { readonly x: number; readonly y: number; readonly layout: SheetLayout; readonly selection: Selection }): Hit {
  const { x, y } = of;
  if (x < view.head.width && y < view.head.height) return { kind: 'corner' };
  if (y < view.head.height) return columnHead(view, x);
  if (x < view.head.width) return rowHead(view, y);
  const last = of.selection.areas.length === 1 ? of.selection.areas[0] : undefined;
  if (last !== undefined && holds(handleBox(boxOf(view, last)), x, y)) return { kind: 'handle' };
  const at = cellAt(view, x, y);
  const button = of.layout.filters.find((f) => f.row === at.row && f.column === at.column);
  const box = button === undefined ? null : filterBox(boxOf(view, cellRect(button)));
  return button !== undefined && box !== null && holds(box, x, y) ? { kind: 'filter', button, box } : { kind: 'cell', at };
}

export const CURSORS: Readonly<Record<Hit['kind'], string>> = { corner: 'default', column: 'default', row: 'default', columnEdge: 'col-resize', rowEdge: 'row-resize', filter: 'pointer', handle: 'crosshair', cell: 'cell' };
