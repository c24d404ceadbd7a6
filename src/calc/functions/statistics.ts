import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { oneValue } from '../cells/read.ts';
import { toNumber } from '../values/convert.ts';
import { ERRORS, finite } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { MANY, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';
import { numbersIn } from './ranges.ts';
import { sumOf } from './sums.ts';

const isFailure = (numbers: readonly number[] | CalcError): numbers is CalcError => 'error' in numbers;
const rising = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

const ofAll = (compute: (numbers: readonly number[]) => CalcValue): FunctionDefinition => whole([1, MANY], (values) => { const numbers = numbersIn(values); return isFailure(numbers) ? numbers : compute(numbers); });

/** A function of a range's numbers, rising, and one number beside it. */
const ofSorted = (compute: (sorted: readonly number[], k: number) => CalcValue): FunctionDefinition => whole(2, ([range, beside]) => {
  const numbers = numbersIn([range as Value]);
  const k = toNumber(oneValue(beside as Value));
  return isFailure(numbers) ? numbers : typeof k !== 'number' ? k : compute(rising(numbers), k);
});

/** The value at a part of the way between the smallest (0) and the largest (1). */
function atPart(sorted: readonly number[], part: number): CalcValue {
  if (sorted.length === 0 || part < 0 || part > 1) return ERRORS.num;
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  return low + (high - low) * (at - below);
}

const median = (numbers: readonly number[]): CalcValue => atPart(rising(numbers), 0.5);

function variance(numbers: readonly number[], less: 0 | 1): CalcValue {
  if (numbers.length <= less) return ERRORS.div0;
  const mean = sumOf(numbers) / numbers.length;
  return finite(numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (numbers.length - less));
}

const rootOf = (value: CalcValue): CalcValue => (typeof value === 'number' ? Math.sqrt(value) : value);

function mode(numbers: readonly number[]): CalcValue {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  return best < 2 ? ERRORS.na : ([...counts].find(([, n]) => n === best)?.[0] ?? ERRORS.na);
}

/** The place of a number among others: 1 for the largest, or for the smallest where an order is given; `shares` gives equals the mean of their places. */
const rank = (shares: boolean): FunctionDefinition => whole([2, 3], ([of, among, order]) => {
  const n = toNumber(oneValue(of as Value));
  const numbers = numbersIn([among as Value]);
  const isRising = order === undefined ? 0 : toNumber(oneValue(order));
  if (typeof n !== 'number' || isFailure(numbers) || isCalcError(isRising)) return typeof n !== 'number' ? n : isFailure(numbers) ? numbers : isRising;
  const equals = numbers.filter((m) => m === n).length;
  const before = numbers.filter((m) => (isRising !== 0 ? m < n : m > n)).length;
  return equals === 0 ? ERRORS.na : before + 1 + (shares ? (equals - 1) / 2 : 0);
});

export const STATISTICS: FunctionTable = {
  MEDIAN: ofAll(median), MODE: ofAll(mode), 'MODE.SNGL': ofAll(mode),
  VAR: ofAll((n) => variance(n, 1)), 'VAR.S': ofAll((n) => variance(n, 1)), VARP: ofAll((n) => variance(n, 0)), 'VAR.P': ofAll((n) => variance(n, 0)),
  STDEV: ofAll((n) => rootOf(variance(n, 1))), 'STDEV.S': ofAll((n) => rootOf(variance(n, 1))), STDEVP: ofAll((n) => rootOf(variance(n, 0))), 'STDEV.P': ofAll((n) => rootOf(variance(n, 0))),
  LARGE: ofSorted((sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? ERRORS.num),
  SMALL: ofSorted((sorted, k) => sorted[Math.ceil(k) - 1] ?? ERRORS.num),
  PERCENTILE: ofSorted(atPart), 'PERCENTILE.INC': ofSorted(atPart),
  QUARTILE: ofSorted((sorted, k) => atPart(sorted, Math.trunc(k) / 4)), 'QUARTILE.INC': ofSorted((sorted, k) => atPart(sorted, Math.trunc(k) / 4)),
  RANK: rank(false), 'RANK.EQ': rank(false), 'RANK.AVG': rank(true),
};
