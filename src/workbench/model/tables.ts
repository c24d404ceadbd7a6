import { bodyOf } from './addresses.ts';
import { findTable } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { TableView } from './views.ts';
import { referToCells } from './plainRange.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect, lastColumn, onSheet, overlap } from './rects.ts';
import { renameColumnInFormulas, renameTableInFormulas } from './renames.ts';
import { cellOf } from './inputs.ts';
import { lookAt } from './core.ts';
import { insertCells } from './structure.ts';
import { fillColumn, putHeader, takeFormulas } from './tableGrowth.ts';
import { checkTableName, freeHeader, freeTableName, headersOf } from './tableNames.ts';

type Tables = Pick<WorkbookModel, 'tables' | 'table' | 'addTable' | 'changeTable' | 'resizeTable' | 'deleteTable' | 'renameTableColumn'>;

export function createTables(core: Core): Tables {
  return {
    tables: () => [...core.book().tables.values()],
    table: (key) => findTable(core.book(), key),
    addTable: (area, of) => addTable(core, { ...area, sheet: core.sheet(area.sheet).id }, of),
    changeTable: (id, change) => { changeTable(core, core.table(id), change); },
    resizeTable: (id, area) => { resizeTable(core, core.table(id), area); },
    deleteTable: (id, how) => { deleteTable(core, core.table(id), how); },
    renameTableColumn: (id, index, name) => { renameColumn(core, core.table(id), { index, name }); },
  };
}

function addTable(core: Core, wanted: Area, of: { readonly hasHeaders: boolean; readonly name?: string }): TableView {
  checkRect(wanted);
  checkUnprotected(core, wanted.sheet);
  if (of.name !== undefined) checkTableName(core, of.name, null);
  checkFree(core, wanted, null);
  if (!of.hasHeaders) insertCells(core, onSheet(wanted.sheet, { ...wanted, rows: 1 }), 'Down');
  const rows = Math.max(of.hasHeaders ? wanted.rows : wanted.rows + 1, 2);
  const area = { ...wanted, rows };
  if (rows > wanted.rows && of.hasHeaders) checkFree(core, area, null);
  const names = headersOf(core, { ...area, rows: 1 });
  const table: TableView = {
    id: String(core.nextId()), name: of.name ?? freeTableName(core), sheet: area.sheet, area, columns: names.map((name, i) => ({ id: i + 1, name, calculatedFormula: null, totals: null })), showHeaders: true, showTotals: false,
    style: 'TableStyleMedium2', showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false, filters: new Map(), sort: [],
  };
  core.setItem('tables', table.id, table);
  names.forEach((name, i) => { putHeader(core, table, i, name); });
  takeFormulas(core, table);
  core.emit({ kind: 'table-added', table: table.id, sheet: table.sheet });
  return core.table(table.id);
}

/** Tables stand apart from each other and from merged cells. */
function checkFree(core: Core, area: Area, own: string | null): void {
  const other = [...core.book().tables.values()].find((t) => t.id !== own && t.sheet === area.sheet && overlap(t.area, area));
  if (other) throw new ModelError('InvalidArgument', `A table cannot overlap another table ("${other.name}").`);
  if ((core.book().merged.get(area.sheet) ?? []).some((m) => overlap(m, area))) throw new ModelError('InvalidArgument', 'A table cannot hold merged cells.');
}

function changeTable(core: Core, table: TableView, change: Parameters<WorkbookModel['changeTable']>[1]): void {
  checkUnprotected(core, table.sheet);
  const { name, showTotals, showHeaders, ...looks } = change;
  if (name !== undefined && name !== table.name) {
    checkTableName(core, name, table.id);
    core.setItem('tables', table.id, { ...table, name });
    renameTableInFormulas(core, { from: table.name, to: name });
  }
  core.setItem('tables', table.id, { ...core.table(table.id), ...looks });
  if (showTotals !== undefined && showTotals !== table.showTotals) toggleTotals(core, core.table(table.id), showTotals);
  if (showHeaders !== undefined && showHeaders !== table.showHeaders) toggleHeaders(core, core.table(table.id), showHeaders);
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

/** A row for totals comes below the data and goes with its contents; what stands below the table makes room. */
function toggleTotals(core: Core, table: TableView, show: boolean): void {
  const row = { ...table.area, row: table.area.row + table.area.rows - (show ? 0 : 1), rows: 1 };
  if (show) {
    if (hasContent(core, row)) insertCells(core, row, 'Down');
    core.setItem('tables', table.id, { ...core.table(table.id), showTotals: true, area: { ...table.area, rows: table.area.rows + 1 } });
    putIn(core, row, 0, 'Total');
    return;
  }
  for (let c = 0; c < row.columns; c++) putIn(core, row, c, null);
  core.setItem('tables', table.id, { ...table, showTotals: false, area: { ...table.area, rows: table.area.rows - 1 } });
}

function toggleHeaders(core: Core, table: TableView, show: boolean): void {
  if (!show) {
    for (let c = 0; c < table.area.columns; c++) putIn(core, table.area, c, null);
    core.setItem('tables', table.id, { ...table, showHeaders: false, filters: new Map(), area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } });
    return;
  }
  if (table.area.row === 0) throw new ModelError('InvalidOperation', 'There is no row above the table for its headers.');
  const area = { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 };
  if (hasContent(core, { ...area, rows: 1 })) throw new ModelError('InvalidOperation', 'The row above the table is not empty.');
  core.setItem('tables', table.id, { ...table, showHeaders: true, area });
  table.columns.forEach((column, i) => { putHeader(core, core.table(table.id), i, column.name); });
}

