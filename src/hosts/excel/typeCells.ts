import type { CellValue } from '../../workbook/bookRead.ts';
import type { TypedCell } from '../../workbook/host.ts';
import { refusal } from './errors.ts';
import { showsText, textInput } from './input.ts';

/** Types into single cells, rows found by what another cell of them reads: three requests for any number of cells. */
export async function typeCells(context: Excel.RequestContext, cells: readonly TypedCell[]): Promise<void> {
  const tables = new Map([...new Set(cells.map((c) => c.table))].map((name) => [name, context.workbook.tables.getItemOrNullObject(name)] as const));
  for (const table of tables.values()) table.load('name,columns/items/name,worksheet/name');
  await context.sync();
  const columns = new Map<string, Excel.Range>();
  for (const { table, where, column } of cells) for (const name of [where.column, column]) askColumn(columns, { table: tables.get(table), name });
  await context.sync();
  const missing = cells.find((cell) => rowOf(columns, cell) === null);
  const before = missing === undefined ? cells : cells.slice(0, cells.indexOf(missing));
  for (const cell of before) typeOne(columns, cell);
  for (const range of columns.values()) range.untrack();
  await context.sync();
  if (missing) throw gone(missing, tables.get(missing.table));
}

const keyOf = (table: string, column: string): string => `${table}[${column}]`;

function askColumn(columns: Map<string, Excel.Range>, of: { readonly table: Excel.Table | undefined; readonly name: string }): void {
  const { table, name } = of;
  if (table === undefined || table.isNullObject || columns.has(keyOf(table.name, name)) || !table.columns.items.some((c) => c.name === name)) return;
  const range = table.columns.getItem(name).getDataBodyRange();
  range.load('values,numberFormat');
  columns.set(keyOf(table.name, name), range);
}

function rowOf(columns: ReadonlyMap<string, Excel.Range>, { table, where, column }: TypedCell): number | null {
  const values: readonly (readonly unknown[])[] | undefined = columns.get(keyOf(table, where.column))?.values;
  const row = values?.findIndex((r) => showsText(String(r[0]), where.is)) ?? -1;
  return row < 0 || !columns.has(keyOf(table, column)) ? null : row;
}

function typeOne(columns: ReadonlyMap<string, Excel.Range>, cell: TypedCell): void {
  const range = columns.get(keyOf(cell.table, cell.column));
  const row = rowOf(columns, cell);
  if (!range || row === null) return;
  const target = range.getCell(row, 0);
  target.values = [[inputOf(cell.value, String(range.numberFormat[row]?.[0] ?? 'General'))]];
  target.untrack();
}

const inputOf = (value: CellValue, numberFormat: string): string | number => (value === null ? '' : typeof value === 'number' ? value : textInput(value, numberFormat));

const gone = ({ table, where, column }: TypedCell, found: Excel.Table | undefined): Error => refusal('ItemNotFound', {
  place: found === undefined || found.isNullObject ? table : found.worksheet.name, words: found === undefined || found.isNullObject ? `There is no table "${table}" any more.` : `${table} has no row any more where "${where.column}" is "${where.is}", or no column "${column}".`,
  remedy: 'Read the workbook again: somebody changed it meanwhile.',
});
