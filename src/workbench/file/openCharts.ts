import { idFrom } from '../model/ids.ts';
import type { ChartSeriesView, ChartView } from '../model/model.ts';
import { chartsOf, EMU_PER_POINT, POINTS_PER_WIDTH } from './library.ts';
import type { Anchor, FileChartModel, Sheet, Source } from './library.ts';
import { plain } from './opening.ts';
import type { Opening } from './opening.ts';

/** The file's description of a chart, and what the model read out of it: where that has changed since, the description no longer holds. */
export interface ChartFromFile { readonly model: FileChartModel; readonly look: string }

/** All that the model knows of a chart's look; ranges and places may change. */
export const lookOf = ({ chartType, title, legend, series }: Pick<ChartView, 'chartType' | 'title' | 'legend' | 'series'>): string => JSON.stringify([chartType, title, legend, series.map((s) => [s.name.startsWith('=') ? '=' : s.name, Object.entries(s.format).sort(([a], [b]) => a.localeCompare(b))])]);

/** Charts are kept with the file's own description beside what the model knows of them, so that saving loses nothing of their look. */
export function readCharts(opening: Opening, sheet: Sheet, id: string): readonly ChartView[] {
  return chartsOf(sheet).flatMap((chart, i) => {
    const model = chart.chartModel;
    if (!model) { opening.say('charts of newer kinds (waterfall, treemap and the like)'); return []; }
    const start = placed(sheet, chart.range.tl);
    const end = chart.range.br ? placed(sheet, chart.range.br) : { left: start.left + (chart.range.ext?.width ?? 480) * 0.75, top: start.top + (chart.range.ext?.height ?? 288) * 0.75 };
    const view = {
      chartType: kindOf(model), title: { text: chart.title ?? '', visible: chart.title !== undefined && chart.title !== '' }, legend: { visible: model.chart.legend !== undefined, position: POSITIONS[model.chart.legend?.legendPos ?? 'r'] ?? 'Right' },
      series: model.chart.plotArea.chartTypes.flatMap((t) => t.series).map(readSeries),
    };
    return [{
      ...view, id: idFrom(opening.ids(), 'A'), name: `Chart ${i + 1}`, sheet: id, left: start.left, top: start.top, width: end.left - start.left, height: end.top - start.top,
      options: { file: plain({ model: withoutCaches(model), look: lookOf(view) } satisfies ChartFromFile) },
    }];
  });
}

const POSITIONS: Readonly<Record<string, string>> = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' };

/** Where an anchor stands, in points: widths of columns and heights of rows before it, and its offset. */
function placed(sheet: Sheet, anchor: Anchor): { readonly left: number; readonly top: number } {
  let left = anchor.nativeColOff / EMU_PER_POINT;
  for (let c = 1; c <= anchor.nativeCol; c++) { const column = sheet.getColumn(c); left += column.hidden ? 0 : column.width === undefined ? 48 : column.width * POINTS_PER_WIDTH; }
  let top = anchor.nativeRowOff / EMU_PER_POINT;
  for (let r = 1; r <= anchor.nativeRow; r++) { const row = sheet.findRow(r); top += row?.hidden ? 0 : row?.height ?? 15; }
  return { left, top };
}

function kindOf({ chart }: FileChartModel): string {
  const [first] = chart.plotArea.chartTypes;
  const stacked = first?.grouping === 'stacked' ? 'Stacked' : first?.grouping === 'percentStacked' ? 'Stacked100' : null;
  switch (first?.type) {
    case 'bar': return `${first.barDir === 'bar' ? 'Bar' : 'Column'}${stacked ?? 'Clustered'}`;
    case 'line': return stacked === null ? 'Line' : `Line${stacked}`;
    case 'area': return stacked === null ? 'Area' : `Area${stacked}`;
    case 'scatter': return first.scatterStyle === 'lineMarker' || first.scatterStyle === 'line' ? 'XYScatterLines' : first.scatterStyle?.startsWith('smooth') ? 'XYScatterSmooth' : 'XYScatter';
    case 'pie': return 'Pie';
    case 'doughnut': return 'Doughnut';
    case 'radar': return 'Radar';
    case 'bubble': return 'Bubble';
    default: return first?.type ?? 'Invalid';
  }
}

const refOf = (source: Source | undefined): string | null => (source?.numRef ?? source?.strRef ?? source?.multiLvlStrRef)?.formula ?? null;

type FileSeries = FileChartModel['chart']['plotArea']['chartTypes'][number]['series'][number];

function readSeries(s: FileSeries): ChartSeriesView {
  const xml = String((s.spPr as { readonly _rawXml?: string } | undefined)?._rawXml ?? '');
  const colour = /srgbClr val="([0-9A-Fa-f]{6})"/.exec(xml)?.[1];
  return { name: s.tx?.strRef ? `=${s.tx.strRef.formula}` : s.tx?.value ?? '', xValues: refOf(s.xVal ?? s.cat), values: refOf(s.yVal ?? s.val), format: { ...(colour === undefined ? {} : { color: `#${colour.toUpperCase()}` }), ...(/^<c:spPr>\s*<a:noFill\s*\/>/.test(xml) ? { hidden: true } : {}) } };
}

/** The values that a chart showed last are computed anew. */
const withoutCaches = (model: FileChartModel): FileChartModel => JSON.parse(JSON.stringify(model, (key: string, value: unknown) => (key === 'cache' ? undefined : value))) as FileChartModel;
