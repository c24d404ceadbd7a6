import { type WorkbookModel } from '../../model/model.ts';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area.ts';
import { addressed, areaOf, bounding, cellOf, contains, intersect, usedPart, type RangeSelf } from '../areas.ts';
import { oneOf, type Args } from '../args.ts';
import { found, invalidArgument, itemNotFound } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { range } from './range.ts';
import { rangeOn, rangeOrNull, rangesOrNull } from './rangeOn.ts';
import { rangeView } from './rangeView.ts';
import { tableScopedCollection } from './tables.ts';
import { relatives } from './workbookRangeAreas.ts';

type Call = NonNullable<ClassOf<RangeSelf>['call']>[string];

/** A range that follows from this one by arithmetic. */
const moved = (move: (area: Area, args: Args) => Area): Call => (self, args, host) => rangeOn(host, move(areaOf(self), args));

/** A range or its address, as an argument. */
export function areaArgument(args: Args, index: number, of: { readonly host: Host; readonly sheet: string }): Area {
  const self = args.objectOrNull(index, range);
  if (self !== null) return areaOf(self);
  if (typeof args.at(index) !== 'string') throw invalidArgument();
  return addressed(of.host.model, args.text(index), of.sheet);
}

const other = (self: RangeSelf, args: Args, host: Host): Area => areaArgument(args, 0, { host, sheet: areaOf(self).sheet });

/** Rows or columns beside a range: outside of it when `count` is positive, its own outermost ones when it is negative. */
const beside = (side: 'above' | 'below' | 'left' | 'right') => moved((a, args) => {
  const count = args.whole(0, 1);
  if (count === 0) throw invalidArgument();
  const n = Math.abs(count);
  switch (side) {
    case 'above': return { ...a, row: count > 0 ? a.row - n : a.row, rows: n };
    case 'below': return { ...a, row: count > 0 ? a.row + a.rows : a.row + a.rows - n, rows: n };
    case 'left': return { ...a, column: count > 0 ? a.column - n : a.column, columns: n };
    default: return { ...a, column: count > 0 ? a.column + a.columns : a.column + a.columns - n, columns: n };
  }
});

/** The smallest area around what is used within an area. */
export function usedWithin(model: WorkbookModel, area: Area, valuesOnly: boolean): Area | null {
  const part = usedPart(model, area);
  if (part === null) return null;
  let used: Area | null = null;
  model.eachCell(part, (row, column, cell) => {
    if (valuesOnly && cell.value === null && cell.formula === null) return;
    const at = cellOf({ ...area, row, column });
    used = used === null ? at : bounding(used, at);
  });
  return used;
}

const usedRange = (self: RangeSelf, args: Args, { model }: Host): Area | null => usedWithin(model, areaOf(self), args.flag(0, false));

/** The block of cells around a range up to empty rows and columns. */
export function surroundingRegion(model: WorkbookModel, start: Area): Area {
  let area = start;
  for (;;) {
    const [top, left] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
    const around = { ...area, row: top, column: left, rows: Math.min(MAX_ROWS, area.row + area.rows + 1) - top, columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - left };
    const grown = bounding(area, usedWithin(model, around, true) ?? area);
    if (contains(area, grown)) return area;
    area = grown;
  }
}

const DIRECTIONS = ['Up', 'Down', 'Left', 'Right'] as const;
type Direction = (typeof DIRECTIONS)[number];
const STEP: Readonly<Record<Direction, readonly [number, number]>> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** Where Ctrl and an arrow key lead: to the end of the filled cells, or over empty ones to the next filled cell or the sheet's edge. */
function edgeFrom(model: WorkbookModel, start: Area, direction: Direction): Area {
  const [down, right] = STEP[direction];
  const isFilled = (at: Area): boolean => { const cell = model.cell(at.sheet, at.row, at.column); return cell.value !== null || cell.formula !== null; };
  const used = model.usedRange(start.sheet, true);
  const edge = (): Area => ({ ...start, row: down === 0 ? start.row : down < 0 ? 0 : MAX_ROWS - 1, column: right === 0 ? start.column : right < 0 ? 0 : MAX_COLUMNS - 1 });
  const isInside = (at: Area): boolean => used !== null && intersect(used, at) !== null;
  let at = { ...start, row: start.row + down, column: start.column + right };
  if (isFilled(start) && isInside(at) && isFilled(at)) {
    for (let next = at; isInside(next) && isFilled(next); next = { ...next, row: next.row + down, column: next.column + right }) at = next;
    return at;
  }
  if (used === null) return edge();
  const limit = bounding(used, start);
  for (; contains(limit, at); at = { ...at, row: at.row + down, column: at.column + right }) if (isFilled(at)) return at;
  return edge();
}

