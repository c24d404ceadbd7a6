import { copyRow, emptyRow } from './state.ts';
import type { Book, Cell, Row, Rows } from './state.ts';

/** What a batch did to one sheet's rows: some of them, or all (when rows moved, or the sheet came or went). */
export type RowsDone =
  | { readonly kind: 'some'; readonly before: ReadonlyMap<number, Row | undefined>; readonly after: ReadonlyMap<number, Row | undefined> }
  | { readonly kind: 'all'; readonly before: Rows | null; readonly after: Rows | null };

/** What a batch did, with both sides, so that it can be undone and done again. */
export interface Done { readonly before: Book; readonly after: Book; readonly rows: ReadonlyMap<string, RowsDone> }

/** The cells of all sheets, and what was there before the present batch: rows are copied when they are first touched. */
export interface Journal {
  readonly book: () => Book;
  readonly setBook: (change: Partial<Book>) => void;
  readonly rows: (sheet: string) => Rows;
  readonly cellAt: (sheet: string, row: number, column: number) => Cell | undefined;
  /** A row that may be changed in place until the batch ends. */
  readonly rowToChange: (sheet: string, row: number) => Row;
  /** A row as it was once, or none. */
  readonly setRow: (sheet: string, index: number, row: Row | undefined) => void;
  /** All rows of a sheet at once; `null` with the sheet itself. Rows that stay must be the same objects or new ones, never changed in place. */
  readonly replaceRows: (sheet: string, rows: Rows | null) => void;
  readonly begin: () => void;
  /** What happened since `begin`; `null` when nothing did. */
  readonly end: () => Done | null;
}

const NO_ROWS: Rows = new Map();

interface Open { readonly book: Book; readonly some: Map<string, Map<number, Row | undefined>>; readonly all: Map<string, Rows | null>; /** Rows that this batch made. */ readonly own: Set<Row> }

export function createJournal(start: Book): Journal {
  let [book, open] = [start, null as Open | null];
  const grids = new Map<string, Rows>();
  const opened = (): Open => { if (!open) throw new Error('The workbook is changed outside of a batch.'); return open; };

  const remember = (sheet: string, row: number): void => {
    const { some, all } = opened();
    if (all.has(sheet)) return;
    const kept = some.get(sheet) ?? new Map<number, Row | undefined>();
    if (!kept.has(row)) some.set(sheet, kept.set(row, grids.get(sheet)?.get(row)));
  };
  const gridOf = (sheet: string): Rows => { const rows = grids.get(sheet); if (!rows) throw new Error(`There is no sheet ${sheet}.`); return rows; };

  return {
    book: () => book,
    setBook: (change) => { opened(); book = { ...book, ...change }; },
    rows: (sheet) => grids.get(sheet) ?? NO_ROWS,
    cellAt: (sheet, row, column) => grids.get(sheet)?.get(row)?.cells.get(column),
    rowToChange: (sheet, index) => {
      const rows = gridOf(sheet);
      const row = rows.get(index);
      if (row && opened().own.has(row)) return row;
      remember(sheet, index);
      const made = row ? copyRow(row) : emptyRow();
      rows.set(index, made);
      opened().own.add(made);
      return made;
    },
    setRow: (sheet, index, row) => { remember(sheet, index); if (row) gridOf(sheet).set(index, row); else gridOf(sheet).delete(index); },
    replaceRows: (sheet, rows) => {
      const { all, some } = opened();
      if (!all.has(sheet)) { all.set(sheet, before(grids.get(sheet), some.get(sheet))); some.delete(sheet); }
      if (rows) grids.set(sheet, rows); else grids.delete(sheet);
    },
    begin: () => { open = { book, some: new Map(), all: new Map(), own: new Set() }; },
    end: () => {
      const { book: was, some, all } = opened();
      open = null;
      return was === book && some.size === 0 && all.size === 0 ? null : { before: was, after: book, rows: rowsDone({ some, all }, grids) };
    },
  };
}

function rowsDone({ some, all }: Pick<Open, 'some' | 'all'>, grids: ReadonlyMap<string, Rows>): ReadonlyMap<string, RowsDone> {
  const done = new Map<string, RowsDone>();
  for (const [sheet, rows] of some) done.set(sheet, { kind: 'some', before: rows, after: new Map([...rows.keys()].map((row) => [row, grids.get(sheet)?.get(row)])) });
  for (const [sheet, rows] of all) { const now = grids.get(sheet); done.set(sheet, { kind: 'all', before: rows, after: now ? new Map(now) : null }); }
  return done;
}

/** A sheet's rows as they were, from what they are and what was remembered of them. */
function before(now: Rows | undefined, touched: ReadonlyMap<number, Row | undefined> | undefined): Rows | null {
  if (!now) return null;
  const rows = new Map(now);
  for (const [index, row] of touched ?? []) { if (row) rows.set(index, row); else rows.delete(index); }
  return rows;
}
