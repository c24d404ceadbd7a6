import { type TrackedArea, type WorkbookModel } from '../model/model.ts';
import { MAX_COLUMNS, MAX_ROWS, type Area, type Rect } from '../model/area.ts';
import { HostFailure, invalidArgument } from './failures.ts';

/** What a range stands for: an area that moves with its cells. */
export interface RangeSelf { readonly tracked: TrackedArea }

/** The area of a range now; deleted cells leave nothing to speak of. */
export function areaOf(self: RangeSelf): Area {
  const area = self.tracked.area();
  if (area === null) throw new HostFailure('InvalidReference');
  return area;
}

export const isOnSheet = (rect: Rect): boolean => rect.row >= 0 && rect.column >= 0 && rect.rows > 0 && rect.columns > 0 && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS;

/** An area that is on the sheet, or InvalidArgument. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

export const wholeSheet = (sheet: string): Area => ({ sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
export const isEntireRow = (area: Rect): boolean => area.columns === MAX_COLUMNS;
export const isEntireColumn = (area: Rect): boolean => area.rows === MAX_ROWS;
export const isUnbounded = (area: Rect): boolean => isEntireRow(area) || isEntireColumn(area);
export const isOneCell = (area: Rect): boolean => area.rows === 1 && area.columns === 1;
export const cellOf = (area: Area, row = 0, column = 0): Area => ({ sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });

export function intersect(a: Area, b: Area): Area | null {
  if (a.sheet !== b.sheet) return null;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [rows, columns] = [Math.min(a.row + a.rows, b.row + b.rows) - row, Math.min(a.column + a.columns, b.column + b.columns) - column];
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  if (a.sheet !== b.sheet) throw invalidArgument();
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { sheet: a.sheet, row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

export const contains = (outer: Area, inner: Area): boolean => {
  const both = intersect(outer, inner);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
};

/** The part of an area that can hold cells with content or style; of a whole column that is what the sheet uses. */
export function usedPart(model: WorkbookModel, area: Area): Area | null {
  const used = model.usedRange(area.sheet, false);
  return used === null ? null : intersect(area, used);
}

/** "Sheet1!A1:B2" or "A1:B2" as the area it means; also a name. */
export function addressed(model: WorkbookModel, address: string, sheet: string | null): Area {
  const area = model.areaOf(address, sheet);
  if (area === null) throw invalidArgument();
  return area;
}

/** Without the sheet: as events tell it. */
export const localAddress = (model: WorkbookModel, area: Area): string => {
  const address = model.addressOf(area);
  return address.slice(address.lastIndexOf('!') + 1);
};

export const cellsOf = (area: Area): readonly { readonly row: number; readonly column: number }[] => Array.from({ length: area.rows * area.columns }, (_, i) => ({ row: area.row + Math.floor(i / area.columns), column: area.column + (i % area.columns) }));

/** The areas without doubles, together: cells of several ranges as few rectangles, row by row. */
export function rectangles(sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const runs = horizontalRuns(cells);
  const done: { row: number; column: number; rows: number; columns: number }[] = [];
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) { above.rows++; continue; }
    const next = { ...run, rows: 1 };
    open.set(key, next);
    done.push(next);
  }
  return done.map((rect) => ({ sheet, ...rect }));
}

function horizontalRuns(cells: readonly { readonly row: number; readonly column: number }[]): readonly { readonly row: number; readonly column: number; readonly columns: number }[] {
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, columns: 1 });
  }
  return runs;
}