function activeCell(self: RangeSelf, args: Args, host: Host): Area {
  return cellOf(args.has(1) ? areaArgument(args, 1, { host, sheet: areaOf(self).sheet }) : areaOf(self));
}

const directionOf = (args: Args): Direction => oneOf(args.at(0), DIRECTIONS);

/** The tables that touch one of the ranges, or lie wholly in it. */
export function tablesIn(self: { readonly ranges: readonly RangeSelf[] }, args: Args, { model }: Host): HostObject {
  const [areas, fully] = [self.ranges.map(areaOf), args.flag(0, false)];
  const tables = model.tables().filter((t) => areas.some((area) => (fully ? contains(area, t.area) : intersect(area, t.area) !== null)));
  return objectOf(tableScopedCollection, { tables: tables.map((t) => t.id) });
}

/** Methods that give another range. */
export const rangeMoves: Readonly<Record<string, Call>> = {
  GetAbsoluteResizedRange: moved((a, args) => ({ ...a, rows: args.whole(0), columns: args.whole(1) })),
  GetBoundingRect: (self, args, host) => rangeOn(host, bounding(areaOf(self), other(self, args, host))),
  GetCell: moved((a, args) => cellOf(a, args.whole(0), args.whole(1))),
  GetColumn: moved((a, args) => ({ ...a, column: a.column + args.whole(0), columns: 1 })),
  GetColumnsAfter: beside('right'),
  GetColumnsBefore: beside('left'),
  GetDependents: relatives('dependents', false),
  GetDirectDependents: relatives('dependents', true),
  GetDirectPrecedents: relatives('precedents', true),
  GetPrecedents: relatives('precedents', false),
  GetEntireColumn: moved((a) => ({ ...a, row: 0, rows: MAX_ROWS })),
  GetEntireRow: moved((a) => ({ ...a, column: 0, columns: MAX_COLUMNS })),
  GetExtendedRange: (self, args, host) => rangeOn(host, bounding(areaOf(self), edgeFrom(host.model, activeCell(self, args, host), directionOf(args)))),
  GetIntersection: (self, args, host) => rangeOn(host, found(intersect(areaOf(self), other(self, args, host)))),
  GetIntersectionOrNullObject: (self, args, host) => rangeOrNull(host, intersect(areaOf(self), other(self, args, host))),
  GetLastCell: moved((a) => cellOf(a, a.rows - 1, a.columns - 1)),
  GetLastColumn: moved((a) => ({ ...a, column: a.column + a.columns - 1, columns: 1 })),
  GetLastRow: moved((a) => ({ ...a, row: a.row + a.rows - 1, rows: 1 })),
  GetMergedAreasOrNullObject: (self, _args, host) => { const area = areaOf(self); return rangesOrNull(host, found(host.model.sheet(area.sheet)).merged.map((rect) => ({ ...rect, sheet: area.sheet })).filter((m) => intersect(m, area) !== null)); },
  GetOffsetRange: moved((a, args) => ({ ...a, row: a.row + args.whole(0), column: a.column + args.whole(1) })),
  GetRangeEdge: (self, args, host) => rangeOn(host, edgeFrom(host.model, activeCell(self, args, host), directionOf(args))),
  GetResizedRange: moved((a, args) => ({ ...a, rows: a.rows + args.whole(0), columns: a.columns + args.whole(1) })),
  GetRow: moved((a, args) => ({ ...a, row: a.row + args.whole(0), rows: 1 })),
  GetRowsAbove: beside('above'),
  GetRowsBelow: beside('below'),
  GetSpillParent: () => { throw itemNotFound(); },
  GetSpillParentOrNullObject: () => null,
  GetSpillingToRange: () => { throw itemNotFound(); },
  GetSpillingToRangeOrNullObject: () => null,
  GetSurroundingRegion: (self, _args, host) => rangeOn(host, surroundingRegion(host.model, areaOf(self))),
  GetTables: (self, args, host) => tablesIn({ ranges: [self] }, args, host),
  GetUsedRange: (self, args, host) => rangeOn(host, usedRange(self, args, host) ?? cellOf(areaOf(self))),
  GetUsedRangeOrNullObject: (self, args, host) => rangeOrNull(host, usedRange(self, args, host)),
  GetVisibleView: (self) => objectOf(rangeView, { range: self, row: null }),
};
