import type { BookRead, CellValue } from '../../workbook/bookRead.ts';
import { identityOf, OWN_COLUMN } from '../../workbook/keep.ts';
import { bodyOf } from '../../workbook/layout.ts';
import { columnLetters, HEADER_ROW, plainCell } from '../../workbook/table.ts';
import type { Cell, Column, Edit, Table } from '../../workbook/table.ts';
import { bodyBlock } from './contents.ts';
import type { Contents, Grid } from './contents.ts';
import { refusal } from './errors.ts';
import { showsText } from './input.ts';
import { blockOf, cellAt, quoted } from './place.ts';
import { planRows } from './rows.ts';
import type { OldRow, RowPlan } from './rows.ts';
import { lower, tablesOf } from './survey.ts';
import type { Survey, TableFound } from './survey.ts';

/** How one table becomes what is wanted, and where it will stand. Columns and rows of people's own are among its columns and rows. */
export interface TablePlan {
  readonly table: Table;
  /** The wanted rows, two at least. */
  readonly body: readonly (readonly Cell[])[];
  readonly found: TableFound | null;
  readonly sheet: string;
  readonly headerRow: number;
  /** Of the first column, from 1. */
  readonly column: number;
  /** Its columns as they stand in the sheet; null where it is none that the edits speak of. */
  readonly columns: readonly (Column | null)[];
  /** The wanted columns that must be added at the end. */
  readonly missing: readonly Column[];
  readonly old: Grid;
  readonly rows: RowPlan;
  /** Rows come, go or move, or the table is new: then everything around the cells is set again. */
  readonly isChanged: boolean;
}

/** What a person may have changed since: the workbook as it was read last, and what this add-in wrote since. */
export interface Memory { readonly read: BookRead | null; readonly written: ReadonlyMap<string, ReadonlySet<string>> }

export interface Planned { readonly plans: readonly TablePlan[]; readonly byName: ReadonlyMap<string, TablePlan> }

export function planTables(edits: readonly Edit[], of: { readonly found: Survey; readonly contents: Contents; readonly memory: Memory }): Planned {
  const plans = tablesOf(edits).map((table) => { const found = of.found.tables.get(table.name) ?? null; return found === null ? newTable(table, of.found) : tableInPlace(table, { ...of, at: found }); });
  return { plans, byName: new Map(plans.map((p) => [p.table.name, p])) };
}

function newTable(table: Table, found: Survey): TablePlan {
  const body = bodyOf(table);
  const rows = body.map((_, wanted) => ({ old: null, wanted, movedFrom: null, isSettled: false }));
  return { table, body, found: null, sheet: found.sheets.get(lower(table.sheet))?.name ?? table.sheet, headerRow: HEADER_ROW, column: 1, columns: table.columns, missing: [], old: [], rows: { inserts: [], moves: [], deletes: [], rows }, isChanged: true };
}

function tableInPlace(table: Table, of: { readonly at: TableFound; readonly contents: Contents; readonly memory: Memory }): TablePlan {
  const { at, contents, memory } = of;
  const body = bodyOf(table);
  const old = contents.bodies.get(table.name) ?? [];
  const known = new Map(table.columns.map((c) => [c.name, c]));
  const there = new Set(at.columns);
  const missing = table.columns.filter((c) => !there.has(c.name) && c.words !== OWN_COLUMN);
  const rows = planRows(oldRows({ table, body, old, at, memory }), body.length);
  const isChanged = rows.inserts.length + rows.moves.length + rows.deletes.length + missing.length > 0 || at.name !== table.name || rows.rows.some((r) => r.wanted !== null && r.old !== null && isBlank(old[r.old] ?? []) && body[r.wanted]?.some((c) => c !== null));
  return { table, body, found: at, sheet: at.sheet, headerRow: at.at.row, column: bodyBlock(at).column, columns: [...at.columns.map((name) => known.get(name) ?? null), ...missing], missing, old, rows, isChanged };
}

const isBlank = (cells: readonly unknown[]): boolean => cells.every((c) => c === '' || c === null || c === undefined);
const NAMELESS = /^\|*$/;

interface Matching { readonly table: Table; readonly body: TablePlan['body']; readonly old: Grid; readonly at: TableFound; readonly memory: Memory }

/** Each row that is there: which wanted one it is, by what it is known by; a row that a person typed without a code is known by its cells. */
function oldRows(of: Matching): readonly OldRow[] {
  const { table, body, old, at, memory } = of;
  const wanted = new Map<string, number[]>();
  body.forEach((row, w) => { const id = wantedId(table, row); if (!NAMELESS.test(id)) wanted.set(id, [...wanted.get(id) ?? [], w]); });
  const ids = old.map((row) => identityOf(table.name, (c) => foundValue(row[at.columns.indexOf(c)])));
  const taken = ids.map((id) => (NAMELESS.test(id) ? undefined : wanted.get(id)?.shift()));
  const free = new Set(taken);
  refuseCollisions(of, { ids, taken });
  const isKnown = knownRows(table.name, memory);
  return old.map((row, i): OldRow => {
    const is = taken[i];
    if (is !== undefined) return { is, fate: 'ours' };
    const id = ids[i] ?? '';
    if (!NAMELESS.test(id)) return { is: null, fate: isKnown(id) ? 'ours' : 'theirs' };
    if (isBlank(typedCells(row, of).map((c) => c.value))) return { is: null, fate: isBlank(row.filter((_, k) => isOwn(at.columns[k], table))) ? 'empty' : 'theirs' };
    const alike = body.findIndex((cells, w) => !free.has(w) && isAlike(row, { ...of, cells }));
    if (alike >= 0) free.add(alike);
    return alike >= 0 ? { is: alike, fate: 'ours' } : { is: null, fate: 'theirs' };
  });
}

