import type { BookRead, CellRead, CellValue, TableRead } from '../../workbook/bookRead.ts';
import { loaded, readGroups } from './asking.ts';
import type { Wish } from './asking.ts';
import { addressOf, blockOf, cellAt } from './place.ts';
import type { Block } from './place.ts';
import { bytesOf } from './steps.ts';

/** The snapshot of a workbook: three requests, more only where the answer would be too large for one. */
export async function readBook(context: Excel.RequestContext): Promise<BookRead> {
  const { worksheets: sheets, tables, names } = context.workbook;
  sheets.load('items/name');
  tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/name');
  names.load('items/name,items/formula,items/type');
  await context.sync();
  const asked = tables.items.map((table) => askTable(table));
  const inputs = names.items.filter((n) => ONE_CELL.test(String(n.formula))).map((item) => ({ item, range: loaded(item.getRangeOrNullObject(), 'values') }));
  await context.sync();
  const found = asked.map(placed);
  await readGroups(context, found.flatMap(({ wish }) => wish));
  const own = new Set(tables.items.map((t) => t.worksheet.name));
  return {
    tables: new Map(found.map(({ take }) => { const table = take(); return [table.name, table] as const; })),
    inputs: new Map(inputs.flatMap(({ item, range }) => (range.isNullObject ? [] : [[item.name, plainValue(range.values[0]?.[0])] as const]))),
    otherSheets: sheets.items.map((s) => s.name).filter((name) => name !== 'Summary' && !own.has(name)), lastSavedBy: null,
  };
}

/** A name for one cell ("='My sheet'!$B$5"). */
const ONE_CELL = /^='?[^!]+'?!\$?[A-Z]+\$?\d+$/;

/** So many rows tell how large the others will be. */
const SAMPLE = 6;

interface Asked { readonly table: Excel.Table; readonly range: Excel.Range; readonly sample: Excel.Range }

function askTable(table: Excel.Table): Asked {
  const whole = table.getRange();
  const first = whole.getRow(0);
  const sample = loaded(first.getResizedRange(SAMPLE, 0), 'values,formulas');
  first.untrack();
  return { table, range: loaded(whole, 'address'), sample };
}

interface Placed { readonly wish: readonly Wish[]; readonly take: () => TableRead }

function placed({ table, range, sample }: Asked): Placed {
  const at = blockOf(range.address);
  const head = table.showHeaders ? 1 : 0;
  const body: Block = { row: at.row + head, column: at.column, columns: at.columns, rows: Math.max(0, at.rows - head - (table.showTotals ? 1 : 0)) };
  const rows: ReadonlyMap<string, CellRead>[] = [];
  const columns = table.columns.items.map((c) => c.name);
  const sheet = table.worksheet.name;
  const bytesPerRow = Math.max(columns.length * 40, ((bytesOf(sample.values) + bytesOf(sample.formulas)) / (SAMPLE + 1)) * 1.5);
  const wish: Wish = { rows: body.rows, bytesPerRow, ask: (context, from, count) => {
    const part = loaded(context.workbook.worksheets.getItem(sheet).getRange(addressOf({ ...body, row: body.row + from, rows: count })), 'values,formulas');
    return () => { part.values.forEach((values: readonly unknown[], i: number) => { rows.push(rowOf(columns, { values, formulas: part.formulas[i] as readonly unknown[], row: body.row + from + i, column: body.column })); }); };
  } };
  return { wish: body.rows === 0 ? [] : [wish], take: () => ({ name: table.name, sheet, columns, rows: rows.filter((row) => [...row.values()].some((c) => c.value !== null)) }) };
}

const rowOf = (columns: readonly string[], of: { readonly values: readonly unknown[]; readonly formulas: readonly unknown[]; readonly row: number; readonly column: number }): ReadonlyMap<string, CellRead> =>
  new Map(columns.map((name, i) => [name, { value: plainValue(of.values[i]), formula: formulaIn(of.formulas[i], of.values[i]), at: cellAt(of.row, of.column + i) }]));

/** A text that begins with "=" is no formula: it reads the same as a value. */
const formulaIn = (formula: unknown, value: unknown): string | null => (typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null);

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
