import { columnWidth, FROZEN_LINES, HEADER_HEIGHT, HEADER_MARKS, pagesAcross, repeatsCodes, TABLE_STYLE } from '../../workbook/layout.ts';
import { headerLook, MARK_LOOK, NOTE_LOOK, TAB_COLOURS, TITLE_LOOK } from '../../workbook/look.ts';
import type { Look } from '../../workbook/look.ts';
import { HEADER_ROW } from '../../workbook/table.ts';
import type { Column } from '../../workbook/table.ts';
import { wholeColumns } from './body.ts';
import { every, lookStep } from './format.ts';
import { textInput } from './input.ts';
import { addressOf, cellAt, pointsOfWidth, rowsAddress } from './place.ts';
import type { TablePlan } from './plan.ts';
import { bytesOf, onRange, onSheet, SMALL } from './steps.ts';
import type { Step } from './steps.ts';
import { canResize, lower } from './survey.ts';
import type { Survey } from './survey.ts';

/** Sheets and tables: made where they are missing, given room where rows come, rid of rows that go. Cells are filled afterwards. */

const addSheet = (name: string): Step => ({ place: name, bytes: SMALL, run: (context) => { context.workbook.worksheets.add(name); } });

/** How a sheet looks and prints that was just added. */
function dressSheet(place: string, of: { readonly tab: string | null; readonly frozen: string | number; readonly pagesAcross: number; readonly titleRow: number | null; readonly titleColumn: boolean }): Step {
  return onSheet(place, SMALL * 4, (sheet) => {
    sheet.showGridlines = false;
    if (of.tab !== null) sheet.tabColor = of.tab;
    if (typeof of.frozen === 'number') sheet.freezePanes.freezeRows(of.frozen);
    else { const range = sheet.getRange(of.frozen); sheet.freezePanes.freezeAt(range); range.untrack(); }
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: of.pagesAcross, verticalFitToPages: 0 };
    if (of.titleRow !== null) pageLayout.setPrintTitleRows(`$${of.titleRow}:$${of.titleRow}`);
    if (of.titleColumn) pageLayout.setPrintTitleColumns('$A:$A');
    const foot = pageLayout.headersFooters.defaultForAllPages;
    foot.leftFooter = '&F';
    foot.centerFooter = '&A';
    foot.rightFooter = '&P of &N';
  });
}

/** A sheet of free cells, where it is missing; an interrupted run may have left one bare. */
export function linesSheet(name: string, of: { readonly found: Survey; readonly redo: boolean }): readonly Step[] {
  const there = of.found.sheets.get(lower(name));
  const dress = dressSheet(there?.name ?? name, { tab: null, frozen: FROZEN_LINES, pagesAcross: 1, titleRow: null, titleColumn: false });
  if (there === undefined) return [addSheet(name), dress];
  return of.redo || there.used === null ? [dress] : [];
}

/** A table that is not there yet, with its sheet: headers and an empty body, then what stands around it. */
export function newTableSteps(plan: TablePlan, found: Survey): readonly Step[] {
  const { table, sheet, headerRow, columns } = plan;
  const at = { row: headerRow, column: plan.column, columns: columns.length };
  return [
    ...(found.sheets.has(lower(sheet)) ? [] : [addSheet(sheet)]),
    onRange(sheet, addressOf({ ...at, rows: 1 }), { bytes: bytesOf(columns.map((c) => c?.name)), deed: (range) => { range.formulas = [columns.map((c) => textInput(c?.name ?? '', 'General'))]; } }),
    onSheet(sheet, SMALL, (s) => { const added = s.tables.add(addressOf({ ...at, rows: plan.rows.rows.length + 1 }), true); added.name = table.name; }),
    ...frameSteps(plan, { whole: true }),
  ];
}

/** Everything around a table's rows: how its sheet looks and prints, title, sentence, marks and headers, widths. `whole` columns get the look of their cells, where no row holds anything yet. */
export function frameSteps(plan: TablePlan, of: { readonly whole: boolean }): readonly Step[] {
  const { table, sheet } = plan;
  const titles: readonly (readonly [string, string, Look])[] = [['A1', table.sheet, TITLE_LOOK], ['A2', table.words, NOTE_LOOK]];
  return [
    onTable(plan, (t) => { t.style = TABLE_STYLE; t.showBandedRows = false; }),
    dressSheet(sheet, { tab: TAB_COLOURS[table.grey ? 'grey' : 'people'], frozen: `A1:A${HEADER_ROW}`, pagesAcross: pagesAcross(table), titleRow: HEADER_ROW, titleColumn: repeatsCodes(table) }),
    ...plan.columns.flatMap((column, i) => (column === null ? [] : columnSteps(plan, column, i))),
    ...(of.whole ? wholeColumns(plan) : []),
    ...titles.flatMap(([address, words, look]) => [onRange(sheet, address, { deed: (range) => { range.numberFormat = [[look.numberFormat]]; range.formulas = [[textInput(words, look.numberFormat)]]; } }), lookStep(sheet, [address], { look, isFresh: false })]),
    ...headSteps(plan, plan.columns.flatMap((column, i) => (column === null ? [] : [{ column, index: i }]))),
  ];
}

/** Width, and what the whole column starts with: rows that are added below come to look like it. */
function columnSteps(plan: TablePlan, column: Column, index: number): readonly Step[] {
  const block = { row: plan.headerRow, column: plan.column + index, rows: 1, columns: 1 };
  return [onRange(plan.sheet, addressOf(block), { deed: (range) => {
    range.format.columnWidth = pointsOfWidth(columnWidth(column));
    if (column.hidden) range.columnHidden = true;
  } })];
}

