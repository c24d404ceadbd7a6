import { Workbook } from '@cj-tech-master/excelts';
import { HEADER_ROW, columnLetters } from '../../workbook/table.ts';
import type { Cell, Column, Edit, PlacedCell, Table } from '../../workbook/table.ts';
import { encodeFormula } from './encodeFormula.ts';
import { FILLS, FONTS, FORMATS, toneStyle } from './style.ts';

type Sheet = ReturnType<Workbook['addWorksheet']>;

/** Applies a list of edits to a new workbook and gives the bytes of the .xlsx file. The same edits and day give the same bytes. */
export async function writeBook(edits: readonly Edit[], of: { readonly now: string }): Promise<Uint8Array> {
  const book = new Workbook();
  const at = new Date(of.now);
  book.creator = 'Casualty Tally';
  book.lastModifiedBy = 'Casualty Tally';
  book.created = at;
  book.modified = at;
  for (const edit of edits) apply(book, edit);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function apply(book: Workbook, edit: Edit): void {
  switch (edit.kind) {
    case 'write-cells': return writeCells(book, edit);
    case 'write-table': return writeTable(book, edit.table);
  }
}

const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const;

function writeCells(book: Workbook, edit: Extract<Edit, { kind: 'write-cells' }>): void {
  const sheet = book.addWorksheet(edit.sheet, { views: [{ state: 'frozen', ySplit: 2, showGridLines: false }], pageSetup: PAGE });
  edit.widths.forEach((width, i) => { sheet.getColumn(i + 1).width = width; });
  for (const placed of edit.cells) placeCell(sheet, placed);
}

function placeCell(sheet: Sheet, placed: PlacedCell): void {
  const cell = sheet.getCell(placed.at);
  cell.value = valueOf(placed.cell, null) as typeof cell.value;
  Object.assign(cell, toneStyle(placed.tone, typeof placed.cell === 'string' ? 'text' : placed.format));
  const words = placed.tone === 'figure' || placed.tone === 'label';
  if (words && /^[B-D]/.test(placed.at)) cell.alignment = { vertical: 'top', horizontal: 'right' };
  else if (words) cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true, indent: 1 };
}

function writeTable(book: Workbook, table: Table): void {
  const sheet = book.addWorksheet(table.sheet, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1, showGridLines: false }],
    properties: table.grey ? { tabColor: { argb: 'FF9AA5B1' } } : { tabColor: { argb: 'FF1F5A7A' } },
    pageSetup: { ...PAGE, printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}` },
  });
  sheet.getCell('A1').value = table.sheet;
  Object.assign(sheet.getCell('A1'), toneStyle('title', 'text'));
  sheet.getCell('A2').value = table.words;
  Object.assign(sheet.getCell('A2'), toneStyle('note', 'text'));
  addTable(sheet, table);
  table.columns.forEach((column, i) => styleColumn(sheet, { table, column, index: i + 1 }));
  table.rows.forEach((row, i) => { sheet.getRow(HEADER_ROW + 1 + i).height = heightOf(table.columns, row); });
  sheet.getRow(HEADER_ROW).height = 30;
}

const LINE = 15;
const MOST_LINES = 12;

/** Excel does not fit rows to wrapped text that it did not write itself: the longest wrapped cell decides. */
function heightOf(columns: readonly Column[], row: readonly Cell[]): number {
  const lines = columns.map((column, i) => (column.wrap ? linesOf(row[i] ?? null, column.width) : 1));
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function linesOf(cell: Cell, width: number): number {
  const words = typeof cell === 'string' ? cell : cell !== null && typeof cell === 'object' && cell.kind === 'link' ? cell.text : '';
  return words.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
}

/** A table needs one row at least: an empty one gets a blank row, which Excel takes for data still to come. */
function addTable(sheet: Sheet, table: Table): void {
  const rows = table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
  sheet.addTable({
    name: table.name, ref: `A${HEADER_ROW}`, headerRow: true, style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map((c) => ({ name: c.name, filterButton: true, ...calculated(table, c) })),
    rows: rows.map((row) => row.map((cell) => valueOf(cell, table.name))) as never,
  });
}

/** A column whose every cell holds one and the same formula is a calculated column: Excel fills it when the table grows. */
function calculated(table: Table, column: Column): { readonly calculatedColumnFormula?: string } {
  const index = table.columns.indexOf(column);
  const cells = table.rows.map((row) => row[index]);
  const first = cells[0];
  const same = isFormula(first) && cells.every((c) => isFormula(c) && c.formula === first.formula);
  return same && column.owner === 'computed' ? { calculatedColumnFormula: encodeFormula(first.formula, table.name) } : {};
}

const isFormula = (cell: Cell | undefined): cell is Extract<Cell, { kind: 'formula' }> => typeof cell === 'object' && cell !== null && cell.kind === 'formula';

/** Text stays text whatever it begins with: only our own formulas and links are more than values. */
function valueOf(cell: Cell, table: string | null): unknown {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if (cell.kind === 'formula') return { formula: encodeFormula(cell.formula, table), result: cell.result ?? '' };
  return { text: cell.text, hyperlink: `#'${cell.sheet}'!${cell.cell}` };
}

