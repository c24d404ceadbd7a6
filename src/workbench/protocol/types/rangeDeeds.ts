import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import { fill, type Fill } from '../../model/filling.ts';
import { addressed, areaOf, cellOf, cellsOf, contains, onSheet, type RangeSelf } from '../areas.ts';
import { oneOf, type Args } from '../args.ts';
import { HostFailure, invalidArgument, notImplemented } from '../failures.ts';
import { objectOf, type ClassOf, type Host } from '../objects.ts';
import { groupDetails, regroup } from './outlines.ts';
import { range } from './range.ts';
import { rangeAreas } from './rangeAreas.ts';
import { areaArgument } from './rangeMoves.ts';
import { rangeOn } from './rangeOn.ts';

type Call = NonNullable<ClassOf<RangeSelf>['call']>[string];

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearArea({ model }: Host, area: Area, args: Args): null {
  const what = args.oneOf(0, [...CLEAR, 'ResetContents'], 'All');
  model.clear(area, what === 'ResetContents' ? 'Contents' : what);
  return null;
}

const COPY = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'] as const;

/** The range copied from; an address may name a sheet. */
function source(args: Args, of: { readonly host: Host; readonly sheet: string }): Area {
  const areas = args.objectOrNull(0, rangeAreas);
  if (areas !== null) { if (areas.ranges.length > 1) throw notImplemented('Range.copyFrom of several areas'); return areaOf(areas.ranges[0] as RangeSelf); }
  return args.objectOrNull(0, range) === null ? addressed(of.host.model, args.text(0), of.sheet) : areaArgument(args, 0, of);
}

/** A larger destination is filled with copies when it is a multiple of the source, a smaller one grows to the source's size. */
export function copyFrom(self: RangeSelf, args: Args, host: Host): null {
  const to = areaOf(self);
  const from = source(args, { host, sheet: to.sheet });
  const what = args.oneOf(1, COPY, 'All');
  if (what === 'Link' || what === 'ColumnWidths') throw notImplemented(`Range.copyFrom ${what}`);
  if (args.flag(2, false) || args.flag(3, false)) return copyCells(host.model, { from, to, what, skipBlanks: args.flag(2, false), transpose: args.flag(3, false) });
  const tiles = [to.rows % from.rows === 0 ? to.rows / from.rows : 1, to.columns % from.columns === 0 ? to.columns / from.columns : 1] as const;
  for (let r = 0; r < tiles[0]; r++) for (let c = 0; c < tiles[1]; c++) host.model.copy(from, { sheet: to.sheet, row: to.row + r * from.rows, column: to.column + c * from.columns, rows: from.rows, columns: from.columns }, what);
  return null;
}

/** Cell by cell: leaving out empty ones, or rows for columns. */
function copyCells(model: WorkbookModel, of: { readonly from: Area; readonly to: Area; readonly what: 'All' | 'Formulas' | 'Values' | 'Formats'; readonly skipBlanks: boolean; readonly transpose: boolean }): null {
  for (const { row, column } of cellsOf(of.from)) {
    const cell = model.cell(of.from.sheet, row, column);
    if (of.skipBlanks && cell.value === null && cell.formula === null) continue;
    const [down, right] = [row - of.from.row, column - of.from.column];
    model.copy(cellOf({ ...of.from, row, column }), cellOf(of.to, of.transpose ? right : down, of.transpose ? down : right), of.what);
  }
  return null;
}

/** Moves the cells to where the destination begins. */
function moveTo(self: RangeSelf, args: Args, host: Host): null {
  const from = areaOf(self);
  const { sheet, row, column } = areaArgument(args, 0, { host, sheet: from.sheet });
  host.model.moveRange(from, onSheet({ ...from, sheet, row, column }));
  return null;
}

const FILLS = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays', 'FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend', 'FlashFill'] as const;

/** Continues cells over a larger range, as the fill handle does. */
function autoFill(self: RangeSelf, args: Args, host: Host): null {
  const from = areaOf(self);
  const to = args.has(0) ? areaArgument(args, 0, { host, sheet: from.sheet }) : null;
  const how = args.oneOf(1, FILLS, 'FillDefault');
  if (to === null || how === 'FlashFill') throw notImplemented(`Range.autoFill ${to === null ? 'without a destination' : how}`);
  if (!contains(to, from) || !(to.columns === from.columns || to.rows === from.rows)) throw invalidArgument();
  fill(host.model, { from, to, how: how.replace(/^Fill/, '') as Fill });
  return null;
}

/** Rows that say again what an earlier row says, in the columns named, are taken out; the rest moves up within the range. */
function removeDuplicates(self: RangeSelf, args: Args, { model }: Host): unknown {
  const area = areaOf(self);
  const columns = args.at(0);
  if (!Array.isArray(columns) || columns.some((c) => typeof c !== 'number' || c < 0 || c >= area.columns)) throw invalidArgument();
  const first = args.flag(1, false) ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let r = first; r < area.rows; r++) {
    const key = JSON.stringify(columns.map((c: number) => { const { value } = model.cell(area.sheet, area.row + r, area.column + c); return typeof value === 'string' ? value.toLowerCase() : value; }));
    if (!seen.has(key)) kept.push(r);
    seen.add(key);
  }
  const rowAt = (r: number): Area => ({ ...area, row: area.row + r, rows: 1 });
  kept.forEach((r, i) => { if (r !== first + i) model.copy(rowAt(r), rowAt(first + i), 'All'); });
  const removed = area.rows - first - kept.length;
  if (removed > 0) model.clear({ ...area, row: area.row + area.rows - removed, rows: removed }, 'Contents');
  return objectOf(removeDuplicatesResult, { removed, remaining: kept.length });
}

const removeDuplicatesResult: ClassOf<{ readonly removed: number; readonly remaining: number }> = { name: 'RemoveDuplicatesResult', get: { Removed: (self) => self.removed, UniqueRemaining: (self) => self.remaining } };

/** Large grids come in pieces; the library asks beforehand whether the whole fits. */
function validateArraySize(self: RangeSelf, args: Args): null {
  const area = areaOf(self);
  if (area.rows !== args.whole(0) || area.columns !== args.whole(1)) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return null;
}

/** Methods that change cells or the view. */
export const rangeDeeds: Readonly<Record<string, Call>> = {
  AutoFill: autoFill,
  Calculate: (_self, _args, { model }) => model.calculate('Recalculate'),
  Clear: (self, args, host) => clearArea(host, areaOf(self), args),
  CopyFrom: copyFrom,
  Delete: (self, args, { model }) => model.deleteCells(areaOf(self), oneOf(args.at(0), ['Up', 'Left'])),
  Group: regroup(1),
  HideGroupDetails: groupDetails(true),
  Insert: (self, args, host) => rangeOn(host, host.model.insertCells(areaOf(self), oneOf(args.at(0), ['Down', 'Right']))),
  Merge: (self, args, { model }) => model.merge(areaOf(self), args.flag(0, false)),
  MoveTo: moveTo,
  RemoveDuplicates: removeDuplicates,
  Select: (self, _args, { view, model }) => {
    const area = areaOf(self);
    if (model.sheet(area.sheet)?.visibility !== 'Visible') throw new HostFailure('InvalidOperation');
    view.select([area]);
  },
  SetDirty: (_self, _args, { model }) => model.calculate('Full'),
  ShowGroupDetails: groupDetails(false),
  Ungroup: regroup(-1),
  Unmerge: (self, _args, { model }) => model.unmerge(areaOf(self)),
  _ValidateArraySize: validateArraySize,
};

