import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Rect } from '../../model/area.ts';
import { BLOCK_COLUMNS, BLOCK_ROWS } from '../../hub/messages.ts';
import type { Block, Place, SheetLayout } from '../../hub/messages.ts';
import { el } from '../dom.ts';
import type { Workspace } from '../workspace.ts';
import { createAxis, pixelsOf, STANDARD } from './axis.ts';
import type { Axis } from './axis.ts';
import { createNewcomers } from './newcomers.ts';
import { createLetters } from './letters.ts';
import type { Letters } from './letters.ts';
import { paint } from './paint.ts';
import type { Scene } from './scene.ts';
import { darkScheme, lightScheme } from './scheme.ts';
import { columnSpans, rowSpans, scrollToShow } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** What a frame shows beside the sheet and the selection. */
export interface Extras { readonly pointed: Scene['pointed']; readonly dragLine: Scene['dragLine']; readonly fillTo: Rect | null; readonly isEditing: boolean }

/** Beyond what is used, a sheet goes on for so much; it grows as one scrolls. */
const BEYOND = { rows: 60, columns: 12 } as const;

interface Axes { readonly rows: Axis; readonly columns: Axis }

const EMPTY: Pick<SheetLayout, 'rows' | 'columns'> = { rows: [], columns: [] };

const axesOf = (layout: Pick<SheetLayout, 'rows' | 'columns'>, zoom: number): Axes => ({
  rows: createAxis(MAX_ROWS, pixelsOf(STANDARD.height, zoom), layout.rows.map(([i, points]) => [i, pixelsOf(points, zoom)] as const)),
  columns: createAxis(MAX_COLUMNS, pixelsOf(STANDARD.width, zoom), layout.columns.map(([i, points]) => [i, pixelsOf(points, zoom)] as const)),
});

/** The blocks that a window shows, nearest first, and one more on each side of the scrolling part. */
export function blocksOf(view: Viewport): readonly Block[] {
  const near = new Map<string, Block>();
  const far = new Map<string, Block>();
  for (const rows of rowSpans(view)) {
    for (const columns of columnSpans(view)) {
      const part = { top: blockAt(rows.first, BLOCK_ROWS), bottom: blockAt(rows.last, BLOCK_ROWS), left: blockAt(columns.first, BLOCK_COLUMNS), right: blockAt(columns.last, BLOCK_COLUMNS) };
      for (const block of blocksBetween(part, 0)) near.set(`${block.row}/${block.column}`, block);
      for (const block of blocksBetween(part, 1)) far.set(`${block.row}/${block.column}`, block);
    }
  }
  return [...near.values(), ...[...far].filter(([key]) => !near.has(key)).map(([, block]) => block)];
}

const blockAt = (index: number, size: number): number => Math.floor(Math.max(0, index) / size);

function blocksBetween(part: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }, margin: number): readonly Block[] {
  const [top, left] = [Math.max(0, part.top - margin), Math.max(0, part.left - margin)];
  const [rows, columns] = [part.bottom + margin - top + 1, part.right + margin - left + 1];
  return Array.from({ length: rows * columns }, (_, i) => ({ row: top + Math.floor(i / columns), column: left + (i % columns) }));
}

interface Elements { readonly root: HTMLElement; readonly scroller: HTMLElement; readonly overlay: HTMLElement; readonly focus: HTMLElement; readonly extent: HTMLElement; readonly canvas: HTMLCanvasElement }

function build(): Elements {
  const extent = el('div', { class: 'grid-extent' });
  const scroller = el('div', { class: 'grid-scroller', tabindex: '-1' }, extent);
  const canvas = el('canvas', { class: 'grid-canvas', 'aria-hidden': 'true' });
  const overlay = el('div', { class: 'grid-overlay' });
  const focus = el('div', { class: 'grid-focus', tabindex: '0', role: 'grid', 'aria-label': 'Cells', 'aria-multiselectable': 'true', 'aria-rowcount': MAX_ROWS, 'aria-colcount': MAX_COLUMNS });
  return { extent, scroller, canvas, overlay, focus, root: el('div', { class: 'grid' }, scroller, canvas, overlay, focus) };
}

