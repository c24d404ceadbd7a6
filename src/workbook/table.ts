/** The workbook as data. Nothing here knows Excel, Office.js or a file. */

/** Who fills a column: the reader (a person may correct it in place), a person alone (pencil mark), or a formula (grey). */
export type Owner = 'reading' | 'person' | 'computed';

export type Format = 'text' | 'integer' | 'signed' | 'date' | 'percent';

/** A formula as a person types it in Excel, with the value that the program computed for it. */
export interface Formula { readonly kind: 'formula'; readonly formula: string; readonly result: string | number | null }

/** A link to a cell of this workbook: never to anywhere else. */
export interface Link { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string }

export type Cell = string | number | null | Formula | Link;

export interface Column {
  readonly name: string;
  readonly owner: Owner;
  /** In characters. */
  readonly width: number;
  readonly format: Format;
  /** The values a person may pick. */
  readonly list: readonly string[] | null;
  /** What the column means, for whoever selects a cell of it. */
  readonly words: string;
  readonly wrap: boolean;
}

export interface Table {
  readonly name: string;
  readonly sheet: string;
  /** What the sheet shows, in one sentence under its title. */
  readonly words: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly grey: boolean;
}

export type Tone = 'title' | 'heading' | 'label' | 'plain' | 'figure' | 'note' | 'good' | 'attention';

/** One cell of a sheet that is not a table (Summary), by its A1 address. */
export interface PlacedCell { readonly at: string; readonly cell: Cell; readonly tone: Tone; readonly format: Format }

/** The header row of every table: a title and a sentence stand above it. */
export const HEADER_ROW = 4;

/** What a host is asked to do, in order. The union is closed: a host that does not know an edit fails loudly. */
export type Edit =
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly widths: readonly number[]; readonly cells: readonly PlacedCell[] }
  | { readonly kind: 'write-table'; readonly table: Table };

export const formula = (text: string, result: string | number | null): Formula => ({ kind: 'formula', formula: text, result });

type Options = Partial<Pick<Column, 'format' | 'list' | 'wrap'>> & { readonly width?: number };

const make = (owner: Owner) => (name: string, words: string, options: Options = {}): Column => ({
  name, owner, words, width: options.width ?? 12, format: options.format ?? 'text', list: options.list ?? null, wrap: options.wrap ?? false,
});

/** Column makers by owner, so that a table's definition reads as a list of its columns. */
export const read = make('reading');
export const typed = make('person');
export const computed = make('computed');

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
