import type { WorkbookModel } from '../../model/model.ts';
import type { Border, CellStyle, Edge, StyleChange } from '../../model/cellViews.ts';
import { changeOf, NORMAL_STYLE } from '../../model/styles.ts';
import { rectangles } from '../areas.ts';
import { flagOf, numberOf, oneOf, textOf, wholeOf } from '../args.ts';
import { colorOf } from '../colors.ts';
import { found, HostFailure, invalidArgument } from '../failures.ts';
import { only } from '../grid.ts';
import { changeTo, EVERYTHING, keyOfStyle, type Included, type NamedStyle } from '../namedStyles.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { BORDER_STYLES, BORDER_WEIGHTS, HORIZONTAL, NO_BORDER, READING_ORDERS, VERTICAL, degreesOf, underlineOf } from './rangeWords.ts';

/** Shades and scripts that styles do not keep here. */
const tint = only<StyleSelf>('Style.tintAndShade', 0);
const [subscript, superscript] = [only<StyleSelf>('Style.font.subscript', false), only<StyleSelf>('Style.font.superscript', false)];

interface StyleSelf { readonly style: string }
interface EdgeSelf extends StyleSelf { readonly edge: Edge }

const styleOf = (self: StyleSelf, { parts }: Host): NamedStyle => found(parts.styles.get(self.style));
const look = <T>(read: (style: CellStyle) => T) => (self: StyleSelf, host: Host): T => read(styleOf(self, host).look);

/** Cells that have the style go along with a change of it, as in Excel. */
function put(self: StyleSelf, style: NamedStyle, host: Host): void {
  host.parts.styles.set(self.style, style);
  for (const area of areasWith(host.model, style.name)) host.model.changeStyle(area, changeTo(style));
}

function areasWith(model: WorkbookModel, name: string): ReturnType<typeof rectangles> {
  return model.sheets().flatMap((sheet) => {
    const [used, cells] = [model.usedRange(sheet.id, false), [] as { row: number; column: number }[]];
    if (used !== null) model.eachCell(used, (row, column, cell) => { if ((cell.style.styleName ?? 'Normal') === name) cells.push({ row, column }); });
    return rectangles(sheet.id, cells);
  });
}

const setLook = (to: (value: unknown) => StyleChange) => (self: StyleSelf, value: unknown, host: Host): void => { const style = styleOf(self, host); put(self, { ...style, look: changeOf(style.look, to(value)) }, host); };
const includes = (key: keyof Included) => ({ get: (self: StyleSelf, host: Host): boolean => styleOf(self, host).includes[key], set: (self: StyleSelf, value: unknown, host: Host): void => { const style = styleOf(self, host); put(self, { ...style, includes: { ...style.includes, [key]: flagOf(value) } }, host); } });
const [alignment, border, fontPart, number, patterns, protection] = [includes('alignment'), includes('border'), includes('font'), includes('number'), includes('patterns'), includes('protection')];

/** A style of one's own goes; its cells are Normal then. */
function remove(self: StyleSelf, host: Host): void {
  const style = styleOf(self, host);
  if (style.builtIn) throw new HostFailure('InvalidOperation', 'Built-in cell styles cannot be deleted here.');
  host.parts.styles.delete(self.style);
  const normal = found(host.parts.styles.get('normal'));
  for (const area of areasWith(host.model, style.name)) host.model.changeStyle(area, changeTo(normal));
}

const style: ClassOf<StyleSelf> = {
  name: 'Style',
  identity: 'Name',
  get: {
    AutoIndent: look((s) => s.autoIndent ?? false), BuiltIn: (self, host) => styleOf(self, host).builtIn, FormulaHidden: look((s) => s.formulaHidden), HorizontalAlignment: look((s) => s.horizontalAlignment),
    IncludeAlignment: alignment.get, IncludeBorder: border.get, IncludeFont: fontPart.get, IncludeNumber: number.get, IncludePatterns: patterns.get, IncludeProtection: protection.get,
    IndentLevel: look((s) => s.indentLevel), Locked: look((s) => s.locked), Name: (self, host) => styleOf(self, host).name, NumberFormat: look((s) => s.numberFormat), NumberFormatLocal: look((s) => s.numberFormat), ReadingOrder: look((s) => s.readingOrder ?? 'Context'),
    ShrinkToFit: look((s) => s.shrinkToFit ?? false), TextOrientation: look((s) => s.textOrientation ?? 0), VerticalAlignment: look((s) => s.verticalAlignment), WrapText: look((s) => s.wrapText),
  },
  set: {
    AutoIndent: setLook((v) => ({ autoIndent: flagOf(v) })), FormulaHidden: setLook((v) => ({ formulaHidden: flagOf(v) })), HorizontalAlignment: setLook((v) => ({ horizontalAlignment: oneOf(v, HORIZONTAL) })),
    IncludeAlignment: alignment.set, IncludeBorder: border.set, IncludeFont: fontPart.set, IncludeNumber: number.set, IncludePatterns: patterns.set, IncludeProtection: protection.set,
    IndentLevel: setLook((v) => ({ indentLevel: wholeOf(v) })), Locked: setLook((v) => ({ locked: flagOf(v) })), NumberFormat: setLook((v) => ({ numberFormat: textOf(v) })), NumberFormatLocal: setLook((v) => ({ numberFormat: textOf(v) })), ReadingOrder: setLook((v) => ({ readingOrder: oneOf(v, READING_ORDERS) })),
    /** The library's own name on the wire for setting the text's orientation. */
    Orientation: setLook((v) => ({ textOrientation: degreesOf(v) })), ShrinkToFit: setLook((v) => ({ shrinkToFit: flagOf(v) })), TextOrientation: setLook((v) => ({ textOrientation: degreesOf(v) })), VerticalAlignment: setLook((v) => ({ verticalAlignment: oneOf(v, VERTICAL) })), WrapText: setLook((v) => ({ wrapText: flagOf(v) })),
  },
  navigate: { Borders: (self) => objectOf(borderCollection, self), Fill: (self) => objectOf(styleFill, self), Font: (self) => objectOf(styleFont, self) },
  call: { Delete: (self, _args, host) => remove(self, host) },
};

