import { MAX_COLUMNS, MAX_ROWS } from '../../model/model.ts';
import type { Rect } from '../../model/model.ts';
import { BLOCK_COLUMNS, BLOCK_ROWS } from '../../hub/messages.ts';
import type { Block, Place, SheetLayout } from '../../hub/messages.ts';
import { el } from '../dom.ts';
import type { Workspace } from '../workspace.ts';
import { createAxis, pixelsOf, STANDARD } from './axis.ts';
import type { Axis } from './axis.ts';
import { createLetters } from './letters.ts';
import { paint } from './paint.ts';
import type { Scene } from './scene.ts';
import { darkScheme, lightScheme } from './scheme.ts';
import { columnSpans, rowSpans, scrollToShow } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** The grid's window: a scrolling box as large as the sheet, and over it a canvas that draws what is to be seen. */
export interface Grid {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  /** For what floats over the cells: editor, cards, buttons, charts. */
  readonly overlay: HTMLElement;
  /** Takes the keyboard. */
  readonly focus: HTMLElement;
  readonly view: () => Viewport;
  readonly invalidate: () => void;
  readonly showPlace: (at: Place) => void;
  readonly scrollBy: (left: number, top: number) => void;
  readonly zoom: () => number;
  readonly setZoom: (zoom: number) => void;
  readonly setExtras: (extras: Partial<Extras>) => void;
  /** Called after each frame, to move along what floats. */
  readonly onFrame: (listener: () => void) => void;
}

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
function blocksOf(view: Viewport): readonly Block[] {
  const near: Block[] = [];
  const far: Block[] = [];
  const range = (first: number, last: number, size: number): readonly [number, number] => [Math.floor(Math.max(0, first) / size), Math.floor(Math.max(0, last) / size)];
  for (const rows of rowSpans(view)) {
    for (const columns of columnSpans(view)) {
      const [[top, bottom], [left, right]] = [range(rows.first, rows.last, BLOCK_ROWS), range(columns.first, columns.last, BLOCK_COLUMNS)];
      for (let row = Math.max(0, top - 1); row <= bottom + 1; row += 1) for (let column = Math.max(0, left - 1); column <= right + 1; column += 1) (row >= top && row <= bottom && column >= left && column <= right ? near : far).push({ row, column });
    }
  }
  const seen = new Set<string>();
  return [...near, ...far].filter(({ row, column }) => {
    const key = `${row}/${column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function build(): Pick<Grid, 'root' | 'scroller' | 'overlay' | 'focus'> & { readonly extent: HTMLElement; readonly canvas: HTMLCanvasElement } {
  const extent = el('div', { class: 'grid-extent' });
  const scroller = el('div', { class: 'grid-scroller', tabindex: '-1' }, extent);
  const canvas = el('canvas', { class: 'grid-canvas', 'aria-hidden': 'true' });
  const overlay = el('div', { class: 'grid-overlay' });
  const focus = el('div', { class: 'grid-focus', tabindex: '0', role: 'grid', 'aria-label': 'Cells', 'aria-multiselectable': 'true', 'aria-rowcount': MAX_ROWS, 'aria-colcount': MAX_COLUMNS });
  return { extent, scroller, canvas, overlay, focus, root: el('div', { class: 'grid' }, scroller, canvas, overlay, focus) };
}

export function createGrid(workspace: Workspace): Grid {
  const parts = build();
  const { extent, scroller, canvas, root } = parts;
  const ink = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const frames: (() => void)[] = [];
  const scrolls = new Map<string, { readonly left: number; readonly top: number }>();
  let [zoom, letters, extras]: [number, ReturnType<typeof createLetters>, Extras] = [1, createLetters(ink, 1), { pointed: [], dragLine: null, fillTo: null, isEditing: false }];
  let [axes, axesFor, watched, isWaiting]: [Axes, SheetLayout | null, string, boolean] = [axesOf(EMPTY, 1), null, '', false];
  let size = { width: 0, height: 0 };

  const freshAxes = (): Axes => {
    const layout = workspace.mirror.layout();
    if (layout !== axesFor) [axes, axesFor] = [axesOf(layout ?? EMPTY, zoom), layout];
    return axes;
  };
  const view = (): Viewport => {
    const layout = workspace.mirror.layout();
    const { rows, columns } = freshAxes();
    const digits = String(rows.indexAt(scroller.scrollTop + size.height) + 1).length;
    const head = layout?.showHeadings === false ? { width: 0, height: 0 } : { width: Math.max(32, 12 + digits * 8), height: 22 };
    return { rows, columns, head, frozen: layout?.frozen ?? { rows: 0, columns: 0 }, width: size.width, height: size.height, scroll: { left: Math.round(scroller.scrollLeft), top: Math.round(scroller.scrollTop) } };
  };
  /** The scrolling box is as large as the used part, what is in view, and some more. */
  const stretch = (now: Viewport): void => {
    const used = workspace.mirror.layout()?.used ?? { rows: 0, columns: 0 };
    const { active } = workspace.selection();
    const rows = Math.min(MAX_ROWS, Math.max(used.rows, active.row, now.rows.indexAt(now.scroll.top + now.height)) + BEYOND.rows);
    const columns = Math.min(MAX_COLUMNS, Math.max(used.columns, active.column, now.columns.indexAt(now.scroll.left + now.width)) + BEYOND.columns);
    extent.style.width = `${now.head.width + now.columns.startOf(columns)}px`;
    extent.style.height = `${now.head.height + now.rows.startOf(rows)}px`;
  };
  const watch = (now: Viewport): void => {
    const blocks = blocksOf(now);
    const key = `${workspace.sheet()}:${blocks.map(({ row, column }) => `${row}/${column}`).join(' ')}`;
    if (key === watched || workspace.sheet() === '') return;
    watched = key;
    void workspace.connection.ask({ kind: 'watch', sheet: workspace.sheet(), blocks });
  };
  const scene = (now: Viewport, layout: SheetLayout): Scene => ({
    view: now, layout, letters, zoom, ...extras,
    scheme: dark.matches ? darkScheme : lightScheme,
    cellAt: workspace.mirror.cellAt, style: workspace.mirror.style, selection: workspace.selection(),
    copied: workspace.copied()?.area.sheet === workspace.sheet() ? workspace.copied()?.area ?? null : null,
    others: workspace.mirror.people().filter((person) => !person.isYou && person.sheet === workspace.sheet()),
  });
  const frame = (): void => {
    isWaiting = false;
    const now = view();
    watch(now);
    const layout = workspace.mirror.layout();
    if (layout === null || size.width === 0) return;
    stretch(now);
    ink.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    paint(ink, scene(now, layout));
    for (const listener of frames) listener();
  };
  const invalidate = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(frame);
  };
  const resize = (): void => {
    size = { width: scroller.clientWidth, height: scroller.clientHeight };
    [canvas.width, canvas.height] = [Math.round(size.width * devicePixelRatio), Math.round(size.height * devicePixelRatio)];
    [canvas.style.width, canvas.style.height] = [`${size.width}px`, `${size.height}px`];
    [parts.overlay.style.width, parts.overlay.style.height] = [`${size.width}px`, `${size.height}px`];
    frame();
  };
  let shownSheet = '';
  workspace.on('sheet', () => {
    scrolls.set(shownSheet, { left: scroller.scrollLeft, top: scroller.scrollTop });
    shownSheet = workspace.sheet();
    const { left, top } = scrolls.get(shownSheet) ?? { left: 0, top: 0 };
    watched = '';
    stretch({ ...view(), scroll: { left, top } });
    scroller.scrollTo(left, top);
    invalidate();
  });
  const showPlace = (at: Place): void => {
    const now = view();
    stretch(now);
    const { left, top } = scrollToShow(now, at);
    if (left !== now.scroll.left || top !== now.scroll.top) scroller.scrollTo(left, top);
    invalidate();
  };
  const { selection } = workspace;
  workspace.on('selection', invalidate);
  workspace.on('copied', invalidate);
  workspace.on('scroll', () => { showPlace(selection().areas.length === 1 ? selection().reach : selection().active); });
  workspace.on('lead', () => { showPlace(selection().active); });
  workspace.mirror.onChange(invalidate);
  scroller.addEventListener('scroll', invalidate, { passive: true });
  dark.addEventListener('change', invalidate);
  new ResizeObserver(resize).observe(scroller);
  return {
    root, scroller, overlay: parts.overlay, focus: parts.focus, view, invalidate, showPlace,
    scrollBy: (left, top) => { scroller.scrollBy(left, top); },
    zoom: () => zoom,
    setZoom: (next) => {
      [zoom, letters, axesFor] = [next, createLetters(ink, next), null];
      axes = axesOf(workspace.mirror.layout() ?? EMPTY, zoom);
      invalidate();
    },
    setExtras: (more) => { extras = { ...extras, ...more }; invalidate(); },
    onFrame: (listener) => { frames.push(listener); },
  };
}
