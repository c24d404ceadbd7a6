import { columnRange, columnLetters, expandAbove, HEADER_ROW, LEAST_ROWS, looksAbove, plainCell } from './table.ts';
import type { Cell, Choices, Column, Edit, Formula, Input, Mark, Table } from './table.ts';

/** Where things stand on our sheets, and what their cells accept: the same for every host, so that a file and an open workbook are equal cell by cell. */

type WriteCells = Extract<Edit, { kind: 'write-cells' }>;

/** Excel's own limit. */
export const MOST_ROWS = 1_048_576;
/** Points: a row of one line, and the row of the headers. */
export const LINE = 15;
export const HEADER_HEIGHT = 30;
/** What stays in sight of a sheet of free cells; a table's sheet keeps its headers and its first column. */
export const FROZEN_LINES = 2;
export const TABLE_STYLE = 'TableStyleLight1';

/** The marks above the headers: a pencil where a person types, a function sign where a formula computes. */
export const HEADER_MARKS: Readonly<Record<Column['owner'], string | null>> = { reading: null, person: '✎', computed: 'ƒ' };

/** In characters, as a file states it: wide enough for each word of the header and its filter button. The file library leaves a width of 9 out, as the standard one, which is a little wider: so it is said. */
export function columnWidth(column: Column): number {
  const width = Math.max(column.width, ...column.name.split(' ').map((word) => word.length + 4));
  return width === 9 ? STANDARD_WIDTH : width;
}

/** 64 pixels. */
const STANDARD_WIDTH = 9.14;

const MOST_LINES = 5;
/** Excel's tallest row holds 27 lines. */
const TALL_LINES = 26;

/** Excel does not fit rows to wrapped text that it did not write itself: the longest wrapped cell decides. */
export function rowHeight({ columns, tall }: Table, row: readonly Cell[]): number {
  const lines = columns.map((column, i) => (column.wrap ? linesOf(row[i] ?? null, column.width) : 1));
  return LINE * Math.min(tall ? TALL_LINES : MOST_LINES, Math.max(1, ...lines));
}

function linesOf(cell: Cell, width: number): number {
  const shown = plainCell(cell);
  const words = typeof shown === 'string' ? shown : '';
  return words.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
}

/** How high the rows of free cells are, by the longest figure or label of each in its column. */
export function lineHeights(edit: WriteCells): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { at, cell, tone } of edit.cells) {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    if (tone === 'figure' || tone === 'label') heights.set(Number(row), Math.max(heights.get(Number(row)) ?? LINE, LINE * linesOf(cell, edit.widths[letters.charCodeAt(0) - 65] ?? 10)));
  }
  return heights;
}

/** A table gets two rows at least, blank ones where it has fewer: Excel needs one, and our calculation engine takes the column of a single row for a plain value. */
export function bodyOf(table: Table): readonly (readonly Cell[])[] {
  if (table.rows.length > MOST_ROWS - HEADER_ROW) throw new Error(`${table.sheet} would have ${table.rows.length} rows; a sheet holds ${MOST_ROWS}. Split the articles over several workbooks.`);
  if (table.rows.length >= LEAST_ROWS) return table.rows;
  const blank = table.columns.map(() => null);
  return [...table.rows, blank, blank].slice(0, LEAST_ROWS);
}

export const isFormula = (cell: Cell | undefined): cell is Formula => typeof cell === 'object' && cell !== null && cell.kind === 'formula';

/** A column whose every cell holds one and the same formula is a calculated column: Excel fills it when the table grows. */
export function calculatedFormula(table: Table, column: Column): string | null {
  const index = table.columns.indexOf(column);
  const cells = table.rows.map((row) => row[index]);
  const first = cells[0];
  const same = isFormula(first) && cells.every((c) => isFormula(c) && c.formula === first.formula);
  return same && column.owner === 'computed' && !looksAbove(first.formula) ? first.formula : null;
}

