import type { FilterButton } from '../hub/messages.ts';
import { el } from './dom.ts';
import { openMenu } from './menu.ts';
import type { Workspace } from './workspace.ts';

/** The menu of a table header's button: sort, and which values are shown. */
export async function openFilterMenu(workspace: Workspace, button: FilterButton, at: { readonly x: number; readonly y: number }): Promise<void> {
  const { table, tableColumn: column } = button;
  const { values } = await workspace.connection.ask({ kind: 'filterValues', table, column });
  const run = (command: Parameters<Workspace['run']>[0]) => () => { void workspace.run(command); };
  openMenu(at, [
    { kind: 'action', label: 'Sort A to Z', run: run({ kind: 'sortTable', table, column, ascending: true }) },
    { kind: 'action', label: 'Sort Z to A', run: run({ kind: 'sortTable', table, column, ascending: false }) },
    { kind: 'line' },
    { kind: 'action', label: 'Clear filter from this column', isOff: button.state !== 'filtered', run: run({ kind: 'filter', table, column, values: null }) },
    { kind: 'line' },
    { kind: 'custom', content: (close) => valueList(values, { close, apply: (chosen) => { void workspace.run({ kind: 'filter', table, column, values: chosen }); } }) },
  ], { label: 'Sort and filter', width: 250 });
}

/** So many values are listed; the search box narrows a longer list down. */
const MOST_LISTED = 500;

interface Value { readonly text: string; readonly shown: boolean }

function valueList(values: readonly Value[], of: { readonly close: () => void; readonly apply: (chosen: readonly string[] | null) => void }): HTMLElement {
  const chosen = new Set(values.filter((value) => value.shown).map((value) => value.text));
  const search = el('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search values', class: 'filter-search' });
  const list = el('div', { class: 'filter-list', role: 'group', 'aria-label': 'Values' });
  const matching = (): readonly Value[] => values.filter((value) => value.text.toLowerCase().includes(search.value.toLowerCase()));
  const box = (label: string, checked: boolean, change: (on: boolean) => void): HTMLElement => {
    const input = el('input', { type: 'checkbox', onchange: () => { change(input.checked); } });
    input.checked = checked;
    return el('label', { class: 'filter-value' }, input, el('span', {}, label));
  };
  const draw = (): void => {
    const found = matching();
    const all = box('(Select all)', found.every((value) => chosen.has(value.text)), (on) => { for (const { text } of found) if (on) chosen.add(text); else chosen.delete(text); draw(); });
    const rest = found.length > MOST_LISTED ? el('p', { class: 'filter-rest' }, `Not all ${found.length} items are shown; search to narrow them down.`) : null;
    list.replaceChildren(all, ...found.slice(0, MOST_LISTED).map(({ text }) => box(text === '' ? '(Blanks)' : text, chosen.has(text), (on) => { if (on) chosen.add(text); else chosen.delete(text); })), ...(rest === null ? [] : [rest]));
  };
  search.addEventListener('input', () => { chosen.clear(); for (const { text } of search.value === '' ? values : matching()) chosen.add(text); draw(); });
  const ok = (): void => {
    const wanted = values.filter((value) => chosen.has(value.text)).map((value) => value.text);
    if (wanted.length === 0) return;
    of.close();
    of.apply(wanted.length === values.length ? null : wanted);
  };
  search.addEventListener('keydown', (event) => { if (event.key === 'Enter') ok(); });
  draw();
  return el('div', { class: 'filter-values' }, search, list, el('div', { class: 'filter-buttons' }, el('button', { type: 'button', class: 'button primary', onclick: ok }, 'OK'), el('button', { type: 'button', class: 'button', onclick: of.close }, 'Cancel')));
}
