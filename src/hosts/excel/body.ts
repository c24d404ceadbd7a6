import { OWN_COLUMN } from '../../workbook/keep.ts';
import { isFormula, LINE, placedFormula, rowHeight } from '../../workbook/layout.ts';
import { columnLooks, FORMATS, GENERAL, lookOf, TEXT } from '../../workbook/look.ts';
import type { ColumnLooks, Look } from '../../workbook/look.ts';
import type { Column } from '../../workbook/table.ts';
import { heightStep, inGroups, lookStep, numberFormatStep } from './format.ts';
import { addressOf, rowsAddress } from './place.ts';
import type { Block } from './place.ts';
import { rowOf } from './plan.ts';
import type { TablePlan } from './plan.ts';
import type { Step } from './steps.ts';
import { columnLetters } from '../../workbook/table.ts';

/** How the cells of a table's body look. Rows that stay keep what people gave them; only new ones are dressed. */

/** The looks of the plan's columns, where they are ours. */
export const looksOf = (plan: TablePlan): readonly (ColumnLooks | null)[] => plan.columns.map((c) => (c === null ? null : columnLooks(c)));

/** Whether a row of the plan is to be dressed and filled as a whole. */
export const isNew = (plan: TablePlan, index: number): boolean => {
  const row = plan.rows.rows[index];
  return row !== undefined && row.wanted !== null && row.movedFrom === null && (row.old === null || (plan.old[row.old] ?? []).every((c) => c === '' || c === null));
};

export function dressSteps(plan: TablePlan): readonly Step[] {
  const isFresh = plan.found === null;
  const looks = looksOf(plan);
  const added = new Set(plan.missing);
  const areas: Area[] = [];
  plan.columns.forEach((column, k) => {
    const own = looks[k];
    if (column === null || !own || (!isFresh && column.words === OWN_COLUMN)) return;
    const areasOf = stretches(plan, { column, index: k, looks: own, every: added.has(column) });
    areas.push(...(isFresh && column.owner === 'reading' ? areasOf.filter((a) => a.look !== own.plain) : areasOf));
  });
  const joined = join(areas);
  const groups = new Map<Look, string[]>();
  for (const { look, block } of joined) groups.set(look, [...groups.get(look) ?? [], addressOf(block)]);
  return [
    ...joined.flatMap(({ look, block }) => numberFormatStep(plan.sheet, addressOf(block), { numberFormat: look.numberFormat, isFresh: false })),
    ...[...groups].flatMap(([look, addresses]) => inGroups(addresses).map((group) => lookStep(plan.sheet, group, { look, isFresh }))),
    ...heightSteps(plan),
  ];
}

/** A reader's column keeps its look below the table, so that what is typed there looks like the rest. */
export function wholeColumns(plan: TablePlan): readonly Step[] {
  const looks = looksOf(plan);
  return plan.columns.flatMap((column, k) => {
    const look = looks[k]?.plain;
    const letters = columnLetters(plan.column + k);
    return column?.owner === 'reading' && look ? [...numberFormatStep(plan.sheet, `${letters}:${letters}`, { numberFormat: look.numberFormat, isFresh: true }), lookStep(plan.sheet, [`${letters}:${letters}`], { look, isFresh: true })] : [];
  });
}

interface Area { readonly look: Look; readonly block: Block }

/** A column's new rows, in stretches of one look. */
function stretches(plan: TablePlan, of: { readonly column: Column; readonly index: number; readonly looks: ColumnLooks; readonly every: boolean }): readonly Area[] {
  const at = plan.table.columns.indexOf(of.column);
  const found: { readonly look: Look; readonly from: number; rows: number }[] = [];
  plan.rows.rows.forEach((row, i) => {
    if (row.wanted === null || !(of.every || isNew(plan, i))) return;
    const look = lookOf(of.looks, plan.body[row.wanted]?.[at] ?? null);
    const last = found.at(-1);
    if (last && last.look === look && last.from + last.rows === i) last.rows++;
    else found.push({ look, from: i, rows: 1 });
  });
  return found.map(({ look, from, rows }) => ({ look, block: { row: rowOf(plan, from), column: plan.column + of.index, rows, columns: 1 } }));
}

/** Neighbours of one look and one height become one block; equal looks become one object. */
function join(areas: readonly Area[]): readonly Area[] {
  const same = new Map<string, Look>();
  const one = (look: Look): Look => { const key = JSON.stringify(look); const known = same.get(key) ?? look; same.set(key, known); return known; };
  const sorted = areas.map((a) => ({ ...a, look: one(a.look) })).sort((a, b) => a.block.row - b.block.row || a.block.rows - b.block.rows || a.block.column - b.block.column);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last && last.look === area.look && last.block.row === area.block.row && last.block.rows === area.block.rows && last.block.column + last.block.columns === area.block.column) joined[joined.length - 1] = { ...last, block: { ...last.block, columns: last.block.columns + 1 } };
    else joined.push(area);
  }
  return joined;
}

/** Excel does not fit the height of rows that a program wrote; from the first row on that is another one than before, all are set. */
function heightSteps(plan: TablePlan): readonly Step[] {
  const isFresh = plan.found === null;
  const first = plan.rows.rows.findIndex((row, i) => row.wanted !== null && (!row.isSettled || isNew(plan, i)));
  if (first < 0) return [];
  const byHeight = new Map<number, { readonly from: number; rows: number }[]>();
  plan.rows.rows.forEach((row, i) => {
    const cells = row.wanted === null ? undefined : plan.body[row.wanted];
    const height = i < first || cells === undefined ? 0 : rowHeight(plan.table, cells);
    if (height === 0 || (isFresh && height <= LINE)) return;
    const runs = byHeight.get(height) ?? byHeight.set(height, []).get(height) ?? [];
    const last = runs.at(-1);
    if (last && last.from + last.rows === i) last.rows++;
    else runs.push({ from: i, rows: 1 });
  });
  return [...byHeight].flatMap(([height, runs]) => inGroups(runs.map((r) => rowsAddress(rowOf(plan, r.from), r.rows))).map((group) => heightStep(plan.sheet, group, height)));
}

/** The formula that a cell is to hold, in its own row; null for what is none. */
export function formulaIn(plan: TablePlan, of: { readonly wanted: number; readonly column: number; readonly row: number }): string | null {
  const cell = plan.body[of.wanted]?.[of.column];
  if (!isFormula(cell)) return null;
  return placedFormula(cell, { columns: sheetColumns(plan), row: of.row }).formula;
}

/** The columns by their place on the sheet, so that addresses can be made of them. */
function sheetColumns(plan: TablePlan): readonly Column[] {
  const known = made.get(plan);
  if (known) return known;
  const nobody: Column = { name: '', owner: 'person', width: 0, format: 'text', list: null, words: '', wrap: false, hidden: false };
  const columns = [...Array.from({ length: plan.column - 1 }, () => nobody), ...plan.columns.map((c) => c ?? nobody)];
  made.set(plan, columns);
  return columns;
}

const made = new WeakMap<TablePlan, readonly Column[]>();

/** The number format that a cell has when its content arrives. */
export const formatAt = (column: Column): string => (column.owner === 'computed' && column.format === 'text' ? GENERAL : FORMATS[column.format]);
export const isText = (column: Column): boolean => formatAt(column) === TEXT;
