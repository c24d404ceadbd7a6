import type { CalcValue } from '../calc.ts';
import { readCell } from '../cells/read.ts';
import { MOST_ROWS, usedRows } from '../cells/sheet.ts';
import type { Reference } from '../values/value.ts';
import { heightOf, widthOf } from '../values/value.ts';
import { indexOfColumn } from './columnIndex.ts';
import type { Criterion } from './criteria.ts';

/** A range and what its cells must be. */
export interface Condition { readonly range: Reference; readonly criterion: Criterion }

/**
 * Every cell of the shape, by its distance from the upper left corner, for which all conditions hold. Conditions of equality on columns are looked up;
 * the shortest list of them is gone through, and the other conditions are asked for its rows alone.
 */
export function eachMatch(conditions: readonly Condition[], tell: (down: number, right: number) => void): void {
  const [first] = conditions;
  if (!first) return;
  const found = shortest(conditions);
  if (found) { for (const row of found.rows) { const down = row - found.of.range.top; if (conditions.every((c) => c === found.of || holdsAt(c, down, 0))) tell(down, 0); } return; }
  const rows = lastRow(conditions);
  for (let down = 0; down < rows; down++) for (let right = 0; right < widthOf(first.range); right++) if (conditions.every((c) => holdsAt(c, down, right))) tell(down, right);
}

const holdsAt = ({ range, criterion }: Condition, down: number, right: number): boolean => criterion.holds(readCell(range.sheet, range.top + down, range.left + right) as CalcValue);

/** The condition with the fewest rows, where an index knows them. */
function shortest(conditions: readonly Condition[]): { readonly of: Condition; readonly rows: readonly number[] } | null {
  let best: { readonly of: Condition; readonly rows: readonly number[] } | null = null;
  for (const of of conditions) {
    if (!of.criterion.rows || of.criterion.holdsForEmpty || of.range.left !== of.range.right) continue;
    const index = indexOfColumn(of.range);
    const rows = index ? of.criterion.rows(index) : [];
    if (!best || rows.length < best.rows.length) best = { of, rows };
  }
  return best;
}

/** Below the last cell in use nothing holds, unless every condition holds for empty cells. */
function lastRow(conditions: readonly Condition[]): number {
  const [first] = conditions;
  const height = first ? heightOf(first.range) : 0;
  const used = conditions.map(({ range, criterion }) => (criterion.holdsForEmpty ? MOST_ROWS : Math.max(0, usedRows(range.sheet, range.left, range.right) - range.top)));
  return Math.min(height, ...used);
}
