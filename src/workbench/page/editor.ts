import { MAX_COLUMNS, MAX_ROWS } from '../model/area.ts';
import type { Area, Rect } from '../model/area.ts';
import type { Direction, Place, SheetPlace } from '../hub/messages.ts';
import { el } from './dom.ts';
import { addressOf, sheetReference } from './grid/addresses.ts';
import type { Grid } from './grid/grid.ts';
import { createLetters } from './grid/letters.ts';
import { referencesIn, takesReference } from './grid/references.ts';
import { closed, turnedReference } from './grid/formulaTyping.ts';
import { between, cellRect, contains } from './grid/selection.ts';
import { boxOf } from './grid/viewport.ts';
import { askRefused } from './refusals.ts';
import type { Workspace } from './workspace.ts';
import { areaAt } from './workspace.ts';

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

interface Edit { readonly at: SheetPlace; readonly mode: 'enter' | 'edit'; /** What the cell held, where that was known. */ readonly before: string | null }

const STEPS: Readonly<Record<Direction, Place>> = { up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 } };
const stepped = (from: Place, direction: Direction): Place => ({ row: Math.min(MAX_ROWS - 1, Math.max(0, from.row + STEPS[direction].row)), column: Math.min(MAX_COLUMNS - 1, Math.max(0, from.column + STEPS[direction].column)) });

interface Written { readonly at: SheetPlace; readonly text: string; readonly area: Area }

