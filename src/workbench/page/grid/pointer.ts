import type { Editor } from '../editor.ts';
import type { Place } from '../../hub/messages.ts';
import type { Workspace } from '../workspace.ts';
import { pointsOf } from './axis.ts';
import { fillDown, fillDrag, selectDrag, sizeDrag, sizedAreas } from './drags.ts';
import type { Drag, Spot } from './drags.ts';
import type { Grid } from './grid.ts';
import { CURSORS, hitAt } from './hit.ts';
import type { Hit } from './hit.ts';
import { addTo, between, cellRect, contains, extendTo, isWholeColumns, isWholeRows, selectAll, selectCell, selectColumns, selectRows, withMerged } from './selection.ts';
import { cellAt, xOf, yOf } from './viewport.ts';

export interface PointerActions {
  readonly openFilter: (hit: Extract<Hit, { readonly kind: 'filter' }>) => void;
  readonly openContext: (hit: Hit, at: { readonly x: number; readonly y: number }) => void;
  readonly followLink: () => void;
}

type Band = Extract<Hit, { readonly kind: 'cell' | 'row' | 'column' }>;
const isBand = (hit: Hit): hit is Band => hit.kind === 'cell' || hit.kind === 'row' || hit.kind === 'column';

/** What the mouse, a pen or a finger does to the grid. */
export class Pointer {
  private readonly workspace: Workspace;
  private readonly grid: Grid;
  private readonly editor: Editor;
  private readonly actions: PointerActions;
  private drag: Drag | null = null;
  private spot: Spot = { x: 0, y: 0 };
  private rolling = 0;

  constructor(workspace: Workspace, of: { readonly grid: Grid; readonly editor: Editor; readonly actions: PointerActions }) {
    this.workspace = workspace;
    [this.grid, this.editor, this.actions] = [of.grid, of.editor, of.actions];
    const { scroller } = of.grid;
    scroller.addEventListener('pointerdown', (event) => { this.down(event); });
    scroller.addEventListener('pointermove', (event) => { this.move(event); });
    scroller.addEventListener('pointerup', (event) => { this.up(event); });
    scroller.addEventListener('pointercancel', () => { this.drag = null; of.grid.setExtras({ dragLine: null, fillTo: null }); });
    scroller.addEventListener('dblclick', (event) => { this.twice(event); });
    scroller.addEventListener('contextmenu', (event) => { this.context(event); });
  }

