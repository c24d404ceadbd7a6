import type { CalcCell, CalcSheet, CalcTable, Calculator, CalcValue } from '../../calc/calc.ts';
import { MAX_COLUMNS } from './area.ts';
import type { TableView } from './views.ts';
import type { Journal } from './journal.ts';
import type { Book } from './state.ts';

/** Keeps a calculator told of what changed, and asks it no sooner than somebody wants to know. */
export interface Calculation {
  readonly cellChanged: (sheet: string, row: number, column: number) => void;
  /** Everything of the sheet is told anew: rows or columns moved. */
  readonly sheetChanged: (sheet: string) => void;
  /** Computes what is due; `force` also under manual calculation. */
  readonly settle: (how?: 'changed' | 'full', force?: boolean) => void;
  readonly valueOf: (at: CalcCell) => CalcValue;
  /** What a formula gives that stands in no cell; references without a sheet are those of `sheet`. */
  readonly evaluate: (formula: string, sheet: string) => CalcValue;
  /** The cells that gave another value since it was asked last. */
  readonly takeChanged: () => readonly CalcCell[];
  readonly setMode: (manual: boolean) => void;
}

/** A sheet that nobody sees, for formulas that stand in no cell (conditional formats, validations). Its name cannot be typed. */
const SCRATCH: CalcSheet = { id: '\u0001scratch', name: '\u0001scratch' };
const SCRATCH_KEPT = 50_000;

export function createCalculation(calculator: Calculator, journal: Journal): Calculation {
  const dirty = new Map<string, Set<number> | 'all'>();
  const scratch = createScratch(calculator);
  const teller = createTeller(calculator, journal, scratch.clear);
  let changed: CalcCell[] = [];
  let manual = false;

  const recalculate = (how: 'changed' | 'full'): void => { for (const cell of calculator.recalculate(how)) if (cell.sheet !== SCRATCH.id) changed.push(cell); };
  const settle: Calculation['settle'] = (how = 'changed', force = false) => {
    if ((manual && !force) || (dirty.size === 0 && how === 'changed' && teller.isTold())) return;
    teller.tellBook();
    for (const [sheet, cells] of dirty) { if (!journal.book().sheets.has(sheet)) continue; if (cells === 'all') teller.tellSheet(sheet); else for (const key of cells) teller.tellCell(sheet, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS); }
    dirty.clear();
    recalculate(how);
  };

  return {
    settle,
    cellChanged: (sheet, row, column) => {
      const cells = dirty.get(sheet) ?? new Set<number>();
      if (cells !== 'all') dirty.set(sheet, cells.add(row * MAX_COLUMNS + column));
    },
    sheetChanged: (sheet) => { dirty.set(sheet, 'all'); },
    valueOf: (at) => { settle(); return calculator.valueOf(at); },
    evaluate: (formula, sheet) => { settle(); return calculator.valueOf(scratch.cellFor(`${sheet} ${formula}`, formula, () => { recalculate('changed'); })); },
    takeChanged: () => { const taken = changed; changed = []; return taken; },
    setMode: (is) => { manual = is; },
  };
}

/** Formulas on the sheet that nobody sees, each once: they stay computed, so that asking again costs nothing. */
function createScratch(calculator: Calculator): { readonly cellFor: (key: string, formula: string, compute: () => void) => CalcCell; readonly clear: () => void } {
  const known = new Map<string, number>();
  const clear = (): void => { calculator.clearSheet(SCRATCH.id); known.clear(); };
  return {
    clear,
    cellFor: (key, formula, compute) => {
      const found = known.get(key);
      if (found !== undefined) return { sheet: SCRATCH.id, row: found, column: 0 };
      if (known.size >= SCRATCH_KEPT) clear();
      const at = { sheet: SCRATCH.id, row: known.size, column: 0 };
      known.set(key, at.row);
      calculator.setCell(at, { kind: 'formula', formula });
      compute();
      return at;
    },
  };
}

interface Teller { readonly isTold: () => boolean; readonly tellBook: () => void; readonly tellCell: (sheet: string, row: number, column: number) => void; readonly tellSheet: (sheet: string) => void }

/** Tells the calculator what the workbook holds: of sheets, tables and names only when they changed. */
function createTeller(calculator: Calculator, journal: Journal, clearScratch: () => void): Teller {
  let told: Pick<Book, 'sheets' | 'tables' | 'names' | 'order'> | null = null;
  const tellCell = (sheet: string, row: number, column: number): void => {
    const cell = journal.cellAt(sheet, row, column);
    const content = !cell || (cell.formula === null && cell.value === null) ? null : cell.formula === null ? { kind: 'value', value: cell.value } as const : { kind: 'formula', formula: cell.formula } as const;
    calculator.setCell({ sheet, row, column }, content);
  };
  return {
    tellCell,
    isTold: () => { const { sheets, tables, names, order } = journal.book(); return told?.sheets === sheets && told.tables === tables && told.names === names && told.order === order; },
    tellBook: () => {
      const [before, book] = [told, journal.book()];
      told = book;
      if (before?.sheets !== book.sheets || before.order !== book.order) calculator.setSheets([...book.order.flatMap((id) => { const s = book.sheets.get(id); return s ? [{ id, name: s.name }] : []; }), SCRATCH]);
      if (before?.tables !== book.tables) calculator.setTables([...book.tables.values()].map(calcTable));
      if (before?.names !== book.names) calculator.setNames([...book.names.values()].map(({ name, sheet, formula }) => ({ name, sheet, formula })));
      if (before && (before.tables !== book.tables || before.sheets !== book.sheets)) clearScratch();
    },
    tellSheet: (sheet) => {
      calculator.clearSheet(sheet);
      for (const [row, { cells }] of journal.rows(sheet)) for (const [column, cell] of cells) { if (cell.formula !== null || cell.value !== null) tellCell(sheet, row, column); }
    },
  };
}

const calcTable = (t: TableView): CalcTable => ({
  name: t.name, sheet: t.sheet, row: t.area.row, column: t.area.column, columns: t.columns.map((c) => c.name), rows: t.area.rows - (t.showHeaders ? 1 : 0) - (t.showTotals ? 1 : 0), hasHeaders: t.showHeaders, hasTotals: t.showTotals,
});
