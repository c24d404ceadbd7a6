import type { CalcValue } from '../../calc/calc.ts';
import type { Area } from './area.ts';
import type { CellStyle, CellView, ConditionalFormat, Hyperlink, StyleChange, Validation } from './cellViews.ts';
import type { Actor, ModelEvent } from './events.ts';
import type { BookFile, ChartView, CommentView, Mention, NameView, SheetFilter, SheetView, SortField, TableView } from './views.ts';

/**
 * A workbook in memory, as Excel has one: sheets, cells with formats, tables, names, comments, charts. It stands in for Excel in the workbench and in tests,
 * and knows nothing about what the cells mean. Positions count from 0, rows before columns. Every object here is read-only and shows the workbook as it was when it was asked for; changes go through `WorkbookModel`.
 */

/** An area that stays with its cells when rows and columns are inserted or deleted; `null` once they are gone. */
export interface TrackedArea { readonly area: () => Area | null; readonly release: () => void }

/** A cell's content as a person or a program gives it: "=..." is a formula, a leading apostrophe makes text, what is formatted "@" stays text, "2018-05-24" and "50%" become what Excel makes of them. */
export type CellInput = string | number | boolean | null;

/** What cannot be done, in Office.js's words (ItemNotFound, InvalidArgument, AccessDenied, ItemAlreadyExists, InvalidOperation, InsertDeleteConflict ...). */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: string;
  constructor(code: string, message: string) { super(message); this.code = code; }
}

/** A whole workbook as plain data that can be cloned and stored (JSON): exact, for the workbench's own use from one version to the next. */
export interface Snapshot { readonly version: number }

export interface WorkbookModel {
  readonly name: () => string;
  readonly setName: (name: string) => void;

