import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { asArray } from '../cells/read.ts';
import { ERRORS, finite, heightOf, rangeIn, widthOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { MANY, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';
import { allNumbersIn, eachValue, numbersIn } from './ranges.ts';

export const sumOf = (numbers: readonly number[]): number => { let sum = 0; for (const n of numbers) sum += n; return sum; };

/** A function of all the numbers in its arguments. */
const ofNumbers = (compute: (numbers: readonly number[]) => CalcValue, take: (values: readonly Value[]) => readonly number[] | CalcError = numbersIn): FunctionDefinition =>
  whole([1, MANY], (values) => { const numbers = take(values); return 'error' in numbers ? numbers : compute(numbers); });

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b > a ? b : a), numbers[0] ?? 0);

function count(values: readonly Value[], counts: (value: CalcValue, isCell: boolean) => boolean): number {
  let n = 0;
  eachValue(values, (value, isCell) => { if (counts(value, isCell)) n++; });
  return n;
}

function countBlank(values: readonly Value[]): CalcValue {
  const of = rangeIn(values[0]);
  if (!of) return ERRORS.value;
  let filled = 0;
  eachValue([of], (value) => { if (value !== '') filled++; });
  return heightOf(of) * widthOf(of) - filled;
}

/** Text and TRUE count as 0 in a product of arrays, errors end it, and shapes must agree. */
function sumProduct(values: readonly Value[]): CalcValue {
  const arrays = values.map(asArray);
  const [first] = arrays;
  if (!first || arrays.some((a) => a.rows !== first.rows || a.columns !== first.columns)) return ERRORS.value;
  let sum = 0;
  for (let i = 0; i < first.values.length; i++) {
    let product = 1;
    for (const array of arrays) { const v = array.values[i] as CalcValue; if (isCalcError(v)) return v; product *= typeof v === 'number' ? v : 0; }
    sum += product;
  }
  return finite(sum);
}

export const SUMS: FunctionTable = {
  SUM: ofNumbers((n) => finite(sumOf(n))),
  PRODUCT: ofNumbers((n) => (n.length === 0 ? 0 : finite(n.reduce((a, b) => a * b, 1)))),
  SUMSQ: ofNumbers((n) => finite(n.reduce((a, b) => a + b * b, 0))),
  MIN: ofNumbers(least), MAX: ofNumbers(most), MINA: ofNumbers(least, allNumbersIn), MAXA: ofNumbers(most, allNumbersIn),
  AVERAGE: ofNumbers((n) => (n.length === 0 ? ERRORS.div0 : finite(sumOf(n) / n.length))),
  AVERAGEA: ofNumbers((n) => (n.length === 0 ? ERRORS.div0 : finite(sumOf(n) / n.length)), allNumbersIn),
  COUNT: whole([1, MANY], (values) => count(values, (v, isCell) => typeof v === 'number' || (!isCell && (typeof v === 'boolean' || (typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v))))))),
  COUNTA: whole([1, MANY], (values) => count(values, (v) => v !== null)),
  COUNTBLANK: whole(1, countBlank),
  SUMPRODUCT: whole([1, MANY], sumProduct),
};
