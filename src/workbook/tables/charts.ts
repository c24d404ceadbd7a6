import type { Incident } from '../../incidents/incident.ts';
import { BRIDGE_GROUPS, bridgeAmounts } from '../bridgeGroups.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { inUse } from '../../incidents/incident.ts';
import { amountOf } from '../figureRows.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, formula, makeTable, NOT_AVAILABLE, read, serialDay } from '../table.ts';
import type { Table } from '../table.ts';
import { linkRows, statedLines } from './tallies.ts';
import type { StatedLine } from './tallies.ts';

/** The grey sheets behind the charts: each column of a chart is a column of formulas here. */

const number = { format: 'integer', width: 9 } as const;
const date = { format: 'date' } as const;
const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);

interface Step { readonly step: string; readonly formula: string; readonly amount: number; readonly after: number; readonly end: boolean }

/** The waterfall from the naive sum to the reconciled figure, as stacked columns, which every program draws. */
export function chartBridgeTable({ reconciliation: r }: Book): Table {
  const amounts = bridgeAmounts(r);
  const steps: Step[] = [{ step: 'naive sum', formula: FORMULAS.bridgeNaive.formula, amount: r.bridge.naive, after: r.bridge.naive, end: true }];
  for (const group of BRIDGE_GROUPS) { const amount = amounts.get(group) ?? 0; steps.push({ step: group, formula: FORMULAS.chartStep.formula, amount, after: (steps.at(-1)?.after ?? 0) + amount, end: false }); }
  steps.push({ step: 'reconciled', formula: FORMULAS.bridgeReconciled.formula, amount: r.bridge.reconciled, after: r.bridge.reconciled, end: true });
  return makeTable<Step>({
    name: 'ChartBridge', sheet: 'ChartBridge', grey: true, words: 'Behind the chart: from the naive sum to the reconciled figure.', rows: steps,
    columns: [
      read('No', 'The order.', (_, i) => i + 1, { format: 'integer', width: 6 }),
      read('Step', 'The kind of reason.', (s) => s.step, { width: 34 }),
      read('Is', 'An end of the bridge, or a step on it.', (s) => (s.end ? 'end' : 'step'), { width: 8 }),
      { ...computed<Step>('Amount', { words: 'What it adds or takes away.', formula: '' }, () => null, { format: 'signed', width: 10 }), cell: (s) => formula(s.formula, s.amount) },
      computed('After', FORMULAS.chartAfter, (s) => s.after, number),
      computed('Base', FORMULAS.chartBase, (s) => (s.end ? 0 : Math.min(s.after, s.after - s.amount)), number),
      computed('Ends', FORMULAS.chartEnds, (s) => (s.end ? s.amount : 0), number),
      computed('Falls', FORMULAS.chartFalls, (s) => (!s.end && s.amount < 0 ? -s.amount : 0), number),
      computed('Rises', FORMULAS.chartRises, (s) => (!s.end && s.amount > 0 ? s.amount : 0), number),
    ],
  });
}

/** The day that a tally counts up to, or that of its article; null where it has none to stand on. */
const statedOn = ({ reconciliation: r }: Book, { tally }: StatedLine): number | null => serialDay(tally.window.to ?? r.readings.find((x) => x.article.id === tally.article)?.article.published ?? null);

/** The wholes of killed tallies that have a day to stand on. */
const stated = (book: Book): readonly { readonly line: StatedLine; readonly day: number }[] =>
  statedLines(book).filter((l) => l.row.by === 'whole' && l.tally.effect === 'killed').flatMap((line) => { const day = statedOn(book, line); return day === null ? [] : [{ line, day }]; });

interface Point { readonly figure: string; readonly day: number; readonly adds: number; readonly total: number; readonly stated: { readonly line: StatedLine; readonly day: number } | undefined }

/** The running total of everybody killed, among what is chosen on Summary, beside what monitors state. */
export function chartLineTable(book: Book): Table {
  const points = stated(book);
  const figures = book.figures.filter((f) => f.figure.effect === 'killed' && amountOf(f.figure, f.incident) !== null && f.incident.date?.from != null)
    .map((f) => ({ code: f.code, day: serialDay(f.incident.date?.from ?? null) as number, adds: amountOf(f.figure, f.incident) as number })).sort((a, b) => a.day - b.day || Number(a.code.slice(1)) - Number(b.code.slice(1)));
  const rows: Point[] = [];
  for (let i = 0; i < Math.max(figures.length, figures.length > 0 ? points.length : 0); i++) {
    const last = figures[Math.min(i, figures.length - 1)] as (typeof figures)[number];
    const adds = i < figures.length ? last.adds : 0;
    rows.push({ figure: last.code, day: last.day, adds, total: (rows.at(-1)?.total ?? 0) + adds, stated: points[Math.min(i, points.length - 1)] });
  }
  return makeTable<Point>({
    name: 'ChartLine', sheet: 'ChartLine', grey: true, words: 'Behind the chart: the running total of everybody killed, and what monitors state. The last row is repeated where one of the two is shorter.', rows,
    columns: [
      read('No', 'The order.', (_, i) => i + 1, { format: 'integer', width: 6 }),
      read('Figure', 'The figure that adds.', (p) => p.figure, { width: 8 }),
      read('Again', 'A row that only repeats the last.', (_, i) => (i < figures.length ? null : 'yes'), { width: 8 }),
      computed('Date', FORMULAS.chartDate, (p) => p.day, date),
      computed('Adds', FORMULAS.chartAdds, (p) => p.adds, number),
      computed('Total', FORMULAS.chartTotal, (p) => p.total, number),
      read('Statement', 'A row of Tallies.', (p) => p.stated?.line.code ?? null, { width: 10 }),
      computed('Known', FORMULAS.chartKnown, (p) => p.stated?.day ?? 0, { ...date, hidden: true }),
      computed('Stated on', FORMULAS.chartStatedOn, (p) => p.stated?.day ?? p.day, date),
      computed('Stated', FORMULAS.chartStated, (p) => { const row = p.stated?.line.row; return row ? row.best ?? row.low ?? 0 : NOT_AVAILABLE; }, number),
    ],
  });
}

