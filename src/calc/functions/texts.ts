import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import { oneValue } from '../cells/read.ts';
import { formatValue, isNumberFormat } from '../numberFormat.ts';
import { numberInText, toBoolean, toText } from '../values/convert.ts';
import { ERRORS, isError } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { integerOr, MANY, numberOr, reading, textOr, whole } from './definition.ts';
import type { FunctionTable } from './definition.ts';
import { eachValue } from './ranges.ts';
import { roundTo } from './mathematics.ts';

const MOST_LETTERS = 32_767;
const limited = (text: string): CalcValue => (text.length > MOST_LETTERS ? ERRORS.value : text);

/** All texts of the arguments one after the other; a delimiter between them, empty ones left out where asked for. */
function joined(values: readonly Value[], delimiters: readonly string[] = [''], leavesEmpty = false): CalcValue {
  const texts: string[] = [];
  let error: CalcError | null = null;
  eachValue(values, (value) => { const text = toText(value); if (typeof text !== 'string') error ??= text; else if (!leavesEmpty || text !== '') texts.push(text); });
  return error ?? limited(texts.reduce((all, text, i) => (i === 0 ? text : all + (delimiters[(i - 1) % delimiters.length] ?? '') + text), ''));
}

function textJoin([delimiter, leaves, ...values]: readonly Value[]): CalcValue {
  const delimiters: string[] = [];
  eachValue([delimiter as Value], (value) => { const text = toText(value); if (typeof text === 'string') delimiters.push(text); });
  const leavesEmpty = toBoolean(oneValue(leaves as Value));
  if (isError(delimiter as Value)) return delimiter as CalcError;
  return isCalcError(leavesEmpty) ? leavesEmpty : joined(values, delimiters.length === 0 ? [''] : delimiters, leavesEmpty);
}

/** A number in a number format; text goes through the format's text section. */
function formatted(value: CalcValue, format: string): CalcValue {
  const n = typeof value === 'string' ? (numberInText(value) ?? value) : value;
  if (format === '') return '';
  return isNumberFormat(format) ? formatValue(n ?? 0, format) : ERRORS.value;
}

const proper = (text: string): string => text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function fixed(n: number, places: number, isPlain: boolean): CalcValue {
  const text = Math.abs(roundTo(n, places)).toFixed(Math.max(0, Math.min(places, 20)));
  const [whole = '', decimals] = text.split('.');
  const grouped = isPlain ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${n < 0 && Number(text) !== 0 ? '-' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}

function valueOf(value: CalcValue): CalcValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  return typeof value === 'string' ? (numberInText(value) ?? ERRORS.value) : ERRORS.value;
}

function letterOf(code: number): CalcValue { return code < 1 || code > 255 ? ERRORS.value : String.fromCharCode(code); }

export const TEXTS: FunctionTable = {
  CONCAT: whole([1, MANY], (values) => joined(values)), CONCATENATE: reading([1, MANY], (values) => limited(values.map((v) => textOr(v, '')).join(''))), TEXTJOIN: whole([3, MANY], textJoin),
  TEXT: reading(2, ([value, format]) => formatted(value as CalcValue, textOr(format, ''))),
  UPPER: reading(1, ([t]) => textOr(t, '').toUpperCase()), LOWER: reading(1, ([t]) => textOr(t, '').toLowerCase()), PROPER: reading(1, ([t]) => proper(textOr(t, ''))),
  TRIM: reading(1, ([t]) => textOr(t, '').replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: reading(1, ([t]) => [...textOr(t, '')].filter((c) => c >= ' ').join('')),
  LEN: reading(1, ([t]) => textOr(t, '').length), EXACT: reading(2, ([a, b]) => textOr(a, '') === textOr(b, '')),
  REPT: reading(2, ([t, n]) => { const times = integerOr(n, 0); return times < 0 || textOr(t, '').length * times > MOST_LETTERS ? ERRORS.value : textOr(t, '').repeat(times); }),
  VALUE: reading(1, ([v]) => valueOf(v as CalcValue)),
  NUMBERVALUE: reading([1, 3], ([t, point, group]) => numberInText(textOr(t, '').replaceAll(textOr(group, ','), '').replaceAll(' ', '').replace(textOr(point, '.'), '.')) ?? (textOr(t, '').trim() === '' ? 0 : ERRORS.value)),
  FIXED: reading([1, 3], ([n, places, plain]) => fixed(numberOr(n, 0), integerOr(places, 2), plain === undefined ? false : toBoolean(plain) === true)),
  CHAR: reading(1, ([n]) => letterOf(integerOr(n, 0))), CODE: reading(1, ([t]) => (textOr(t, '') === '' ? ERRORS.value : textOr(t, '').charCodeAt(0))),
  UNICHAR: reading(1, ([n]) => { const code = integerOr(n, 0); return code < 1 || code > 0x10ffff ? ERRORS.value : String.fromCodePoint(code); }),
  UNICODE: reading(1, ([t]) => textOr(t, '').codePointAt(0) ?? ERRORS.value),
};
