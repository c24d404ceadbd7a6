import type { Clipboard } from './clipboard.ts';
import type { Editor } from './editor.ts';
import type { Grid } from './grid/grid.ts';
import { gridKey } from './grid/keys.ts';
import type { GridKey } from './grid/keys.ts';
import type { Moves } from './grid/moves.ts';
import type { Actions } from './actions.ts';
import type { Workspace } from './workspace.ts';

export interface KeyboardParts { readonly workspace: Workspace; readonly grid: Grid; readonly editor: Editor; readonly moves: Moves; readonly actions: Actions; readonly clipboard: Clipboard }

type Handlers = { readonly [K in GridKey['kind']]: (key: Extract<GridKey, { readonly kind: K }>, parts: KeyboardParts) => void };

const DO: Handlers = {
  move: ({ direction, extend, toEdge }, { moves }) => { if (toEdge) void moves.toEdge(direction, extend); else moves.go(direction, extend); },
  home: ({ extend, corner }, { moves }) => { moves.home(extend, corner); },
  end: ({ extend }, { moves }) => { moves.end(extend); },
  page: ({ direction, extend }, { moves }) => { moves.page(direction, extend); },
  step: ({ direction }, { moves, workspace, clipboard }) => { if (direction === 'down' && workspace.copied() !== null) void clipboard.pasteOnce(); else moves.next(direction); },
  edit: ({ text }, { editor }) => { editor.begin({ text: text === null ? null : '', mode: text === null ? 'edit' : 'enter' }); },
  clear: (_, { workspace }) => { void workspace.run({ kind: 'clear', areas: workspace.areas(), what: 'Contents' }); },
  escape: (_, { workspace }) => { workspace.setCopied(null); },
  all: (_, { moves }) => { void moves.all(); },
  rows: (_, { moves }) => { moves.rows(); },
  columns: (_, { moves }) => { moves.columns(); },
  undo: (_, { actions }) => { actions.undo(); },
  redo: (_, { actions }) => { actions.redo(); },
  toggle: ({ what }, { actions }) => { actions.toggleFont(what); },
  format: ({ format }, { actions }) => { actions.style({ numberFormat: format }); },
  outline: ({ on }, { actions }) => { actions.outline(on); },
  filter: (_, { actions }) => { actions.filter(); },
  sum: (_, { actions }) => { actions.autoSum(); },
  now: ({ what }, { editor }) => { editor.begin({ text: what === 'day' ? today() : timeNow(), mode: 'enter' }); },
  hide: ({ what, hidden }, { workspace }) => { void workspace.run({ kind: 'hide', areas: workspace.areas(), what, hidden }); },
  addSheet: (_, { workspace }) => { void workspace.run({ kind: 'addSheet' }); },
  show: (_, { workspace, grid }) => { grid.showPlace(workspace.selection().active); },
  region: (_, { moves }) => { void moves.region(); },
  fill: ({ direction }, { actions }) => { actions.fill(direction); },
  open: (_, { actions }) => { void actions.openUnderCursor(); },
  menu: (_, { actions }) => { actions.openContextAtCursor(); },
  find: (_, { actions }) => { void actions.find(); },
  save: (_, { actions }) => { void actions.save(); },
  sheet: ({ by }, { actions }) => { actions.nextSheet(by); },
  insert: (_, { actions }) => { actions.insert(); },
  delete: (_, { actions }) => { actions.remove(); },
  comment: (_, { actions }) => { void actions.comment(); },
  goTo: (_, { actions }) => { actions.focusNameBox(); },
  calculate: (_, { workspace }) => { void workspace.run({ kind: 'calculate' }); },
};

/** As Excel's English puts them into a cell. */
const today = (): string => { const now = new Date(); return `${now.getMonth() + 1}/${now.getDate()}/${now.getFullYear()}`; };
const timeNow = (): string => { const now = new Date(); return `${now.getHours() % 12 === 0 ? 12 : now.getHours() % 12}:${String(now.getMinutes()).padStart(2, '0')} ${now.getHours() < 12 ? 'AM' : 'PM'}`; };

/** Keys while the grid has the focus. A printable key opens the cell's field before the browser puts the letter in, so that dead keys and input methods work. */
export function attachKeyboard(parts: KeyboardParts): void {
  parts.grid.focus.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process' || event.key === 'Dead') { if (!parts.editor.isOn()) parts.editor.begin({ text: '', mode: 'enter' }); return; }
    const key = gridKey(event);
    if (key === null) return;
    const isLetter = key.kind === 'edit' && key.text !== null && key.text !== '';
    if (!isLetter) event.preventDefault();
    (DO[key.kind] as (key: GridKey, parts: KeyboardParts) => void)(key, parts);
  });
}