/** A formula that speaks of the row above, with the addresses it has in its own row. */
export const placedFormula = (cell: Formula, of: { readonly columns: readonly Column[]; readonly row: number }): Formula => (looksAbove(cell.formula) ? { ...cell, formula: expandAbove(cell.formula, of) } : cell);

/** What a cell accepts, and what it says to whoever selects it. */
export interface Rule {
  readonly accepts: { readonly kind: 'list'; readonly list: Choices } | { readonly kind: 'nothing' } | { readonly kind: 'anything' } | /** A whole number, 0 or more. */ { readonly kind: 'count' };
  readonly prompt: { readonly title: string; readonly words: string };
  readonly refusal: { readonly title: string; readonly words: string } | null;
}

/** A list for what is picked, a refusal for what is computed, and for every column the sentence that says what it means. */
export function columnRule({ name, words, list, owner, format }: Column): Rule {
  const prompt = { title: name.slice(0, 32), words: words.slice(0, 255) };
  const refuse = (why: string): Rule['refusal'] => ({ title: name.slice(0, 32), words: why });
  if (list !== null) return { accepts: { kind: 'list', list }, prompt, refusal: refuse('table' in list ? `Pick a code from ${list.table}.` : `Pick one of: ${list.join(', ')}.`) };
  if (owner !== 'computed' && format === 'integer') return { accepts: { kind: 'count' }, prompt, refusal: refuse('A whole number, or nothing where it is not known. Words such as "dozens" stand in Count.') };
  return owner === 'computed' ? { accepts: { kind: 'nothing' }, prompt, refusal: refuse('This column is a formula. Change what it is computed from instead.') } : { accepts: { kind: 'anything' }, prompt, refusal: null };
}

/** The same for a cell for a person outside of a table. */
export const inputRule = ({ name, list, words }: Input): Rule => ({
  accepts: list === null ? { kind: 'anything' } : { kind: 'list', list }, prompt: { title: name.replaceAll('_', ' '), words },
  refusal: list === null ? null : { title: 'Not in the list', words: 'Pick from the list, or leave the cell empty.' },
});

/** When a mark colours a row, for the first row of the cells that it stands on. */
export function markFormula({ columns }: Pick<Table, 'columns'>, mark: Mark, row = HEADER_ROW + 1): string {
  const at = columns.findIndex((c) => c.name === mark.when);
  if (at < 0) throw new Error(`There is no column "${mark.when}" for a mark to go by.`);
  return `$${columnLetters(at + 1)}${row}="${mark.is}"`;
}

/** The cells of a column that a list is picked from, on its sheet. */
export function choicesRange(choices: { readonly table: string; readonly column: string }, tables: ReadonlyMap<string, Table>): string {
  const table = tables.get(choices.table);
  if (!table) throw new Error(`There is no table "${choices.table}" to pick from.`);
  return `'${table.sheet}'!${columnRange(table, choices.column)}`;
}

/** How many characters a landscape page holds before it can no longer be read. */
const PAGE_WIDTH = 220;

export const pagesAcross = (table: Table): number => Math.max(1, Math.round(table.columns.filter((c) => !c.hidden).reduce((n, c) => n + c.width, 0) / PAGE_WIDTH));

/** The codes stand on every page of a sheet that is wider than one; LibreOffice takes a second for each sheet that repeats a column. */
export const repeatsCodes = (table: Table): boolean => !table.grey && pagesAcross(table) > 1;

/** A hidden memory in the open: the name of the cells that a sheet of free cells takes up, so that lines of ours are told from what people write below them. */
export const linesName = (sheet: string): string => `${sheet.replace(/\W/g, '_')}_lines`;

/** How many rows the free cells of a sheet take up. */
export const lineCount = (edit: WriteCells): number => Math.max(1, ...edit.cells.map((c) => Number(/\d+$/.exec(c.at)?.[0] ?? 1)));
