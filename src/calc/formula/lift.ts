import type { CalcValue } from '../calc.ts';
import { asArray, oneValue } from '../cells/read.ts';
import type { ArrayOfValues, Value } from '../values/value.ts';
import { arrayOf, ERRORS, isOneCell, isScalar } from '../values/value.ts';

/** Whether a value stands for one value only: a scalar, or a range of one cell. */
export const isSingle = (value: Value): boolean => isScalar(value) || (value.kind === 'reference' && isOneCell(value)) || (value.kind === 'array' && value.rows === 1 && value.columns === 1);

/** An array's value at a place of a larger shape: one row or column serves for all, and beyond its end stands #N/A. */
function spread(of: ArrayOfValues, row: number, column: number): CalcValue {
  const r = of.rows === 1 ? 0 : row;
  const c = of.columns === 1 ? 0 : column;
  return r < of.rows && c < of.columns ? (of.values[r * of.columns + c] as CalcValue) : ERRORS.na;
}

/** Computes single values from values that may be arrays: for each place of the largest shape. */
export function lifted(values: readonly Value[], compute: (values: readonly CalcValue[]) => CalcValue): CalcValue | ArrayOfValues {
  if (values.every(isSingle)) return compute(values.map(oneValue));
  const arrays = values.map(asArray);
  const rows = Math.max(...arrays.map((a) => a.rows));
  const columns = Math.max(...arrays.map((a) => a.columns));
  const out: CalcValue[] = [];
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out.push(compute(arrays.map((a) => spread(a, r, c))));
  return arrayOf(rows, columns, out);
}
