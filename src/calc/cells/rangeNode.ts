import type { FormulaCell } from './formulaCell.ts';
import type { Sheet } from './sheet.ts';

/** A range that formulas read, once for all that read it. Changed in place. */
export interface RangeNode {
  readonly key: string;
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly readers: Set<FormulaCell>;
  /** The recalculations in which its readers were taken for doubtful, for stale, its formulas asked for, and all of them found settled. */
  marked: number;
  staled: number;
  asked: number;
  settled: number;
}
