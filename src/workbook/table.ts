/** The workbook as data. Nothing here knows Excel, Office.js or a file. */

/** Who fills a column: the reader (a person may correct it in place), a person alone (pencil mark), or a formula (grey). */
export type Owner = 'reading' | 'person' | 'computed';

export type Format = 'text' | 'integer' | 'signed' | 'date' | 'percent';

/** A formula as a person types it in Excel, with the value that the program computed for it. */
export interface Formula { readonly kind: 'formula'; readonly formula: string; readonly result: string | number | null }

/** A link to a cell of this workbook: never to anywhere else. */
export interface Link { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string }

export type Cell = string | number | null | Formula | Link;

/** What a person may pick from: words, or the cells of a column. */
export type Choices = readonly string[] | { readonly table: string; readonly column: string };

export interface Column {
  readonly name: string;
  readonly owner: Owner;
  /** In characters. */
  readonly width: number;
  readonly format: Format;
  readonly list: Choices | null;
  /** What the column means, for whoever selects a cell of it. */
  readonly words: string;
  readonly wrap: boolean;
  /** For formulas, not for people: there, but folded away. */
  readonly hidden: boolean;
}

/** Rows that stand out: those whose cell in `when` reads `is`, coloured in the columns named. Never by colour alone: the cell says it too. */
export interface Mark { readonly columns: readonly string[]; readonly when: string; readonly is: string; readonly tone: 'conflict' | 'doubt' | 'changed' | 'quiet' }

export interface Table {
  readonly name: string;
  readonly sheet: string;
  /** What the sheet shows, in one sentence under its title. */
  readonly words: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly marks: readonly Mark[];
  readonly grey: boolean;
  /** Its rows are to be read whole, not at a glance. */
  readonly tall: boolean;
}

export type Tone = 'title' | 'heading' | 'label' | 'plain' | 'figure' | 'note' | 'good' | 'attention' | 'input';

/** A cell that a person fills, outside of a table: its list, and the name by which formulas know it. */
export interface Input { readonly name: string; readonly list: Choices | null; readonly words: string }

/** One cell of a sheet that is not a table (Summary), by its A1 address. */
export interface PlacedCell { readonly at: string; readonly cell: Cell; readonly tone: Tone; readonly format: Format; readonly input?: Input }

/** A stretch of a table's column, from its first row on; `rows` where not all of them. */
export interface Stretch { readonly table: string; readonly column: string; readonly rows: number }

export interface Series { readonly name: string; readonly categories: Stretch; readonly values: Stretch; readonly look: 'line' | 'points' | 'bar' | 'hidden'; readonly colour: string }

/** A chart that every spreadsheet program draws: a time line (scatter) or stacked columns or bars. */
export interface Chart {
  readonly kind: 'time line' | 'columns' | 'bars';
  readonly title: string;
  readonly series: readonly Series[];
  /** Upper left and lower right cell on its sheet. */
  readonly from: string;
  readonly to: string;
}

/** The header row of every table: a title and a sentence stand above it. */
export const HEADER_ROW = 4;

/** What a host is asked to do, in order. The union is closed: a host that does not know an edit fails loudly. */
export type Edit =
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly widths: readonly number[]; readonly cells: readonly PlacedCell[] }
  | { readonly kind: 'write-table'; readonly table: Table }
  | { readonly kind: 'draw-chart'; readonly sheet: string; readonly chart: Chart };

/** What a formula gives where there is nothing to show: charts draw no point there. */
export const NOT_AVAILABLE = '#N/A';

export const formula = (text: string, result: string | number | null): Formula => ({ kind: 'formula', formula: text, result });

/** A column that knows how to make its cell of a row. */
export interface ColumnOf<R> extends Column { readonly cell: (row: R, index: number) => Cell }

export interface TableOf<R> extends Omit<Table, 'columns' | 'rows' | 'marks' | 'tall'> {
  readonly tall?: boolean;
  readonly columns: readonly ColumnOf<R>[];
  readonly rows: readonly R[];
  readonly marks?: readonly Mark[];
  /** Keeps what was read beside what stands in the cells, so that a person's correction is told from the reading. */
  readonly remember?: boolean;
}

