import { BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, ArcElement, ScatterController, Title, Tooltip } from 'chart.js';
import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import type { ShownChart } from '../hub/messages.ts';

/** A workbook's chart as chart.js draws it. Kinds that chart.js lacks are drawn as their nearest relative. */

Chart.register(BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, ArcElement, ScatterController, Title, Tooltip);

/** Excel's series colours. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300'] as const;

interface Kind { readonly type: Extract<ChartType, 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter'>; readonly isStacked: boolean; readonly isFlat: boolean; readonly isFilled: boolean; readonly hasMarkers: boolean }

/** Excel.ChartType's words, taken apart: "ColumnStacked", "BarClustered", "LineMarkers", "XYScatterLines" ... */
export function kindOf(chartType: string): Kind {
  const has = (word: string): boolean => chartType.toLowerCase().includes(word);
  const type = has('pie') ? 'pie' : has('doughnut') ? 'doughnut' : has('scatter') || has('bubble') ? 'scatter' : has('line') || has('area') || has('stock') ? 'line' : 'bar';
  return { type, isStacked: has('stacked'), isFlat: has('bar') && !has('column'), isFilled: has('area'), hasMarkers: has('marker') || type === 'scatter' };
}

const colorIn = (format: Readonly<Record<string, unknown>>): string | null => {
  const found = [format['fill/color'], format['format/fill/color'], format['line/color'], format['format/line/color'], format.color].find((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value));
  return typeof found === 'string' ? found : null;
};

/** Without a fill, a series is there to hold up the others: a waterfall's invisible step. */
const isHollow = (format: Readonly<Record<string, unknown>>): boolean => ['fill/clear', 'format/fill/clear', 'noFill'].some((key) => format[key] === true);

function datasets(chart: ShownChart, kind: Kind): ChartDataset[] {
  return chart.series.map((series, i) => {
    const format = chart.view.series[i]?.format ?? {};
    const color = colorIn(format) ?? (COLORS[i % COLORS.length] as string);
    const isRound = kind.type === 'pie' || kind.type === 'doughnut';
    const background = isHollow(format) ? 'transparent' : isRound ? series.values.map((_, j) => COLORS[j % COLORS.length] as string) : kind.isFilled ? `${color}66` : color;
    const data = kind.type === 'scatter' ? series.values.map((y, j) => ({ x: Number(series.labels[j] ?? j + 1), y: y ?? Number.NaN })) : [...series.values];
    const own = kind.type === 'line' || kind.type === 'scatter' ? { borderWidth: 2, pointRadius: kind.hasMarkers ? 3 : 0, pointHitRadius: 8, fill: kind.isFilled } : { borderWidth: isRound ? 1 : 0 };
    return { label: series.name, data, backgroundColor: background, borderColor: isHollow(format) ? 'transparent' : isRound ? '#ffffff' : color, ...own } as ChartDataset;
  });
}

const numberOf = (options: Readonly<Record<string, unknown>>, path: string): number | undefined => (typeof options[path] === 'number' ? options[path] : undefined);
const wordsOf = (options: Readonly<Record<string, unknown>>, path: string): string => (typeof options[path] === 'string' ? options[path] : '');

export interface ChartInk { readonly ink: string; readonly line: string }

export function configure(chart: ShownChart, { ink, line }: ChartInk): ChartConfiguration {
  const kind = kindOf(chart.view.chartType);
  const { options, legend, title } = chart.view;
  const axis = (words: string) => ({ stacked: kind.isStacked, ticks: { color: ink, autoSkip: true, maxRotation: 45, font: { size: 11 } }, grid: { color: line, drawTicks: false }, border: { color: line }, title: { display: words !== '', text: words, color: ink } });
  const value = { ...axis(wordsOf(options, 'axes/valueAxis/title/text')), min: numberOf(options, 'axes/valueAxis/minimum'), max: numberOf(options, 'axes/valueAxis/maximum'), beginAtZero: kind.type !== 'scatter' };
  const category = { ...axis(wordsOf(options, 'axes/categoryAxis/title/text')), grid: { display: false } };
  const isRound = kind.type === 'pie' || kind.type === 'doughnut';
  const side = legend.position.toLowerCase();
  return {
    type: kind.type,
    data: { labels: [...chart.labels], datasets: datasets(chart, kind) },
    options: {
      responsive: true, maintainAspectRatio: false, animation: false, indexAxis: kind.isFlat ? 'y' : 'x', color: ink,
      scales: isRound ? {} : kind.isFlat ? { x: value, y: { ...category, reverse: false } } : { x: kind.type === 'scatter' ? axis(wordsOf(options, 'axes/categoryAxis/title/text')) : category, y: value },
      plugins: {
        title: { display: title.visible && title.text !== '', text: title.text, color: ink, font: { size: 14, weight: 'normal' } },
        legend: { display: legend.visible && (chart.series.length > 1 || isRound), position: side === 'left' || side === 'right' || side === 'top' ? side : 'bottom', labels: { color: ink, boxWidth: 12, font: { size: 11 } } },
      },
    },
  } as ChartConfiguration;
}

export const draw = (canvas: HTMLCanvasElement, chart: ShownChart, ink: ChartInk): Chart => new Chart(canvas, configure(chart, ink));
export type { Chart } from 'chart.js';
