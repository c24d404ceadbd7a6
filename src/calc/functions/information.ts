import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { oneValue } from '../cells/read.ts';
import { lifted } from '../formula/lift.ts';
import { toInteger } from '../values/convert.ts';
import { areasIn, ERRORS, isOneCell, isScalar, rangeIn } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { single, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';

/** Asks about a value and takes errors as values too. */
const asks = (test: (value: CalcValue) => CalcValue): FunctionDefinition => whole(1, ([value]) => lifted([value as Value], ([one]) => test(one as CalcValue)));

const parity = (rest: 0 | 1): FunctionDefinition => single(1, ([value]) => { const n = typeof value === 'boolean' ? ERRORS.value : toInteger(value as CalcValue); return typeof n === 'number' ? Math.abs(n % 2) === rest : n; });

const CODES: Readonly<Record<string, number>> = { '#NULL!': 1, '#DIV/0!': 2, '#VALUE!': 3, '#REF!': 4, '#NAME?': 5, '#NUM!': 6, '#N/A': 7, '#SPILL!': 9, '#CALC!': 14 };

const typeOf = (value: Value): number => {
  const range = rangeIn(value);
  if (range ? !isOneCell(range) : !isScalar(value)) return 64;
  const one = oneValue(value);
  return typeof one === 'string' ? 2 : typeof one === 'boolean' ? 4 : isCalcError(one) ? 16 : 1;
};

export const INFORMATION: FunctionTable = {
  ISBLANK: asks((v) => v === null), ISNUMBER: asks((v) => typeof v === 'number'), ISTEXT: asks((v) => typeof v === 'string'), ISNONTEXT: asks((v) => typeof v !== 'string'), ISLOGICAL: asks((v) => typeof v === 'boolean'),
  ISERROR: asks(isCalcError), ISNA: asks((v) => isCalcError(v) && v.error === '#N/A'), ISERR: asks((v) => isCalcError(v) && v.error !== '#N/A'),
  ISEVEN: parity(0), ISODD: parity(1), ISREF: whole(1, ([v]) => areasIn(v) !== null),
  ISFORMULA: whole(1, ([v], at) => { const range = rangeIn(v); return range ? at.book.formulaAt(range.sheet, range.top, range.left) !== null : ERRORS.value; }),
  NA: single(0, () => ERRORS.na), TYPE: whole(1, ([v]) => typeOf(v as Value)),
  'ERROR.TYPE': asks((v) => (isCalcError(v) ? (CODES[v.error] ?? ERRORS.na) : ERRORS.na)),
  N: whole(1, ([v]) => { const one = oneValue(v as Value); return typeof one === 'number' || isCalcError(one) ? one : one === true ? 1 : 0; }),
  T: whole(1, ([v]) => { const one = oneValue(v as Value); return typeof one === 'string' || isCalcError(one) ? one : ''; }),
};