  private spotOf(event: MouseEvent): Spot {
    const { left, top } = this.grid.scroller.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  /** Null on a scroll bar, and before there is a sheet. */
  private hitOf({ x, y }: Spot): Hit | null {
    const layout = this.workspace.mirror.layout();
    const { clientWidth, clientHeight } = this.grid.scroller;
    return layout === null || x > clientWidth || y > clientHeight ? null : hitAt(this.grid.view(), { x, y, layout, selection: this.workspace.selection() });
  }

  private down(event: PointerEvent): void {
    const spot = this.spotOf(event);
    const hit = this.hitOf(spot);
    if (hit === null || event.button === 1) return;
    event.preventDefault();
    if (hit.kind === 'cell' && this.editor.isPointing() && this.editor.point(cellRect(hit.at))) {
      const from = hit.at;
      this.drag = { rolls: true, end: () => undefined, move: (at) => { this.editor.point(withMerged(between(from, at), this.workspace.merged())); } };
    } else {
      this.editor.commit(null);
      this.grid.focus.focus({ preventScroll: true });
      this.drag = event.button === 2 ? this.pressRight(hit, event) : this.press(hit, event, spot);
    }
    if (this.drag !== null) this.grid.scroller.setPointerCapture(event.pointerId);
  }

  /** The right button keeps a selection that it is pressed within. */
  private pressRight(hit: Hit, event: MouseEvent): null {
    const { areas } = this.workspace.selection();
    const isWithin = (band: Band): boolean => areas.some((area) => (band.kind === 'cell' ? contains(area, band.at) : band.kind === 'row' ? isWholeRows(area) && contains(area, { row: band.row, column: 0 }) : isWholeColumns(area) && contains(area, { row: 0, column: band.column })));
    if (isBand(hit) && !isWithin(hit)) this.select(hit, event);
    return null;
  }

  private press(hit: Hit, event: MouseEvent, spot: Spot): Drag | null {
    const { workspace, grid } = this;
    switch (hit.kind) {
      case 'corner': workspace.select(selectAll(workspace.selection().active), { scroll: false }); return null;
      case 'filter': workspace.select(selectCell(hit.button, workspace.merged()), { scroll: false }); this.actions.openFilter(hit); return null;
      case 'columnEdge': return sizeDrag(workspace, grid, { what: 'column', index: hit.column, edge: (view) => xOf(view, hit.column), from: spot });
      case 'rowEdge': return sizeDrag(workspace, grid, { what: 'row', index: hit.row, edge: (view) => yOf(view, hit.row), from: spot });
      case 'handle': return fillDrag(workspace, grid, event.ctrlKey || event.metaKey);
      default: {
        this.select(hit, event);
        const follows = !event.shiftKey && !event.ctrlKey && !event.metaKey;
        return selectDrag(workspace, hit.kind, (at) => { if (event.button === 0 && hit.kind === 'cell') this.tellClick(hit.at, at); if (follows) this.actions.followLink(); });
      }
    }
  }

  /** Add-ins hear of clicks on cells, and how far from the cell's corner they were. */
  private tellClick(at: Place, { x, y }: Spot): void {
    const view = this.grid.view();
    const points = (pixels: number): number => Math.max(0, pointsOf(pixels, this.grid.zoom()));
    void this.workspace.connection.ask({ kind: 'click', at: { sheet: this.workspace.sheet(), ...at }, offsetX: points(x - xOf(view, at.column)), offsetY: points(y - yOf(view, at.row)) });
  }

  private select(hit: Band, event: MouseEvent): void {
    const { workspace } = this;
    const [selection, merged] = [workspace.selection(), workspace.merged()];
    const { active } = selection;
    const chosen = hit.kind === 'row' ? selectRows(hit.row, hit.row) : hit.kind === 'column' ? selectColumns(hit.column, hit.column) : selectCell(hit.at, merged);
    const extended = hit.kind === 'row' ? selectRows(active.row, hit.row) : hit.kind === 'column' ? selectColumns(active.column, hit.column) : extendTo(selection, hit.at, merged);
    workspace.select(event.shiftKey ? extended : event.ctrlKey || event.metaKey ? addTo(selection, chosen) : chosen, { scroll: false });
  }

  private move(event: PointerEvent): void {
    this.spot = this.spotOf(event);
    if (this.drag === null) { const hit = this.hitOf(this.spot); this.grid.scroller.style.cursor = hit === null ? 'default' : CURSORS[hit.kind]; return; }
    this.dragTo(this.spot);
    if (this.rolling === 0 && this.drag.rolls) this.rolling = requestAnimationFrame(() => { this.roll(); });
  }

  private dragTo(spot: Spot): void {
    const view = this.grid.view();
    this.drag?.move(cellAt(view, Math.min(spot.x, view.width - 1), Math.min(spot.y, view.height - 1)), spot);
  }

  /** Beyond the border, a drag scrolls on as long as the pointer stays there. */
  private roll(): void {
    this.rolling = 0;
    if (this.drag === null) return;
    const { width, height, head } = this.grid.view();
    const past = (at: number, from: number, to: number): number => (at > to ? at - to : at < from ? at - from : 0);
    const [x, y] = [past(this.spot.x, head.width, width), past(this.spot.y, head.height, height)];
    if (x !== 0 || y !== 0) { this.grid.scrollBy(x / 3, y / 3); this.dragTo(this.spot); }
    this.rolling = requestAnimationFrame(() => { this.roll(); });
  }

  private up(event: PointerEvent): void {
    const { drag } = this;
    this.drag = null;
    drag?.end(this.spotOf(event));
  }

  private twice(event: MouseEvent): void {
    const hit = this.hitOf(this.spotOf(event));
    if (hit?.kind === 'cell') this.editor.begin({ text: null, mode: 'edit' });
    else if (hit?.kind === 'handle') void fillDown(this.workspace);
    else if (hit?.kind === 'columnEdge') void this.workspace.run({ kind: 'autofit', areas: sizedAreas(this.workspace, 'column', hit.column), what: 'columns' });
    else if (hit?.kind === 'rowEdge') void this.workspace.run({ kind: 'autofit', areas: sizedAreas(this.workspace, 'row', hit.row), what: 'rows' });
  }

  private context(event: MouseEvent): void {
    event.preventDefault();
    const hit = this.hitOf(this.spotOf(event));
    if (hit !== null) this.actions.openContext(hit, { x: event.clientX, y: event.clientY });
  }
}
