import type { CalcName, CalcTable, CalculatorOptions } from './calc.ts';
import type { Sheet } from './cells/sheet.ts';
import { compileFormula, NO_TABLE } from './formula/compile.ts';
import type { Position, Surroundings } from './formula/compiled.ts';
import type { Value } from './values/value.ts';
import { ERRORS } from './values/value.ts';

/** Sheets, tables and names as they are now; names in small letters lead to them. Changed in place. */
export interface Workbook {
  readonly sheets: Map<string, Sheet>;
  readonly sheetNames: Map<string, Sheet>;
  readonly tables: Map<string, CalcTable>;
  readonly tablesOf: Map<string, CalcTable[]>;
  /** By "sheet!name", the sheet's id empty for a name that all sheets know. */
  readonly names: Map<string, CalcName>;
}

export function makeSurroundings(workbook: Workbook, options: CalculatorOptions): Surroundings {
  const book: Surroundings = {
    sheetNamed: (name) => workbook.sheetNames.get(name.toLowerCase()) ?? null,
    sheetOf: (id) => workbook.sheets.get(id) ?? null,
    tableNamed: (name) => workbook.tables.get(name.toLowerCase()) ?? null,
    tableAt: (sheet, row, column) => workbook.tablesOf.get(sheet.id)?.find((t) => t.column <= column && column < t.column + t.columns.length && t.row <= row && row < t.row + heightOf(t)) ?? null,
    nameOf: (name, sheet) => workbook.names.get(`${sheet.id}!${name.toLowerCase()}`) ?? workbook.names.get(`!${name.toLowerCase()}`) ?? null,
    now: () => { if (!options.now) throw new Error('TODAY and NOW need the calculator\'s option "now": the day and time as a day number.'); return options.now(); },
    isRowHidden: (sheet, row) => options.isRowHidden?.(sheet, row) ?? false,
    referenceIn: (text, at) => referenceIn(text, at, book),
    formulaAt: (sheet, row, column) => sheet.columns[column]?.formulas[row]?.formula ?? null,
  };
  return book;
}

const heightOf = (t: CalcTable): number => t.rows + Number(t.hasHeaders) + Number(t.hasTotals);

/** A text as a reference: only references are read, nothing is computed from a text. */
function referenceIn(text: string, at: Position, book: Surroundings): Value | null {
  if (!/^[^"(){}=+*/&<>;,%]+$/.test(text)) return null;
  const value = compileFormula(`=${text}`, { sheet: at.sheet, row: at.row, column: at.column }, book).run({ sheet: at.sheet, row: at.row, column: at.column, book });
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind !== 'array' ? value : ERRORS.ref;
}

/** Takes the tables over; gives the names of those that are new, gone or of another shape. */
export function tablesChanged(workbook: Workbook, tables: readonly CalcTable[]): ReadonlySet<string> {
  const next = new Map(tables.map((t) => [t.name.toLowerCase(), t]));
  const changed = new Set([...workbook.tables.keys(), ...next.keys()].filter((name) => JSON.stringify(workbook.tables.get(name)) !== JSON.stringify(next.get(name))));
  if (changed.size === 0) return changed;
  workbook.tables.clear();
  workbook.tablesOf.clear();
  for (const [name, table] of next) { workbook.tables.set(name, table); workbook.tablesOf.set(table.sheet, [...(workbook.tablesOf.get(table.sheet) ?? []), table]); }
  return changed.add(NO_TABLE);
}
