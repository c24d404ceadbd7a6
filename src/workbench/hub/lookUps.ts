import type { Area, CellInput, WorkbookModel } from '../model/model.ts';
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
  const table = model.table(tableId);
  if (table === null) return [];
  const criterion = table.filters.get(column);
  const wanted = criterion !== undefined && Array.isArray(criterion.values) ? new Set(criterion.values.map((value) => String(value).toLowerCase())) : null;
  const [first, last] = [table.area.row + (table.showHeaders ? 1 : 0), table.area.row + table.area.rows - (table.showTotals ? 1 : 0)];
  const view = model.sheet(table.sheet);
  const values = new Map<string, { readonly order: number | string; shown: boolean }>();
  for (let row = first; row < last; row += 1) {
    const text = model.textOf(table.sheet, row, table.area.column + column);
    const { value } = model.cell(table.sheet, row, table.area.column + column);
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

/** What a person's input meets in the cells' validations: written whole, or refused at the first cell that does not take it. */
export function writeAsked(model: WorkbookModel, of: { readonly area: Area; readonly inputs: readonly (readonly CellInput[])[]; readonly isAsked: boolean }): WriteOutcome {
  if (of.isAsked) {
    for (const [i, row] of of.inputs.entries()) {
      for (const [j, input] of row.entries()) {
        const at = { sheet: of.area.sheet, row: of.area.row + i, column: of.area.column + j };
        const alert = model.refusal(at, input);
        if (alert !== null) return { kind: 'refused', at, alert };
      }
    }
  }
  model.write(of.area, of.inputs);
  return { kind: 'written', area: of.area };
}
