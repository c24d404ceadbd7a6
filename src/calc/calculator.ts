import type { CalcCell, Calculator, CalculatorOptions } from './calc.ts';
import type { FormulaCell } from './cells/formulaCell.ts';
import { columnOf, storedValue } from './cells/sheet.ts';
import { clearSheet, makeMemory, setContent, setNames, setSheets, setTables, sheetOf } from './memory.ts';
import type { Memory } from './memory.ts';
import { makePass, markStale, settle, valueChanged } from './recalculation.ts';
import type { Pass } from './recalculation.ts';
import { sameValue } from './values/value.ts';

/** A calculator without sheets. Circular formulas give 0 and are named by `circularCells`; what it does not know shows #NAME? and is named by `unknownFunctions`. */
export function createCalculator(options: CalculatorOptions = {}): Calculator {
  const memory = makeMemory(options);
  return {
    setSheets: (sheets) => setSheets(memory, sheets),
    setTables: (tables) => setTables(memory, tables),
    setNames: (names) => setNames(memory, names),
    setCell: (at, content) => setContent(memory, at, content),
    clearSheet: (sheet) => clearSheet(memory, sheet),
    recalculate: (how = 'changed') => recalculate(memory, how).map(cellOf),
    valueOf: ({ sheet, row, column }) => storedValue(sheetOf(memory, sheet), row, column),
    unknownFunctions: () => [...new Set([...memory.formulas].flatMap((cell) => cell.compiled?.unknown ?? []))].sort(),
    circularCells: () => [...memory.restless].filter((cell) => cell.circular >= 0).map(cellOf),
  };
}

const cellOf = ({ sheet, row, column }: FormulaCell): CalcCell => ({ sheet: sheet.id, row, column });

function recalculate(memory: Memory, how: 'changed' | 'full'): readonly FormulaCell[] {
  const { formulas, fresh, late, restless } = memory;
  const pass = makePass(++memory.pass, memory.book);
  tellEdits(memory, pass);
  for (const cell of fresh) compileAndLink(memory, cell);
  for (const marked of [how === 'full' ? formulas : fresh, late, restless]) for (const cell of marked) markStale(pass, cell);
  fresh.clear();
  late.clear();
  try { settle(pass); } catch (error) { putOff(memory); throw error; }
  for (const cell of restless) if (cell.circular < 0 && !cell.compiled?.isVolatile) restless.delete(cell);
  for (const cell of pass.circles) restless.add(cell);
  return [...pass.changed];
}

function compileAndLink({ compiler, graph, restless }: Memory, cell: FormulaCell): void {
  cell.compiled = compiler.compile(cell);
  graph.link(cell);
  if (cell.compiled.isVolatile) restless.add(cell);
}

/** After a failure nothing is taken for computed that is not. */
function putOff({ formulas, late }: Memory): void {
  for (const cell of formulas) {
    if (cell.standing === 'settled') continue;
    cell.standing = 'settled';
    cell.waitsFor = null;
    columnOf(cell.sheet, cell.column).unsettled = 0;
    late.add(cell);
  }
}

/** Cells that were set and hold what they held before are not told of. */
function tellEdits({ edited }: Memory, pass: Pass): void {
  for (const [sheet, columns] of edited) for (const [column, rows] of columns) {
    const at = sheet.columns.indexOf(column);
    const moved = [...rows].filter(([row, before]) => !sameValue(before, column.values[row] ?? null));
    for (const [row] of moved) valueChanged(pass, sheet, { row, column: at });
  }
  edited.clear();
}
