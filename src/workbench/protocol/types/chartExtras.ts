import { textOf, type Args } from '../args.ts';
import { found, invalidArgument, itemNotFound } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { below, chartBorder, chartFill, chartFont, chartLineFormat, chartView, partClass, readOption, seriesView, writeOptions, type PartSelf } from './chartParts.ts';

/** Parts of charts that are kept as they were set, and that the workbench does not draw. */

const errorBarsFormat = partClass('ChartErrorBarsFormat', { parts: { Line: chartLineFormat } });
export const chartErrorBars = partClass('ChartErrorBars', { options: { EndStyleCap: true, Include: 'Both', Type: 'FixedValue', Visible: false }, parts: { Format: errorBarsFormat } });
export const chartBinOptions = partClass('ChartBinOptions', { options: { AllowOverflow: false, AllowUnderflow: false, Count: null, OverflowValue: null, Type: 'Auto', UnderflowValue: null, Width: null } });
export const chartBoxwhiskerOptions = partClass('ChartBoxwhiskerOptions', { options: { QuartileCalculation: 'Exclusive', ShowInnerPoints: false, ShowMeanLine: false, ShowMeanMarker: true, ShowOutlierPoints: true } });
export const chartMapOptions = partClass('ChartMapOptions', { options: { LabelStrategy: 'None', Level: 'Automatic', ProjectionType: 'Automatic' } });
export const chartPivotOptions = partClass('ChartPivotOptions', { options: { ShowAxisFieldButtons: true, ShowLegendFieldButtons: true, ShowReportFilterFieldButtons: true, ShowValueFieldButtons: true } });

const look = { Border: chartBorder, Fill: chartFill, Font: chartFont };

/** The table below a chart; there is one once it was asked for. */
export const chartDataTable = partClass('ChartDataTable', { options: { ShowHorizontalBorder: true, ShowLegendKey: true, ShowOutlineBorder: true, ShowVerticalBorder: true, Visible: false }, parts: { Format: partClass('ChartDataTableFormat', { parts: look }) } });

const legendEntry: ClassOf<PartSelf> = (() => {
  const entry = partClass('ChartLegendEntry', { options: { Height: null, Left: null, Top: null, Visible: true, Width: null }, readOnly: ['Height', 'Left', 'Top', 'Width'] });
  return { ...entry, get: { ...entry.get, Index: (self: PartSelf) => Number(self.path.split('/').at(-1)) } };
})();

const entryAt = (self: PartSelf, index: number, host: Host): HostObject => {
  if (index < 0 || index >= chartView(self, host).series.length) throw itemNotFound();
  return below(self, legendEntry, `legendEntries/${index}`);
};

/** One entry for each series. */
export const chartLegendEntryCollection: ClassOf<PartSelf> = {
  name: 'ChartLegendEntryCollection',
  items: (self, host) => chartView(self, host).series.map((_, i) => entryAt(self, i, host)),
  call: { GetCount: (self, _args, host) => chartView(self, host).series.length, GetItemAt: (self, args, host) => entryAt(self, args.whole(0), host) },
};

const TRENDLINES = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;
const numberOfLines = (self: PartSelf, host: Host): number => { seriesView(self, host); return Number(readOption({ ...self, path: '' }, 'trendlineCount', host) ?? 0); };
const labelFormat = partClass('ChartTrendlineLabelFormat', { parts: look });
const trendlineLabel = partClass('ChartTrendlineLabel', { options: { AutoText: true, Formula: '', Height: null, HorizontalAlignment: 'Center', Left: null, LinkNumberFormat: true, NumberFormat: 'General', Text: '', TextOrientation: 0, Top: null, VerticalAlignment: 'Center', Width: null }, readOnly: ['Height', 'Width'], parts: { Format: labelFormat } });
const trendline: ClassOf<PartSelf> = (() => {
  const line = partClass('ChartTrendline', {
    options: { BackwardPeriod: 0, ForwardPeriod: 0, Intercept: null, MovingAveragePeriod: 2, Name: '', PolynomialOrder: 2, ShowEquation: false, ShowRSquared: false, Type: 'Linear' },
    parts: { Format: partClass('ChartTrendlineFormat', { parts: { Line: chartLineFormat } }), Label: trendlineLabel },
    call: { Delete: (self, _args, host) => writeOptions(self, { Deleted: true }, host) },
  });
  return { ...line, identity: '_Id', get: { ...line.get, _Id: (self: PartSelf) => Number(self.path.split('/').at(-1)) } };
})();

/** The lines that were not deleted, by their place among all that ever were. */
const lines = (self: PartSelf, host: Host): readonly HostObject[] => Array.from({ length: numberOfLines(self, host) }, (_, i) => below(self, trendline, `trendlines/${i}`)).filter((o) => readOption(o.self, 'Deleted', host) !== true);

function addTrendline(self: PartSelf, args: Args, host: Host): HostObject {
  const index = numberOfLines(self, host);
  writeOptions({ ...self, path: '' }, { trendlineCount: index + 1 }, host);
  const line = { ...self, path: `trendlines/${index}` };
  writeOptions(line, { Type: args.oneOf(0, TRENDLINES, 'Linear') }, host);
  return objectOf(trendline, line);
}

export const chartTrendlineCollection: ClassOf<PartSelf> = {
  name: 'ChartTrendlineCollection',
  items: lines,
  item: (self, key, host) => { if (typeof key !== 'number') throw invalidArgument(); return found(lines(self, host)[key]); },
  call: { Add: addTrendline, GetCount: (self, _args, host) => lines(self, host).length },
};

/** A part of a title's words with a font of its own. */
const chartFormatString = partClass('ChartFormatString', { parts: { Font: chartFont } });

export function titleSubstring(self: PartSelf, args: Args): HostObject {
  const [start, length] = [args.whole(0), args.whole(1)];
  if (start < 0 || length < 0) throw invalidArgument();
  return below(self, chartFormatString, `substring/${start}-${length}`);
}

export const setFormula = (self: PartSelf, args: Args, host: Host): void => writeOptions(self, { formula: textOf(args.at(0)) }, host);
