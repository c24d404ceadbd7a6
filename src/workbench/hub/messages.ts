import type { WireEvent } from '../protocol/wire.ts';
import type { CellInput } from '../model/model.ts';
import type { Area, Rect } from '../model/area.ts';
import type { CellStyle, StyleChange, Validation } from '../model/cellViews.ts';
import type { ChartView } from '../model/views.ts';

/**
 * What a page and the workbook's worker say to each other. The hub holds the one truth; a page holds what it sees of it: the blocks of cells it watches, the layout of
 * its sheet, and who else is there. Positions count from 0; sizes are in points; colours "#RRGGBB". Everything here can be cloned between threads.
 */

export interface Place { readonly row: number; readonly column: number }
export interface SheetPlace extends Place { readonly sheet: string }

/** A page asks for cells by blocks, so that scrolling asks for each block once and an edit sends only those that look different. */
export const BLOCK_ROWS = 40;
export const BLOCK_COLUMNS = 16;
export interface Block { readonly row: number; readonly column: number }

/** What decides the side on which a cell's text stands, and whether it may run over its neighbours. */
export type CellKind = 'text' | 'number' | 'boolean' | 'error' | 'empty';

/** A cell as it is drawn; `style` counts the styles that this page was sent. */
export interface ShownCell { readonly row: number; readonly column: number; readonly text: string; readonly kind: CellKind; readonly style: number; readonly isLink: boolean }
export interface ShownBlock { readonly block: Block; readonly cells: readonly ShownCell[] }

export interface FilterButton { readonly row: number; readonly column: number; readonly table: string; readonly tableColumn: number; readonly state: 'plain' | 'filtered' | 'ascending' | 'descending' }
/** A thread of comments, or a note of the old kind, which is shown and not changed here. */
export interface CommentMark { readonly row: number; readonly column: number; readonly id: string; readonly isNote: boolean; readonly resolved: boolean; readonly remarks: readonly { readonly author: string; readonly created: string; readonly content: string }[] }

/** A chart with the numbers it draws; `null` is a gap. */
export interface ShownChart { readonly view: ChartView; readonly labels: readonly string[]; /** The axis of a scatter chart counts days. */ readonly hasDates: boolean; readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly labels: readonly string[]; readonly places: readonly (number | null)[] }[] }

/** Everything of a sheet but its cells. Sizes that are not listed are the standard ones; 0 is hidden. */
export interface SheetLayout {
  readonly sheet: string;
  readonly columns: readonly (readonly [index: number, points: number])[];
  readonly rows: readonly (readonly [index: number, points: number])[];
  /** How far the sheet is used: its grid reaches at least so far. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly merged: readonly Rect[];
  readonly filters: readonly FilterButton[];
  readonly comments: readonly CommentMark[];
  readonly charts: readonly ShownChart[];
}

export interface SheetTab { readonly id: string; readonly name: string; readonly visible: boolean; readonly color: string; readonly isProtected: boolean }
export interface Person { readonly client: string; readonly name: string; readonly color: string; readonly sheet: string | null; readonly areas: readonly Rect[]; readonly isYou: boolean }

export interface BookState {
  readonly name: string;
  readonly sheets: readonly SheetTab[];
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** `document.settings` of add-ins, as texts. */
  readonly settings: Readonly<Record<string, string>>;
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What the page must know of the cell that has the cursor. `input` is what a person would edit. */
export interface ActiveCell {
  readonly at: SheetPlace;
  readonly input: string;
  readonly text: string;
  readonly style: CellStyle;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly hasChoices: boolean;
  readonly link: { readonly address: string | null; readonly documentReference: string | null; readonly screenTip: string | null } | null;
  readonly table: string | null;
  readonly isMerged: boolean;
}

/** What the status bar says of the selected cells; `count` counts those that are not empty. */
export interface Sums { readonly count: number; readonly numbers: number; readonly sum: number; readonly smallest: number; readonly largest: number }

export type Command =
  | { readonly kind: 'clear'; readonly areas: readonly Area[]; readonly what: 'All' | 'Contents' | 'Formats' }
  | { readonly kind: 'style'; readonly areas: readonly Area[]; readonly change: StyleChange }
  | { readonly kind: 'insert'; readonly area: Area; readonly shift: 'Down' | 'Right' }
  | { readonly kind: 'delete'; readonly area: Area; readonly shift: 'Up' | 'Left' }
  | { readonly kind: 'width'; readonly areas: readonly Area[]; readonly points: number | null }
  | { readonly kind: 'height'; readonly areas: readonly Area[]; readonly points: number | null }
  | { readonly kind: 'autofit'; readonly areas: readonly Area[]; readonly what: 'columns' | 'rows' }
  | { readonly kind: 'hide'; readonly areas: readonly Area[]; readonly what: 'columns' | 'rows'; readonly hidden: boolean }
  | { readonly kind: 'merge'; readonly area: Area; readonly center: boolean }
  | { readonly kind: 'unmerge'; readonly area: Area }
  | { readonly kind: 'copy'; readonly from: Area; readonly to: Area; readonly what: 'All' | 'Values' | 'Formats' }
  | { readonly kind: 'move'; readonly from: Area; readonly to: Area }
  /** The fill handle: `from` goes on over `to`; with Ctrl the other way round, copies for series and series for copies. */
  | { readonly kind: 'fill'; readonly from: Area; readonly to: Area; readonly isTurned: boolean }
  | { readonly kind: 'sort'; readonly area: Area; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'sortTable'; readonly table: string; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'filter'; readonly table: string; readonly column: number; readonly values: readonly string[] | null }
  | { readonly kind: 'clearFilters'; readonly table: string }
  | { readonly kind: 'toggleFilter'; readonly area: Area }
  | { readonly kind: 'makeTable'; readonly area: Area }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'gridlines'; readonly sheet: string; readonly shown: boolean }
  | { readonly kind: 'addSheet' }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'showSheet'; readonly sheet: string; readonly visible: boolean }
  | { readonly kind: 'tabColor'; readonly sheet: string; readonly color: string }
  | { readonly kind: 'comment'; readonly at: SheetPlace; readonly content: string }
  | { readonly kind: 'reply'; readonly comment: string; readonly content: string }
  | { readonly kind: 'resolve'; readonly comment: string; readonly resolved: boolean }
  | { readonly kind: 'deleteComment'; readonly comment: string }
  | { readonly kind: 'moveChart'; readonly chart: string; readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  | { readonly kind: 'deleteChart'; readonly chart: string }
  | { readonly kind: 'nameBook'; readonly name: string }
  | { readonly kind: 'calculate' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a page asks; each is answered once, by `Answers[kind]`. */
export type Request =
  /** The page holds a lock of the browser by that name as long as it lives: when the lock is free, the page is gone. */
  | { readonly kind: 'hello'; readonly name: string | null; readonly lock: string }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'watch'; readonly sheet: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'select'; readonly sheet: string; readonly areas: readonly Rect[]; readonly active: Place }
  /** The person clicked on a cell with the left button; points from its upper left corner. */
  | { readonly kind: 'click'; readonly at: SheetPlace; readonly offsetX: number; readonly offsetY: number }
  | { readonly kind: 'write'; readonly area: Area; readonly inputs: readonly (readonly CellInput[])[]; readonly how: 'typed' | 'pasted'; /** The person has read the warning and goes on. */ readonly confirmed: boolean; /** The cell that a formula was typed for, when it goes into several. */ readonly anchor?: Place }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'copyText'; readonly area: Area }
  | { readonly kind: 'choices'; readonly at: SheetPlace }
  | { readonly kind: 'filterValues'; readonly table: string; readonly column: number }
  | { readonly kind: 'edge'; readonly from: SheetPlace; readonly direction: Direction }
  | { readonly kind: 'region'; readonly from: SheetPlace }
  | { readonly kind: 'find'; readonly address: string; readonly sheet: string }
  | { readonly kind: 'search'; readonly text: string; readonly from: SheetPlace }
  | { readonly kind: 'open'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'save' }
  | { readonly kind: 'newBook' }
  | { readonly kind: 'editing'; readonly on: boolean }
  /** An add-in's page is about to load beside this one. */
  | { readonly kind: 'openPane' }
  /** What the add-in's library says, as JSON, and is answered with as JSON. */
  | { readonly kind: 'office'; readonly text: string }
  /** `document.settings`: all of them, as texts. */
  | { readonly kind: 'saveSettings'; readonly settings: Readonly<Record<string, string>> };

