import { HEADER_ROW, columnLetters, columnRange, expandAbove } from '../../src/workbook/table.ts';
import type { Edit, Table } from '../../src/workbook/table.ts';

/** The tables and named cells of a workbook, for engines that know neither. */
export interface Geometry { readonly tables: ReadonlyMap<string, Table>; readonly names: ReadonlyMap<string, string> }

export function geometryOf(edits: readonly Edit[]): Geometry {
  const tables = new Map(edits.flatMap((e) => (e.kind === 'write-table' ? [[e.table.name, e.table] as const] : [])));
  const names = new Map(edits.flatMap((e) => (e.kind === 'write-cells' ? e.cells.flatMap((c) => (c.input ? [[c.input.name, `'${e.sheet}'!${c.at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`] as const] : [])) : [])));
  return { tables, names };
}

/** A formula in plain A1 references: table columns, cells of this row, the row above, named cells. Strings stay as they are. */
export function desugar(formula: string, of: { readonly geometry: Geometry; readonly table: Table | null; readonly row: number }): string {
  const { geometry, table, row } = of;
  const placed = table ? expandAbove(formula, { columns: table.columns, row }) : formula;
  return placed.split(/("[^"]*")/).map((part, i) => (i % 2 === 1 ? part : plain(part, { geometry, table, row }))).join('');
}

function plain(part: string, { geometry, table, row }: { readonly geometry: Geometry; readonly table: Table | null; readonly row: number }): string {
  const here = part.replace(/\[@\[?([^\]]+)\]\]?/g, (_, column: string) => {
    const at = table?.columns.findIndex((c) => c.name === column) ?? -1;
    if (at < 0) throw new Error(`${table?.name ?? 'no table'} has no column "${column}": ${part}`);
    return `$${columnLetters(at + 1)}${row}`;
  });
  const there = here.replace(/\b([A-Za-z]+)\[([^\]]+)\]/g, (_, name: string, column: string) => {
    const found = geometry.tables.get(name);
    if (!found) throw new Error(`There is no table "${name}": ${part}`);
    return `'${found.sheet}'!${columnRange(found, column)}`;
  });
  return [...geometry.names].reduce((text, [name, at]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), at), there);
}

export const FIRST_ROW = HEADER_ROW + 1;
