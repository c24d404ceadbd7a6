import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { printRect } from '../model/addresses.ts';
import { MAX_ROWS } from '../model/model.ts';
import type { Area, CellView, ConditionalFormat, SheetView, TableView, WorkbookModel } from '../model/model.ts';
import { contains } from '../model/rects.ts';
import { STANDARD_HEIGHT } from '../model/sheets.ts';
import { drawCharts } from './saveCharts.ts';
import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import { operatorInFile, writeValidation } from './fileRules.ts';
import { argb, writeChange, writeStyle } from './fileStyle.ts';
import { newFile, POINTS_PER_WIDTH } from './library.ts';
import type { FileName, Sheet, Workbook } from './library.ts';
import { pagesInFile } from './pageSetup.ts';

/** The bytes of the .xlsx file, and what of the workbook they do not hold, in words. */
export interface Saved { readonly bytes: Uint8Array; readonly notKept: readonly string[] }

/** The saving of one workbook; `names` are those of names and tables in lower case. */
export interface Saving { readonly model: WorkbookModel; readonly book: Workbook; readonly names: ReadonlySet<string>; readonly say: (what: string) => void }

/** Writes a workbook as an .xlsx file that Excel computes anew when it opens it. `now` is the ISO day and time that the file says it was saved. */
export async function saveXlsx(model: WorkbookModel, now: string): Promise<Saved> {
  const book = newFile();
  book.created = new Date(now);
  book.modified = new Date(now);
  book.calcProperties.fullCalcOnLoad = true;
  const notKept = new Set<string>();
  const saving: Saving = { model, book, names: new Set([...model.names(), ...model.tables()].map((n) => n.name.toLowerCase())), say: (what) => { notKept.add(what); } };
  for (const sheet of model.sheets()) writeSheet(saving, sheet);
  for (const sheet of model.sheets()) drawCharts(saving, sheet, sheetIn(book, sheet.name));
  book.definedNames.model = model.names().map((name): FileName => ({ name: name.name, ranges: [], rawText: encodeFormula(name.formula, null, saving.names), ...(name.visible ? {} : { hidden: true }), ...(name.sheet === null ? {} : { localSheetId: model.sheets().findIndex((s) => s.id === name.sheet) }) })) as never;
  if (model.settings().size > 0) saving.say('settings of add-ins');
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer({ validate: false } as never)), notKept: [...notKept] };
}

export function sheetIn(book: Workbook, name: string): Sheet {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`The sheet "${name}" was not written.`);
  return found;
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function writeSheet(saving: Saving, view: SheetView): void {
  const { frozen } = view;
  const looks = { showGridLines: view.showGridlines, showRowColHeaders: view.showHeadings };
  const sheet = saving.book.addWorksheet(view.name, {
    state: STATES[view.visibility], views: [frozen.rows + frozen.columns > 0 ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, ...looks } : { state: 'normal', ...looks }],
    ...(view.tabColor === '' ? {} : { properties: { tabColor: argb(view.tabColor) } }), ...pagesInFile(view),
  } as never);
  const tables = saving.model.tables().filter((t) => t.sheet === view.id);
  writeColumns(saving, view, sheet);
  for (const table of tables) addTable(saving, table, sheet);
  writeCells(saving, { view, tables }, sheet);
  for (const { row, column, rows, columns } of view.merged) sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  for (const v of view.validations) sheet.dataValidations.add(addressInFile(v.area), writeValidation(v, saving.names) as never);
  for (const format of view.conditionalFormats) sheet.addConditionalFormatting({ ref: format.areas.map((a) => printRect(a)).join(' '), rules: [writeFormat(format, saving)] } as never);
  if (view.protection.on) sheet.sheetProtection = protectionOf(view) as never;
  writeComments(saving, view, sheet);
}

/** Whole columns as the file has them. */
const addressInFile = (area: Area): string => (area.rows === MAX_ROWS ? printRect({ ...area, rows: MAX_ROWS - 1 }).replace(/\d+$/, String(MAX_ROWS)) : printRect(area));

function protectionOf({ protection }: SheetView): object {
  const options = Object.entries(protection.options).filter(([key]) => key.startsWith('allow')).map(([key, allowed]) => [`${key.charAt(5).toLowerCase()}${key.slice(6)}`, allowed]);
  return { ...(protection.options['file'] as object | undefined), ...Object.fromEntries(options), sheet: true };
}

function writeColumns(saving: Saving, view: SheetView, sheet: Sheet): void {
  const used = saving.model.usedRange(view.id, false);
  const last = Math.max(used ? used.column + used.columns : 0, view.lastColumnSet + 1);
  for (let c = 0; c < last; c++) {
    const width = view.columnWidth(c);
    const style = view.columnStyle(c);
    if (width === null && !view.isColumnHidden(c) && !style) continue;
    const column = sheet.getColumn(c + 1);
    if (width !== null) column.width = width / POINTS_PER_WIDTH;
    if (view.isColumnHidden(c)) column.hidden = true;
    if (style) column.style = writeStyle(style) as never;
  }
}

