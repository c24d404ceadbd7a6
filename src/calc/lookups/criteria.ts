import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { compareValues, sameNumber, sameText } from '../values/compare.ts';
import { numberInText } from '../values/convert.ts';
import { errorNamed } from '../values/value.ts';
import type { ColumnIndex } from './columnIndex.ts';
import { EMPTY, lookupKey, rowsOf, rowsOfNumber } from './columnIndex.ts';
import { hasWildcards, wildcardTest } from './wildcards.ts';

/** A criterion of SUMIFS, COUNTIFS and their kin, read. */
export interface Criterion {
  readonly holds: (value: CalcValue) => boolean;
  /** The rows that hold, where the criterion asks for equality and an index can tell; null where each value must be looked at. */
  readonly rows: ((index: ColumnIndex) => readonly number[]) | null;
  readonly holdsForEmpty: boolean;
}

const make = (holds: Criterion['holds'], rows: Criterion['rows'] = null): Criterion => ({ holds, rows, holdsForEmpty: holds(null) });
const not = (of: Criterion): Criterion => make((value) => !of.holds(value));

/** A number matches numbers and texts that read as that number. */
const equalsNumber = (n: number): Criterion => make((v) => (typeof v === 'number' ? sameNumber(v, n) : typeof v === 'string' && numberInText(v) === n), (index) => rowsOfNumber(index, n));

const equalsKey = (value: CalcValue): Criterion => { const key = lookupKey(value); return make((v) => lookupKey(v) === key, (index) => rowsOf(index, key)); };

function equalsText(text: string): Criterion {
  if (!hasWildcards(text)) return make((v) => typeof v === 'string' && sameText(v, text), (index) => rowsOf(index, text.toLowerCase()));
  const test = wildcardTest(text);
  return make((v) => typeof v === 'string' && test(v));
}

/** "" is every cell that shows nothing; "=" only those that hold nothing. */
const SHOWS_NOTHING = make((v) => v === null || v === '');
const HOLDS_NOTHING = make((v) => v === null, (index) => rowsOf(index, EMPTY));

function equals(operand: string): Criterion {
  const n = numberInText(operand);
  if (n !== null) return equalsNumber(n);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return equalsKey(upper === 'TRUE');
  const error = errorNamed(upper);
  return error ? equalsKey(error) : equalsText(operand);
}

/** ">5" looks at numbers alone, ">m" at texts alone. */
function ordered(operator: string, operand: string): Criterion {
  const n = numberInText(operand);
  const bound: CalcValue = n ?? (/^(?:true|false)$/i.test(operand) ? operand.toLowerCase() === 'true' : operand);
  const fits = (order: number): boolean => (order < 0 ? operator.startsWith('<') : order > 0 ? operator.startsWith('>') : operator.endsWith('='));
  return make((v) => typeof v === typeof bound && !isCalcError(v) && fits(compareValues(v, bound)));
}

function readText(text: string): Criterion {
  const operator = /^(?:>=|<=|<>|[=<>])/.exec(text)?.[0] ?? '';
  const operand = text.slice(operator.length);
  if (operator === '') return text === '' ? SHOWS_NOTHING : equals(text);
  if (operator === '=') return operand === '' ? HOLDS_NOTHING : equals(operand);
  if (operator === '<>') return operand === '' ? not(HOLDS_NOTHING) : not(equals(operand));
  return ordered(operator, operand);
}

const known = new Map<CalcValue, Criterion>();

/** Reads a criterion: a value to be equal to, or a text with an operator. An empty cell as criterion asks for 0. */
export function criterionOf(value: CalcValue): Criterion {
  const found = known.get(value);
  if (found) return found;
  const made = typeof value === 'string' ? readText(value) : value === null ? equalsNumber(0) : typeof value === 'number' ? equalsNumber(value) : equalsKey(value);
  if (known.size > 5_000) known.clear();
  known.set(value, made);
  return made;
}
