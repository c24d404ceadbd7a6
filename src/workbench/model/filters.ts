import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { formatValue, readTyped } from '../../calc/numberFormat.ts';
import { bodyOf } from './addresses.ts';
import type { Core } from './core.ts';
import { dynamicDays, namedDays } from './filterDates.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area, Rect } from './area.ts';
import type { CellStyle } from './cellViews.ts';
import type { SheetFilter } from './views.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect, overlap } from './rects.ts';
import { NORMAL_STYLE } from './styles.ts';

/** What is asked of a cell: its value, and the text that it shows. */
interface Asked { readonly value: CalcValue; readonly text: string; readonly style: CellStyle }
type Test = (cell: Asked) => boolean;
type Criterion = Readonly<Record<string, unknown>>;

export function createFilters(core: Core): Pick<WorkbookModel, 'filterTable' | 'filterSheet'> {
  return {
    filterTable: (id, column, criterion) => {
      const table = core.table(id);
      if (!table.columns[column]) throw new ModelError('ItemNotFound', `The table "${table.name}" has no column ${column}.`);
      checkUnprotected(core, table.sheet, 'allowAutoFilter');
      const filters = new Map(table.filters);
      if (criterion === null) filters.delete(column); else filters.set(column, criterion);
      hideRows(core, { ...bodyOf(table), filters });
      core.setItem('tables', id, { ...table, filters });
      core.emit({ kind: 'table-changed', table: id, sheet: table.sheet });
    },
    filterSheet: (key, filter) => {
      const sheet = core.sheet(key);
      checkUnprotected(core, sheet.id, 'allowAutoFilter');
      if (filter !== null) checkFilter(core, sheet.id, filter);
      const was = sheet.autoFilter ?? null;
      if (was !== null) hideRows(core, { ...below(sheet.id, was), filters: [] });
      core.setItem('sheets', sheet.id, { ...core.sheet(sheet.id), autoFilter: filter });
      if (filter !== null) hideRows(core, { ...below(sheet.id, filter), filters: filter.filters });
      core.emit({ kind: 'sheet-changed', sheet: sheet.id, what: 'look' });
    },
  };
}

/** The rows under a filter's headers. */
const below = (sheet: string, { row, column, rows, columns }: Rect): Area => ({ sheet, row: row + 1, column, rows: rows - 1, columns });

function checkFilter(core: Core, sheet: string, filter: SheetFilter): void {
  checkRect(filter);
  if (filter.rows < 2) throw new ModelError('InvalidArgument', 'A filter has a row of headers and rows under it.');
  if (filter.filters.some(([column]) => column < 0 || column >= filter.columns)) throw new ModelError('InvalidArgument', 'There is no such column in the filter.');
  const table = [...core.book().tables.values()].find((t) => t.sheet === sheet && overlap(t.area, filter) !== null);
  if (table) throw new ModelError('InvalidOperation', `The table "${table.name}" has filters of its own.`);
}

/** Shows the rows that pass every filter and hides the others. */
function hideRows(core: Core, body: Area & { readonly filters: Iterable<readonly [number, Criterion]> }): void {
  const rows = Array.from({ length: body.rows }, (_, i) => body.row + i);
  const asked = (row: number, column: number): Asked => { const [r, c] = [row, body.column + column]; const value = core.valueOf(body.sheet, r, c); const style = core.cellAt(body.sheet, r, c)?.style ?? NORMAL_STYLE; return { value, style, text: formatValue(value, style.numberFormat) }; };
  const tests = [...body.filters].map(([column, criterion]) => ({ column, test: testOf(criterion, () => rows.map((r) => asked(r, column).value), core.now()) }));
  for (const row of rows) {
    const hidden = !tests.every(({ column, test }) => test(asked(row, column)));
    if ((core.rows(body.sheet).get(row)?.hidden ?? false) !== hidden) core.rowToChange(body.sheet, row).hidden = hidden;
  }
  const { sheet, row, column, rows: count, columns } = body;
  core.emit({ kind: 'format', area: { sheet, row, column, rows: count, columns } });
}

