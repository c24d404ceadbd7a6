import { findSheet, findTable } from './core.ts';
import type { Core } from './core.ts';
import { inRule } from './everyFormula.ts';
import { idFrom, sheetIdFrom } from './ids.ts';
import type { Area } from './area.ts';
import type { TableView } from './views.ts';
import { mapReferences } from './references.ts';
import { copyRow, nameKey } from './state.ts';
import type { Row, SheetState } from './state.ts';

/** What stands in the place of the first sheet on the second: its name, and its tables' names. */
interface Copy { readonly from: SheetState; readonly to: SheetState; readonly tables: ReadonlyMap<string, string> }

/** "Sales (2)", "Sales (3)": as Excel names a copy, cut to what a sheet's name may be long. */
function freeCopyName(core: Core, name: string): string {
  const stem = name.replace(/ \(\d{1,4}\)$/, '');
  for (let n = 2; ; n++) { const end = ` (${n})`; const made = `${stem.slice(0, 31 - end.length)}${end}`; if (!findSheet(core.book(), made)) return made; }
}

/** "Sales2": as Excel names the copy of a table. */
function freeTableCopy(core: Core, name: string): string {
  for (let n = 2; ; n++) if (!findTable(core.book(), `${name}${n}`) && !core.book().names.has(nameKey(`${name}${n}`, null))) return `${name}${n}`;
}

/** A formula of the first sheet as it reads on the second: what named the first sheet or its tables names the second and its own. */
function rewritten(formula: string, { from, to, tables }: Copy): string {
  return mapReferences(formula, {
    sheet: (sheet) => (sheet !== null && sheet.toLowerCase() === from.name.toLowerCase() ? to.name : undefined),
    structured: (reference) => { const table = tables.get(reference.table.toLowerCase()); return table === undefined ? undefined : { ...reference, table }; },
    name: (name, sheet) => (sheet === null ? tables.get(name.toLowerCase()) : undefined),
  });
}

/** A second sheet with everything that stands on the first: cells, looks, tables under new names, own names, validations, conditional formats, comments, charts, page layout and protection. Formulas go on reading other sheets. */
export function copySheet(core: Core, from: SheetState, position: number): string {
  const to: SheetState = { ...from, id: sheetIdFrom(core.nextId()), name: freeCopyName(core, from.name) };
  const order = [...core.book().order];
  order.splice(position, 0, to.id);
  core.setItem('sheets', to.id, to);
  core.setBook({ order });
  core.replaceRows(to.id, new Map());
  core.emit({ kind: 'sheet-added', sheet: to.id, what: null });
  const copy = { from, to, tables: copyTables(core, { from, to }) };
  copyCells(core, copy);
  copyObjects(core, copy);
  return to.id;
}

const moved = (area: Area, to: SheetState): Area => ({ ...area, sheet: to.id });

function copyTables(core: Core, { from, to }: Omit<Copy, 'tables'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const table of [...core.book().tables.values()].filter((t) => t.sheet === from.id)) {
    const made: TableView = { ...table, id: `${core.nextId()}`, name: freeTableCopy(core, table.name), sheet: to.id, area: moved(table.area, to) };
    names.set(table.name.toLowerCase(), made.name);
    core.setItem('tables', made.id, made);
    core.emit({ kind: 'table-added', table: made.id, sheet: to.id });
  }
  const copy = { from, to, tables: names };
  for (const table of [...core.book().tables.values()].filter((t) => t.sheet === to.id)) core.setItem('tables', table.id, { ...table, columns: table.columns.map((c) => (c.calculatedFormula === null ? c : { ...c, calculatedFormula: rewritten(c.calculatedFormula, copy) })) });
  return names;
}

function copyCells(core: Core, copy: Copy): void {
  const { from, to } = copy;
  const rows = [...core.rows(from.id)].map(([index, row]): [number, Row] => {
    const made = copyRow(row);
    for (const [column, cell] of made.cells) if (cell.formula !== null) made.cells.set(column, { ...cell, formula: rewritten(cell.formula, copy) });
    return [index, made];
  });
  core.replaceRows(to.id, new Map(rows));
  const [columns, merged] = [core.book().columns.get(from.id), core.book().merged.get(from.id)];
  if (columns) core.setItem('columns', to.id, columns);
  if (merged) core.setItem('merged', to.id, merged);
}

function copyObjects(core: Core, copy: Copy): void {
  const { from, to } = copy;
  const book = core.book();
  const rule = <T>(of: T): T => inRule(of, (formula) => rewritten(formula, copy));
  for (const name of book.names.values()) if (name.sheet === from.id) core.setItem('names', nameKey(name.name, to.id), { ...name, sheet: to.id, formula: rewritten(name.formula, copy) });
  for (const v of book.validations.values()) if (v.area.sheet === from.id) { const id = `v${core.nextId()}`; core.setItem('validations', id, { ...v, id, area: moved(v.area, to), rule: rule(v.rule) }); }
  for (const f of book.conditionalFormats.values()) if (f.sheet === from.id) { const id = idFrom(core.nextId(), '9'); core.setItem('conditionalFormats', id, { ...f, id, sheet: to.id, areas: f.areas.map((a) => moved(a, to)), rule: rule(f.rule) }); }
  for (const c of book.comments.values()) if (c.at.sheet === from.id) { const id = idFrom(core.nextId(), '8'); core.setItem('comments', id, { ...c, id, at: { ...c.at, sheet: to.id }, replies: c.replies.map((r) => ({ ...r, id: idFrom(core.nextId(), '8') })) }); }
  for (const c of book.charts.values()) {
    if (c.sheet !== from.id) continue;
    const [id, range] = [idFrom(core.nextId(), 'A'), (text: string | null): string | null => (text === null ? null : rewritten(`=${text}`, copy).slice(1))];
    core.setItem('charts', id, { ...c, id, sheet: to.id, series: c.series.map((s) => ({ ...s, values: range(s.values), xValues: range(s.xValues), name: s.name.startsWith('=') ? rewritten(s.name, copy) : s.name })) });
    core.emit({ kind: 'chart-added', chart: id, sheet: to.id });
  }
}
