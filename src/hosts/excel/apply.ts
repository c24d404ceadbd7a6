import { columnRule, markFormula } from '../../workbook/layout.ts';
import { identityOf } from '../../workbook/keep.ts';
import { markLook } from '../../workbook/look.ts';
import type { Applied } from '../../workbook/host.ts';
import type { Edit } from '../../workbook/table.ts';
import { dressSteps } from './body.ts';
import { chartSteps } from './charts.ts';
import { readContents } from './contents.ts';
import type { Contents } from './contents.ts';
import { refusal } from './errors.ts';
import { fillSteps } from './fill.ts';
import type { Filled } from './fill.ts';
import { marksStep, ruleStep } from './format.ts';
import { linesSteps } from './lines.ts';
import { addressOf } from './place.ts';
import { idsOf, planTables, rangeOfColumn, rowOf, wantedIds } from './plan.ts';
import type { Memory, Planned, TablePlan } from './plan.ts';
import { runSteps, SMALL } from './steps.ts';
import type { Step } from './steps.ts';
import { filterSteps, frameSteps, inPlaceSteps, linesSheet, newTableSteps } from './structure.ts';
import { canResize, lower, survey, tablesOf } from './survey.ts';
import type { Survey } from './survey.ts';

export interface ApplyOptions { readonly memory: Memory; /** The last batch failed on its way: what lies around the cells is set again. */ readonly redo: boolean; readonly onProgress?: ((part: number) => void) | undefined; /** Asked between two requests: whether the person wants no more of it. */ readonly isStopped?: (() => boolean) | undefined; /** Told before anything is written. */ readonly onWrite: (plans: readonly TablePlan[]) => void }

/** One pass: look, compare, write what differs, look again. `isDone` is false where somebody else's rows took the place of ours meanwhile. */
export async function applyOnce(context: Excel.RequestContext, edits: readonly Edit[], of: ApplyOptions): Promise<Applied & { readonly isDone: boolean }> {
  const found = await survey(context, edits);
  const contents = await readContents(context, edits, found);
  refuseStrangers(edits, { found, contents });
  const planned = planTables(edits, { found, contents, memory: of.memory });
  const work = stepsOf(edits, { ...of, found, contents, planned });
  refuseProtected(work.steps, found);
  if (work.steps.length > 0) {
    of.onWrite(planned.plans);
    await runSteps(context, work.steps, of);
  }
  const sheetsAdded = [...new Set(edits.map((e) => (e.kind === 'write-table' ? planned.byName.get(e.table.name)?.sheet ?? e.table.sheet : e.sheet)))].filter((s) => !found.sheets.has(lower(s)));
  const isDone = await areRowsThere(context, planned.plans.filter((p) => p.isChanged));
  return { ...work.counts, sheetsAdded, isDone };
}

interface Setting extends ApplyOptions { readonly found: Survey; readonly contents: Contents; readonly planned: Planned }

/** Sheets and tables first, then what lies around the cells, then links, and the cells last: until they are there, a run that goes on knows by the missing rows what is left to do. */
function stepsOf(edits: readonly Edit[], of: Setting): { readonly steps: readonly Step[]; readonly counts: Omit<Applied, 'sheetsAdded'> } {
  const { planned, found, contents, memory, redo } = of;
  const { plans } = planned;
  const lines = edits.flatMap((e) => (e.kind === 'write-cells' ? [linesSteps(e, { found, contents, planned, read: memory.read, redo })] : []));
  const filled = plans.map((plan) => fillSteps(plan, { planned, contents, memory }));
  const charts = chartSteps(edits.filter((e) => e.kind === 'draw-chart'), { found, planned, redo });
  // Before 1.13 a table takes in the rows below it only when something is written there.
  const grows = plans.map((plan, i) => (!canResize() && plan.found !== null && plan.rows.inserts.some((x) => x.before >= plan.old.length) ? filled[i]?.cells ?? [] : []));
  return {
    steps: [
      ...plans.flatMap((plan) => (plan.isChanged || redo ? unmarkSteps(plan, of) : [])), ...sheetsInOrder(edits, of), ...plans.flatMap((plan) => inPlaceSteps(plan, found)), ...grows.flat(), ...plans.flatMap((plan) => leftBareSteps(plan, redo)),
      ...plans.flatMap((plan) => (plan.isChanged || redo ? [...dressSteps(plan), ...aroundSteps(plan, of)] : ruleSteps(plan, of))),
      ...lines.flatMap((l) => l.before), ...charts.before, ...filled.flatMap((f) => f.links), ...commitLast(plans, filled), ...lines.flatMap((l) => l.cells), ...plans.flatMap(filterSteps), ...charts.after,
    ],
    counts: {
      rowsAdded: plans.reduce((n, p) => n + p.rows.rows.filter((r, i) => r.wanted !== null && r.wanted < p.table.rows.length && isAdded(p, i)).length, 0),
      rowsRemoved: plans.reduce((n, p) => n + removedOf(p), 0),
      cellsChanged: filled.reduce((n, f) => n + f.changed, 0) + lines.reduce((n, l) => n + l.changed, 0),
    },
  };
}

