import type { Core } from './core.ts';
import type { Hyperlink } from './cellViews.ts';
import type { ChartView } from './views.ts';
import type { Cell, Row } from './state.ts';

/** What becomes of a formula that stands on a sheet (`null`: on none, as a workbook's name does). */
export type Rewrite = (formula: string, sheet: string | null) => string;

/** Rewrites every formula of the workbook: cells, names, calculated columns, conditional formats, validations, the ranges of charts, links. */
export function rewriteEverywhere(core: Core, rewrite: Rewrite): void {
  rewriteCells(core, rewrite);
  const book = core.book();
  for (const [key, name] of book.names) replace(name.formula, rewrite(name.formula, name.sheet), (formula) => { core.setItem('names', key, { ...name, formula }); });
  for (const [id, table] of book.tables) {
    const columns = table.columns.map((c) => { const formula = c.calculatedFormula === null ? null : rewrite(c.calculatedFormula, table.sheet); return formula === c.calculatedFormula ? c : { ...c, calculatedFormula: formula }; });
    if (columns.some((c, i) => c !== table.columns[i])) core.setItem('tables', id, { ...table, columns });
  }
  for (const [id, format] of book.conditionalFormats) { const rule = inRule(format.rule, (f) => rewrite(f, format.sheet)); if (rule !== format.rule) core.setItem('conditionalFormats', id, { ...format, rule }); }
  for (const [id, validation] of book.validations) { const rule = inRule(validation.rule, (f) => rewrite(f, validation.area.sheet)); if (rule !== validation.rule) core.setItem('validations', id, { ...validation, rule }); }
  for (const [id, chart] of book.charts) { const made = chartWith(chart, (range) => rewrite(`=${range}`, null).slice(1)); if (made !== chart) core.setItem('charts', id, made); }
}

const replace = (was: string, is: string, put: (formula: string) => void): void => { if (was !== is) put(is); };

function rewriteCells(core: Core, rewrite: Rewrite): void {
  for (const sheet of core.book().order) {
    const memo = new Map<string, string>();
    const remembered = (formula: string): string => { let made = memo.get(formula); if (made === undefined) memo.set(formula, made = rewrite(formula, sheet)); return made; };
    for (const [index, row] of core.rows(sheet)) rewriteRow(row, remembered, (column, cell) => { core.putCell(sheet, index, column, cell); });
  }
}

function rewriteRow(row: Row, rewrite: (formula: string) => string, put: (column: number, cell: Cell) => void): void {
  for (const [column, cell] of row.cells) {
    if (cell.formula === null && cell.link === null) continue;
    const formula = cell.formula === null ? null : rewrite(cell.formula);
    const link = cell.link === null ? null : linkWith(cell.link, (reference) => rewrite(`=${reference}`).slice(1));
    if (formula !== cell.formula || link !== cell.link) put(column, { ...cell, formula, link });
  }
}

function linkWith(link: Hyperlink, rewrite: (reference: string) => string): Hyperlink {
  if (link.documentReference === null) return link;
  const documentReference = rewrite(link.documentReference);
  return documentReference === link.documentReference ? link : { ...link, documentReference };
}

/** A rule with every formula in it ("=...") rewritten, however deep; the same object when nothing changes. */
export function inRule<T>(rule: T, rewrite: (formula: string) => string): T {
  if (typeof rule === 'string') return (rule.startsWith('=') ? rewrite(rule) : rule) as T;
  if (typeof rule !== 'object' || rule === null) return rule;
  let changed = false;
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]) => { const made = inRule(value, rewrite); changed ||= made !== value; return [key, made] as const; });
  if (!changed) return rule;
  return (Array.isArray(rule) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

function chartWith(chart: ChartView, rewrite: (range: string) => string): ChartView {
  const range = (text: string | null): string | null => (text === null ? null : rewrite(text));
  const series = chart.series.map((s) => {
    const made = { ...s, values: range(s.values), xValues: range(s.xValues), name: s.name.startsWith('=') ? `=${rewrite(s.name.slice(1))}` : s.name };
    return made.values === s.values && made.xValues === s.xValues && made.name === s.name ? s : made;
  });
  return series.some((s, i) => s !== chart.series[i]) ? { ...chart, series } : chart;
}
