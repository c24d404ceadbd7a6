import type { CalcValue } from '../calc.ts';
import { asArray, oneValue } from '../cells/read.ts';
import { isCalcError } from '../calc.ts';
import { lookupKey } from '../lookups/columnIndex.ts';
import { compareValues } from '../values/compare.ts';
import { toBoolean } from '../values/convert.ts';
import { arrayOf, ERRORS } from '../values/value.ts';
import type { ArrayOfValues, Value } from '../values/value.ts';
import { end, guarded, integerOr, numberOr, whole } from './definition.ts';
import type { FunctionTable } from './definition.ts';

type Row = readonly CalcValue[];
const rowsOf = (array: ArrayOfValues): readonly Row[] => Array.from({ length: array.rows }, (_, r) => array.values.slice(r * array.columns, (r + 1) * array.columns));
const fromRows = (rows: readonly Row[]): Value => (rows.length === 0 ? ERRORS.calc : arrayOf(rows.length, rows[0]?.length ?? 0, rows.flat()));
const turned = (array: ArrayOfValues): ArrayOfValues => arrayOf(array.columns, array.rows, Array.from({ length: array.values.length }, (_, i) => array.values[(i % array.rows) * array.columns + Math.floor(i / array.rows)] as CalcValue));
const optional = (value: Value | undefined): CalcValue | undefined => (value === undefined || value === null ? undefined : oneValue(value));
const isSet = (value: Value | undefined): boolean => value !== undefined && toBoolean(oneValue(value)) === true;

/** Runs over rows, or over columns by turning the array twice. */
const over = (of: Value, byColumn: boolean, work: (rows: readonly Row[]) => readonly Row[]): Value => {
  const array = asArray(of);
  const result = fromRows(work(rowsOf(byColumn ? turned(array) : array)));
  return byColumn && typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'array' ? turned(result) : result;
};

const filter = ([of, include, otherwise]: readonly Value[]): Value => guarded(() => {
  const [array, kept] = [asArray(of as Value), asArray(include as Value)];
  const byColumn = kept.rows === 1 && kept.columns === array.columns && array.rows !== 1;
  if (kept.values.length !== (byColumn ? array.columns : array.rows)) return ERRORS.value;
  const met = kept.values.map((v) => { const is = toBoolean(v); return isCalcError(is) ? end(is) : is; });
  return met.some(Boolean) ? over(array, byColumn, (rows) => rows.filter((_, i) => met[i])) : (otherwise ?? ERRORS.calc);
});

const unique = ([of, byColumn, once]: readonly Value[]): Value => over(of as Value, isSet(byColumn), (rows) => {
  const keyOf = (row: Row): string => JSON.stringify(row.map((v) => [typeof v, lookupKey(v)]));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.filter((row) => { const key = keyOf(row); if (seen.has(key) || (isSet(once) && counts.get(key) !== 1)) return false; seen.add(key); return true; });
});

/** Empty cells come last whatever the order, errors before them. */
function inOrder(a: CalcValue, b: CalcValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isCalcError(a) || isCalcError(b)) return Number(isCalcError(a)) - Number(isCalcError(b));
  return sign * compareValues(a, b);
}

const sort = ([of, at, order, byColumn]: readonly Value[]): Value => guarded(() => {
  const [key, sign] = [integerOr(optional(at), 1) - 1, integerOr(optional(order), 1)];
  return over(of as Value, isSet(byColumn), (rows) => (key < 0 || key >= (rows[0]?.length ?? 0) || Math.abs(sign) !== 1 ? end(ERRORS.value) : [...rows].sort((a, b) => inOrder(a[key] as CalcValue, b[key] as CalcValue, sign))));
});

const sequence = ([rows, columns, start, step]: readonly Value[]): Value => guarded(() => {
  const [r, c] = [integerOr(optional(rows), 1), integerOr(optional(columns), 1)];
  if (r < 1 || c < 1 || r * c > 1_048_576) return ERRORS.calc;
  const [from, by] = [numberOr(optional(start), 1), numberOr(optional(step), 1)];
  return arrayOf(r, c, Array.from({ length: r * c }, (_, i) => from + i * by));
});

/** Functions that give arrays. A formula whose answer is an array shows its first value: spilling is not known yet. */
export const ARRAYS: FunctionTable = {
  FILTER: whole([2, 3], filter), UNIQUE: whole([1, 3], unique), SORT: whole([1, 4], sort), SEQUENCE: whole([1, 4], sequence), TRANSPOSE: whole(1, ([of]) => turned(asArray(of as Value))),
};
