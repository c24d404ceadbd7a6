import type { CalcValue } from '../../calc/calc.ts';

/**
 * A workbook in memory, as Excel has one: sheets, cells with formats, tables, names, comments, charts. It stands in for Excel in the workbench and in tests,
 * and knows nothing about what the cells mean. Positions count from 0, rows before columns. Every object here is read-only and shows the workbook as it was when it was asked for; changes go through `WorkbookModel`.
 */

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_TEXT = 32_767;

export interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/** A rectangle on a sheet, by the sheet's id. */
export interface Area extends Rect { readonly sheet: string }

/** Colours are "#RRGGBB"; `null` is none (fill) or automatic (font). */
export interface Border { readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot'; readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick'; readonly color: string }
export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** How a cell looks. Words are Office.js's own (Excel.HorizontalAlignment and so on). Styles are shared and never changed in place. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: { readonly name: string; /** Points. */ readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: 'None' | 'Single' | 'Double'; readonly strikethrough: boolean; readonly color: string | null };
  readonly fill: string | null;
  readonly horizontalAlignment: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** What few cells have; absent where it is Excel's usual. Degrees from -90 to 90, or 180 for letters one above the other. */
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
  /** The cell style ("Heading1") that it was given last; absent for Normal. */
  readonly styleName?: string;
  /** What the file that it came from says of it beyond all this, as XML: it is saved again for as long as it says the same as the rest. */
  readonly file?: { readonly font?: string; readonly fill?: string; readonly border?: string };
}

/** Changes to a style; what is absent stays. */
export type StyleChange = Partial<Omit<CellStyle, 'font' | 'borders'>> & { readonly font?: Partial<CellStyle['font']>; readonly borders?: Readonly<Partial<Record<Edge, Border | null>>> };

export interface CellView {
  /** What it shows, unformatted; of a formula its computed value. */
  readonly value: CalcValue;
  /** With its leading "="; `null` for a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly link: Hyperlink | null;
}

export interface Hyperlink { readonly address: string | null; /** Inside the workbook: "'Sheet name'!A1". */ readonly documentReference: string | null; readonly textToDisplay: string | null; readonly screenTip: string | null }

export interface Validation {
  readonly area: Area;
  /** As Office.js has it: `{list: {source, inCellDropDown}}`, `{custom: {formula}}`, `{wholeNumber: {...}}`, ... or `{}` for any value. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: { readonly showAlert: boolean; readonly style: 'Stop' | 'Warning' | 'Information'; readonly title: string; readonly message: string };
}

/**
 * A conditional format. Type "Custom" has the rule `{formula}`, written for the first cell of the first area; "CellValue" `{formula1, formula2, operator}`; "ContainsText" `{operator, text}`, "PresetCriteria" `{criterion}`, "TopBottom" `{type, rank}`, "ColorScale" `{criteria}`. Data bars, icons and types that are not known are kept as they came and show nothing.
 * Of two that set the same, the one of the lower priority wins; priorities count from 0 on each sheet.
 */
export interface ConditionalFormat {
  readonly id: string; readonly areas: readonly Area[]; readonly type: string; readonly priority: number; readonly stopIfTrue: boolean; readonly rule: Readonly<Record<string, unknown>>; readonly style: StyleChange;
  /** The rule as its file has it, also in the list of later additions, and what was read out of it: where that has changed since, the file's no longer holds. */
  readonly file?: { readonly xml: string | null; readonly later: string | null; readonly look: string };
}

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

/** An area that stays with its cells when rows and columns are inserted or deleted; `null` once they are gone. */
export interface TrackedArea { readonly area: () => Area | null; readonly release: () => void }

/** A cell's content as a person or a program gives it: "=..." is a formula, a leading apostrophe makes text, what is formatted "@" stays text, "2018-05-24" and "50%" become what Excel makes of them. */
export type CellInput = string | number | boolean | null;

/** Who does something: a client of the workbook, and whether by an add-in. Undo, events and comments go by it. */
export interface Actor { readonly client: string; readonly name: string; readonly isAddin: boolean }

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' | 'Unknown';

/** What happened, once a batch is done. `by` tells the one who did it from everybody else. */
export type ModelEvent =
  | { readonly kind: 'cells'; readonly by: Actor; readonly area: Area; readonly changeType: ChangeType; /** Which way cells went. */ readonly shift?: 'Down' | 'Right' | 'Up' | 'Left'; /** For a single cell. */ readonly details: { readonly valueBefore: CalcValue; readonly valueAfter: CalcValue } | null }
  | { readonly kind: 'format'; readonly by: Actor; readonly area: Area }
  /** Rows, or columns, that a sort brought to another place, told beside the change of the cells. */
  | { readonly kind: 'sorted'; readonly by: Actor; readonly moved: 'rows' | 'columns'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'rows-hidden'; readonly by: Actor; readonly area: Area; readonly hidden: boolean }
  /** Cells that held a formula and hold something else now; `before` is the formula that was. */
  | { readonly kind: 'formulas'; readonly by: Actor; readonly sheet: string; readonly cells: readonly { readonly row: number; readonly column: number; readonly before: string }[] }
  | { readonly kind: 'calculated'; readonly by: Actor; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-changed'; readonly by: Actor; readonly sheet: string; readonly what: 'name' | 'visibility' | 'position' | 'look' | null }
  | { readonly kind: 'table-added' | 'table-deleted' | 'table-changed'; readonly by: Actor; readonly table: string; readonly sheet: string }
  | { readonly kind: 'comment-added' | 'comment-changed' | 'comment-deleted'; readonly by: Actor; readonly comment: string; readonly replies: readonly string[]; readonly changeType: string | null }
  | { readonly kind: 'chart-added' | 'chart-changed' | 'chart-deleted'; readonly by: Actor; readonly chart: string; readonly sheet: string }
  | { readonly kind: 'names-changed'; readonly by: Actor }
  | { readonly kind: 'replaced'; readonly by: Actor };

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
