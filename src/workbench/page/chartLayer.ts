import type { ShownChart } from '../hub/messages.ts';
import { draw } from './charts.ts';
import type { Chart, ChartInk } from './charts.ts';
import { el } from './dom.ts';
import { pixelsOf, pointsOf } from './grid/axis.ts';
import { onDarkPaper } from './grid/scheme.ts';
import type { Grid } from './grid/grid.ts';
import { frozenHeight, frozenWidth } from './grid/viewport.ts';
import type { Workspace } from './workspace.ts';
import { openMenu } from './menu.ts';

/** Charts float over the cells they stand on, scroll with them, and can be moved and sized. */

interface Shown { readonly frame: HTMLElement; readonly canvas: HTMLCanvasElement; readonly drawing: Chart; readonly state: string; chart: ShownChart; offset: { x: number; y: number } }

const inkNow = (): ChartInk => (matchMedia('(prefers-color-scheme: dark)').matches ? { ink: '#d8d8d8', line: '#3d3d3d', series: onDarkPaper } : { ink: '#444444', line: '#e1e1e1', series: (color) => color });

class ChartLayer {
  private readonly workspace: Workspace;
  private readonly grid: Grid;
  private readonly layer = el('div', { class: 'chart-layer' });
  private readonly shown = new Map<string, Shown>();

  constructor(workspace: Workspace, grid: Grid) {
    [this.workspace, this.grid] = [workspace, grid];
    grid.overlay.append(this.layer);
    workspace.mirror.onChange((what) => { if (what === 'layout' || what === 'replaced') this.refresh(); });
    workspace.on('sheet', () => { this.refresh(); });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { this.refresh(); });
    grid.onFrame(() => { this.placeAll(); });
  }

  /** A chart whose looks or numbers changed is drawn anew; one that only moved is moved. */
  private refresh(): void {
    const charts = this.workspace.mirror.layout()?.charts ?? [];
    const wanted = new Set(charts.map((chart) => chart.view.id));
    for (const id of [...this.shown.keys()]) if (!wanted.has(id)) this.drop(id);
    for (const chart of charts) {
      const { left: _, top: __, width: ___, height: ____, ...looks } = chart.view;
      const state = JSON.stringify([looks, chart.labels, chart.series, inkNow().ink]);
      const known = this.shown.get(chart.view.id);
      if (known?.state === state) { known.chart = chart; continue; }
      this.drop(chart.view.id);
      this.shown.set(chart.view.id, this.add(chart, state));
    }
  }

  private add(chart: ShownChart, state: string): Shown {
    const canvas = el('canvas', { role: 'img', 'aria-label': `Chart: ${chart.view.title.text === '' ? chart.view.name : chart.view.title.text}` });
    const frame = el('div', { class: 'chart', tabindex: '0' }, el('div', { class: 'chart-room' }, canvas), el('span', { class: 'chart-grip', 'aria-hidden': 'true' }));
    this.layer.append(frame);
    this.place(frame, chart, { x: 0, y: 0 });
    const one: Shown = { frame, canvas, chart, state, offset: { x: 0, y: 0 }, drawing: draw(canvas, chart, inkNow()) };
    letMove(this.workspace, this.grid, one);
    return one;
  }

  private drop(id: string): void {
    const one = this.shown.get(id);
    one?.drawing.destroy();
    one?.frame.remove();
    this.shown.delete(id);
  }

  private placeAll(): void {
    for (const one of this.shown.values()) this.place(one.frame, one.chart, one.offset);
  }

  /** What scrolls goes below the headings and the frozen panes. */
  private place(frame: HTMLElement, { view: chart }: ShownChart, offset: { readonly x: number; readonly y: number }): void {
    const [view, zoom] = [this.grid.view(), this.grid.zoom()];
    const [left, top] = [pixelsOf(chart.left, zoom), pixelsOf(chart.top, zoom)];
    const [scrollsX, scrollsY] = [left >= frozenWidth(view), top >= frozenHeight(view)];
    const x = view.head.width + left - (scrollsX ? view.scroll.left : 0) + offset.x;
    const y = view.head.height + top - (scrollsY ? view.scroll.top : 0) + offset.y;
    const [edgeX, edgeY] = [view.head.width + (scrollsX ? frozenWidth(view) : 0), view.head.height + (scrollsY ? frozenHeight(view) : 0)];
    Object.assign(frame.style, {
      clipPath: `inset(${Math.max(-3, edgeY - y)}px -3px -3px ${Math.max(-3, edgeX - x)}px)`, transform: `translate(${x}px, ${y}px)`, width: `${pixelsOf(chart.width, zoom)}px`, height: `${pixelsOf(chart.height, zoom)}px` });
  }
}

export function attachCharts(workspace: Workspace, grid: Grid): void { new ChartLayer(workspace, grid); }

/** Dragging a chart moves it, dragging its corner sizes it; the workbook is told once, at the end. */
function letMove(workspace: Workspace, grid: Grid, one: Shown): void {
  const { frame } = one;
  let start: { readonly x: number; readonly y: number; readonly sizes: boolean } | null = null;
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = { x: event.clientX, y: event.clientY, sizes: (event.target as Element).classList.contains('chart-grip') };
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (start === null) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!start.sizes) one.offset = { x, y };
    else one.chart = { ...one.chart, view: { ...one.chart.view, width: Math.max(60, one.chart.view.width + pointsOf(event.movementX, grid.zoom())), height: Math.max(40, one.chart.view.height + pointsOf(event.movementY, grid.zoom())) } };
    grid.invalidate();
  });
  frame.addEventListener('pointerup', () => {
    if (start === null) return;
    start = null;
    const { left, top, width, height, id } = one.chart.view;
    const moved = { left: Math.max(0, left + pointsOf(one.offset.x, grid.zoom())), top: Math.max(0, top + pointsOf(one.offset.y, grid.zoom())), width, height };
    one.offset = { x: 0, y: 0 };
    one.chart = { ...one.chart, view: { ...one.chart.view, ...moved } };
    void workspace.run({ kind: 'moveChart', chart: id, ...moved });
  });
  const remove = (): void => { void workspace.run({ kind: 'deleteChart', chart: one.chart.view.id }); grid.focus.focus(); };
  frame.addEventListener('keydown', (event) => { if (event.key === 'Delete' || event.key === 'Backspace') { event.preventDefault(); remove(); } else if (event.key === 'Escape') grid.focus.focus(); });
  frame.addEventListener('contextmenu', (event) => { event.preventDefault(); openMenu({ x: event.clientX, y: event.clientY }, [{ kind: 'action', label: 'Delete chart', hint: 'Del', run: remove }], { label: 'Chart' }); });
}
