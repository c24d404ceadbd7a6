import type { TableView } from '../../model/model.ts';
import type { Args } from '../args.ts';
import { found, invalidArgument, notImplemented } from '../failures.ts';
import type { ClassOf, Host } from '../objects.ts';
import { rangeOn, rangeOrNull } from './rangeOn.ts';
import { columnIndex, tableView, type ColumnSelf } from './tableParts.ts';

type Criteria = Readonly<Record<string, unknown>>;

const set = (criteria: (args: Args) => Criteria) => (self: ColumnSelf, args: Args, host: Host): void => host.model.filterTable(self.table, columnIndex(self, host), criteria(args));
const top = (filterOn: string) => set((args) => ({ filterOn, criterion1: String(args.whole(0)) }));

function list(args: Args): readonly unknown[] {
  const values = args.at(0);
  if (!Array.isArray(values)) throw invalidArgument();
  return values;
}

/** The filter of a table's column. Criteria are kept as Office.js has them; the model says which kinds it can apply. */
export const filter: ClassOf<ColumnSelf> = {
  name: 'Filter',
  get: { Criteria: (self, host) => tableView(self, host).filters.get(columnIndex(self, host)) ?? null },
  call: {
    Apply: set((args) => args.record(0)),
    ApplyBottomItemsFilter: top('BottomItems'),
    ApplyBottomPercentFilter: top('BottomPercent'),
    ApplyCellColorFilter: set((args) => ({ filterOn: 'CellColor', color: args.text(0) })),
    ApplyCustomFilter: set((args) => ({ filterOn: 'Custom', criterion1: args.text(0), ...(args.has(1) ? { criterion2: args.text(1) } : {}), ...(args.has(2) ? { operator: args.text(2) } : {}) })),
    ApplyDynamicFilter: set((args) => ({ filterOn: 'Dynamic', dynamicCriteria: args.text(0) })),
    ApplyFontColorFilter: set((args) => ({ filterOn: 'FontColor', color: args.text(0) })),
    ApplyTopItemsFilter: top('TopItems'),
    ApplyTopPercentFilter: top('TopPercent'),
    ApplyValuesFilter: set((args) => ({ filterOn: 'Values', values: list(args) })),
    Clear: (self, _args, host) => host.model.filterTable(self.table, columnIndex(self, host), null),
  },
};

/** The filter buttons of a table. A sheet's own filter, outside of tables, is not implemented: it reads as absent. */
interface AutoFilterSelf { readonly table: string | null; readonly sheet: string | null }

const ofTable = (self: AutoFilterSelf, host: Host): TableView => {
  if (self.table === null) throw notImplemented('Filtering a range outside of a table');
  return tableView({ table: self.table }, host);
};
const columnsOf = (table: TableView): readonly number[] => [...table.filters.keys()];

export const autoFilter: ClassOf<AutoFilterSelf> = {
  name: 'AutoFilter',
  get: {
    Criteria: (self, host) => { if (self.table === null) return []; const table = ofTable(self, host); return table.columns.map((_, i) => table.filters.get(i) ?? null); },
    Enabled: (self, host) => self.table !== null && ofTable(self, host).showFilterButton,
    IsDataFiltered: (self, host) => self.table !== null && ofTable(self, host).filters.size > 0,
  },
  call: {
    Apply: (self, args, host) => { const table = ofTable(self, host); if (args.has(1)) host.model.filterTable(table.id, args.whole(1), args.record(2)); },
    ClearColumnCriteria: (self, args, host) => host.model.filterTable(ofTable(self, host).id, args.whole(0), null),
    ClearCriteria: (self, _args, host) => { const table = ofTable(self, host); for (const column of columnsOf(table)) host.model.filterTable(table.id, column, null); },
    GetRange: (self, _args, host) => rangeOn(host, found(self.table === null ? null : ofTable(self, host)).area),
    GetRangeOrNullObject: (self, _args, host) => rangeOrNull(host, self.table === null ? null : ofTable(self, host).area),
    Reapply: (self, _args, host) => { const table = ofTable(self, host); for (const [column, criterion] of [...table.filters]) host.model.filterTable(table.id, column, criterion); },
    Remove: (self, _args, host) => host.model.changeTable(ofTable(self, host).id, { showFilterButton: false }),
  },
};
