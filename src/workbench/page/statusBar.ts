import { el } from './dom.ts';
import type { Editor } from './editor.ts';
import type { Grid } from './grid/grid.ts';
import type { Workspace } from './workspace.ts';

const ZOOMS = [0.5, 0.6, 0.75, 0.85, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

const shown = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : Number(value.toPrecision(10)).toLocaleString('en', { maximumFractionDigits: 6 }));

/** "Ready", what the selected cells sum up to, and the zoom. */
export function createStatusBar(workspace: Workspace, editor: Editor, grid: Grid): HTMLElement {
  const mode = el('span', { class: 'status-mode', role: 'status' }, 'Ready');
  const sums = el('span', { class: 'status-sums', 'aria-live': 'off' });
  const level = el('span', { class: 'zoom-level' }, '100%');
  const zoomTo = (index: number): void => {
    const zoom = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, index))] as number;
    grid.setZoom(zoom);
    level.textContent = `${Math.round(zoom * 100)}%`;
  };
  const step = (by: number) => (): void => { zoomTo(ZOOMS.findIndex((zoom) => zoom === grid.zoom()) + by); };
  grid.root.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    step(event.deltaY < 0 ? 1 : -1)();
  }, { passive: false });
  const showMode = (): void => { mode.textContent = editor.mode(); };
  editor.onChange(showMode);
  const showSums = (): void => {
    const now = workspace.mirror.sums();
    const parts = now === null || now.count < 2 ? [] : now.numbers === 0 ? [['Count', shown(now.count)]] : [['Average', shown(now.sum / now.numbers)], ['Count', shown(now.count)], ['Min', shown(now.smallest)], ['Max', shown(now.largest)], ['Sum', shown(now.sum)]];
    sums.replaceChildren(...parts.map(([name, value]) => el('span', { class: 'status-sum' }, `${name}: ${value}`)));
  };
  workspace.mirror.onChange((what) => { if (what === 'sums' || what === 'active') showSums(); });
  return el('footer', { class: 'status-bar' }, mode, el('span', { class: 'status-note' }, workspace.connection.isShared ? 'A stand-in for Excel, for trying the add-in' : 'A stand-in for Excel. This browser has no shared workers: a second window has a workbook of its own.'), sums,
    el('span', { class: 'zoom' }, el('button', { type: 'button', class: 'zoom-button', 'aria-label': 'Zoom out', title: 'Zoom out', onclick: step(-1) }, '−'), level, el('button', { type: 'button', class: 'zoom-button', 'aria-label': 'Zoom in', title: 'Zoom in', onclick: step(1) }, '+')));
}
