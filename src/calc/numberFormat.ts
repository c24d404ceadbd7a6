import { format, formatColor, getFormatFromId, isTextFormat, isValidFormat, parseValue } from 'numfmt';
import { isCalcError } from './calc.ts';
import type { CalcError, CalcValue } from './calc.ts';

/**
 * A value as a cell of that number format shows it: "General", "#,##0;-#,##0;0", "yyyy-mm-dd", "@". An empty cell shows nothing, an error its name, a day that Excel's calendar lacks "######".
 * A number format that no program could read is an error of whoever gave it, and is thrown.
 */
export function formatValue(value: CalcValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCalcError(value)) return value.error;
  return format(numberFormat, value, { dateSpanLarge: false, dateErrorNumber: false });
}

/** The colour that the number format asks for ("[Red]-0"), as a name ("red") or a CSS colour; null where it asks for none. */
export function colourOfFormat(value: CalcValue, numberFormat: string): string | null {
  const colour = value === null || isCalcError(value) ? undefined : formatColor(numberFormat, value);
  return typeof colour === 'string' ? colour : null;
}

export const isNumberFormat = (numberFormat: string): boolean => isValidFormat(numberFormat);

/** What a person typed: its value, and the number format that it gives a cell of format General; null leaves the cell's format alone. */
export interface Typed { readonly value: CalcValue; readonly numberFormat: string | null }

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const ISO_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * Reads what a person types into a cell (never a formula: who calls looks at the leading "=" first). "1,234", "50%", "TRUE" and days become values, the rest stays text.
 * A leading apostrophe makes text, and so does a cell whose format is "@". A day typed as ISO stays ISO, days otherwise are month before day, as in Excel's English (United States).
 */
export function readTyped(text: string, cellFormat = 'General'): Typed {
  if (text === '') return { value: null, numberFormat: null };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null };
  if (isTextFormat(cellFormat)) return { value: text, numberFormat: null };
  const upper = text.toUpperCase();
  if (ERRORS.has(upper)) return { value: { error: upper as CalcError['error'] }, numberFormat: null };
  const read = parseValue(text);
  if (!read) return { value: text, numberFormat: null };
  return { value: read.value, numberFormat: read.formatId === undefined ? null : ISO_DAY.test(text.trim()) ? 'yyyy-mm-dd' : getFormatFromId(read.formatId) };
}
