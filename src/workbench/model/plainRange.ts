import { areaOf, bodyOf, printRect } from './addresses.ts';
import type { Core } from './core.ts';
import { rewriteEverywhere } from './everyFormula.ts';
import type { TableView } from './views.ts';
import { contains } from './rects.ts';
import { mapReferences, printStructured } from './references.ts';
import type { StructuredReference } from './references.ts';

/** A table becomes a plain range, so that what spoke of it must speak of cells: "T[Dead]" is "Sheet1!$B$2:$B$9" then, "[@Dead]" is "$B2" in its row. */
export function referToCells(core: Core, table: TableView): void {
  const book = core.book();
  const sheet = book.sheets.get(table.sheet)?.name ?? '';
  const ours = (reference: StructuredReference): boolean => reference.table.toLowerCase() === table.name.toLowerCase();
  const cellsOf = (reference: StructuredReference): string | null => { const area = areaOf(book, printStructured({ ...reference, table: table.name }), null); return area ? printRect(area, { sheet, absolute: true }) : null; };
  const inRow = (row: number, { columns }: StructuredReference): string | null => {
    const at = columns.map((name) => table.columns.findIndex((c) => c.name.toLowerCase() === name.toLowerCase()));
    const [first = 0, last = columns.length === 0 ? table.columns.length - 1 : first] = at;
    return at.includes(-1) ? null : printRect({ row, rows: 1, column: table.area.column + first, columns: last - first + 1 }).replace(/[A-Z]+/g, '$$$&');
  };
  const isThisRow = ({ sections }: StructuredReference): boolean => sections.includes('this row');
  for (const [index, row] of core.rows(table.sheet)) for (const [column, cell] of row.cells) {
    const inside = contains(table.area, index, column);
    const formula = cell.formula === null ? null : mapReferences(cell.formula, { structured: (r) => (ours(r) || (inside && r.table === '') ? (isThisRow(r) ? inRow(index, r) : cellsOf(r)) : undefined) });
    if (formula !== cell.formula) core.putCell(table.sheet, index, column, { ...cell, formula });
  }
  rewriteEverywhere(core, (formula) => mapReferences(formula, {
    structured: (r) => (ours(r) ? (isThisRow(r) ? null : cellsOf(r)) : undefined),
    name: (name, on) => (on === null && name.toLowerCase() === table.name.toLowerCase() ? printRect(bodyOf(table), { sheet, absolute: true }) : undefined),
  }));
}
