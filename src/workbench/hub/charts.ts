import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { ChartView } from '../model/views.ts';
import { isDateFormat } from './dates.ts';
import type { Place, ShownChart } from './messages.ts';

/** No chart draws more points than this: a whole column as a series ends here. */
const MOST_POINTS = 5_000;

function placesOf(model: WorkbookModel, address: string | null, sheet: string): { readonly area: Area; readonly places: readonly Place[] } | null {
  const area = address === null ? null : model.areaOf(address.replace(/^=/, ''), sheet);
  if (area === null) return null;
  const count = Math.min(area.rows * area.columns, MOST_POINTS);
  return { area, places: Array.from({ length: count }, (_, index) => ({ row: area.row + Math.floor(index / area.columns), column: area.column + (index % area.columns) })) };
}

function numbersAt(model: WorkbookModel, address: string | null, sheet: string): readonly (number | null)[] {
  const found = placesOf(model, address, sheet);
  if (found === null) return [];
  return found.places.map(({ row, column }) => {
    const { value } = model.cell(found.area.sheet, row, column);
    return typeof value === 'number' ? value : null;
  });
}

function textsAt(model: WorkbookModel, address: string | null, sheet: string): readonly string[] {
  const found = placesOf(model, address, sheet);
  return found === null ? [] : found.places.map(({ row, column }) => model.textOf(found.area.sheet, row, column));
}

/** A series' name is words or an address; an address shows its cell's text. */
function nameOf(model: WorkbookModel, name: string, sheet: string): string {
  const looksLikeAddress = name.startsWith('=') || /!\$?[A-Z]{1,3}\$?\d/.test(name);
  return looksLikeAddress ? textsAt(model, name, sheet).join(' ') : name;
}

/** Days are told by the axis's own number format, or else by that of the cells. */
function hasDates(model: WorkbookModel, view: ChartView): boolean {
  const own = view.options['axes/categoryAxis/numberFormat'];
  if (typeof own === 'string' && own !== 'General') return isDateFormat(own);
  const found = placesOf(model, view.series[0]?.xValues ?? null, view.sheet);
  const [first] = found?.places ?? [];
  return found !== null && first !== undefined && isDateFormat(model.cell(found.area.sheet, first.row, first.column).style.numberFormat);
}

export function showChart(model: WorkbookModel, view: ChartView): ShownChart {
  const series = view.series.map((one) => ({ name: nameOf(model, one.name, view.sheet), values: numbersAt(model, one.values, view.sheet), labels: textsAt(model, one.xValues, view.sheet), places: numbersAt(model, one.xValues, view.sheet) }));
  const longest = Math.max(0, ...series.map((one) => one.values.length));
  const labels = series.find((one) => one.labels.length > 0)?.labels ?? Array.from({ length: longest }, (_, index) => String(index + 1));
  return { view, labels, series, hasDates: hasDates(model, view) };
}
