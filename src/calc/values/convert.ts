import { parseValue } from 'numfmt';
import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { ERRORS } from './value.ts';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A text as the number it stands for ("12", "1,234", "50%", "2018-05-24"), or null. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (PLAIN.test(trimmed)) return Number(trimmed);
  const first = trimmed.charCodeAt(0);
  // What starts with a letter can only be the name of a month, so codes and words are passed over at once.
  if (first > 64 && !/^[A-Za-z]{3,9}\.? ?-?\d/.test(trimmed)) return null;
  const read = parseValue(trimmed);
  return typeof read?.value === 'number' ? read.value : null;
}

/** For arithmetic: an empty cell is 0, TRUE is 1, text must be a number. */
export function toNumber(value: CalcValue): number | CalcError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? ERRORS.value;
  return value;
}

/** For conditions: numbers other than 0 are TRUE, text must read TRUE or FALSE. */
export function toBoolean(value: CalcValue): boolean | CalcError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isCalcError(value)) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : ERRORS.value;
}

/** For texts: numbers in General with 15 digits, TRUE and FALSE in capitals, an empty cell is "". */
export function toText(value: CalcValue): string | CalcError {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return generalText(value);
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** A number with at most 15 significant digits; very large and very small ones with an exponent of two digits at least ("1E-07"). */
export function generalText(n: number): string {
  if (Number.isInteger(n) && Math.abs(n) < 1e15) return n === 0 ? '0' : String(n);
  return String(Number(n.toPrecision(15))).replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`);
}

/** A number without its decimals, towards zero, as functions take their counts and positions. */
export function toInteger(value: CalcValue): number | CalcError {
  const n = toNumber(value);
  return typeof n === 'number' ? Math.trunc(n) : n;
}
