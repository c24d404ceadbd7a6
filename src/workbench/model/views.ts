import type { Area, Rect } from './area.ts';
import type { CellStyle, ConditionalFormat, Validation } from './cellViews.ts';

/** Sheets and what stands on them or in the workbook, as they were when they were asked for: tables, names, comments, charts, filters, groups. */

export interface TableView {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** With headers and totals. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string; /** Fills new rows; as a person types it. */ readonly calculatedFormula: string | null; readonly totals: string | null }[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** By column index: the values that are shown, or a criterion as Office.js has it. Rows that fail are hidden. */
  readonly filters: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  readonly sort: readonly SortField[];
}

/** By which column of the range, counted from 0; by values, or lines whose cell has that colour ("#RRGGBB") first, or last where it does not ascend. */
export interface SortField { readonly key: number; readonly ascending: boolean; readonly colour?: { readonly of: 'CellColor' | 'FontColor'; readonly color: string } }

export interface NameView { readonly name: string; readonly sheet: string | null; /** "=Sheet1!$A$1:$B$2" or any formula. */ readonly formula: string; readonly comment: string; readonly visible: boolean }

export interface CommentView {
  readonly id: string;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly author: { readonly name: string; readonly email: string };
  readonly content: string;
  /** ISO date and time. */
  readonly created: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly id: string; readonly author: { readonly name: string; readonly email: string }; readonly content: string; readonly created: string; readonly mention?: Mention }[];
  /** Where the content mentions people. */
  readonly mention?: Mention;
}

/** Who is mentioned, and the content with `<at id="0">Name</at>` where the plain one has "@Name". */
export interface Mention { readonly richContent: string; readonly people: readonly { readonly id: number; readonly name: string; readonly email: string }[] }

export interface ChartSeriesView { readonly name: string; readonly xValues: string | null; readonly values: string | null; readonly format: Readonly<Record<string, unknown>> }

/** A chart: its kind by Office.js's Excel.ChartType; ranges as addresses ("Sheet!$A$1:$A$9") that move with rows and columns. Positions in points. */
export interface ChartView {
  readonly id: string; readonly name: string; readonly sheet: string; readonly chartType: string; readonly title: { readonly text: string; readonly visible: boolean };
  readonly left: number; readonly top: number; readonly width: number; readonly height: number;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly ChartSeriesView[];
  /** Everything else that was set, by its Office.js path ("axes/valueAxis/minimum"). */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Points; `null` where the column has the standard width. */
  readonly columnWidth: (column: number) => number | null;
  readonly isColumnHidden: (column: number) => boolean;
  /** The look of a whole column's empty cells; `null` for the workbook's plain one. */
  readonly columnStyle: (column: number) => CellStyle | null;
  /** The last column with a width or look of its own, the last row that holds anything; -1 for none. */
  readonly lastColumnSet: number;
  readonly lastRowSet: number;
  readonly rowHeight: (row: number) => number | null;
  readonly isRowHidden: (row: number) => boolean;
  /** The look of a whole row's empty cells; `null` for that of their columns. */
  readonly rowStyle: (row: number) => CellStyle | null;
  readonly protection: { readonly on: boolean; readonly options: Readonly<Record<string, unknown>> };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartView[];
  readonly merged: readonly Rect[];
  readonly pageLayout: Readonly<Record<string, unknown>>;
  /** The sheet's own filter, outside of tables; absent for none. */
  readonly autoFilter?: SheetFilter | null;
  /** Groups of rows and columns; absent for none. */
  readonly outline?: Outline;
  /** What the file that it came from holds of it beyond all this; absent for a sheet that was made here. */
  readonly file?: SheetFile;
}

/** What of a sheet's file is not shown and not lost: parts of its XML by their names, texts with formats of single words by their plain text, and notes (comments of the old kind). Cells that parts speak of move with rows and columns. */
export interface SheetFile { readonly parts: Readonly<Record<string, string>>; readonly rich: Readonly<Record<string, string>>; readonly notes: readonly NoteView[] }

/** A note on a cell; `xml` is its text with formats. */
export interface NoteView { readonly row: number; readonly column: number; readonly author: string; readonly text: string; readonly xml: string; readonly isShown: boolean }

/** What of a workbook's file is not shown and not lost: whole parts of it, or pieces of them, as text. */
export type BookFile = Readonly<Record<string, string>>;

/** A filter over a range with its headers; criteria as Office.js has them, by column of the range. */
export interface SheetFilter extends Rect { readonly filters: readonly (readonly [number, Readonly<Record<string, unknown>>])[] }

/** How deep in groups rows and columns are, those that are in any: by index, from 1 to 7. */
export interface Outline { readonly rows: Readonly<Record<number, number>>; readonly columns: Readonly<Record<number, number>> }
