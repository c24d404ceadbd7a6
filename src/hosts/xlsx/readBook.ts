import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { BookRead, CellRead, CellValue, TableRead } from '../../workbook/bookRead.ts';

installChartSupport();

type Sheet = Workbook['worksheets'][number];
type LibraryCell = ReturnType<Sheet['getCell']>;

/** Opens the bytes of an .xlsx file with the library; a file that is none is a clear error. */
export async function openBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes as never);
  } catch (error) {
    throw new NotAWorkbook(error instanceof Error ? error.message : String(error));
  }
  return book;
}

/** The bytes are no .xlsx file, or one that cannot be opened. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';
  constructor(why: string) { super(`it is not an .xlsx workbook that can be opened (${why})`); }
}

/** What a workbook holds, table by table, with people's own columns and sheets. */
export function readBook(book: Workbook): BookRead {
  const tables = new Map<string, TableRead>();
  const other: string[] = [];
  for (const sheet of book.worksheets) {
    const own = sheet.getTables().map((t) => readTable(sheet, modelOf(t)));
    for (const table of own) tables.set(table.name, table);
    if (own.length === 0 && sheet.name !== 'Summary') other.push(sheet.name);
  }
  return { tables, inputs: readInputs(book), otherSheets: other, lastSavedBy: book.lastModifiedBy || null };
}

interface TableModel { readonly name: string; readonly tableRef?: string; readonly ref?: string; readonly totalsRow?: boolean; readonly headerRow?: boolean; readonly columns: readonly { readonly name: string }[] }

const modelOf = (table: unknown): TableModel => (table as { readonly model?: TableModel; readonly table?: TableModel }).model ?? (table as { readonly table: TableModel }).table;

/** Where a table of the library stands, from 0 on, header row first, and how many rows of data it has. */
export function areaOfTable(table: unknown): { readonly name: string; readonly row: number; readonly column: number; readonly columns: readonly string[]; readonly rows: number; readonly hasHeaders: boolean; readonly hasTotals: boolean } {
  const model = modelOf(table);
  const { first, top, bottom } = cornersOf(model);
  const [hasHeaders, hasTotals] = [model.headerRow !== false, model.totalsRow === true];
  return { name: model.name, row: top - 1, column: first - 1, columns: model.columns.map((c) => c.name), rows: bottom - top + 1 - Number(hasHeaders) - Number(hasTotals), hasHeaders, hasTotals };
}

function cornersOf(model: TableModel): { readonly first: number; readonly top: number; readonly bottom: number } {
  const [, letters = 'A', top = '4', , bottom = '4'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec((model.tableRef ?? model.ref ?? 'A4:A4').replaceAll('$', '')) ?? [];
  return { first: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0), top: Number(top), bottom: Number(bottom) };
}

function readTable(sheet: Sheet, model: TableModel): TableRead {
  const { first, top, bottom } = cornersOf(model);
  const columns = model.columns.map((c) => c.name);
  const rows: ReadonlyMap<string, CellRead>[] = [];
  const last = bottom - (model.totalsRow ? 1 : 0);
  for (let r = top + 1; r <= last; r++) {
    const row = sheet.getRow(r);
    rows.push(new Map(columns.map((name, i) => [name, readCell(row.getCell(first + i))])));
  }
  return { name: model.name, sheet: sheet.name, columns, rows: rows.filter((row) => [...row.values()].some((c) => c.value !== null && c.value !== '')) };
}

function readCell(cell: LibraryCell): CellRead {
  const { value, address } = cell;
  if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)) {
    const { formula, sharedFormula, result } = value as { readonly formula?: string; readonly sharedFormula?: string; readonly result?: unknown };
    return { value: plainValue(result), formula: formula ?? cell.formula ?? sharedFormula ?? '', at: address };
  }
  return { value: plainValue(value), formula: null, at: address };
}

/** Each sheet's cells as text, dates as ISO days: lists that somebody made, whatever is in them. */
export const sheetTexts = (book: Workbook): readonly (readonly (readonly string[])[])[] => book.worksheets.map((sheet) => {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => { rows.push(Array.from({ length: sheet.columnCount }, (_, i) => shownText(row.getCell(i + 1)))); });
  return rows;
});

function shownText(cell: LibraryCell): string {
  if (cell.value instanceof Date) return cell.value.toISOString().slice(0, 10);
  return String(readCell(cell).value ?? '');
}

/** Every formula cell and the value it shows, by "Sheet!A1". */
export function readFormulas(book: Workbook): ReadonlyMap<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const sheet of book.worksheets) sheet.eachRow((row) => { row.eachCell((cell) => { const read = readCell(cell); if (read.formula !== null) found.set(`${sheet.name}!${read.at}`, read.value); }); });
  return found;
}

/** Links, rich text and dates as the plain values that people see; an error as its words. */
function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const object = value as { readonly text?: unknown; readonly richText?: readonly { readonly text: string }[]; readonly error?: unknown };
  if (object.richText) return object.richText.map((t) => t.text).join('');
  if (object.error !== undefined) return String(object.error);
  return object.text === undefined ? null : plainValue(object.text);
}

function readInputs(book: Workbook): ReadonlyMap<string, CellValue> {
  const inputs = new Map<string, CellValue>();
  for (const { name, ranges } of book.definedNames.model) {
    const [, sheet, at] = /^'?([^'!]+)'?!\$?([A-Z]+\$?\d+)$/.exec(ranges[0] ?? '') ?? [];
    const found = sheet === undefined ? undefined : book.getWorksheet(sheet);
    if (found && at !== undefined) inputs.set(name, readCell(found.getCell(at.replace('$', ''))).value);
  }
  return inputs;
}
