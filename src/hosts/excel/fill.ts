import type { CellValue } from '../../workbook/bookRead.ts';
import { identityOf, OWN_COLUMN } from '../../workbook/keep.ts';
import { calculatedFormula, isFormula } from '../../workbook/layout.ts';
import { columnLooks } from '../../workbook/look.ts';
import type { Look } from '../../workbook/look.ts';
import { looksAbove, plainCell } from '../../workbook/table.ts';
import type { Cell, Column } from '../../workbook/table.ts';
import { formatAt, formulaIn, isNew } from './body.ts';
import { every, setLinkFont } from './format.ts';
import { sameFormula, showsText, textInput } from './input.ts';
import type { Input } from './input.ts';
import { addressOf } from './place.ts';
import { linkTarget, rowOf } from './plan.ts';
import type { Memory, Planned, TablePlan } from './plan.ts';
import { runsOf } from './rows.ts';
import { bytesOf, onRange, SMALL } from './steps.ts';
import type { Step } from './steps.ts';
import type { Contents } from './contents.ts';

/** What goes into the cells of a table: new rows as a whole, of the others only the cells that differ. */
export interface Filled { readonly links: readonly Step[]; readonly cells: readonly Step[]; /** Of rows that stay. */ readonly changed: number }

/** A row's inputs by the plan's columns; undefined leaves the cell alone. */
type Inputs = readonly (Input | undefined)[];

interface Filling { readonly planned: Planned; readonly contents: Contents; readonly memory: Memory }

export function fillSteps(plan: TablePlan, of: Filling): Filled {
  const rows = plan.rows.rows.map((_, i) => inputsOf(plan, { ...of, index: i }));
  const uniform = uniformColumns(plan);
  const changed = rows.reduce((n, inputs, i) => n + (isNew(plan, i) ? 0 : inputs.filter((x) => x !== undefined).length), 0);
  const { steps, relinked } = linkSteps(plan, of);
  return { links: steps, cells: [...blocksOf(rows).flatMap((block) => blockSteps(plan, { ...block, uniform })), ...emptySteps(plan)], changed: changed + relinked };
}

/** Excel fills a table's empty column with a formula that is written into one of its cells; cells that are to stay empty beside formulas are emptied again. */
function emptySteps(plan: TablePlan): readonly Step[] {
  return plan.columns.flatMap((column, k) => {
    const at = column?.owner === 'computed' ? plan.table.columns.indexOf(column) : -1;
    const isMixed = at >= 0 && plan.body.some((row) => isFormula(row[at])) && plan.body.some((row) => row[at] === null);
    // Where formulas come in, the rows that stay may be filled too: a column whose formulas are all alike counts as one of one formula.
    const comesIn = isMixed && plan.rows.rows.some((row, i) => row.wanted !== null && isNew(plan, i) && isFormula(plan.body[row.wanted]?.[at]));
    const empty = plan.rows.rows.map((row, i) => isMixed && row.wanted !== null && (comesIn || isNew(plan, i)) && plan.body[row.wanted]?.[at] === null);
    return runsOf(empty).map(({ at: from, count }) => onRange(plan.sheet, addressOf({ row: rowOf(plan, from), column: plan.column + k, rows: count, columns: 1 }), { deed: (range) => { range.formulas = every(''); } }));
  });
}

/** Columns of one formula for every row: it is sent once. */
function uniformColumns(plan: TablePlan): ReadonlyMap<number, string> {
  return new Map(plan.columns.flatMap((column, k) => { const formula = column === null || column.words === OWN_COLUMN ? null : calculatedFormula(plan.table, column); return formula === null ? [] : [[k, formula] as const]; }));
}

function inputsOf(plan: TablePlan, of: Filling & { readonly index: number }): Inputs {
  const row = plan.rows.rows[of.index];
  if (!row || row.wanted === null || (row.old !== null && plan.body[row.wanted]?.every((c) => c === null) && isNew(plan, of.index))) return [];
  const { wanted, old } = row;
  const whole = isNew(plan, of.index);
  const source = row.movedFrom ?? old;
  const added = new Set(plan.missing);
  const readRow = whole ? null : rowAsRead(plan, { memory: of.memory, wanted });
  return plan.columns.map((column, k): Input | undefined => {
    if (column === null) return undefined;
    const at = plan.table.columns.indexOf(column);
    const cell = plan.body[wanted]?.[at] ?? null;
    if (column.words === OWN_COLUMN) return whole && cell !== null ? inputOf(cell, { plan, column, at, wanted, row: rowOf(plan, of.index) }) : undefined;
    const input = inputOf(cell, { plan, column, at, wanted, row: rowOf(plan, of.index) });
    if (whole || added.has(column) || source === null) return input;
    const found = plan.old[source]?.[k];
    if (isSame(found, { cell, plan, source, isSettled: row.isSettled, at, wanted })) return undefined;
    return readRow !== null && column.owner !== 'computed' && isMine(cell, readRow.get(column.name)?.value ?? null) ? undefined : input;
  });
}

