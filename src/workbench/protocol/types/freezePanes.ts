import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area.ts';
import { isEntireColumn, isEntireRow } from '../areas.ts';
import { found, invalidArgument } from '../failures.ts';
import type { ClassOf, Host } from '../objects.ts';
import { areaArgument } from './rangeMoves.ts';
import { rangeOn, rangeOrNull } from './rangeOn.ts';
import { sheetView, type SheetSelf } from './worksheet.ts';

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function location(self: SheetSelf, host: Host): Area | null {
  const { rows, columns } = sheetView(self, host).frozen;
  if (rows === 0 && columns === 0) return null;
  return { sheet: self.sheet, row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns };
}

const freeze = (self: SheetSelf, frozen: { readonly rows: number; readonly columns: number }, { model }: Host): void => {
  if (frozen.rows < 0 || frozen.columns < 0) throw invalidArgument();
  model.changeSheet(self.sheet, { frozen });
};

export const worksheetFreezePanes: ClassOf<SheetSelf> = {
  name: 'WorksheetFreezePanes',
  call: {
    FreezeAt: (self, args, host) => {
      const area = areaArgument(args, 0, { host, sheet: self.sheet });
      freeze(self, { rows: isEntireColumn(area) ? 0 : area.row + area.rows, columns: isEntireRow(area) ? 0 : area.column + area.columns }, host);
    },
    FreezeColumns: (self, args, host) => freeze(self, { rows: 0, columns: args.whole(0, 1) }, host),
    FreezeRows: (self, args, host) => freeze(self, { rows: args.whole(0, 1), columns: 0 }, host),
    GetLocation: (self, _args, host) => rangeOn(host, found(location(self, host))),
    GetLocationOrNullObject: (self, _args, host) => rangeOrNull(host, location(self, host)),
    Unfreeze: (self, _args, host) => freeze(self, { rows: 0, columns: 0 }, host),
  },
};