export type WriteOutcome = { readonly kind: 'written'; readonly area: Area } | { readonly kind: 'refused'; readonly at: SheetPlace; readonly alert: Validation['errorAlert'] };

export interface Answers {
  readonly hello: { readonly client: string; readonly name: string };
  readonly rename: null;
  readonly watch: null;
  readonly select: null;
  readonly click: null;
  readonly write: WriteOutcome;
  /** The sheet or area to go to, when the command says so: an added sheet, an undone change. */
  readonly command: { readonly goTo: Area | null };
  readonly copyText: { readonly text: string };
  readonly choices: { readonly choices: readonly string[] | null };
  readonly filterValues: { readonly values: readonly { readonly text: string; readonly shown: boolean }[] };
  readonly edge: Place;
  readonly region: Rect;
  readonly find: { readonly area: Area | null };
  readonly search: { readonly at: SheetPlace | null };
  /** `notKept`: what a saved copy is without, in words. */
  readonly open: { readonly notKept: readonly string[] };
  readonly save: { readonly name: string; readonly bytes: ArrayBuffer; readonly notKept: readonly string[] };
  readonly newBook: null;
  readonly editing: null;
  readonly openPane: { readonly apiSets: Readonly<Record<string, string>> };
  readonly office: { readonly text: string };
  readonly saveSettings: null;
}

/** What the hub tells without being asked. */
export type Push =
  | { readonly kind: 'book'; readonly book: BookState }
  | { readonly kind: 'layout'; readonly layout: SheetLayout }
  | { readonly kind: 'blocks'; readonly sheet: string; readonly blocks: readonly ShownBlock[]; /** Styles that were not sent before, the first of which has this number. */ readonly firstStyle: number; readonly styles: readonly CellStyle[] }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'active'; readonly cell: ActiveCell }
  | { readonly kind: 'sums'; readonly sums: Sums }
  | { readonly kind: 'goTo'; readonly areas: readonly Area[]; readonly active: Place }
  | { readonly kind: 'office'; readonly events: readonly WireEvent[] }
  | { readonly kind: 'replaced' };

export interface Refusal { readonly code: string; readonly message: string }

export interface ToHub { readonly id: number; readonly request: Request }
export type FromHub = { readonly kind: 'answer'; readonly id: number; readonly answer: unknown } | { readonly kind: 'failed'; readonly id: number; readonly refusal: Refusal } | { readonly kind: 'push'; readonly push: Push };
