import type { Area } from '../../model/area.ts';
import type { ChartView } from '../../model/views.ts';
import { areaOf, cellOf } from '../areas.ts';
import { flagOf, numberOf, oneOf, textOf, type Args } from '../args.ts';
import { seriesFrom } from '../chartData.ts';
import { found, invalidArgument, notImplemented } from '../failures.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType } from '../wire.ts';
import { chartDataTable, chartLegendEntryCollection, chartPivotOptions, setFormula, titleSubstring } from './chartExtras.ts';
import { below, chartAreaFormat, chartAxes, chartDataLabels, chartLegendFormat, chartPlotArea, chartTitleFormat, chartView, partClass, readOption, type PartSelf } from './chartParts.ts';
import { chartSeriesCollection } from './chartSeries.ts';
import { range } from './range.ts';
import { areaArgument } from './rangeMoves.ts';
import { sheetView, worksheet, type SheetSelf } from './worksheet.ts';

const read = <T>(of: (chart: ChartView) => T) => (self: PartSelf, host: Host): T => of(chartView(self, host));
const points = (key: 'left' | 'top' | 'width' | 'height') => (self: PartSelf, value: unknown, { model }: Host): void => model.changeChart(self.chart, { [key]: numberOf(value) });

const generic = partClass('Chart', {
  options: { CategoryLabelLevel: 0, DisplayBlanksAs: 'NotPlotted', PlotBy: 'Columns', PlotVisibleOnly: true, SeriesNameLevel: 0, ShowAllFieldButtons: true, ShowDataLabelsOverMaximum: true, Style: 201 },
  parts: { Axes: chartAxes, DataLabels: chartDataLabels, Format: chartAreaFormat, PivotOptions: chartPivotOptions, PlotArea: chartPlotArea },
});

function setData(self: PartSelf, args: Args, host: Host): void {
  const { chartType } = chartView(self, host);
  host.model.changeChart(self.chart, { series: seriesFrom(host.model, { area: areaOf(args.object(0, range)), chartType, by: args.oneOf(1, ['Auto', 'Columns', 'Rows'], 'Auto') }) });
}

/** From the upper left corner of one cell to the lower right corner of another. */
function setPosition(self: PartSelf, args: Args, host: Host): void {
  const { sheet, width, height } = chartView(self, host);
  const start = host.model.placeOf(cellOf(areaArgument(args, 0, { host, sheet })));
  const to = args.has(1) ? areaArgument(args, 1, { host, sheet }) : null;
  const end = to === null ? null : host.model.placeOf(cellOf(to, to.rows - 1, to.columns - 1));
  const size = end === null ? { width, height } : { width: end.left + end.width - start.left, height: end.top + end.height - start.top };
  if (size.width <= 0 || size.height <= 0) throw invalidArgument();
  host.model.changeChart(self.chart, { left: start.left, top: start.top, ...size });
}

export const chart: ClassOf<PartSelf> = {
  name: 'Chart',
  identity: 'Id',
  get: {
    ...generic.get,
    ChartType: read((c) => c.chartType),
    Height: read((c) => c.height),
    Id: (self) => self.chart,
    Left: read((c) => c.left),
    Name: read((c) => c.name),
    Top: read((c) => c.top),
    Width: read((c) => c.width),
  },
  set: {
    ...generic.set,
    ChartType: (self, value, { model }) => model.changeChart(self.chart, { chartType: textOf(value) }),
    Height: points('height'),
    Left: points('left'),
    Name: (self, value, { model }) => model.changeChart(self.chart, { name: textOf(value) }),
    Top: points('top'),
    Width: points('width'),
  },
  navigate: {
    ...generic.navigate,
    Legend: (self) => objectOf(chartLegend, { ...self, path: 'legend' }),
    Series: (self) => objectOf(chartSeriesCollection, self),
    Title: (self) => objectOf(chartTitle, { ...self, path: 'title' }),
    Worksheet: (self, host) => objectOf(worksheet, { sheet: chartView(self, host).sheet }),
  },
  call: {
    Activate: (self, _args, host) => { host.view.activateChart(chartView(self, host).id); },
    Delete: (self, _args, host) => { chartView(self, host); host.model.deleteChart(self.chart); },
    GetDataTable: (self) => below(self, chartDataTable, 'dataTable'),
    GetDataTableOrNullObject: (self, _args, host) => (readOption({ ...self, path: 'dataTable' }, 'visible', host) === undefined ? null : below(self, chartDataTable, 'dataTable')),
    GetImage: () => { throw notImplemented('Chart.getImage'); },
    SetData: setData,
    SetPosition: setPosition,
    ...registers<PartSelf>({ ActivatedEvent: EventType.chartActivated, DeactivatedEvent: EventType.chartDeactivated }, (self) => self.chart),
  },
};

