import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { readCell } from '../cells/read.ts';
import { lifted } from '../formula/lift.ts';
import { criterionOf } from '../lookups/criteria.ts';
import { eachMatch } from '../lookups/matchingRows.ts';
import type { Condition } from '../lookups/matchingRows.ts';
import { ERRORS, finite, heightOf, isError, rangeIn, widthOf } from '../values/value.ts';
import type { Reference, Value } from '../values/value.ts';
import { MANY, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';

/** Criteria as an array compute an answer for each: SUM(COUNTIFS(A:A,{"a","b"})). */
function forEachCriterion(pairs: readonly Value[], compute: (conditions: readonly Condition[]) => CalcValue): Value {
  const ranges = pairs.filter((_, i) => i % 2 === 0).map(rangeIn);
  const criteria = pairs.filter((_, i) => i % 2 === 1);
  const [first] = ranges;
  if (!first || ranges.length !== criteria.length || ranges.some((r) => r === null || heightOf(r) !== heightOf(first) || widthOf(r) !== widthOf(first))) return pairs.find(isError) ?? ERRORS.value;
  return lifted(criteria, (values) => compute(ranges.map((range, i) => ({ range: range as Reference, criterion: criterionOf(values[i] as CalcValue) }))));
}

/** The numbers of a range where the conditions hold; an error among them is the answer. */
function numbersWhere(of: Reference, conditions: readonly Condition[]): readonly number[] | CalcError {
  const numbers: number[] = [];
  let error: CalcError | null = null;
  eachMatch(conditions, (down, right) => {
    const value = readCell(of.sheet, of.top + down, of.left + right);
    if (typeof value === 'number') numbers.push(value); else if (error === null && isCalcError(value)) error = value;
  });
  return error ?? numbers;
}

type Join = (numbers: readonly number[]) => CalcValue;

/** SUMIFS and its kin: first what is joined, then ranges and what they must be. */
const ifs = (join: Join): FunctionDefinition => whole([3, MANY], (values) => {
  const [first, ...pairs] = values;
  const of = rangeIn(first);
  const shape = rangeIn(pairs[0]);
  if (!of || !shape || heightOf(of) !== heightOf(shape) || widthOf(of) !== widthOf(shape)) return values.find(isError) ?? ERRORS.value;
  return forEachCriterion(pairs, (conditions) => joinedWhere(of, conditions, join));
});

function joinedWhere(of: Reference, conditions: readonly Condition[], join: Join): CalcValue {
  const numbers = numbersWhere(of, conditions);
  return 'error' in numbers ? numbers : join(numbers);
}

/** SUMIF and AVERAGEIF: the range to join comes last, and takes the shape of the first from its upper left corner. */
const ifOne = (join: Join): FunctionDefinition => whole([2, 3], ([range, criterion, joined]) => {
  const shape = rangeIn(range);
  const from = joined === undefined || joined === null ? shape : rangeIn(joined);
  if (!shape || !from) return isError(range as Value) ? (range as Value) : ERRORS.value;
  const of: Reference = { ...from, bottom: from.top + heightOf(shape) - 1, right: from.left + widthOf(shape) - 1 };
  return forEachCriterion([shape, criterion as Value], (conditions) => joinedWhere(of, conditions, join));
});

const counted = (conditions: readonly Condition[]): CalcValue => { let n = 0; eachMatch(conditions, () => { n++; }); return n; };
const sum: Join = (numbers) => { let total = 0; for (const n of numbers) total += n; return finite(total); };
const mean: Join = (numbers) => (numbers.length === 0 ? ERRORS.div0 : finite(numbers.reduce((a, b) => a + b, 0) / numbers.length));

export const CONDITIONAL: FunctionTable = {
  SUMIFS: ifs(sum), AVERAGEIFS: ifs(mean),
  MAXIFS: ifs((numbers) => numbers.reduce((a, b) => (b > a ? b : a), numbers[0] ?? 0)),
  MINIFS: ifs((numbers) => numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0)),
  COUNTIFS: whole([2, MANY], (values) => forEachCriterion(values, counted)),
  COUNTIF: whole(2, (values) => forEachCriterion(values, counted)),
  SUMIF: ifOne(sum), AVERAGEIF: ifOne(mean),
};
