import { formatValue } from '../../calc/numberFormat.ts';
import { bodyOf } from './addresses.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import type { Area } from './area.ts';
import type { TableView } from './views.ts';
import { lastColumn, lastRow, overlap } from './rects.ts';
import { moveRelative } from './references.ts';
import { renameColumnInFormulas } from './renames.ts';
import type { Cell } from './state.ts';
import { freeHeader, headersOf } from './tableNames.ts';

/** What Excel does of itself once cells were written: headers rename their columns, tables grow over what stands directly below or beside them, columns of one formula fill. */
export function afterWrite(core: Core, area: Area): void {
  for (const { id } of [...core.book().tables.values()].filter((t) => t.sheet === area.sheet)) {
    takeHeaders(core, core.table(id), area);
    grow(core, core.table(id), area);
    calculatedColumns(core, core.table(id), area);
  }
}

/** The header cell of a column: text, whatever its name looks like. */
export function putHeader(core: Core, table: TableView, index: number, name: string): void {
  if (!table.showHeaders) return;
  const [row, column] = [table.area.row, table.area.column + index];
  const was = core.cellAt(table.sheet, row, column);
  if (was?.value === name && was.formula === null) return;
  core.putCell(table.sheet, row, column, { value: name, formula: null, style: was?.style ?? lookAt(core, table.sheet, row, column), link: was?.link ?? null });
}

function takeHeaders(core: Core, table: TableView, area: Area): void {
  const written = table.showHeaders ? overlap({ ...table.area, rows: 1 }, area) : null;
  if (!written) return;
  for (let c = written.column; c <= lastColumn(written); c++) {
    const index = c - table.area.column;
    const current = core.table(table.id);
    const column = current.columns[index];
    if (!column) continue;
    const taken = new Set(current.columns.filter((_, i) => i !== index).map((o) => o.name.toLowerCase()));
    const cell = core.cellAt(table.sheet, table.area.row, c);
    const name = freeHeader(formatValue(core.valueOf(table.sheet, table.area.row, c), cell?.style.numberFormat ?? 'General'), taken, index + 1);
    if (name !== column.name) {
      core.setItem('tables', table.id, { ...current, columns: current.columns.map((o, i) => (i === index ? { ...o, name } : o)) });
      renameColumnInFormulas(core, core.table(table.id), { from: column.name, to: name });
      core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
    }
    putHeader(core, core.table(table.id), index, name);
  }
}

