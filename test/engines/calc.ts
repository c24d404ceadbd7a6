import type { CalcContent, CalcName, CalcTable, CalcValue, Calculator } from '../../src/calc/calc.ts';
import { createCalculator } from '../../src/calc/calculator.ts';
import { columnLetters, expandAbove, HEADER_ROW } from '../../src/workbook/table.ts';
import type { Cell, Edit, Table } from '../../src/workbook/table.ts';
import type { ShownSheets } from '../workbookDifferences.ts';
import { isCalcError } from '../../src/calc/calc.ts';

/** "B12" as row and column, from 0 on. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1 };
}

const contentOf = (cell: Cell, of: { readonly table: Table; readonly row: number } | null): CalcContent | null => {
  if (cell === null || typeof cell !== 'object') return cell === null || cell === '' ? null : { kind: 'value', value: cell };
  if (cell.kind === 'link') return { kind: 'value', value: cell.text };
  return { kind: 'formula', formula: of ? expandAbove(cell.formula, { columns: of.table.columns, row: of.row }) : cell.formula };
};

const tableOf = (t: Table): CalcTable => ({ name: t.name, sheet: t.sheet, row: HEADER_ROW - 1, column: 0, columns: t.columns.map((c) => c.name), rows: Math.max(2, t.rows.length), hasHeaders: true, hasTotals: false });

/** Our calculator, told a workbook and not yet computed. Sheets are known by their names. */
export function calculatorOf(edits: readonly Edit[]): Calculator {
  const calculator = createCalculator();
  const tables = edits.flatMap((e) => (e.kind === 'write-table' ? [e.table] : []));
  const placed = edits.flatMap((e) => (e.kind === 'write-cells' ? e.cells.map((cell) => ({ sheet: e.sheet, ...cell })) : []));
  calculator.setSheets([...new Set([...placed.map((c) => c.sheet), ...tables.map((t) => t.sheet)])].map((name) => ({ id: name, name })));
  calculator.setTables(tables.map(tableOf));
  calculator.setNames(placed.flatMap((c): CalcName[] => (c.input ? [{ name: c.input.name, sheet: null, formula: `='${c.sheet}'!${c.at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}` }] : [])));
  for (const { sheet, at, cell } of placed) calculator.setCell({ sheet, ...placeOf(at) }, contentOf(cell, null));
  for (const table of tables) {
    table.columns.forEach((c, column) => { calculator.setCell({ sheet: table.sheet, row: HEADER_ROW - 1, column }, { kind: 'value', value: c.name }); });
    table.rows.forEach((row, i) => { row.forEach((cell, column) => { calculator.setCell({ sheet: table.sheet, row: HEADER_ROW + i, column }, contentOf(cell, { table, row: HEADER_ROW + i + 1 })); }); });
  }
  return calculator;
}

const shownText = (value: CalcValue): string => (value === null ? '' : isCalcError(value) ? value.error : String(value));

/** What our calculator makes of the formulas. */
export function shownByCalculator(edits: readonly Edit[]): ShownSheets {
  const calculator = calculatorOf(edits);
  calculator.recalculate();
  const shown = new Map<string, string[][]>();
  const put = (sheet: string, row: number, column: number): void => { const rows = shown.get(sheet) ?? shown.set(sheet, []).get(sheet) as string[][]; (rows[row] ??= [])[column] = shownText(calculator.valueOf({ sheet, row, column })); };
  for (const edit of edits) {
    if (edit.kind === 'write-cells') for (const { at } of edit.cells) { const { row, column } = placeOf(at); put(edit.sheet, row, column); }
    if (edit.kind === 'write-table') edit.table.rows.forEach((row, i) => { row.forEach((_, column) => { put(edit.table.sheet, HEADER_ROW + i, column); }); });
  }
  return shown;
}

/** The A1 address of a cell. */
export const addressOf = (at: { readonly row: number; readonly column: number }): string => `${columnLetters(at.column + 1)}${at.row + 1}`;
