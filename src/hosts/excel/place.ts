import { columnLetters } from '../../workbook/table.ts';

/** Cells of a sheet, counted from 1 as on the sheet. */
export interface Block { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

export const cellAt = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export const addressOf = ({ row, column, rows, columns }: Block): string => (rows === 1 && columns === 1 ? cellAt(row, column) : `${cellAt(row, column)}:${cellAt(row + rows - 1, column + columns - 1)}`);

export const rowsAddress = (row: number, rows: number): string => `${row}:${row + rows - 1}`;

const columnNumber = (letters: string): number => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

/** A block from an address as Excel gives it ("'My sheet'!A4:AH20", "A4"). */
export function blockOf(address: string): Block {
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '')) ?? [];
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

/** The sheet that an address names, without its quotes. */
export const sheetOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('!'))).replace(/^'([\s\S]*)'$/, '$1').replaceAll("''", "'");

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A file's column width in characters as the points that Office.js counts in: a digit of Calibri 11 is 7 pixels wide, a pixel is 0.75 points, and Excel rounds to whole pixels (ECMA-376, 18.3.1.13; the padding of 5 pixels is part of the stated width). */
export const pointsOfWidth = (characters: number): number => Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
