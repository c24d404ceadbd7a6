import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { oneValue } from '../cells/read.ts';
import type { Place } from '../formula/compiled.ts';
import { arrayOf, ERRORS, isScalar } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { guarded, integerOr, MANY, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';
import { eachValue } from './ranges.ts';
import { STATISTICS } from './statistics.ts';
import { SUMS } from './sums.ts';

const BY_NUMBER: readonly (FunctionDefinition | undefined)[] = [undefined, SUMS.AVERAGE, SUMS.COUNT, SUMS.COUNTA, SUMS.MAX, SUMS.MIN, SUMS.PRODUCT, STATISTICS.STDEV, STATISTICS.STDEVP, SUMS.SUM, STATISTICS.VAR, STATISTICS.VARP, STATISTICS.MEDIAN, STATISTICS['MODE.SNGL'],
  STATISTICS.LARGE, STATISTICS.SMALL, STATISTICS['PERCENTILE.INC'], STATISTICS['QUARTILE.INC']];

interface Leaves { readonly hidden: boolean; readonly errors: boolean; readonly nested: boolean }

/** What is left of the cells: without other subtotals, and without hidden rows or errors where that was asked for. */
function leftOf(values: readonly Value[], leaves: Leaves, at: Place): Value {
  const kept: CalcValue[] = [];
  eachValue(values, (value, _, cell) => {
    if (leaves.errors && isCalcError(value)) return;
    if (cell && leaves.hidden && at.book.isRowHidden(cell.sheet, cell.row)) return;
    if (cell && leaves.nested && isSubtotal(at, cell)) return;
    kept.push(value);
  });
  return arrayOf(1, kept.length, kept);
}

function isSubtotal(at: Place, cell: { readonly sheet: string; readonly row: number; readonly column: number }): boolean {
  const sheet = at.book.sheetOf(cell.sheet);
  const formula = sheet && at.book.formulaAt(sheet, cell.row, cell.column);
  return typeof formula === 'string' && /^=\s*(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
}

const run = (definition: FunctionDefinition | undefined, values: readonly Value[], at: Place): Value => (definition?.kind === 'whole' ? definition.run(values, at) : ERRORS.value);

/** 1 to 11 take hidden rows along, 101 to 111 leave them out. Rows hidden by a filter are always left out in Excel: the caller's `isRowHidden` speaks for both. */
const subtotal = ([which, ...values]: readonly Value[], at: Place): Value => guarded(() => {
  const n = integerOr(oneValue(which as Value), 0);
  const definition = n % 100 <= 11 && (n < 12 || n > 100) ? BY_NUMBER[n % 100] : undefined;
  return run(definition, [leftOf(values, { hidden: n > 100, errors: false, nested: true }, at)], at);
});

const aggregate = ([which, option, ...values]: readonly Value[], at: Place): Value => guarded(() => {
  const [n, how] = [integerOr(oneValue(which as Value), 0), integerOr(oneValue(option as Value), 0)];
  if (how < 0 || how > 7) return ERRORS.value;
  const leaves: Leaves = { hidden: how % 2 === 1, errors: how === 2 || how === 3 || how === 6 || how === 7, nested: how < 4 };
  const [first, ...rest] = values;
  const error: CalcError | undefined = rest.find((v): v is CalcError => isScalar(v) && isCalcError(v));
  if (error) return error;
  return n >= 14 ? run(BY_NUMBER[n], [leftOf([first as Value], leaves, at), ...rest], at) : run(BY_NUMBER[n], [leftOf(values, leaves, at)], at);
});

export const SUBTOTALS: FunctionTable = { SUBTOTAL: whole([2, MANY], subtotal), AGGREGATE: whole([3, MANY], aggregate) };