const inputOf = (cell: Cell, of: { readonly plan: TablePlan; readonly column: Column; readonly at: number; readonly wanted: number; readonly row: number }): Input => {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return textInput(cell, formatAt(of.column));
  return cell.kind === 'link' ? textInput(cell.text, formatAt(of.column)) : formulaIn(of.plan, { wanted: of.wanted, column: of.at, row: of.row }) ?? '';
};

/** Whether a cell holds what is wanted. A formula that speaks of the row above does while that row is the same one: Excel moves its addresses along. */
function isSame(found: unknown, of: { readonly cell: Cell; readonly plan: TablePlan; readonly source: number; readonly isSettled: boolean; readonly at: number; readonly wanted: number }): boolean {
  const { cell, plan } = of;
  if (cell === null) return found === '' || found === null;
  if (typeof cell === 'number') return found === cell;
  if (typeof cell === 'string') return showsText(found, cell);
  if (cell.kind === 'link') return showsText(found, cell.text);
  if (looksAbove(cell.formula) && !of.isSettled) return false;
  return sameFormula(found, formulaIn(plan, { wanted: of.wanted, column: of.at, row: rowOf(plan, of.source) }) ?? '', plan.table.name);
}

/** Wanted as it was when it was read: if it is another one now, somebody typed there since, and that stays. */
const isMine = (cell: Cell, asRead: CellValue): boolean => String(plainCell(cell) ?? '') === String(asRead ?? '');

function rowAsRead(plan: TablePlan, of: { readonly memory: Memory; readonly wanted: number }): ReadonlyMap<string, { readonly value: CellValue }> | null {
  const rows = of.memory.read?.tables.get(plan.table.name)?.rows;
  if (!rows) return null;
  const index = readIndex.get(rows) ?? new Map(rows.map((row) => [identityOf(plan.table.name, (c) => row.get(c)?.value ?? null), row]));
  readIndex.set(rows, index);
  const wanted = plan.body[of.wanted] ?? [];
  return index.get(identityOf(plan.table.name, (name) => plainCell(wanted[plan.table.columns.findIndex((c) => c.name === name)]))) ?? null;
}

const readIndex = new WeakMap<object, ReadonlyMap<string, ReadonlyMap<string, { readonly value: CellValue }>>>();

interface FillBlock { readonly from: number; readonly rows: readonly Inputs[]; readonly columns: readonly number[] }

/** Rows below each other that write the same columns, split where columns stand apart. */
function blocksOf(rows: readonly Inputs[]): readonly FillBlock[] {
  const blocks: { readonly from: number; readonly rows: Inputs[]; readonly columns: readonly number[]; readonly key: string }[] = [];
  rows.forEach((inputs, i) => {
    const columns = inputs.flatMap((x, k) => (x === undefined ? [] : [k]));
    if (columns.length === 0) return;
    const key = columns.join();
    const last = blocks.at(-1);
    if (last && last.key === key && last.from + last.rows.length === i) last.rows.push(inputs);
    else blocks.push({ from: i, rows: [inputs], columns, key });
  });
  return blocks;
}

/** A block of new rows is widest and longest: columns of one formula are filled by one call each, the rest goes row by row in parts. */
function blockSteps(plan: TablePlan, of: FillBlock & { readonly uniform: ReadonlyMap<number, string> }): readonly Step[] {
  const { from, rows, columns, uniform } = of;
  const filled = rows.length < FEW ? [] : columns.filter((k) => uniform.has(k));
  const rest = columns.filter((k) => !filled.includes(k));
  const [first = 0, last = -1] = [rest[0], rest.at(-1)];
  const single = new Set(rest);
  const isDense = last - first + 1 <= rest.length * 2 || rows.length < FEW;
  const spans = isDense ? (rest.length === 0 ? [] : [[first, last] as const]) : spansOf(rest);
  return [
    ...spans.flatMap(([left, right]) => partSteps(plan, { from, left, grid: rows.map((inputs) => Array.from({ length: right - left + 1 }, (_, i) => (single.has(left + i) ? inputs[left + i] ?? null : null))) })),
    ...filled.map((k) => onRange(plan.sheet, addressOf({ row: rowOf(plan, from), column: plan.column + k, rows: rows.length, columns: 1 }), { bytes: SMALL + bytesOf(uniform.get(k)), deed: (range) => { range.formulas = every(uniform.get(k) ?? ''); } })),
  ];
}

