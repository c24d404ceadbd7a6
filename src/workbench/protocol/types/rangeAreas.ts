import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area.ts';
import { areaOf, intersect, isEntireColumn, isEntireRow, type RangeSelf } from '../areas.ts';
import { type Args } from '../args.ts';
import { found } from '../failures.ts';
import { common } from '../grid.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { styleChange } from './cellStyles.ts';
import { conditionalFormatCollection } from './conditionalFormats.ts';
import { dataValidation } from './dataValidation.ts';
import { clearArea, copyFrom } from './rangeDeeds.ts';
import { rangeFormat } from './rangeFormat.ts';
import { range } from './range.ts';
import { areaArgument, tablesIn, usedWithin } from './rangeMoves.ts';
import { rangesOrNull } from './rangeOn.ts';
import { specialCells } from './rangeSearch.ts';
import { worksheet } from './worksheet.ts';

/** Several ranges of one sheet. */
export interface AreasSelf { readonly ranges: readonly RangeSelf[] }

const areasOf = (self: AreasSelf): readonly Area[] => self.ranges.map(areaOf);
const sheetOf = (self: AreasSelf): string => found(areasOf(self)[0]).sheet;
const address = (self: AreasSelf, { model }: Host): string => areasOf(self).map((a) => model.addressOf(a)).join(',');
const moved = (move: (area: Area, args: Args) => Area) => (self: AreasSelf, args: Args, host: Host): HostObject => found(rangesOrNull(host, areasOf(self).map((a) => move(a, args))));

const used = (self: AreasSelf, args: Args, { model }: Host): readonly Area[] => areasOf(self).map((a) => usedWithin(model, a, args.flag(0, false))).filter((a) => a !== null);

function intersections(self: AreasSelf, args: Args, host: Host): readonly Area[] {
  const areas = args.objectOrNull(0, rangeAreas)?.ranges.map(areaOf) ?? [areaArgument(args, 0, { host, sheet: sheetOf(self) })];
  return areasOf(self).flatMap((a) => areas.map((b) => intersect(a, b))).filter((a) => a !== null);
}

const special = (self: AreasSelf, args: Args, host: Host): readonly Area[] => areasOf(self).flatMap((a) => specialCells(host, a, args));

export const rangeAreas: ClassOf<AreasSelf> = {
  name: 'RangeAreas',
  areas: (self) => self.ranges.map((r) => r.tracked),
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: (self) => self.ranges.length,
    CellCount: (self) => areasOf(self).reduce((sum, a) => sum + a.rows * a.columns, 0),
    IsEntireColumn: (self) => areasOf(self).every(isEntireColumn),
    IsEntireRow: (self) => areasOf(self).every(isEntireRow),
    Style: (self, { model }) => { const names = new Set(areasOf(self).map((a) => common(model, a, (s) => s.styleName ?? 'Normal'))); return names.size === 1 ? [...names][0] : null; },
  },
  set: { Style: (self, value, host) => { for (const area of areasOf(self)) host.model.changeStyle(area, styleChange(value, host)); } },
  navigate: {
    Areas: (self) => objectOf(rangeCollection, self),
    ConditionalFormats: (self) => objectOf(conditionalFormatCollection, self),
    DataValidation: (self) => objectOf(dataValidation, self),
    Format: (self) => objectOf(rangeFormat, self),
    Worksheet: (self) => objectOf(worksheet, { sheet: sheetOf(self) }),
  },
  call: {
    Calculate: (_self, _args, { model }) => model.calculate('Recalculate'),
    CopyFrom: (self, args, host) => { for (const one of self.ranges) copyFrom(one, args, host); },
    Clear: (self, args, host) => { for (const area of areasOf(self)) clearArea(host, area, args); return null; },
    GetEntireColumn: moved((a) => ({ ...a, row: 0, rows: MAX_ROWS })),
    GetEntireRow: moved((a) => ({ ...a, column: 0, columns: MAX_COLUMNS })),
    GetIntersection: (self, args, host) => found(rangesOrNull(host, intersections(self, args, host))),
    GetIntersectionOrNullObject: (self, args, host) => rangesOrNull(host, intersections(self, args, host)),
    GetOffsetRangeAreas: moved((a, args) => ({ ...a, row: a.row + args.whole(0), column: a.column + args.whole(1) })),
    GetSpecialCells: (self, args, host) => found(rangesOrNull(host, special(self, args, host))),
    GetSpecialCellsOrNullObject: (self, args, host) => rangesOrNull(host, special(self, args, host)),
    GetUsedRangeAreas: (self, args, host) => found(rangesOrNull(host, used(self, args, host))),
    GetUsedRangeAreasOrNullObject: (self, args, host) => rangesOrNull(host, used(self, args, host)),
    GetTables: (self, args, host) => tablesIn(self, args, host),
    SetDirty: (_self, _args, { model }) => model.calculate('Full'),
  },
};

export const rangeCollection: ClassOf<AreasSelf> = {
  name: 'RangeCollection',
  items: (self) => self.ranges.map((r) => objectOf(range, r)),
  call: { GetCount: (self) => self.ranges.length, GetItemAt: (self, args) => objectOf(range, found(self.ranges[args.whole(0)])) },
};
