import { areaOf, cellOf, type RangeSelf } from '../areas.ts';
import { wholeOf } from '../args.ts';
import { found } from '../failures.ts';
import { valueType, wireFormula, wireValue, writeGrid } from '../grid.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { formulasR1C1 } from '../r1c1.ts';
import { rangeOn } from './rangeOn.ts';
import type { Area } from '../../model/area.ts';
import type { CellView } from '../../model/cellViews.ts';

/** The rows and columns of a range that are not hidden; or one of its rows, by its place among the visible ones. */
interface ViewSelf { readonly range: RangeSelf; readonly row: number | null }

interface Visible { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly area: Area }

function visible(self: ViewSelf, { model }: Host): Visible {
  const area = areaOf(self.range);
  const sheet = found(model.sheet(area.sheet));
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => !sheet.isRowHidden(row));
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i).filter((column) => !sheet.isColumnHidden(column));
  return { area, columns, rows: self.row === null ? rows : [found(rows[self.row])] };
}

const each = (read: (cell: CellView, at: Area, host: Host) => unknown) => (self: ViewSelf, host: Host): unknown => {
  const { area, rows, columns } = visible(self, host);
  return rows.map((row) => columns.map((column) => read(host.model.cell(area.sheet, row, column), cellOf({ ...area, row, column }), host)));
};

function write(self: ViewSelf, value: unknown, host: Host): void {
  const { area, rows, columns } = visible(self, host);
  const grid = Array.isArray(value) ? value as unknown[][] : rows.map(() => columns.map(() => value));
  rows.forEach((row, r) => columns.forEach((column, c) => writeGrid(host.model, cellOf({ ...area, row, column }), [[grid[r]?.[c] ?? null]])));
}

const rowsOf = (self: ViewSelf, host: Host): readonly HostObject[] => visible({ ...self, row: null }, host).rows.map((_, row) => objectOf(rangeView, { range: self.range, row }));

export const rangeView: ClassOf<ViewSelf> = {
  name: 'RangeView',
  get: {
    CellAddresses: each((_cell, at, { model }) => model.addressOf(at)),
    ColumnCount: (self, host) => visible(self, host).columns.length,
    Formulas: each((cell) => wireFormula(cell)),
    FormulasLocal: each((cell) => wireFormula(cell)),
    FormulasR1C1: each((cell, at) => formulasR1C1(cell, at)),
    Index: (self) => self.row ?? 0,
    NumberFormat: each((cell) => cell.style.numberFormat),
    RowCount: (self, host) => visible(self, host).rows.length,
    Text: each((_cell, at, { model }) => model.textOf(at.sheet, at.row, at.column)),
    ValueTypes: each((cell) => valueType(cell.value)),
    Values: each((cell) => wireValue(cell.value)),
  },
  set: { Formulas: write, Values: write },
  navigate: { Rows: (self) => objectOf(rangeViewCollection, self) },
  call: { GetRange: (self, _args, host) => { const { area, rows } = visible(self, host); return rangeOn(host, self.row === null ? area : { ...area, row: rows[0] as number, rows: 1 }); } },
};

const rangeViewCollection: ClassOf<ViewSelf> = {
  name: 'RangeViewCollection',
  items: rowsOf,
  call: { GetCount: (self, _args, host) => rowsOf(self, host).length, GetItemAt: (self, args, host) => found(rowsOf(self, host)[wholeOf(args.at(0))]) },
};
