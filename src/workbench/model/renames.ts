import type { Core } from './core.ts';
import { rewriteEverywhere } from './everyFormula.ts';
import type { TableView } from './views.ts';
import { mapReferences } from './references.ts';
import { contains } from './rects.ts';
import { bodyOf } from './addresses.ts';

/** Old and new name. */
export interface Rename { readonly from: string; readonly to: string }

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every formula that names the sheet names it anew. */
export function renameSheetInFormulas(core: Core, _sheet: string, { from, to }: Rename): void {
  rewriteEverywhere(core, (formula) => mapReferences(formula, { sheet: (named) => (named !== null && same(named, from) ? to : undefined) }));
}

export function renameTableInFormulas(core: Core, { from, to }: Rename): void {
  rewriteEverywhere(core, (formula) => mapReferences(formula, {
    structured: (reference) => (same(reference.table, from) ? { ...reference, table: to } : undefined),
    name: (name, sheet) => (sheet === null && same(name, from) ? to : undefined),
  }));
}

/** `to` of `null`: the column is gone. References without a table's name are those of the table that the formula stands in. */
export function renameColumnInFormulas(core: Core, table: TableView, { from, to }: { readonly from: string; readonly to: string | null }): void {
  const anywhere = (formula: string, inside: boolean): string => mapReferences(formula, {
    structured: (reference) => {
      if (!same(reference.table, table.name) && !(inside && reference.table === '')) return undefined;
      if (!reference.columns.some((c) => same(c, from))) return undefined;
      return to === null ? null : { ...reference, columns: reference.columns.map((c) => (same(c, from) ? to : c)) };
    },
  });
  rewriteEverywhere(core, (formula) => anywhere(formula, false));
  const current = core.table(table.id);
  const columns = current.columns.map((c) => (c.calculatedFormula === null ? c : { ...c, calculatedFormula: anywhere(c.calculatedFormula, true) }));
  core.setItem('tables', table.id, { ...current, columns });
  const body = bodyOf(current);
  for (const [index, row] of core.rows(table.sheet)) {
    if (index < body.row || index >= body.row + body.rows) continue;
    for (const [column, cell] of row.cells) if (cell.formula !== null && contains(current.area, index, column)) core.putCell(table.sheet, index, column, { ...cell, formula: anywhere(cell.formula, true) });
  }
}

export function renameNameInFormulas(core: Core, { from, to }: Rename): void {
  rewriteEverywhere(core, (formula) => mapReferences(formula, { name: (name) => (same(name, from) ? to : undefined) }));
}
