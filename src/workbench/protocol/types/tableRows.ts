import type { CellInput } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import { isRecord, type Args } from '../args.ts';
import { invalidArgument, itemNotFound } from '../failures.ts';
import { inputOf, valuesOf, writeGrid } from '../grid.ts';
import { HostObject, objectOf, type ClassOf, type Host } from '../objects.ts';
import { usedWithin } from './rangeMoves.ts';
import { rangeOn } from './rangeOn.ts';
import { bodyArea, tableView, type TableSelf } from './tableParts.ts';

/** A row by its place among the data. */
interface RowSelf extends TableSelf { readonly row: number }

function rowArea(self: RowSelf, host: Host): Area {
  const body = bodyArea(tableView(self, host));
  if (self.row < 0 || self.row >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + self.row, rows: 1 };
}

const tableRow: ClassOf<RowSelf> = {
  name: 'TableRow',
  get: { Index: (self) => self.row, Values: (self, host) => valuesOf(host.model, rowArea(self, host)) },
  set: { Values: (self, value, host) => writeGrid(host.model, rowArea(self, host), value) },
  call: {
    Delete: (self, _args, host) => { rowArea(self, host); host.model.deleteTableRows(self.table, [self.row]); },
    GetRange: (self, _args, host) => rangeOn(host, rowArea(self, host)),
  },
};

const count = (self: TableSelf, host: Host): number => bodyArea(tableView(self, host)).rows;

function rowAt(self: TableSelf, index: number, host: Host): HostObject {
  const row = { ...self, row: index };
  rowArea(row, host);
  return objectOf(tableRow, row);
}

/** New rows as given: several, one, or none (an empty row). */
function newRows(value: unknown, columns: number): readonly (readonly CellInput[])[] {
  if (value === null || value === undefined) return [new Array<CellInput>(columns).fill(null)];
  if (!Array.isArray(value)) return [new Array<CellInput>(columns).fill(inputOf(value) ?? null)];
  const rows: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument();
    return row.map((v: unknown) => inputOf(v) ?? null);
  });
}

function add(self: TableSelf, args: Args, host: Host): HostObject {
  const table = tableView(self, host);
  const before = bodyArea(table).rows;
  const index = args.has(0) && args.whole(0) >= 0 ? args.whole(0) : null;
  if (index !== null && index > before) throw invalidArgument();
  const rows = newRows(args.at(1), table.columns.length);
  if (index === null && isWaiting(self, host)) return fillWaiting(self, rows, host);
  host.model.addTableRows(self.table, index, rows);
  return rowAt(self, index ?? Math.min(before, count(self, host) - 1), host);
}

/** A table made from its headers alone has one empty row, which waits to be filled. */
function isWaiting(self: TableSelf, host: Host): boolean {
  const body = bodyArea(tableView(self, host));
  return body.rows === 1 && usedWithin(host.model, body, true) === null;
}

function fillWaiting(self: TableSelf, rows: readonly (readonly CellInput[])[], host: Host): HostObject {
  const [first = [], ...rest] = rows;
  host.model.write(bodyArea(tableView(self, host)), [first.map((v) => v ?? undefined)]);
  if (rest.length > 0) host.model.addTableRows(self.table, null, rest);
  return rowAt(self, 0, host);
}

function deleteRows(self: TableSelf, indexes: readonly number[], host: Host): null {
  for (const index of indexes) rowArea({ ...self, row: index }, host);
  host.model.deleteTableRows(self.table, indexes);
  return null;
}

const indexOf = (row: unknown): number => {
  if (typeof row === 'number') return row;
  if (row instanceof HostObject && isRecord(row.self) && typeof row.self['row'] === 'number') return row.self['row'];
  throw invalidArgument();
};

export const tableRowCollection: ClassOf<TableSelf> = {
  name: 'TableRowCollection',
  get: { Count: count },
  items: (self, host) => Array.from({ length: count(self, host) }, (_, row) => objectOf(tableRow, { ...self, row })),
  call: {
    Add: add,
    DeleteRows: (self, args, host) => { const rows = args.at(0); if (!Array.isArray(rows)) throw invalidArgument(); return deleteRows(self, rows.map(indexOf), host); },
    DeleteRowsAt: (self, args, host) => deleteRows(self, Array.from({ length: args.whole(1, 1) }, (_, i) => args.whole(0) + i), host),
    GetCount: (self, _args, host) => count(self, host),
    GetItemAt: (self, args, host) => rowAt(self, args.whole(0), host),
  },
};
