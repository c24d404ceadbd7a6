import type { Area } from '../../model/area.ts';
import type { Border, ConditionalFormat, Edge, StyleChange } from '../../model/cellViews.ts';
import { areaOf, intersect } from '../areas.ts';
import { flagOf, oneOf, recordOf, textOf, wholeOf, type Args } from '../args.ts';
import { colorOf } from '../colors.ts';
import { found, invalidArgument, itemNotFound } from '../failures.ts';
import { asWritten, objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import type { AreasSelf } from './rangeAreas.ts';
import { rangeOn, rangesOrNull } from './rangeOn.ts';

/** A conditional format by its id, and for a part of its rule the path to it. */
interface FormatSelf { readonly id: string }
interface PartSelf extends FormatSelf { readonly path: string }

function view(self: FormatSelf, { model }: Host): ConditionalFormat {
  for (const sheet of model.sheets()) for (const format of sheet.conditionalFormats) if (format.id === self.id) return format;
  throw itemNotFound();
}

const setRule = (self: FormatSelf, change: Readonly<Record<string, unknown>>, host: Host): void => host.model.changeConditionalFormat(self.id, { rule: { ...view(self, host).rule, ...change } });
const setStyle = (self: FormatSelf, change: StyleChange, host: Host): void => host.model.changeConditionalFormat(self.id, { style: { ...view(self, host).style, ...change } });

/** The part of a format for its kind; another kind's part is a null object, or not found. */
const TYPES = { Custom: 'Custom', CellValue: 'CellValue', ColorScale: 'ColorScale', DataBar: 'DataBar', IconSet: 'IconSet', Preset: 'PresetCriteria', TextComparison: 'ContainsText', TopBottom: 'TopBottom' } as const;
type Part = keyof typeof TYPES;

function parts(): NonNullable<ClassOf<FormatSelf>['navigate']> {
  const classes: Readonly<Record<Part, ClassOf<PartSelf>>> = { Custom: custom, CellValue: withRule('CellValueConditionalFormat'), ColorScale: colorScale, DataBar: dataBar, IconSet: iconSet, Preset: withRule('PresetCriteriaConditionalFormat'), TextComparison: withRule('TextConditionalFormat'), TopBottom: withRule('TopBottomConditionalFormat') };
  const partOf = (part: Part) => (self: FormatSelf, host: Host): HostObject | null => (view(self, host).type === TYPES[part] ? objectOf(classes[part], { id: self.id, path: '' }) : null);
  return Object.fromEntries((Object.keys(TYPES) as Part[]).flatMap((part) => [[part, (self: FormatSelf, host: Host) => found(partOf(part)(self, host))], [`${part}OrNullObject`, partOf(part)]]));
}

/** Keeps what a rule says under plain keys, so that it comes back as it was set. */
const kept = (name: string, of: { readonly keys: Readonly<Record<string, unknown>>; readonly readOnly?: readonly string[]; readonly parts?: Readonly<Record<string, ClassOf<PartSelf>>> }): ClassOf<PartSelf> => ({
  name,
  get: Object.fromEntries(Object.entries(of.keys).map(([key, otherwise]) => [key, (self: PartSelf, host: Host) => view(self, host).rule[self.path + asWritten(key)] ?? otherwise])),
  set: Object.fromEntries(Object.keys(of.keys).filter((key) => of.readOnly?.includes(key) !== true).map((key) => [key, (self: PartSelf, value: unknown, host: Host) => setRule(self, { [self.path + asWritten(key)]: value }, host)])),
  navigate: Object.fromEntries(Object.entries(of.parts ?? {}).map(([key, part]) => [key, (self: PartSelf) => objectOf(part, { id: self.id, path: `${self.path}${asWritten(key)}/` })])),
});

/** A rule that is one record ("{formula1, operator}") beside a look. */
const withRule = (name: string): ClassOf<PartSelf> => ({
  name,
  get: { Rule: (self, host) => view(self, host).rule },
  set: { Rule: (self, value, host) => host.model.changeConditionalFormat(self.id, { rule: recordOf(value) }) },
  navigate: { Format: (self) => objectOf(conditionalRangeFormat, self) },
});

const custom: ClassOf<PartSelf> = {
  name: 'CustomConditionalFormat',
  navigate: { Format: (self) => objectOf(conditionalRangeFormat, self), Rule: (self) => objectOf(conditionalFormatRule, self) },
};

const formula = (self: PartSelf, host: Host): unknown => view(self, host).rule['formula'] ?? '';

const conditionalFormatRule: ClassOf<PartSelf> = {
  name: 'ConditionalFormatRule',
  get: { Formula: formula, FormulaLocal: formula, FormulaR1C1: () => null },
  set: { Formula: (self, value, host) => setRule(self, { formula: textOf(value) }, host), FormulaLocal: (self, value, host) => setRule(self, { formula: textOf(value) }, host) },
};

/** A point of a scale with its colour as "#RRGGBB". */
const colouredPoint = (point: unknown): unknown => { const { color, ...rest } = recordOf(point); return { ...rest, ...(color === undefined || color === null ? {} : { color: colorOf(color) }) }; };

const colorScale: ClassOf<PartSelf> = {
  ...kept('ColorScaleConditionalFormat', { keys: { Criteria: null } }),
  set: { Criteria: (self, value, host) => setRule(self, { criteria: Object.fromEntries(Object.entries(recordOf(value)).filter(([, of]) => of !== null && of !== undefined).map(([point, of]) => [point, colouredPoint(of)])) }, host) },
  get: { Criteria: (self, host) => view(self, host).rule['criteria'] ?? null, ThreeColorScale: (self, host) => { const criteria = view(self, host).rule['criteria']; return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria; } },
};
const iconSet = kept('IconSetConditionalFormat', { keys: { Criteria: null, ReverseIconOrder: false, ShowIconOnly: false, Style: 'ThreeTrafficLights1' } });
const dataBar = kept('DataBarConditionalFormat', {
  keys: { AxisColor: '', AxisFormat: 'Automatic', BarDirection: 'Context', LowerBoundRule: { type: 'LowestValue' }, ShowDataBarOnly: false, UpperBoundRule: { type: 'HighestValue' } },
  parts: {
    NegativeFormat: kept('ConditionalDataBarNegativeFormat', { keys: { BorderColor: '', FillColor: '#FF0000', MatchPositiveBorderColor: false, MatchPositiveFillColor: false } }),
    PositiveFormat: kept('ConditionalDataBarPositiveFormat', { keys: { BorderColor: '', FillColor: '#638EC6', GradientFill: true } }),
  },
});

const conditionalRangeFormat: ClassOf<PartSelf> = {
  name: 'ConditionalRangeFormat',
  get: { NumberFormat: (self, host) => view(self, host).style.numberFormat ?? null },
  set: { NumberFormat: (self, value, host) => setStyle(self, { numberFormat: textOf(value) }, host) },
  navigate: { Borders: (self) => objectOf(conditionalRangeBorderCollection, self), Fill: (self) => objectOf(conditionalRangeFill, self), Font: (self) => objectOf(conditionalRangeFont, self) },
};

const conditionalRangeFill: ClassOf<PartSelf> = {
  name: 'ConditionalRangeFill',
  get: { Color: (self, host) => view(self, host).style.fill ?? '' },
  set: { Color: (self, value, host) => setStyle(self, { fill: colorOf(value) }, host) },
  call: { Clear: (self, _args, host) => setStyle(self, { fill: null }, host) },
};

const font = (self: PartSelf, host: Host): NonNullable<StyleChange['font']> => view(self, host).style.font ?? {};
const setFont = (to: (value: unknown) => NonNullable<StyleChange['font']>) => (self: PartSelf, value: unknown, host: Host): void => setStyle(self, { font: { ...font(self, host), ...to(value) } }, host);

const conditionalRangeFont: ClassOf<PartSelf> = {
  name: 'ConditionalRangeFont',
  get: { Bold: (s, h) => font(s, h).bold ?? null, Color: (s, h) => font(s, h).color ?? '', Italic: (s, h) => font(s, h).italic ?? null, Strikethrough: (s, h) => font(s, h).strikethrough ?? null, Underline: (s, h) => font(s, h).underline ?? null },
  set: {
    Bold: setFont((v) => ({ bold: flagOf(v) })),
    Color: setFont((v) => ({ color: colorOf(v) })),
    Italic: setFont((v) => ({ italic: flagOf(v) })),
    Strikethrough: setFont((v) => ({ strikethrough: flagOf(v) })),
    Underline: setFont((v) => ({ underline: oneOf(v, ['None', 'Single', 'Double']) })),
  },
  call: { Clear: (self, _args, host) => { const { font: _font, ...rest } = view(self, host).style; host.model.changeConditionalFormat(self.id, { style: rest }); } },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
interface BorderSelf extends FormatSelf { readonly side: Edge }
const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };
const borderOf = (self: BorderSelf, host: Host): Border => view(self, host).style.borders?.[self.side] ?? NO_BORDER;
const setBorder = (self: BorderSelf, change: Partial<Border>, host: Host): void => setStyle(self, { borders: { ...view(self, host).style.borders, [self.side]: { ...borderOf(self, host), ...change } } }, host);

const conditionalRangeBorder: ClassOf<BorderSelf> = {
  name: 'ConditionalRangeBorder',
  identity: 'SideIndex',
  get: { Color: (s, h) => borderOf(s, h).color, SideIndex: (s) => s.side, Style: (s, h) => borderOf(s, h).style },
  set: { Color: (s, v, h) => setBorder(s, { color: colorOf(v) }, h), Style: (s, v, h) => setBorder(s, { style: oneOf(v, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']) }, h) },
};

const borderAt = (side: Edge) => (self: PartSelf): HostObject => objectOf(conditionalRangeBorder, { id: self.id, side });

const conditionalRangeBorderCollection: ClassOf<PartSelf> = {
  name: 'ConditionalRangeBorderCollection',
  get: { Count: () => SIDES.length },
  navigate: { Bottom: borderAt('EdgeBottom'), Left: borderAt('EdgeLeft'), Right: borderAt('EdgeRight'), Top: borderAt('EdgeTop') },
  items: (self) => SIDES.map((side) => borderAt(side)(self)),
  item: (self, key) => borderAt(oneOf(key, SIDES))(self),
  call: { GetItemAt: (self, args) => borderAt(found(SIDES[args.whole(0)]))(self) },
};

/** Made at the first use: it speaks of tables further down. */
let navigation: ClassOf<FormatSelf>['navigate'];

const areasOfFormat = (self: FormatSelf, host: Host): readonly Area[] => view(self, host).areas;
const onlyArea = (self: FormatSelf, host: Host): Area => { const areas = areasOfFormat(self, host); if (areas.length !== 1) throw invalidArgument(); return areas[0] as Area; };

const conditionalFormat: ClassOf<FormatSelf> = {
  name: 'ConditionalFormat',
  identity: 'Id',
  get: { Id: (self) => self.id, Priority: (self, host) => view(self, host).priority, StopIfTrue: (self, host) => view(self, host).stopIfTrue, Type: (self, host) => view(self, host).type },
  set: { Priority: (self, value, { model }) => model.changeConditionalFormat(self.id, { priority: wholeOf(value) }), StopIfTrue: (self, value, { model }) => model.changeConditionalFormat(self.id, { stopIfTrue: flagOf(value) }) },
  get navigate() { return navigation ??= parts(); },
  call: {
    Delete: (self, _args, host) => { view(self, host); host.model.deleteConditionalFormat(self.id); },
    GetRange: (self, _args, host) => rangeOn(host, onlyArea(self, host)),
    GetRangeOrNullObject: (self, _args, host) => (areasOfFormat(self, host).length === 1 ? rangeOn(host, onlyArea(self, host)) : null),
    GetRanges: (self, _args, host) => found(rangesOrNull(host, areasOfFormat(self, host))),
  },
};

/** The formats that touch a range, the first to be applied first. */
const formatsOf = (self: AreasSelf, { model }: Host): readonly ConditionalFormat[] => {
  const areas = self.ranges.map(areaOf);
  return found(model.sheet(found(areas[0]).sheet)).conditionalFormats.filter((f) => f.areas.some((a) => areas.some((b) => intersect(a, b) !== null))).toSorted((a, b) => a.priority - b.priority);
};

const asObject = (format: ConditionalFormat): HostObject => objectOf(conditionalFormat, { id: format.id });

function add(self: AreasSelf, args: Args, { model }: Host): HostObject {
  const type = args.oneOf(0, Object.values(TYPES));
  return asObject(model.addConditionalFormat(self.ranges.map(areaOf), { type, stopIfTrue: false, rule: {}, style: {} }));
}

function byId(self: AreasSelf, key: unknown, host: Host): HostObject | null {
  const format = formatsOf(self, host).find((f) => f.id === textOf(key));
  return format === undefined ? null : asObject(format);
}

export const conditionalFormatCollection: ClassOf<AreasSelf> = {
  name: 'ConditionalFormatCollection',
  items: (self, host) => formatsOf(self, host).map(asObject),
  item: byId,
  call: {
    Add: add,
    ClearAll: (self, _args, { model }) => model.clearConditionalFormats(self.ranges.map(areaOf)),
    GetCount: (self, _args, host) => formatsOf(self, host).length,
    GetItemAt: (self, args, host) => asObject(found(formatsOf(self, host)[args.whole(0)])),
    GetItemOrNullObject: (self, args, host) => byId(self, args.at(0), host),
  },
};
