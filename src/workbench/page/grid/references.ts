import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Rect } from '../../model/area.ts';
import { around } from './selection.ts';

/** The ranges that a formula names, for their coloured frames, and where a click may put another one. */

export const REFERENCE_COLORS = ['#4472c4', '#c0504d', '#7f6084', '#2e8b57', '#c07c1d', '#1f9bb5'] as const;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

export function rectOf(address: string): Rect | null {
  const corners = address.split(':').map((part) => CELL.exec(part)).map((m) => (m === null ? null : { row: Number(m[2]) - 1, column: columnOf(m[1] as string), rows: 1, columns: 1 }));
  const [first, last = first] = corners;
  if (first == null || last == null || corners.length > 2) return null;
  const rect = around(first, last);
  return rect.row < 0 || rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS ? null : rect;
}

const TOKEN = /"[^"]*"?|(?:'[^']*'|[A-Za-z_][\w.]*)!|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\w(!.])|[\w.]+/g;

/** Ranges of the sheet that the formula stands on; those of other sheets are left out. */
export function referencesIn(formula: string): readonly { readonly area: Rect; readonly color: string }[] {
  if (!formula.startsWith('=')) return [];
  const found = new Map<string, Rect>();
  let isElsewhere = false;
  for (const [token, reference] of formula.matchAll(TOKEN)) {
    const area = isElsewhere || reference === undefined ? null : rectOf(reference);
    if (area !== null) found.set(token.replaceAll('$', '').toUpperCase(), area);
    isElsewhere = token.endsWith('!');
  }
  return [...found.values()].map((area, i) => ({ area, color: REFERENCE_COLORS[i % REFERENCE_COLORS.length] as string }));
}

/** A click puts a range into a formula where an operand is expected: after an operator, a bracket, a comma. */
export const takesReference = (text: string, caret: number): boolean => text.startsWith('=') && /[=(,;+\-*/&<>^:{]\s*$/.test(text.slice(Math.max(0, caret - 20), caret));