const styleFill: ClassOf<StyleSelf> = {
  name: 'RangeFill',
  get: { Color: look((s) => s.fill ?? '#FFFFFF'), Pattern: look((s) => (s.fill === null ? 'None' : 'Solid')), PatternColor: () => '#000000', PatternTintAndShade: tint.get, TintAndShade: tint.get },
  set: { Color: setLook((v) => ({ fill: colorOf(v) })), PatternTintAndShade: tint.set, TintAndShade: tint.set },
  call: { Clear: (self, _args, host) => { setLook(() => ({ fill: null }))(self, null, host); } },
};

const styleFont: ClassOf<StyleSelf> = {
  name: 'RangeFont',
  get: { Bold: look((s) => s.font.bold), Color: look((s) => s.font.color ?? '#000000'), Italic: look((s) => s.font.italic), Name: look((s) => s.font.name), Size: look((s) => s.font.size), Strikethrough: look((s) => s.font.strikethrough), Subscript: subscript.get, Superscript: superscript.get, TintAndShade: tint.get, Underline: look((s) => s.font.underline) },
  set: {
    Bold: setLook((v) => ({ font: { bold: flagOf(v) } })), Color: setLook((v) => ({ font: { color: colorOf(v) } })), Italic: setLook((v) => ({ font: { italic: flagOf(v) } })), Name: setLook((v) => ({ font: { name: textOf(v) } })),
    Size: setLook((v) => ({ font: { size: numberOf(v) } })), Strikethrough: setLook((v) => ({ font: { strikethrough: flagOf(v) } })), Subscript: subscript.set, Superscript: superscript.set, TintAndShade: tint.set, Underline: setLook((v) => ({ font: { underline: underlineOf(v) } })),
  },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const edgeOf = (self: EdgeSelf, host: Host): Border => styleOf(self, host).look.borders[self.edge] ?? NO_BORDER;
const setEdge = (to: (value: unknown) => Partial<Border>) => (self: EdgeSelf, value: unknown, host: Host): void => {
  const made: Border = { ...edgeOf(self, host), ...to(value) };
  setLook(() => ({ borders: { [self.edge]: made.style === 'None' ? null : made } }))(self, null, host);
};

const styleBorder: ClassOf<EdgeSelf> = {
  name: 'RangeBorder',
  identity: 'SideIndex',
  get: { Color: (s, h) => edgeOf(s, h).color, SideIndex: (s) => s.edge, Style: (s, h) => edgeOf(s, h).style, TintAndShade: tint.get, Weight: (s, h) => edgeOf(s, h).weight },
  set: { Color: setEdge((v) => ({ color: colorOf(v) })), Style: setEdge((v) => ({ style: oneOf(v, BORDER_STYLES) })), TintAndShade: tint.set, Weight: setEdge((v) => ({ weight: oneOf(v, BORDER_WEIGHTS) })) },
};

const borderCollection: ClassOf<StyleSelf> = {
  name: 'RangeBorderCollection',
  get: { Count: () => EDGES.length, TintAndShade: tint.get },
  set: { TintAndShade: tint.set },
  items: (self) => EDGES.map((edge) => objectOf(styleBorder, { ...self, edge })),
  item: (self, key) => objectOf(styleBorder, { ...self, edge: oneOf(key, EDGES) }),
};

const byName = (name: string, { parts }: Host): HostObject | null => (parts.styles.has(keyOfStyle(name)) ? objectOf(style, { style: keyOfStyle(name) }) : null);
const all = ({ parts }: Host): readonly HostObject[] => [...parts.styles.keys()].map((key) => objectOf(style, { style: key }));

/** The workbook's cell styles, with Excel's built-in ones ("Excel.StyleCollection"). */
export const styleCollection: ClassOf<null> = {
  name: 'StyleCollection',
  items: (_self, host) => all(host),
  item: (_self, key, host) => byName(textOf(key), host),
  call: {
    Add: (_self, args, { parts }) => {
      const [name, key] = [args.text(0), keyOfStyle(args.text(0))];
      if (name.trim() === '' || name.length > 255) throw invalidArgument();
      if (parts.styles.has(key)) throw new HostFailure('ItemAlreadyExists');
      parts.styles.set(key, { name, builtIn: false, look: NORMAL_STYLE, includes: EVERYTHING });
    },
    GetCount: (_self, _args, { parts }) => parts.styles.size,
    GetItemAt: (_self, args, host) => found(all(host)[args.whole(0)]),
    GetItemOrNullObject: (_self, args, host) => byName(args.text(0), host),
  },
};

/** What a caller sets as a range's style. */
export const styleChange = (value: unknown, { parts }: Host): StyleChange => changeTo(found(parts.styles.get(keyOfStyle(textOf(value)))));
