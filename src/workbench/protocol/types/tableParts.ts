import type { Area } from '../../model/area.ts';
import type { TableView } from '../../model/views.ts';
import { found, itemNotFound } from '../failures.ts';
import type { Host } from '../objects.ts';

/** A table, by its id. */
export interface TableSelf { readonly table: string }
/** A column by its id, which stays when columns move. */
export interface ColumnSelf extends TableSelf { readonly column: number }

export const tableView = (self: TableSelf, { model }: Host): TableView => found(model.table(self.table));

export function columnIndex(self: ColumnSelf, host: Host): number {
  const index = tableView(self, host).columns.findIndex((c) => c.id === self.column);
  if (index < 0) throw itemNotFound();
  return index;
}

/** The rows of data, without headers and totals. */
export function bodyArea(table: TableView): Area {
  const [head, foot] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  return { ...table.area, row: table.area.row + head, rows: table.area.rows - head - foot };
}

export function headerArea(table: TableView): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, rows: 1 };
}

export function totalArea(table: TableView): Area {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

export const columnOf = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