/** A criterion in Office.js's form as a test. What it does not know is refused, never taken for "all". */
function testOf(criterion: Criterion, values: () => readonly CalcValue[], now: string): Test {
  const { filterOn, criterion1 = '', criterion2, operator = 'And', dynamicCriteria } = criterion as { readonly filterOn?: string; readonly criterion1?: string; readonly criterion2?: string; readonly operator?: string; readonly dynamicCriteria?: string };
  const numbers = (): readonly number[] => values().filter((v): v is number => typeof v === 'number').sort((a, b) => a - b);
  switch (filterOn) {
    case 'Values': return valuesTest((criterion['values'] ?? []) as readonly unknown[]);
    case 'Custom': {
      const [one, two] = [criterionTest(criterion1), criterion2 === undefined || criterion2 === '' ? null : criterionTest(criterion2)];
      return (cell) => (!two ? one(cell) : operator === 'Or' ? one(cell) || two(cell) : one(cell) && two(cell));
    }
    case 'CellColor': case 'FontColor': { const wanted = String(criterion['color']).toUpperCase(); return ({ style }) => (filterOn === 'CellColor' ? style.fill ?? '#FFFFFF' : style.font.color ?? '#000000') === wanted; }
    case 'TopItems': case 'BottomItems': case 'TopPercent': case 'BottomPercent': return extreme(filterOn, Number(criterion1), numbers());
    case 'Dynamic': {
      const all = numbers();
      const mean = all.reduce((sum, n) => sum + n, 0) / all.length;
      if (dynamicCriteria === 'AboveAverage') return ({ value }) => typeof value === 'number' && value > mean;
      if (dynamicCriteria === 'BelowAverage') return ({ value }) => typeof value === 'number' && value < mean;
      const isIn = dynamicDays(dynamicCriteria ?? '', now);
      if (isIn === null) throw new ModelError('NotImplemented', `The filter "${dynamicCriteria ?? ''}" is not known here.`);
      return ({ value }) => typeof value === 'number' && isIn(value);
    }
    default: throw new ModelError('NotImplemented', `Filters by ${filterOn ?? 'nothing'} are not known here.`);
  }
}

/** Texts as cells show them, and days as far as they are named. */
function valuesTest(values: readonly unknown[]): Test {
  const shown = new Set(values.filter((v) => typeof v !== 'object').map((v) => String(v).toLowerCase()));
  const days = values.filter((v): v is object => typeof v === 'object' && v !== null).map((v) => { const isIn = namedDays(v); if (isIn === null) throw new ModelError('NotImplemented', `The filter ${JSON.stringify(v)} is not known here.`); return isIn; });
  return ({ text, value }) => shown.has(text.toLowerCase()) || (typeof value === 'number' && days.some((isIn) => isIn(value)));
}

function extreme(on: string, wanted: number, sorted: readonly number[]): Test {
  const count = Math.max(1, on.endsWith('Percent') ? Math.floor((sorted.length * wanted) / 100) : wanted);
  const limit = on.startsWith('Top') ? sorted[Math.max(0, sorted.length - count)] : sorted[Math.min(sorted.length, count) - 1];
  return ({ value }) => typeof value === 'number' && limit !== undefined && (on.startsWith('Top') ? value >= limit : value <= limit);
}

/** ">50", "<>done", "=*s", "=" for blanks: as typed into Excel's own filter. */
export function criterionTest(criterion: string): Test {
  const [, sign = '=', wanted = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (wanted === '') return ({ text }) => (sign === '<>' ? text !== '' : text === '');
  const number = readTyped(wanted).value;
  if (sign === '=' || sign === '<>') {
    const is: Test = ({ value, text }) => (typeof number === 'number' && typeof value === 'number' ? value === number : isCalcError(value) ? value.error === wanted.toUpperCase() : like(text.toLowerCase(), wanted.toLowerCase()));
    return sign === '=' ? is : (cell) => !is(cell);
  }
  const compare = (by: number): boolean => (sign === '<' ? by < 0 : sign === '<=' ? by <= 0 : sign === '>' ? by > 0 : by >= 0);
  return ({ value, text }) => (typeof number === 'number' ? typeof value === 'number' && compare(value - number) : typeof value === 'string' && compare(text.toLowerCase() < wanted.toLowerCase() ? -1 : text.toLowerCase() > wanted.toLowerCase() ? 1 : 0));
}

/** Whether a text is like a pattern with * and ?, "~" before one that is meant itself. Walks back only to the last "*", so that no pattern is slow. */
export function like(text: string, pattern: string): boolean {
  const parts: { readonly sign: string; readonly wild: boolean }[] = [];
  for (let i = 0; i < pattern.length; i++) { const c = pattern[i] as string; const escape = c === '~' && /[*?~]/.test(pattern[i + 1] ?? ''); parts.push(escape ? { sign: pattern[++i] as string, wild: false } : { sign: c, wild: c === '*' || c === '?' }); }
  let [t, p, star, back] = [0, 0, -1, 0];
  while (t < text.length) {
    const part = parts[p];
    if (part?.wild && part.sign === '*') { star = p++; back = t; continue; }
    if (part && ((part.wild && part.sign === '?') || (!part.wild && part.sign === text[t]))) { p++; t++; continue; }
    if (star < 0) return false;
    p = star + 1;
    t = ++back;
  }
  while (parts[p]?.wild && parts[p]?.sign === '*') p++;
  return p === parts.length;
}
