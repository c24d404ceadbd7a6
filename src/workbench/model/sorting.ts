import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { bodyOf } from './addresses.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { SortField as Field } from './views.ts';
import { checkUnlocked } from './protection.ts';
import { checkRect } from './rects.ts';
import { moveRelative } from './references.ts';
import type { Cell } from './state.ts';

type Sorting = Pick<WorkbookModel, 'sortTable' | 'sortRange'>;

export function createSorting(core: Core): Sorting {
  return {
    sortRange: (area, { fields, hasHeaders, matchCase, by = 'rows' }) => {
      checkRect(area);
      const on = { ...area, sheet: core.sheet(area.sheet).id };
      sort(core, !hasHeaders ? on : by === 'rows' ? { ...on, row: on.row + 1, rows: on.rows - 1 } : { ...on, column: on.column + 1, columns: on.columns - 1 }, { fields, matchCase, by });
    },
    sortTable: (id, fields, matchCase = false) => {
      const table = core.table(id);
      if (fields.length > 0) sort(core, bodyOf(table), { fields, matchCase, by: 'rows' });
      core.setItem('tables', id, { ...core.table(id), sort: fields });
      core.emit({ kind: 'table-changed', table: id, sheet: table.sheet });
    },
  };
}

interface How { readonly fields: readonly Field[]; readonly matchCase: boolean; readonly by: 'rows' | 'columns' }

/** Rows (or columns) that are hidden stay where they are, as in Excel; formulas go with their lines, as if they were copied there. */
function sort(core: Core, area: Area, how: How): void {
  const isRows = how.by === 'rows';
  const [first, count, across, width] = isRows ? [area.row, area.rows, area.column, area.columns] : [area.column, area.columns, area.row, area.rows];
  if (count < 2) return;
  const wrong = how.fields.find((f) => !Number.isInteger(f.key) || f.key < 0 || f.key >= width);
  if (wrong || how.fields.length === 0) throw new ModelError('InvalidArgument', `There is no ${isRows ? 'column' : 'row'} ${wrong?.key ?? ''} to sort by.`);
  checkUnlocked(core, area, 'allowSort');
  const place = (line: number, i: number): readonly [number, number] => (isRows ? [line, across + i] : [across + i, line]);
  const isHidden = (line: number): boolean => (isRows ? core.rows(area.sheet).get(line) : core.book().columns.get(area.sheet)?.get(line))?.hidden ?? false;
  const lines = Array.from({ length: count }, (_, i) => first + i).filter((line) => !isHidden(line));
  const keys = new Map(lines.map((line) => [line, how.fields.map((f): CalcValue => (f.colour ? isColoured(core, { sheet: area.sheet, at: place(line, f.key) }, f.colour) : core.valueOf(area.sheet, ...place(line, f.key))))]));
  const sorted = [...lines].sort((a, b) => order(keys.get(a) ?? [], keys.get(b) ?? [], how) || a - b);
  const cells = new Map(lines.map((line): [number, readonly (Cell | undefined)[]] => [line, Array.from({ length: width }, (_, i) => core.cellAt(area.sheet, ...place(line, i)))]));
  const changed = lines.filter((to, i) => sorted[i] !== to);
  sorted.forEach((from, n) => {
    const to = lines[n] as number;
    if (from === to) return;
    const [down, right] = isRows ? [to - from, 0] : [0, to - from];
    cells.get(from)?.forEach((cell, i) => { core.putCell(area.sheet, ...place(to, i), cell && cell.formula !== null ? { ...cell, formula: moveRelative(cell.formula, down, right) } : cell); });
  });
  core.edited(area, 'RangeEdited');
  if (changed.length > 0) core.emit({ kind: 'sorted', moved: how.by, sheet: area.sheet, areas: changed.map((line) => (isRows ? { ...area, row: line, rows: 1 } : { ...area, column: line, columns: 1 })) });
}

/** 0 for a cell of that colour, which comes first, 1 for any other. */
function isColoured(core: Core, { sheet, at: [row, column] }: { readonly sheet: string; readonly at: readonly [number, number] }, { of, color }: NonNullable<Field['colour']>): number {
  const { fill, font } = (core.cellAt(sheet, row, column)?.style ?? lookAt(core, sheet, row, column));
  return (of === 'CellColor' ? fill ?? '#FFFFFF' : font.color ?? '#000000').toUpperCase() === color.toUpperCase() ? 0 : 1;
}

/** Numbers, text, FALSE and TRUE, errors; blanks come last, whichever way it is sorted. */
const rank = (v: CalcValue): number => (v === null ? 4 : isCalcError(v) ? 3 : typeof v === 'boolean' ? 2 : typeof v === 'string' ? 1 : 0);

const WORDS = new Map([[true, new Intl.Collator('en', { sensitivity: 'variant', caseFirst: 'lower' })], [false, new Intl.Collator('en', { sensitivity: 'accent' })]]);

function order(a: readonly CalcValue[], b: readonly CalcValue[], { fields, matchCase }: { readonly fields: readonly Field[]; readonly matchCase: boolean }): number {
  for (const [i, { ascending }] of fields.entries()) {
    const [x, y] = [a[i] ?? null, b[i] ?? null];
    if (x === null || y === null) { if (x !== y) return x === null ? 1 : -1; continue; }
    const by = rank(x) - rank(y) || (typeof x === 'string' && typeof y === 'string' ? WORDS.get(matchCase)?.compare(x, y) ?? 0 : isCalcError(x) ? 0 : Number(x) - Number(y));
    if (by !== 0) return ascending ? by : -by;
  }
  return 0;
}
