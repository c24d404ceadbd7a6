import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { needRows } from '../cells/read.ts';
import type { Column } from '../cells/sheet.ts';
import { numberInText } from '../values/convert.ts';
import type { Reference } from '../values/value.ts';

/** Where each value of a stretch of a column stands: rows of the sheet, rising. Texts are told apart without case. */
export interface ColumnIndex {
  readonly version: number;
  readonly rows: ReadonlyMap<LookupKey, readonly number[]>;
  /** Rows whose text reads as a number, by that number; made when first asked for. */
  textNumbers: ReadonlyMap<number, readonly number[]> | null;
}

export type LookupKey = number | string | boolean;

/** Values that are equal have one key; empty cells and errors have keys that no text has. */
export const EMPTY = '\u0000';
export function lookupKey(value: CalcValue): LookupKey {
  if (typeof value === 'string') return value.toLowerCase();
  if (value === null) return EMPTY;
  return isCalcError(value) ? `${EMPTY}${value.error}` : value;
}

const NONE: readonly number[] = [];

/** The index of one column's stretch, made once and kept until a value of the column changes. */
export function indexOfColumn(ref: Reference): ColumnIndex | null {
  const column = ref.sheet.columns[ref.left];
  if (!column) return null;
  needRows(column, ref.top, ref.bottom);
  const key = `${ref.top}:${ref.bottom}`;
  const known = column.indexes.get(key);
  if (known?.version === column.version) return known;
  const made: ColumnIndex = { version: column.version, rows: gather(column, ref), textNumbers: null };
  if (column.indexes.size > 64) column.indexes.clear();
  column.indexes.set(key, made);
  return made;
}

function gather(column: Column, ref: Reference): Map<LookupKey, number[]> {
  const rows = new Map<LookupKey, number[]>();
  const last = Math.min(ref.bottom, column.values.length - 1);
  for (let r = ref.top; r <= last; r++) {
    const key = lookupKey(column.values[r] as CalcValue);
    const found = rows.get(key);
    if (found) found.push(r); else rows.set(key, [r]);
  }
  return rows;
}

export const rowsOf = (index: ColumnIndex, key: LookupKey): readonly number[] => index.rows.get(key) ?? NONE;

/** Rows of a number, and of texts that read as that number, as criteria take them. */
export function rowsOfNumber(index: ColumnIndex, n: number): readonly number[] {
  index.textNumbers ??= textNumbersOf(index);
  const [numbers, texts] = [rowsOf(index, n), index.textNumbers.get(n) ?? NONE];
  return texts.length === 0 ? numbers : numbers.length === 0 ? texts : [...numbers, ...texts].sort((a, b) => a - b);
}

function textNumbersOf(index: ColumnIndex): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const [key, rows] of index.rows) if (typeof key === 'string') { const n = numberInText(key); if (n !== null) found.set(n, [...(found.get(n) ?? NONE), ...rows].sort((a, b) => a - b)); }
  return found;
}
