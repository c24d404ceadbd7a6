import { cellOf, wholeSheet } from '../areas.ts';
import { wholeOf } from '../args.ts';
import { found, itemNotFound } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { areaArgument } from './rangeMoves.ts';
import { rangeOn } from './rangeOn.ts';
import { sheetView, type SheetSelf } from './worksheet.ts';

/** Page breaks that somebody set, before rows or before columns. */
export interface BreaksSelf extends SheetSelf { readonly of: 'rowBreaks' | 'columnBreaks' }
/** By the row or column that begins the next page. */
interface BreakSelf extends BreaksSelf { readonly at: number }

const breaksOf = (self: BreaksSelf, host: Host): readonly number[] => (sheetView(self, host).pageLayout[self.of] ?? []) as readonly number[];
const put = (self: BreaksSelf, breaks: readonly number[], host: Host): void => host.model.changeSheet(self.sheet, { pageLayout: { ...sheetView(self, host).pageLayout, [self.of]: breaks } });
const asObject = (self: BreaksSelf, at: number): HostObject => objectOf(pageBreak, { ...self, at });

function known(self: BreakSelf, host: Host): number {
  if (!breaksOf(self, host).includes(self.at)) throw itemNotFound();
  return self.at;
}

const pageBreak: ClassOf<BreakSelf> = {
  name: 'PageBreak',
  identity: '_Id',
  get: { ColumnIndex: (self, host) => (self.of === 'columnBreaks' ? known(self, host) : 0), RowIndex: (self, host) => (self.of === 'rowBreaks' ? known(self, host) : 0), _Id: (self) => self.at },
  call: {
    Delete: (self, _args, host) => { const at = known(self, host); put(self, breaksOf(self, host).filter((b) => b !== at), host); },
    GetCellAfterBreak: (self, _args, host) => { const at = known(self, host); return rangeOn(host, cellOf(wholeSheet(self.sheet), self.of === 'rowBreaks' ? at : 0, self.of === 'columnBreaks' ? at : 0)); },
  },
};

/** The break comes before the first row, or column, of the range that it is added at. */
export const pageBreakCollection: ClassOf<BreaksSelf> = {
  name: 'PageBreakCollection',
  items: (self, host) => breaksOf(self, host).map((at) => asObject(self, at)),
  item: (self, key, host) => { const at = breaksOf(self, host)[wholeOf(key)] ?? breaksOf(self, host).find((b) => b === key); return at === undefined ? null : asObject(self, at); },
  call: {
    Add: (self, args, host) => {
      const area = areaArgument(args, 0, { host, sheet: self.sheet });
      const at = self.of === 'rowBreaks' ? area.row : area.column;
      put(self, [...new Set([...breaksOf(self, host), at])].sort((a, b) => a - b), host);
      return asObject(self, at);
    },
    GetCount: (self, _args, host) => breaksOf(self, host).length,
    GetItemAt: (self, args, host) => asObject(self, found(breaksOf(self, host)[args.whole(0)])),
    RemovePageBreaks: (self, _args, host) => put(self, [], host),
  },
};
