import type { Rect } from '../../model/area.ts';
import type { Place } from '../../hub/messages.ts';
import type { Axis } from './axis.ts';

/** Where everything stands in the grid's window: headings, the frozen part, the part that scrolls. All in CSS pixels from the window's corner. */
export interface Viewport {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Width of the row numbers and height of the column letters; 0 when they are off. */
  readonly head: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
  readonly scroll: { readonly left: number; readonly top: number };
}

export interface Span { readonly first: number; readonly last: number; /** Where the part begins and ends in the window. */ readonly from: number; readonly to: number }

const frozenSize = (axis: Axis, count: number): number => axis.startOf(count);

export const frozenWidth = (view: Viewport): number => frozenSize(view.columns, view.frozen.columns);
export const frozenHeight = (view: Viewport): number => frozenSize(view.rows, view.frozen.rows);

/** A column's left edge in the window. */
export const xOf = (view: Viewport, column: number): number => view.head.width + view.columns.startOf(column) - (column >= view.frozen.columns ? view.scroll.left : 0);
export const yOf = (view: Viewport, row: number): number => view.head.height + view.rows.startOf(row) - (row >= view.frozen.rows ? view.scroll.top : 0);

function spans(axis: Axis, of: { readonly frozen: number; readonly head: number; readonly size: number; readonly scroll: number }): readonly Span[] {
  const edge = Math.min(of.size, of.head + frozenSize(axis, of.frozen));
  const still: Span = { first: 0, last: of.frozen - 1, from: of.head, to: edge };
  const moving: Span = { first: Math.max(of.frozen, axis.indexAt(frozenSize(axis, of.frozen) + of.scroll)), last: axis.indexAt(frozenSize(axis, of.frozen) + of.scroll + Math.max(0, of.size - edge - 1)), from: edge, to: of.size };
  return of.frozen > 0 ? [still, moving] : [moving];
}

export const columnSpans = (view: Viewport): readonly Span[] => spans(view.columns, { frozen: view.frozen.columns, head: view.head.width, size: view.width, scroll: view.scroll.left });
export const rowSpans = (view: Viewport): readonly Span[] => spans(view.rows, { frozen: view.frozen.rows, head: view.head.height, size: view.height, scroll: view.scroll.top });

export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Where an area stands. An area over the frozen border reaches from its first part to the end of its last. */
export function boxOf(view: Viewport, area: Rect): Box {
  const [left, top] = [xOf(view, area.column), yOf(view, area.row)];
  const right = xOf(view, area.column + area.columns - 1) + view.columns.sizeOf(area.column + area.columns - 1);
  const bottom = yOf(view, area.row + area.rows - 1) + view.rows.sizeOf(area.row + area.rows - 1);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The cell at a point of the window; points outside give the nearest cell, so that a drag beyond the border goes on. */
export function cellAt(view: Viewport, x: number, y: number): Place {
  const [inX, inY] = [x - view.head.width, y - view.head.height];
  return { row: view.rows.indexAt(Math.max(0, inY < frozenHeight(view) ? inY : inY + view.scroll.top)), column: view.columns.indexAt(Math.max(0, inX < frozenWidth(view) ? inX : inX + view.scroll.left)) };
}

/** The scroll position at which a cell is whole in the window, as near to the present one as can be. */
export function scrollToShow(view: Viewport, at: Place): { readonly left: number; readonly top: number } {
  const along = (axis: Axis, index: number, of: { readonly frozen: number; readonly scroll: number; readonly room: number }): number => {
    if (index < of.frozen) return of.scroll;
    const start = axis.startOf(index) - frozenSize(axis, of.frozen);
    const end = start + axis.sizeOf(index);
    return start < of.scroll || axis.sizeOf(index) > of.room ? start : Math.max(of.scroll, end - of.room);
  };
  return {
    left: along(view.columns, at.column, { frozen: view.frozen.columns, scroll: view.scroll.left, room: view.width - view.head.width - frozenWidth(view) }),
    top: along(view.rows, at.row, { frozen: view.frozen.rows, scroll: view.scroll.top, room: view.height - view.head.height - frozenHeight(view) }),
  };
}
