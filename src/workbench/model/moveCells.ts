import { eachIn } from './cells.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import { contains, lastColumn, lastRow, spansColumns, spansRows } from './rects.ts';
import { isInsertion, isVertical, zoneOf } from './shift.ts';
import type { Shift } from './shift.ts';
import { emptyRow } from './state.ts';
import type { Cell, ColumnLook, Row, Rows } from './state.ts';

/** Moves the cells themselves, with the looks of whole rows and columns. */
export function moveCells(core: Core, s: Shift): void {
  if (isInsertion(s)) checkRoom(core, s);
  if (isVertical(s) && spansColumns(s)) moveRows(core, s);
  else if (!isVertical(s) && spansRows(s)) moveColumns(core, s);
  else movePart(core, s);
  if (isInsertion(s)) takeLooks(core, s);
}

/** What would be pushed off the sheet must be empty. */
function checkRoom(core: Core, s: Shift): void {
  const used = core.extent.used(s.sheet, true);
  if (!used) return;
  const full = isVertical(s) ? lastRow(used) + s.rows >= MAX_ROWS : lastColumn(used) + s.columns >= MAX_COLUMNS;
  if (!full) return;
  const zone = zoneOf(s);
  const edge = isVertical(s) ? { ...zone, row: MAX_ROWS - s.rows, rows: s.rows } : { ...zone, column: MAX_COLUMNS - s.columns, columns: s.columns };
  eachIn(core.rows(s.sheet), edge, (_row, _column, cell) => { if (cell.value !== null || cell.formula !== null) throw new ModelError('InvalidOperation', 'To prevent possible loss of data, nonblank cells cannot be shifted off the sheet.'); });
}

function moveRows(core: Core, s: Shift): void {
  const rows: Rows = new Map();
  for (const [index, row] of core.rows(s.sheet)) {
    const to = landing(index, { at: s.row, count: s.rows, insertion: isInsertion(s) });
    if (to !== null && to < MAX_ROWS) rows.set(to, row);
  }
  core.replaceRows(s.sheet, rows);
}

const landing = (index: number, of: { readonly at: number; readonly count: number; readonly insertion: boolean }): number | null =>
  (index < of.at ? index : of.insertion ? index + of.count : index < of.at + of.count ? null : index - of.count);

function moveColumns(core: Core, s: Shift): void {
  const of = { at: s.column, count: s.columns, insertion: isInsertion(s) };
  const shifted = <T>(items: ReadonlyMap<number, T>): Map<number, T> => new Map([...items].flatMap(([index, item]) => { const to = landing(index, of); return to === null || to >= MAX_COLUMNS ? [] : [[to, item] as const]; }));
  core.replaceRows(s.sheet, new Map([...core.rows(s.sheet)].map(([index, row]): [number, Row] => [index, { ...row, cells: shifted(row.cells) }])));
  const looks = core.book().columns.get(s.sheet);
  if (looks) core.setItem('columns', s.sheet, shifted(looks));
}

function movePart(core: Core, s: Shift): void {
  const cells: [number, number, Cell][] = [];
  const zone = zoneOf(s);
  eachIn(core.rows(s.sheet), zone, (row, column, cell) => { cells.push([row, column, cell]); });
  const [down, right] = isVertical(s) ? [isInsertion(s) ? s.rows : -s.rows, 0] : [0, isInsertion(s) ? s.columns : -s.columns];
  for (const [row, column] of cells) core.putCell(s.sheet, row, column, undefined);
  for (const [row, column, cell] of cells) if (contains(zone, row + down, column + right)) core.putCell(s.sheet, row + down, column + right, cell);
}

/** What comes in looks like what is above it or to its left; below a table's headers like the row below. */
function takeLooks(core: Core, s: Shift): void {
  if (isVertical(s) ? s.row === 0 : s.column === 0) return;
  if (!isVertical(s)) { takeColumnLooks(core, s); return; }
  const above = core.rows(s.sheet).get(s.row - 1) ?? emptyRow();
  const below = core.rows(s.sheet).get(s.row + s.rows);
  const isHeader = (column: number): boolean => [...core.book().tables.values()].some((t) => t.sheet === s.sheet && t.showHeaders && t.area.row === s.row - 1 && contains(t.area, t.area.row, column));
  const columns = [...new Set([...above.cells.keys(), ...(below?.cells.keys() ?? [])])].filter((c) => c >= s.column && c <= lastColumn(s));
  const styles = columns.flatMap((c) => { const style = (isHeader(c) ? below : above)?.cells.get(c)?.style; return style ? [[c, style] as const] : []; });
  for (let r = s.row; r < s.row + s.rows; r++) {
    for (const [c, style] of styles) core.putCell(s.sheet, r, c, { value: null, formula: null, style, link: null });
    if (spansColumns(s) && above.style) core.rowToChange(s.sheet, r).style = above.style;
  }
}

function takeColumnLooks(core: Core, s: Shift): void {
  const left = { ...s, column: s.column - 1, columns: 1 };
  const found: [number, Cell][] = [];
  eachIn(core.rows(s.sheet), left, (row, _column, cell) => { found.push([row, cell]); });
  for (const [row, { style }] of found) for (let c = s.column; c <= lastColumn(s); c++) core.putCell(s.sheet, row, c, { value: null, formula: null, style, link: null });
  const look = core.book().columns.get(s.sheet)?.get(left.column);
  if (!spansRows(s) || !look) return;
  const looks = new Map<number, ColumnLook>(core.book().columns.get(s.sheet));
  for (let c = s.column; c <= lastColumn(s); c++) looks.set(c, { ...look, hidden: false });
  core.setItem('columns', s.sheet, looks);
}
