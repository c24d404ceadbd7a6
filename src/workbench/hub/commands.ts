import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import { fill } from '../model/filling.ts';
import { filterTarget, toggleFilter } from './filterTargets.ts';
import { fitNow } from './rowFit.ts';
import type { Command } from './messages.ts';

type Run = { readonly [K in Command['kind']]: (model: WorkbookModel, command: Extract<Command, { readonly kind: K }>) => Area | null | void };

/** What each command is called in "Undo ...". */
export const LABELS: Readonly<Record<Command['kind'], string>> = {
  clear: 'Clear', style: 'Format cells', insert: 'Insert', delete: 'Delete', width: 'Column width', height: 'Row height', autofit: 'AutoFit', hide: 'Hide or unhide', merge: 'Merge cells', unmerge: 'Unmerge cells',
  copy: 'Paste', move: 'Cut and paste', fill: 'Auto Fill', sort: 'Sort', sortTable: 'Sort', filter: 'Filter', clearFilters: 'Clear filter', toggleFilter: 'Filter', makeTable: 'Create table', freeze: 'Freeze panes', gridlines: 'Gridlines', addSheet: 'Insert sheet', deleteSheet: 'Delete sheet',
  renameSheet: 'Rename sheet', moveSheet: 'Move sheet', showSheet: 'Hide or unhide sheet', tabColor: 'Tab colour', comment: 'New comment', reply: 'Reply', resolve: 'Resolve thread', deleteComment: 'Delete comment', moveChart: 'Move chart', deleteChart: 'Delete chart',
  nameBook: 'Rename workbook', calculate: 'Calculate', undo: 'Undo', redo: 'Redo',
};

const topLeft = (sheet: string): Area => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });

/** Sorting a range takes its first row for headers when that is text over what is not, as Excel guesses. */
function hasHeaders(model: WorkbookModel, area: Area): boolean {
  if (area.rows < 2) return false;
  const kinds = (row: number): readonly string[] => Array.from({ length: area.columns }, (_, i) => typeof model.cell(area.sheet, row, area.column + i).value);
  const [first, second] = [kinds(area.row), kinds(area.row + 1)];
  return first.every((kind) => kind === 'string') && second.some((kind) => kind !== 'string');
}

const RUN: Run = {
  clear: (model, { areas, what }) => { for (const area of areas) model.clear(area, what); },
  style: (model, { areas, change }) => { for (const area of areas) model.changeStyle(area, change); },
  insert: (model, { area, shift }) => model.insertCells(area, shift),
  delete: (model, { area, shift }) => { model.deleteCells(area, shift); },
  width: (model, { areas, points }) => { for (const area of areas) model.setColumnWidth(area, points); },
  height: (model, { areas, points }) => { for (const area of areas) model.setRowHeight(area, points); },
  autofit: (model, { areas, what }) => { for (const area of areas) model.autofit(area, what); },
  hide: (model, { areas, what, hidden }) => { for (const area of areas) model.setHidden(area, what === 'rows' ? { rows: hidden } : { columns: hidden }); },
  merge: (model, { area, center }) => {
    model.merge(area, false);
    if (center) model.changeStyle(area, { horizontalAlignment: 'Center' });
  },
  unmerge: (model, { area }) => { model.unmerge(area); },
  copy: (model, { from, to, what }) => { model.copy(from, to, what); },
  move: (model, { from, to }) => { model.moveRange(from, { ...to, rows: from.rows, columns: from.columns }); },
  fill: (model, { from, to, isTurned }) => { fill(model, { from, to, how: !isTurned ? 'Default' : from.rows * from.columns === 1 && typeof model.cell(from.sheet, from.row, from.column).value === 'number' ? 'Series' : 'Copy' }); },
  sort: (model, { area, column, ascending }) => { model.sortRange(area, { fields: [{ key: column - area.column, ascending }], hasHeaders: hasHeaders(model, area), matchCase: false }); },
  sortTable: (model, { table, column, ascending }) => { filterTarget(model, table)?.sort(column, ascending); },
  filter: (model, { table, column, values }) => { filterTarget(model, table)?.filter(column, values === null ? null : { filterOn: 'Values', values }); },
  clearFilters: (model, { table }) => { for (const column of filterTarget(model, table)?.filters.keys() ?? []) filterTarget(model, table)?.filter(column, null); },
  toggleFilter: (model, { area }) => { toggleFilter(model, area); },
  makeTable: (model, { area }) => { model.addTable(area, { hasHeaders: true }); },
  freeze: (model, { sheet, rows, columns }) => { model.changeSheet(sheet, { frozen: { rows, columns } }); },
  gridlines: (model, { sheet, shown }) => { model.changeSheet(sheet, { showGridlines: shown }); },
  addSheet: (model) => topLeft(model.addSheet().id),
  deleteSheet: (model, { sheet }) => { model.deleteSheet(sheet); },
  renameSheet: (model, { sheet, name }) => { model.changeSheet(sheet, { name }); },
  moveSheet: (model, { sheet, position }) => { model.moveSheet(sheet, position); },
  showSheet: (model, { sheet, visible }) => { model.changeSheet(sheet, { visibility: visible ? 'Visible' : 'Hidden' }); },
  tabColor: (model, { sheet, color }) => { model.changeSheet(sheet, { tabColor: color }); },
  comment: (model, { at, content }) => { model.addComment(at, content); },
  reply: (model, { comment, content }) => { model.replyTo(comment, content); },
  resolve: (model, { comment, resolved }) => { model.changeComment(comment, { resolved }); },
  deleteComment: (model, { comment }) => { model.deleteComment(comment); },
  moveChart: (model, { chart, left, top, width, height }) => {
    const sheet = model.sheets().find((one) => one.charts.some(({ id }) => id === chart))?.id ?? '';
    const { stored } = fitNow(model, sheet);
    model.changeChart(chart, { left, width, top: stored(top), height: stored(top + height) - stored(top) });
  },
  deleteChart: (model, { chart }) => { model.deleteChart(chart); },
  nameBook: (model, { name }) => { model.setName(name); },
  calculate: (model) => { model.calculate('Recalculate'); },
  undo: () => { throw new Error('undo is not done inside a batch'); },
  redo: () => { throw new Error('redo is not done inside a batch'); },
};

/** Does a command inside a batch of its own; gives where the page should go, if anywhere. */
export function runCommand(model: WorkbookModel, command: Exclude<Command, { readonly kind: 'undo' | 'redo' }>): Area | null {
  const run = RUN[command.kind] as (model: WorkbookModel, command: Command) => Area | null | void;
  const goTo = run(model, command);
  return command.kind === 'addSheet' ? goTo ?? null : null;
}