/** The cells of all tables, those of Articles at the end: an article is in when its row is there, so what an interrupted run left behind is told from it. */
const commitLast = (plans: readonly TablePlan[], filled: readonly Filled[]): readonly Step[] =>
  [false, true].flatMap((isLast) => filled.flatMap((f, i) => ((plans[i]?.table.name === COMMITTED) === isLast ? f.cells : [])));

const COMMITTED = 'Articles';

/** A table that an interrupted run left without rows gets its frame again. */
function leftBareSteps(plan: TablePlan, redo: boolean): readonly Step[] {
  const isBare = plan.old.every((row) => row.every((c) => c === '' || c === null));
  return plan.found !== null && (redo || (isBare && plan.table.rows.length > 0)) ? frameSteps(plan, { whole: isBare }) : [];
}

const isAdded = (plan: TablePlan, index: number): boolean => { const row = plan.rows.rows[index]; return row !== undefined && row.movedFrom === null && (row.old === null || (plan.old[row.old] ?? []).every((c) => c === '' || c === null)); };

/** Rows that held something and are gone; one that moved is not. */
function removedOf(plan: TablePlan): number {
  const stay = new Set(plan.rows.rows.flatMap((r) => [r.old, r.movedFrom]));
  return plan.old.filter((row, i) => !stay.has(i) && row.some((c) => c !== '' && c !== null)).length;
}

/** New sheets come in the order of the edits; a sheet of free cells among them. */
function sheetsInOrder(edits: readonly Edit[], { planned, found, redo }: Setting): readonly Step[] {
  return edits.flatMap((edit): readonly Step[] => {
    const plan = edit.kind === 'write-table' ? planned.byName.get(edit.table.name) : undefined;
    if (edit.kind === 'write-cells') return linesSheet(edit.sheet, { found, redo });
    return plan && plan.found === null ? newTableSteps(plan, found) : [];
  });
}

/** The formulas of a table's marks as they are to stand. */
function markFormulas(plan: TablePlan): readonly string[] {
  const lettered = plan.columns.map((c, i) => c ?? { name: `\u0000${i}`, owner: 'person' as const, width: 0, format: 'text' as const, list: null, words: '', wrap: false, hidden: false });
  const padded = [...Array.from({ length: plan.column - 1 }, (_, i) => ({ ...(lettered[0] as (typeof lettered)[number]), name: `\u0001${i}` })), ...lettered];
  return plan.table.marks.map((mark) => markFormula({ columns: padded }, mark, rowOf(plan, 0)));
}

/** Marks of ours that will be set again go before any row does: with the last of its rows a mark is gone, and could not be found any more. */
function unmarkSteps(plan: TablePlan, of: Setting): readonly Step[] {
  const { sheet } = plan;
  const formulas = markFormulas(plan);
  const old = (of.contents.marks.get(lower(sheet)) ?? []).filter((m) => formulas.some((f) => sameMark(f, m.formula)));
  return old.map(({ id }): Step => ({ place: sheet, bytes: SMALL, run: (context) => { const all = context.workbook.worksheets.getItem(sheet).getRange(); all.conditionalFormats.getItem(id).delete(); all.untrack(); } }));
}

/** Lists, refusals, sentences and marks of a table whose rows have changed. */
function aroundSteps(plan: TablePlan, of: Setting): readonly Step[] {
  const { table, sheet } = plan;
  const formulas = markFormulas(plan);
  return [
    ...allRules(plan, of),
    ...(table.marks.length === 0 ? [] : [marksStep(sheet, table.marks.map((mark, i) => ({ addresses: mark.columns.map((name) => columnAddress(plan, name)), formula: `=${formulas[i] ?? ''}`, look: markLook(mark.tone) })))]),
  ];
}