/** Words to the left, with a little room after a number; numbers to the right. */
const sideOf = (column: Column) => (column.format === 'text' ? ({ horizontal: 'left', indent: 1 } as const) : ({ horizontal: 'right' } as const));

/** The marks above the headers: a pencil where a person types, a function sign where a formula computes. */
const MARKS = { person: '✎', computed: 'ƒ' } as const;

function styleColumn(sheet: Sheet, of: { readonly table: Table; readonly column: Column; readonly index: number }): void {
  const { table, column, index } = of;
  const letters = columnLetters(index);
  sheet.getColumn(index).width = Math.max(column.width, ...column.name.split(' ').map((word) => word.length + 4));
  const mark = sheet.getCell(`${letters}${HEADER_ROW - 1}`);
  if (column.owner !== 'reading') mark.value = MARKS[column.owner];
  Object.assign(mark, { font: FONTS.mark, alignment: { horizontal: 'center' } });
  const header = sheet.getCell(`${letters}${HEADER_ROW}`);
  Object.assign(header, { font: FONTS.header, fill: FILLS[column.owner === 'person' ? 'personHeader' : column.owner === 'computed' ? 'computedHeader' : 'header'], alignment: { vertical: 'middle', wrapText: true, ...sideOf(column) } });
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + Math.max(1, table.rows.length); row++) {
    const cell = sheet.getCell(`${letters}${row}`);
    const value = table.rows[row - HEADER_ROW - 1]?.[index - 1] ?? null;
    cell.alignment = { vertical: 'top', wrapText: column.wrap, ...sideOf(column) };
    cell.numFmt = FORMATS[column.format];
    cell.font = typeof value === 'object' && value !== null && value.kind === 'link' ? FONTS.link : column.owner === 'computed' ? FONTS.computed : FONTS.plain;
    if (column.owner === 'person') cell.fill = FILLS.person;
    if (column.owner === 'computed') cell.fill = FILLS.computed;
  }
  validate(sheet, { ...of, letters });
}

/** A list for what is picked, a refusal for what is computed, and for every column the sentence that says what it means. */
function validate(sheet: Sheet, of: { readonly table: Table; readonly column: Column; readonly letters: string }): void {
  const { table, column, letters } = of;
  const range = `${letters}${HEADER_ROW + 1}:${letters}${HEADER_ROW + Math.max(1, table.rows.length)}`;
  const prompt = { showInputMessage: true, promptTitle: column.name.slice(0, 32), prompt: column.words.slice(0, 255) };
  const rule = column.list !== null
    ? { type: 'list', allowBlank: true, formulae: [`"${column.list.join(',')}"`], showErrorMessage: true, errorTitle: column.name, error: `Pick one of: ${column.list.join(', ')}.`, ...prompt }
    : column.owner === 'computed'
      ? { type: 'custom', allowBlank: true, formulae: ['FALSE'], showErrorMessage: true, errorTitle: column.name, error: 'This column is a formula. Change what it is computed from instead.', ...prompt }
      : { type: 'any', allowBlank: true, formulae: [], ...prompt };
  sheet.dataValidations.add(range, rule as never);
}
