import { Workbook } from '@cj-tech-master/excelts';
import { HEADER_ROW, LEAST_ROWS, columnLetters, columnRange, expandAbove, looksAbove } from '../../workbook/table.ts';
import type { Cell, Choices, Column, Edit, Input, Mark, PlacedCell, Table } from '../../workbook/table.ts';
import { drawChart } from './drawChart.ts';
import { encodeFormula } from './encodeFormula.ts';
import { recalculate } from './recalculate.ts';
import { columnStyles, FONTS, headerStyle, markStyle, toneStyle } from './style.ts';

type Sheet = ReturnType<Workbook['addWorksheet']>;

/** The book being written and the tables that it will have: lists and charts point at their columns. */
interface Writing { readonly book: Workbook; readonly tables: ReadonlyMap<string, Table> }

export interface WriteOptions {
  /** ISO date and time: when the file says that it was written. */
  readonly now: string;
  /** A workbook whose sheets of ours are written anew; people's own sheets stay behind them. */
  readonly over?: Workbook;
  /** Computes every cached value with our calculator, where people's cells move figures that the program did not compute. */
  readonly recalculate?: boolean;
}

/** Applies a list of edits to a new workbook, or over an existing one, and gives the bytes of the .xlsx file. The same edits and day give the same bytes. */
export async function writeBook(edits: readonly Edit[], of: WriteOptions): Promise<Uint8Array> {
  const book = of.over ?? new Workbook();
  const at = new Date(of.now);
  if (of.over) clearOurs(book, edits); else { book.creator = 'Casualty Tally'; book.created = at; }
  book.lastModifiedBy = 'Casualty Tally';
  book.modified = at;
  book.calcProperties.fullCalcOnLoad = true;
  const writing: Writing = { book, tables: new Map(edits.flatMap((e) => (e.kind === 'write-table' ? [[e.table.name, e.table] as const] : []))) };
  for (const edit of edits) apply(writing, edit);
  if (of.over) ownSheetsLast(book, edits);
  if (of.recalculate) recalculate(book, { now: of.now });
  // The library's own check reads the whole file again; the tests do that.
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false } as never));
}

const sheetsOf = (edits: readonly Edit[]): ReadonlySet<string> => new Set(edits.map((e) => (e.kind === 'write-table' ? e.table.sheet : e.sheet)));

/** Takes away the sheets and names that the edits write anew. A table of ours that people moved to another sheet goes with that sheet's table only. */
function clearOurs(book: Workbook, edits: readonly Edit[]): void {
  const sheets = sheetsOf(edits);
  const inputs = new Set(edits.flatMap((e) => (e.kind === 'write-cells' ? e.cells.flatMap((c) => c.input?.name ?? []) : [])));
  for (const sheet of [...book.worksheets]) if (sheets.has(sheet.name)) book.removeWorksheet(sheet.id);
  book.definedNames.model = book.definedNames.model.filter((n) => !inputs.has(n.name));
}

/** Our sheets in their order, then people's own. */
function ownSheetsLast(book: Workbook, edits: readonly Edit[]): void {
  const ours = [...sheetsOf(edits)];
  const place = (name: string): number => { const i = ours.indexOf(name); return i < 0 ? ours.length : i; };
  [...book.worksheets].sort((a, b) => place(a.name) - place(b.name)).forEach((sheet, i) => { sheet.orderNo = i; });
}

function apply(writing: Writing, edit: Edit): void {
  switch (edit.kind) {
    case 'write-cells': return writeCells(writing, edit);
    case 'write-table': return writeTable(writing, edit.table);
    case 'draw-chart': return drawChart(writing, edit);
  }
}

const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const;
const FOOT = { oddFooter: '&L&F&C&A&R&P of &N' } as const;

function writeCells(writing: Writing, edit: Extract<Edit, { kind: 'write-cells' }>): void {
  const sheet = writing.book.addWorksheet(edit.sheet, { views: [{ state: 'frozen', ySplit: 2, showGridLines: false }], pageSetup: PAGE, headerFooter: FOOT });
  edit.widths.forEach((width, i) => { sheet.getColumn(i + 1).width = width; });
  for (const placed of edit.cells) placeCell(sheet, placed, writing);
  for (const [row, lines] of wrappedLines(edit)) if (lines > 1) sheet.getRow(row).height = LINE * lines;
}

/** How many lines the longest figure or label of each row takes in its column. */
function wrappedLines(edit: Extract<Edit, { kind: 'write-cells' }>): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { at, cell, tone } of edit.cells) {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    if (tone === 'figure' || tone === 'label') lines.set(Number(row), Math.max(lines.get(Number(row)) ?? 1, linesOf(cell, edit.widths[letters.charCodeAt(0) - 65] ?? 10)));
  }
  return lines;
}

