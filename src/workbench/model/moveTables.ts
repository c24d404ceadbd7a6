import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { TableView } from './views.ts';
import { covers, onSheet, overlap } from './rects.ts';
import { isInsertion, isVertical, shiftRect, zoneOf } from './shift.ts';
import type { Shift } from './shift.ts';
import { freeHeader } from './tableNames.ts';

/** Refuses a shift that would tear a table or merged cells apart, or take a table's headers and leave its rows, as Excel does. */
export function checkShift(core: Core, s: Shift): void {
  const zone = zoneOf(s);
  const conflict = (what: string): never => { throw new ModelError('InsertDeleteConflict', `This would shift only a part of ${what}.`); };
  for (const table of core.book().tables.values()) {
    const hit = table.sheet === s.sheet ? overlap(table.area, zone) : null;
    if (!hit) continue;
    const carried = isVertical(s) ? hit.columns === table.area.columns : hit.rows === table.area.rows;
    if (!carried) conflict(`the table "${table.name}"`);
    const head = { ...table.area, rows: 1 };
    if (!isInsertion(s) && isVertical(s) && table.showHeaders && covers(s, head) && !covers(s, table.area)) conflict(`the table "${table.name}": its headers would go and its rows stay`);
  }
  for (const merged of core.book().merged.get(s.sheet) ?? []) {
    const hit = overlap(merged, zone);
    if (hit && (isVertical(s) ? hit.columns !== merged.columns : hit.rows !== merged.rows)) conflict('merged cells');
  }
}

/** What becomes of the tables of the shift's sheet, and the columns that are gone, by table. */
export interface TablesMoved { readonly gone: readonly TableView[]; readonly columnsGone: readonly { readonly table: TableView; readonly column: string }[] }

export function moveTables(core: Core, s: Shift): TablesMoved {
  const gone: TableView[] = [];
  const columnsGone: { table: TableView; column: string }[] = [];
  for (const table of core.book().tables.values()) {
    if (table.sheet !== s.sheet) continue;
    const area = shiftRect(table.area, s);
    if (area === table.area) continue;
    if (!area) { gone.push(table); core.setItem('tables', table.id, undefined); continue; }
    const totals = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    const showTotals = table.showTotals && !(isVertical(s) && !isInsertion(s) && covers(s, totals));
    const made = isVertical(s) ? table : columnsMoved(table, s);
    core.setItem('tables', table.id, { ...made, showTotals, area: onSheet(table.sheet, area) });
    for (const { name } of table.columns) if (!made.columns.some((c) => c.name === name)) columnsGone.push({ table: made, column: name });
  }
  return { gone, columnsGone };
}

/** A table whose columns came in or went. */
function columnsMoved(table: TableView, s: Shift): TableView {
  const at = s.column - table.area.column;
  if (isInsertion(s)) {
    if (at <= 0 || at >= table.columns.length) return table;
    const taken = new Set(table.columns.map((c) => c.name.toLowerCase()));
    let id = Math.max(...table.columns.map((c) => c.id));
    const added = Array.from({ length: s.columns }, () => { const name = freeHeader('', taken, 1); taken.add(name.toLowerCase()); return { id: ++id, name, calculatedFormula: null, totals: null }; });
    return { ...table, columns: [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)], ...keysMoved(table, (i) => (i >= at ? i + s.columns : i)) };
  }
  const isGone = (i: number): boolean => i >= at && i < at + s.columns;
  return { ...table, columns: table.columns.filter((_, i) => !isGone(i)), ...keysMoved(table, (i) => (isGone(i) ? null : i >= at + s.columns ? i - Math.min(s.columns, s.columns + Math.min(at, 0)) : i)) };
}

function keysMoved(table: TableView, move: (index: number) => number | null): Pick<TableView, 'filters' | 'sort'> {
  return {
    filters: new Map([...table.filters].flatMap(([i, f]) => { const to = move(i); return to === null ? [] : [[to, f] as const]; })),
    sort: table.sort.flatMap((f) => { const key = move(f.key); return key === null ? [] : [{ ...f, key }]; }),
  };
}