const field = (className: string, label: string): HTMLTextAreaElement => el('textarea', { class: className, rows: '1', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', 'aria-label': label });

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Editing of one cell, in the cell and in the formula bar at once. In "enter" mode arrows end the edit, in "edit" mode they move the caret. */
export class Editor {
  readonly cellField = field('cell-field', 'Cell');
  readonly barField = field('bar-field', 'Formula bar');
  private readonly workspace: Workspace;
  private readonly grid: Grid;
  private readonly goOn: (direction: Direction) => void;
  private readonly listeners: (() => void)[] = [];
  private edit: Edit | null = null;
  /** The part of a formula that clicking has put in, and the next click replaces. */
  private pointed: { readonly from: number; readonly to: number } | null = null;
  /** Where arrows have led from, and to. */
  private choice: { readonly anchor: Place; readonly reach: Place } | null = null;

  /** `goOn` moves the cursor when an edit ends with Enter, Tab or an arrow. */
  constructor(workspace: Workspace, grid: Grid, goOn: (direction: Direction) => void) {
    [this.workspace, this.grid, this.goOn] = [workspace, grid, goOn];
    const { cellField, barField } = this;
    cellField.hidden = true;
    grid.overlay.append(cellField);
    for (const one of [cellField, barField]) {
      one.addEventListener('input', () => { this.typed(one); });
      one.addEventListener('keydown', (event) => { this.key(event, one); });
    }
    barField.addEventListener('focus', () => { this.begin({ text: null, mode: 'edit', focus: 'bar' }); });
    grid.onFrame(() => { if (this.edit !== null) this.place(); });
    workspace.mirror.onChange((what) => { if (what === 'active' && this.edit === null) barField.value = workspace.mirror.active()?.input ?? ''; });
  }

  isOn(): boolean { return this.edit !== null; }

  mode(): 'Ready' | 'Enter' | 'Edit' | 'Point' { return this.edit === null ? 'Ready' : this.pointed !== null ? 'Point' : this.edit.mode === 'enter' ? 'Enter' : 'Edit'; }

  onChange(listener: () => void): void { this.listeners.push(listener); }

  /** `text` begins anew with it; `null` goes on with what the cell holds, once that is known. */
  begin(of: { readonly text: string | null; readonly mode: 'enter' | 'edit'; readonly focus?: 'cell' | 'bar' }): void {
    if (this.edit !== null) return;
    const at: SheetPlace = { sheet: this.workspace.sheet(), ...this.workspace.selection().active };
    const known = this.knownInput(at);
    if (of.text === null && known === null) { setTimeout(() => { if (this.isAt(at)) this.begin(of); }, 15); return; }
    this.edit = { at, mode: of.mode, before: known };
    this.pointed = null;
    const text = of.text ?? known ?? '';
    const { cellField, barField } = this;
    [cellField.value, barField.value, cellField.hidden] = [text, text, false];
    this.changed();
    if (of.focus !== 'bar') {
      cellField.focus({ preventScroll: true });
      cellField.setSelectionRange(text.length, text.length);
    }
    void this.workspace.connection.ask({ kind: 'editing', on: true });
  }

  /** Writes what was typed, into all selected cells when `all`; the cursor goes on at once. */
  commit(then: Direction | null, all = false): void {
    if (this.edit === null) return;
    const [{ at, before }, text] = [this.edit, closed(this.cellField.value)];
    this.cancel();
    if (this.workspace.sheet() !== at.sheet) this.workspace.goTo(areaAt(at.sheet, at));
    if (text !== before || all) void this.write({ at, text, area: all ? this.workspace.lastArea() : areaAt(at.sheet, at) }, false);
    if (then !== null) this.goOn(then);
  }

  cancel(): void {
    if (this.edit === null) return;
    this.edit = null;
    this.pointed = null;
    this.cellField.hidden = true;
    this.barField.value = this.workspace.mirror.active()?.input ?? '';
    this.changed();
    this.grid.focus.focus({ preventScroll: true });
    void this.workspace.connection.ask({ kind: 'editing', on: false });
  }

  /** A formula waits for a range, or holds one that was clicked just now. */
  isPointing(): boolean { return this.edit !== null && (this.pointed !== null || takesReference(this.cellField.value, this.inUse().selectionStart)); }

  /** Puts a clicked range into the formula. False when it does not wait for one. */
  point(area: Rect): boolean {
    if (!this.isPointing()) return false;
    const target = this.inUse();
    const span = this.pointed ?? { from: target.selectionStart, to: target.selectionStart };
    const address = this.edit?.at.sheet === this.workspace.sheet() ? addressOf(area) : `${sheetReference(this.sheetName())}!${addressOf(area)}`;
    target.setRangeText(address, span.from, span.to, 'end');
    this.typed(target);
    this.pointed = { from: span.from, to: span.from + address.length };
    this.changed();
    return true;
  }

  /** Arrows choose the range that a formula waits for, from the cell itself on; with Shift they stretch it, with Ctrl they go to the next edge. */
  private async pointOn(direction: Direction, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): Promise<void> {
    const from = this.pointed === null || this.choice === null ? this.edit?.at : this.choice.reach;
    if (from === undefined) return;
    const sheet = this.workspace.sheet();
    const reach = ctrlKey || metaKey ? await this.workspace.connection.ask({ kind: 'edge', from: { sheet, row: from.row, column: from.column }, direction }) : stepped(from, direction);
    const anchor = shiftKey && this.pointed !== null && this.choice !== null ? this.choice.anchor : reach;
    if (!this.point(between(anchor, reach))) return;
    this.choice = { anchor, reach };
    this.grid.showPlace(reach);
  }

  /** F4 turns the reference at the caret absolute, half so, and relative again. */
  private turn(one: HTMLTextAreaElement): void {
    const turned = turnedReference(one.value, one.selectionStart);
    if (turned === null) return;
    one.value = turned.text;
    one.setSelectionRange(turned.to, turned.to);
    this.typed(one);
  }

  private inUse(): HTMLTextAreaElement { return document.activeElement === this.barField ? this.barField : this.cellField; }

  private sheetName(): string { return this.workspace.mirror.book().sheets.find((sheet) => sheet.id === this.workspace.sheet())?.name ?? ''; }

  private isAt(at: SheetPlace): boolean {
    const { active } = this.workspace.selection();
    return this.workspace.sheet() === at.sheet && active.row === at.row && active.column === at.column;
  }

  private knownInput(at: SheetPlace): string | null {
    const active = this.workspace.mirror.active();
    return active?.at.sheet === at.sheet && active.at.row === at.row && active.at.column === at.column ? active.input : null;
  }

  private typed(from: HTMLTextAreaElement): void {
    (from === this.cellField ? this.barField : this.cellField).value = from.value;
    this.pointed = null;
    this.changed();
  }

  private changed(): void {
    const isHere = this.edit?.at.sheet === this.workspace.sheet();
    this.grid.setExtras({ isEditing: this.edit !== null, pointed: isHere ? referencesIn(this.cellField.value) : [] });
    if (this.edit !== null) this.place();
    for (const listener of this.listeners) listener();
  }

  private place(): void {
    if (this.edit === null) return;
    this.cellField.hidden = this.edit.at.sheet !== this.workspace.sheet();
    placeField(this.cellField, this.workspace, this.grid, this.edit.at);
  }

  /** What the cell's validation refuses can be typed again, or given up. */
  private async write(written: Written, isConfirmed: boolean): Promise<void> {
    const { at, text, area } = written;
    this.workspace.setCopied(null);
    const inputs = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => text));
    const outcome = await this.workspace.attempt(() => this.workspace.connection.ask({ kind: 'write', area, inputs, how: 'typed', confirmed: isConfirmed, anchor: { row: at.row, column: at.column } }));
    if (outcome === null) { this.reopen(at, text); return; }
    if (outcome.kind === 'written') return;
    const wish = await askRefused(outcome.alert);
    if (wish === 'write') await this.write(written, true);
    else if (wish === 'retry') this.reopen(at, text);
    else this.workspace.goTo(areaAt(at.sheet, at));
  }

  private reopen(at: SheetPlace, text: string): void {
    this.cancel();
    this.workspace.goTo(areaAt(at.sheet, at));
    this.begin({ text, mode: 'edit' });
    this.cellField.select();
  }

  private key(event: KeyboardEvent, one: HTMLTextAreaElement): void {
    if (event.isComposing) return;
    const arrow = ARROWS[event.key];
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) { one.setRangeText('\n', one.selectionStart, one.selectionEnd, 'end'); this.typed(one); }
    else if (event.key === 'Enter') this.commit(event.ctrlKey ? null : event.shiftKey ? 'up' : 'down', event.ctrlKey);
    else if (event.key === 'Tab') this.commit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') this.cancel();
    else if (event.key === 'F2' && this.edit !== null) { this.edit = { ...this.edit, mode: this.edit.mode === 'edit' ? 'enter' : 'edit' }; this.changed(); }
    else if (event.key === 'F4') this.turn(one);
    else if (arrow !== undefined && this.edit?.mode === 'enter') { if (this.isPointing()) void this.pointOn(arrow, event); else this.commit(arrow); }
    else return;
    event.preventDefault();
  }
}
