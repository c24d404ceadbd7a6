import type { Area } from '../../model/area.ts';
import { contains, isOneCell, usedPart } from '../areas.ts';
import type { Args } from '../args.ts';
import { found, invalidArgument } from '../failures.ts';
import type { ClassOf, Host } from '../objects.ts';
import { areaArgument, surroundingRegion } from './rangeMoves.ts';
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

/** The filter buttons of a table, or a sheet's own outside of tables. */
interface AutoFilterSelf { readonly table: string | null; readonly sheet: string | null }

/** A filter as it is now; `null` when there is none. */
interface FilterView { readonly area: Area; readonly filters: ReadonlyMap<number, Criteria> }

function filterView(self: AutoFilterSelf, host: Host): FilterView | null {
  if (self.table !== null) { const { area, filters, showFilterButton } = tableView({ table: self.table }, host); return showFilterButton ? { area, filters } : null; }
  const sheet = found(host.model.sheet(self.sheet ?? ''));
  return sheet.autoFilter ? { area: { sheet: sheet.id, row: sheet.autoFilter.row, column: sheet.autoFilter.column, rows: sheet.autoFilter.rows, columns: sheet.autoFilter.columns }, filters: new Map(sheet.autoFilter.filters) } : null;
}

/** Sets the criteria of columns, or takes them away with `null`. */
function put(self: AutoFilterSelf, changes: readonly (readonly [number, Criteria | null])[], host: Host): void {
  if (self.table !== null) { for (const [column, criteria] of changes) host.model.filterTable(self.table, column, criteria); return; }
  const { area, filters } = found(filterView(self, host));
  const made = new Map(filters);
  for (const [column, criteria] of changes) if (criteria === null) made.delete(column); else made.set(column, criteria);
  host.model.filterSheet(area.sheet, { ...area, filters: [...made] });
}

/** A sheet has one filter: over another range it begins anew. Of one cell the range is the block around it. */
function apply(self: AutoFilterSelf, args: Args, host: Host): void {
  if (self.table !== null) host.model.changeTable(self.table, { showFilterButton: true });
  else {
    const given = areaArgument(args, 0, { host, sheet: self.sheet ?? '' });
    const used = usedPart(host.model, given) ?? given;
    const area = isOneCell(given) ? surroundingRegion(host.model, given) : used;
    if (area.sheet !== self.sheet) throw invalidArgument();
    const now = filterView(self, host);
    if (now === null || !(contains(now.area, area) && contains(area, now.area))) host.model.filterSheet(area.sheet, { ...area, filters: [] });
  }
  if (args.has(1)) put(self, [[args.whole(1), args.record(2)]], host);
}

const columnsOf = (self: AutoFilterSelf, host: Host): readonly (readonly [number, Criteria])[] => [...(filterView(self, host)?.filters ?? [])];

export const autoFilter: ClassOf<AutoFilterSelf> = {
  name: 'AutoFilter',
  get: {
    Criteria: (self, host) => { const view = filterView(self, host); return view === null ? [] : Array.from({ length: view.area.columns }, (_, i) => view.filters.get(i) ?? null); },
    Enabled: (self, host) => filterView(self, host) !== null,
    IsDataFiltered: (self, host) => columnsOf(self, host).length > 0,
  },
  call: {
    Apply: apply,
    ClearColumnCriteria: (self, args, host) => put(self, [[args.whole(0), null]], host),
    ClearCriteria: (self, _args, host) => { if (filterView(self, host) !== null) put(self, columnsOf(self, host).map(([column]) => [column, null]), host); },
    GetRange: (self, _args, host) => rangeOn(host, found(filterView(self, host)).area),
    GetRangeOrNullObject: (self, _args, host) => rangeOrNull(host, filterView(self, host)?.area ?? null),
    Reapply: (self, _args, host) => put(self, columnsOf(self, host), host),
    Remove: (self, _args, host) => { if (self.table !== null) host.model.changeTable(self.table, { showFilterButton: false }); else host.model.filterSheet(self.sheet ?? '', null); },
  },
};
