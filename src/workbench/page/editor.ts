import type { Rect } from '../model/model.ts';
import type { Direction, Place, SheetPlace } from '../hub/messages.ts';
import { openDialog } from './dialog.ts';
import { el } from './dom.ts';
import { addressOf } from './grid/addresses.ts';
import type { Grid } from './grid/grid.ts';
import { createLetters } from './grid/letters.ts';
import { referencesIn, takesReference } from './grid/references.ts';
import { cellRect, contains } from './grid/selection.ts';
import { boxOf } from './grid/viewport.ts';
import type { Workspace } from './workspace.ts';
import { areaAt } from './workspace.ts';

/** Editing of one cell, in the cell and in the formula bar at once. */
export interface Editor {
  readonly isOn: () => boolean;
  /** `text` begins anew with it; `null` goes on with what the cell holds. In "enter" mode arrows end the edit, in "edit" mode they move the caret. */
  readonly begin: (of: { readonly text: string | null; readonly mode: 'enter' | 'edit'; readonly focus?: 'cell' | 'bar' }) => void;
  /** Writes what was typed; goes where `then` says once it is accepted. */
  readonly commit: (then: Direction | null, all?: boolean) => void;
  readonly cancel: () => void;
  /** A range clicked while a formula waits for one. False when it does not. */
  readonly point: (area: Rect) => boolean;
  readonly isPointing: () => boolean;
  readonly mode: () => 'Ready' | 'Enter' | 'Edit' | 'Point';
  readonly onChange: (listener: () => void) => void;
  readonly cellField: HTMLTextAreaElement;
  readonly barField: HTMLTextAreaElement;
}

interface Edit { readonly at: SheetPlace; readonly mode: 'enter' | 'edit'; /** What the cell held, where that was known. */ readonly before: string | null; pointedAt: { readonly from: number; readonly to: number } | null }

