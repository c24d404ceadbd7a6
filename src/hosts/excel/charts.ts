import type { Chart, Edit, Series } from '../../workbook/table.ts';
import { rangeOfColumn } from './plan.ts';
import type { Planned } from './plan.ts';
import { SMALL } from './steps.ts';
import type { Step } from './steps.ts';
import { lower } from './survey.ts';
import type { Survey } from './survey.ts';

type DrawChart = Extract<Edit, { kind: 'draw-chart' }>;

const KINDS = { 'time line': 'XYScatterLines', columns: 'ColumnStacked', bars: 'BarStacked' } as const satisfies Record<Chart['kind'], string>;

export interface Charts { /** Of charts that are there: their ranges. */ readonly before: readonly Step[]; /** Charts that are drawn anew, when their cells are filled. */ readonly after: readonly Step[] }

/** Native charts over the workbook's own cells. A chart that is there keeps its place and its looks, and follows its cells; one with other series is drawn anew. */
export function chartSteps(edits: readonly DrawChart[], of: { readonly found: Survey; readonly planned: Planned; readonly redo: boolean }): Charts {
  const before: Step[] = [];
  const after: Step[] = [];
  for (const { sheet, chart } of edits) {
    const there = of.found.charts.filter((c) => c.name === chart.title);
    const isSame = there.length === 1 && there[0]?.series === chart.series.length && !of.redo;
    if (isSame) { if (hasMoved(chart, of.planned)) before.push(rangesStep({ sheet, chart }, of.planned)); continue; }
    const name = of.found.sheets.get(lower(sheet))?.name ?? sheet;
    after.push(...there.map((): Step => ({ place: name, bytes: SMALL, run: (context) => { context.workbook.worksheets.getItem(name).charts.getItem(chart.title).delete(); } })), drawStep({ sheet: name, chart }, of.planned));
  }
  return { before, after };
}

const hasMoved = (chart: Chart, planned: Planned): boolean => chart.series.some((s) => planned.byName.get(s.values.table)?.isChanged === true);

function rangesStep({ sheet, chart }: Pick<DrawChart, 'sheet' | 'chart'>, planned: Planned): Step {
  return { place: sheet, bytes: SMALL * (1 + chart.series.length), run: (context) => {
    const drawn = context.workbook.worksheets.getItem(sheet).charts.getItem(chart.title);
    chart.series.forEach((s, i) => { setRanges(context, drawn.series.getItemAt(i), { s, planned }); });
  } };
}

function setRanges(context: Excel.RequestContext, series: Excel.ChartSeries, of: { readonly s: Series; readonly planned: Planned }): void {
  const [x, y] = [rangeAt(context, rangeOfColumn(of.planned, of.s.categories)), rangeAt(context, rangeOfColumn(of.planned, of.s.values))];
  series.setXAxisValues(x);
  series.setValues(y);
  x.untrack();
  y.untrack();
}

function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const at = address.lastIndexOf('!');
  return context.workbook.worksheets.getItem(address.slice(1, at - 1).replaceAll("''", "'")).getRange(address.slice(at + 1).replaceAll('$', ''));
}

function drawStep({ sheet, chart }: Pick<DrawChart, 'sheet' | 'chart'>, planned: Planned): Step {
  return { place: sheet, bytes: SMALL * (6 + 3 * chart.series.length), run: (context) => {
    const source = rangeAt(context, rangeOfColumn(planned, (chart.series[0] as Series).values));
    const drawn = context.workbook.worksheets.getItem(sheet).charts.add(KINDS[chart.kind], source, 'Columns');
    source.untrack();
    drawn.name = chart.title;
    chart.series.forEach((s, i) => {
      const series = i === 0 ? drawn.series.getItemAt(0) : drawn.series.add(s.name);
      series.name = s.name;
      setRanges(context, series, { s, planned });
      dressSeries(series, s);
    });
    dressChart(drawn, chart);
  } };
}

/** Lines with small round points, lone points as diamonds, bars filled, and what only lifts others without a fill. */
function dressSeries(series: Excel.ChartSeries, s: Series): void {
  const colour = `#${s.colour}`;
  switch (s.look) {
    case 'line': series.format.line.color = colour; series.format.line.weight = 2.25; series.smooth = false; return setMarkers(series, { style: 'Circle', size: 4, colour, edge: colour });
    case 'points': series.format.line.clear(); series.smooth = false; return setMarkers(series, { style: 'Diamond', size: 10, colour, edge: '#7A4A00' });
    case 'bar': series.format.fill.setSolidColor(colour); return;
    case 'hidden': series.format.fill.clear(); return;
  }
}

function setMarkers(series: Excel.ChartSeries, of: { readonly style: 'Circle' | 'Diamond'; readonly size: number; readonly colour: string; readonly edge: string }): void {
  series.markerStyle = of.style;
  series.markerSize = of.size;
  series.markerBackgroundColor = of.colour;
  series.markerForegroundColor = of.edge;
}

function dressChart(drawn: Excel.Chart, chart: Chart): void {
  drawn.title.text = chart.title;
  drawn.title.format.font.size = 12;
  drawn.title.format.font.bold = true;
  drawn.title.format.font.color = '#1F5A7A';
  drawn.legend.visible = true;
  drawn.legend.position = 'Bottom';
  chart.series.forEach((s, i) => { if (s.look === 'hidden') drawn.legend.legendEntries.getItemAt(i).visible = false; });
  drawn.displayBlanksAs = 'NotPlotted';
  drawn.setPosition(chart.from, chart.to);
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = '#,##0';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = '#E3E8EC';
  if (chart.kind === 'time line') { categoryAxis.numberFormat = 'yyyy-mm-dd'; categoryAxis.textOrientation = -45; categoryAxis.majorGridlines.visible = false; return; }
  drawn.series.getItemAt(0).gapWidth = 60;
  drawn.series.getItemAt(0).overlap = 100;
  if (chart.kind === 'bars') categoryAxis.reversePlotOrder = true;
}
