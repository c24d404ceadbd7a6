import type { SheetTab } from '../hub/messages.ts';
import { confirmed } from './dialog.ts';
import { el } from './dom.ts';
import { openMenu } from './menu.ts';
import { openColors } from './colors.ts';
import type { Workspace } from './workspace.ts';

/** The sheets' tabs: click to show, double click to rename, drag to move, right click for the rest. */
export function createTabs(workspace: Workspace): HTMLElement {
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Sheets' });
  const add = el('button', { type: 'button', class: 'tab-add', 'aria-label': 'New sheet', title: 'New sheet', onclick: () => { void workspace.run({ kind: 'addSheet' }); } }, '+');
  const roll = (by: number) => () => { list.scrollBy({ left: by, behavior: 'smooth' }); };
  const root = el('div', { class: 'tab-bar' }, el('button', { type: 'button', class: 'tab-roll', tabindex: '-1', 'aria-label': 'Earlier sheets', title: 'Earlier sheets', onclick: roll(-240) }, '‹'), el('button', { type: 'button', class: 'tab-roll', tabindex: '-1', 'aria-label': 'Further sheets', title: 'Further sheets', onclick: roll(240) }, '›'), list, add);
  let shown = '';
  const draw = (): void => {
    const sheets = workspace.mirror.book().sheets.filter((sheet) => sheet.visible);
    const state = JSON.stringify([sheets, workspace.sheet()]);
    if (state === shown || list.querySelector('input') !== null) return;
    shown = state;
    list.replaceChildren(...sheets.map((sheet) => tabOf(workspace, sheet, draw)));
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  list.addEventListener('wheel', (event) => { if (event.deltaX === 0) { list.scrollLeft += event.deltaY; event.preventDefault(); } }, { passive: false });
  list.addEventListener('keydown', (event) => { walkTabs(workspace, event, list); });
  list.addEventListener('focusout', () => { setTimeout(draw, 0); });
  workspace.on('sheet', draw);
  workspace.mirror.onChange((what) => { if (what === 'book') draw(); });
  return root;
}

function walkTabs(workspace: Workspace, event: KeyboardEvent, list: HTMLElement): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || event.target instanceof HTMLInputElement) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const next = tabs[tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true') + by];
  if (next?.dataset.sheet === undefined) return;
  workspace.showSheet(next.dataset.sheet);
  list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

function tabOf(workspace: Workspace, sheet: SheetTab, redraw: () => void): HTMLElement {
  const isShown = sheet.id === workspace.sheet();
  const tab = el('button', { type: 'button', class: 'tab', role: 'tab', 'aria-selected': String(isShown), tabindex: isShown ? '0' : '-1', draggable: 'true', 'data-sheet': sheet.id, title: sheet.isProtected ? `${sheet.name} (protected)` : null }, sheet.name, sheet.isProtected ? el('span', { class: 'tab-lock', 'aria-label': 'protected' }, ' 🔒') : null);
  if (/^#[0-9a-f]{6}$/i.test(sheet.color)) { tab.style.setProperty('--tab', sheet.color); tab.classList.add('coloured'); }
  tab.addEventListener('click', () => { workspace.showSheet(sheet.id); });
  tab.addEventListener('dblclick', () => { rename(workspace, tab, sheet, redraw); });
  tab.addEventListener('keydown', (event) => { if (event.key === 'F2') rename(workspace, tab, sheet, redraw); });
  tab.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    workspace.showSheet(sheet.id);
    openTabMenu(workspace, sheet, { x: event.clientX, y: event.clientY }, () => { const shown = document.querySelector<HTMLElement>('.tab[aria-selected="true"]'); if (shown !== null) rename(workspace, shown, sheet, redraw); });
  });
  tab.addEventListener('dragstart', (event) => { event.dataTransfer?.setData('text/sheet', sheet.id); });
  tab.addEventListener('dragover', (event) => { event.preventDefault(); });
  tab.addEventListener('drop', (event) => {
    const moved = event.dataTransfer?.getData('text/sheet') ?? '';
    if (moved === '') return;
    event.preventDefault();
    event.stopPropagation();
    void workspace.run({ kind: 'moveSheet', sheet: moved, position: workspace.mirror.book().sheets.findIndex((one) => one.id === sheet.id) });
  });
  return tab;
}

function rename(workspace: Workspace, tab: HTMLElement, sheet: SheetTab, redraw: () => void): void {
  const field = el('input', { type: 'text', class: 'tab-field', 'aria-label': 'Sheet name', maxlength: '31' });
  field.value = sheet.name;
  let isOver = false;
  const end = (keeps: boolean): void => {
    if (isOver) return;
    isOver = true;
    const name = field.value.trim();
    field.replaceWith(tab);
    if (keeps && name !== '' && name !== sheet.name) void workspace.run({ kind: 'renameSheet', sheet: sheet.id, name });
    redraw();
  };
  field.addEventListener('blur', () => { end(true); });
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(true);
    else if (event.key === 'Escape') end(false);
  });
  tab.replaceWith(field);
  field.focus();
  field.select();
}

function openTabMenu(workspace: Workspace, sheet: SheetTab, at: { readonly x: number; readonly y: number }, startRename: () => void): void {
  const sheets = workspace.mirror.book().sheets;
  const hidden = sheets.filter((one) => !one.visible);
  const isLast = sheets.length - hidden.length === 1;
  const remove = async (): Promise<void> => { if (await confirmed('The sheet and all that is on it will be deleted.', 'Delete')) await workspace.run({ kind: 'deleteSheet', sheet: sheet.id }); };
  openMenu(at, [
    { kind: 'action', label: 'Insert sheet', run: () => { void workspace.run({ kind: 'addSheet' }); } },
    { kind: 'action', label: 'Delete', isOff: isLast, run: () => { void remove(); } },
    { kind: 'action', label: 'Rename', run: startRename },
    { kind: 'action', label: 'Tab colour…', run: () => { openColors(document.querySelector<HTMLElement>('.tab[aria-selected="true"]') ?? document.body, 'Tab colour', 'No colour', (color) => { void workspace.run({ kind: 'tabColor', sheet: sheet.id, color: color ?? '' }); }); } },
    { kind: 'line' },
    { kind: 'action', label: 'Hide', isOff: isLast, run: () => { void workspace.run({ kind: 'showSheet', sheet: sheet.id, visible: false }); } },
    ...hidden.map((one) => ({ kind: 'action' as const, label: `Unhide ${one.name}`, run: () => { void workspace.run({ kind: 'showSheet', sheet: one.id, visible: true }).then(() => { workspace.showSheet(one.id); }); } })),
  ], { label: 'Sheet' });
}
