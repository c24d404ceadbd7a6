import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { Border, CellStyle, Edge, StyleChange } from '../../model/cellViews.ts';
import { areaOf } from '../areas.ts';
import { flagOf, numberOf, oneOf, textOf, wholeOf } from '../args.ts';
import { colorOf } from '../colors.ts';
import { found, invalidArgument, notImplemented } from '../failures.ts';
import { common, only, stylesOf } from '../grid.ts';
import { objectOf, type ClassOf, type Host } from '../objects.ts';
import type { AreasSelf } from './rangeAreas.ts';
import { BORDER_STYLES, BORDER_WEIGHTS, HORIZONTAL, NO_BORDER, READING_ORDERS, VERTICAL, degreesOf, underlineOf } from './rangeWords.ts';

/** What one property is for all areas: `null` when it differs. */
function commonOf<T>(self: AreasSelf, { model }: Host, read: (style: CellStyle) => T): T | null {
  const values = self.ranges.map((r) => common(model, areaOf(r), read));
  return values.every((v) => v === values[0]) ? values[0] ?? null : null;
}

const styled = <T>(read: (style: CellStyle) => T) => (self: AreasSelf, host: Host): T | null => commonOf(self, host, read);
const change = (to: (value: unknown) => StyleChange) => (self: AreasSelf, value: unknown, { model }: Host): void => { for (const r of self.ranges) model.changeStyle(areaOf(r), to(value)); };


/** A width or height in points that all columns or rows have; `null` when they differ. */
function size(self: AreasSelf, { model }: Host, of: 'width' | 'height'): number | null {
  const sizes = new Set(self.ranges.map(areaOf).flatMap((area) => sizesOf(model, area, of)));
  return sizes.size === 1 ? [...sizes][0] ?? null : null;
}

/** Of many rows or columns only those that can differ are asked. */
function sizesOf(model: WorkbookModel, area: Area, of: 'width' | 'height'): readonly number[] {
  const one = (i: number): number => model.placeOf(of === 'width' ? { ...area, column: area.column + i, columns: 1, rows: 1 } : { ...area, row: area.row + i, rows: 1, columns: 1 })[of];
  return Array.from({ length: Math.min(of === 'width' ? area.columns : area.rows, 10_000) }, (_, i) => one(i));
}

const setSize = (set: (model: WorkbookModel, area: Area, points: number) => void) => (self: AreasSelf, value: unknown, { model }: Host): void => {
  const points = numberOf(value);
  if (points < 0) throw invalidArgument();
  for (const r of self.ranges) set(model, areaOf(r), points);
};

const autofit = (what: 'columns' | 'rows') => (self: AreasSelf, _args: unknown, { model }: Host): void => { for (const r of self.ranges) model.autofit(areaOf(r), what); };

