import { formatValue } from '../../calc/numberFormat.ts';
import { findSheet } from './core.ts';
import type { Core } from './core.ts';
import { eachIn } from './cells.ts';
import { sheetIdFrom } from './ids.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area, Rect } from './area.ts';
import type { SheetView } from './views.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect } from './rects.ts';
import { renameSheetInFormulas } from './renames.ts';
import { copySheet } from './sheetCopy.ts';
import { forgetSheet } from './sheetRemoval.ts';
import type { ColumnLook, Row, SheetState } from './state.ts';

type Sheets = Pick<WorkbookModel, 'sheets' | 'sheet' | 'addSheet' | 'copySheet' | 'deleteSheet' | 'moveSheet' | 'changeSheet' | 'setColumnWidth' | 'setRowHeight' | 'setHidden' | 'autofit' | 'placeOf'>;

/** Points of a standard column and row under Calibri 11. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
const MAX_WIDTH = 1_790;
const MAX_HEIGHT = 409.5;

export function createSheets(core: Core): Sheets {
  const areaIn = (area: Area): Area => { checkRect(area); return { ...area, sheet: core.sheet(area.sheet).id }; };
  return {
    sheets: () => core.book().order.map((id) => viewOf(core, core.sheet(id))),
    sheet: (key) => { const found = findSheet(core.book(), key); return found ? viewOf(core, found) : null; },
    addSheet: (name) => addSheet(core, name),
    copySheet: (key, position) => { if (!Number.isInteger(position) || position < 0 || position > core.book().order.length) throw new ModelError('InvalidArgument', `There is no position ${position} among the sheets.`); return viewOf(core, core.sheet(copySheet(core, core.sheet(key), position))); },
    deleteSheet: (key) => { deleteSheet(core, core.sheet(key)); },
    moveSheet: (key, position) => { moveSheet(core, core.sheet(key), position); },
    changeSheet: (key, change) => { changeSheet(core, core.sheet(key), change); },
    setColumnWidth: (area, points) => { checkSize(points, MAX_WIDTH); changeColumns(core, areaIn(area), (look) => ({ ...look, width: points })); },
    setRowHeight: (area, points) => { checkSize(points, MAX_HEIGHT); changeRows(core, areaIn(area), (row) => { row.height = points; }); },
    setHidden: (area, of) => {
      const { columns, rows } = of;
      if (columns !== undefined) changeColumns(core, areaIn(area), (look) => ({ ...look, hidden: columns }));
      if (rows !== undefined) hideRows(core, areaIn(area), rows);
    },
    autofit: (area, what) => { if (what === 'columns') autofitColumns(core, areaIn(area)); else changeRows(core, areaIn(area), (row) => { row.height = null; }); },
    placeOf: (area) => placeOf(core, areaIn(area)),
  };
}

/** A sheet as it is now; its lists are made when somebody asks for them. */
function viewOf(core: Core, state: SheetState): SheetView {
  const { id } = state;
  const column = (index: number): ColumnLook | undefined => core.book().columns.get(id)?.get(index);
  return {
    ...state,
    columnWidth: (index) => column(index)?.width ?? null,
    isColumnHidden: (index) => column(index)?.hidden ?? false,
    columnStyle: (index) => column(index)?.style ?? null,
    get lastColumnSet() { let last = -1; for (const index of core.book().columns.get(id)?.keys() ?? []) last = Math.max(last, index); return last; },
    get lastRowSet() { let last = -1; for (const index of core.rows(id).keys()) last = Math.max(last, index); return last; },
    rowHeight: (index) => core.rows(id).get(index)?.height ?? null,
    isRowHidden: (index) => core.rows(id).get(index)?.hidden ?? false,
    rowStyle: (index) => core.rows(id).get(index)?.style ?? null,
    get validations() { return [...core.book().validations.values()].filter((v) => v.area.sheet === id); },
    get conditionalFormats() { return [...core.book().conditionalFormats.values()].filter((f) => f.sheet === id).sort((a, b) => a.priority - b.priority); },
    get charts() { return [...core.book().charts.values()].filter((c) => c.sheet === id); },
    get merged(): readonly Rect[] { return core.book().merged.get(id) ?? []; },
  };
}

function addSheet(core: Core, wanted?: string): SheetView {
  const name = wanted ?? freeName(core, 'Sheet');
  checkSheetName(core, name, null);
  const id = sheetIdFrom(core.nextId());
  const state: SheetState = { id, name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true, frozen: { rows: 0, columns: 0 }, protection: { on: false, options: {} }, pageLayout: {} };
  core.setItem('sheets', id, state);
  core.setBook({ order: [...core.book().order, id] });
  core.replaceRows(id, new Map());
  core.emit({ kind: 'sheet-added', sheet: id, what: null });
  return viewOf(core, state);
}

function freeName(core: Core, stem: string): string {
  for (let n = core.book().order.length + 1; ; n++) if (!findSheet(core.book(), `${stem}${n}`)) return `${stem}${n}`;
}

/** Excel's rules for the name of a sheet. */
function checkSheetName(core: Core, name: string, own: string | null): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new ModelError('InvalidArgument', `"${name}" is no name for a sheet: 1 to 31 characters, none of : \\ / ? * [ ].`);
  const taken = findSheet(core.book(), name);
  if (taken && taken.id !== own) throw new ModelError('ItemAlreadyExists', `There is a sheet "${name}" already.`);
}