const title = partClass('ChartTitle', { options: { Height: null, HorizontalAlignment: 'Center', Left: null, Overlay: false, Position: 'Automatic', ShowShadow: false, TextOrientation: 0, Top: null, VerticalAlignment: 'Center', Width: null }, readOnly: ['Height', 'Width'], parts: { Format: chartTitleFormat } });

const chartTitle: ClassOf<PartSelf> = {
  ...title,
  call: { GetSubstring: titleSubstring, SetFormula: setFormula },
  get: { ...title.get, Text: read((c) => c.title.text), Visible: read((c) => c.title.visible) },
  set: {
    ...title.set,
    /** A text makes the title visible. */
    Text: (self, value, { model }) => model.changeChart(self.chart, { title: { text: textOf(value), visible: true } }),
    Visible: (self, value, host) => host.model.changeChart(self.chart, { title: { ...chartView(self, host).title, visible: flagOf(value) } }),
  },
};

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
const legend = partClass('ChartLegend', { options: { Height: null, Left: null, Overlay: false, ShowShadow: false, Top: null, Width: null }, parts: { Format: chartLegendFormat } });

const chartLegend: ClassOf<PartSelf> = {
  ...legend,
  navigate: { ...legend.navigate, LegendEntries: (self) => objectOf(chartLegendEntryCollection, self) },
  get: { ...legend.get, Position: read((c) => c.legend.position), Visible: read((c) => c.legend.visible) },
  set: {
    ...legend.set,
    Position: (self, value, host) => host.model.changeChart(self.chart, { legend: { ...chartView(self, host).legend, position: oneOf(value, LEGEND_POSITIONS) } }),
    Visible: (self, value, host) => host.model.changeChart(self.chart, { legend: { ...chartView(self, host).legend, visible: flagOf(value) } }),
  },
};

export const chartObject = (view: ChartView): HostObject => objectOf(chart, { chart: view.id, path: '', series: null });
const charts = (self: SheetSelf, host: Host): readonly ChartView[] => sheetView(self, host).charts;
/** By id, or by name whatever its case. */
function byKey(self: SheetSelf, key: unknown, host: Host): HostObject | null {
  const view = charts(self, host).find((c) => c.id === key) ?? charts(self, host).find((c) => c.name.toLowerCase() === textOf(key).toLowerCase());
  return view === undefined ? null : chartObject(view);
}

/** A new chart stands below and beside what the sheet's other charts cover, in Excel's size. */
function add(self: SheetSelf, args: Args, host: Host): HostObject {
  const chartType = args.text(0);
  const area: Area = areaOf(args.object(1, range));
  const series = seriesFrom(host.model, { area, chartType, by: args.oneOf(2, ['Auto', 'Columns', 'Rows'], 'Auto') });
  const count = charts(self, host).length;
  const names = new Set(charts(self, host).map((c) => c.name));
  let number = count + 1;
  while (names.has(`Chart ${number}`)) number++;
  const only = series.length === 1 ? series[0]?.name ?? '' : '';
  return chartObject(host.model.addChart(self.sheet, {
    name: `Chart ${number}`, chartType, title: { text: only === '' ? 'Chart Title' : only, visible: true }, left: 240 + count * 24, top: 72 + count * 24, width: 360, height: 216,
    legend: { visible: series.length > 1, position: 'Bottom' }, series, options: {},
  }));
}

export const chartCollection: ClassOf<SheetSelf> = {
  name: 'ChartCollection',
  get: { Count: (self, host) => charts(self, host).length },
  items: (self, host) => charts(self, host).map(chartObject),
  item: byKey,
  call: {
    Add: add,
    GetCount: (self, _args, host) => charts(self, host).length,
    GetItem: (self, args, host) => found(byKey(self, args.at(0), host)),
    GetItemAt: (self, args, host) => chartObject(found(charts(self, host)[args.whole(0)])),
    GetItemOrNullObject: (self, args, host) => byKey(self, args.at(0), host),
    ...registers<SheetSelf>({ ActivatedEvent: EventType.chartActivated, AddedEvent: EventType.chartAdded, DeactivatedEvent: EventType.chartDeactivated, DeletedEvent: EventType.chartDeleted }, (self) => self.sheet),
  },
};

