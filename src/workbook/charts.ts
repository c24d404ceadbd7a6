import type { Chart, Edit, Series, Stretch, Table } from './table.ts';

/** Colours that a colour-blind reader tells apart, in light and in print: dark blue, orange, grey. */
const BLUE = '1F5A7A';
const ORANGE = 'D9822B';
const PALE = 'B9D3E0';

/** The charts that every spreadsheet program draws natively, over the grey sheets' cells. They stand to the right of Summary's lines. */
export function chartsOf(tables: readonly Table[]): readonly Edit[] {
  const filled = new Map(tables.filter((t) => t.rows.length > 0).map((t) => [t.name, t]));
  const stretch = (table: string, column: string): Stretch => ({ table, column, rows: filled.get(table)?.rows.length ?? 1 });
  const series = (table: string, of: Omit<Series, 'categories' | 'values'> & { readonly x: string; readonly y: string }): Series => ({ name: of.name, look: of.look, colour: of.colour, categories: stretch(table, of.x), values: stretch(table, of.y) });
  const charts: readonly (Omit<Chart, 'from' | 'to'> & { readonly needs: string })[] = [
    { needs: 'ChartLine', kind: 'time line', title: 'Killed: running total, and what monitors state', series: [
      series('ChartLine', { name: 'itemised here', x: 'Date', y: 'Total', look: 'line', colour: BLUE }), ...(filled.get('Tallies') ? [series('ChartLine', { name: 'stated by monitors', x: 'Stated on', y: 'Stated', look: 'points', colour: ORANGE })] : []),
    ] },
    { needs: 'ChartTally', kind: 'time line', title: 'The chosen tally: what it states, and what is itemised inside it', series: [
      series('ChartTally', { name: 'itemised inside it', x: 'Date', y: 'Total', look: 'line', colour: BLUE }), series('ChartTally', { name: 'stated', x: 'Stated on', y: 'Stated', look: 'points', colour: ORANGE }),
    ] },
    { needs: 'ChartRanges', kind: 'bars', title: 'Killed per incident: from the lowest account to the highest', series: [
      series('ChartRanges', { name: 'lowest', x: 'Title', y: 'Low', look: 'bar', colour: BLUE }), series('ChartRanges', { name: 'up to the highest', x: 'Title', y: 'To high', look: 'bar', colour: ORANGE }),
    ] },
    { needs: 'ChartBridge', kind: 'columns', title: 'From the naive sum to the reconciled figure', series: [
      series('ChartBridge', { name: 'base', x: 'Step', y: 'Base', look: 'hidden', colour: PALE }), series('ChartBridge', { name: 'sums', x: 'Step', y: 'Ends', look: 'bar', colour: BLUE }),
      series('ChartBridge', { name: 'left out', x: 'Step', y: 'Falls', look: 'bar', colour: PALE }), series('ChartBridge', { name: 'added', x: 'Step', y: 'Rises', look: 'bar', colour: ORANGE }),
    ] },
  ];
  return charts.filter((c) => filled.has(c.needs)).map(({ needs: _needs, ...chart }, i) => ({ kind: 'draw-chart', sheet: 'Summary', chart: { ...chart, from: `I${3 + i * HEIGHT}`, to: `S${2 + (i + 1) * HEIGHT}` } }));
}

/** In rows of Summary. */
const HEIGHT = 17;