/** The grid's window: a scrolling box as large as the sheet, and over it a canvas that draws what is to be seen. */
export class Grid {
  private readonly workspace: Workspace;
  private readonly elements: Elements = build();
  private readonly ink: CanvasRenderingContext2D;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly frames: (() => void)[] = [];
  private readonly scrolls = new Map<string, { readonly left: number; readonly top: number }>();
  private readonly isNamed = createNewcomers(() => { this.invalidate(); });
  private letters: Letters;
  private extras: Extras = { pointed: [], dragLine: null, fillTo: null, isEditing: false };
  private axes: Axes = axesOf(EMPTY, 1);
  private axesFor: SheetLayout | null = null;
  private size = { width: 0, height: 0 };
  private watched = '';
  private shownSheet = '';
  private level = 1;
  private isWaiting = false;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.ink = this.elements.canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
    this.letters = createLetters(this.ink, 1);
    const again = (): void => { this.invalidate(); };
    for (const what of ['selection', 'copied'] as const) workspace.on(what, again);
    workspace.on('sheet', () => { this.changeSheet(); });
    workspace.on('scroll', () => { const { areas, reach, active } = workspace.selection(); this.showPlace(areas.length === 1 ? reach : active); });
    workspace.on('lead', () => { this.showPlace(workspace.selection().active); });
    workspace.mirror.onChange(again);
    this.scroller.addEventListener('scroll', again, { passive: true });
    this.dark.addEventListener('change', again);
    new ResizeObserver(() => { this.resize(); }).observe(this.scroller);
  }

  get root(): HTMLElement { return this.elements.root; }
  get scroller(): HTMLElement { return this.elements.scroller; }
  /** For what floats over the cells: editor, cards, buttons, charts. */
  get overlay(): HTMLElement { return this.elements.overlay; }
  /** Takes the keyboard. */
  get focus(): HTMLElement { return this.elements.focus; }

  view(): Viewport {
    const layout = this.workspace.mirror.layout();
    const { rows, columns } = this.freshAxes();
    const { scroller, size } = this;
    const digits = String(rows.indexAt(scroller.scrollTop + size.height) + 1).length;
    const head = layout?.showHeadings === false ? { width: 0, height: 0 } : { width: Math.max(32, 12 + digits * 8), height: 22 };
    return { rows, columns, head, frozen: layout?.frozen ?? { rows: 0, columns: 0 }, width: size.width, height: size.height, scroll: { left: Math.round(scroller.scrollLeft), top: Math.round(scroller.scrollTop) } };
  }

  /** Draws again at the next frame, once however often it is asked. */
  invalidate(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => { this.frame(); });
  }

  showPlace(at: Place): void {
    const now = this.view();
    this.stretch(now);
    const { left, top } = scrollToShow(now, at);
    if (left !== now.scroll.left || top !== now.scroll.top) this.scroller.scrollTo(left, top);
    this.invalidate();
  }

  scrollBy(left: number, top: number): void { this.scroller.scrollBy(left, top); }

  zoom(): number { return this.level; }

  setZoom(next: number): void {
    this.level = next;
    this.letters = createLetters(this.ink, next);
    this.axes = axesOf(this.workspace.mirror.layout() ?? EMPTY, next);
    this.invalidate();
  }

  setExtras(more: Partial<Extras>): void {
    this.extras = { ...this.extras, ...more };
    this.invalidate();
  }

  /** Called after each frame, to move along what floats. */
  onFrame(listener: () => void): void { this.frames.push(listener); }

  private freshAxes(): Axes {
    const layout = this.workspace.mirror.layout();
    if (layout !== this.axesFor) [this.axes, this.axesFor] = [axesOf(layout ?? EMPTY, this.level), layout];
    return this.axes;
  }

  /** The scrolling box is as large as the used part, what is in view, and some more. */
  private stretch(now: Viewport): void {
    const used = this.workspace.mirror.layout()?.used ?? { rows: 0, columns: 0 };
    const { active } = this.workspace.selection();
    const rows = Math.min(MAX_ROWS, Math.max(used.rows, active.row, now.rows.indexAt(now.scroll.top + now.height)) + BEYOND.rows);
    const columns = Math.min(MAX_COLUMNS, Math.max(used.columns, active.column, now.columns.indexAt(now.scroll.left + now.width)) + BEYOND.columns);
    const { extent } = this.elements;
    extent.style.width = `${now.head.width + now.columns.startOf(columns)}px`;
    extent.style.height = `${now.head.height + now.rows.startOf(rows)}px`;
  }

  private watch(now: Viewport): void {
    const sheet = this.workspace.sheet();
    const blocks = blocksOf(now);
    const key = `${sheet}:${blocks.map(({ row, column }) => `${row}/${column}`).join(' ')}`;
    if (key === this.watched || sheet === '' || now.height === 0) return;
    this.watched = key;
    void this.workspace.connection.ask({ kind: 'watch', sheet, blocks });
  }

  private scene(view: Viewport, layout: SheetLayout): Scene {
    const { workspace } = this;
    const sheet = workspace.sheet();
    const copied = workspace.copied()?.area;
    return {
      view, layout, letters: this.letters, zoom: this.level, ...this.extras,
      scheme: this.dark.matches ? darkScheme : lightScheme,
      cellAt: workspace.mirror.cellAt, style: workspace.mirror.style, selection: workspace.selection(),
      copied: copied?.sheet === sheet ? copied : null,
      others: workspace.mirror.people().filter((person) => !person.isYou && person.sheet === sheet).map((person) => ({ ...person, isNamed: this.isNamed(person) })),
    };
  }

  private frame(): void {
    this.isWaiting = false;
    const now = this.view();
    this.watch(now);
    const layout = this.workspace.mirror.layout();
    if (layout === null || this.size.width === 0) return;
    this.stretch(now);
    this.ink.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    paint(this.ink, this.scene(now, layout));
    for (const listener of this.frames) listener();
  }

  private resize(): void {
    const { canvas, overlay } = this.elements;
    const { clientWidth: width, clientHeight: height } = this.scroller;
    this.size = { width, height };
    [canvas.width, canvas.height] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    for (const one of [canvas, overlay]) [one.style.width, one.style.height] = [`${width}px`, `${height}px`];
    this.frame();
  }

  /** Each sheet is found again where it was left. */
  private changeSheet(): void {
    this.scrolls.set(this.shownSheet, { left: this.scroller.scrollLeft, top: this.scroller.scrollTop });
    this.shownSheet = this.workspace.sheet();
    const { left, top } = this.scrolls.get(this.shownSheet) ?? { left: 0, top: 0 };
    this.watched = '';
    this.stretch({ ...this.view(), scroll: { left, top } });
    this.scroller.scrollTo(left, top);
    this.invalidate();
  }
}
