import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Rect } from '../../model/area.ts';
import type { Direction, Place } from '../../hub/messages.ts';

/**
 * What is selected, as Excel has it: areas, the last of which is the one that Shift extends; the active cell, which typing goes to and which stays when the area grows;
 * the far corner of the last area. All functions give a new selection.
 */
export interface Selection { readonly areas: readonly Rect[]; readonly active: Place; /** Where Shift and arrows have led the last area. */ readonly reach: Place }

const clamp = (value: number, end: number): number => Math.min(end - 1, Math.max(0, value));
export const onSheet = ({ row, column }: Place): Place => ({ row: clamp(row, MAX_ROWS), column: clamp(column, MAX_COLUMNS) });

export const contains = (area: Rect, { row, column }: Place): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
export const cellRect = ({ row, column }: Place): Rect => ({ row, column, rows: 1, columns: 1 });
export const meets = (a: Rect, b: Rect): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export function around(a: Rect, b: Rect): Rect {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** The area grown until it cuts no merged cell. */
export function withMerged(area: Rect, merged: readonly Rect[]): Rect {
  const grown = merged.filter((rect) => meets(rect, area)).reduce(around, area);
  return grown.rows === area.rows && grown.columns === area.columns ? area : withMerged(grown, merged);
}

export const between = (a: Place, b: Place): Rect => around(cellRect(a), cellRect(b));

export const isWholeRows = (area: Rect): boolean => area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Rect): boolean => area.rows === MAX_ROWS;

export function selectCell(at: Place, merged: readonly Rect[]): Selection {
  const place = onSheet(at);
  const rect = merged.find((m) => contains(m, place)) ?? cellRect(place);
  return { areas: [rect], active: { row: rect.row, column: rect.column }, reach: place };
}

export const selectArea = (area: Rect): Selection => ({ areas: [area], active: { row: area.row, column: area.column }, reach: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 } });

/** Whole rows from one to another; the active cell is the first row's. */
export const selectRows = (from: number, to: number): Selection => ({ areas: [{ row: Math.min(from, to), column: 0, rows: Math.abs(to - from) + 1, columns: MAX_COLUMNS }], active: { row: from, column: 0 }, reach: { row: to, column: MAX_COLUMNS - 1 } });
export const selectColumns = (from: number, to: number): Selection => ({ areas: [{ row: 0, column: Math.min(from, to), rows: MAX_ROWS, columns: Math.abs(to - from) + 1 }], active: { row: 0, column: from }, reach: { row: MAX_ROWS - 1, column: to } });
export const selectAll = (active: Place): Selection => ({ areas: [{ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }], active, reach: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } });

/** Shift and click or arrow: the last area stretches from the active cell to a place. Whole rows stay whole rows, whole columns whole columns. */
export function extendTo(selection: Selection, to: Place, merged: readonly Rect[]): Selection {
  const last = selection.areas.at(-1) as Rect;
  const place = onSheet(to);
  const reach = { row: isWholeColumns(last) && last.columns < MAX_COLUMNS ? MAX_ROWS - 1 : place.row, column: isWholeRows(last) && last.rows < MAX_ROWS ? MAX_COLUMNS - 1 : place.column };
  const anchor = { row: isWholeColumns(last) && last.columns < MAX_COLUMNS ? 0 : selection.active.row, column: isWholeRows(last) && last.rows < MAX_ROWS ? 0 : selection.active.column };
  return { ...selection, reach, areas: [...selection.areas.slice(0, -1), withMerged(between(anchor, reach), merged)] };
}

/** Ctrl and click: one more area. */
export const addTo = (selection: Selection, other: Selection): Selection => ({ ...other, areas: [...selection.areas, ...other.areas] });

export const isSingleCell = (selection: Selection, merged: readonly Rect[]): boolean => {
  const [only, more] = selection.areas;
  return more === undefined && only !== undefined && ((only.rows === 1 && only.columns === 1) || merged.some((m) => m.row === only.row && m.column === only.column && m.rows === only.rows && m.columns === only.columns));
};

const STEPS: Readonly<Record<Direction, Place>> = { up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 } };

/** What the steps must know of the sheet: which rows and columns are hidden, and what is merged. */
export interface Ground { readonly nextRow: (from: number, step: 1 | -1) => number | null; readonly nextColumn: (from: number, step: 1 | -1) => number | null; readonly merged: readonly Rect[] }

/** One step from a place, over hidden rows and columns and out of merged cells; at the border it stays. */
export function step(from: Place, direction: Direction, ground: Ground): Place {
  const by = STEPS[direction];
  const rect = ground.merged.find((m) => contains(m, from)) ?? cellRect(from);
  if (by.row !== 0) return { ...from, row: ground.nextRow(by.row > 0 ? rect.row + rect.rows : rect.row - 1, by.row as 1 | -1) ?? from.row };
  return { ...from, column: ground.nextColumn(by.column > 0 ? rect.column + rect.columns : rect.column - 1, by.column as 1 | -1) ?? from.column };
}

/** Tab and Enter within a selection of several cells: the active cell goes round, the areas stay. */
export function stepWithin(selection: Selection, direction: Direction): Selection {
  const { areas, active } = selection;
  const index = Math.max(0, areas.findIndex((area) => contains(area, active)));
  const area = areas[index] as Rect;
  const alongRows = direction === 'left' || direction === 'right';
  const [width, total] = [alongRows ? area.columns : area.rows, area.rows * area.columns];
  const [row, column] = [active.row - area.row, active.column - area.column];
  const position = (alongRows ? row * width + column : column * width + row) + (direction === 'right' || direction === 'down' ? 1 : -1);
  const next = position < 0 || position >= total ? areas[(index + (position < 0 ? -1 : 1) + areas.length) % areas.length] as Rect : null;
  if (next !== null) return { ...selection, active: position < 0 ? { row: next.row + next.rows - 1, column: next.column + next.columns - 1 } : { row: next.row, column: next.column } };
  const [major, minor] = [Math.floor(position / width), position % width];
  return { ...selection, active: alongRows ? { row: area.row + major, column: area.column + minor } : { row: area.row + minor, column: area.column + major } };
}

export const sameRect = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