export const rangeFormat: ClassOf<AreasSelf> = {
  name: 'RangeFormat',
  get: {
    AutoIndent: styled((s) => s.autoIndent ?? false),
    ColumnWidth: (self, host) => size(self, host, 'width'),
    HorizontalAlignment: styled((s) => s.horizontalAlignment),
    IndentLevel: styled((s) => s.indentLevel),
    ReadingOrder: styled((s) => s.readingOrder ?? 'Context'),
    RowHeight: (self, host) => size(self, host, 'height'),
    ShrinkToFit: styled((s) => s.shrinkToFit ?? false),
    TextOrientation: styled((s) => s.textOrientation ?? 0),
    UseStandardHeight: (self, { model }) => self.ranges.map(areaOf).every((a) => found(model.sheet(a.sheet)).rowHeight(a.row) === null),
    UseStandardWidth: (self, { model }) => self.ranges.map(areaOf).every((a) => found(model.sheet(a.sheet)).columnWidth(a.column) === null),
    VerticalAlignment: styled((s) => s.verticalAlignment),
    WrapText: styled((s) => s.wrapText),
  },
  set: {
    AutoIndent: change((v) => ({ autoIndent: flagOf(v) })),
    ColumnWidth: setSize((model, area, points) => model.setColumnWidth(area, points)),
    HorizontalAlignment: change((v) => ({ horizontalAlignment: oneOf(v, HORIZONTAL) })),
    IndentLevel: change((v) => ({ indentLevel: wholeOf(v) })),
    ReadingOrder: change((v) => ({ readingOrder: oneOf(v, READING_ORDERS) })),
    RowHeight: setSize((model, area, points) => model.setRowHeight(area, points)),
    ShrinkToFit: change((v) => ({ shrinkToFit: flagOf(v) })),
    TextOrientation: change((v) => ({ textOrientation: degreesOf(v) })),
    UseStandardHeight: (self, value, { model }) => { if (flagOf(value)) for (const r of self.ranges) model.setRowHeight(areaOf(r), null); },
    UseStandardWidth: (self, value, { model }) => { if (flagOf(value)) for (const r of self.ranges) model.setColumnWidth(areaOf(r), null); },
    VerticalAlignment: change((v) => ({ verticalAlignment: oneOf(v, VERTICAL) })),
    WrapText: change((v) => ({ wrapText: flagOf(v) })),
  },
  navigate: {
    Borders: (self) => objectOf(rangeBorderCollection, self),
    Fill: (self) => objectOf(rangeFill, self),
    Font: (self) => objectOf(rangeFont, self),
    Protection: (self) => objectOf(formatProtection, self),
  },
  call: {
    AdjustIndent: (self, args, { model }) => {
      for (const area of self.ranges.map(areaOf)) model.changeStyle(area, { indentLevel: Math.max(0, (common(model, area, (s) => s.indentLevel) ?? 0) + args.whole(0)) });
    },
    AutofitColumns: autofit('columns'),
    AutofitRows: autofit('rows'),
  },
};

const tint = only<AreasSelf>('RangeFill.tintAndShade', 0);
const patternTint = only<AreasSelf>('RangeFill.patternTintAndShade', 0);

const rangeFill: ClassOf<AreasSelf> = {
  name: 'RangeFill',
  get: {
    /** "#FFFFFF" where there is no fill; where cells differ "", and `null` of several areas. */
    Color: (self, host) => commonOf(self, host, (s) => s.fill ?? '#FFFFFF') ?? (self.ranges.length > 1 ? null : ''),
    Pattern: (self, host) => commonOf(self, host, (s) => (s.fill === null ? 'None' : 'Solid')),
    PatternColor: () => '#000000',
    PatternTintAndShade: patternTint.get,
    TintAndShade: tint.get,
  },
  set: { Color: change((v) => ({ fill: colorOf(v) })), PatternTintAndShade: patternTint.set, TintAndShade: tint.set },
  call: { Clear: (self, _args, { model }) => { for (const r of self.ranges) model.changeStyle(areaOf(r), { fill: null }); } },
};

const [fontTint, subscript, superscript] = [only<AreasSelf>('RangeFont.tintAndShade', 0), only<AreasSelf>('RangeFont.subscript', false), only<AreasSelf>('RangeFont.superscript', false)];

const rangeFont: ClassOf<AreasSelf> = {
  name: 'RangeFont',
  get: {
    Bold: styled((s) => s.font.bold),
    Color: (self, host) => commonOf(self, host, (s) => s.font.color ?? '#000000') ?? '',
    Italic: styled((s) => s.font.italic),
    Name: styled((s) => s.font.name),
    Size: styled((s) => s.font.size),
    Strikethrough: styled((s) => s.font.strikethrough),
    Subscript: subscript.get,
    Superscript: superscript.get,
    TintAndShade: fontTint.get,
    Underline: styled((s) => s.font.underline),
  },
  set: {
    Bold: change((v) => ({ font: { bold: flagOf(v) } })),
    Color: change((v) => ({ font: { color: colorOf(v) } })),
    Italic: change((v) => ({ font: { italic: flagOf(v) } })),
    Name: change((v) => ({ font: { name: textOf(v) } })),
    Size: change((v) => ({ font: { size: numberOf(v) } })),
    Strikethrough: change((v) => ({ font: { strikethrough: flagOf(v) } })),
    Subscript: subscript.set,
    Superscript: superscript.set,
    TintAndShade: fontTint.set,
    Underline: change((v) => ({ font: { underline: underlineOf(v) } })),
  },
};