const isOwn = (name: string | undefined, table: Table): boolean => table.columns.find((c) => c.name === name)?.words === OWN_COLUMN || !table.columns.some((c) => c.name === name);
export const foundValue = (value: unknown): CellValue => (value === '' || value === null || value === undefined ? null : typeof value === 'number' ? value : typeof value === 'boolean' ? String(value).toUpperCase() : String(value).replace(/^'(?=[=+\-@'#\d\s])/, ''));
const wantedId = (table: Table, row: readonly Cell[]): string => identityOf(table.name, (name) => plainCell(row[table.columns.findIndex((c) => c.name === name)]));

/** The ids that rows of a table are to have. */
export const wantedIds = (plan: TablePlan): readonly string[] => plan.body.map((row) => wantedId(plan.table, row)).filter((id) => !NAMELESS.test(id));
export const idsOf = (plan: TablePlan, grid: Grid): readonly string[] => grid.map((row) => identityOf(plan.table.name, (name) => foundValue(row[plan.columns.findIndex((c) => c?.name === name)]))).filter((id) => !NAMELESS.test(id));

/** A link whose cell was not written yet shows where it leads. */
const LINK_TARGET = /^'[^']+'![A-Z]+\d+$/;

/** What the reader or a person filled, not what formulas fill by themselves. */
function typedCells(row: readonly unknown[], { table, at }: Pick<Matching, 'table' | 'at'>): readonly { readonly index: number; readonly value: CellValue }[] {
  return table.columns.flatMap((c, index) => {
    const value = foundValue(row[at.columns.indexOf(c.name)]);
    return c.owner === 'computed' || c.words === OWN_COLUMN || value === null || (typeof value === 'string' && LINK_TARGET.test(value)) ? [] : [{ index, value }];
  });
}

/** Two cells at least, and none that differs. */
function isAlike(row: readonly unknown[], of: Matching & { readonly cells: readonly Cell[] }): boolean {
  const typed = typedCells(row, of);
  return typed.length >= 2 && typed.every(({ index, value }) => { const wanted = plainCell(of.cells[index]); return wanted === value || (typeof wanted === 'string' && showsText(value, wanted)); });
}

/** Rows that nobody has read yet were added by somebody else since: they are not ours to delete. */
function knownRows(table: string, { read, written }: Memory): (id: string) => boolean {
  const seen = read?.tables.get(table);
  if (!read) return () => true;
  const ids = new Set((seen?.rows ?? []).map((row) => identityOf(table, (c) => row.get(c)?.value ?? null)));
  return (id) => ids.has(id) || written.get(table)?.has(id) === true;
}

/** Two people who insert at the same moment give one code to different things: who comes second must read again. */
function refuseCollisions({ table, body, old, at, memory }: Matching, of: { readonly ids: readonly string[]; readonly taken: readonly (number | undefined)[] }): void {
  if (memory.read?.tables.get(table.name) === undefined || table.grey || table.columns[0]?.name !== 'Code') return;
  const isKnown = knownRows(table.name, memory);
  of.ids.forEach((id, i) => {
    const wanted = body[of.taken[i] ?? -1];
    if (wanted === undefined || isKnown(id) || isAlike(old[i] ?? [], { table, body, old, at, memory, cells: wanted })) return;
    throw refusal('ChangedMeanwhile', { place: at.sheet, words: `Somebody else added ${id} to ${at.sheet} at the same moment.`, remedy: 'Insert again: the workbook is read anew first. Nothing was changed.' });
  });
}

/** The row of the sheet on which the plan's row of that place stands in the end. */
export const rowOf = (plan: TablePlan, index: number): number => plan.headerRow + 1 + index;

/** "'Incidents'!$A$5:$A$11": a column of a table as it will stand. */
export function rangeOfColumn(planned: Planned, of: { readonly table: string; readonly column: string; readonly rows?: number }): string {
  const plan = planned.byName.get(of.table);
  if (!plan) throw new Error(`There is no table "${of.table}" to point at.`);
  const at = plan.columns.findIndex((c) => c?.name === of.column);
  if (at < 0) throw new Error(`The table ${of.table} has no column "${of.column}".`);
  const letters = columnLetters(plan.column + at);
  const rows = of.rows === undefined || of.rows >= plan.table.rows.length ? plan.rows.rows.length : Math.max(2, of.rows);
  return `${quoted(plan.sheet)}!$${letters}$${rowOf(plan, 0)}:$${letters}$${rowOf(plan, rows - 1)}`;
}

/** Where a link leads in the end: people may have moved or renamed what it points into. */
export function linkTarget(planned: Planned, link: { readonly sheet: string; readonly cell: string }): string {
  const plan = planned.plans.find((p) => p.table.sheet === link.sheet);
  const target = blockOf(link.cell);
  const wanted = target.row - HEADER_ROW - 1;
  const index = plan?.rows.rows.findIndex((r) => r.wanted === wanted) ?? -1;
  const column = plan?.columns.findIndex((c) => c !== null && c === plan.table.columns[target.column - 1]) ?? -1;
  if (!plan || index < 0 || column < 0) return `${quoted(plan?.sheet ?? link.sheet)}!${link.cell}`;
  return `${quoted(plan.sheet)}!${cellAt(rowOf(plan, index), plan.column + column)}`;
}
