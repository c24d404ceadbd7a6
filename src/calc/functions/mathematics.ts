import type { CalcValue } from '../calc.ts';
import { ERRORS } from '../values/value.ts';
import { numeric, single } from './definition.ts';
import type { FunctionTable } from './definition.ts';

/** Rounds half away from zero at a decimal place, on the number as it is written with 15 digits: 1.005 to two places is 1.01. */
export function roundTo(n: number, places: number, how: (n: number) => number = Math.round): number {
  const size = Math.abs(n);
  if (size === 0 || places > 20) return n;
  const scaled = Number(`${shift(size, places)}`);
  const rounded = how(Number(scaled.toPrecision(15)));
  return Math.sign(n) * Number(shift(rounded, -places));
}

/** Moves the decimal point in the written number, so that nothing is lost by multiplying. */
function shift(n: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(n).split('e');
  return `${digits}e${Number(exponent) + places}`;
}

const toMultiple = (n: number, step: number, how: (n: number) => number): CalcValue => (step === 0 ? 0 : Number((how(Number((n / step).toPrecision(15))) * step).toPrecision(15)));
const even = (n: number): number => Math.sign(n) * 2 * Math.ceil(Math.abs(n) / 2);

function factorial(n: number): CalcValue {
  if (n < 0) return ERRORS.num;
  let product = 1;
  for (let i = 2; i <= Math.trunc(n) && product !== Infinity; i++) product *= i;
  return product;
}

function combinations(n: number, k: number): CalcValue {
  const [all, some] = [Math.trunc(n), Math.trunc(k)];
  if (some < 0 || all < some) return ERRORS.num;
  let result = 1;
  for (let i = 1; i <= Math.min(some, all - some); i++) result = (result * (all - i + 1)) / i;
  return Math.round(result);
}

export const MATHEMATICS: FunctionTable = {
  ABS: numeric(1, Math.abs), SIGN: numeric(1, Math.sign), INT: numeric(1, Math.floor), EXP: numeric(1, Math.exp), SQRT: numeric(1, (n) => (n < 0 ? ERRORS.num : Math.sqrt(n))), PI: single(0, () => Math.PI),
  LN: numeric(1, (n) => (n <= 0 ? ERRORS.num : Math.log(n))), LOG10: numeric(1, (n) => (n <= 0 ? ERRORS.num : Math.log10(n))),
  LOG: numeric([1, 2], (n, base = 10) => (n <= 0 || base <= 0 ? ERRORS.num : base === 1 ? ERRORS.div0 : base === 10 ? Math.log10(n) : Math.log(n) / Math.log(base))),
  POWER: numeric(2, (a, b) => (a === 0 && b === 0 ? ERRORS.num : a === 0 && b < 0 ? ERRORS.div0 : a ** b)),
  MOD: numeric(2, (n, by) => (by === 0 ? ERRORS.div0 : n - by * Math.floor(n / by))),
  QUOTIENT: numeric(2, (n, by) => (by === 0 ? ERRORS.div0 : Math.trunc(n / by))),
  ROUND: numeric(2, (n, places) => roundTo(n, Math.trunc(places))),
  ROUNDUP: numeric(2, (n, places) => roundTo(n, Math.trunc(places), Math.ceil)),
  ROUNDDOWN: numeric(2, (n, places) => roundTo(n, Math.trunc(places), Math.floor)),
  TRUNC: numeric([1, 2], (n, places = 0) => roundTo(n, Math.trunc(places), Math.floor)),
  MROUND: numeric(2, (n, step) => (n * step < 0 ? ERRORS.num : toMultiple(n, step, Math.round))),
  CEILING: numeric(2, (n, step) => (n > 0 && step < 0 ? ERRORS.num : toMultiple(n, step, Math.ceil))),
  FLOOR: numeric(2, (n, step) => (n > 0 && step < 0 ? ERRORS.num : step === 0 && n !== 0 ? ERRORS.div0 : toMultiple(n, step, Math.floor))),
  'CEILING.MATH': numeric([1, 3], (n, step = 1, away = 0) => (n < 0 && away !== 0 ? toMultiple(n, Math.abs(step), Math.floor) : toMultiple(n, Math.abs(step), Math.ceil))),
  'FLOOR.MATH': numeric([1, 3], (n, step = 1, away = 0) => (n < 0 && away !== 0 ? toMultiple(n, Math.abs(step), Math.ceil) : toMultiple(n, Math.abs(step), Math.floor))),
  EVEN: numeric(1, even), ODD: numeric(1, (n) => (n === 0 ? 1 : Math.sign(n) * (2 * Math.ceil((Math.abs(n) - 1) / 2) + 1))),
  FACT: numeric(1, factorial), COMBIN: numeric(2, combinations),
  SIN: numeric(1, Math.sin), COS: numeric(1, Math.cos), TAN: numeric(1, Math.tan), RADIANS: numeric(1, (n) => (n / 180) * Math.PI), DEGREES: numeric(1, (n) => (n / Math.PI) * 180),
};
