import type { CalcValue } from '../calc.ts';
import { oneValue, readCell } from '../cells/read.ts';
import type { Value } from '../values/value.ts';
import { areasIn, ERRORS, isError, rangeIn } from '../values/value.ts';
import type { Position } from './compiled.ts';
import { rectangle } from './references.ts';

const failed = (a: Value, b: Value): Value => (isError(a) ? a : isError(b) ? b : ERRORS.value);

/** A1:INDEX(...): the smallest rectangle around both. */
export function joined(a: Value, b: Value): Value {
  const [x, y] = [rangeIn(a), rangeIn(b)];
  if (!x || !y) return failed(a, b);
  return x.sheet === y.sheet ? rectangle(x.sheet, Math.min(x.top, y.top), Math.min(x.left, y.left), { bottom: Math.max(x.bottom, y.bottom), right: Math.max(x.right, y.right) }) : ERRORS.value;
}

/** The cells that two ranges share; #NULL! where they share none. */
export function intersection(a: Value, b: Value): Value {
  const [x, y] = [rangeIn(a), rangeIn(b)];
  if (!x || !y) return failed(a, b);
  const [top, left, bottom, right] = [Math.max(x.top, y.top), Math.max(x.left, y.left), Math.min(x.bottom, y.bottom), Math.min(x.right, y.right)];
  return x.sheet === y.sheet && top <= bottom && left <= right ? rectangle(x.sheet, top, left, { bottom, right }) : ERRORS.null;
}

/** Several ranges as one argument. */
export function united(a: Value, b: Value): Value {
  const [x, y] = [areasIn(a), areasIn(b)];
  return x && y ? { kind: 'areas', areas: [...x, ...y] } : failed(a, b);
}

/** `@`: of a column the cell in this row, of a row the cell in this column, of an array the first value; otherwise #VALUE!. */
export function oneOfMany(value: Value, at: Position): CalcValue {
  const range = rangeIn(value);
  if (!range || (range.top === range.bottom && range.left === range.right)) return oneValue(value);
  if (range.left === range.right && range.top <= at.row && at.row <= range.bottom) return readCell(range.sheet, at.row, range.left);
  return range.top === range.bottom && range.left <= at.column && at.column <= range.right ? readCell(range.sheet, range.top, at.column) : ERRORS.value;
}
