import { el } from './dom.ts';
import type { Editor } from './editor.ts';
import { addressOf, sheetReference } from './grid/addresses.ts';
import { rectOf } from './grid/references.ts';
import { below, openMenu } from './menu.ts';
import { tell } from './dialog.ts';
import type { Workspace } from './workspace.ts';

export interface FormulaBar { readonly root: HTMLElement; readonly focusName: () => void }

/** What the name box says: a name that stands for the selection, or its address. */
function nameNow(workspace: Workspace): string {
  const area = workspace.lastArea();
  const sheet = workspace.mirror.book().sheets.find((one) => one.id === area.sheet)?.name ?? '';
  const address = `${sheetReference(sheet)}!${addressOf(area)}`;
  const named = workspace.mirror.book().names.find((name) => name.reference.replace(/^=/, '').replaceAll('$', '') === address);
  return named?.name ?? addressOf({ ...workspace.selection().active, rows: 1, columns: 1 });
}

/** Name box, the buttons that end an edit, and the formula. */
export function createFormulaBar(workspace: Workspace, editor: Editor, focusGrid: () => void): FormulaBar {
  const name = el('input', { type: 'text', class: 'name-box', 'aria-label': 'Name box', spellcheck: 'false', autocomplete: 'off' });
  const names = el('button', { type: 'button', class: 'name-arrow', 'aria-label': 'Names and tables', title: 'Names and tables', tabindex: '-1' }, '▾');
  const cancel = el('button', { type: 'button', class: 'bar-button', 'aria-label': 'Cancel', title: 'Cancel (Esc)', onclick: () => { editor.cancel(); } }, '✕');
  const enter = el('button', { type: 'button', class: 'bar-button', 'aria-label': 'Enter', title: 'Enter', onclick: () => { editor.commit(null); } }, '✓');
  const fx = el('button', { type: 'button', class: 'bar-button fx', 'aria-label': 'fx, begin a formula', title: 'Begin a formula', onclick: () => { editor.begin({ text: '=', mode: 'edit' }); } }, 'fx');
  const tall = el('button', { type: 'button', class: 'bar-button', 'aria-label': 'Expand formula bar', 'aria-expanded': 'false', title: 'Expand formula bar' }, '⌄');
  const root = el('div', { class: 'formula-bar' }, el('div', { class: 'name-holder' }, name, names), cancel, enter, fx, editor.barField, tall);
  const goTo = async (address: string): Promise<void> => {
    // A plain address needs nobody's answer: the next key is the cell's already.
    const rect = rectOf(address);
    if (rect !== null) { workspace.goTo({ ...rect, sheet: workspace.sheet() }); focusGrid(); return; }
    const { area } = await workspace.connection.ask({ kind: 'find', address, sheet: workspace.sheet() });
    if (area === null) await tell(`Reference isn't valid: ${address}`);
    else workspace.goTo(area);
    focusGrid();
  };
  const show = (): void => { if (document.activeElement !== name) name.value = nameNow(workspace); };
  name.addEventListener('focus', () => { name.select(); });
  name.addEventListener('blur', show);
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void goTo(name.value.trim());
    else if (event.key === 'Escape') focusGrid();
    else return;
    event.preventDefault();
  });
  names.addEventListener('click', () => {
    const { names: named, tables } = workspace.mirror.book();
    const all = [...named.map((one) => one.name), ...tables.map((one) => one.name)].sort((a, b) => a.localeCompare(b));
    openMenu(below(name), all.length === 0 ? [{ kind: 'action', label: 'No names yet', isOff: true, run: () => undefined }] : all.slice(0, 200).map((one) => ({ kind: 'action', label: one, run: () => { void goTo(one); } })), { label: 'Names and tables' });
  });
  tall.addEventListener('click', () => { tall.setAttribute('aria-expanded', String(root.classList.toggle('tall'))); });
  for (const one of [cancel, enter]) one.addEventListener('pointerdown', (event) => { event.preventDefault(); });
  const buttons = (): void => { for (const one of [cancel, enter]) one.disabled = !editor.isOn(); };
  editor.onChange(buttons);
  buttons();
  workspace.on('selection', show);
  workspace.mirror.onChange((what) => { if (what === 'book') show(); });
  return { root, focusName: () => { name.focus(); } };
}
