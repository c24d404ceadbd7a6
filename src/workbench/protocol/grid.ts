import { isCalcError, type CalcValue } from '../../calc/calc.ts';
import type { CellInput, WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { CellStyle, CellView, StyleChange } from '../model/cellViews.ts';
import { isUnbounded } from './areas.ts';
import { HostFailure, invalidArgument } from './failures.ts';

/** A value as the wire has it: an empty cell is "", an error its name. */
export const wireValue = (value: CalcValue): string | number | boolean => (value === null ? '' : isCalcError(value) ? value.error : value);

export const valueType = (value: CalcValue): string => {
  if (value === null) return 'Empty';
  if (isCalcError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

export const wireFormula = (cell: CellView): string | number | boolean => cell.formula ?? wireValue(cell.value);

/** More cells than Excel answers in one go. */
const MOST_CELLS = 5_000_000;

/** One value for every cell of an area, row by row; `empty` where a cell holds nothing. Of whole rows or columns, and of more than five million cells, Excel gives null. */
export function gridOf<T>(model: WorkbookModel, area: Area, of: { readonly empty: T; readonly cell: (cell: CellView, row: number, column: number) => T }): readonly (readonly T[])[] | null {
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
  const grid = Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(of.empty));
  model.eachCell(area, (row, column, cell) => { (grid[row - area.row] as T[])[column - area.column] = of.cell(cell, row, column); });
  return grid;
}

export const valuesOf = (model: WorkbookModel, area: Area): readonly (readonly (string | number | boolean)[])[] | null => gridOf(model, area, { empty: '', cell: (c) => wireValue(c.value) });

const isGrid = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));

/** What a caller sets on a range: one value for all cells, or a grid of the range's size. */
export function gridFor(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) throw invalidArgument('Cell-level properties cannot be set on whole rows or columns.');
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(value));
  if (!isGrid(value) || value.length !== area.rows || value.some((row) => row.length !== area.columns)) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return value;
}

/** `null` in a grid leaves a cell as it is, "" empties it. */
export function inputOf(value: unknown): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw invalidArgument();
}

export const writeGrid = (model: WorkbookModel, area: Area, value: unknown): void => model.write(area, gridFor(area, value).map((row) => row.map(inputOf)));

/** What all cells of an area have in common: `null` when they differ. */
export function common<T>(model: WorkbookModel, area: Area, of: (style: CellStyle) => T): T | null {
  let first: { readonly value: T } | null = null;
  let isMixed = false;
  for (const style of stylesOf(model, area)) {
    const value = of(style);
    if (first === null) first = { value };
    else if (first.value !== value) isMixed = true;
  }
  return first === null || isMixed ? null : first.value;
}

/** The styles in an area; styles are shared, so there are few. */
export function stylesOf(model: WorkbookModel, area: Area): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>();
  let visited = 0;
  let blank: { readonly row: number; readonly column: number } | null = null;
  let next = area.row * area.columns;
  model.eachCell(area, (row, column, cell) => {
    styles.add(cell.style);
    visited++;
    const at = row * area.columns + column - area.column;
    if (blank === null && at !== next) blank = { row: Math.floor(next / area.columns), column: area.column + (next % area.columns) };
    next = at + 1;
  });
  if (visited === area.rows * area.columns) return styles;
  const empty = blank ?? { row: Math.floor(next / area.columns), column: area.column + (next % area.columns) };
  styles.add(model.cell(area.sheet, empty.row, empty.column).style);
  return styles;
}

/** Sets a style property for each cell by a grid, in as few steps as the grid has stretches of one value. */
export function styleGrid(model: WorkbookModel, area: Area, of: { readonly value: unknown; readonly change: (value: unknown) => StyleChange }): void {
  const single = singleOf(of.value);
  if (single !== undefined) { model.changeStyle(area, of.change(single)); return; }
  const grid = gridFor(area, of.value);
  const first = grid[0]?.[0];
  if (grid.every((row) => row.every((value) => value === first))) { if (first !== null) model.changeStyle(area, of.change(first)); return; }
  for (let column = 0; column < area.columns; column++) styleColumn(model, { ...area, column: area.column + column, columns: 1 }, { change: of.change, values: grid.map((row) => row[column]) });
}

/** A value for all cells: by itself, or as a grid of one cell. */
function singleOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 && value[0][0] !== null ? value[0][0] : undefined;
}

function styleColumn(model: WorkbookModel, area: Area, of: { readonly values: readonly unknown[]; readonly change: (value: unknown) => StyleChange }): void {
  let start = 0;
  for (let row = 1; row <= of.values.length; row++) {
    if (row < of.values.length && of.values[row] === of.values[start]) continue;
    if (of.values[start] !== null) model.changeStyle({ ...area, row: area.row + start, rows: row - start }, of.change(of.values[start]));
    start = row;
  }
}

/** A member of which this host only has the value that Excel starts with: it reads so, and refuses any other. */
export function only<S>(name: string, value: unknown): { readonly get: (self: S) => unknown; readonly set: (self: S, to: unknown) => void } {
  return { get: () => value, set: (_self, to) => { if (to !== value) throw new HostFailure('NotImplemented', `${name} other than ${JSON.stringify(value)} is not implemented by this host.`); } };
}
