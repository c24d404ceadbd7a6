import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { Cell, Edit, Table } from '../../src/workbook/table.ts';
import type { ShownSheets } from '../workbookDifferences.ts';
import { desugar, FIRST_ROW, geometryOf } from './desugar.ts';
import type { Geometry } from './desugar.ts';

initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** Text is marked as text, so that "2018-05-24" and "1e5" stay what they are. */
function inputOf(cell: Cell, of: { readonly geometry: Geometry; readonly table: Table | null; readonly row: number }): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return `'${cell}`;
  return cell.kind === 'formula' ? desugar(cell.formula, of) : `'${cell.text}`;
}

/** What IronCalc shows of the workbook: a second engine, in plain A1 formulas. */
export function shownByIronCalc(edits: readonly Edit[]): ShownSheets {
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const geometry = geometryOf(edits);
  const sheets = edits.flatMap((e) => (e.kind === 'write-cells' ? [e.sheet] : e.kind === 'write-table' ? [e.table.sheet] : []));
  sheets.forEach((name, i) => { if (i > 0) model.newSheet(); model.renameSheet(i, name); });
  const set = (sheet: string, at: readonly [row: number, column: number], input: string): void => { if (input !== '') model.setUserInput(sheets.indexOf(sheet), at[0], at[1], input); };
  const cells: { readonly sheet: string; readonly row: number; readonly column: number }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'write-cells') for (const { at, cell } of edit.cells) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      set(edit.sheet, [Number(row), letters.charCodeAt(0) - 64], inputOf(cell, { geometry, table: null, row: Number(row) }));
      cells.push({ sheet: edit.sheet, row: Number(row), column: letters.charCodeAt(0) - 64 });
    }
    if (edit.kind === 'write-table') for (const [i, row] of edit.table.rows.entries()) for (const [k, cell] of row.entries()) {
      const at = FIRST_ROW + i;
      set(edit.table.sheet, [at, k + 1], inputOf(cell, { geometry, table: edit.table, row: at }));
      if (typeof cell === 'object' && cell?.kind === 'formula') cells.push({ sheet: edit.table.sheet, row: at, column: k + 1 });
    }
  }
  model.resumeEvaluation();
  model.evaluate();
  const shown = new Map<string, string[][]>(sheets.map((s) => [s, []]));
  for (const { sheet, row, column } of cells) {
    const rows = shown.get(sheet) as string[][];
    (rows[row - 1] ??= [])[column - 1] = model.getFormattedCellValue(sheets.indexOf(sheet), row, column);
  }
  model.free();
  return shown;
}
