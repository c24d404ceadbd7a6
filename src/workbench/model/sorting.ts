import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { bodyOf } from './addresses.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { Area, WorkbookModel } from './model.ts';
import { checkUnlocked } from './protection.ts';
import { checkRect } from './rects.ts';
import { moveRelative } from './references.ts';
import type { Cell } from './state.ts';

type Sorting = Pick<WorkbookModel, 'sortTable' | 'sortRange'>;
type Field = Parameters<WorkbookModel['sortTable']>[1][number];

export function createSorting(core: Core): Sorting {
  return {
    sortRange: (area, { fields, hasHeaders, matchCase }) => {
      checkRect(area);
      const on = { ...area, sheet: core.sheet(area.sheet).id };
      sort(core, hasHeaders ? { ...on, row: on.row + 1, rows: on.rows - 1 } : on, { fields, matchCase });
    },
    sortTable: (id, fields) => {
      const table = core.table(id);
      if (fields.length > 0) sort(core, bodyOf(table), { fields, matchCase: false });
      core.setItem('tables', id, { ...core.table(id), sort: fields });
      core.emit({ kind: 'table-changed', table: id, sheet: table.sheet });
    },
  };
}

/** Rows that are hidden stay where they are, as in Excel; formulas go with their rows, as if they were copied there. */
function sort(core: Core, area: Area, { fields, matchCase }: { readonly fields: readonly Field[]; readonly matchCase: boolean }): void {
  if (area.rows < 2) return;
  const wrong = fields.find((f) => !Number.isInteger(f.key) || f.key < 0 || f.key >= area.columns);
  if (wrong || fields.length === 0) throw new ModelError('InvalidArgument', `There is no column ${wrong?.key ?? ''} to sort by.`);
  checkUnlocked(core, area, 'allowSort');
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((r) => !core.rows(area.sheet).get(r)?.hidden);
  const keys = new Map(rows.map((r) => [r, fields.map((f) => core.valueOf(area.sheet, r, area.column + f.key))]));
  const sorted = [...rows].sort((a, b) => order(keys.get(a) ?? [], keys.get(b) ?? [], { fields, matchCase }) || a - b);
  const cells = new Map(rows.map((r): [number, readonly (Cell | undefined)[]] => [r, Array.from({ length: area.columns }, (_, i) => core.cellAt(area.sheet, r, area.column + i))]));
  sorted.forEach((from, i) => {
    const to = rows[i] as number;
    if (from === to) return;
    cells.get(from)?.forEach((cell, j) => { core.putCell(area.sheet, to, area.column + j, cell && cell.formula !== null ? { ...cell, formula: moveRelative(cell.formula, to - from, 0) } : cell); });
  });
  core.edited(area, 'RangeEdited');
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
