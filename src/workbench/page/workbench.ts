import { createActions } from './actions.ts';
import { attachCards } from './cards.ts';
import { attachCharts } from './chartLayer.ts';
import { Clipboard } from './clipboard.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { contextItems } from './contextMenu.ts';
import { tell } from './dialog.ts';
import { el } from './dom.ts';
import { Editor } from './editor.ts';
import { createFiles } from './files.ts';
import type { Waiting } from './files.ts';
import { openFilterMenu } from './filterMenu.ts';
import { createFormulaBar } from './formulaBar.ts';
import { attachAriaRow } from './grid/ariaRow.ts';
import { Grid } from './grid/grid.ts';
import { Moves } from './grid/moves.ts';
import { Pointer } from './grid/pointer.ts';
import { attachKeyboard } from './keyboard.ts';
import { followLink } from './links.ts';
import { belowActive, openUnderCursor } from './lists.ts';
import { openMenu } from './menu.ts';
import { createMirror } from './mirror.ts';
import { createPane } from './pane.ts';
import { createRibbon } from './ribbon.ts';
import { showSamples } from './samples.ts';
import { createStatusBar } from './statusBar.ts';
import { createTabs } from './tabs.ts';
import { createTitleBar } from './titleBar.ts';
import { Workspace } from './workspace.ts';
import type { Push } from '../hub/messages.ts';

/** The page: a workbook on the left, the add-in's task pane on the right. */

const YOUR_NAME = 'workbench.name';

/** Two windows of one browser share what is kept; the name belongs to the window. */
const keptName = (): string | null => sessionStorage.getItem(YOUR_NAME);

function follow(workspace: Workspace, push: Push, restartPane: () => void): void {
  if (push.kind === 'replaced') { workspace.forget(); restartPane(); }
  if (push.kind === 'goTo') workspace.follow(push.areas, push.active);
  if (push.kind !== 'book') return;
  const sheets = push.book.sheets.filter((sheet) => sheet.visible);
  if (!sheets.some((sheet) => sheet.id === workspace.sheet()) && sheets[0] !== undefined) workspace.showSheet(sheets[0].id);
}

/** Says who this is, and holds a lock for as long as the page lives, so that the workbook notices when it is gone. */
function join(connection: Connection, joined: () => void): void {
  const lock = `workbench:${crypto.randomUUID()}`;
  void navigator.locks.request(lock, () => {
    void connection.ask({ kind: 'hello', name: keptName(), lock }).then(joined);
    return new Promise<never>(() => undefined);
  });
}

function rename(connection: Connection, name: string): void {
  sessionStorage.setItem(YOUR_NAME, name);
  void connection.ask({ kind: 'rename', name });
}

/** There is nothing to type into before a workbook has answered. */
function createWaiting(busy: HTMLElement, of: { readonly parts: () => readonly HTMLElement[]; readonly focusGrid: () => void }): Waiting {
  const say = (words: string | null): void => { busy.hidden = words === null; busy.textContent = words; };
  let isClosed = false;
  const set = (closed: boolean, words: string | null): void => {
    isClosed = closed;
    for (const part of of.parts()) part.inert = closed;
    say(words);
  };
  return {
    say,
    close: (words) => { set(true, words); },
    // Once: the workbook's coming and the answer to the one who asked for it both reopen, and a key may have been pressed between them.
    reopen: () => {
      if (!isClosed) return;
      set(false, null);
      of.focusGrid();
    },
  };
}

function start(): void {
  const book = new URLSearchParams(location.search).get('book') ?? 'Book1';
  const connection = connect(book, (words) => { void tell(words); });
  const mirror = createMirror();
  const workspace = new Workspace(connection, mirror);
  const grid = new Grid(workspace);
  const moves = new Moves(workspace, grid);
  const editor = new Editor(workspace, grid, (direction) => { moves.next(direction); });
  const clipboard = new Clipboard(workspace, grid);
  const busy = el('div', { class: 'busy', role: 'status', hidden: true });
  const waiting = createWaiting(busy, { parts: () => [head, sheets], focusGrid: () => { grid.focus.focus(); } });
  const files = createFiles(workspace, waiting);
  const pane = createPane(workspace);
  const formulaBar = createFormulaBar(workspace, editor, () => { grid.focus.focus(); });
  const openContext = (hit: Parameters<typeof contextItems>[1]['hit'], at: { readonly x: number; readonly y: number }): void => { openMenu(at, contextItems(workspace, { hit, actions, clipboard }), { label: 'Cell', width: 220 }); };
  const actions = createActions(workspace, {
    openUnderCursor: () => openUnderCursor(workspace, grid), openContextAtCursor: () => { openContext({ kind: 'cell', at: workspace.selection().active }, belowActive(workspace, grid)); },
    focusNameBox: formulaBar.focusName, save: files.save, editFormula: (text) => { editor.begin({ text, mode: 'edit' }); },
  });
  new Pointer(workspace, { grid, editor, actions: { openContext, openFilter: ({ button, box }) => { const { left, top } = grid.scroller.getBoundingClientRect(); void openFilterMenu(workspace, button, { x: left + box.left - 200 + box.width, y: top + box.top + box.height + 2 }); }, followLink: () => { void followLink(workspace); } } });
  attachKeyboard({ workspace, grid, editor, moves, actions, clipboard });
  attachAriaRow(workspace, grid);
  attachCards(workspace, grid, () => { void actions.openUnderCursor(); });
  attachCharts(workspace, grid);
  const ribbon = createRibbon(workspace, actions, { newBook: () => { void files.newBook(); }, open: files.open, save: () => { void files.save(); }, samples: () => { void showSamples(); }, togglePane: pane.toggle });
  const head = el('header', { class: 'head' }, createTitleBar(workspace, { rename: (name) => { rename(connection, name); }, isShared: connection.isShared }), ribbon);
  const sheets = el('main', { class: 'book' }, formulaBar.root, grid.root, createTabs(workspace));
  document.body.append(head, el('div', { class: 'desk' }, sheets, pane.root), createStatusBar(workspace, editor, grid), busy);
  waiting.close('Opening the workbook');
  connection.onPush((push) => {
    const isFirst = workspace.sheet() === '';
    mirror.take(push);
    follow(workspace, push, pane.restart);
    if (isFirst && workspace.sheet() !== '') waiting.reopen();
  });
  join(connection, pane.restart);
}

start();
