import type { ChartSeriesView } from '../../model/views.ts';
import { areaOf } from '../areas.ts';
import { textOf, type Args } from '../args.ts';
import { found, itemNotFound } from '../failures.ts';
import { valuesOf } from '../grid.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { chartBinOptions, chartBoxwhiskerOptions, chartErrorBars, chartMapOptions, chartTrendlineCollection } from './chartExtras.ts';
import { below, changeSeries, chartDataLabels, chartPoint, chartView, partClass, readOption, SERIES, seriesFormat, seriesView, writeOptions, type PartSelf } from './chartParts.ts';
import { absoluteAddress } from './names.ts';
import { range } from './range.ts';

const generic = partClass('ChartSeries', { options: SERIES, parts: { BinOptions: chartBinOptions, BoxwhiskerOptions: chartBoxwhiskerOptions, DataLabels: chartDataLabels, Format: seriesFormat, MapOptions: chartMapOptions, XErrorBars: chartErrorBars, YErrorBars: chartErrorBars } });

const address = (args: Args, { model }: Host): string => absoluteAddress(model, areaOf(args.object(0, range)));

function valuesAt(source: string | null, { model }: Host): readonly unknown[] {
  const area = source === null ? null : model.areaOf(source, null);
  return area === null ? [] : valuesOf(model, area)?.flat() ?? [];
}

/** The numbers or words along one dimension of a series. */
function dimension(self: PartSelf, args: Args, host: Host): readonly unknown[] {
  const which = args.oneOf(0, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes']);
  const series = seriesView(self, host);
  if (which === 'BubbleSizes') return valuesAt(textOrNull(readOption(self, 'bubbleSizes', host)), host);
  return valuesAt(which === 'Values' || which === 'YValues' ? series.values : series.xValues, host);
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function deleteSeries(self: PartSelf, _args: Args, host: Host): void {
  seriesView(self, host);
  host.model.changeChart(self.chart, { series: chartView(self, host).series.filter((_, i) => i !== self.series) });
}

const chartSeries: ClassOf<PartSelf> = {
  ...generic,
  get: { ...generic.get, ChartType: (self, host) => readOption(self, 'chartType', host) ?? chartView(self, host).chartType, Name: (self, host) => seriesView(self, host).name },
  set: { ...generic.set, ChartType: (self, value, host) => writeOptions(self, { chartType: textOf(value) }, host), Name: (self, value, host) => changeSeries(self, { name: textOf(value) }, host) },
  navigate: { ...generic.navigate, Points: (self) => objectOf(chartPointsCollection, self), Trendlines: (self) => objectOf(chartTrendlineCollection, self) },
  call: {
    Delete: deleteSeries,
    GetDimensionDataSourceString: (self, args, host) => { const series = seriesView(self, host); return (args.text(0) === 'Values' || args.text(0) === 'YValues' ? series.values : series.xValues) ?? ''; },
    GetDimensionDataSourceType: () => 'LocalRange',
    GetDimensionValues: dimension,
    SetBubbleSizes: (self, args, host) => writeOptions(self, { bubbleSizes: address(args, host) }, host),
    SetValues: (self, args, host) => changeSeries(self, { values: address(args, host) }, host),
    SetXAxisValues: (self, args, host) => changeSeries(self, { xValues: address(args, host) }, host),
  },
};

const at = (self: PartSelf, index: number, host: Host): HostObject => { const series = { ...self, path: '', series: index }; seriesView(series, host); return objectOf(chartSeries, series); };

function add(self: PartSelf, args: Args, host: Host): HostObject {
  const { series } = chartView(self, host);
  const index = args.whole(1, series.length);
  if (index < 0 || index > series.length) throw itemNotFound();
  const fresh: ChartSeriesView = { name: args.text(0, `Series${series.length + 1}`), xValues: series[0]?.xValues ?? null, values: null, format: {} };
  host.model.changeChart(self.chart, { series: series.toSpliced(index, 0, fresh) });
  return at(self, index, host);
}

export const chartSeriesCollection: ClassOf<PartSelf> = {
  name: 'ChartSeriesCollection',
  get: { Count: (self, host) => chartView(self, host).series.length },
  items: (self, host) => chartView(self, host).series.map((_, i) => at(self, i, host)),
  call: { Add: add, GetCount: (self, _args, host) => chartView(self, host).series.length, GetItemAt: (self, args, host) => at(self, args.whole(0), host) },
};

const pointCount = (self: PartSelf, host: Host): number => valuesAt(seriesView(self, host).values, host).length;
const pointAt = (self: PartSelf, index: number, host: Host): HostObject => { if (index < 0 || index >= pointCount(self, host)) throw itemNotFound(); return below(self, withValue, `points/${index}`); };

const withValue: ClassOf<PartSelf> = {
  ...chartPoint,
  get: { ...chartPoint.get, Value: (self, host) => found(valuesAt(seriesView(self, host).values, host)[Number(self.path.split('/').at(-1))]) },
};

const chartPointsCollection: ClassOf<PartSelf> = {
  name: 'ChartPointsCollection',
  get: { Count: pointCount },
  items: (self, host) => Array.from({ length: pointCount(self, host) }, (_, i) => pointAt(self, i, host)),
  call: { GetCount: (self, _args, host) => pointCount(self, host), GetItemAt: (self, args, host) => pointAt(self, args.whole(0), host) },
};

