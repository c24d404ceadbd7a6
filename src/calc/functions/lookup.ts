import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { asArray, oneValue } from '../cells/read.ts';
import { isSingle, lifted } from '../formula/lift.ts';
import { find } from '../lookups/find.ts';
import type { FindMode } from '../lookups/find.ts';
import { toBoolean } from '../values/convert.ts';
import { areasIn, arrayOf, ERRORS, heightOf, isScalar, widthOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { end, guarded, integerOr, whole } from './definition.ts';
import type { FunctionTable } from './definition.ts';

const optional = (value: Value | undefined): CalcValue | undefined => (value === undefined ? undefined : oneValue(value));
const sizeOf = (value: Value): readonly [rows: number, columns: number] => (isScalar(value) ? [1, 1] : value.kind === 'reference' ? [heightOf(value), widthOf(value)] : value.kind === 'array' ? [value.rows, value.columns] : end(ERRORS.value));

/** A part of a range as a range, of an array as an array. */
export function part(of: Value, at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Value {
  if (!isScalar(of) && of.kind === 'reference') return { ...of, top: of.top + at.row, left: of.left + at.column, bottom: of.top + at.row + at.rows - 1, right: of.left + at.column + at.columns - 1 };
  const array = asArray(of);
  const values: CalcValue[] = [];
  for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) values.push(array.values[(at.row + r) * array.columns + at.column + c] ?? ERRORS.ref);
  return at.rows === 1 && at.columns === 1 ? (values[0] as CalcValue) : arrayOf(at.rows, at.columns, values);
}

const MATCH_MODES: Readonly<Record<string, FindMode>> = { '0': 'exact or wildcard', '1': 'largest below, sorted', '-1': 'smallest above, falling' };
const X_MODES: Readonly<Record<string, FindMode>> = { '0': 'exact', '-1': 'exact or next smaller', '1': 'exact or next larger', '2': 'exact or wildcard' };

/** Where one value stands in a row or column, from 0 on; #N/A where it is not. */
function place(wanted: CalcValue, among: Value, of: { readonly mode: FindMode; readonly fromEnd?: boolean }): number {
  if (isCalcError(wanted)) return end(wanted);
  const at = find(wanted, among, of);
  return at < 0 ? end(ERRORS.na) : at;
}

const xMode = (mode: CalcValue | undefined): FindMode => X_MODES[String(integerOr(mode, 0))] ?? end(ERRORS.value);

const match = ([wanted, among, type]: readonly Value[]): Value => guarded(() => {
  const n = Math.sign(integerOr(optional(type), 1));
  const [rows, columns] = sizeOf(among as Value);
  if (rows !== 1 && columns !== 1) return ERRORS.na;
  return lifted([wanted as Value], ([value]) => guarded(() => place(value as CalcValue, among as Value, { mode: MATCH_MODES[String(n)] as FindMode }) + 1));
});

const xmatch = ([wanted, among, mode, search]: readonly Value[]): Value => guarded(() => {
  const of = { mode: xMode(optional(mode)), fromEnd: integerOr(optional(search), 1) === -1 };
  return lifted([wanted as Value], ([value]) => guarded(() => place(value as CalcValue, among as Value, of) + 1));
});

/** VLOOKUP looks down the first column and answers from another; HLOOKUP the same along rows. */
const inTable = (isDown: boolean) => ([wanted, table, at, near]: readonly Value[]): Value => guarded(() => {
  const n = integerOr(optional(at), 0);
  const [rows, columns] = sizeOf(table as Value);
  if (n < 1) return ERRORS.value;
  if (n > (isDown ? columns : rows)) return ERRORS.ref;
  const isNear = near === undefined ? true : toBoolean(oneValue(near));
  if (isCalcError(isNear)) return isNear;
  const keys = part(table as Value, isDown ? { row: 0, column: 0, rows, columns: 1 } : { row: 0, column: 0, rows: 1, columns });
  return lifted([wanted as Value], ([value]) => guarded(() => {
    const found = place(value as CalcValue, keys, { mode: isNear ? 'largest below, sorted' : 'exact or wildcard' });
    return oneValue(part(table as Value, { ...(isDown ? { row: found, column: n - 1 } : { row: n - 1, column: found }), rows: 1, columns: 1 }));
  }));
});

/** Answers with the row (or column) of the third argument where the value stands in the second. */
function xlookup([wanted, among, answers, otherwise, mode, search]: readonly Value[]): Value {
  return guarded(() => {
    const of = { mode: xMode(optional(mode)), fromEnd: integerOr(optional(search), 1) === -1 };
    const [rows, columns] = sizeOf(answers as Value);
    const isDown = sizeOf(among as Value)[0] > 1 || (sizeOf(among as Value)[1] === 1 && rows === 1);
    const answer = (value: CalcValue): Value => {
      if (isCalcError(value)) return value;
      const at = find(value, among as Value, of);
      if (at < 0) return otherwise === undefined ? ERRORS.na : otherwise;
      return part(answers as Value, isDown ? { row: at, column: 0, rows: 1, columns } : { row: 0, column: at, rows, columns: 1 });
    };
    return isSingle(wanted as Value) ? answer(oneValue(wanted as Value)) : lifted([wanted as Value], ([value]) => oneValue(answer(value as CalcValue)));
  });
}

function lookup([wanted, among, answers]: readonly Value[]): Value {
  return guarded(() => {
    const [rows, columns] = sizeOf(among as Value);
    const isDown = rows >= columns;
    const line = (of: Value, last: boolean): Value => { const [r, c] = sizeOf(of); return part(of, isDown ? { row: 0, column: last ? c - 1 : 0, rows: r, columns: 1 } : { row: last ? r - 1 : 0, column: 0, rows: 1, columns: c }); };
    const from = answers ?? line(among as Value, true);
    const isAnswerDown = sizeOf(from)[0] > 1;
    return lifted([wanted as Value], ([value]) => guarded(() => { const at = place(value as CalcValue, line(among as Value, false), { mode: 'largest below, sorted' }); return oneValue(part(from, { row: isAnswerDown ? at : 0, column: isAnswerDown ? 0 : at, rows: 1, columns: 1 })); }));
  });
}

/** The cell at a row and column of a range; 0 or nothing for all of them. One number alone goes along a single row. */
function index([of, row, column, area]: readonly Value[]): Value {
  return guarded(() => {
    const areas = areasIn(of);
    const from = areas ? (areas[integerOr(optional(area), 1) - 1] ?? ERRORS.ref) : (of as Value);
    if (isScalar(from) && isCalcError(from)) return from;
    const [rows, columns] = sizeOf(from);
    const [r, c] = column === undefined && rows === 1 && columns > 1 ? [0, integerOr(optional(row), 0)] : [integerOr(optional(row), 0), integerOr(optional(column), 0)];
    if (r < 0 || c < 0) return ERRORS.value;
    if (r > rows || c > columns) return ERRORS.ref;
    return part(from, { row: Math.max(0, r - 1), column: Math.max(0, c - 1), rows: r === 0 ? rows : 1, columns: c === 0 ? columns : 1 });
  });
}

export const LOOKUP: FunctionTable = {
  MATCH: whole([2, 3], match), XMATCH: whole([2, 4], xmatch), VLOOKUP: whole([3, 4], inTable(true)), HLOOKUP: whole([3, 4], inTable(false)),
  XLOOKUP: whole([3, 6], xlookup), LOOKUP: whole([2, 3], lookup), INDEX: whole([1, 4], index),
};