const formatProtection: ClassOf<AreasSelf> = {
  name: 'FormatProtection',
  get: { FormulaHidden: styled((s) => s.formulaHidden), Locked: styled((s) => s.locked) },
  set: { FormulaHidden: change((v) => ({ formulaHidden: flagOf(v) })), Locked: change((v) => ({ locked: flagOf(v) })) },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof SIDES)[number];
interface BorderSelf { readonly ranges: AreasSelf['ranges']; readonly side: Side }

/** The cells along a side of an area, and which of their edges make it. */
function alongSide(area: Area, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop': return [{ area: { ...area, rows: 1 }, edge: side }];
    case 'EdgeBottom': return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge: side }];
    case 'EdgeLeft': return [{ area: { ...area, columns: 1 }, edge: side }];
    case 'EdgeRight': return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge: side }];
    case 'InsideHorizontal': return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' }, { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 'EdgeTop' }];
    case 'InsideVertical': return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' }, { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: 'EdgeLeft' }];
    default: throw notImplemented(`Border ${side}`);
  }
}

/** What is common to the first of the edges that make a side; diagonals there are none. */
const border = <T>(read: (border: Border) => T) => (self: BorderSelf, { model }: Host): T | null => {
  const values = new Set<T>();
  if (self.side.startsWith('Diagonal')) return read(NO_BORDER);
  for (const { area, edge } of self.ranges.flatMap((r) => alongSide(areaOf(r), self.side).slice(0, 1))) for (const style of stylesOf(model, area)) values.add(read(style.borders[edge] ?? NO_BORDER));
  return values.size > 1 ? null : [...values][0] ?? read(NO_BORDER);
};

/** Setting a weight or colour makes a line where there was none, as in Excel. */
const setBorder = (to: (value: unknown) => Partial<Border>) => (self: BorderSelf, value: unknown, { model }: Host): void => {
  const part = to(value);
  for (const { area, edge } of self.ranges.flatMap((r) => alongSide(areaOf(r), self.side))) {
    const now = [...stylesOf(model, area)][0]?.borders[edge] ?? NO_BORDER;
    const next: Border = { ...now, ...(part.style === undefined && now.style === 'None' ? { style: 'Continuous' as const } : {}), ...part };
    model.changeStyle(area, { borders: { [edge]: next.style === 'None' ? null : next } });
  }
};

const borderTint = only<BorderSelf>('RangeBorder.tintAndShade', 0);

const rangeBorder: ClassOf<BorderSelf> = {
  name: 'RangeBorder',
  identity: 'SideIndex',
  get: { Color: border((b) => b.color), SideIndex: (self) => self.side, Style: border((b) => b.style), TintAndShade: borderTint.get, Weight: border((b) => b.weight) },
  set: { Color: setBorder((v) => ({ color: colorOf(v) })), Style: setBorder((v) => ({ style: oneOf(v, BORDER_STYLES) })), TintAndShade: borderTint.set, Weight: setBorder((v) => ({ weight: oneOf(v, BORDER_WEIGHTS) })) },
};

const collectionTint = only<AreasSelf>('RangeBorderCollection.tintAndShade', 0);

const rangeBorderCollection: ClassOf<AreasSelf> = {
  name: 'RangeBorderCollection',
  get: { Count: () => SIDES.length, TintAndShade: collectionTint.get },
  set: { TintAndShade: collectionTint.set },
  items: (self) => SIDES.map((side) => objectOf(rangeBorder, { ranges: self.ranges, side })),
  item: (self, key) => objectOf(rangeBorder, { ranges: self.ranges, side: oneOf(key, SIDES) }),
  call: { GetItemAt: (self, args) => objectOf(rangeBorder, { ranges: self.ranges, side: found(SIDES[args.whole(0)]) }) },
};