const field = (className: string, label: string): HTMLTextAreaElement => el('textarea', { class: className, rows: '1', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', 'aria-label': label });

/** What Excel says when a validation refuses; gives whether to write all the same, to go on editing, or to give up. */
async function askRefused(alert: { readonly style: string; readonly title: string; readonly message: string }): Promise<'write' | 'retry' | 'cancel'> {
  const words = alert.message === '' ? 'This value doesn\'t match the data validation restrictions defined for this cell.' : alert.message;
  const title = alert.title === '' ? 'Workbench' : alert.title;
  if (alert.style === 'Information') return (await openDialog({ title, kind: 'info', body: [el('p', {}, words)], buttons: [{ key: 'ok', label: 'OK', isDefault: true }, { key: 'cancel', label: 'Cancel' }] })) === 'ok' ? 'write' : 'cancel';
  if (alert.style === 'Warning') {
    const answer = await openDialog({ title, kind: 'warning', body: [el('p', {}, words), el('p', {}, 'Continue?')], buttons: [{ key: 'yes', label: 'Yes' }, { key: 'no', label: 'No', isDefault: true }, { key: 'cancel', label: 'Cancel' }] });
    return answer === 'yes' ? 'write' : answer === 'no' ? 'retry' : 'cancel';
  }
  return (await openDialog({ title, kind: 'stop', body: [el('p', {}, words)], buttons: [{ key: 'retry', label: 'Retry', isDefault: true }, { key: 'cancel', label: 'Cancel' }] })) === 'retry' ? 'retry' : 'cancel';
}

/** The cell's field stands over its cell, wide enough for what is typed, in the cell's own letters. */
function placeField(cellField: HTMLTextAreaElement, workspace: Workspace, grid: Grid, at: Place): void {
  const view = grid.view();
  const box = boxOf(view, workspace.merged().find((m) => contains(m, at)) ?? cellRect(at));
  const style = workspace.mirror.active()?.style;
  const ink = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const letters = createLetters(ink, grid.zoom());
  const font = style === undefined ? '15px Calibri' : letters.fontOf(style);
  const widest = Math.max(...cellField.value.split('\n').map((line) => letters.widthOf(line, font))) + 14;
  const wraps = style?.wrapText === true;
  const width = Math.min(view.width - box.left - 4, wraps ? box.width + 1 : Math.max(box.width + 1, widest));
  Object.assign(cellField.style, { font, left: `${box.left - 1}px`, top: `${box.top - 1}px`, width: `${Math.max(60, width)}px`, height: 'auto', minHeight: `${box.height + 1}px` });
  cellField.style.height = `${Math.min(view.height - box.top - 4, Math.max(box.height + 1, cellField.scrollHeight + 2))}px`;
}

export function createEditor(workspace: Workspace, grid: Grid, move: (direction: Direction) => void): Editor {
  const cellField = field('cell-field', 'Cell');
  const barField = field('bar-field', 'Formula bar');
  const listeners: (() => void)[] = [];
  let edit: Edit | null = null;
  cellField.hidden = true;
  grid.overlay.append(cellField);

  const changed = (): void => { for (const listener of listeners) listener(); };
  const decorate = (): void => {
    grid.setExtras({ isEditing: edit !== null, pointed: edit === null || edit.at.sheet !== workspace.sheet() ? [] : referencesIn(cellField.value) });
    if (edit !== null) placeField(cellField, workspace, grid, edit.at);
    changed();
  };
  const typed = (from: HTMLTextAreaElement): void => {
    (from === cellField ? barField : cellField).value = from.value;
    if (edit !== null) edit.pointedAt = null;
    decorate();
  };
  const close = (): void => {
    if (edit === null) return;
    edit = null;
    cellField.hidden = true;
    barField.value = workspace.mirror.active()?.input ?? '';
    decorate();
    grid.focus.focus({ preventScroll: true });
    void workspace.connection.ask({ kind: 'editing', on: false });
  };
  const begin: Editor['begin'] = ({ text, mode, focus = 'cell' }) => {
    if (edit !== null) return;
    const at: SheetPlace = { sheet: workspace.sheet(), ...workspace.selection().active };
    const active = workspace.mirror.active();
    const isKnown = active?.at.sheet === at.sheet && active.at.row === at.row && active.at.column === at.column;
    if (text === null && !isKnown) { setTimeout(() => { if (workspace.selection().active.row === at.row && workspace.selection().active.column === at.column) begin({ text, mode, focus }); }, 15); return; }
    edit = { at, mode, pointedAt: null, before: isKnown ? active.input : null };
    cellField.value = text ?? active?.input ?? '';
    barField.value = cellField.value;
    cellField.hidden = false;
    decorate();
    const target = focus === 'bar' ? barField : cellField;
    if (focus === 'cell' || document.activeElement !== barField) target.focus({ preventScroll: true });
    if (focus === 'cell') target.setSelectionRange(target.value.length, target.value.length);
    void workspace.connection.ask({ kind: 'editing', on: true });
  };
  const reopen = (at: SheetPlace, text: string): void => {
    close();
    workspace.goTo(areaAt(at.sheet, at));
    begin({ text, mode: 'edit' });
    cellField.select();
  };
  const write = async (at: SheetPlace, text: string, all: boolean, isConfirmed: boolean): Promise<void> => {
    const area = all ? workspace.lastArea() : areaAt(at.sheet, at);
    const inputs = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => text));
    const outcome = await workspace.attempt(() => workspace.connection.ask({ kind: 'write', area, inputs, how: 'typed', confirmed: isConfirmed }));
    if (outcome === null) { reopen(at, text); return; }
    if (outcome.kind === 'written') return;
    const wish = await askRefused(outcome.alert);
    if (wish === 'write') await write(at, text, all, true);
    else if (wish === 'retry') reopen(at, text);
    else workspace.goTo(areaAt(at.sheet, at));
  };
  const commit: Editor['commit'] = (then, all = false) => {
    if (edit === null) return;
    const [{ at, before }, text] = [edit, cellField.value];
    close();
    const isSame = text === before && !all;
    if (workspace.sheet() !== at.sheet) workspace.goTo(areaAt(at.sheet, at));
    if (!isSame) void write(at, text, all, false);
    if (then !== null) move(then);
  };
  const point: Editor['point'] = (area) => {
    if (edit === null) return false;
    const target = document.activeElement === barField ? barField : cellField;
    const caret = target.selectionStart;
    const span = edit.pointedAt ?? (takesReference(target.value, caret) ? { from: caret, to: caret } : null);
    if (span === null) return false;
    const address = addressOf(area);
    target.setRangeText(address, span.from, span.to, 'end');
    typed(target);
    edit.pointedAt = { from: span.from, to: span.from + address.length };
    changed();
    return true;
  };

  for (const one of [cellField, barField]) one.addEventListener('input', () => { typed(one); });
  for (const one of [cellField, barField]) one.addEventListener('keydown', (event) => { editKey(event, one, { commit, cancel: close, changesMode: () => { if (edit !== null) edit = { ...edit, mode: edit.mode === 'edit' ? 'enter' : 'edit' }; changed(); }, mode: () => edit?.mode ?? 'edit' }); });
  barField.addEventListener('focus', () => { begin({ text: null, mode: 'edit', focus: 'bar' }); });
  grid.onFrame(() => { if (edit !== null) cellField.hidden = edit.at.sheet !== workspace.sheet(); });
  grid.scroller.addEventListener('scroll', () => { if (edit !== null) placeField(cellField, workspace, grid, edit.at); }, { passive: true });
  workspace.mirror.onChange((what) => { if (what === 'active' && edit === null) barField.value = workspace.mirror.active()?.input ?? ''; });
  return {
    isOn: () => edit !== null, begin, commit, cancel: close, point, cellField, barField,
    isPointing: () => edit !== null && (edit.pointedAt !== null || takesReference(cellField.value, (document.activeElement === barField ? barField : cellField).selectionStart)),
    mode: () => (edit === null ? 'Ready' : edit.pointedAt !== null ? 'Point' : edit.mode === 'enter' ? 'Enter' : 'Edit'),
    onChange: (listener) => { listeners.push(listener); },
  };
}

interface EditActions { readonly commit: Editor['commit']; readonly cancel: () => void; readonly changesMode: () => void; readonly mode: () => 'enter' | 'edit' }

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

function editKey(event: KeyboardEvent, one: HTMLTextAreaElement, actions: EditActions): void {
  if (event.isComposing) return;
  const arrow = ARROWS[event.key];
  if (event.key === 'Enter' && event.altKey) { one.setRangeText('\n', one.selectionStart, one.selectionEnd, 'end'); one.dispatchEvent(new Event('input')); }
  else if (event.key === 'Enter') actions.commit(event.ctrlKey ? null : event.shiftKey ? 'up' : 'down', event.ctrlKey);
  else if (event.key === 'Tab') actions.commit(event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') actions.cancel();
  else if (event.key === 'F2') actions.changesMode();
  else if (arrow !== undefined && actions.mode() === 'enter' && !one.value.startsWith('=')) actions.commit(arrow);
  else { event.stopPropagation(); return; }
  event.preventDefault();
  event.stopPropagation();
}
