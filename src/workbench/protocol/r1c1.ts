import { toCol, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Area } from '../model/area.ts';
import type { CellView } from '../model/cellViews.ts';
import { wireFormula } from './grid.ts';

const anchor = (at: { readonly row: number; readonly column: number }): string => `${toCol(at.column)}${at.row + 1}`;

/** A cell's formula in R1C1 notation, as seen from the cell; a plain value reads the same in both. */
export function formulasR1C1(cell: CellView, at: { readonly row: number; readonly column: number }): string | number | boolean {
  return cell.formula === null ? wireFormula(cell) : translateFormulaToR1C1(cell.formula, anchor(at));
}

/** What was given in R1C1 notation, cell by cell in A1 notation. */
export function fromR1C1(area: Area, value: unknown): unknown {
  const translated = (v: unknown, row: number, column: number): unknown => (typeof v === 'string' && v.startsWith('=') ? translateFormulaToA1(v, anchor({ row: area.row + row, column: area.column + column })) : v);
  if (Array.isArray(value)) return value.map((row: unknown, r) => (Array.isArray(row) ? row.map((v, c) => translated(v, r, c)) : row));
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_c, c) => translated(value, r, c)));
}
