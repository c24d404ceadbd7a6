import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { CalcTable } from '../calc.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../cells/sheet.ts';
import type { Sheet } from '../cells/sheet.ts';
import type { Reference } from '../values/value.ts';
import type { Position, Surroundings } from './compiled.ts';

/** Where a reference points, seen from a row and column; null where that lies outside of the sheet, which is #REF!. */
export type Locate = (row: number, column: number) => Reference | null;

export const rectangle = (sheet: Sheet, top: number, left: number, to: { readonly bottom: number; readonly right: number }): Reference => ({ kind: 'reference', sheet, top, left, bottom: to.bottom, right: to.right });

/** One end of a range: fixed, or so far from the formula's cell. It wraps round at the sheet's edge as Excel's relative names do not: that is #REF!. */
const along = (at: number, isFixed: boolean, home: number): ((here: number) => number) => (isFixed ? () => at : (here) => here + at - home);

/** Reads an A1 reference as written in the cell `home`. The answer is right for every cell that writes the reference the same way in R1C1. */
export function locateRange(text: string, home: Position, book: Surroundings): { readonly locate: Locate; readonly isOneCell: boolean; readonly isFixed: boolean; readonly sheet: Sheet } | null {
  const read = parseA1Ref(text, { allowNamed: false });
  if (!read || !('range' in read)) return null;
  const sheet = sheetOf(read.context ?? [], home, book);
  if (!sheet) return null;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = read.range;
  const ends = [along(top ?? 0, $top === true || top === null, home.row), along(left ?? 0, $left === true || left === null, home.column),
    along(bottom ?? MOST_ROWS - 1, $bottom === true || bottom === null || bottom === undefined, home.row), along(right ?? MOST_COLUMNS - 1, $right === true || right === null || right === undefined, home.column)] as const;
  const isFixed = [$top === true || top === null, $left === true || left === null, $bottom === true || bottom === null, $right === true || right === null].every(Boolean);
  const locate: Locate = (row, column) => {
    const [t, l, b, r] = [ends[0](row), ends[1](column), ends[2](row), ends[3](column)];
    if (t < 0 || l < 0 || b < 0 || r < 0 || t >= MOST_ROWS || b >= MOST_ROWS || l >= MOST_COLUMNS || r >= MOST_COLUMNS) return null;
    return rectangle(sheet, Math.min(t, b), Math.min(l, r), { bottom: Math.max(t, b), right: Math.max(l, r) });
  };
  const fixed = isFixed ? locate(home.row, home.column) : null;
  return { locate: isFixed ? () => fixed : locate, sheet, isFixed, isOneCell: top !== null && left !== null && top === bottom && left === right && $top === $bottom && $left === $right };
}

function sheetOf(context: readonly string[], home: Position, book: Surroundings): Sheet | null {
  if (context.length === 0) return home.sheet;
  return context.length === 1 && context[0] !== undefined ? book.sheetNamed(context[0]) : null;
}

/** The rows of a table that the sections name ("headers", "data", "totals", "all"); null where the table has none such. */
function rowsOfSections(table: CalcTable, sections: readonly string[]): readonly [top: number, bottom: number] | null {
  const data = table.row + (table.hasHeaders ? 1 : 0);
  const end = data + table.rows - 1;
  const spans: (readonly [number, number])[] = [];
  if (sections.includes('all')) return [table.row, end + (table.hasTotals ? 1 : 0)];
  if (sections.includes('headers')) { if (!table.hasHeaders) return null; spans.push([table.row, table.row]); }
  if (sections.includes('data') || sections.length === 0) spans.push([data, Math.max(data, end)]);
  if (sections.includes('totals')) { if (!table.hasTotals) return null; spans.push([end + 1, end + 1]); }
  return spans.length === 0 ? null : [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** Reads a structured reference as written in the cell `home`; null where table or column are not known. `isRow` where it means this row's cells. */
export function locateTable(text: string, home: Position, book: Surroundings): { readonly locate: Locate; readonly isOneCell: boolean; readonly isFixed: boolean; readonly sheet: Sheet } | null {
  const read = parseStructRef(text);
  const table = read ? (read.table ? book.tableNamed(read.table) : book.tableAt(home.sheet, home.row, home.column)) : null;
  const sheet = table ? book.sheetOf(table.sheet) : null;
  if (!read || !table || !sheet) return null;
  const at = (read.columns ?? []).map((name) => table.columns.findIndex((c) => c.toLowerCase() === name.toLowerCase()));
  if (at.includes(-1)) return null;
  const left = table.column + (at.length === 0 ? 0 : Math.min(...at));
  const right = table.column + (at.length === 0 ? table.columns.length - 1 : Math.max(...at));
  const sections = (read.sections ?? []).map((s) => s.toLowerCase());
  if (sections.includes('this row')) {
    const rows = rowsOfSections(table, ['data']) as readonly [number, number];
    return { sheet, isOneCell: left === right, isFixed: false, locate: (row) => (row < rows[0] || row > rows[1] || sheet !== home.sheet ? null : rectangle(sheet, row, left, { bottom: row, right })) };
  }
  const rows = rowsOfSections(table, sections);
  const fixed = rows && rectangle(sheet, rows[0], left, { bottom: rows[1], right });
  return { sheet, isFixed: true, isOneCell: fixed !== null && rows?.[0] === rows?.[1] && left === right, locate: () => fixed };
}
