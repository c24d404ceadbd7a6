import type { Area, CellView } from '../model/model.ts';
import { notImplemented } from './failures.ts';
import { wireFormula } from './grid.ts';

/** Formulas in R1C1 notation are not translated: a plain value reads the same in both, a formula says so. */
export function formulasR1C1(cell: CellView): string | number | boolean {
  if (cell.formula !== null) throw notImplemented('Range.formulasR1C1 of a formula');
  return wireFormula(cell);
}

export function fromR1C1(_area: Area, value: unknown): unknown {
  const isFormula = (v: unknown): boolean => typeof v === 'string' && v.startsWith('=');
  if (Array.isArray(value) ? value.flat().some(isFormula) : isFormula(value)) throw notImplemented('Setting Range.formulasR1C1 to a formula');
  return value;
}