/** A table from its columns and what its rows are made of. */
export function makeTable<R>(of: TableOf<R>): Table {
  const { name, sheet, words, grey, marks = [], tall = false } = of;
  const columns = of.remember ? [...of.columns, asRead(of.columns)] : of.columns;
  return { name, sheet, words, grey, marks, tall, columns: columns.map(({ cell: _cell, ...column }) => column), rows: of.rows.map((row, i) => columns.map((c) => c.cell(row, i))) };
}

export const AS_READ = 'As read';

/** The cells of the reading columns as one cell of data. */
const asRead = <R>(columns: readonly ColumnOf<R>[]): ColumnOf<R> => {
  const facts = columns.filter((c) => c.owner === 'reading' && !c.hidden);
  return { ...columnOf('reading', AS_READ, 'What was read, to tell a correction by.', { width: 30, hidden: true }), cell: (row, i) => JSON.stringify(Object.fromEntries(facts.map((c) => [c.name, plainCell(c.cell(row, i))]))) };
};

/** What a cell shows: of a link its words, of a formula its value. */
export const plainCell = (cell: Cell | undefined): string | number | null => {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? (cell.kind === 'link' ? cell.text : cell.result) : cell;
};

type Options = Partial<Pick<Column, 'format' | 'list' | 'wrap' | 'width' | 'hidden'>>;

/** The parts of a column that are stated, with the usual ones for the rest. */
const columnOf = (owner: Owner, name: string, words: string, options: Options): Column =>
  ({ name, owner, words, width: options.width ?? (options.format === 'integer' ? 8 : 12), format: options.format ?? 'text', list: options.list ?? null, wrap: options.wrap ?? false, hidden: options.hidden ?? false });

type CellOf<R> = (row: R, index: number) => Cell;

export const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** Column makers by owner, so that a table's definition reads as a list of its columns. */
export const read = <R>(name: string, words: string, cell: CellOf<R>, options: Options = {}): ColumnOf<R> => ({ ...columnOf('reading', name, words, options), cell });

/** A column for a person; empty unless something is known already. */
export const typed = <R>(name: string, words: string, options: Options = {}, cell: CellOf<R> = () => null): ColumnOf<R> => ({ ...columnOf('person', name, words, options), cell });

/** A column of one formula, with what the program computed for each row. */
export const computed = <R>(name: string, definition: { readonly words: string; readonly formula: string }, result: (row: R, index: number) => string | number | null, options: Options = {}): ColumnOf<R> =>
  ({ ...columnOf('computed', name, definition.words, options), cell: (row, i) => formula(definition.formula, result(row, i) ?? '') });

/** Excel's day number of an ISO day; the time of day is dropped. */
export function serialDay(iso: string | null): number | null {
  if (iso === null) return null;
  const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : at / 86_400_000 + 25_569;
}

/** A, B, ... Z, AA for 1, 2, ... */
export function columnLetters(n: number): string {
  let letters = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `[^Column]` in a formula is the cell above in that column: its address for a row of the sheet. */
export const expandAbove = (formula: string, of: { readonly columns: readonly Column[]; readonly row: number }): string => formula.replace(/\[\^([^\]]+)\]/g, (_, name: string) => {
  const at = of.columns.findIndex((c) => c.name === name);
  if (at < 0) throw new Error(`There is no column "${name}" to look up in: ${formula}`);
  return `${columnLetters(at + 1)}${of.row - 1}`;
});

/** Whether a formula speaks of the row above, and so reads differently in every row. */
export const looksAbove = (formula: string): boolean => formula.includes('[^');

/** A table has that many rows at least, blank ones where it has fewer. */
export const LEAST_ROWS = 2;

/** Where a column of a table stands on its sheet, without the header: "A5:A20". */
export function columnRange(table: Table, column: string, rows = table.rows.length): string {
  const at = table.columns.findIndex((c) => c.name === column);
  if (at < 0) throw new Error(`The table ${table.name} has no column "${column}".`);
  const letters = columnLetters(at + 1);
  return `$${letters}$${HEADER_ROW + 1}:$${letters}$${HEADER_ROW + Math.max(LEAST_ROWS, rows)}`;
}
