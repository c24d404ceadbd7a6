import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { toNumber, toText } from './convert.ts';
import { compareValues, equalValues } from './compare.ts';
import { ERRORS, finite } from './value.ts';

type Binary = (a: CalcValue, b: CalcValue) => CalcValue;

const arithmetic = (compute: (a: number, b: number) => CalcValue): Binary => (a, b) => {
  const x = typeof a === 'number' ? a : toNumber(a);
  if (typeof x !== 'number') return x;
  const y = typeof b === 'number' ? b : toNumber(b);
  return typeof y === 'number' ? compute(x, y) : y;
};

/** A difference that is nothing but the last binary digit is 0, as in Excel: 0.1+0.2-0.3. */
const near = (sum: number, a: number): CalcValue => (sum !== 0 && Math.abs(sum) < 1e-15 * Math.abs(a) ? 0 : finite(sum));

function power(a: number, b: number): CalcValue {
  if (a === 0 && b === 0) return ERRORS.num;
  return a === 0 && b < 0 ? ERRORS.div0 : finite(a ** b);
}

const comparison = (holds: (order: number) => boolean): Binary => (a, b) => (isCalcError(a) ? a : isCalcError(b) ? b : holds(compareValues(a, b)));

function join(a: CalcValue, b: CalcValue): CalcValue {
  const x = toText(a);
  if (typeof x !== 'string') return x;
  const y = toText(b);
  return typeof y !== 'string' ? y : x.length + y.length > 32_767 ? ERRORS.value : x + y;
}

/** The operators between two values, by their sign. */
export const BINARY: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => near(a + b, a)),
  '-': arithmetic((a, b) => near(a - b, a)),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? ERRORS.div0 : finite(a / b))),
  '^': arithmetic(power),
  '&': join,
  '=': (a, b) => (isCalcError(a) ? a : isCalcError(b) ? b : equalValues(a, b)),
  '<>': (a, b) => (isCalcError(a) ? a : isCalcError(b) ? b : !equalValues(a, b)),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

const ofNumber = (compute: (n: number) => number): ((a: CalcValue) => CalcValue) => (a) => { const n = toNumber(a); return typeof n === 'number' ? finite(compute(n)) : n; };

/** The operators on one value. A plus before a text leaves it a text. */
export const UNARY: Readonly<Record<string, (a: CalcValue) => CalcValue>> = { '-': ofNumber((n) => (n === 0 ? 0 : -n)), '+': (a) => a, '%': ofNumber((n) => n / 100) };
