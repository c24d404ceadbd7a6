import { cellText, CELL_LIMIT } from '../../workbook/safeText.ts';
import { TEXT } from '../../workbook/look.ts';

/** What goes into a cell through `range.formulas`. */
export type Input = string | number;

/** Words of letters alone are never taken for a number, a date or a formula; anything with a digit may be ("May 2018", "4-5", "1e5"). */
const WORDS = /^\p{L}[\p{L}\p{M}\s,.;:()'"’“”…?!–-]*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * Text so that it lands as text: an apostrophe before whatever Excel might take for more, which Excel takes off again. A cell that is formatted as text takes all but a leading sign as it is.
 * The apostrophe is left out where the text fills the cell to its limit; there the text format alone must do.
 */
export function textInput(text: string, numberFormat: string): string {
  const fits = cellText(text);
  const isSafe = numberFormat === TEXT ? !/^[=+\-@'#]/.test(fits) && !LOOSE.test(fits) : WORDS.test(fits) && !TRUTH.test(fits);
  return isSafe || fits === '' || fits.length >= CELL_LIMIT ? fits : `'${fits}`;
}

/** Numbers, dates and times, as far as their first letters tell. */
const LOOSE = /^[\s\d.,($%€£¥]/;

/** Whether a cell shows a text already; some versions of Excel give the apostrophe back with it. */
export const showsText = (found: unknown, text: string): boolean => found === cellText(text) || found === `'${cellText(text)}` || (typeof found === 'boolean' && String(found).toUpperCase() === text.toUpperCase());

/** A formula without what Excel may write otherwise: blanks, capitals, and the table's own name before [@...]. */
function bare(formula: string, table: string | null): string {
  const key = `${table ?? ''} ${formula}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/);
  const plain = parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/\s+/g, '').toLowerCase())).join('');
  const own = table === null ? plain : plain.replaceAll(`${table.toLowerCase()}[[#this row],`, '[[#this row],').replaceAll(`${table.toLowerCase()}[@`, '[@');
  if (made.size >= 5_000) made.clear();
  made.set(key, own);
  return own;
}

const made = new Map<string, string>();

export const sameFormula = (found: unknown, wanted: string, table: string | null): boolean => found === wanted || (typeof found === 'string' && found.startsWith('=') && bare(found, table) === bare(wanted, table));