function addTable(saving: Saving, table: TableView, sheet: Sheet): void {
  const { area, columns } = table;
  const body = { top: area.row + (table.showHeaders ? 1 : 0), rows: area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) };
  if (table.filters.size > 0) saving.say('filters (rows stay hidden)');
  sheet.addTable({
    name: table.name, ref: printRect({ ...area, rows: 1, columns: 1 }), headerRow: table.showHeaders, totalsRow: table.showTotals,
    style: { ...(table.style === '' ? {} : { theme: table.style }), showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn },
    columns: columns.map((c) => ({ name: c.name, filterButton: table.showFilterButton, ...(c.totals === null ? {} : { totalsRowFunction: c.totals }), ...(c.calculatedFormula === null ? {} : { calculatedColumnFormula: encodeFormula(c.calculatedFormula, table.name, saving.names) }) })),
    rows: Array.from({ length: body.rows }, (_, r) => columns.map((_c, c) => valueInFile(saving, saving.model.cell(table.sheet, body.top + r, area.column + c), table.name))),
  } as never);
}

function writeCells(saving: Saving, { view, tables }: { readonly view: SheetView; readonly tables: readonly TableView[] }, sheet: Sheet): void {
  const used = saving.model.usedRange(view.id, false);
  for (let r = 0; r <= view.lastRowSet; r++) {
    const hidden = view.isRowHidden(r);
    const height = view.rowHeight(r) ?? (hidden ? STANDARD_HEIGHT : null);
    if (height !== null) sheet.getRow(r + 1).height = height;
    if (hidden) sheet.getRow(r + 1).hidden = true;
  }
  if (!used) return;
  let row = sheet.getRow(used.row + 1);
  saving.model.eachCell(used, (r, c, cell) => {
    if (row.number !== r + 1) row = sheet.getRow(r + 1);
    const target = row.getCell(c + 1);
    const table = tables.find((t) => contains(t.area, r, c));
    if (cell.value !== null || cell.formula !== null) target.value = valueInFile(saving, cell, table?.name ?? null) as never;
    target.style = writeStyle(cell.style) as never;
  });
}

function valueInFile(saving: Saving, cell: CellView, table: string | null): unknown {
  const { value, formula, link } = cell;
  if (link && (formula !== null || (typeof value !== 'string' && value !== null))) saving.say('links on numbers and formulas');
  if (link?.screenTip) saving.say('screen tips of links');
  if (formula !== null) return { formula: encodeFormula(formula, table, saving.names), ...(value === null ? {} : { result: plainResult(value) }) };
  if (link && (typeof value === 'string' || value === null)) return { text: value ?? '', hyperlink: link.documentReference === null ? `${link.address ?? ''}` : `#${link.documentReference}`, ...(link.screenTip === null ? {} : { tooltip: link.screenTip }) };
  return plainResult(value);
}

const plainResult = (value: CalcValue): unknown => (isCalcError(value) ? { error: value.error } : value);

function writeFormat({ type, rule, style, priority, stopIfTrue }: ConditionalFormat, saving: Saving): object {
  // The library writes no "stop if true".
  if (stopIfTrue) saving.say('"stop if true" of conditional formats');
  const common = { priority: priority + 1, style: writeChange(style) };
  const formula = (given: unknown): string => (typeof given === 'string' && given.startsWith('=') ? encodeFormula(given, null, saving.names) : String(given ?? ''));
  if (type.startsWith('file:')) return rule['file'] as object;
  switch (type.toLowerCase()) {
    case 'custom': return { ...common, type: 'expression', formulae: [formula(rule['formula'])] };
    case 'cellvalue': return { ...common, type: 'cellIs', operator: operatorInFile(String(rule['operator']).replace(/ThanOrEqual$/i, 'ThanOrEqualTo')), formulae: [formula(rule['formula1']), ...(rule['formula2'] === undefined || rule['formula2'] === '' ? [] : [formula(rule['formula2'])])] };
    case 'containstext': return { ...common, type: 'containsText', operator: 'containsText', text: String(rule['text'] ?? '') };
    default: saving.say(`conditional formats of the kind "${type}"`); return { ...common, type: 'expression', formulae: ['FALSE'] };
  }
}

function writeComments({ model, book }: Saving, view: SheetView, sheet: Sheet): void {
  for (const c of model.comments().filter((comment) => comment.at.sheet === view.id)) {
    const ref = printRect({ ...c.at, rows: 1, columns: 1 });
    const put = (of: Pick<typeof c, 'id' | 'author' | 'content' | 'created'>, more: object): void => { sheet.threadedComments.push({ ref, comment: { id: of.id, personId: book.registerPerson(of.author.name || 'Unknown', of.author.email || undefined), text: of.content, ...(of.created === '' ? {} : { date: of.created }), ...more } } as never); };
    put(c, c.resolved ? { done: true } : {});
    for (const reply of c.replies) put(reply, { parentId: c.id });
  }
}