/** The largest killed tally is the one looked at first. */
export const firstTally = (book: Book): StatedLine | null =>
  [...statedLines(book)].filter((l) => l.row.by === 'whole').sort((a, b) => Number(b.tally.effect === 'killed') - Number(a.tally.effect === 'killed') || (b.row.best ?? b.row.low ?? 0) - (a.row.best ?? a.row.low ?? 0))[0] ?? null;

interface Inside { readonly row: number | null; readonly day: number | null; readonly adds: number; readonly total: number }

/** One tally from the day its window opens: only what lies inside it, beside what it states. */
export function chartTallyTable(book: Book): Table {
  const links = linkRows(book);
  const chosen = firstTally(book);
  const most = Math.max(0, ...book.reconciliation.tallies.map((t) => links.filter((l) => l.tally === t).length));
  const first = links.findIndex((l) => l.tally === chosen?.tally);
  const own = links.filter((l) => l.tally === chosen?.tally);
  const rows: Inside[] = [];
  for (let i = 0; i <= most && most > 0 && chosen !== null; i++) {
    const at = Math.max(0, Math.min(i - 1, own.length - 1));
    const link = own[at];
    const adds = i > 0 && i <= own.length && link && link.from !== null ? link.amount ?? 0 : 0;
    const opens = i === 0 ? serialDay(chosen.tally.window.from) : null;
    rows.push({ row: own.length === 0 ? null : first + 1 + at, day: own.length === 0 ? null : opens ?? link?.from ?? rows.at(-1)?.day ?? null, adds, total: (rows.at(-1)?.total ?? 0) + adds });
  }
  const day = chosen === null ? null : statedOn(book, chosen);
  return makeTable<Inside>({
    name: 'ChartTally', sheet: 'ChartTally', grey: true, words: 'Behind the chart: what lies inside the tally chosen on Summary, from the day its window opens. The last row is repeated where it has fewer.', rows,
    columns: [
      read('No', 'The order.', (_, i) => i + 1, { format: 'integer', width: 6 }),
      computed('Link', FORMULAS.chartLink, (p) => p.row, number),
      computed('Date', FORMULAS.chartLinkDate, (p) => p.day ?? NOT_AVAILABLE, date),
      computed('Adds', FORMULAS.chartLinkAdds, (p) => p.adds, number),
      computed('Total', FORMULAS.chartLinkTotal, (p) => p.total, number),
      computed('Known', FORMULAS.chartTallyKnown, () => day ?? 0, { ...date, hidden: true }),
      computed('Stated on', FORMULAS.chartTallyOn, (p) => day ?? p.day ?? NOT_AVAILABLE, date),
      computed('Stated', FORMULAS.chartTallyStates, () => (chosen === null || day === null ? NOT_AVAILABLE : chosen.row.best ?? chosen.row.low ?? 0), number),
    ],
  });
}

const MOST_RANGES = 15;

/** The incidents with the most killed, each from the lowest account to the highest. */
export function chartRangesTable({ reconciliation: r, codes }: Book): Table {
  const killed = (i: Incident, of: (f: Incident['figures'][number]) => number | null): number => sum(i.figures.filter((f) => f.effect === 'killed').map((f) => of(f) ?? 0));
  const rows = r.incidents.filter((i) => !i.background && killed(i, inUse) > 0).sort((a, b) => killed(b, inUse) - killed(a, inUse)).slice(0, MOST_RANGES);
  return makeTable<Incident>({
    name: 'ChartRanges', sheet: 'ChartRanges', grey: true, words: 'Behind the chart: the incidents with the most killed as of the last run.', rows,
    columns: [
      read('Incident', 'The incident.', (i) => codeOf(codes.incident, i.id), { width: 9 }),
      read('Title', 'What it is called.', (i) => cellText(i.title).slice(0, 40), { width: 40 }),
      computed('Low', FORMULAS.chartRangeLow, (i) => killed(i, (f) => f.low), number),
      computed('To high', FORMULAS.chartRangeHigh, (i) => Math.max(0, killed(i, (f) => f.high) - killed(i, (f) => f.low)), number),
    ],
  });
}
