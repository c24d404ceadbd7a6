import type { CommentMark } from '../hub/messages.ts';
import { el, fillWith } from './dom.ts';
import type { Grid } from './grid/grid.ts';
import { cellRect, contains } from './grid/selection.ts';
import { boxOf, cellAt } from './grid/viewport.ts';
import type { Viewport } from './grid/viewport.ts';
import type { Workspace } from './workspace.ts';

/** What floats beside a cell: the comment of the cell under the pointer or the cursor, a validation's message, the arrow of a drop-down list. */

const when = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
};

const remarkElement = ({ author, created, content }: CommentMark['remarks'][number]): HTMLElement => el('div', { class: 'remark' },
  el('div', { class: 'remark-head' }, el('span', { class: 'avatar', 'aria-hidden': 'true' }, author.slice(0, 1).toUpperCase()), el('span', { class: 'remark-author' }, author), el('span', { class: 'remark-when' }, when(created))),
  el('p', { class: 'remark-words' }, content));

function placeBeside(card: HTMLElement, view: Viewport, at: { readonly row: number; readonly column: number }): void {
  const box = boxOf(view, cellRect(at));
  const { width, height } = card.getBoundingClientRect();
  const right = box.left + box.width + 8;
  card.style.left = `${right + width > view.width ? Math.max(view.head.width, box.left - width - 8) : right}px`;
  card.style.top = `${Math.max(view.head.height, Math.min(box.top, view.height - height - 8))}px`;
}

function placeBelow(card: HTMLElement, view: Viewport, at: { readonly row: number; readonly column: number }): void {
  const box = boxOf(view, cellRect(at));
  card.style.left = `${Math.max(view.head.width, Math.min(box.left + 16, view.width - card.offsetWidth - 8))}px`;
  const top = box.top + box.height + 8;
  card.style.top = `${top + card.offsetHeight > view.height ? box.top - card.offsetHeight - 8 : top}px`;
}

function cellUnder(grid: Grid, event: MouseEvent): { readonly row: number; readonly column: number } | null {
  const { left, top } = grid.scroller.getBoundingClientRect();
  const view = grid.view();
  const [x, y] = [event.clientX - left, event.clientY - top];
  return x < view.head.width || y < view.head.height ? null : cellAt(view, x, y);
}

export function attachCards(workspace: Workspace, grid: Grid, openList: () => void): void {
  const comment = el('div', { class: 'card comment-card', role: 'note', hidden: true });
  const prompt = el('div', { class: 'card prompt-card', role: 'note', 'aria-live': 'polite', hidden: true });
  const arrow = el('button', { type: 'button', class: 'list-arrow', tabindex: '-1', 'aria-label': 'Open the list', title: 'Pick from the list (Alt+Down)', hidden: true, onclick: openList }, '▾');
  grid.overlay.append(comment, prompt, arrow);
  let hovered: { readonly row: number; readonly column: number } | null = null;
  let shownMark: CommentMark | null = null;

  const showComment = (): void => {
    const at = hovered ?? workspace.selection().active;
    const mark = workspace.mirror.layout()?.comments.find((one) => one.row === at.row && one.column === at.column) ?? null;
    comment.hidden = mark === null;
    if (mark === null) { shownMark = null; return; }
    if (mark !== shownMark) fillWith(comment, ...(mark.resolved ? [el('div', { class: 'resolved' }, 'Resolved')] : []), ...mark.remarks.map(remarkElement));
    shownMark = mark;
    placeBeside(comment, grid.view(), mark);
  };
  const showForActive = (): void => {
    const active = workspace.mirror.active();
    const selection = workspace.selection();
    const isHere = active !== null && active.at.sheet === workspace.sheet() && active.at.row === selection.active.row && active.at.column === selection.active.column;
    const view = grid.view();
    const words = isHere ? active.prompt : null;
    prompt.hidden = words === null;
    if (words !== null) { fillWith(prompt, words.title === '' ? null : el('strong', {}, words.title), el('p', {}, words.message)); placeBelow(prompt, view, active?.at ?? selection.active); }
    arrow.hidden = !(isHere && active.hasChoices);
    if (arrow.hidden) return;
    const box = boxOf(view, workspace.merged().find((m) => contains(m, selection.active)) ?? cellRect(selection.active));
    Object.assign(arrow.style, { left: `${box.left + box.width + 1}px`, top: `${box.top + Math.max(0, box.height - 20)}px` });
  };
  grid.onFrame(() => { showComment(); showForActive(); });
  grid.scroller.addEventListener('pointermove', (event) => {
    const at = cellUnder(grid, event);
    if (at?.row === hovered?.row && at?.column === hovered?.column) return;
    hovered = at !== null && workspace.mirror.layout()?.comments.some((one) => one.row === at.row && one.column === at.column) === true ? at : null;
    showComment();
  });
  grid.scroller.addEventListener('pointerleave', () => { hovered = null; showComment(); });
}
