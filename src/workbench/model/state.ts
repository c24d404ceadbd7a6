import type { CalcValue } from '../../calc/calc.ts';
import type { Rect } from './area.ts';
import type { CellStyle, ConditionalFormat, Hyperlink, Validation } from './cellViews.ts';
import type { BookFile, ChartView, CommentView, NameView, SheetView, TableView } from './views.ts';

/** A cell as it is kept; of a formula the value is with the calculator. Cells are never changed in place, so that undo can tell by identity what is untouched. */
export interface Cell { readonly value: CalcValue; readonly formula: string | null; readonly style: CellStyle; readonly link: Hyperlink | null }

/** A row's cells by column. Rows are changed in place only by the batch that copied them. */
export interface Row { readonly cells: Map<number, Cell>; height: number | null; hidden: boolean; style: CellStyle | null }

/** A sheet's rows by index; absent rows are empty. */
export type Rows = Map<number, Row>;

export interface ColumnLook { readonly width: number | null; readonly hidden: boolean; readonly style: CellStyle | null }

export type SheetState = Pick<SheetView, 'id' | 'name' | 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings' | 'frozen' | 'protection' | 'pageLayout' | 'autoFilter' | 'outline' | 'file'>;

/** A validation with an identity, so that a change of one leaves the others alone. */
export interface ValidationState extends Validation { readonly id: string }

/** A conditional format with the cell that its formula is written for, which is its first area's first cell when it was made. */
export interface ConditionalState extends ConditionalFormat { readonly sheet: string; readonly base: { readonly row: number; readonly column: number } }

/** Everything but the cells, in collections by identity: never changed in place, replaced item by item. */
export interface Book {
  readonly name: string;
  readonly order: readonly string[];
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** By sheet: how its columns look. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnLook>>;
  readonly merged: ReadonlyMap<string, readonly Rect[]>;
  readonly tables: ReadonlyMap<string, TableView>;
  /** By `nameKey`. */
  readonly names: ReadonlyMap<string, NameView>;
  readonly validations: ReadonlyMap<string, ValidationState>;
  readonly conditionalFormats: ReadonlyMap<string, ConditionalState>;
  readonly comments: ReadonlyMap<string, CommentView>;
  readonly charts: ReadonlyMap<string, ChartView>;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Set by opening a file alone, so that undo need not know it. */
  readonly file: BookFile | null;
}

/** The collections of a book. */
export type Collection = Exclude<keyof Book, 'name' | 'order' | 'file'>;
export const COLLECTIONS = ['sheets', 'columns', 'merged', 'tables', 'names', 'validations', 'conditionalFormats', 'comments', 'charts', 'settings'] as const satisfies readonly Collection[];

export const emptyBook = (name: string): Book => ({
  name, order: [], sheets: new Map(), columns: new Map(), merged: new Map(), tables: new Map(), names: new Map(), validations: new Map(), conditionalFormats: new Map(), comments: new Map(), charts: new Map(), settings: new Map(), file: null,
});

/** Names are the same whatever their case; a sheet's own names stand apart from the workbook's. */
export const nameKey = (name: string, sheet: string | null): string => `${sheet ?? ''}!${name.toLowerCase()}`;

export const emptyRow = (): Row => ({ cells: new Map(), height: null, hidden: false, style: null });

export const copyRow = (row: Row): Row => ({ ...row, cells: new Map(row.cells) });

/** A collection with one item set, or taken away with `undefined`. */
export function withItem<K, V>(items: ReadonlyMap<K, V>, key: K, item: V | undefined): ReadonlyMap<K, V> {
  const made = new Map(items);
  if (item === undefined) made.delete(key); else made.set(key, item);
  return made;
}
