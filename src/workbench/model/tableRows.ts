import { bodyOf } from './addresses.ts';
import { write } from './cells.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { CellInput, WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { TableView } from './views.ts';
import { lastColumn, lastRow, onSheet, overlap } from './rects.ts';
import { deleteCells, insertCells } from './structure.ts';
import { fillColumn, putHeader } from './tableGrowth.ts';
import { freeHeader } from './tableNames.ts';

type TableRows = Pick<WorkbookModel, 'addTableRows' | 'deleteTableRows' | 'addTableColumn' | 'deleteTableColumn'>;

export function createTableRows(core: Core): TableRows {
  return {
    addTableRows: (id, index, rows) => { addRows(core, core.table(id), { index, rows }); },
    deleteTableRows: (id, indexes) => { deleteRows(core, core.table(id), indexes); },
    addTableColumn: (id, index, of) => { addColumn(core, core.table(id), { index, ...of }); },
    deleteTableColumn: (id, index) => { deleteColumn(core, core.table(id), index); },
  };
}

function addRows(core: Core, table: TableView, { index, rows }: { readonly index: number | null; readonly rows: readonly (readonly CellInput[])[] }): void {
  const body = bodyOf(table);
  const at = index ?? body.rows;
  if (!Number.isInteger(at) || at < 0 || at > body.rows) throw new ModelError('InvalidArgument', `The table "${table.name}" has ${body.rows} rows: there is no row ${at} to insert before.`);
  if (rows.length === 0 || rows.some((r) => r.length !== body.columns)) throw new ModelError('InvalidArgument', `Rows of the table "${table.name}" have ${body.columns} cells.`);
  const added: Area = { ...body, row: body.row + at, rows: rows.length };
  const isLast = at === body.rows;
  if (!isLast || table.showTotals || isAnythingBelow(core, table)) insertCells(core, added, 'Down');
  const moved = core.table(table.id);
  if (isLast && moved.area.rows === table.area.rows) core.setItem('tables', table.id, { ...moved, area: { ...moved.area, rows: moved.area.rows + rows.length } });
  if (isLast) takeLook(core, added);
  write(core, added, rows);
  const grown = core.table(table.id);
  grown.columns.forEach((_, i) => { fillColumn(core, grown, i, added); });
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

/** Whether anything in the table's columns would be written over by new rows. */
function isAnythingBelow(core: Core, { area, sheet }: TableView): boolean {
  const used = core.extent.used(sheet, false);
  const below = { row: lastRow(area) + 1, column: area.column, columns: area.columns, rows: Math.max(1, (used ? lastRow(used) : 0) - lastRow(area)) };
  if ([...core.book().tables.values()].some((t) => t.sheet === sheet && overlap(t.area, below))) return true;
  for (let r = below.row; r <= lastRow(below); r++) for (let c = below.column; c <= lastColumn(below); c++) { const cell = core.cellAt(sheet, r, c); if (cell && (cell.value !== null || cell.formula !== null)) return true; }
  return false;
}

/** New last rows look like the row above them, unless they have a look already. */
function takeLook(core: Core, rows: Area): void {
  for (let c = rows.column; c <= lastColumn(rows); c++) {
    const above = core.cellAt(rows.sheet, rows.row - 1, c);
    if (!above) continue;
    for (let r = rows.row; r <= lastRow(rows); r++) { const cell = core.cellAt(rows.sheet, r, c); core.putCell(rows.sheet, r, c, { value: cell?.value ?? null, formula: cell?.formula ?? null, link: cell?.link ?? null, style: above.style }); }
  }
}

function deleteRows(core: Core, table: TableView, indexes: readonly number[]): void {
  const body = bodyOf(table);
  const wanted = [...new Set(indexes)].sort((a, b) => b - a);
  const wrong = wanted.find((i) => !Number.isInteger(i) || i < 0 || i >= body.rows);
  if (wrong !== undefined) throw new ModelError('ItemNotFound', `The table "${table.name}" has no row ${wrong}.`);
  for (let i = 0; i < wanted.length;) {
    let run = 1;
    while (wanted[i + run] === (wanted[i] as number) - run) run++;
    deleteCells(core, { ...body, row: body.row + (wanted[i] as number) - run + 1, rows: run }, 'Up');
    i += run;
  }
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

function addColumn(core: Core, table: TableView, of: { readonly index: number | null; readonly name: string | null; readonly cells: readonly CellInput[] | null }): void {
  const at = of.index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) throw new ModelError('InvalidArgument', `The table "${table.name}" has ${table.columns.length} columns: there is no column ${at} to insert before.`);
  const body = bodyOf(table);
  const withHeader = of.cells !== null && of.cells.length === body.rows + 1;
  if (of.cells !== null && !withHeader && of.cells.length !== body.rows) throw new ModelError('InvalidArgument', `The column has ${of.cells.length} cells, the table "${table.name}" ${body.rows} rows.`);
  const taken = new Set(table.columns.map((c) => c.name.toLowerCase()));
  if (of.name !== null && taken.has(of.name.toLowerCase())) throw new ModelError('InvalidArgument', `The table "${table.name}" has a column "${of.name}" already.`);
  const name = freeHeader(of.name ?? (withHeader ? String(of.cells?.[0] ?? '') : ''), taken, at + 1);
  insertColumn(core, table, { at, name });
  const cells = withHeader ? of.cells?.slice(1) : of.cells;
  if (cells) write(core, { ...body, column: body.column + at, columns: 1 }, cells.map((cell) => [cell]));
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}

function insertColumn(core: Core, table: TableView, { at, name }: { readonly at: number; readonly name: string }): void {
  const added = onSheet(table.sheet, { ...table.area, column: table.area.column + at, columns: 1 });
  insertCells(core, added, 'Right');
  const moved = core.table(table.id);
  const inside = moved.columns.length > table.columns.length;
  const next = { id: Math.max(...table.columns.map((c) => c.id)) + 1, name, calculatedFormula: null, totals: null };
  const columns = inside ? moved.columns.map((c, i) => (i === at ? { ...c, name } : c)) : [...moved.columns.slice(0, at), next, ...moved.columns.slice(at)];
  core.setItem('tables', table.id, { ...moved, columns, area: { ...table.area, columns: table.area.columns + 1 } });
  const now = core.table(table.id);
  const neighbour = core.cellAt(table.sheet, table.area.row, added.column + (at === 0 ? 1 : -1));
  if (table.showHeaders) core.putCell(table.sheet, table.area.row, added.column, { value: null, formula: null, style: neighbour?.style ?? lookAt(core, table.sheet, table.area.row, added.column), link: null });
  putHeader(core, now, at, name);
}

function deleteColumn(core: Core, table: TableView, index: number): void {
  if (!table.columns[index]) throw new ModelError('ItemNotFound', `The table "${table.name}" has no column ${index}.`);
  if (table.columns.length === 1) throw new ModelError('InvalidOperation', 'A table has at least one column.');
  deleteCells(core, onSheet(table.sheet, { ...table.area, column: table.area.column + index, columns: 1 }), 'Left');
  core.emit({ kind: 'table-changed', table: table.id, sheet: table.sheet });
}
