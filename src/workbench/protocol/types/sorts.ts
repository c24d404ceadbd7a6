import type { SortField } from '../../model/views.ts';
import { areaOf, type RangeSelf } from '../areas.ts';
import { flagOf, isRecord, wholeOf, type Args } from '../args.ts';
import { colorOf } from '../colors.ts';
import { invalidArgument, notImplemented } from '../failures.ts';
import type { ClassOf } from '../objects.ts';
import { tableView, type TableSelf } from './tableParts.ts';

/** Fields of a sort by value or colour; sorting by icons is not implemented. */
function fieldsOf(args: Args): readonly SortField[] {
  const fields = args.at(0);
  if (!Array.isArray(fields)) throw invalidArgument();
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument();
    const on = field['sortOn'] ?? 'Value';
    if (on !== 'Value' && on !== 'CellColor' && on !== 'FontColor') throw notImplemented(`Sorting on ${String(on)}`);
    return { key: wholeOf(field['key']), ascending: field['ascending'] === undefined ? true : flagOf(field['ascending']), ...(on === 'Value' ? {} : { colour: { of: on, color: colorOf(field['color']) } }) };
  });
}

export const rangeSort: ClassOf<RangeSelf> = {
  name: 'RangeSort',
  call: {
    Apply: (self, args, { model }) => {
      const by = args.oneOf(3, ['Rows', 'Columns'], 'Rows') === 'Rows' ? 'rows' : 'columns';
      model.sortRange(areaOf(self), { fields: fieldsOf(args), matchCase: args.flag(1, false), hasHeaders: args.flag(2, false), by });
    },
  },
};

export const tableSort: ClassOf<TableSelf> = {
  name: 'TableSort',
  get: {
    Fields: (self, host) => tableView(self, host).sort.map((f) => ({ key: f.key, ascending: f.ascending, sortOn: f.colour?.of ?? 'Value', ...(f.colour ? { color: f.colour.color } : {}) })),
    MatchCase: () => false,
    Method: () => 'PinYin',
  },
  call: {
    Apply: (self, args, { model }) => model.sortTable(self.table, fieldsOf(args), args.flag(1, false)),
    Clear: (self, _args, { model }) => model.sortTable(self.table, []),
    Reapply: (self, _args, host) => host.model.sortTable(self.table, tableView(self, host).sort),
  },
};