const FEW = 4;

function spansOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const k of columns) { const last = spans.at(-1); if (last && last[1] === k - 1) last[1] = k; else spans.push([k, k]); }
  return spans;
}

/** One call may be no larger than this, so that calls fill requests well. */
const PART = 1_000_000;

type Values = readonly (readonly (Input | null)[])[];

function partSteps(plan: TablePlan, of: { readonly from: number; readonly left: number; readonly grid: Values }): readonly Step[] {
  const steps: Step[] = [];
  let start = 0;
  let size = 0;
  const close = (end: number): void => {
    const part = of.grid.slice(start, end);
    if (part.length > 0) steps.push(valuesStep(plan.sheet, { row: rowOf(plan, of.from + start), column: plan.column + of.left, values: part, bytes: size + SMALL }));
    start = end;
    size = 0;
  };
  of.grid.forEach((row, i) => {
    const bytes = bytesOf(row) - 400;
    if (size + bytes > PART) close(i);
    size += bytes;
  });
  close(of.grid.length);
  return steps;
}

/** Writes inputs; null leaves a cell as it is. */
export const valuesStep = (sheet: string, of: { readonly row: number; readonly column: number; readonly values: Values; readonly bytes: number }): Step =>
  onRange(sheet, addressOf({ row: of.row, column: of.column, rows: of.values.length, columns: of.values[0]?.length ?? 1 }), { bytes: of.bytes, deed: (range) => { range.formulas = of.values as (string | number)[][]; } });

/** Links of cells that do not lead where they should; they come before the words, which Excel would otherwise write itself. */
function linkSteps(plan: TablePlan, { planned, contents }: Filling): { readonly steps: readonly Step[]; readonly relinked: number } {
  const steps: Step[] = [];
  let relinked = 0;
  plan.columns.forEach((column, k) => {
    if (column === null || column.words === OWN_COLUMN) return;
    const at = plan.table.columns.indexOf(column);
    const found = contents.links.get(plan.table.name)?.get(k);
    const wanted = plan.rows.rows.map((row, i): string | null => {
      const cell = row.wanted === null ? null : plan.body[row.wanted]?.[at] ?? null;
      if (cell === null || typeof cell !== 'object' || cell.kind !== 'link') return null;
      const target = linkTarget(planned, cell);
      const source = row.movedFrom ?? row.old;
      const isThere = !isNew(plan, i) && source !== null && sameTarget(found?.[source] ?? null, target);
      if (!isThere && !isNew(plan, i)) relinked++;
      return isThere ? null : target;
    });
    steps.push(...linkParts(plan, { index: k, wanted, look: columnLooks(column).link }));
  });
  return { steps, relinked };
}

const sameTarget = (found: string | null, wanted: string): boolean => found !== null && found.replaceAll("'", '').replaceAll('$', '') === wanted.replaceAll("'", '').replaceAll('$', '');

/** In stretches of at most so many cells a call. */
const LINKS = 2_000;

function linkParts(plan: TablePlan, of: { readonly index: number; readonly look: Look; readonly wanted: readonly (string | null)[] }): readonly Step[] {
  const steps: Step[] = [];
  for (let i = 0; i < of.wanted.length; i++) {
    if (of.wanted[i] === null) continue;
    let end = i;
    while (end < of.wanted.length && end - i < LINKS && of.wanted[end] !== null) end++;
    const cells = of.wanted.slice(i, end).map((target) => [{ hyperlink: { documentReference: target ?? '' } }]);
    steps.push(onRange(plan.sheet, addressOf({ row: rowOf(plan, i), column: plan.column + of.index, rows: cells.length, columns: 1 }), { bytes: bytesOf(cells), deed: (range) => { range.setCellProperties(cells); setLinkFont(range.format, of.look); } }));
    i = end - 1;
  }
  return steps;
}
