import type { CellInput } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { TableView } from '../../model/views.ts';
import { textOf, type Args } from '../args.ts';
import { found, invalidArgument, itemNotFound } from '../failures.ts';
import { inputOf, valuesOf, writeGrid } from '../grid.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { filter } from './filters.ts';
import { rangeOn } from './rangeOn.ts';
import { bodyArea, columnIndex, columnOf, headerArea, tableView, totalArea, type ColumnSelf, type TableSelf } from './tableParts.ts';

const areaOfColumn = (self: ColumnSelf, host: Host, of: (table: TableView) => Area): Area => columnOf(of(tableView(self, host)), columnIndex(self, host));
const part = (of: (table: TableView) => Area) => (self: ColumnSelf, _args: Args, host: Host): HostObject => rangeOn(host, areaOfColumn(self, host, of));

const tableColumn: ClassOf<ColumnSelf> = {
  name: 'TableColumn',
  identity: 'Id',
  get: {
    Id: (self) => self.column,
    Index: columnIndex,
    Name: (self, host) => found(tableView(self, host).columns[columnIndex(self, host)]).name,
    Values: (self, host) => valuesOf(host.model, areaOfColumn(self, host, (t) => t.area)),
  },
  set: {
    Name: (self, value, host) => host.model.renameTableColumn(self.table, columnIndex(self, host), textOf(value)),
    Values: (self, value, host) => writeGrid(host.model, areaOfColumn(self, host, (t) => t.area), value),
  },
  navigate: { Filter: (self) => objectOf(filter, self) },
  call: {
    Delete: (self, _args, host) => host.model.deleteTableColumn(self.table, columnIndex(self, host)),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: part(headerArea),
    GetRange: part((t) => t.area),
    GetTotalRowRange: part(totalArea),
  },
};

const columns = (self: TableSelf, host: Host): readonly HostObject[] => tableView(self, host).columns.map((c) => objectOf(tableColumn, { table: self.table, column: c.id }));

/** By id, or by name whatever its case. */
function byKey(self: TableSelf, key: unknown, host: Host): HostObject | null {
  const { columns: all } = tableView(self, host);
  const column = typeof key === 'number' ? all.find((c) => c.id === key) : all.find((c) => c.name.toLowerCase() === textOf(key).toLowerCase());
  return column === undefined ? null : objectOf(tableColumn, { table: self.table, column: column.id });
}

/** Values for the whole column with its header, or for the data alone; lists and lists of one-cell rows are both taken. */
function newCells(args: Args, table: TableView): { readonly name: string | null; readonly cells: readonly CellInput[] | null } {
  const name = args.has(2) ? args.text(2) : null;
  if (!args.has(1)) return { name, cells: null };
  const values = args.at(1);
  const list: readonly unknown[] = Array.isArray(values) ? values.map((v: unknown) => (Array.isArray(v) ? v[0] : v)) : [values];
  const rows = bodyArea(table).rows;
  if (list.length === rows + 1 && table.showHeaders) return { name: name ?? textOf(list[0]), cells: list.slice(1).map((v) => inputOf(v) ?? null) };
  if (list.length !== rows) throw invalidArgument();
  return { name, cells: list.map((v) => inputOf(v) ?? null) };
}

function add(self: TableSelf, args: Args, host: Host): HostObject {
  const before = tableView(self, host);
  const index = args.has(0) && args.whole(0) >= 0 ? args.whole(0) : null;
  if (index !== null && index > before.columns.length) throw invalidArgument();
  host.model.addTableColumn(self.table, index, newCells(args, before));
  return objectOf(tableColumn, { table: self.table, column: found(tableView(self, host).columns[index ?? before.columns.length]).id });
}

export const tableColumnCollection: ClassOf<TableSelf> = {
  name: 'TableColumnCollection',
  get: { Count: (self, host) => tableView(self, host).columns.length },
  items: columns,
  item: byKey,
  call: {
    Add: add,
    GetCount: (self, _args, host) => tableView(self, host).columns.length,
    GetItemAt: (self, args, host) => { const column = columns(self, host)[args.whole(0)]; if (column === undefined) throw itemNotFound(); return column; },
    GetItemOrNullObject: (self, args, host) => byKey(self, args.at(0), host),
  },
};
