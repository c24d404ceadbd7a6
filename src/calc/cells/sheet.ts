import type { CalcValue } from '../calc.ts';
import type { FormulaCell } from './formulaCell.ts';
import { makeRangeList } from './rangeList.ts';
import type { RangeList } from './rangeList.ts';
import type { RangeNode } from './rangeNode.ts';
import type { ColumnIndex } from '../lookups/columnIndex.ts';

/** Excel's limits. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/**
 * A column of a sheet: its values row by row, the formulas that made some of them, and who reads what. This is the calculator's memory, and is changed in place.
 * Values of one column stand together because most formulas read down a column.
 */
export interface Column {
  readonly values: CalcValue[];
  readonly formulas: (FormulaCell | undefined)[];
  /** Formulas that read this one cell, by row: a list for few, a set for many, so that each is quickly taken away again. */
  readonly readers: (FormulaCell[] | Set<FormulaCell> | undefined)[];
  /** Ranges that cover cells of the column, with the formulas that read them. */
  readonly ranges: RangeList;
  /** Grows with every change of a value: look-ups made earlier are stale. */
  version: number;
  /** How many of its formulas are not computed yet. */
  unsettled: number;
  /** Look-ups by stretch of rows ("4:2210"). */
  readonly indexes: Map<string, ColumnIndex>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  readonly columns: (Column | undefined)[];
  /** Ranges over very many columns (1:3), which stand at none of them. */
  readonly wide: Set<RangeNode>;
}

export const makeSheet = (id: string, name: string): Sheet => ({ id, name, columns: [], wide: new Set() });

export function columnOf(sheet: Sheet, at: number): Column {
  while (sheet.columns.length <= at) sheet.columns.push(undefined);
  return (sheet.columns[at] ??= { values: [], formulas: [], readers: [], ranges: makeRangeList(), version: 0, unsettled: 0, indexes: new Map() });
}

/** Puts a value into its row; says nothing to anybody. */
export function putValue(column: Column, row: number, value: CalcValue): void {
  if (row >= column.values.length) { if (value === null) return; for (let n = column.values.length; n < row; n++) column.values.push(null); column.values.push(value); } else column.values[row] = value;
  column.version++;
}

/** What stands in a cell, whether it is up to date or not. */
export const storedValue = (sheet: Sheet, row: number, column: number): CalcValue => sheet.columns[column]?.values[row] ?? null;

/** Rows that hold anything, over some columns. */
export function usedRows(sheet: Sheet, left: number, right: number): number {
  let most = 0;
  for (let c = left; c <= right && c < sheet.columns.length; c++) most = Math.max(most, sheet.columns[c]?.values.length ?? 0, sheet.columns[c]?.formulas.length ?? 0);
  return most;
}