/** The headers and the marks above them. */
function headSteps(plan: TablePlan, columns: readonly { readonly column: Column; readonly index: number }[]): readonly Step[] {
  const { sheet, headerRow } = plan;
  const marks = columns.filter(({ column }) => HEADER_MARKS[column.owner] !== null);
  const groups = new Map<string, { readonly look: Look; readonly addresses: string[] }>();
  for (const { column, index } of columns) {
    const look = headerLook(column);
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, addresses: [] };
    group.addresses.push(cellAt(headerRow, plan.column + index));
    groups.set(key, group);
  }
  const row = headerRow - 1;
  return [
    onRange(sheet, addressOf({ row, column: plan.column, rows: 1, columns: plan.columns.length }), { deed: (range) => { range.numberFormat = every('General'); } }),
    ...marks.map(({ column, index }) => onRange(sheet, cellAt(row, plan.column + index), { deed: (range) => { range.values = [[HEADER_MARKS[column.owner]]]; } })),
    lookStep(sheet, columns.map(({ index }) => cellAt(row, plan.column + index)), { look: MARK_LOOK, isFresh: false }),
    onRange(sheet, addressOf({ row: headerRow, column: plan.column, rows: 1, columns: plan.columns.length }), { deed: (range) => { range.numberFormat = every('General'); } }),
    ...[...groups.values()].map(({ look, addresses }) => lookStep(sheet, addresses, { look, isFresh: false })),
    onRange(sheet, rowsAddress(headerRow, 1), { deed: (range) => { range.format.rowHeight = HEADER_HEIGHT; } }),
  ];
}

/** Room for what comes, moves, and the way out for what goes, in a table that is there. Whole rows, so that notes beside the table stay with its rows; only the table's own width where another table stands beside it. */
export function inPlaceSteps(plan: TablePlan, found: Survey): readonly Step[] {
  const { sheet, rows, old } = plan;
  const at = plan.found;
  if (at === null) return [];
  const alone = (found.sheets.get(lower(sheet))?.tables ?? 1) <= 1;
  const width = at.columns.length;
  const block = (index: number, count: number): string => { const row = plan.headerRow + 1 + index; return alone ? rowsAddress(row, count) : addressOf({ row, column: plan.column, rows: count, columns: width }); };
  const tableRow = (index: number): string => addressOf({ row: plan.headerRow + 1 + index, column: plan.column, rows: 1, columns: width });
  return [
    ...(at.name === plan.table.name ? [] : [onTable(plan, (table) => { table.name = plan.table.name; }, at.name)]),
    ...(at.filter === null || !plan.isChanged ? [] : [onTable(plan, (table) => { table.clearFilters(); })]),
    ...rows.inserts.flatMap(({ before, count }) => (before < old.length || at.hasTotals ? [onRange(sheet, block(before, count), { deed: insertDown })] : growSteps(plan, { found, count, block }))),
    ...rows.moves.map(({ from, to }) => onRange(sheet, tableRow(from), { deed: (range, s) => { const target = s.getRange(tableRow(to)); range.moveTo(target); target.untrack(); } })),
    ...rows.deletes.map(({ at: index, count }) => onRange(sheet, block(index, count), { deed: (range) => { range.delete('Up'); } })),
    ...missingSteps(plan),
  ];
}

/** Excel answers with the new cells, of which nothing is kept. */
const insertDown = (range: Excel.Range): void => { range.insert('Down').untrack(); };

const onTable = (plan: TablePlan, deed: (table: Excel.Table) => void, name = plan.table.name): Step => ({ place: plan.sheet, bytes: SMALL, run: (context) => { deed(context.workbook.tables.getItem(name)); } });

/** Rows at the end: written below and taken in, not added through the table, which conflicts with what other people add at the same moment. What stands below moves down first. */
function growSteps(plan: TablePlan, of: { readonly found: Survey; readonly count: number; readonly block: (index: number, count: number) => string }): readonly Step[] {
  const { sheet, old } = plan;
  const used = of.found.sheets.get(lower(sheet))?.used ?? null;
  const below = used !== null && used.row + used.rows - 1 > plan.headerRow + old.length;
  const room = below ? [onRange(sheet, of.block(old.length, of.count), { deed: insertDown })] : [];
  if (!canResize()) return room;
  const columns = plan.found?.columns.length ?? plan.columns.length;
  return [...room, onTable(plan, (table) => { table.resize(addressOf({ row: plan.headerRow, column: plan.column, rows: 1 + old.length + of.count, columns })); })];
}

/** Columns of ours that somebody deleted, or that an earlier version did not have. */
function missingSteps(plan: TablePlan): readonly Step[] {
  const first = plan.columns.length - plan.missing.length;
  return plan.missing.length === 0 ? [] : [
    ...plan.missing.map((column) => onTable(plan, (table) => { table.columns.add(undefined, undefined, column.name); })),
    ...plan.missing.flatMap((column, i) => columnSteps(plan, column, first + i)),
    ...headSteps(plan, plan.missing.map((column, i) => ({ column, index: first + i }))),
  ];
}

/** What a person filtered by is put back when the rows are there. */
export const filterSteps = (plan: TablePlan): readonly Step[] => (plan.isChanged ? (plan.found?.filter?.criteria ?? []).flatMap((criteria, i) => (criteria ? [onTable(plan, (table) => { table.columns.getItemAt(i).filter.apply(criteria); })] : [])) : []);
