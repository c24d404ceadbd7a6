import type { CalcCell, CalcContent, CalcTable, CalcName, CalcSheet, CalcValue, CalculatorOptions } from './calc.ts';
import { makeFormulaCell } from './cells/formulaCell.ts';
import type { FormulaCell } from './cells/formulaCell.ts';
import { makeGraph } from './cells/graph.ts';
import type { Graph } from './cells/graph.ts';
import { columnOf, makeSheet, putValue } from './cells/sheet.ts';
import type { Column, Sheet } from './cells/sheet.ts';
import { sheetMention } from './formula/compile.ts';
import { makeCompiler } from './formula/compiler.ts';
import type { Compiler } from './formula/compiler.ts';
import type { Surroundings } from './formula/compiled.ts';
import { makeSurroundings, tablesChanged } from './surroundings.ts';
import type { Workbook } from './surroundings.ts';
import { sameValue } from './values/value.ts';

/** All that a calculator remembers. Changed in place by what is told here, and by recalculations. */
export interface Memory {
  readonly workbook: Workbook;
  readonly book: Surroundings;
  readonly compiler: Compiler;
  readonly graph: Graph;
  readonly formulas: Set<FormulaCell>;
  /** Formulas that are not compiled and linked yet: at the next recalculation all tables and names are there. */
  readonly fresh: Set<FormulaCell>;
  /** The values that cells had at the last recalculation, for those that were set since. */
  readonly edited: Map<Sheet, Map<Column, Map<number, CalcValue>>>;
  /** Formulas that a recalculation left, since it failed: the next one computes them. */
  readonly late: Set<FormulaCell>;
  /** Volatile formulas, and those of circles: a circle may be broken without any value being another one. They are computed at each recalculation. */
  readonly restless: Set<FormulaCell>;
  /** How many recalculations there were. */
  pass: number;
}

export function makeMemory(options: CalculatorOptions): Memory {
  const workbook: Workbook = { sheets: new Map(), sheetNames: new Map(), tables: new Map(), tablesOf: new Map(), names: new Map() };
  const book = makeSurroundings(workbook, options);
  return { workbook, book, compiler: makeCompiler(book), graph: makeGraph(), formulas: new Set(), fresh: new Set(), edited: new Map(), late: new Set(), restless: new Set(), pass: 0 };
}

export function sheetOf(memory: Memory, id: string): Sheet {
  const sheet = memory.workbook.sheets.get(id);
  if (!sheet) throw new Error(`The calculator knows no sheet "${id}".`);
  return sheet;
}

function remember(memory: Memory, sheet: Sheet, at: { readonly column: Column; readonly row: number }): void {
  const columns = memory.edited.get(sheet) ?? memory.edited.set(sheet, new Map()).get(sheet) as Map<Column, Map<number, CalcValue>>;
  const rows = columns.get(at.column) ?? columns.set(at.column, new Map()).get(at.column) as Map<number, CalcValue>;
  if (!rows.has(at.row)) rows.set(at.row, at.column.values[at.row] ?? null);
}

function forget({ graph, formulas, fresh, late, restless }: Memory, cell: FormulaCell): void {
  graph.unlink(cell);
  for (const set of [formulas, fresh, late, restless]) set.delete(cell);
  columnOf(cell.sheet, cell.column).formulas[cell.row] = undefined;
}

function setValue(memory: Memory, sheet: Sheet, at: { readonly column: Column; readonly row: number; readonly value: CalcValue }): void {
  if (sameValue(at.column.values[at.row] ?? null, at.value)) return;
  remember(memory, sheet, at);
  putValue(at.column, at.row, at.value);
}

/** A plain value stands at once; a formula's comes with the next recalculation. */
export function setContent(memory: Memory, at: CalcCell, content: CalcContent | null): void {
  const sheet = sheetOf(memory, at.sheet);
  const column = columnOf(sheet, at.column);
  const known = column.formulas[at.row];
  if (known && content?.kind === 'formula' && known.formula === content.formula) return;
  if (known) forget(memory, known);
  if (content?.kind !== 'formula') { setValue(memory, sheet, { column, row: at.row, value: content?.value ?? null }); return; }
  const cell = makeFormulaCell(sheet, at.row, { column: at.column, formula: content.formula });
  remember(memory, sheet, { column, row: at.row });
  column.formulas[at.row] = cell;
  memory.formulas.add(cell);
  memory.fresh.add(cell);
}

export function clearSheet(memory: Memory, id: string): void {
  const sheet = sheetOf(memory, id);
  for (const column of sheet.columns) {
    if (!column) continue;
    for (const cell of column.formulas) if (cell) forget(memory, cell);
    for (let row = column.values.length - 1; row >= 0; row--) setValue(memory, sheet, { column, row, value: null });
  }
}

/** What speaks of something that is another thing now is compiled and linked anew. */
function renew({ compiler, formulas, graph, fresh }: Memory, changed: ReadonlySet<string>): void {
  if (changed.size === 0) return;
  compiler.forget(changed);
  for (const cell of formulas) {
    if (!cell.compiled || ![...cell.compiled.mentions].some((m) => changed.has(m))) continue;
    graph.unlink(cell);
    cell.compiled = null;
    fresh.add(cell);
  }
}

export function setSheets(memory: Memory, sheets: readonly CalcSheet[]): void {
  const { workbook } = memory;
  const before = new Map([...workbook.sheets.values()].map((s) => [s.id, s.name]));
  const after = new Map(sheets.map((s) => [s.id, s.name]));
  for (const id of before.keys()) if (!after.has(id)) { clearSheet(memory, id); workbook.sheets.delete(id); }
  for (const [id, name] of after) { const sheet = workbook.sheets.get(id); if (sheet) sheet.name = name; else workbook.sheets.set(id, makeSheet(id, name)); }
  workbook.sheetNames.clear();
  for (const sheet of workbook.sheets.values()) workbook.sheetNames.set(sheet.name.toLowerCase(), sheet);
  renew(memory, new Set([...before, ...after].filter(([id]) => before.get(id) !== after.get(id)).map(([, name]) => sheetMention(name))));
}

export const setTables = (memory: Memory, tables: readonly CalcTable[]): void => renew(memory, tablesChanged(memory.workbook, tables));

export function setNames(memory: Memory, names: readonly CalcName[]): void {
  const known = memory.workbook.names;
  const next = new Map(names.map((n) => [`${n.sheet ?? ''}!${n.name.toLowerCase()}`, n]));
  const changed = [...known, ...next].filter(([key]) => known.get(key)?.formula !== next.get(key)?.formula).map(([, n]) => n.name.toLowerCase());
  known.clear();
  for (const [key, name] of next) known.set(key, name);
  renew(memory, new Set(changed));
}
