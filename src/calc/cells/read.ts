import type { CalcValue } from '../calc.ts';
import type { ArrayOfValues, Reference, Value } from '../values/value.ts';
import { arrayOf, ERRORS, isOneCell, isScalar, widthOf } from '../values/value.ts';
import type { FormulaCell } from './formulaCell.ts';
import type { Column, Sheet } from './sheet.ts';
import { usedRows } from './sheet.ts';

/** Thrown while a formula is computed, when it reads a formula that is not up to date: that one comes first, then this one again. It is no failure, and one object serves for all. */
export const NEEDS: { readonly needs: true; cell: FormulaCell | null } = { needs: true, cell: null };

function need(cell: FormulaCell): never {
  NEEDS.cell = cell;
  throw NEEDS;
}

export function readCell(sheet: Sheet, row: number, column: number): CalcValue {
  const found = sheet.columns[column];
  if (found === undefined) return null;
  if (found.unsettled > 0) { const formula = found.formulas[row]; if (formula !== undefined && formula.standing !== 'settled') need(formula); }
  return row < found.values.length ? (found.values[row] as CalcValue) : null;
}

/** Makes sure that a stretch of a column is up to date. */
export function needRows(column: Column, top: number, bottom: number): void {
  if (column.unsettled === 0) return;
  const last = Math.min(bottom, column.formulas.length - 1);
  for (let r = top; r <= last; r++) { const formula = column.formulas[r]; if (formula !== undefined && formula.standing !== 'settled') need(formula); }
}

/** Every cell of a range that is not empty, column by column. */
export function eachFilled(ref: Reference, tell: (value: CalcValue, row: number, column: number) => void): void {
  for (let c = ref.left; c <= ref.right && c < ref.sheet.columns.length; c++) {
    const column = ref.sheet.columns[c];
    if (column === undefined) continue;
    needRows(column, ref.top, ref.bottom);
    const last = Math.min(ref.bottom, column.values.length - 1);
    for (let r = ref.top; r <= last; r++) { const value = column.values[r] as CalcValue; if (value !== null) tell(value, r, c); }
  }
}

/** A range cut to the rows and columns in use, so that A:A is not a million cells. It keeps its first cell. */
export function inUse(ref: Reference): Reference {
  const bottom = Math.max(ref.top, Math.min(ref.bottom, usedRows(ref.sheet, ref.left, ref.right) - 1));
  const right = Math.max(ref.left, Math.min(ref.right, ref.sheet.columns.length - 1));
  return bottom === ref.bottom && right === ref.right ? ref : { ...ref, bottom, right };
}

/** The values of a range; more than any sheet can use at once is cut to what is in use. */
export function valuesOf(ref: Reference): ArrayOfValues {
  const area = (ref.bottom - ref.top + 1) * widthOf(ref) > 500_000 ? inUse(ref) : ref;
  const [rows, columns] = [area.bottom - area.top + 1, widthOf(area)];
  const values: CalcValue[] = [];
  for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) values.push(readCell(area.sheet, r, c));
  return arrayOf(rows, columns, values);
}

/** One value where one is wanted: a single cell's, an array's first, #VALUE! for a range of several cells. */
export function oneValue(value: Value): CalcValue {
  if (isScalar(value)) return value;
  if (value.kind === 'reference') return isOneCell(value) ? readCell(value.sheet, value.top, value.left) : ERRORS.value;
  return value.kind === 'array' ? (value.values[0] ?? null) : ERRORS.value;
}

/** A value as an array, however many cells it has. */
export function asArray(value: Value): ArrayOfValues {
  if (isScalar(value)) return arrayOf(1, 1, [value]);
  if (value.kind === 'array') return value;
  return value.kind === 'reference' ? valuesOf(value) : arrayOf(1, 1, [ERRORS.value]);
}
