import { columnName } from '../cells/address.ts';
import { oneValue } from '../cells/read.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../cells/sheet.ts';
import type { Place, Run } from '../formula/compiled.ts';
import { toText } from '../values/convert.ts';
import { areasIn, arrayOf, ERRORS, heightOf, isError, isScalar, rangeIn, widthOf } from '../values/value.ts';
import type { Reference, Value } from '../values/value.ts';
import { end, guarded, integerOr, lazy, MANY, reading, textOr, whole } from './definition.ts';
import type { FunctionTable } from './definition.ts';
import type { CalcValue } from '../calc.ts';

const asRange = (value: Value | undefined): Reference => rangeIn(value) ?? (end(value !== undefined && isError(value) ? value : ERRORS.value));
const optional = (value: Value | undefined): CalcValue | undefined => (value === undefined || value === null ? undefined : oneValue(value));

/** The number of a cell's row or column, of this cell where none is named; of a range all of them. */
const numbersOf = (values: readonly Value[], at: Place, isRow: boolean): Value => guarded(() => {
  if (values.length === 0) return (isRow ? at.row : at.column) + 1;
  const range = asRange(values[0]);
  const [from, count] = isRow ? [range.top, heightOf(range)] : [range.left, widthOf(range)];
  const numbers = Array.from({ length: count }, (_, i) => from + i + 1);
  return count === 1 ? (numbers[0] as number) : isRow ? arrayOf(count, 1, numbers) : arrayOf(1, count, numbers);
});

const extent = (value: Value, isRow: boolean): CalcValue => (isScalar(value) ? (isError(value) ? value : 1) : value.kind === 'array' ? (isRow ? value.rows : value.columns) : value.kind === 'reference' ? (isRow ? heightOf(value) : widthOf(value)) : ERRORS.ref);

/** A range moved and resized: OFFSET(A1,2,0,3,1). */
const offset = ([of, down, right, height, width]: readonly Value[]): Value => guarded(() => {
  const range = asRange(of);
  const [rows, columns] = [integerOr(optional(height), heightOf(range)), integerOr(optional(width), widthOf(range))];
  const [row, column] = [range.top + integerOr(optional(down), 0), range.left + integerOr(optional(right), 0)];
  const [top, left] = [rows < 0 ? row + rows + 1 : row, columns < 0 ? column + columns + 1 : column];
  const [bottom, last] = [top + Math.abs(rows) - 1, left + Math.abs(columns) - 1];
  return rows === 0 || columns === 0 || top < 0 || left < 0 || bottom >= MOST_ROWS || last >= MOST_COLUMNS ? ERRORS.ref : { ...range, top, left, bottom, right: last };
});

/** A reference written in a text. Only A1 and structured references are read: R1C1 is refused. */
const indirect = ([text, isA1]: readonly Value[], at: Place): Value => guarded(() => (optional(isA1) === false ? ERRORS.ref : (at.book.referenceIn(textOr(optional(text), ''), at) ?? ERRORS.ref)));

function choose([which, ...from]: readonly (Run | null)[], at: Place): Value {
  return guarded(() => { const n = integerOr(which ? oneValue(which(at)) : 0, 0); const taken = from[n - 1]; return n < 1 || taken === undefined ? ERRORS.value : taken === null ? null : taken(at); });
}

function address([row, column, kind, isA1, sheet]: readonly CalcValue[]): CalcValue {
  const [r, c, fixed] = [integerOr(row, 0), integerOr(column, 0), integerOr(kind ?? undefined, 1)];
  if (r < 1 || c < 1 || r > MOST_ROWS || c > MOST_COLUMNS || fixed < 1 || fixed > 4 || isA1 === false) return ERRORS.value;
  const cell = `${fixed === 1 || fixed === 3 ? '$' : ''}${columnName(c - 1)}${fixed === 1 || fixed === 2 ? '$' : ''}${r}`;
  const name = sheet === undefined ? null : toText(sheet);
  return name === null || typeof name !== 'string' ? cell : `${/^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!${cell}`;
}

export const REFERENCE: FunctionTable = {
  ROW: whole([0, 1], (values, at) => numbersOf(values, at, true)), COLUMN: whole([0, 1], (values, at) => numbersOf(values, at, false)),
  ROWS: whole(1, ([value]) => extent(value as Value, true)), COLUMNS: whole(1, ([value]) => extent(value as Value, false)),
  OFFSET: { ...whole([3, 5], offset), isVolatile: true }, INDIRECT: { ...whole([1, 2], indirect), isVolatile: true },
  CHOOSE: lazy([2, MANY], choose), ADDRESS: reading([2, 5], address),
  AREAS: whole(1, ([value]) => areasIn(value)?.length ?? ERRORS.value),
  /** The words of a link; the link itself is the program's that shows the cell. */
  HYPERLINK: whole([1, 2], ([address, words]) => oneValue((words ?? address) as Value)),
};
