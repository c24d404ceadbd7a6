import { Workbook } from '@cj-tech-master/excelts';
import { bodyOf, calculatedFormula, choicesRange, columnRule, columnWidth, FROZEN_LINES, HEADER_HEIGHT, HEADER_MARKS, inputRule, isFormula, LINE, lineCount, lineHeights, linesName, markFormula, pagesAcross, placedFormula, repeatsCodes, rowHeight, TABLE_STYLE } from '../../workbook/layout.ts';
import type { Rule } from '../../workbook/layout.ts';
import { columnLooks, headerLook, lookOf, MARK_LOOK, markLook, NOTE_LOOK, placedLook, TAB_COLOURS, TITLE_LOOK } from '../../workbook/look.ts';
import { HEADER_ROW, NOT_AVAILABLE, columnLetters, columnRange } from '../../workbook/table.ts';
import type { Cell, Column, Edit, Input, Mark, PlacedCell, Table } from '../../workbook/table.ts';
import { drawChart } from './drawChart.ts';
import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import { recalculate } from './recalculate.ts';
import { markStyle, styleOf } from './style.ts';

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
  const inputs = new Set(edits.flatMap((e) => (e.kind === 'write-cells' ? [linesName(e.sheet), ...e.cells.flatMap((c) => c.input?.name ?? [])] : [])));
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
  const sheet = writing.book.addWorksheet(edit.sheet, { views: [{ state: 'frozen', ySplit: FROZEN_LINES, showGridLines: false }], pageSetup: PAGE, headerFooter: FOOT });
  edit.widths.forEach((width, i) => { sheet.getColumn(i + 1).width = width; });
  for (const placed of edit.cells) placeCell(sheet, placed, writing);
  writing.book.definedNames.add(`'${edit.sheet}'!$A$1:$${columnLetters(edit.widths.length)}$${lineCount(edit)}`, linesName(edit.sheet));
  for (const [row, height] of lineHeights(edit)) if (height > LINE) sheet.getRow(row).height = height;
}

function placeCell(sheet: Sheet, placed: PlacedCell, writing: Writing): void {
  const cell = sheet.getCell(placed.at);
  cell.value = valueOf(placed.cell, null) as typeof cell.value;
  Object.assign(cell, styleOf(placedLook(placed)));
  if (placed.input) addInput(sheet, { ...placed, input: placed.input }, writing);
}

/** A cell for a person: known to formulas by its name, with its list and the sentence that says what it is for. */
function addInput(sheet: Sheet, of: { readonly at: string; readonly input: Input }, writing: Writing): void {
  const { at, input } = of;
  writing.book.definedNames.add(`'${sheet.name}'!${at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`, input.name);
  sheet.dataValidations.add(at, validationOf(inputRule(input), writing) as never);
}