/** Directly below (no totals there) or directly beside, with content, and no other table in the way. */
function grow(core: Core, table: TableView, area: Area): void {
  const below = !table.showTotals && area.row === lastRow(table.area) + 1 && area.column >= table.area.column && area.column <= lastColumn(table.area);
  const beside = area.column === lastColumn(table.area) + 1 && area.row >= table.area.row && lastRow(area) <= lastRow(table.area);
  if ((!below && !beside) || !hasContentIn(core, area)) return;
  const to = below ? { ...table.area, rows: table.area.rows + area.rows } : { ...table.area, columns: table.area.columns + area.columns };
  const gained = below ? { ...to, row: area.row, rows: area.rows } : { ...to, column: area.column, columns: area.columns };
  const { tables, merged } = core.book();
  if ([...tables.values()].some((t) => t.id !== table.id && t.sheet === table.sheet && overlap(t.area, gained)) || (merged.get(table.sheet) ?? []).some((m) => overlap(m, gained))) return;
  if (below) growDown(core, table, to); else growRight(core, table, to);
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

function hasContentIn(core: Core, area: Area): boolean {
  for (let r = area.row; r <= lastRow(area); r++) for (let c = area.column; c <= lastColumn(area); c++) { const cell = core.cellAt(area.sheet, r, c); if (cell && (cell.value !== null || cell.formula !== null)) return true; }
  return false;
}

function growDown(core: Core, table: TableView, area: Area): void {
  core.setItem('tables', table.id, { ...table, area });
  const rows = { ...area, row: lastRow(table.area) + 1, rows: area.rows - table.area.rows };
  table.columns.forEach((_, index) => { copyLook(core, table, index, rows); fillColumn(core, core.table(table.id), index, rows); });
}

function growRight(core: Core, table: TableView, area: Area): void {
  const taken = new Set(table.columns.map((c) => c.name.toLowerCase()));
  let id = Math.max(...table.columns.map((c) => c.id));
  const added = Array.from({ length: area.columns - table.columns.length }, (_, i) => {
    const at = table.columns.length + i;
    const [typed = ''] = table.showHeaders && core.cellAt(table.sheet, area.row, area.column + at)?.value != null ? headersOf(core, { ...area, column: area.column + at, columns: 1, rows: 1 }) : [''];
    const name = freeHeader(typed, taken, at + 1);
    taken.add(name.toLowerCase());
    return { id: ++id, name, calculatedFormula: null, totals: null };
  });
  core.setItem('tables', table.id, { ...table, area, columns: [...table.columns, ...added] });
  const grown = core.table(table.id);
  grown.columns.forEach((column, i) => { putHeader(core, grown, i, column.name); });
}

/** New rows look like the row above them. */
function copyLook(core: Core, table: TableView, index: number, rows: Area): void {
  const column = table.area.column + index;
  const look = bodyOf(table).rows > 0 ? core.cellAt(table.sheet, lastRow(table.area), column)?.style : undefined;
  if (!look) return;
  for (let r = rows.row; r <= lastRow(rows); r++) {
    const cell = core.cellAt(table.sheet, r, column);
    if (!cell) core.putCell(table.sheet, r, column, { value: null, formula: null, style: look, link: null });
    else if (cell.style === lookAt(core, table.sheet, r, column) || cell.style.numberFormat === look.numberFormat) core.putCell(table.sheet, r, column, { ...cell, style: look });
  }
}

/** Puts a calculated column's formula into the empty cells of these rows. */
export function fillColumn(core: Core, table: TableView, index: number, rows: Area): void {
  const formula = table.columns[index]?.calculatedFormula ?? null;
  if (formula === null) return;
  const column = table.area.column + index;
  for (let r = rows.row; r <= lastRow(rows); r++) {
    const cell = core.cellAt(table.sheet, r, column);
    if (cell && (cell.value !== null || cell.formula !== null)) continue;
    core.putCell(table.sheet, r, column, { value: null, formula: moveRelative(formula, r - bodyOf(table).row, 0), style: cell?.style ?? lookAt(core, table.sheet, r, column), link: null });
  }
}

/** A column in which every row has the same formula is a calculated column; one formula in an otherwise empty column fills it. */
function calculatedColumns(core: Core, table: TableView, area: Area): void {
  const body = bodyOf(table);
  const written = body.rows > 0 ? overlap(body, area) : null;
  if (!written) return;
  for (let c = written.column; c <= lastColumn(written); c++) {
    const index = c - table.area.column;
    const first = formulaWritten(core, written, { sheet: table.sheet, column: c, top: body.row });
    const now = first === null ? (allEmpty(core, body, c) ? null : undefined) : commonFormula(core, body, { column: c, formula: first });
    if (now === undefined || now === (table.columns[index]?.calculatedFormula ?? null)) continue;
    const current = core.table(table.id);
    core.setItem('tables', table.id, { ...current, columns: current.columns.map((o, i) => (i === index ? { ...o, calculatedFormula: now } : o)) });
    if (now !== null) fillColumn(core, core.table(table.id), index, body);
  }
}

/** Columns of a new table in which every row has the same formula are calculated columns. */
export function takeFormulas(core: Core, table: TableView): void {
  const body = bodyOf(table);
  const columns = table.columns.map((column, i) => {
    const cells = cellsOf(core, body, body.column + i);
    const first = cells[0]?.formula ?? null;
    return first !== null && !cells.some(isEmpty) && commonFormula(core, body, { column: body.column + i, formula: first }) !== undefined ? { ...column, calculatedFormula: first } : column;
  });
  core.setItem('tables', table.id, { ...table, columns });
}

/** The formula of the first written row, as it reads in the table's first row; `null` when something else was written. */
function formulaWritten(core: Core, written: { readonly row: number }, of: { readonly sheet: string; readonly column: number; readonly top: number }): string | null {
  const formula = core.cellAt(of.sheet, written.row, of.column)?.formula ?? null;
  return formula === null ? null : moveRelative(formula, of.top - written.row, 0);
}

const cellsOf = (core: Core, body: Area, column: number): readonly (Cell | undefined)[] => Array.from({ length: body.rows }, (_, i) => core.cellAt(body.sheet, body.row + i, column));
const isEmpty = (cell: Cell | undefined): boolean => !cell || (cell.value === null && cell.formula === null);
const allEmpty = (core: Core, body: Area, column: number): boolean => cellsOf(core, body, column).every(isEmpty);

/** The formula when no cell of the column says something else, `undefined` when one does. */
function commonFormula(core: Core, body: Area, of: { readonly column: number; readonly formula: string }): string | undefined {
  return cellsOf(core, body, of.column).every((cell, i) => isEmpty(cell) || cell?.formula === moveRelative(of.formula, i, 0)) ? of.formula : undefined;
}
