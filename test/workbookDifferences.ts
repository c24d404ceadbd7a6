import type { Cell, Edit, Format } from '../src/workbook/table.ts';

/** What a program shows of a sheet: rows of shown texts. */
export type ShownSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A formula cell whose shown value is not the one that the program computed. */
export interface Difference { readonly where: string; readonly wanted: string; readonly shown: string }

const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** A value as a cell of its format shows it. */
function shownAs(value: string | number | null, format: Format): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return value;
  if (format === 'date') return isoDay(value);
  return String(value);
}

/** The same text, or the same number however many digits are shown of it. */
function alike(wanted: string, shown: string): boolean {
  if (wanted === shown) return true;
  const [a, b] = [numeric(wanted), numeric(shown)];
  return a !== null && b !== null && Math.abs(a - b) <= (/E/i.test(shown) ? 1e-5 : 1e-9) * Math.max(1, Math.abs(a));
}

const numeric = (text: string): number | null => (/^[+-]?[\d,]+(?:\.\d+)?(?:E[+-]?\d+)?%?$/i.test(text) ? Number(text.replaceAll(',', '').replace('%', '')) / (text.endsWith('%') ? 100 : 1) : null);

const isFormula = (cell: Cell): cell is Extract<Cell, { kind: 'formula' }> => typeof cell === 'object' && cell !== null && cell.kind === 'formula';

/** Every formula cell of the workbook whose shown value differs from the computed one; links may be left out, where an engine has none. */
export function differences(edits: readonly Edit[], shown: ShownSheets, of: { readonly links: boolean } = { links: true }): readonly Difference[] {
  const { links } = of;
  const found: Difference[] = [];
  const look = (of: { readonly sheet: string; readonly row: number; readonly column: number; readonly name: string; readonly cell: Cell; readonly format: Format }): void => {
    if (!isFormula(of.cell) || (!links && of.cell.formula.includes('HYPERLINK('))) return;
    const [wanted, got] = [shownAs(of.cell.result, of.format), shown.get(of.sheet)?.[of.row - 1]?.[of.column] ?? ''];
    const serial = of.format === 'date' && typeof of.cell.result === 'number' && alike(String(of.cell.result), got);
    if (!alike(wanted, got) && !serial) found.push({ where: `${of.sheet}, row ${of.row}, ${of.name}`, wanted, shown: got });
  };
  for (const edit of edits) {
    if (edit.kind === 'write-table') for (const [i, row] of edit.table.rows.entries()) for (const [k, cell] of row.entries()) {
      const column = edit.table.columns[k];
      if (column) look({ sheet: edit.table.sheet, row: i + 5, column: k, name: column.name, cell, format: column.format });
    }
    if (edit.kind === 'write-cells') for (const { at, cell, format } of edit.cells) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      look({ sheet: edit.sheet, row: Number(row), column: letters.charCodeAt(0) - 65, name: at, cell, format });
    }
  }
  return found;
}