function placeCell(sheet: Sheet, placed: PlacedCell, writing: Writing): void {
  const cell = sheet.getCell(placed.at);
  cell.value = valueOf(placed.cell, null) as typeof cell.value;
  Object.assign(cell, toneStyle(placed.tone, typeof placed.cell === 'string' && placed.tone !== 'input' ? 'text' : placed.format));
  const words = placed.tone === 'figure' || placed.tone === 'label';
  if (words && /^[B-D]/.test(placed.at)) cell.alignment = { vertical: 'top', horizontal: 'right' };
  else if (words) cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true, indent: 1 };
  if (placed.input) addInput(sheet, { ...placed, input: placed.input }, writing);
}

/** A cell for a person: known to formulas by its name, with its list and the sentence that says what it is for. */
function addInput(sheet: Sheet, of: { readonly at: string; readonly input: Input }, writing: Writing): void {
  const { at, input } = of;
  writing.book.definedNames.add(`'${sheet.name}'!${at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`, input.name);
  const prompt = { allowBlank: true, showInputMessage: true, promptTitle: input.name.replaceAll('_', ' '), prompt: input.words };
  const rule = input.list === null ? { type: 'any', formulae: [], ...prompt } : { type: 'list', formulae: [listOf(input.list, writing)], showErrorMessage: true, errorTitle: 'Not in the list', error: 'Pick from the list, or leave the cell empty.', ...prompt };
  sheet.dataValidations.add(at, rule as never);
}

/** Excel's own limit. */
const MOST_ROWS = 1_048_576;

function writeTable(writing: Writing, table: Table): void {
  if (table.rows.length > MOST_ROWS - HEADER_ROW) throw new Error(`${table.sheet} would have ${table.rows.length} rows; a sheet holds ${MOST_ROWS}. Split the articles over several workbooks.`);
  const sheet = writing.book.addWorksheet(table.sheet, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1, showGridLines: false }],
    properties: table.grey ? { tabColor: { argb: 'FF9AA5B1' } } : { tabColor: { argb: 'FF1F5A7A' } },
    pageSetup: { ...PAGE, fitToWidth: pagesAcross(table), printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`, ...repeatedColumn(table) }, headerFooter: FOOT,
  });
  sheet.getCell('A1').value = table.sheet;
  Object.assign(sheet.getCell('A1'), toneStyle('title', 'text'));
  sheet.getCell('A2').value = table.words;
  Object.assign(sheet.getCell('A2'), toneStyle('note', 'text'));
  addTable(sheet, table);
  table.columns.forEach((column, i) => styleColumn(sheet, { table, column, index: i + 1, writing }));
  table.rows.forEach((row, i) => { const height = heightOf(table, row); if (height > LINE) sheet.getRow(HEADER_ROW + 1 + i).height = height; });
  sheet.getRow(HEADER_ROW).height = 30;
  table.marks.forEach((mark, i) => addMark(sheet, { table, mark, priority: i + 1 }));
}

/** How many characters a landscape page holds before it can no longer be read. */
const PAGE_WIDTH = 220;

const pagesAcross = (table: Table): number => Math.max(1, Math.round(table.columns.filter((c) => !c.hidden).reduce((n, c) => n + c.width, 0) / PAGE_WIDTH));

/** The codes stand on every page of a sheet that is wider than one; LibreOffice takes a second for each sheet that repeats a column. */
const repeatedColumn = (table: Table): { readonly printTitlesColumn?: string } => (!table.grey && pagesAcross(table) > 1 ? { printTitlesColumn: 'A:A' } : {});

const LINE = 15;
const MOST_LINES = 5;
/** Excel's tallest row holds 27 lines. */
const TALL_LINES = 26;

/** Excel does not fit rows to wrapped text that it did not write itself: the longest wrapped cell decides. */
function heightOf({ columns, tall }: Table, row: readonly Cell[]): number {
  const lines = columns.map((column, i) => (column.wrap ? linesOf(row[i] ?? null, column.width) : 1));
  return LINE * Math.min(tall ? TALL_LINES : MOST_LINES, Math.max(1, ...lines));
}

function linesOf(cell: Cell, width: number): number {
  const shown = cell !== null && typeof cell === 'object' ? (cell.kind === 'link' ? cell.text : cell.result) : cell;
  const words = typeof shown === 'string' ? shown : '';
  return words.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
}

/** A table gets two rows at least, blank ones where it has fewer: Excel needs one, and our calculation engine takes the column of a single row for a plain value. */
function addTable(sheet: Sheet, table: Table): void {
  const blank = table.columns.map(() => null);
  const rows = [...table.rows, blank, blank].slice(0, Math.max(LEAST_ROWS, table.rows.length));
  sheet.addTable({
    name: table.name, ref: `A${HEADER_ROW}`, headerRow: true, style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map((c) => ({ name: c.name, filterButton: true, ...calculated(table, c) })),
    rows: rows.map((row, i) => row.map((cell) => valueOf(placedAt(cell, { table, row: HEADER_ROW + 1 + i }), table.name))) as never,
  });
}

/** A column whose every cell holds one and the same formula is a calculated column: Excel fills it when the table grows. */
function calculated(table: Table, column: Column): { readonly calculatedColumnFormula?: string } {
  const index = table.columns.indexOf(column);
  const cells = table.rows.map((row) => row[index]);
  const first = cells[0];
  const same = isFormula(first) && cells.every((c) => isFormula(c) && c.formula === first.formula);
  return same && column.owner === 'computed' && !looksAbove(first.formula) ? { calculatedColumnFormula: encodeFormula(first.formula, table.name) } : {};
}

/** A formula that speaks of the row above, with the addresses it has in its own row. */
const placedAt = (cell: Cell, of: { readonly table: Table; readonly row: number }): Cell => (isFormula(cell) && looksAbove(cell.formula) ? { ...cell, formula: expandAbove(cell.formula, { columns: of.table.columns, row: of.row }) } : cell);

const isFormula = (cell: Cell | undefined): cell is Extract<Cell, { kind: 'formula' }> => typeof cell === 'object' && cell !== null && cell.kind === 'formula';

/** Text stays text whatever it begins with: only our own formulas and links are more than values. */
function valueOf(cell: Cell, table: string | null): unknown {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if (cell.kind === 'formula') return { formula: encodeFormula(cell.formula, table), result: cell.result ?? '' };
  return { text: cell.text, hyperlink: `#'${cell.sheet}'!${cell.cell}` };
}

