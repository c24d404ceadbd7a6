import { MAX_COLUMNS, MAX_ROWS } from '../model/area.ts';
import type { Area } from '../model/area.ts';
import type { Border, StyleChange } from '../model/cellViews.ts';
import { askText, tell } from './dialog.ts';
import { addressOf } from './grid/addresses.ts';
import { cellRect, contains, isWholeColumns, isWholeRows } from './grid/selection.ts';
import type { Workspace } from './workspace.ts';
import { areaAt } from './workspace.ts';

/** What keys, ribbon and menus can do to the workbook; each is one step of undo. */
export interface Actions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly style: (change: StyleChange) => void;
  readonly toggleFont: (what: 'bold' | 'italic' | 'underline' | 'strikethrough') => void;
  /** A line around what is selected, or no lines at all. */
  readonly outline: (on: boolean) => void;
  readonly fill: (direction: 'down' | 'right') => void;
  readonly insert: () => void;
  readonly remove: () => void;
  readonly sort: (ascending: boolean) => void;
  readonly filter: () => void;
  readonly makeTable: () => Promise<void>;
  readonly merge: () => void;
  readonly freeze: (what: 'here' | 'row' | 'column' | 'none') => void;
  readonly autoSum: () => void;
  readonly comment: () => Promise<void>;
  readonly nextSheet: (by: 1 | -1) => void;
  readonly find: () => Promise<void>;
  readonly openUnderCursor: () => Promise<void>;
  readonly openContextAtCursor: () => void;
  readonly focusNameBox: () => void;
  readonly save: () => Promise<void>;
}

/** What actions need of other parts of the page. */
export interface ActionDoors { readonly openUnderCursor: () => Promise<void>; readonly openContextAtCursor: () => void; readonly focusNameBox: () => void; readonly save: () => Promise<void>; readonly editFormula: (text: string) => void }

/** The cells that Insert and Delete move: whole rows or columns when such are selected. */
export function shiftOf(area: Area): 'rows' | 'columns' | 'cells' { return isWholeRows(area) ? 'rows' : isWholeColumns(area) ? 'columns' : 'cells'; }

export const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
export const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });

/** Excel's AutoSum: the filled numbers above the cell, or else to its left. */
export function sumRange(at: Area, isNumber: (row: number, column: number) => boolean): Area | null {
  let [top, left] = [at.row, at.column];
  while (top > 0 && isNumber(top - 1, at.column)) top -= 1;
  if (top < at.row) return { ...at, row: top, rows: at.row - top, columns: 1 };
  while (left > 0 && isNumber(at.row, left - 1)) left -= 1;
  return left < at.column ? { ...at, column: left, columns: at.column - left, rows: 1 } : null;
}

const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The four sides of an area, each with its own line. */
function outlined(area: Area, on: boolean): readonly { readonly areas: readonly Area[]; readonly change: StyleChange }[] {
  if (!on) return [{ areas: [area], change: { borders: { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null } } }];
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  return [
    { areas: [{ ...area, rows: 1 }], change: { borders: { EdgeTop: LINE } } }, { areas: [{ ...area, row: bottom, rows: 1 }], change: { borders: { EdgeBottom: LINE } } },
    { areas: [{ ...area, columns: 1 }], change: { borders: { EdgeLeft: LINE } } }, { areas: [{ ...area, column: right, columns: 1 }], change: { borders: { EdgeRight: LINE } } },
  ];
}

function createSheetActions(workspace: Workspace): Pick<Actions, 'freeze' | 'nextSheet' | 'merge' | 'makeTable' | 'sort' | 'filter'> {
  const selection = () => workspace.selection();
  const run = (command: Parameters<Workspace['run']>[0]): void => { void workspace.run(command); };
  const region = async (): Promise<Area> => {
    const area = workspace.lastArea();
    return area.rows * area.columns > 1 ? area : { ...await workspace.connection.ask({ kind: 'region', from: { sheet: area.sheet, ...selection().active } }), sheet: area.sheet };
  };
  return {
    freeze: (what) => {
      const { row, column } = selection().active;
      const sizes = { here: { rows: row, columns: column }, row: { rows: 1, columns: 0 }, column: { rows: 0, columns: 1 }, none: { rows: 0, columns: 0 } }[what];
      run({ kind: 'freeze', sheet: workspace.sheet(), ...sizes });
    },
    nextSheet: (by) => {
      const sheets = workspace.mirror.book().sheets.filter((sheet) => sheet.visible);
      const next = sheets[sheets.findIndex((sheet) => sheet.id === workspace.sheet()) + by];
      if (next !== undefined) workspace.showSheet(next.id);
    },
    merge: () => { run(workspace.mirror.active()?.isMerged === true ? { kind: 'unmerge', area: workspace.lastArea() } : { kind: 'merge', area: workspace.lastArea(), center: true }); },
    filter: () => { run({ kind: 'toggleFilter', area: workspace.lastArea() }); },
    makeTable: async () => { await workspace.run({ kind: 'makeTable', area: await region() }); },
    sort: (ascending) => {
      const { active } = selection();
      const button = workspace.mirror.active()?.table;
      const column = workspace.mirror.layout()?.filters.find((filter) => filter.table === button && filter.column === active.column)?.tableColumn;
      if (button != null && column !== undefined) run({ kind: 'sortTable', table: button, column, ascending });
      else void region().then((area) => workspace.run({ kind: 'sort', area, column: active.column, ascending }));
    },
  };
}

