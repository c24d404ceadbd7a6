import type { CalcCell, Calculator, CalcValue } from '../../calc/calc.ts';
import { createCalculator } from '../../calc/calculator.ts';
import { createCalculation } from './calculation.ts';
import type { Calculation } from './calculation.ts';
import { createHistory } from './history.ts';
import type { History } from './history.ts';
import { createJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { createExtent } from './extent.ts';
import type { Extent } from './extent.ts';
import { ModelError } from './model.ts';
import type { Area } from './area.ts';
import type { Actor, ChangeType, ModelEvent } from './events.ts';
import type { TableView } from './views.ts';
import { createTracks } from './tracks.ts';
import type { Tracks } from './tracks.ts';
import { emptyBook, withItem } from './state.ts';
import type { Book, Cell, Collection, Row, SheetState } from './state.ts';
import { NORMAL_STYLE } from './styles.ts';

export interface WorkbookOptions { /** The product's own where none is given. */ readonly calculator?: Calculator; readonly name?: string; /** ISO date and time, for comments. */ readonly now?: () => string }

/** What all parts of the workbook stand on: its state, the batch that is open, its calculation and its events. */
export interface Core extends Pick<Journal, 'book' | 'rows' | 'cellAt' | 'rowToChange'> {
  readonly calculation: Calculation;
  readonly history: History;
  readonly extent: Extent;
  readonly tracks: Tracks;
  /** What is done now is no step of its own (undo, redo, opening a snapshot). */
  readonly keepNoStep: () => void;
  readonly now: () => string;
  /** The next free number for identities; they are never used twice. */
  readonly nextId: () => number;
  readonly ids: { readonly get: () => number; readonly set: (next: number) => void };
  readonly by: () => Actor;
  readonly batch: <T>(by: Actor, label: string, work: () => T) => T;
  /** Work that is a batch of its own unless one is open. */
  readonly within: <T>(label: string, work: () => T) => T;
  /** Work that leaves everything as it was: no step, no events. */
  readonly unseen: <T>(work: () => T) => T;
  readonly emit: (event: EventWithoutActor) => void;
  readonly edited: (area: Area, changeType: ChangeType, valueBefore?: CalcValue, shift?: 'Down' | 'Right' | 'Up' | 'Left') => void;
  readonly onEvents: (listener: (events: readonly ModelEvent[]) => void) => () => void;
  readonly setBook: Journal['setBook'];
  readonly setItem: <C extends Collection>(collection: C, key: string, item: ItemOf<C> | undefined) => void;
  /** Puts a cell, or takes it away with `undefined`, and tells the calculation. */
  readonly putCell: (sheet: string, row: number, column: number, cell: Cell | undefined) => void;
  /** Puts a whole row as it was once, or takes it away. */
  readonly putRow: (sheet: string, index: number, row: Row | undefined) => void;
  readonly replaceRows: Journal['replaceRows'];
  readonly valueOf: (sheet: string, row: number, column: number) => CalcValue;
  readonly sheet: (key: string) => SheetState;
  readonly table: (key: string) => TableView;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type EventWithoutActor = DistributiveOmit<ModelEvent, 'by'>;
export type ItemOf<C extends Collection> = Book[C] extends ReadonlyMap<string, infer V> ? V : never;

/** Who does what is done outside of any batch. */
const PROGRAM: Actor = { client: '', name: '', isAddin: false };

/** `formulas`: what cells held, by place, whose formula this batch changed. */
interface OpenBatch { readonly by: Actor; readonly events: (() => ModelEvent)[]; readonly formulas: Map<string, CalcCell & { readonly before: string | null }>; isStep: boolean }

export function createCore(options: WorkbookOptions): Core {
  const journal = createJournal(emptyBook(options.name ?? 'Book1.xlsx'));
  const calculation = createCalculation(options.calculator ?? createCalculator(), journal);
  const [extent, history, tracks] = [createExtent(journal), createHistory(), createTracks()];
  const listeners = new Set<(events: readonly ModelEvent[]) => void>();
  let [ids, open] = [1, null as OpenBatch | null];
  const cells = createCellStore({ journal, calculation, extent, formulaChanged: (at, before) => { if (open) rememberFormula(open, at, before); } });
  const by = (): Actor => open?.by ?? PROGRAM;

  const finish = (label: string): void => {
    const [ended, done, tracked] = [open, journal.end(), tracks.end()];
    if (done && ended?.isStep) history.add({ by: ended.by, label, done, tracked });
    open = null;
    calculation.settle();
    const events = ended ? [...joined(ended.events.map((make) => make())), ...formulaEvents(ended, journal), ...calculatedEvents(calculation, ended.by)] : [];
    if (events.length > 0) for (const listener of [...listeners]) listener(events);
  };
  const batch: Core['batch'] = (actor, label, work) => {
    if (open) return work();
    open = { by: actor, events: [], formulas: new Map(), isStep: true };
    for (const part of [journal, tracks]) part.begin();
    try { return work(); } finally { finish(label); }
  };
  const keepNoStep = (): void => { if (open) open.isStep = false; };

  return {
    ...journal, ...cells, calculation, history, extent, tracks, batch, by, keepNoStep, now: options.now ?? (() => new Date().toISOString()),
    nextId: () => ids++, ids: { get: () => ids, set: (next) => { ids = next; } },
    within: (label, work) => batch(PROGRAM, label, work),
    unseen: (work) => (open ? work() : batch(PROGRAM, 'trial', () => { keepNoStep(); try { return work(); } finally { calculation.takeChanged(); } })),
    emit: (event) => { const actor = by(); open?.events.push(() => ({ ...event, by: actor })); },
    edited: (area, changeType, valueBefore, shift) => {
      const actor = by();
      const single = changeType === 'RangeEdited' && area.rows === 1 && area.columns === 1 && valueBefore !== undefined;
      open?.events.push(() => ({ kind: 'cells', by: actor, area, changeType, ...(shift === undefined ? {} : { shift }), details: single ? { valueBefore, valueAfter: cells.valueOf(area.sheet, area.row, area.column) } : null }));
    },
    onEvents: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    setItem: (collection, key, item) => { journal.setBook({ [collection]: withItem(journal.book()[collection] as ReadonlyMap<string, unknown>, key, item) }); },
    sheet: (key) => findSheet(journal.book(), key) ?? fail(`There is no sheet "${key}".`),
    table: (key) => findTable(journal.book(), key) ?? fail(`There is no table "${key}".`),
  };
}

/** Changes of cells, told to whoever must know: what is computed, and how far the sheet is used. */
interface CellStoreParts { readonly journal: Journal; readonly calculation: Calculation; readonly extent: Extent; readonly formulaChanged: (at: CalcCell, before: string | null) => void }

function createCellStore({ journal, calculation, extent, formulaChanged }: CellStoreParts): Pick<Core, 'valueOf' | 'putCell' | 'putRow' | 'replaceRows'> {
  const changed = (at: CalcCell, was: Cell | undefined, is: Cell | undefined): void => {
    if (was === is) return;
    extent.cellChanged(at, was, is);
    if ((was?.formula ?? null) !== (is?.formula ?? null)) formulaChanged(at, was?.formula ?? null);
    if (was?.formula !== is?.formula || (was?.value ?? null) !== (is?.value ?? null)) calculation.cellChanged(at.sheet, at.row, at.column);
  };
  return {
    valueOf: (sheet, row, column) => { const cell = journal.cellAt(sheet, row, column); return !cell ? null : cell.formula === null ? cell.value : calculation.valueOf({ sheet, row, column }); },
    putCell: (sheet, row, column, cell) => {
      const was = journal.cellAt(sheet, row, column);
      if (was === cell) return;
      const { cells } = journal.rowToChange(sheet, row);
      if (cell) cells.set(column, cell); else cells.delete(column);
      changed({ sheet, row, column }, was, cell);
    },
    putRow: (sheet, index, row) => {
      const was = journal.rows(sheet).get(index);
      journal.setRow(sheet, index, row);
      for (const column of new Set([...(was?.cells.keys() ?? []), ...(row?.cells.keys() ?? [])])) changed({ sheet, row: index, column }, was?.cells.get(column), row?.cells.get(column));
    },
    replaceRows: (sheet, rows) => { journal.replaceRows(sheet, rows); extent.forget(sheet); calculation.sheetChanged(sheet); },
  };
}

const fail = (message: string): never => { throw new ModelError('ItemNotFound', message); };

/** By id, or by name whatever its case. */
export function findSheet(book: Book, key: string): SheetState | null {
  const known = book.sheets.get(key);
  if (known) return known;
  const lower = key.toLowerCase();
  return [...book.sheets.values()].find((s) => s.name.toLowerCase() === lower) ?? null;
}

export function findTable(book: Book, key: string): TableView | null {
  const known = book.tables.get(key);
  if (known) return known;
  const lower = key.toLowerCase();
  return [...book.tables.values()].find((t) => t.name.toLowerCase() === lower) ?? null;
}

/** What an empty cell would look like at a place: by its row's look, then its column's. */
export const lookAt = (core: Pick<Core, 'book' | 'rows'>, sheet: string, row: number, column: number): Cell['style'] => core.rows(sheet).get(row)?.style ?? core.book().columns.get(sheet)?.get(column)?.style ?? NORMAL_STYLE;

/** Edits of neighbouring cells, one after the other, are told as one. */
function joined(events: readonly ModelEvent[]): readonly ModelEvent[] {
  const made: ModelEvent[] = [];
  for (const event of events) {
    const last = made.at(-1);
    const area = last && (event.kind === 'cells' || event.kind === 'format') && last.kind === event.kind ? joinedArea(last, event) : null;
    if (area === null) { made.push(event); continue; }
    made[made.length - 1] = event.kind === 'cells' ? { ...event, area, details: null } : { ...event, area } as ModelEvent;
  }
  return made;
}

function joinedArea(a: ModelEvent, b: ModelEvent): Area | null {
  if (!('area' in a) || !('area' in b) || a.area.sheet !== b.area.sheet) return null;
  if (a.kind === 'cells' && (b.kind !== 'cells' || a.changeType !== 'RangeEdited' || b.changeType !== 'RangeEdited')) return null;
  const [p, q] = [a.area, b.area];
  if (p.row === q.row && p.rows === q.rows && p.column + p.columns === q.column) return { ...p, columns: p.columns + q.columns };
  if (p.column === q.column && p.columns === q.columns && p.row + p.rows === q.row) return { ...p, rows: p.rows + q.rows };
  return a.kind === 'format' && p.row === q.row && p.rows === q.rows && p.column === q.column && p.columns === q.columns ? p : null;
}

/** What a cell held first is what counts. */
function rememberFormula({ formulas }: OpenBatch, at: CalcCell, before: string | null): void {
  const key = `${at.sheet}!${at.row},${at.column}`;
  if (!formulas.has(key)) formulas.set(key, { ...at, before });
}

/** By sheet, the cells whose formula is another one than before, or gone. */
function formulaEvents({ by, formulas }: OpenBatch, journal: Journal): readonly ModelEvent[] {
  const bySheet = new Map<string, { row: number; column: number; before: string }[]>();
  for (const { sheet, row, column, before } of formulas.values()) {
    if (before === null || !journal.book().sheets.has(sheet) || journal.cellAt(sheet, row, column)?.formula === before) continue;
    const cells = bySheet.get(sheet) ?? [];
    cells.push({ row, column, before });
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'formulas', by, sheet, cells }));
}

/** By sheet, the cells that compute to something else: as columns of neighbours. */
function calculatedEvents(calculation: Calculation, by: Actor): readonly ModelEvent[] {
  const bySheet = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of calculation.takeChanged()) {
    const columns = bySheet.get(sheet) ?? new Map<number, number[]>();
    const rows = columns.get(column);
    if (rows) rows.push(row); else columns.set(column, [row]);
    bySheet.set(sheet, columns);
  }
  return [...bySheet].map(([sheet, columns]) => ({ kind: 'calculated', by, sheet, areas: [...columns].flatMap(([column, rows]) => runsOf(rows).map(([row, count]) => ({ sheet, row, column, rows: count, columns: 1 }))) }));
}

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last[0] + last[1]) last[1]++;
    else if (!last || row > last[0] + last[1] - 1) runs.push([row, 1]);
  }
  return runs;
}
