import { el } from './dom.ts';
import { createAddinHost } from './addinHost.ts';
import type { AddinHost } from '../doors/port.ts';
import type { Workspace } from './workspace.ts';

/** The add-in's task pane: its own page in a frame, on the right, with a line of its own to the workbook. */
export interface TaskPane { readonly root: HTMLElement; readonly toggle: () => void; /** Another workbook was opened: the add-in starts anew, as in Excel. */ readonly restart: () => void }

const NARROWEST = 320;
const KEPT = 'workbench.paneWidth';

declare global {
  interface Window { __workbench?: AddinHost }
}

export function createPane(workspace: Workspace): TaskPane {
  const address = 'workbench-pane.html';
  const frame = el('iframe', { class: 'pane-frame', title: 'Task pane of the add-in' });
  const title = el('span', { class: 'pane-title' }, 'Add-in');
  const close = el('button', { type: 'button', class: 'bar-button', 'aria-label': 'Close the task pane', title: 'Close', onclick: () => { toggle(); } }, '✕');
  const divider = el('div', { class: 'divider', role: 'separator', tabindex: '0', 'aria-orientation': 'vertical', 'aria-label': 'Width of the task pane', 'aria-valuemin': NARROWEST });
  const body = el('div', { class: 'pane-body' }, el('div', { class: 'pane-head' }, title, close), frame);
  const root = el('aside', { class: 'pane', 'aria-label': 'Task pane' }, divider, body);
  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.max(NARROWEST, Math.min(wanted, innerWidth - 360)));
    body.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
    localStorage.setItem(KEPT, String(width));
  };
  const toggle = (): void => { root.hidden = !root.hidden; };
  divider.addEventListener('pointerdown', (event) => { divider.setPointerCapture(event.pointerId); document.body.classList.add('sizing'); });
  divider.addEventListener('pointermove', (event) => { if (divider.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX - 3); });
  divider.addEventListener('pointerup', () => { document.body.classList.remove('sizing'); });
  divider.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? 16 : event.key === 'ArrowRight' ? -16 : 0;
    if (by !== 0) { event.preventDefault(); setWidth(body.offsetWidth + by); }
  });
  setWidth(Number(localStorage.getItem(KEPT) ?? '400'));
  frame.addEventListener('load', () => { title.textContent = frame.contentDocument?.title || 'Add-in'; });
  let host: AddinHost | null = null;
  /** The line first, then the page: office.js asks for its host as soon as it runs. */
  const restart = async (): Promise<void> => {
    const { apiSets } = await workspace.connection.ask({ kind: 'openPane' });
    host ??= createAddinHost(workspace, { apiSets, closePane: () => { if (!root.hidden) toggle(); } });
    window.__workbench = host;
    frame.src = address;
  };
  return { root, toggle, restart: () => { void restart(); } };
}
