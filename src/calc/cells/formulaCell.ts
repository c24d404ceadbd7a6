import type { Compiled } from '../formula/compiled.ts';
import type { Reference } from '../values/value.ts';
import type { RangeNode } from './rangeNode.ts';
import type { Sheet } from './sheet.ts';

/** Up to date; perhaps not, since something far up its chain changed; surely not, since something that it reads did. */
export type Standing = 'settled' | 'doubtful' | 'stale';

/** A cell with a formula. Its value stands in its column; here is what is needed to compute it again. Changed in place. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  compiled: Compiled | null;
  /** Cells and ranges that it reads, as long as it is linked. */
  readonly cells: Reference[];
  readonly ranges: RangeNode[];
  standing: Standing;
  /** The recalculation in which its precedents were last asked for. */
  visited: number;
  /** The one formula whose value it waits for now. */
  waitsFor: FormulaCell | null;
  /** The recalculation in which it was found to wait for itself; -1 for none. */
  circular: number;
}

export const makeFormulaCell = (sheet: Sheet, row: number, at: { readonly column: number; readonly formula: string }): FormulaCell =>
  ({ sheet, row, column: at.column, formula: at.formula, compiled: null, cells: [], ranges: [], standing: 'settled', visited: -1, waitsFor: null, circular: -1 });
