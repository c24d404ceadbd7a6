import type { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { columnRange } from '../../workbook/table.ts';
import type { Edit, Series, Stretch, Table } from '../../workbook/table.ts';

/** The library's charts are an addition that must be put in before a chart is drawn, or a file with one is opened. */
installChartSupport();

interface Writing { readonly book: Workbook; readonly tables: ReadonlyMap<string, Table> }

/** Draws a native chart over the workbook's own cells. */
export function drawChart(writing: Writing, { sheet: name, chart }: Extract<Edit, { kind: 'draw-chart' }>): void {
  const sheet = writing.book.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}" to draw "${chart.title}" on.`);
  const hidden = chart.series.flatMap((s, index) => (s.look === 'hidden' ? [{ index, hidden: true }] : []));
  const title = { paragraphs: [{ runs: [{ text: chart.title, properties: { size: 1200, bold: true, color: { srgb: '1F5A7A' } } }] }] };
  const common = { title, showLegend: true, legendPosition: 'b', displayBlanksAs: 'gap', legendOptions: { entries: hidden }, series: chart.series.map((s) => seriesOf(writing, s, chart.kind === 'time line')) } as const;
  const day = { numFmt: 'yyyy-mm-dd', numFmtLinked: false, majorGridlines: false, minorTickMark: 'none', textRotation: -45 } as const;
  const count = { numFmt: '#,##0', numFmtLinked: false, majorGridlines: true, majorGridlinesStyle: { border: 'E3E8EC', borderWidth: 0.75 }, minorTickMark: 'none', min: 0 } as const;
  const bars = { type: 'bar', grouping: 'stacked', overlap: 100, gapWidth: 60, valueAxis: count } as const;
  const options = chart.kind === 'time line' ? { ...common, type: 'scatter', scatterStyle: 'lineMarker', categoryAxis: day, valueAxis: count } as const
    : chart.kind === 'columns' ? { ...common, ...bars, barDir: 'col' } as const
      : { ...common, ...bars, barDir: 'bar', categoryAxis: { orientation: 'maxMin' } } as const;
  sheet.addChart(options as never, { tl: chart.from, br: chart.to });
}

function seriesOf(writing: Writing, s: Series, timeLine: boolean) {
  const [x, y] = [rangeOf(writing, s.categories), rangeOf(writing, s.values)];
  const where = timeLine ? { xValues: x, values: y } : { categories: x, values: y };
  switch (s.look) {
    case 'line': return { ...where, name: s.name, line: s.colour, lineWidth: 2.25, smooth: false, marker: { symbol: 'circle', size: 4, fill: s.colour, border: s.colour } };
    case 'points': return { ...where, name: s.name, smooth: false, spPr: { line: { noFill: true } }, marker: { symbol: 'diamond', size: 10, fill: s.colour, border: '7A4A00' } };
    case 'bar': return { ...where, name: s.name, fill: s.colour };
    case 'hidden': return { ...where, name: s.name, spPr: { noFill: true } };
  }
}

function rangeOf({ tables }: Writing, stretch: Stretch): string {
  const table = tables.get(stretch.table);
  if (!table) throw new Error(`There is no table "${stretch.table}" to draw.`);
  return `'${table.sheet}'!${columnRange(table, stretch.column, stretch.rows)}`;
}
