import { areaOf, type RangeSelf } from '../areas.ts';
import { flagOf, isRecord, wholeOf, type Args } from '../args.ts';
import { invalidArgument, notImplemented } from '../failures.ts';
import type { ClassOf } from '../objects.ts';
import { tableView, type TableSelf } from './tableParts.ts';

interface Field { readonly key: number; readonly ascending: boolean }

/** Fields of a sort by value; sorting by colours and icons is not implemented. */
function fieldsOf(args: Args): readonly Field[] {
  const fields = args.at(0);
  if (!Array.isArray(fields)) throw invalidArgument();
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument();
    const on = field['sortOn'] ?? 'Value';
    if (on !== 'Value') throw notImplemented(`Sorting on ${String(on)}`);
    return { key: wholeOf(field['key']), ascending: field['ascending'] === undefined ? true : flagOf(field['ascending']) };
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
    Fields: (self, host) => tableView(self, host).sort.map((f) => ({ key: f.key, ascending: f.ascending, sortOn: 'Value' })),
    MatchCase: () => false,
    Method: () => 'PinYin',
  },
  call: {
    Apply: (self, args, { model }) => { if (args.flag(1, false)) throw notImplemented('TableSort.apply with matchCase'); model.sortTable(self.table, fieldsOf(args)); },
    Clear: (self, _args, { model }) => model.sortTable(self.table, []),
    Reapply: (self, _args, host) => host.model.sortTable(self.table, tableView(self, host).sort),
  },
};
