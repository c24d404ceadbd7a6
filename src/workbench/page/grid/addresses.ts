import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Rect } from '../../model/area.ts';

/** "A", "Z", "AA", ... */
export function columnLetters(column: number): string {
  let [rest, letters] = [column, ''];
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** "B3", "B3:D9", "B:D" or "3:9". */
export function addressOf({ row, column, rows, columns }: Rect): string {
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS && rows < MAX_ROWS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
export const sheetReference = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
