import type { CalcName, CalcTable, CalcValue } from '../calc.ts';
import type { Sheet } from '../cells/sheet.ts';
import type { Reference, Value } from '../values/value.ts';

/** What formulas ask of the workbook while they are computed. */
export interface Surroundings {
  readonly sheetNamed: (name: string) => Sheet | null;
  readonly tableNamed: (name: string) => CalcTable | null;
  readonly sheetOf: (id: string) => Sheet | null;
  readonly tableAt: (sheet: Sheet, row: number, column: number) => CalcTable | null;
  readonly nameOf: (name: string, sheet: Sheet) => CalcName | null;
  /** The day and time as Excel's number, as the caller gave it. */
  readonly now: () => number;
  readonly isRowHidden: (sheet: string, row: number) => boolean;
  /** Computes a reference written in a text, as INDIRECT does; null where it is none. */
  readonly referenceIn: (text: string, at: Position) => Value | null;
  /** The formula of a cell, or null. */
  readonly formulaAt: (sheet: Sheet, row: number, column: number) => string | null;
}

export interface Position { readonly sheet: Sheet; readonly row: number; readonly column: number }

/** Where a formula is computed, and in which workbook. One object serves for all formulas: `sheet`, `row` and `column` are set before each. */
export interface Place { sheet: Sheet; row: number; column: number; readonly book: Surroundings }

export type Run = (at: Place) => Value;

/** A part of a formula; `isScalar` where it surely gives one value, neither range nor array. A reference to one cell can be read without making a range of it. */
export interface Code { readonly run: Run; readonly isScalar: boolean; readonly read?: (at: Place) => CalcValue }

/** A formula ready to be computed in any cell that writes it the same way. */
export interface Compiled {
  readonly run: Run;
  /** The cells and ranges that its text names, seen from a cell. */
  readonly reads: readonly ((row: number, column: number) => Reference | null)[];
  /** It must be computed at every recalculation: what it reads or gives is not seen in its text. */
  readonly isVolatile: boolean;
  /** Members of the formula language that we do not know, in capitals. */
  readonly unknown: readonly string[];
  /** Tables and names, and sheets as "sheet!", that it speaks of, in small letters: when one of them changes, it is compiled anew. */
  readonly mentions: ReadonlySet<string>;
}
