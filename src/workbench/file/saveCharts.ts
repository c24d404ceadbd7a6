import { parseXml } from '../../ooxml/xml.ts';
import { relationsPath, unzipped } from '../../ooxml/zipped.ts';
import type { Zipped } from '../../ooxml/zipped.ts';
import type { ChartSeriesView, ChartView, SheetView } from '../model/views.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheets.ts';
import { chartsOf, EMU_PER_POINT, newFile } from './library.ts';
import type { FileChartModel, Sheet, Source } from './library.ts';
import { lookOf } from './openCharts.ts';
import type { ChartFromFile } from './openCharts.ts';
import type { Saving } from './saving.ts';

/** What the library made: the drawings of the sheets that have charts, by the sheets' identities, and Office's theme for files that have none. */
export interface Drawn { readonly drawings: ReadonlyMap<string, string>; readonly theme: string | null }

/** Lets the library draw all charts in a file of their own, and takes its drawings into the one that is saved. */
export async function drawCharts(saving: Saving): Promise<Drawn> {
  const book = newFile();
  const views = saving.model.sheets().filter((view) => view.charts.length > 0);
  for (const view of views) drawSheet(saving, view, book.addWorksheet(view.name));
  if (views.length === 0) book.addWorksheet('Sheet1');
  const made = unzipped(new Uint8Array(await book.xlsx.writeBuffer({ validate: false } as never)));
  const types = new Map(parseXml(made.text('[Content_Types].xml') ?? '<Types/>').children.flatMap(({ attributes }) => (attributes['PartName'] === undefined ? [] : [[attributes['PartName'].replace(/^\//, ''), attributes['ContentType'] ?? ''] as const])));
  const sheets = made.relations('xl/workbook.xml').filter((r) => r.kind === 'worksheet');
  const drawings = views.flatMap((view, i) => { const drawing = made.relations(sheets[i]?.target ?? '').find((r) => r.kind === 'drawing'); if (!drawing) return []; takeWithRelations(saving, made, { path: drawing.target, types }); return [[view.id, drawing.target] as const]; });
  return { drawings: new Map(drawings), theme: made.text('xl/theme/theme1.xml') };
}

function takeWithRelations(saving: Saving, made: Zipped, { path, types }: { readonly path: string; readonly types: ReadonlyMap<string, string> }): void {
  const [part, relations] = [made.bytes(path), made.bytes(relationsPath(path))];
  if (!part || saving.parts.all.has(path)) return;
  saving.parts.put(path, part, types.get(path));
  if (relations) saving.parts.put(relationsPath(path), relations);
  for (const { target } of made.relations(path)) takeWithRelations(saving, made, { path: target, types });
}

/** Draws a sheet's charts: those that came from a file as the file described them, over the ranges that they have now. */
function drawSheet(saving: Saving, view: SheetView, sheet: Sheet): void {
  for (const chart of view.charts) {
    const kind = KINDS[chart.chartType];
    if (!kind) { saving.say(`charts of the kind "${chart.chartType}"`); continue; }
    const place = { left: chart.left, top: chart.top, right: chart.left + chart.width, bottom: chart.top + chart.height };
    sheet.addChart(optionsOf(chart, kind) as never, { tl: anchor(view, [place.left, place.top]), br: anchor(view, [place.right, place.bottom]), editAs: 'twoCell' } as never);
    const drawn = chartsOf(sheet).at(-1);
    const kept = chart.options['file'] as ChartFromFile | undefined;
    if (drawn && kept && kept.look === lookOf(chart)) drawn.mutate((model) => { Object.assign(model, withRanges(kept.model, chart.series)); });
  }
}

const KINDS: Readonly<Record<string, object | undefined>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' }, ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked', overlap: 100 }, ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked', overlap: 100 },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' }, BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked', overlap: 100 }, BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked', overlap: 100 },
  Line: { type: 'line' }, LineMarkers: { type: 'line' }, LineStacked: { type: 'line', grouping: 'stacked' }, Area: { type: 'area' }, AreaStacked: { type: 'area', grouping: 'stacked' }, Pie: { type: 'pie' }, Doughnut: { type: 'doughnut' }, Radar: { type: 'radar' }, Bubble: { type: 'bubble' },
  XYScatter: { type: 'scatter', scatterStyle: 'lineMarker' }, XYScatterLines: { type: 'scatter', scatterStyle: 'lineMarker' }, XYScatterLinesNoMarkers: { type: 'scatter', scatterStyle: 'line' }, XYScatterSmooth: { type: 'scatter', scatterStyle: 'smoothMarker' },
};

const POSITIONS: Readonly<Record<string, string>> = { Bottom: 'b', Top: 't', Left: 'l', Right: 'r', Corner: 'tr' };

function optionsOf(chart: ChartView, kind: object): object {
  const scatter = chart.chartType.startsWith('XY') || chart.chartType === 'Bubble';
  const series = chart.series.map((s) => {
    const colour = typeof s.format['color'] === 'string' ? s.format['color'].slice(1) : undefined;
    const fill = s.format['hidden'] === true ? { spPr: { noFill: true } } : colour === undefined ? {} : scatter || chart.chartType.startsWith('Line') ? { line: colour } : { fill: colour };
    return { name: s.name.startsWith('=') ? s.name.slice(1) : s.name, ...(scatter ? { xValues: s.xValues ?? undefined, yValues: s.values ?? undefined, values: s.values ?? undefined } : { categories: s.xValues ?? undefined, values: s.values ?? undefined }), ...fill };
  });
  return { ...kind, ...(chart.title.visible && chart.title.text !== '' ? { title: chart.title.text } : {}), showLegend: chart.legend.visible, legendPosition: POSITIONS[chart.legend.position] ?? 'r', series };
}

/** The file's description with the ranges as they are now; what the chart last showed is left to whoever opens it. */
function withRanges(kept: FileChartModel, series: readonly ChartSeriesView[]): FileChartModel {
  const model = JSON.parse(JSON.stringify(kept)) as FileChartModel;
  const put = (source: Source | undefined, range: string | null): void => { const ref = source?.numRef ?? source?.strRef ?? source?.multiLvlStrRef; if (ref && range !== null) ref.formula = range; };
  model.chart.plotArea.chartTypes.flatMap((t) => t.series).forEach((s, i) => {
    put(s.xVal ?? s.cat, series[i]?.xValues ?? null);
    put(s.yVal ?? s.val, series[i]?.values ?? null);
  });
  return model;
}

/** The cell that a point lies in, and how far into it. */
function anchor(view: SheetView, [x, y]: readonly [number, number]): object {
  const [column, right] = walk(x, (c) => (view.isColumnHidden(c) ? 0 : view.columnWidth(c) ?? STANDARD_WIDTH));
  const [row, down] = walk(y, (r) => (view.isRowHidden(r) ? 0 : view.rowHeight(r) ?? STANDARD_HEIGHT));
  return { nativeCol: column, nativeColOff: Math.round(right * EMU_PER_POINT), nativeRow: row, nativeRowOff: Math.round(down * EMU_PER_POINT) };
}

function walk(points: number, size: (index: number) => number): readonly [number, number] {
  let left = points;
  for (let index = 0; ; index++) { const step = size(index); if (left < step || index > 1_000_000) return [index, left]; left -= step; }
}
