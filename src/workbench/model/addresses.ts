import { parseA1Ref, parseStructRef, stringifyA1Ref } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import type { Area, Rect } from './area.ts';
import type { TableView } from './views.ts';
import { findSheet, findTable } from './core.ts';
import { onSheet, rectBetween, spansColumns, spansRows } from './rects.ts';
import { nameKey } from './state.ts';
import type { Book } from './state.ts';

/** A1's corners; an open side ("A:A", "A5:A") reaches the sheet's end. */
export interface Corners { readonly top?: number | null; readonly left?: number | null; readonly bottom?: number | null; readonly right?: number | null }

export const rectOfCorners = (c: Corners): Rect => {
  const [r1, r2] = [c.top ?? 0, c.bottom ?? MAX_ROWS - 1];
  const [c1, c2] = [c.left ?? 0, c.right ?? MAX_COLUMNS - 1];
  return rectBetween({ top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) });
};

/** Corners with whole rows and columns left open, as they are printed. */
export const cornersOf = (r: Rect): { readonly top: number | null; readonly left: number | null; readonly bottom: number | null; readonly right: number | null } => ({
  top: spansRows(r) && !spansColumns(r) ? null : r.row, bottom: spansRows(r) && !spansColumns(r) ? null : r.row + r.rows - 1, left: spansColumns(r) ? null : r.column, right: spansColumns(r) ? null : r.column + r.columns - 1,
});

/** "A1:B2", "A:C", "3:4"; with a sheet's name "'My sheet'!A1"; `absolute` with dollars. */
export function printRect(r: Rect, of: { readonly sheet?: string | undefined; readonly absolute?: boolean } = {}): string {
  const $ = of.absolute === true;
  return stringifyA1Ref({ context: of.sheet === undefined ? [] : [of.sheet], range: { ...cornersOf(r), $top: $, $left: $, $bottom: $, $right: $ } as never });
}

export const addressOf = (book: Book, area: Area): string => printRect(area, { sheet: book.sheets.get(area.sheet)?.name });

/** An address, a name or a structured reference as an area. */
export function areaOf(book: Book, address: string, sheet: string | null, depth = 0): Area | null {
  const text = address.startsWith('=') ? address.slice(1) : address;
  const parsed = text.endsWith(']') ? undefined : parseA1Ref(text) as { readonly context: readonly string[]; readonly range?: Corners; readonly name?: string } | undefined;
  if (parsed) {
    const context = parsed.context.at(-1);
    const id = context === undefined ? sheet : findSheet(book, context)?.id ?? null;
    if (parsed.range) return id === null ? null : onSheet(id, rectOfCorners(parsed.range));
    return nameArea(book, parsed.name ?? '', { sheet: id, depth });
  }
  const ref = parseStructRef(text) as { readonly table: string; readonly columns: readonly string[]; readonly sections: readonly string[] } | undefined;
  const table = ref ? findTable(book, ref.table) : null;
  return ref && table ? structuredArea(table, ref) : null;
}

function nameArea(book: Book, name: string, of: { readonly sheet: string | null; readonly depth: number }): Area | null {
  const found = (of.sheet === null ? undefined : book.names.get(nameKey(name, of.sheet))) ?? book.names.get(nameKey(name, null));
  if (found) return of.depth > 8 ? null : areaOf(book, found.formula, found.sheet, of.depth + 1);
  const table = [...book.tables.values()].find((t) => t.name.toLowerCase() === name.toLowerCase());
  return table ? bodyOf(table) : null;
}

/** The table's rows of data. */
export const bodyOf = (t: TableView): Area => {
  const head = t.showHeaders ? 1 : 0;
  return { ...t.area, row: t.area.row + head, rows: t.area.rows - head - (t.showTotals ? 1 : 0) };
};

function structuredArea(table: TableView, ref: { readonly columns: readonly string[]; readonly sections: readonly string[] }): Area | null {
  const at = ref.columns.map((name) => table.columns.findIndex((c) => c.name.toLowerCase() === name.toLowerCase()));
  if (at.includes(-1)) return null;
  const [first = 0, last = ref.columns.length === 0 ? table.columns.length - 1 : first] = at;
  const body = bodyOf(table);
  const has = (section: string): boolean => ref.sections.includes(section);
  const top = has('all') || has('headers') ? table.area.row : has('totals') && !has('data') ? table.area.row + table.area.rows - 1 : body.row;
  const bottom = has('all') || has('totals') ? table.area.row + table.area.rows - 1 : has('headers') && !has('data') ? table.area.row : body.row + body.rows - 1;
  if (has('this row') || (has('totals') && !table.showTotals) || (has('headers') && !table.showHeaders) || bottom < top) return null;
  return onSheet(table.sheet, rectBetween({ top, left: table.area.column + Math.min(first, last), bottom, right: table.area.column + Math.max(first, last) }));
}