const hasContent = (core: Core, row: Area): boolean => Array.from({ length: row.columns }, (_, i) => core.cellAt(row.sheet, row.row, row.column + i)).some((cell) => cell !== undefined && (cell.value !== null || cell.formula !== null));

function putIn(core: Core, row: Area, column: number, input: string | null): void {
  const c = row.column + column;
  core.putCell(row.sheet, row.row, c, cellOf(input, core.cellAt(row.sheet, row.row, c) ?? { style: lookAt(core, row.sheet, row.row, c), link: null }));
}

/** The header row stays where it is; columns that come in take their names from the cells, or new ones. */
export function resizeTable(core: Core, table: TableView, to: Area): void {
  const area = { ...to, sheet: core.sheet(to.sheet).id };
  checkRect(area);
  if (area.sheet !== table.sheet || area.row !== table.area.row || !overlap(area, table.area) || area.rows < (table.showHeaders ? 2 : 1)) throw new ModelError('InvalidArgument', 'A table keeps its header row when it is resized, overlaps with where it was, and has at least one row of data.');
  checkFree(core, area, table.id);
  const taken = new Set(table.columns.filter((_, i) => isIn(area, table.area.column + i)).map((c) => c.name.toLowerCase()));
  let id = Math.max(...table.columns.map((c) => c.id));
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const known = table.columns[area.column + i - table.area.column];
    if (known) return known;
    const name = freeHeader(table.showHeaders ? headersOf(core, { ...area, column: area.column + i, columns: 1, rows: 1 })[0] ?? '' : '', taken, i + 1);
    taken.add(name.toLowerCase());
    return { id: ++id, name, calculatedFormula: null, totals: null };
  });
  core.setItem('tables', table.id, { ...table, area, columns });
  if (table.showHeaders) columns.forEach((column, i) => { putHeader(core, core.table(table.id), i, column.name); });
  const grown = core.table(table.id);
  const added = bodyOf(grown).rows - bodyOf(table).rows;
  if (added > 0) grown.columns.forEach((_, i) => { fillColumn(core, grown, i, { ...bodyOf(grown), row: bodyOf(table).row + bodyOf(table).rows, rows: added }); });
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

const isIn = (area: Area, column: number): boolean => column >= area.column && column <= lastColumn(area);

function deleteTable(core: Core, table: TableView, how: 'delete' | 'toRange'): void {
  checkUnprotected(core, table.sheet);
  if (how === 'toRange') referToCells(core, table);
  core.setItem('tables', table.id, undefined);
  if (how === 'delete') for (let r = table.area.row; r < table.area.row + table.area.rows; r++) for (let c = table.area.column; c <= lastColumn(table.area); c++) core.putCell(table.sheet, r, c, undefined);
  core.emit({ kind: 'table-deleted', table: table.id, sheet: table.sheet });
}

export function renameColumn(core: Core, table: TableView, { index, name }: { readonly index: number; readonly name: string }): void {
  const column = table.columns[index];
  if (!column) throw new ModelError('ItemNotFound', `The table "${table.name}" has no column ${index}.`);
  if (column.name === name) return;
  if (name === '' || table.columns.some((c, i) => i !== index && c.name.toLowerCase() === name.toLowerCase())) throw new ModelError('InvalidArgument', `The table "${table.name}" has a column "${name}" already, or the name is empty.`);
  core.setItem('tables', table.id, { ...table, columns: table.columns.map((c, i) => (i === index ? { ...c, name } : c)) });
  putHeader(core, core.table(table.id), index, name);
  renameColumnInFormulas(core, core.table(table.id), { from: column.name, to: name });
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}
