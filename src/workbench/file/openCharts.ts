import type { ChartSeriesView, ChartView } from '../model/views.ts';
import { idFrom } from '../model/ids.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheets.ts';
import { relationsPath, zipped } from '../../ooxml/zipped.ts';
import type { Relation } from '../../ooxml/zipped.ts';
import { chartsOf, EMU_PER_POINT, newFile } from './library.ts';
import type { Anchor, FileChart, FileChartModel, Source } from './library.ts';
import { plain } from './opening.ts';
import type { Opening } from './opening.ts';
import type { SheetPart } from './openSheet.ts';
import type { SheetContent } from './openXlsx.ts';

/** The file's description of a chart, and what the model read out of it: where that has changed since, the description no longer holds. */
export interface ChartFromFile { readonly model: FileChartModel; readonly look: string }

/** All that the model knows of a chart's look; ranges and places may change. */
export const lookOf = ({ chartType, title, legend, series }: Pick<ChartView, 'chartType' | 'title' | 'legend' | 'series'>): string => JSON.stringify([chartType, title, legend, series.map((s) => [s.name.startsWith('=') ? '=' : s.name, Object.entries(s.format).sort(([a], [b]) => a.localeCompare(b))])]);

interface SheetWithCharts { readonly part: SheetPart; readonly content: SheetContent }

/** The library reads charts, out of a file that holds nothing else: its sheets are empty but for their drawings. */
export async function readCharts(opening: Opening, sheets: readonly SheetWithCharts[]): Promise<readonly ChartView[]> {
  const drawn = sheets.flatMap((sheet) => { const drawing = sheet.part.relations.find((r) => r.kind === 'drawing'); return drawing ? [{ ...sheet, drawing }] : []; });
  for (const { drawing } of drawn) if (/<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/.test(opening.zip.text(drawing.target) ?? '')) opening.say('shapes and text boxes');
  const withCharts = drawn.filter(({ drawing }) => opening.zip.relations(drawing.target).some((r) => r.kind === 'chart'));
  if (withCharts.length === 0) return [];
  const book = newFile();
  await book.xlsx.load(onlyDrawings(opening, withCharts.map((s) => s.drawing)) as never);
  return withCharts.flatMap(({ content }, i) => { const sheet = book.worksheets[i]; return sheet ? chartsOf(sheet).flatMap((chart, n) => readChart(opening, chart, { content, number: n + 1 })) : []; });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const KIND = 'application/vnd.openxmlformats-officedocument';

const relationsXml = (list: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** A file of empty sheets with these drawings and their charts. */
function onlyDrawings({ zip }: Opening, drawings: readonly Relation[]): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  const kinds: string[] = [];
  drawings.forEach((drawing, i) => {
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, `<worksheet ${MAIN}><sheetData/><drawing r:id="rId1"/></worksheet>`);
    parts.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationsXml([relation('rId1', 'drawing', `/${drawing.target}`)]));
    kinds.push(`<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${KIND}.spreadsheetml.worksheet+xml"/>`, `<Override PartName="/${drawing.target}" ContentType="${KIND}.drawing+xml"/>`);
    for (const chart of zip.relations(drawing.target).filter((r) => r.kind === 'chart')) { takePart(zip, parts, chart.target); kinds.push(`<Override PartName="/${chart.target}" ContentType="${KIND}.drawingml.chart+xml"/>`); for (const more of zip.relations(chart.target)) takePart(zip, parts, more.target); }
    takePart(zip, parts, drawing.target);
  });
  const sheets = drawings.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  parts.set('xl/workbook.xml', `<workbook ${MAIN}><sheets>${sheets}</sheets></workbook>`);
  parts.set('xl/_rels/workbook.xml.rels', relationsXml(drawings.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))));
  parts.set('_rels/.rels', relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  parts.set('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.spreadsheetml.sheet.main+xml"/>${kinds.join('')}</Types>`);
  return zipped(parts);
}

function takePart(zip: Opening['zip'], parts: Map<string, string | Uint8Array>, path: string): void {
  for (const name of [path, relationsPath(path)]) { const data = zip.bytes(name); if (data) parts.set(name, data); }
}

/** Charts are kept with the file's own description beside what the model knows of them, so that saving loses nothing of their look. */
function readChart(opening: Opening, chart: FileChart, { content, number }: { readonly content: SheetContent; readonly number: number }): readonly ChartView[] {
  const model = chart.chartModel;
  if (!model) { opening.say('charts of newer kinds (waterfall, treemap and the like)'); return []; }
  const start = placed(content, chart.range.tl);
  const end = chart.range.br ? placed(content, chart.range.br) : { left: start.left + (chart.range.ext?.width ?? 480) * 0.75, top: start.top + (chart.range.ext?.height ?? 288) * 0.75 };
  const view = {
    chartType: kindOf(model), title: { text: chart.title ?? '', visible: chart.title !== undefined && chart.title !== '' }, legend: { visible: model.chart.legend !== undefined, position: POSITIONS[model.chart.legend?.legendPos ?? 'r'] ?? 'Right' },
    series: model.chart.plotArea.chartTypes.flatMap((t) => t.series).map(readSeries),
  };
  return [{
    ...view, id: idFrom(opening.ids(), 'A'), name: `Chart ${number}`, sheet: content.state.id, left: start.left, top: start.top, width: end.left - start.left, height: end.top - start.top,
    options: { file: plain({ model: withoutCaches(model), look: lookOf(view) } satisfies ChartFromFile) },
  }];
}

const POSITIONS: Readonly<Record<string, string>> = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' };

/** Where an anchor stands, in points: widths of columns and heights of rows before it, and its offset. */
function placed({ columns, rows }: SheetContent, anchor: Anchor): { readonly left: number; readonly top: number } {
  let [left, top] = [anchor.nativeColOff / EMU_PER_POINT + anchor.nativeCol * STANDARD_WIDTH, anchor.nativeRowOff / EMU_PER_POINT + anchor.nativeRow * STANDARD_HEIGHT];
  for (const [column, width, hidden] of columns) if (column < anchor.nativeCol) left += (hidden ? 0 : width ?? STANDARD_WIDTH) - STANDARD_WIDTH;
  for (const [row, height, hidden] of rows) if (row < anchor.nativeRow) top += (hidden ? 0 : height ?? STANDARD_HEIGHT) - STANDARD_HEIGHT;
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