function writeTable(writing: Writing, table: Table): void {
  const body = bodyOf(table);
  const sheet = writing.book.addWorksheet(table.sheet, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1, showGridLines: false }],
    properties: { tabColor: { argb: `FF${TAB_COLOURS[table.grey ? 'grey' : 'people'].slice(1)}` } },
    pageSetup: { ...PAGE, fitToWidth: pagesAcross(table), printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`, ...(repeatsCodes(table) ? { printTitlesColumn: 'A:A' } : {}) }, headerFooter: FOOT,
  });
  sheet.getCell('A1').value = table.sheet;
  Object.assign(sheet.getCell('A1'), styleOf(TITLE_LOOK));
  sheet.getCell('A2').value = table.words;
  Object.assign(sheet.getCell('A2'), styleOf(NOTE_LOOK));
  addTable(sheet, { table, body });
  table.columns.forEach((column, i) => styleColumn(sheet, { table, body, column, index: i + 1, writing }));
  table.rows.forEach((row, i) => { const height = rowHeight(table, row); if (height > LINE) sheet.getRow(HEADER_ROW + 1 + i).height = height; });
  sheet.getRow(HEADER_ROW).height = HEADER_HEIGHT;
  table.marks.forEach((mark, i) => addMark(sheet, { table, mark, priority: i + 1 }));
}

type Body = readonly (readonly Cell[])[];

function addTable(sheet: Sheet, { table, body }: { readonly table: Table; readonly body: Body }): void {
  const calculated = (column: Column): { readonly calculatedColumnFormula?: string } => { const formula = calculatedFormula(table, column); return formula === null ? {} : { calculatedColumnFormula: encodeFormula(formula, table.name) }; };
  const placed = (cell: Cell, row: number): Cell => (isFormula(cell) ? placedFormula(cell, { columns: table.columns, row }) : cell);
  sheet.addTable({
    name: table.name, ref: `A${HEADER_ROW}`, headerRow: true, style: { theme: TABLE_STYLE, showRowStripes: false },
    columns: table.columns.map((c) => ({ name: c.name, filterButton: true, ...calculated(c) })),
    rows: body.map((row, i) => row.map((cell) => valueOf(placed(cell, HEADER_ROW + 1 + i), table.name))) as never,
  });
}

/** Text stays text whatever it begins with: only our own formulas and links are more than values. */
function valueOf(cell: Cell, table: string | null): unknown {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if (cell.kind === 'formula') return { formula: encodeFormula(cell.formula, table), result: cell.result === NOT_AVAILABLE ? { error: NOT_AVAILABLE } : cell.result ?? '' };
  return { text: cell.text, hyperlink: `#'${cell.sheet}'!${cell.cell}` };
}

interface ColumnAt { readonly table: Table; readonly body: Body; readonly column: Column; readonly index: number; readonly writing: Writing }

function styleColumn(sheet: Sheet, { table, body, column, index, writing }: ColumnAt): void {
  const letters = columnLetters(index);
  sheet.getColumn(index).width = columnWidth(column);
  if (column.hidden) sheet.getColumn(index).hidden = true;
  const mark = sheet.getCell(`${letters}${HEADER_ROW - 1}`);
  mark.value = HEADER_MARKS[column.owner];
  Object.assign(mark, styleOf(MARK_LOOK));
  sheet.getCell(`${letters}${HEADER_ROW}`).style = styleOf(headerLook(column));
  const looks = columnLooks(column);
  if (column.owner === 'reading') sheet.getColumn(index).style = styleOf(looks.plain);
  body.forEach((row, i) => {
    const value = row[index - 1] ?? null;
    if (value !== null || column.owner !== 'reading') sheet.getRow(HEADER_ROW + 1 + i).getCell(index).style = styleOf(lookOf(looks, value));
  });
  sheet.dataValidations.add(columnRange(table, column.name).replaceAll('$', ''), validationOf(columnRule(column), writing) as never);
}

/** What a cell accepts as the file has it; a list is the words themselves, or the cells of a column. */
function validationOf({ accepts, prompt, refusal }: Rule, { tables }: Writing): object {
  const said = { allowBlank: true, showInputMessage: true, promptTitle: prompt.title, prompt: prompt.words, ...(refusal === null ? {} : { showErrorMessage: true, errorTitle: refusal.title, error: refusal.words }) };
  switch (accepts.kind) {
    case 'anything': return { type: 'any', formulae: [], ...said };
    case 'nothing': return { type: 'custom', formulae: ['FALSE'], ...said };
    case 'count': return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...said };
    case 'list': return { type: 'list', formulae: ['table' in accepts.list ? choicesRange(accepts.list, tables) : `"${accepts.list.join(',')}"`], ...said };
  }
}

/** Rows that stand out, in the columns that say why. */
function addMark(sheet: Sheet, { table, mark, priority }: { readonly table: Table; readonly mark: Mark; readonly priority: number }): void {
  const ref = mark.columns.map((name) => columnRange(table, name).replaceAll('$', '')).join(' ');
  sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority, formulae: [markFormula(table, mark)], style: markStyle(markLook(mark.tone)) }] } as never);
}
