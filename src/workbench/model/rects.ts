import { ModelError } from './model.ts';
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import type { Area, Rect } from './area.ts';

export const lastRow = (r: Rect): number => r.row + r.rows - 1;
export const lastColumn = (r: Rect): number => r.column + r.columns - 1;
export const spansRows = (r: Rect): boolean => r.row === 0 && r.rows >= MAX_ROWS;
export const spansColumns = (r: Rect): boolean => r.column === 0 && r.columns >= MAX_COLUMNS;
export const contains = (r: Rect, row: number, column: number): boolean => row >= r.row && row <= lastRow(r) && column >= r.column && column <= lastColumn(r);
export const covers = (outer: Rect, inner: Rect): boolean => contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

export function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const sameRect = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
export const rectBetween = (of: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }): Rect => ({ row: of.top, column: of.left, rows: of.bottom - of.top + 1, columns: of.right - of.left + 1 });
export const onSheet = (sheet: string, rect: Rect): Area => ({ sheet, row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns });

/** The smallest rectangle around both. */
export const around = (a: Rect, b: Rect): Rect => rectBetween({ top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(lastRow(a), lastRow(b)), right: Math.max(lastColumn(a), lastColumn(b)) });

/** What of a rectangle lies outside of another: up to four pieces. */
export function minus(a: Rect, b: Rect): readonly Rect[] {
  const o = overlap(a, b);
  if (!o) return [a];
  const [bottom, right] = [lastRow(a), lastColumn(a)];
  const pieces = [
    { top: a.row, left: a.column, bottom: o.row - 1, right }, { top: lastRow(o) + 1, left: a.column, bottom, right },
    { top: o.row, left: a.column, bottom: lastRow(o), right: o.column - 1 }, { top: o.row, left: lastColumn(o) + 1, bottom: lastRow(o), right },
  ];
  return pieces.filter((p) => p.bottom >= p.top && p.right >= p.left).map(rectBetween);
}

/** A rectangle that is no rectangle of a sheet is refused in Office.js's words. */
export function checkRect(r: Rect): void {
  const whole = [r.row, r.column, r.rows, r.columns].every(Number.isInteger);
  if (!whole || r.row < 0 || r.column < 0 || r.rows < 1 || r.columns < 1 || lastRow(r) >= MAX_ROWS || lastColumn(r) >= MAX_COLUMNS) throw new ModelError('InvalidArgument', `There are no such cells on a sheet: row ${r.row}, column ${r.column}, ${r.rows} by ${r.columns}.`);
}