/** The same column and the same word, in whatever row the rule was left. */
const sameMark = (ours: string, there: string): boolean => ours.replace(/\d+/, '') === there.replace(/^=/, '').replace(/^(\$[A-Z]+)\$?\d+/, '$1');

function columnAddress(plan: TablePlan, name: string): string {
  const at = plan.columns.findIndex((c) => c?.name === name);
  if (at < 0) throw new Error(`There is no column "${name}" in ${plan.table.name} to mark.`);
  return addressOf({ row: rowOf(plan, 0), column: plan.column + at, rows: plan.rows.rows.length, columns: 1 });
}

const allRules = (plan: TablePlan, of: Setting): readonly Step[] => plan.columns.flatMap((c) => (c === null ? [] : [ruleOf(plan, c, of)]));
const ruleOf = (plan: TablePlan, column: NonNullable<TablePlan['columns'][number]>, { planned }: Setting): Step =>
  ruleStep(plan.sheet, columnAddress(plan, column.name), { rule: columnRule(column), sourceOf: (list) => `=${rangeOfColumn(planned, list)}` });

/** Lists that are picked from a table with more or fewer rows now. */
const ruleSteps = (plan: TablePlan, of: Setting): readonly Step[] =>
  plan.columns.flatMap((c) => (c?.list != null && 'table' in c.list && of.planned.byName.get(c.list.table)?.isChanged ? [ruleOf(plan, c, of)] : []));

/** A sheet of our name with a person's own content is refused before anything is written; what an interrupted run left there is not. */
function refuseStrangers(edits: readonly Edit[], { found, contents }: { readonly found: Survey; readonly contents: Contents }): void {
  for (const table of tablesOf(edits)) {
    const sheet = found.sheets.get(lower(table.sheet));
    if (found.tables.has(table.name) || !sheet) continue;
    const expected = new Set<unknown>(['', table.sheet, table.words, '✎', 'ƒ', ...table.columns.map((c) => c.name)]);
    const grid = contents.sheets.get(lower(table.sheet)) ?? [];
    const isOurs = sheet.tables === 0 && (sheet.used === null || sheet.used.row + sheet.used.rows <= 5) && grid.every((row) => row.every((c) => expected.has(typeof c === 'string' ? c.replace(/^'/, '') : c)));
    if (!isOurs) throw refusal('NotOurs', { place: sheet.name, words: `A sheet named "${sheet.name}" is in the workbook already, and it is none of this program's.`, remedy: 'Rename that sheet, then insert again. Nothing was changed.' });
  }
}

function refuseProtected(steps: readonly Step[], found: Survey): void {
  const touched = [...new Set(steps.map((s) => s.place))];
  const locked = touched.find((place) => found.sheets.get(lower(place))?.isProtected);
  if (locked !== undefined) throw refusal('AccessDenied', { place: locked, words: `The sheet "${locked}" is protected.`, remedy: 'Unprotect it (Review, Unprotect Sheet), then insert again. Nothing was changed.' });
  if (found.isStructureProtected && touched.some((place) => !found.sheets.has(lower(place)))) throw refusal('AccessDenied', { place: null, words: 'The workbook is protected against new sheets.', remedy: 'Unprotect it (Review, Protect Workbook), then insert again. Nothing was changed.' });
}

/** Reads the ids of changed tables again. */
async function areRowsThere(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<boolean> {
  if (plans.length === 0) return true;
  const asked = plans.map((plan) => plan.columns.map((column, i) => {
    if (column === null || !isKey(plan, column.name)) return null;
    const range = context.workbook.worksheets.getItem(plan.sheet).getRange(addressOf({ row: rowOf(plan, 0), column: plan.column + i, rows: plan.rows.rows.length, columns: 1 }));
    range.load('values');
    range.untrack();
    return range;
  }));
  await context.sync();
  return plans.every((plan, p) => {
    const grid = plan.rows.rows.map((_, r) => (asked[p] ?? []).map((range) => range?.values[r]?.[0] ?? ''));
    const there = new Set(idsOf(plan, grid));
    return wantedIds(plan).every((id) => there.has(id));
  });
}

/** Whether rows are known by that column: asked of the identity itself, which names its columns. */
function isKey(plan: TablePlan, name: string): boolean { return keysOf(plan.table.name).has(name); }

const keys = new Map<string, ReadonlySet<string>>();
function keysOf(table: string): ReadonlySet<string> {
  const known = keys.get(table);
  if (known) return known;
  const asked = new Set<string>();
  identityOf(table, (column) => { asked.add(column); return null; });
  keys.set(table, asked);
  return asked;
}
