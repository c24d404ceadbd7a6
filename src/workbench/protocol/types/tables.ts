import type { TableView } from '../../model/views.ts';
import { areaOf, addressed } from '../areas.ts';
import { flagOf, textOf, type Args } from '../args.ts';
import { found } from '../failures.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType, WORKBOOK_TARGET } from '../wire.ts';
import { autoFilter } from './filters.ts';
import { range } from './range.ts';
import { areaArgument } from './rangeMoves.ts';
import { rangeOn } from './rangeOn.ts';
import { tableSort } from './sorts.ts';
import { tableColumnCollection } from './tableColumns.ts';
import { bodyArea, headerArea, tableView, totalArea, type TableSelf } from './tableParts.ts';
import { tableRowCollection } from './tableRows.ts';
import { worksheet } from './worksheet.ts';

type Changeable = 'showHeaders' | 'showTotals' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const read = <T>(of: (table: TableView) => T) => (self: TableSelf, host: Host): T => of(tableView(self, host));
const flag = (key: Changeable) => (self: TableSelf, value: unknown, { model }: Host): void => model.changeTable(self.table, { [key]: flagOf(value) });

export const table: ClassOf<TableSelf> = {
  name: 'Table',
  identity: 'Id',
  get: {
    HighlightFirstColumn: read((t) => t.highlightFirstColumn),
    HighlightLastColumn: read((t) => t.highlightLastColumn),
    Id: (self) => self.table,
    LegacyId: (self) => self.table,
    Name: read((t) => t.name),
    ShowBandedColumns: read((t) => t.showBandedColumns),
    ShowBandedRows: read((t) => t.showBandedRows),
    ShowFilterButton: read((t) => t.showFilterButton),
    ShowHeaders: read((t) => t.showHeaders),
    ShowTotals: read((t) => t.showTotals),
    Style: read((t) => t.style),
  },
  set: {
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    Name: (self, value, { model }) => model.changeTable(self.table, { name: textOf(value) }),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
    ShowHeaders: flag('showHeaders'),
    ShowTotals: flag('showTotals'),
    Style: (self, value, { model }) => model.changeTable(self.table, { style: textOf(value) }),
  },
  navigate: {
    AutoFilter: (self) => objectOf(autoFilter, { table: self.table, sheet: null }),
    Columns: (self) => objectOf(tableColumnCollection, self),
    Rows: (self) => objectOf(tableRowCollection, self),
    Sort: (self) => objectOf(tableSort, self),
    Worksheet: (self, host) => objectOf(worksheet, { sheet: tableView(self, host).sheet }),
  },
  call: {
    ClearFilters: (self, _args, host) => { for (const column of [...tableView(self, host).filters.keys()]) host.model.filterTable(self.table, column, null); },
    ConvertToRange: (self, _args, host) => { const { area } = tableView(self, host); host.model.deleteTable(self.table, 'toRange'); return rangeOn(host, area); },
    Delete: (self, _args, { model }) => model.deleteTable(self.table, 'delete'),
    GetDataBodyRange: (self, _args, host) => rangeOn(host, bodyArea(tableView(self, host))),
    GetHeaderRowRange: (self, _args, host) => rangeOn(host, headerArea(tableView(self, host))),
    GetRange: (self, _args, host) => rangeOn(host, tableView(self, host).area),
    GetTotalRowRange: (self, _args, host) => rangeOn(host, totalArea(tableView(self, host))),
    ReapplyFilters: (self, _args, host) => { for (const [column, criterion] of [...tableView(self, host).filters]) host.model.filterTable(self.table, column, criterion); },
    Resize: (self, args, host) => host.model.resizeTable(self.table, areaArgument(args, 0, { host, sheet: tableView(self, host).sheet })),
    ...registers<TableSelf>({ DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged }, (self) => self.table),
  },
};

/** The tables of the workbook, or of one sheet. */
export interface TablesSelf { readonly sheet: string | null }

const tablesOf = (self: TablesSelf, { model }: Host): readonly TableView[] => model.tables().filter((t) => self.sheet === null || t.sheet === self.sheet);
const asObject = (view: TableView): HostObject => objectOf(table, { table: view.id });

function byKey(self: TablesSelf, key: unknown, host: Host): HostObject | null {
  const view = host.model.table(textOf(key));
  return view === null || (self.sheet !== null && view.sheet !== self.sheet) ? null : asObject(view);
}

function add(self: TablesSelf, args: Args, host: Host): HostObject {
  const given = args.objectOrNull(0, range);
  const area = given === null ? addressed(host.model, args.text(0), self.sheet ?? host.view.sheet().id) : areaOf(given);
  const made = host.model.addTable(area, { hasHeaders: args.flag(1) });
  const { usual } = host.parts.tableStyles;
  if (made.style !== usual) host.model.changeTable(made.id, { style: usual });
  return asObject(made);
}

export const tableCollection: ClassOf<TablesSelf> = {
  name: 'TableCollection',
  get: { Count: (self, host) => tablesOf(self, host).length },
  items: (self, host) => tablesOf(self, host).map(asObject),
  item: byKey,
  call: {
    Add: add,
    GetCount: (self, _args, host) => tablesOf(self, host).length,
    GetItemAt: (self, args, host) => asObject(found(tablesOf(self, host)[args.whole(0)])),
    GetItemOrNullObject: (self, args, host) => byKey(self, args.at(0), host),
    ...registers<TablesSelf>({ AddedEvent: EventType.tableAdded, DataChangedEvent: EventType.tableChanged, DeletedEvent: EventType.tableDeleted }, (self) => self.sheet ?? WORKBOOK_TARGET),
  },
};

/** The tables that a range touches. */
interface ScopedSelf { readonly tables: readonly string[] }

const scoped = (self: ScopedSelf): readonly HostObject[] => self.tables.map((id) => objectOf(table, { table: id }));

function scopedByKey(self: ScopedSelf, key: unknown, { model }: Host): HostObject | null {
  const view = model.table(textOf(key));
  return view !== null && self.tables.includes(view.id) ? asObject(view) : null;
}

export const tableScopedCollection: ClassOf<ScopedSelf> = {
  name: 'TableScopedCollection',
  items: scoped,
  item: scopedByKey,
  call: { GetCount: (self) => self.tables.length, GetFirst: (self) => found(scoped(self)[0]), GetItemOrNullObject: (self, args, host) => scopedByKey(self, args.at(0), host) },
};