function deleteSheet(core: Core, sheet: SheetState): void {
  const visible = [...core.book().sheets.values()].filter((s) => s.visibility === 'Visible');
  if (visible.length === 1 && visible[0]?.id === sheet.id) throw new ModelError('InvalidOperation', 'A workbook has at least one visible sheet.');
  if (sheet.visibility === 'VeryHidden') throw new ModelError('InvalidOperation', `The sheet "${sheet.name}" is very hidden and cannot be deleted.`);
  forgetSheet(core, sheet);
  core.emit({ kind: 'sheet-deleted', sheet: sheet.id, what: null });
}

function moveSheet(core: Core, sheet: SheetState, position: number): void {
  const order = core.book().order.filter((id) => id !== sheet.id);
  if (!Number.isInteger(position) || position < 0 || position > order.length) throw new ModelError('InvalidArgument', `There is no position ${position} among the sheets.`);
  order.splice(position, 0, sheet.id);
  core.setBook({ order });
  core.emit({ kind: 'sheet-changed', sheet: sheet.id, what: 'position' });
}

function changeSheet(core: Core, sheet: SheetState, change: Parameters<WorkbookModel['changeSheet']>[1]): void {
  if (change.name !== undefined && change.name !== sheet.name) checkSheetName(core, change.name, sheet.id);
  if (change.visibility !== undefined && change.visibility !== 'Visible' && ![...core.book().sheets.values()].some((s) => s.id !== sheet.id && s.visibility === 'Visible')) throw new ModelError('InvalidOperation', 'A workbook has at least one visible sheet.');
  core.setItem('sheets', sheet.id, { ...sheet, ...change });
  if (change.name !== undefined && change.name !== sheet.name) renameSheetInFormulas(core, sheet.id, { from: sheet.name, to: change.name });
  const kinds = [['name', change.name], ['visibility', change.visibility]] as const;
  for (const [what, set] of kinds) if (set !== undefined) core.emit({ kind: 'sheet-changed', sheet: sheet.id, what });
  if (Object.keys(change).some((key) => key !== 'name' && key !== 'visibility')) core.emit({ kind: 'sheet-changed', sheet: sheet.id, what: 'look' });
}

function checkSize(points: number | null, most: number): void {
  if (points !== null && !(points >= 0 && points <= most)) throw new ModelError('InvalidArgument', `${points} points is no width or height: at most ${most}.`);
}

function changeColumns(core: Core, area: Area, change: (look: ColumnLook) => ColumnLook): void {
  checkUnprotected(core, area.sheet, 'allowFormatColumns');
  const columns = new Map(core.book().columns.get(area.sheet) ?? []);
  for (let c = area.column; c < area.column + area.columns; c++) columns.set(c, change(columns.get(c) ?? { width: null, hidden: false, style: null }));
  core.setItem('columns', area.sheet, columns);
  core.emit({ kind: 'format', area });
}

/** Told beside the change of the look, when rows are hidden or come back. */
function hideRows(core: Core, area: Area, hidden: boolean): void {
  changeRows(core, area, (row) => { row.hidden = hidden; });
  core.emit({ kind: 'rows-hidden', area, hidden });
}

function changeRows(core: Core, area: Area, change: (row: Row) => void): void {
  checkUnprotected(core, area.sheet, 'allowFormatRows');
  for (let r = area.row; r < area.row + area.rows; r++) change(core.rowToChange(area.sheet, r));
  core.emit({ kind: 'format', area });
}

/** About as wide as the longest shown text, at 5.25 points a character of an 11 point font. */
function autofitColumns(core: Core, area: Area): void {
  const widest = new Map<number, number>();
  eachIn(core.rows(area.sheet), area, (row, column, cell) => {
    const text = formatValue(core.valueOf(area.sheet, row, column), cell.style.numberFormat);
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    if (longest > 0) widest.set(column, Math.max(widest.get(column) ?? 0, Math.min(MAX_WIDTH, Math.round((longest * 5.25 * cell.style.font.size) / 11 + 8))));
  });
  const columns = new Map(core.book().columns.get(area.sheet) ?? []);
  for (const [column, width] of widest) columns.set(column, { ...(columns.get(column) ?? { hidden: false, style: null }), width });
  core.setItem('columns', area.sheet, columns);
  core.emit({ kind: 'format', area });
}

function placeOf(core: Core, area: Area): ReturnType<WorkbookModel['placeOf']> {
  const looks = core.book().columns.get(area.sheet);
  const rows = core.rows(area.sheet);
  const widths = (from: number, count: number): number => { let sum = count * STANDARD_WIDTH; for (const [c, look] of looks ?? []) if (c >= from && c < from + count) sum += (look.hidden ? 0 : look.width ?? STANDARD_WIDTH) - STANDARD_WIDTH; return sum; };
  const heights = (from: number, count: number): number => { let sum = count * STANDARD_HEIGHT; for (const [r, row] of rows) if (r >= from && r < from + count) sum += (row.hidden ? 0 : row.height ?? STANDARD_HEIGHT) - STANDARD_HEIGHT; return sum; };
  return { left: widths(0, area.column), top: heights(0, area.row), width: widths(area.column, area.columns), height: heights(area.row, area.rows) };
}

