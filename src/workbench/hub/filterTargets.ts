import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import { regionAround } from './edges.ts';

/** What a filter button belongs to: a table, or the sheet's own filter, which goes by "sheet:" and the sheet. */
export interface FilterTarget {
  readonly area: Area;
  /** The rows of data. */
  readonly body: Area;
  readonly filters: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  readonly filter: (column: number, criterion: Readonly<Record<string, unknown>> | null) => void;
  readonly sort: (column: number, ascending: boolean) => void;
}

export const sheetFilterKey = (sheet: string): string => `sheet:${sheet}`;

export function filterTarget(model: WorkbookModel, key: string): FilterTarget | null {
  return key.startsWith('sheet:') ? ofSheet(model, key.slice('sheet:'.length)) : ofTable(model, key);
}

function ofTable(model: WorkbookModel, key: string): FilterTarget | null {
  const table = model.table(key);
  if (table === null) return null;
  const [head, foot] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  return {
    area: table.area, body: { ...table.area, row: table.area.row + head, rows: table.area.rows - head - foot }, filters: table.filters,
    filter: (column, criterion) => { model.filterTable(table.id, column, criterion); }, sort: (column, ascending) => { model.sortTable(table.id, [{ key: column, ascending }]); },
  };
}

function ofSheet(model: WorkbookModel, sheet: string): FilterTarget | null {
  const filter = model.sheet(sheet)?.autoFilter;
  if (!filter) return null;
  const { filters, ...rect } = filter;
  const area: Area = { ...rect, sheet };
  return {
    area, body: { ...area, row: area.row + 1, rows: area.rows - 1 }, filters: new Map(filters),
    filter: (column, criterion) => { model.filterSheet(sheet, { ...rect, filters: [...filters.filter(([c]) => c !== column), ...(criterion === null ? [] : [[column, criterion] as const])] }); },
    sort: (column, ascending) => { model.sortRange(area, { fields: [{ key: column, ascending }], hasHeaders: true, matchCase: false }); },
  };
}

/** Ctrl+Shift+L: a table's buttons come and go; elsewhere the sheet's filter is taken away, or put on what is selected or the region around the cell. */
export function toggleFilter(model: WorkbookModel, selected: Area): void {
  const table = model.tables().find((t) => t.sheet === selected.sheet && selected.row >= t.area.row && selected.row < t.area.row + t.area.rows && selected.column >= t.area.column && selected.column < t.area.column + t.area.columns);
  if (table) {
    for (const column of table.filters.keys()) model.filterTable(table.id, column, null);
    model.changeTable(table.id, { showFilterButton: !table.showFilterButton });
  } else if (model.sheet(selected.sheet)?.autoFilter) model.filterSheet(selected.sheet, null);
  else { const { row, column, rows, columns } = selected.rows * selected.columns > 1 ? selected : regionAround(model, selected); model.filterSheet(selected.sheet, { row, column, rows, columns, filters: [] }); }
}
