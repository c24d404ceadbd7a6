import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { eachFilled } from '../cells/read.ts';
import { toNumber } from '../values/convert.ts';
import type { Reference, Value } from '../values/value.ts';
import { isScalar } from '../values/value.ts';

/** Goes through what arguments hold: `isCell` is true for what comes out of cells and arrays, false for what was given directly. Empty cells are passed over. */
export function eachValue(values: readonly Value[], tell: (value: CalcValue, isCell: boolean, at?: { readonly sheet: string; readonly row: number; readonly column: number }) => void): void {
  const ofRange = (ref: Reference): void => eachFilled(ref, (value, row, column) => tell(value, true, { sheet: ref.sheet.id, row, column }));
  for (const value of values) {
    if (isScalar(value)) tell(value, false);
    else if (value.kind === 'reference') ofRange(value);
    else if (value.kind === 'areas') value.areas.forEach(ofRange);
    else for (const each of value.values) tell(each, true);
  }
}

/** The numbers that SUM and its kin take: in cells numbers alone, given directly also TRUE and texts that read as numbers. The first error ends it. */
export function numbersIn(values: readonly Value[]): readonly number[] | CalcError {
  const numbers: number[] = [];
  let error: CalcError | null = null;
  eachValue(values, (value, isCell) => {
    if (error !== null) return;
    if (typeof value === 'number') numbers.push(value);
    else if (isCalcError(value)) error = value;
    else if (!isCell) { const n = toNumber(value); if (typeof n === 'number') numbers.push(n); else error = n; }
  });
  return error ?? numbers;
}

/** The numbers of the A functions (AVERAGEA, MAXA): TRUE is 1, text in cells is 0. */
export function allNumbersIn(values: readonly Value[]): readonly number[] | CalcError {
  const numbers: number[] = [];
  let error: CalcError | null = null;
  eachValue(values, (value, isCell) => {
    const n = isCell && typeof value === 'string' ? 0 : toNumber(value);
    if (typeof n === 'number') numbers.push(n); else error ??= n;
  });
  return error ?? numbers;
}
