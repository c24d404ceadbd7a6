import { BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, ArcElement, ScatterController, Title, Tooltip } from 'chart.js';
import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import { dateOfSerial } from '../hub/dates.ts';
import type { ShownChart } from '../hub/messages.ts';

/** A workbook's chart as chart.js draws it. Kinds that chart.js lacks are drawn as their nearest relative. */

Chart.register(BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, ArcElement, ScatterController, Title, Tooltip);

/** Excel's series colours. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300'] as const;

interface Kind { readonly type: Extract<ChartType, 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter'>; readonly isStacked: boolean; readonly isFlat: boolean; readonly isFilled: boolean; readonly hasMarkers: boolean; readonly hasLine: boolean }

/** Excel.ChartType's words, taken apart: "ColumnStacked", "BarClustered", "LineMarkers", "XYScatterLines" ... */
export function kindOf(chartType: string): Kind {
  const has = (word: string): boolean => chartType.toLowerCase().includes(word);
  const type = has('pie') ? 'pie' : has('doughnut') ? 'doughnut' : has('scatter') || has('bubble') ? 'scatter' : has('line') || has('area') || has('stock') ? 'line' : 'bar';
  return { type, isStacked: has('stacked'), isFlat: has('bar') && !has('column'), isFilled: has('area'), hasMarkers: has('marker') || (type === 'scatter' && !has('nomarkers')), hasLine: type === 'line' || has('lines') || has('smooth') };
}

export interface ChartInk { readonly ink: string; readonly line: string; /** A series' colour as it can be seen on the paper. */ readonly series: (color: string) => string }

type Look = Readonly<Record<string, unknown>>;

const colorIn = (format: Look): string | null => {
  const found = [format['format/fill/color'], format['format/line/color'], format.markerBackgroundColor, format.color].find((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value));
  return typeof found === 'string' ? found : null;
};

/** Without a fill, a bar is there to hold up the others: the invisible step of a waterfall, which has no place in the legend. */
const isHollow = (format: Look): boolean => format.hidden === true || ('format/fill/color' in format && format['format/fill/color'] === null);
const hasNoLine = (format: Look): boolean => format['format/line/lineStyle'] === 'None';

function lineLook(format: Look, kind: Kind): object {
  const size = typeof format.markerSize === 'number' ? format.markerSize * 0.6 : 3;
  const style = format.markerStyle === 'Diamond' ? 'rectRot' : format.markerStyle === 'Square' ? 'rect' : format.markerStyle === 'Triangle' ? 'triangle' : 'circle';
  const isMarked = format.markerStyle === undefined ? kind.hasMarkers : format.markerStyle !== 'None';
  return { borderWidth: 2, pointRadius: isMarked ? size : 0, pointStyle: style, pointHitRadius: 8, fill: kind.isFilled, showLine: kind.hasLine && !hasNoLine(format) };
}

function datasets(chart: ShownChart, kind: Kind, seen: (color: string) => string): ChartDataset[] {
  return chart.series.map((series, i) => {
    const format = chart.view.series[i]?.format ?? {};
    const color = seen(colorIn(format) ?? (COLORS[i % COLORS.length] as string));
    const isRound = kind.type === 'pie' || kind.type === 'doughnut';
    const background = isHollow(format) ? 'transparent' : isRound ? series.values.map((_, j) => COLORS[j % COLORS.length] as string) : kind.isFilled ? `${color}66` : color;
    const data = kind.type === 'scatter' ? series.values.map((y, j) => ({ x: series.places[j] ?? j + 1, y: y ?? Number.NaN })) : [...series.values];
    const own = kind.type === 'line' || kind.type === 'scatter' ? lineLook(format, kind) : { borderWidth: isRound ? 1 : 0, barPercentage: 0.9, categoryPercentage: 0.7 };
    return { label: series.name, data, backgroundColor: background, borderColor: isHollow(format) ? 'transparent' : isRound ? '#ffffff' : color, ...own } as ChartDataset;
  });
}

const numberOf = (options: Look, path: string): number | undefined => (typeof options[path] === 'number' ? options[path] : undefined);
const wordsOf = (options: Look, path: string): string => (typeof options[path] === 'string' ? options[path] : '');


type Axes = Readonly<Record<string, object>>;

function scales(chart: ShownChart, kind: Kind, { ink, line }: ChartInk): Axes {
  const { options } = chart.view;
  const axis = (words: string): object => ({ stacked: kind.isStacked, ticks: { color: ink, autoSkip: true, maxRotation: 45, font: { size: 11 } }, grid: { color: line, drawTicks: false }, border: { color: line }, title: { display: words !== '', text: words, color: ink } });
  const value = { ...axis(wordsOf(options, 'axes/valueAxis/title/text')), min: numberOf(options, 'axes/valueAxis/minimum'), max: numberOf(options, 'axes/valueAxis/maximum'), beginAtZero: kind.type !== 'scatter' };
  const across = axis(wordsOf(options, 'axes/categoryAxis/title/text'));
  if (kind.type === 'scatter') return { x: { ...across, grid: { display: false }, ...(chart.hasDates ? { ticks: { color: ink, maxRotation: 45, font: { size: 11 }, precision: 0, callback: (day: number | string) => dateOfSerial(Math.round(Number(day))) } } : {}) }, y: value };
  const category = { ...across, grid: { display: false }, reverse: kind.isFlat !== (options['axes/categoryAxis/reversePlotOrder'] === true) };
  // Excel draws a bar chart's first category at the bottom, chart.js at the top.
  return kind.isFlat ? { x: value, y: category } : { x: category, y: value };
}

export function configure(chart: ShownChart, ink: ChartInk): ChartConfiguration {
  const kind = kindOf(chart.view.chartType);
  const { legend, title } = chart.view;
  const isRound = kind.type === 'pie' || kind.type === 'doughnut';
  const side = legend.position.toLowerCase();
  const hollow = new Set(chart.view.series.flatMap((series, i) => (isHollow(series.format) ? [i] : [])));
  return {
    type: kind.type,
    data: { labels: [...chart.labels], datasets: datasets(chart, kind, ink.series) },
    options: {
      responsive: true, maintainAspectRatio: false, animation: false, indexAxis: kind.isFlat ? 'y' : 'x', color: ink.ink,
      scales: isRound ? {} : scales(chart, kind, ink),
      plugins: {
        title: { display: title.visible && title.text !== '', text: title.text, color: ink.ink, font: { size: 14, weight: 'normal' } },
        tooltip: { filter: ({ datasetIndex }: { readonly datasetIndex: number }) => !hollow.has(datasetIndex), callbacks: chart.hasDates && kind.type === 'scatter' ? { label: ({ dataset, parsed }: { readonly dataset: { readonly label?: string }; readonly parsed: { readonly x: number; readonly y: number } }) => `${dataset.label ?? ''}: ${parsed.y.toLocaleString('en')} (${dateOfSerial(Math.round(parsed.x))})` } : {} },
        legend: { display: legend.visible && (chart.series.length > 1 || isRound), position: side === 'left' || side === 'right' || side === 'top' ? side : 'bottom', labels: { color: ink.ink, boxWidth: 12, font: { size: 11 }, filter: ({ datasetIndex }: { readonly datasetIndex?: number }) => datasetIndex === undefined || !hollow.has(datasetIndex) } },
      },
    },
  } as unknown as ChartConfiguration;
}

export const draw = (canvas: HTMLCanvasElement, chart: ShownChart, ink: ChartInk): Chart => new Chart(canvas, configure(chart, ink));
export type { Chart } from 'chart.js';