function createAskingActions(workspace: Workspace): Pick<Actions, 'comment' | 'find'> {
  let searched = '';
  return {
    comment: async () => {
      const { active } = workspace.selection();
      const mark = workspace.mirror.layout()?.comments.find((one) => !one.isNote && one.row === active.row && one.column === active.column);
      const content = await askText({ title: mark === undefined ? `New comment on ${addressOf(cellRect(active))}` : 'Reply', label: mark === undefined ? 'Comment' : 'Reply', multiline: true, ok: 'Post' });
      if (content === null || content.trim() === '') return;
      await workspace.run(mark === undefined ? { kind: 'comment', at: { sheet: workspace.sheet(), ...active }, content } : { kind: 'reply', comment: mark.id, content });
    },
    find: async () => {
      const text = await askText({ title: 'Find', label: 'Find what', value: searched, ok: 'Find next' });
      if (text === null || text === '') return;
      searched = text;
      const { at } = await workspace.connection.ask({ kind: 'search', text, from: { sheet: workspace.sheet(), ...workspace.selection().active } });
      if (at !== null) workspace.goTo(areaAt(at.sheet, at));
      else await tell(`We couldn't find what you were looking for: ${text}`);
    },
  };
}

export function createActions(workspace: Workspace, doors: ActionDoors): Actions {
  const run = (command: Parameters<Workspace['run']>[0]): void => { void workspace.run(command); };
  const style = (change: StyleChange): void => { run({ kind: 'style', areas: workspace.areas(), change }); };
  const font = (): { readonly bold: boolean; readonly italic: boolean; readonly underline: string; readonly strikethrough: boolean } | undefined => workspace.mirror.active()?.style.font;
  return {
    ...createSheetActions(workspace), ...createAskingActions(workspace), ...doors, style,
    undo: () => { run({ kind: 'undo' }); },
    redo: () => { run({ kind: 'redo' }); },
    toggleFont: (what) => { style({ font: what === 'bold' ? { bold: font()?.bold !== true } : what === 'italic' ? { italic: font()?.italic !== true } : what === 'strikethrough' ? { strikethrough: font()?.strikethrough !== true } : { underline: font()?.underline === 'Single' ? 'None' : 'Single' } }); },
    outline: (on) => { for (const area of workspace.areas()) outlined(area, on).forEach((step) => { run({ kind: 'style', ...step }); }); },
    fill: (direction) => {
      const area = workspace.lastArea();
      const isDown = direction === 'down';
      const single = isDown ? area.rows === 1 : area.columns === 1;
      const from = single ? { ...area, row: area.row - (isDown ? 1 : 0), column: area.column - (isDown ? 0 : 1) } : isDown ? { ...area, rows: 1 } : { ...area, columns: 1 };
      if (from.row >= 0 && from.column >= 0) run({ kind: 'copy', from, to: area, what: 'All' });
    },
    insert: () => { const area = workspace.lastArea(); run({ kind: 'insert', area: shiftOf(area) === 'cells' ? wholeRows(area) : area, shift: shiftOf(area) === 'columns' ? 'Right' : 'Down' }); },
    remove: () => { const area = workspace.lastArea(); run({ kind: 'delete', area: shiftOf(area) === 'cells' ? wholeRows(area) : area, shift: shiftOf(area) === 'columns' ? 'Left' : 'Up' }); },
    autoSum: () => {
      const at = { ...cellRect(workspace.selection().active), sheet: workspace.sheet() };
      const area = workspace.lastArea();
      const isNumber = (row: number, column: number): boolean => workspace.mirror.cellAt(row, column)?.kind === 'number';
      const range = area.rows * area.columns > 1 && contains(area, at) ? null : sumRange(at, isNumber);
      doors.editFormula(range === null ? '=SUM(' : `=SUM(${addressOf(range)})`);
    },
  };
}
