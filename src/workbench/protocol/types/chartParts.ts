import type { ChartSeriesView, ChartView } from '../../model/views.ts';
import { isRecord, type Args } from '../args.ts';
import { colorOf } from '../colors.ts';
import { found, invalidArgument, itemNotFound } from '../failures.ts';
import { areaOf } from '../areas.ts';
import { asWritten, objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { absoluteAddress } from './names.ts';
import { range } from './range.ts';

/**
 * A part of a chart by its Office.js path: "axes/valueAxis/format/line" of the chart itself, or "format/line" of one of its series. What is set on it is kept under that path;
 * what was never set reads as Excel's default, and as `null` where Excel works a value out when it draws (the bounds of an axis).
 */
export interface PartSelf { readonly chart: string; readonly path: string; readonly series: number | null }

export function chartView(self: { readonly chart: string }, { model }: Host): ChartView {
  for (const sheet of model.sheets()) for (const chart of sheet.charts) if (chart.id === self.chart) return chart;
  throw itemNotFound();
}

export const seriesView = (self: PartSelf, host: Host): ChartSeriesView => found(chartView(self, host).series[self.series ?? -1]);

export const keyOf = (self: PartSelf, name: string): string => `${self.path === '' ? '' : `${self.path}/`}${asWritten(name)}`;

export const readOption = (self: PartSelf, name: string, host: Host): unknown => (self.series === null ? chartView(self, host).options : seriesView(self, host).format)[keyOf(self, name)];

export function writeOptions(self: PartSelf, change: Readonly<Record<string, unknown>>, host: Host): void {
  const keyed = Object.fromEntries(Object.entries(change).map(([name, value]) => [keyOf(self, name), value]));
  const chart = chartView(self, host);
  if (self.series === null) host.model.changeChart(self.chart, { options: { ...chart.options, ...keyed } });
  else changeSeries(self, { format: { ...seriesView(self, host).format, ...keyed } }, host);
}

export const changeSeries = (self: PartSelf, change: Partial<ChartSeriesView>, host: Host): void => {
  seriesView(self, host);
  host.model.changeChart(self.chart, { series: chartView(self, host).series.map((s, i) => (i === self.series ? { ...s, ...change } : s)) });
};

export const below = (self: PartSelf, of: ClassOf<PartSelf>, name: string): HostObject => objectOf(of, { ...self, path: keyOf(self, name) });

type Parts = Readonly<Record<string, ClassOf<PartSelf>>>;

/** A class whose properties are options with defaults and whose objects are parts below it. A default fixes the kind of value that is taken; `null` takes numbers and words. */
export function partClass(name: string, of: { readonly options?: Readonly<Record<string, unknown>>; readonly readOnly?: readonly string[]; readonly parts?: Parts; readonly call?: ClassOf<PartSelf>['call'] }): ClassOf<PartSelf> {
  const options = Object.entries(of.options ?? {});
  const get = options.map(([key, otherwise]) => [key, (self: PartSelf, host: Host) => { chartView(self, host); return readOption(self, key, host) ?? otherwise; }] as const);
  const set = options.filter(([key]) => of.readOnly?.includes(key) !== true).map(([key, otherwise]) => [key, (self: PartSelf, value: unknown, host: Host) => writeOptions(self, { [key]: checked(key, value, otherwise) }, host)] as const);
  const navigate = Object.entries(of.parts ?? {}).map(([key, part]) => [key, (self: PartSelf) => below(self, part, key)] as const);
  return { name, get: Object.fromEntries(get), set: Object.fromEntries(set), navigate: Object.fromEntries(navigate), call: of.call ?? {} };
}

function checked(key: string, value: unknown, otherwise: unknown): unknown {
  if (isRecord(value) || Array.isArray(value)) throw invalidArgument();
  if (/color$/i.test(key) && key !== 'InvertColor') return value === '' || value === null ? value : colorOf(value);
  if (otherwise !== null && otherwise !== undefined && typeof value !== typeof otherwise && !(typeof otherwise === 'string' && typeof value === 'number')) throw invalidArgument();
  return value;
}

const clears = (...names: readonly string[]) => ({ Clear: (self: PartSelf, _args: Args, host: Host) => writeOptions(self, Object.fromEntries(names.map((n) => [n, n === 'LineStyle' ? 'None' : null])), host) });

export const chartFill = partClass('ChartFill', { call: { ...clears('Color'), SetSolidColor: (self, args, host) => writeOptions(self, { Color: colorOf(args.text(0)) }, host) } });
export const chartLineFormat = partClass('ChartLineFormat', { options: { Color: '', LineStyle: 'Automatic', Weight: 0.75 }, call: clears('Color', 'LineStyle') });
export const chartBorder = partClass('ChartBorder', { options: { Color: '', LineStyle: 'Automatic', Weight: 0.75 }, call: clears('Color', 'LineStyle') });
export const chartFont = partClass('ChartFont', { options: { Bold: false, Color: '#595959', Italic: false, Name: 'Calibri', Size: 10, Underline: 'None' } });

const look = (name: string): ClassOf<PartSelf> => partClass(name, { parts: { Border: chartBorder, Fill: chartFill, Font: chartFont } });

export const chartAreaFormat = partClass('ChartAreaFormat', { options: { ColorScheme: 'ColorfulPalette1', RoundedCorners: false }, parts: { Border: chartBorder, Fill: chartFill, Font: chartFont } });
export const chartTitleFormat = look('ChartTitleFormat');
export const chartLegendFormat = look('ChartLegendFormat');
const PLACED = { Height: null, Left: null, Top: null, Width: null };
const LABEL = { AutoText: true, HorizontalAlignment: 'Center', LinkNumberFormat: true, NumberFormat: 'General', Position: 'BestFit', Separator: ', ', ShowBubbleSize: false, ShowCategoryName: false, ShowLegendKey: false, ShowPercentage: false, ShowSeriesName: false, ShowValue: true, TextOrientation: 0, VerticalAlignment: 'Center' };
const dataLabelFormat = look('ChartDataLabelFormat');
export const chartDataLabels = partClass('ChartDataLabels', { options: LABEL, parts: { Format: dataLabelFormat } });
const chartDataLabel = partClass('ChartDataLabel', { options: { ...LABEL, ...PLACED, Formula: '', Text: '' }, readOnly: ['Height', 'Width'], parts: { Format: dataLabelFormat } });

const plotAreaFormat = partClass('ChartPlotAreaFormat', { parts: { Border: chartBorder, Fill: chartFill } });
export const chartPlotArea = partClass('ChartPlotArea', { options: { ...PLACED, InsideHeight: null, InsideLeft: null, InsideTop: null, InsideWidth: null, Position: 'Automatic' }, parts: { Format: plotAreaFormat } });

const gridlinesFormat = partClass('ChartGridlinesFormat', { parts: { Line: chartLineFormat } });
const gridlines = (visible: boolean): ClassOf<PartSelf> => partClass('ChartGridlines', { options: { Visible: visible }, parts: { Format: gridlinesFormat } });
const axisTitle = partClass('ChartAxisTitle', { options: { Text: '', TextOrientation: 0, Visible: false }, parts: { Format: partClass('ChartAxisTitleFormat', { parts: { Border: chartBorder, Fill: chartFill, Font: chartFont } }) } });
/** A text makes a title visible, as in Excel. */
const visibleAxisTitle: ClassOf<PartSelf> = { ...axisTitle, set: { ...axisTitle.set, Text: (self, value, host) => writeOptions(self, { Text: checked('Text', value, ''), Visible: true }, host) } };

const axis = (type: 'Category' | 'Value' | 'Series'): ClassOf<PartSelf> => partClass('ChartAxis', {
  options: {
    ...PLACED, Alignment: 'Center', AxisGroup: 'Primary', BaseTimeUnit: 'Days', CategoryType: 'Automatic', Crosses: 'Automatic', CrossesAt: null, CustomDisplayUnit: null, DisplayUnit: 'None', IsBetweenCategories: type !== 'Value', LinkNumberFormat: true, LogBase: 10, MajorTickMark: 'None', MajorTimeUnitScale: 'Days', MajorUnit: null, Maximum: null,
    Minimum: null, MinorTickMark: 'None', MinorTimeUnitScale: 'Days', MinorUnit: null, MultiLevel: false, NumberFormat: 'General', Offset: 100, Position: 'Automatic', PositionAt: null, ReversePlotOrder: false, ScaleType: 'Linear', ShowDisplayUnitLabel: true, TextOrientation: 0, TickLabelPosition: 'NextToAxis', TickLabelSpacing: 1, TickMarkSpacing: 1, Type: type, Visible: true,
  },
  readOnly: ['AxisGroup', 'CrossesAt', 'CustomDisplayUnit', 'Height', 'Left', 'PositionAt', 'Top', 'Type', 'Width'],
  parts: { Format: partClass('ChartAxisFormat', { parts: { Fill: chartFill, Font: chartFont, Line: chartLineFormat } }), MajorGridlines: gridlines(type === 'Value'), MinorGridlines: gridlines(false), Title: visibleAxisTitle },
  call: {
    SetCategoryNames: (self, args, host) => { const xValues = absoluteAddress(host.model, areaOf(args.object(0, range))); host.model.changeChart(self.chart, { series: chartView(self, host).series.map((s) => ({ ...s, xValues })) }); },
    SetCrossesAt: (self, args, host) => writeOptions(self, { CrossesAt: args.number(0), Crosses: 'Custom' }, host),
    SetCustomDisplayUnit: (self, args, host) => writeOptions(self, { CustomDisplayUnit: args.number(0), DisplayUnit: 'Custom' }, host),
    SetPositionAt: (self, args, host) => writeOptions(self, { PositionAt: args.number(0), Position: 'Custom' }, host),
  },
});
const AXES = { Category: axis('Category'), Value: axis('Value'), Series: axis('Series') } as const;

export const chartAxes: ClassOf<PartSelf> = {
  ...partClass('ChartAxes', { parts: { CategoryAxis: AXES.Category, SeriesAxis: AXES.Series, ValueAxis: AXES.Value } }),
  call: {
    GetItem: (self, args) => {
      const type = args.oneOf(0, ['Category', 'Value', 'Series']);
      return below(self, AXES[type], args.oneOf(1, ['Primary', 'Secondary'], 'Primary') === 'Primary' ? `${type}Axis` : `Secondary${type}Axis`);
    },
  },
};

const pointFormat = partClass('ChartPointFormat', { parts: { Border: chartBorder, Fill: chartFill } });
const MARKER = { MarkerBackgroundColor: '', MarkerForegroundColor: '', MarkerSize: 5, MarkerStyle: 'Automatic' };
export const chartPoint = partClass('ChartPoint', { options: { ...MARKER, HasDataLabel: false }, parts: { DataLabel: chartDataLabel, Format: pointFormat } });
export const seriesFormat = partClass('ChartSeriesFormat', { parts: { Fill: chartFill, Line: chartLineFormat } });

/** Options of a series that are kept as they were set. */
export const SERIES = {
  ...MARKER, AxisGroup: 'Primary', BubbleScale: 100, DoughnutHoleSize: 75, Explosion: 0, Filtered: false, FirstSliceAngle: 0, GapWidth: 219, GradientMaximumColor: '', GradientMaximumType: 'ExtremeValue', GradientMaximumValue: null, GradientMidpointColor: '', GradientMidpointType: 'ExtremeValue', GradientMidpointValue: null,
  GradientMinimumColor: '', GradientMinimumType: 'ExtremeValue', GradientMinimumValue: null, GradientStyle: 'TwoPhaseColor', ParentLabelStrategy: 'None', HasDataLabels: false, InvertColor: '', InvertIfNegative: false, Overlap: -27, PlotOrder: 1, SecondPlotSize: 75,
  ShowConnectorLines: true, ShowLeaderLines: true, ShowShadow: false, Smooth: false, SplitType: 'SplitByPosition', SplitValue: 2, VaryByCategories: false,
} as const;
