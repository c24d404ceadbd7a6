import { areaOf } from './addresses.ts';
import { findSheet, findTable } from './core.ts';
import type { Core } from './core.ts';
import { onSheet, overlap } from './rects.ts';
import type { Area, Rect } from './area.ts';
import { mapReferences } from './references.ts';

/** A cell with a formula, and the areas that it reads. */
interface Reader extends Rect { readonly sheet: string; readonly reads: readonly Area[] }

/** The areas that a formula names: cells, structured references and names that stand for cells. References to what is not there are left out. */
export function areasRead(core: Core, formula: string, at: { readonly sheet: string; readonly row: number; readonly column: number }): readonly Area[] {
  const [areas, book] = [[] as Area[], core.book()];
  const add = (area: Area | null): void => { if (area !== null && !areas.some((a) => a.sheet === area.sheet && a.row === area.row && a.column === area.column && a.rows === area.rows && a.columns === area.columns)) areas.push(area); };
  const named = (name: string, sheet: string | null): void => { add(areaOf(book, sheet === null ? name : `'${sheet.replace(/'/g, "''")}'!${name}`, at.sheet)); };
  mapReferences(formula, {
    cells: ({ sheet, rect }) => { const on = sheet === null ? at.sheet : findSheet(book, sheet)?.id; if (on !== undefined) add(onSheet(on, rect)); return undefined; },
    structured: (reference) => { add(structuredArea(core, reference, at)); return undefined; },
    name: (name, sheet) => { named(name, sheet); return undefined; },
  });
  return areas;
}

type Structured = Parameters<NonNullable<Parameters<typeof mapReferences>[1]['structured']>>[0];

/** The cells of "Table[[#Headers],[A]:[B]]"; without a table's name the table is the one that the formula stands in. */
function structuredArea(core: Core, { table: name, columns, sections }: Structured, at: { readonly sheet: string; readonly row: number; readonly column: number }): Area | null {
  const table = name === '' ? [...core.book().tables.values()].find((t) => t.sheet === at.sheet && overlap(t.area, { ...at, rows: 1, columns: 1 }) !== null) ?? null : findTable(core.book(), name);
  if (table === null) return null;
  const indexes = columns.map((c) => table.columns.findIndex((column) => column.name.toLowerCase() === c.toLowerCase()));
  if (indexes.includes(-1)) return null;
  const [first, last] = indexes.length === 0 ? [0, table.columns.length - 1] : [Math.min(...indexes), Math.max(...indexes)];
  const [top, bottom] = [table.area.row + (table.showHeaders ? 1 : 0), table.area.row + table.area.rows - (table.showTotals ? 1 : 0)];
  const has = (section: string): boolean => sections.includes(section);
  const from = has('all') || has('headers') ? table.area.row : has('this row') ? at.row : has('totals') && !has('data') ? bottom : top;
  const to = has('all') || has('totals') ? table.area.row + table.area.rows : has('this row') ? at.row + 1 : has('headers') && !has('data') ? top : bottom;
  return to > from ? { sheet: table.sheet, row: from, column: table.area.column + first, rows: to - from, columns: last - first + 1 } : null;
}

/** Every formula of the workbook with what it reads. */
function readers(core: Core): readonly Reader[] {
  return core.book().order.flatMap((sheet) => [...core.rows(sheet)].flatMap(([row, { cells }]) => [...cells].flatMap(([column, cell]) => (cell.formula === null ? [] : [{ sheet, row, column, rows: 1, columns: 1, reads: areasRead(core, cell.formula, { sheet, row, column }) }]))));
}

const touch = (a: Area, b: Area): boolean => a.sheet === b.sheet && overlap(a, b) !== null;

/** What the formulas of an area read, or the cells whose formulas read it: one step away, or all the way. Of a cell that is reached twice once. */
export function related(core: Core, area: Area, of: { readonly way: 'precedents' | 'dependents'; readonly direct: boolean }): readonly Area[] {
  const all = readers(core);
  const step = (from: Area): readonly Area[] => (of.way === 'dependents' ? all.filter((r) => r.reads.some((a) => touch(a, from))).map((r) => onSheet(r.sheet, r)) : all.filter((r) => touch(onSheet(r.sheet, r), from)).flatMap((r) => r.reads));
  const [found, seen] = [[] as Area[], new Set<string>()];
  let edge: readonly Area[] = [area];
  while (edge.length > 0) {
    const next: Area[] = [];
    for (const to of edge.flatMap(step)) { const key = `${to.sheet}!${to.row},${to.column},${to.rows},${to.columns}`; if (!seen.has(key)) { seen.add(key); next.push(to); } }
    found.push(...next);
    edge = of.direct ? [] : next;
  }
  return found;
}