/** The marks above the headers: a pencil where a person types, a function sign where a formula computes. */
const MARKS = { person: '✎', computed: 'ƒ' } as const;

interface ColumnAt { readonly table: Table; readonly column: Column; readonly index: number; readonly writing: Writing }

function styleColumn(sheet: Sheet, of: ColumnAt): void {
  const { table, column, index } = of;
  const letters = columnLetters(index);
  sheet.getColumn(index).width = Math.max(column.width, ...column.name.split(' ').map((word) => word.length + 4));
  if (column.hidden) sheet.getColumn(index).hidden = true;
  const mark = sheet.getCell(`${letters}${HEADER_ROW - 1}`);
  if (column.owner !== 'reading') mark.value = MARKS[column.owner];
  Object.assign(mark, { font: FONTS.mark, alignment: { horizontal: 'center' } });
  sheet.getCell(`${letters}${HEADER_ROW}`).style = headerStyle(column);
  const styles = columnStyles(column);
  if (column.owner === 'reading') sheet.getColumn(index).style = styles.empty;
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + Math.max(LEAST_ROWS, table.rows.length); row++) {
    const value = table.rows[row - HEADER_ROW - 1]?.[index - 1] ?? null;
    if (value === null && column.owner === 'reading') continue;
    sheet.getRow(row).getCell(index).style = typeof value === 'object' && value !== null && value.kind === 'link' ? styles.link : styles.plain;
  }
  validate(sheet, of);
}

/** What a list validation points at: the words themselves, or the cells of a column. */
function listOf(list: Choices, { tables }: Writing): string {
  if (!('table' in list)) return `"${list.join(',')}"`;
  const table = tables.get(list.table);
  if (!table) throw new Error(`There is no table "${list.table}" to pick from.`);
  return `'${table.sheet}'!${columnRange(table, list.column)}`;
}

/** A list for what is picked, a refusal for what is computed, and for every column the sentence that says what it means. */
function validate(sheet: Sheet, { table, column, writing }: ColumnAt): void {
  const range = columnRange(table, column.name).replaceAll('$', '');
  const prompt = { allowBlank: true, showInputMessage: true, promptTitle: column.name.slice(0, 32), prompt: column.words.slice(0, 255) };
  const refuse = (error: string): object => ({ showErrorMessage: true, errorTitle: column.name, error, ...prompt });
  const rule = column.list !== null
    ? { type: 'list', formulae: [listOf(column.list, writing)], ...refuse('table' in column.list ? `Pick a code from ${column.list.table}.` : `Pick one of: ${column.list.join(', ')}.`) }
    : column.owner === 'computed'
      ? { type: 'custom', formulae: ['FALSE'], ...refuse('This column is a formula. Change what it is computed from instead.') }
      : { type: 'any', formulae: [], ...prompt };
  sheet.dataValidations.add(range, rule as never);
}

/** Rows that stand out, in the columns that say why. */
function addMark(sheet: Sheet, of: { readonly table: Table; readonly mark: Mark; readonly priority: number }): void {
  const { table, mark, priority } = of;
  const letters = /[A-Z]+/.exec(columnRange(table, mark.when))?.[0] ?? 'A';
  const ref = mark.columns.map((name) => columnRange(table, name).replaceAll('$', '')).join(' ');
  sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority, formulae: [`$${letters}${HEADER_ROW + 1}="${mark.is}"`], style: markStyle(mark.tone) }] } as never);
}
