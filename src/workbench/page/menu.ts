import { el } from './dom.ts';
import type { Child } from './dom.ts';

export type MenuItem =
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void; readonly hint?: string; readonly isOff?: boolean; readonly isChecked?: boolean; readonly icon?: Child }
  | { readonly kind: 'line' }
  | { readonly kind: 'custom'; readonly content: (close: () => void) => HTMLElement };

let closeOpen: (() => void) | null = null;

function itemElement(item: MenuItem, close: () => void): HTMLElement {
  if (item.kind === 'line') return el('div', { class: 'menu-line', role: 'separator' });
  if (item.kind === 'custom') return item.content(close);
  const choose = (): void => { close(); item.run(); };
  return el('button', { type: 'button', class: 'menu-item', role: item.isChecked === undefined ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': item.isChecked === undefined ? null : String(item.isChecked), disabled: item.isOff === true, tabindex: '-1', onclick: choose },
    el('span', { class: 'menu-mark' }, item.isChecked === true ? '✓' : item.icon ?? null), el('span', { class: 'menu-label' }, item.label), item.hint === undefined ? null : el('span', { class: 'menu-hint' }, item.hint));
}

/** Keeps a box inside the window: to the left of, or above, where it would run out. */
function placeWithin(box: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const { width, height } = box.getBoundingClientRect();
  box.style.left = `${Math.max(4, Math.min(at.x, innerWidth - width - 4))}px`;
  box.style.top = `${Math.max(4, Math.min(at.y, innerHeight - height - 4))}px`;
}

function walk(menu: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const items = [...menu.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')];
  const index = items.indexOf(document.activeElement as HTMLElement);
  const isTyping = document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'checkbox';
  const to = event.key === 'ArrowDown' ? index + 1 : event.key === 'ArrowUp' ? index - 1 : event.key === 'Home' && !isTyping ? 0 : event.key === 'End' && !isTyping ? -1 : null;
  if (event.key === 'Escape') close();
  else if (to !== null) items.at(to % Math.max(1, items.length))?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Opens a menu at a point of the window; the focus goes into it, and back where it was. */
export function openMenu(at: { readonly x: number; readonly y: number }, items: readonly MenuItem[], of: { readonly label: string; readonly focus?: boolean; readonly width?: number } = { label: 'Menu' }): void {
  closeOpen?.();
  const before = document.activeElement;
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': of.label });
  const outside = (event: Event): void => { if (!menu.contains(event.target as Node)) close(); };
  const close = (): void => {
    if (closeOpen !== close) return;
    closeOpen = null;
    menu.remove();
    removeEventListener('pointerdown', outside, true);
    removeEventListener('blur', close);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  closeOpen = close;
  if (of.width !== undefined) menu.style.minWidth = `${of.width}px`;
  menu.append(...items.map((item) => itemElement(item, close)));
  menu.addEventListener('keydown', (event) => { walk(menu, event, close); });
  menu.addEventListener('contextmenu', (event) => { event.preventDefault(); });
  document.body.append(menu);
  placeWithin(menu, at);
  addEventListener('pointerdown', outside, true);
  addEventListener('blur', close);
  (menu.querySelector<HTMLElement>('[data-first]') ?? menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.querySelector<HTMLElement>('.menu-item:not(:disabled)'))?.focus();
}

export const below = (element: Element): { readonly x: number; readonly y: number } => {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom + 2 };
};
