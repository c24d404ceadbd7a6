import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { asArray, oneValue } from '../cells/read.ts';
import { isSingle, lifted } from '../formula/lift.ts';
import type { Place, Run } from '../formula/compiled.ts';
import { equalValues } from '../values/compare.ts';
import { toBoolean } from '../values/convert.ts';
import { arrayOf, ERRORS, isScalar } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { lazy, MANY, single, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';
import { eachValue } from './ranges.ts';

/** An argument that is left out between commas is empty; one that is not there at all is what the function says. */
const run = (argument: Run | null | undefined, at: Place, otherwise: Value): Value => (argument === undefined ? otherwise : argument === null ? null : argument(at));

/** Computes only the branch that is taken; an array of conditions computes both and picks place by place. */
function ifFunction([test, then, otherwise]: readonly (Run | null)[], at: Place): Value {
  const condition = run(test, at, null);
  if (isSingle(condition)) {
    const met = toBoolean(oneValue(condition));
    return isCalcError(met) ? met : met ? run(then, at, true) : run(otherwise, at, false);
  }
  return lifted([condition, run(then, at, true), run(otherwise, at, false)], ([met, yes, no]) => { const is = toBoolean(met as CalcValue); return isCalcError(is) ? is : ((is ? yes : no) as CalcValue); });
}

/** AND, OR, XOR: text and empty cells in ranges are passed over, given directly text must read TRUE or FALSE; nothing to judge is #VALUE!. */
const ofBooleans = (judge: (met: readonly boolean[]) => boolean): FunctionDefinition => whole([1, MANY], (values) => {
  const met: boolean[] = [];
  let error: CalcError | null = null;
  eachValue(values, (value, isCell) => {
    if (error !== null || (isCell && typeof value === 'string')) return;
    const is = toBoolean(value);
    if (isCalcError(is)) error = is; else met.push(is);
  });
  return error ?? (met.length === 0 ? ERRORS.value : judge(met));
});

function firstTrue(args: readonly (Run | null)[], at: Place): Value {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const met = toBoolean(oneValue(run(args[i], at, null)));
    if (isCalcError(met)) return met;
    if (met) return run(args[i + 1], at, null);
  }
  return args.length % 2 === 1 ? ERRORS.value : ERRORS.na;
}

function switchFunction([of, ...cases]: readonly (Run | null)[], at: Place): Value {
  const value = oneValue(run(of, at, null));
  if (isCalcError(value)) return value;
  for (let i = 0; i + 1 < cases.length; i += 2) {
    const wanted = oneValue(run(cases[i], at, null));
    if (isCalcError(wanted)) return wanted;
    if (equalValues(value, wanted)) return run(cases[i + 1], at, null);
  }
  return cases.length % 2 === 1 ? run(cases.at(-1), at, null) : ERRORS.na;
}

/** In place of an error, something else; in an array, place by place. */
const unlessError = (isCaught: (error: CalcError) => boolean): FunctionDefinition => lazy(2, ([of, instead], at) => {
  const value = run(of, at, null);
  if (isScalar(value)) return isCalcError(value) && isCaught(value) ? run(instead, at, '') : value;
  if (isSingle(value)) { const one = oneValue(value); return isCalcError(one) && isCaught(one) ? run(instead, at, '') : one; }
  const array = asArray(value);
  return arrayOf(array.rows, array.columns, array.values.map((v) => (isCalcError(v) && isCaught(v) ? oneValue(run(instead, at, '')) : v)));
});

export const LOGIC: FunctionTable = {
  IF: lazy([2, 3], ifFunction), IFS: lazy([2, MANY], firstTrue), SWITCH: lazy([3, MANY], switchFunction),
  IFERROR: unlessError(() => true), IFNA: unlessError((error) => error.error === '#N/A'),
  AND: ofBooleans((met) => met.every(Boolean)), OR: ofBooleans((met) => met.some(Boolean)), XOR: ofBooleans((met) => met.filter(Boolean).length % 2 === 1),
  NOT: single(1, ([value]) => { const met = toBoolean(value as CalcValue); return isCalcError(met) ? met : !met; }),
  TRUE: single(0, () => true), FALSE: single(0, () => false),
};
