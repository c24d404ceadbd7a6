/**
 * A workbook's formulas, kept computed. It knows sheets, tables, names and cells, and nothing about what they mean: the workbench calculates with it, and so do files.
 * Positions count from 0, rows before columns.
 */

/** What a formula can give. `null` is an empty cell, which is neither 0 nor "". */
export type CalcValue = number | string | boolean | null | CalcError;

export interface CalcError { readonly error: '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#NULL!' | '#SPILL!' | '#CALC!' }

export const isCalcError = (value: CalcValue): value is CalcError => typeof value === 'object' && value !== null;

/** A cell's content: a plain value, or a formula as a person types it, with its leading "=". */
export type CalcContent = { readonly kind: 'value'; readonly value: CalcValue } | { readonly kind: 'formula'; readonly formula: string };

export interface CalcSheet { readonly id: string; readonly name: string }

/** A table by its whole area, header row first. */
export interface CalcTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  /** Rows of data: without headers and totals. */
  readonly rows: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A name for a range, a constant or a formula ("=Sheet1!$A$1"); `sheet` for one that only that sheet knows. */
export interface CalcName { readonly name: string; readonly sheet: string | null; readonly formula: string }

export interface CalcCell { readonly sheet: string; readonly row: number; readonly column: number }

/** What formulas ask of the world. */
export interface CalculatorOptions {
  /** The day and time as a day number (43244.5), for TODAY and NOW; without it they fail loudly, so that results do not depend on the clock by accident. */
  readonly now?: () => number;
  /** For SUBTOTAL and AGGREGATE: whether a row, counted from 0, is hidden or filtered out. */
  readonly isRowHidden?: (sheet: string, row: number) => boolean;
}

export interface Calculator {
  /** Sheets, tables and names are replaced as a whole; formulas that speak of what changed are computed again. */
  readonly setSheets: (sheets: readonly CalcSheet[]) => void;
  readonly setTables: (tables: readonly CalcTable[]) => void;
  readonly setNames: (names: readonly CalcName[]) => void;
  /** Nothing is computed before `recalculate`; `null` empties the cell. */
  readonly setCell: (at: CalcCell, content: CalcContent | null) => void;
  /** Forgets every cell of a sheet, so that a caller that moved rows or columns sets them anew. */
  readonly clearSheet: (sheet: string) => void;
  /** Computes what depends on what was set since the last time, and gives the formula cells whose value is another one now. `'full'` computes everything. */
  readonly recalculate: (how?: 'changed' | 'full') => readonly CalcCell[];
  readonly valueOf: (at: CalcCell) => CalcValue;
  /** The functions that formulas speak of and that it does not know, in capitals: those cells show #NAME?. */
  readonly unknownFunctions: () => readonly string[];
  /** Formulas that wait for themselves, straight or by way of others: they give 0, and so the rest is computed with 0. Excel warns of them. */
  readonly circularCells: () => readonly CalcCell[];
}
