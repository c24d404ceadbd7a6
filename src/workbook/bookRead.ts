import type { Issue } from '../text/issue.ts';

/** A workbook as a host found it: tables by name, with every column and row that is in them, ours or not. */
export interface BookRead {
  readonly tables: ReadonlyMap<string, TableRead>;
  /** Named free cells (Rule_profile ...) and what stands in them. */
  readonly inputs: ReadonlyMap<string, CellValue>;
  /** Sheets that are none of ours. */
  readonly otherSheets: readonly string[];
  /** Who saved it last, where the file says so. */
  readonly lastSavedBy: string | null;
}

export type CellValue = string | number | null;

export interface CellRead { readonly value: CellValue; /** As in the file, without "="; null for a plain value. */ readonly formula: string | null; /** A1. */ readonly at: string }

export interface TableRead { readonly name: string; readonly sheet: string; readonly columns: readonly string[]; readonly rows: readonly ReadonlyMap<string, CellRead>[] }

const EMPTY: CellRead = { value: null, formula: null, at: '' };

export const cellIn = (row: ReadonlyMap<string, CellRead>, column: string): CellRead => row.get(column) ?? EMPTY;

/** The words of a cell; a number becomes its digits, an empty cell "". */
export const textIn = (row: ReadonlyMap<string, CellRead>, column: string): string => { const { value } = cellIn(row, column); return value === null ? '' : String(value).trim(); };

export const numberIn = (row: ReadonlyMap<string, CellRead>, column: string): number | null => {
  const { value } = cellIn(row, column);
  if (typeof value === 'number') return value;
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(',', '')) : NaN;
  return Number.isFinite(n) ? n : null;
};

/** An ISO day from a day number or from text such as "2018-05-24". */
export const dayIn = (row: ReadonlyMap<string, CellRead>, column: string): string | null => {
  const { value } = cellIn(row, column);
  if (typeof value === 'number') return new Date(Math.round((value - 25_569) * 86_400_000)).toISOString().slice(0, 10);
  const text = typeof value === 'string' ? value.trim() : '';
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null;
};

/** A table by its name; where somebody renamed it, the one whose columns are nearly all its own, with a note. */
export function findTable(book: BookRead, of: { readonly name: string; readonly columns: readonly string[] }): { readonly table: TableRead | null; readonly issue: Issue | null } {
  const named = book.tables.get(of.name);
  if (named) return { table: named, issue: missingColumns(named, of) };
  const alike = [...book.tables.values()].filter((t) => of.columns.filter((c) => t.columns.includes(c)).length >= of.columns.length * MOSTLY);
  const [only] = alike;
  if (only && alike.length === 1) return { table: only, issue: { code: 'table_renamed', words: `The table "${of.name}" is called "${only.name}" now (sheet ${only.sheet}): it is read all the same, and the next file calls it ${of.name} again.` } };
  return { table: null, issue: { code: 'table_missing', words: `There is no table "${of.name}" in the workbook: what people did there cannot be read. Take it from an earlier copy, or run again with --repair to go on without it.` } };
}

const MOSTLY = 0.8;

function missingColumns(table: TableRead, of: { readonly name: string; readonly columns: readonly string[] }): Issue | null {
  const missing = of.columns.filter((c) => !table.columns.includes(c));
  return missing.length === 0 ? null : { code: 'column_missing', words: `The table ${of.name} (sheet ${table.sheet}) lacks ${missing.map((c) => `"${c}"`).join(', ')}: what stood there is taken as empty.` };
}