  /** Everything that `work` does is one step: computed once at its end, undone as one by the one who did it, told in one go. A throw keeps what was done before it, as Excel's batches do. */
  readonly batch: <T>(by: Actor, label: string, work: () => T) => T;
  readonly onEvents: (listener: (events: readonly ModelEvent[]) => void) => () => void;
  /**
   * Takes back the client's own last step, also when others went on working since: what they did not touch goes back to what it was. Where they changed any of it, the whole step is refused (InvalidOperation, with the reason).
   * Gives the step's label, `null` when there is none.
   */
  readonly undo: (by: Actor) => string | null;
  readonly redo: (by: Actor) => string | null;
  readonly canUndo: (by: Actor) => string | null;
  readonly canRedo: (by: Actor) => string | null;
  readonly setCalculationMode: (mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual') => void;
  readonly calculationMode: () => 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly calculate: (how: 'Recalculate' | 'Full' | 'FullRebuild') => void;
  /** What a formula gives ("=SUM(A1:A3)") that stands in no cell; references without a sheet are those of `sheet`. */
  readonly evaluate: (formula: string, sheet: string) => CalcValue;

  /** What the file that was opened holds beyond the model; `null` for a workbook that was made here. */
  readonly file: () => BookFile | null;
  readonly snapshot: () => Snapshot;
  /** Replaces everything, also the name; tracked areas are gone, and there is nothing to undo. Told as `replaced`. */
  readonly restoreSnapshot: (snapshot: Snapshot) => void;

  readonly sheets: () => readonly SheetView[];
  /** By id, or by name whatever its case. */
  readonly sheet: (key: string) => SheetView | null;
  readonly addSheet: (name?: string) => SheetView;
  readonly deleteSheet: (sheet: string) => void;
  /** A copy of a sheet with all that stands on it, at that position. */
  readonly copySheet: (sheet: string, position: number) => SheetView;
  readonly moveSheet: (sheet: string, position: number) => void;
  /** Name, visibility, tab colour, gridlines, frozen panes, protection, page layout. */
  readonly changeSheet: (sheet: string, change: Partial<Pick<SheetView, 'name' | 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings' | 'frozen' | 'protection' | 'pageLayout' | 'outline'>>) => void;
  readonly usedRange: (sheet: string, valuesOnly: boolean) => Area | null;

  readonly cell: (sheet: string, row: number, column: number) => CellView;
  /** Cells that hold anything (content or style) within an area, row by row; far cheaper than asking cell by cell. */
  readonly eachCell: (area: Area, visit: (row: number, column: number, cell: CellView) => void) => void;
  /** The text that a cell shows under its number format. */
  readonly textOf: (sheet: string, row: number, column: number) => string;
  /** One input for every cell of the area, row by row; `undefined` leaves a cell as it is. A table grows over what is written directly below or beside it, and calculated columns fill. A protected, locked cell is AccessDenied. */
  readonly write: (area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]) => void;
  readonly clear: (area: Area, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks') => void;
  readonly changeStyle: (area: Area, change: StyleChange) => void;
  readonly setColumnWidth: (area: Area, points: number | null) => void;
  readonly setRowHeight: (area: Area, points: number | null) => void;
  readonly setHidden: (area: Area, of: { readonly rows?: boolean; readonly columns?: boolean }) => void;
  readonly autofit: (area: Area, what: 'columns' | 'rows') => void;
  readonly setLink: (area: Area, link: Hyperlink | null) => void;
  readonly merge: (area: Area, across: boolean) => void;
  readonly unmerge: (area: Area) => void;
  /** Shifts cells, tables, formulas, names, links, validations, formats, comments, charts and tracked areas; whole rows or columns when the area spans them. */
  readonly insertCells: (area: Area, shift: 'Down' | 'Right') => Area;
  readonly deleteCells: (area: Area, shift: 'Up' | 'Left') => void;
  /** Relative references move along; validations, comments and conditional formats stay behind. A target that is a multiple of the source is filled with it. */
  readonly copy: (from: Area, to: Area, what: 'All' | 'Formulas' | 'Values' | 'Formats') => void;
  /** Cuts and pastes, to an area of the same size: what read the cells reads them at their new place. */
  readonly moveRange: (from: Area, to: Area) => void;
  /** The areas that an area's formulas read, or the cells whose formulas read the area: one step away, or all the way. */
  readonly related: (area: Area, of: { readonly way: 'precedents' | 'dependents'; readonly direct: boolean }) => readonly Area[];
  readonly track: (area: Area) => TrackedArea;

  readonly validate: (validation: Validation | { readonly area: Area; readonly rule: null }) => void;
  /** What the cell's validation says to an input, as Excel would ask a person; programs' writes are not asked. */
  readonly refusal: (at: { readonly sheet: string; readonly row: number; readonly column: number }, input: CellInput) => Validation['errorAlert'] | null;
  /** The words to pick from in a cell with a list. */
  readonly choices: (at: { readonly sheet: string; readonly row: number; readonly column: number }) => readonly string[] | null;
  readonly addConditionalFormat: (areas: readonly Area[], of: Omit<ConditionalFormat, 'id' | 'areas' | 'priority'>) => ConditionalFormat;
  readonly changeConditionalFormat: (id: string, change: Partial<Omit<ConditionalFormat, 'id'>>) => void;
  /** Takes every conditional format off the areas; what a format covers beside them stays formatted. */
  readonly clearConditionalFormats: (areas: readonly Area[]) => void;
  readonly deleteConditionalFormat: (id: string) => void;
  /** The style that a cell shows: its own, its table's and what conditional formats add. */
  readonly shownStyle: (sheet: string, row: number, column: number) => CellStyle;

  readonly tables: () => readonly TableView[];
  readonly table: (key: string) => TableView | null;
  readonly addTable: (area: Area, of: { readonly hasHeaders: boolean; readonly name?: string }) => TableView;
  readonly changeTable: (id: string, change: Partial<Pick<TableView, 'name' | 'showHeaders' | 'showTotals' | 'style' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn'>>) => void;
  readonly resizeTable: (id: string, area: Area) => void;
  /** Deletes the table with its cells' contents, as Office.js does; `toRange` keeps the cells. */
  readonly deleteTable: (id: string, how: 'delete' | 'toRange') => void;
  /** Rows are inserted before the row of that index (`null`: at the end); cells below move down. */
  readonly addTableRows: (id: string, index: number | null, rows: readonly (readonly CellInput[])[]) => void;
  readonly deleteTableRows: (id: string, indexes: readonly number[]) => void;
  readonly addTableColumn: (id: string, index: number | null, of: { readonly name: string | null; readonly cells: /** Of the rows of data, or with the header before them. */ readonly CellInput[] | null }) => void;
  readonly deleteTableColumn: (id: string, index: number) => void;
  readonly renameTableColumn: (id: string, index: number, name: string) => void;
  /** No fields: the rows stay, and the buttons show no order any more. */
  readonly sortTable: (id: string, fields: readonly SortField[], matchCase?: boolean) => void;
  /** `by` of "columns" sorts the columns by the values in rows; keys are rows then, and headers the first column. Hidden rows or columns stay. */
  readonly sortRange: (area: Area, of: { readonly fields: readonly SortField[]; readonly hasHeaders: boolean; readonly matchCase: boolean; readonly by?: 'rows' | 'columns' }) => void;
  /** `null` takes the filter of that column away. */
  readonly filterTable: (id: string, column: number, criterion: Readonly<Record<string, unknown>> | null) => void;

  /** Sets the sheet's own filter and hides the rows that fail it; `null` takes it away and shows its rows. */
  readonly filterSheet: (sheet: string, filter: SheetFilter | null) => void;

  readonly names: () => readonly NameView[];
  readonly setNameItem: (of: { readonly name: string; readonly sheet: string | null; readonly formula: string; readonly comment?: string; readonly visible?: boolean }) => NameView;
  readonly deleteNameItem: (name: string, sheet: string | null) => void;

  readonly comments: () => readonly CommentView[];
  readonly addComment: (at: CommentView['at'], content: string, mention?: Mention) => CommentView;
  readonly replyTo: (comment: string, content: string, mention?: Mention) => CommentView;
  /** A new content without a mention mentions nobody. */
  readonly changeComment: (id: string, change: { readonly content?: string; readonly mention?: Mention; readonly resolved?: boolean }) => void;
  readonly deleteComment: (id: string) => void;

  readonly addChart: (sheet: string, of: Omit<ChartView, 'id' | 'sheet'>) => ChartView;
  readonly changeChart: (id: string, change: Partial<Omit<ChartView, 'id' | 'sheet'>>) => void;
  readonly deleteChart: (id: string) => void;

  /** What add-ins keep in the workbook. */
  readonly settings: () => ReadonlyMap<string, unknown>;
  readonly setSetting: (key: string, value: unknown) => void;
  readonly deleteSetting: (key: string) => void;

  /** Points and pixels: where a cell stands. */
  readonly placeOf: (area: Area) => { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** "Sheet1!A1:B2" or "A1" on a sheet, a name, or a structured reference, as an area. */
  readonly areaOf: (address: string, sheet: string | null) => Area | null;
  readonly addressOf: (area: Area) => string;
}
