import { parse, tokenize } from '@borgar/fx';
import { filterTarget } from './filterTargets.ts';
import { ModelError } from '../model/model.ts';
import type { CellInput, WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { Answers, SheetPlace, WriteOutcome } from './messages.ts';

/** Rows as tab-separated text, as Excel puts them on the clipboard: a text with tabs, line ends or quotes stands in quotes. */
export function copyText(model: WorkbookModel, area: Area): string {
  const used = model.usedRange(area.sheet, false);
  const rows = Math.min(area.rows, used === null ? 1 : Math.max(1, used.row + used.rows - area.row));
  const columns = Math.min(area.columns, used === null ? 1 : Math.max(1, used.column + used.columns - area.column));
  const view = model.sheet(area.sheet);
  const quote = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines: string[] = [];
  for (let row = area.row; row < area.row + rows; row += 1) {
    if (view?.isRowHidden(row) === true && rows > 1) continue;
    lines.push(Array.from({ length: columns }, (_, i) => quote(model.textOf(area.sheet, row, area.column + i))).join('\t'));
  }
  return lines.join('\r\n');
}

/** The distinct texts of a table's column, in order, and whether the filter shows them. */
export function filterValues(model: WorkbookModel, tableId: string, column: number): Answers['filterValues']['values'] {
  const target = filterTarget(model, tableId);
  if (target === null) return [];
  const { body } = target;
  const criterion = target.filters.get(column);
  const wanted = criterion !== undefined && Array.isArray(criterion.values) ? new Set(criterion.values.map((value) => String(value).toLowerCase())) : null;
  const view = model.sheet(body.sheet);
  const values = new Map<string, { readonly order: number | string; shown: boolean }>();
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const text = model.textOf(body.sheet, row, body.column + column);
    const { value } = model.cell(body.sheet, row, body.column + column);
    const shown = wanted === null ? criterion === undefined || view?.isRowHidden(row) !== true : wanted.has(text.toLowerCase());
    const known = values.get(text);
    if (known === undefined) values.set(text, { order: typeof value === 'number' ? value : text, shown });
    else known.shown ||= shown;
  }
  const rank = (order: number | string): number => (typeof order === 'number' ? 0 : order === '' ? 2 : 1);
  const compare = (a: number | string, b: number | string): number => rank(a) - rank(b) || (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en'));
  return [...values].sort(([, a], [, b]) => compare(a.order, b.order)).map(([text, { shown }]) => ({ text, shown }));
}

/** The next cell, reading order, sheet by sheet, whose text holds the words; it comes round to where it began. */
export function search(model: WorkbookModel, text: string, from: SheetPlace): SheetPlace | null {
  const words = text.toLowerCase();
  const sheets = model.sheets().filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.id);
  const start = Math.max(0, sheets.indexOf(from.sheet));
  let first: SheetPlace | null = null;
  for (const sheet of [...sheets.slice(start), ...sheets.slice(0, start)]) {
    const used = model.usedRange(sheet, true);
    if (used === null) continue;
    let after: SheetPlace | null = null;
    model.eachCell(used, (row, column, cell) => {
      if (after !== null || cell.value === null || !model.textOf(sheet, row, column).toLowerCase().includes(words)) return;
      first ??= { sheet, row, column };
      if (sheet !== from.sheet || row > from.row || (row === from.row && column > from.column)) after = { sheet, row, column };
    });
    if (after !== null) return after;
  }
  return first;
}

/** A digit of Calibri 11, in points, with some air. */
const POINTS_A_DIGIT = 5.8;

/** A formula that a person typed and nothing can read is not written, as in Excel; a lone "=" is a text. */
function checkFormula(input: CellInput): void {
  if (typeof input !== 'string' || !input.startsWith('=') || input === '=') return;
  try { parse(tokenize(input), { looseRefCalls: true, permitArrayCalls: true }); } catch { throw new ModelError('InvalidArgument', `There's a problem with this formula: ${input.slice(0, 200)}\nTo type a text that begins with "=", type an apostrophe (') first.`); }
}

/** What a person's input meets in the cells' validations: written whole, or refused at the first cell that does not take it. */
export function writeAsked(model: WorkbookModel, of: { readonly area: Area; readonly inputs: readonly (readonly CellInput[])[]; readonly isAsked: boolean }): WriteOutcome {
  const places = of.inputs.flatMap((row, i) => row.map((input, j) => ({ input, at: { sheet: of.area.sheet, row: of.area.row + i, column: of.area.column + j } })));
  for (const { at, input } of of.isAsked ? places : []) {
    checkFormula(input);
    const alert = model.refusal(at, input);
    if (alert !== null) return { kind: 'refused', at, alert };
  }
  model.write(of.area, of.inputs);
  widen(model, of.area);
  return { kind: 'written', area: of.area };
}

/** A column of standard width grows for a date or a formatted number that was typed into it, as in Excel; text and General numbers never widen one. */
function widen(model: WorkbookModel, area: Area): void {
  const sheet = model.sheet(area.sheet);
  if (sheet === null || area.rows > 1_000) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (sheet.columnWidth(column) !== null) continue;
    let longest = 0;
    model.eachCell({ ...area, column, columns: 1 }, (row, at, { value, style }) => { if (typeof value === 'number' && style.numberFormat !== 'General') longest = Math.max(longest, model.textOf(area.sheet, row, at).length); });
    if (longest > 8) model.setColumnWidth({ ...area, column, columns: 1 }, longest * POINTS_A_DIGIT + 6);
  }
}
