import { MAX_COLUMNS, MAX_ROWS } from '../../model/model.ts';
import type { Rect } from '../../model/model.ts';
import type { Place } from '../../hub/messages.ts';
import type { Editor } from '../editor.ts';
import type { Workspace } from '../workspace.ts';
import { pointsOf } from './axis.ts';
import type { Grid } from './grid.ts';
import { CURSORS, hitAt } from './hit.ts';
import type { Hit } from './hit.ts';
import { addTo, around, between, contains, extendTo, isWholeColumns, isWholeRows, selectAll, selectCell, selectColumns, selectRows, withMerged } from './selection.ts';
import { cellAt, xOf, yOf } from './viewport.ts';

/** What the mouse, a pen or a finger does to the grid. */
export interface PointerActions {
  readonly openFilter: (hit: Extract<Hit, { readonly kind: 'filter' }>) => void;
  readonly openContext: (hit: Hit, at: { readonly x: number; readonly y: number }) => void;
  readonly followLink: () => void;
}

type Drag =
  | { readonly kind: 'select'; readonly by: 'cell' | 'row' | 'column'; moved: boolean }
  | { readonly kind: 'size'; readonly of: 'column' | 'row'; readonly index: number; readonly start: number; readonly from: number }
  | { readonly kind: 'fill'; readonly from: Rect; to: Rect }
  | { readonly kind: 'point'; readonly from: Place };

interface Spot { readonly x: number; readonly y: number }

/** Where a filled area ends when the handle is drawn to a place: along the longer way. */
export function fillTarget(from: Rect, to: Place): Rect {
  if (contains(from, to)) return from;
  const down = Math.max(to.row - (from.row + from.rows - 1), from.row - to.row);
  const across = Math.max(to.column - (from.column + from.columns - 1), from.column - to.column);
  return around(from, down >= across ? { row: to.row, column: from.column, rows: 1, columns: 1 } : { row: from.row, column: to.column, rows: 1, columns: 1 });
}

/** Sizes are set for all selected columns when the dragged one is among them. */
export function sizedAreas(workspace: Workspace, of: 'column' | 'row', index: number): readonly (Rect & { readonly sheet: string })[] {
  const one = of === 'column' ? { row: 0, column: index, rows: MAX_ROWS, columns: 1 } : { row: index, column: 0, rows: 1, columns: MAX_COLUMNS };
  const whole = workspace.areas().filter(of === 'column' ? isWholeColumns : isWholeRows);
  return whole.some((area) => contains(area, one)) ? whole : [{ ...one, sheet: workspace.sheet() }];
}

export function attachPointer(workspace: Workspace, of: { readonly grid: Grid; readonly editor: Editor; readonly actions: PointerActions }): void {
  const { grid, editor, actions } = of;
  const { scroller } = grid;
  let drag: Drag | null = null;
  let lastSpot: Spot = { x: 0, y: 0 };
  let rolling = 0;

  const spotOf = (event: MouseEvent): Spot => {
    const { left, top } = scroller.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const hitOf = (spot: Spot): Hit | null => {
    const layout = workspace.mirror.layout();
    return layout === null ? null : hitAt(grid.view(), { ...spot, layout, selection: workspace.selection() });
  };
  const select = (hit: Hit, event: MouseEvent): void => {
    const { selection, merged } = workspace;
    const adds = event.ctrlKey || event.metaKey;
    const chosen = hit.kind === 'row' ? selectRows(hit.row, hit.row) : hit.kind === 'column' ? selectColumns(hit.column, hit.column) : hit.kind === 'cell' ? selectCell(hit.at, merged()) : null;
    if (chosen === null) return;
    if (event.shiftKey && hit.kind === 'row') workspace.select({ ...selectRows(selection().active.row, hit.row), active: { row: selection().active.row, column: 0 } }, { scroll: false });
    else if (event.shiftKey && hit.kind === 'column') workspace.select(selectColumns(selection().active.column, hit.column), { scroll: false });
    else workspace.select(event.shiftKey && hit.kind === 'cell' ? extendTo(selection(), hit.at, merged()) : adds ? addTo(selection(), chosen) : chosen, { scroll: false });
  };
  const startSize = (kind: 'column' | 'row', index: number, spot: Spot): void => {
    const view = grid.view();
    const start = kind === 'column' ? xOf(view, index) : yOf(view, index);
    drag = { kind: 'size', of: kind, index, start, from: kind === 'column' ? spot.x : spot.y };
  };
  const press = (hit: Hit, event: MouseEvent, spot: Spot): void => {
    switch (hit.kind) {
      case 'corner': workspace.select(selectAll(workspace.selection().active), { scroll: false }); return;
      case 'columnEdge': startSize('column', hit.column, spot); return;
      case 'rowEdge': startSize('row', hit.row, spot); return;
      case 'filter': workspace.select(selectCell(hit.button, workspace.merged()), { scroll: false }); actions.openFilter(hit); return;
      case 'handle': { const from = workspace.selection().areas[0] as Rect; drag = { kind: 'fill', from, to: from }; return; }
      default: select(hit, event); drag = { kind: 'select', by: hit.kind, moved: false };
    }
  };
  scroller.addEventListener('pointerdown', (event) => {
    const spot = spotOf(event);
    if (spot.x > scroller.clientWidth || spot.y > scroller.clientHeight || event.button === 1) return;
    const hit = hitOf(spot);
    if (hit === null) return;
    event.preventDefault();
    if (editor.isPointing() && hit.kind === 'cell' && editor.point({ row: hit.at.row, column: hit.at.column, rows: 1, columns: 1 })) {
      drag = { kind: 'point', from: hit.at };
      scroller.setPointerCapture(event.pointerId);
      return;
    }
    editor.commit(null);
    grid.focus.focus({ preventScroll: true });
    if (event.button === 2) { if (hit.kind === 'cell' ? !workspace.selection().areas.some((a) => contains(a, hit.at)) : hit.kind === 'row' ? !workspace.selection().areas.some((a) => isWholeRows(a) && contains(a, { row: hit.row, column: 0 })) : hit.kind === 'column' && !workspace.selection().areas.some((a) => isWholeColumns(a) && contains(a, { row: 0, column: hit.column }))) select(hit, event); return; }
    press(hit, event, spot);
    if (drag !== null) scroller.setPointerCapture(event.pointerId);
  });

  const dragTo = (spot: Spot): void => {
    if (drag === null) return;
    const view = grid.view();
    const at = cellAt(view, Math.min(spot.x, view.width - 1), Math.min(spot.y, view.height - 1));
    switch (drag.kind) {
      case 'select': {
        const { selection, merged } = workspace;
        const reach = { row: drag.by === 'column' ? MAX_ROWS - 1 : at.row, column: drag.by === 'row' ? MAX_COLUMNS - 1 : at.column };
        if (reach.row === selection().reach.row && reach.column === selection().reach.column) return;
        drag.moved = true;
        workspace.select(extendTo(selection(), reach, merged()), { scroll: false });
        return;
      }
      case 'size': grid.setExtras({ dragLine: { kind: drag.of, at: Math.max(drag.start + 1, drag.start + sizeNow(drag, spot)) } }); return;
      case 'fill': drag.to = fillTarget(drag.from, at); grid.setExtras({ fillTo: drag.to }); return;
      case 'point': editor.point(withMerged(between(drag.from, at), workspace.merged())); return;
    }
  };
  const sizeNow = (size: Extract<Drag, { readonly kind: 'size' }>, spot: Spot): number => {
    const view = grid.view();
    const present = size.of === 'column' ? view.columns.sizeOf(size.index) : view.rows.sizeOf(size.index);
    return Math.max(0, present + (size.of === 'column' ? spot.x : spot.y) - size.from);
  };
  /** Beyond the border, a drag scrolls on as long as the pointer stays there. */
  const roll = (): void => {
    if (drag === null || drag.kind === 'size') { rolling = 0; return; }
    const view = grid.view();
    const [over, under] = [Math.max(0, lastSpot.x - view.width), Math.max(0, lastSpot.y - view.height)];
    const [left, top] = [lastSpot.x < view.head.width ? lastSpot.x - view.head.width : 0, lastSpot.y < view.head.height ? lastSpot.y - view.head.height : 0];
    if (over + under - left - top > 0) { grid.scrollBy((over + left) / 3, (under + top) / 3); dragTo(lastSpot); }
    rolling = requestAnimationFrame(roll);
  };
  scroller.addEventListener('pointermove', (event) => {
    lastSpot = spotOf(event);
    if (drag === null) { const hit = hitOf(lastSpot); scroller.style.cursor = hit === null || lastSpot.x > scroller.clientWidth || lastSpot.y > scroller.clientHeight ? 'default' : CURSORS[hit.kind]; return; }
    dragTo(lastSpot);
    if (rolling === 0) rolling = requestAnimationFrame(roll);
  });
  const finish = (event: PointerEvent): void => {
    const done = drag;
    drag = null;
    if (done === null) return;
    grid.setExtras({ dragLine: null, fillTo: null });
    if (done.kind === 'size') {
      const points = pointsOf(sizeNow(done, spotOf(event)), grid.zoom());
      const areas = sizedAreas(workspace, done.of, done.index);
      if (spotOf(event)[done.of === 'column' ? 'x' : 'y'] !== done.from) void workspace.run(points === 0 ? { kind: 'hide', areas, what: done.of === 'column' ? 'columns' : 'rows', hidden: true } : { kind: done.of === 'column' ? 'width' : 'height', areas, points });
    } else if (done.kind === 'fill' && done.to !== done.from) {
      const sheet = workspace.sheet();
      void workspace.run({ kind: 'copy', from: { ...done.from, sheet }, to: { ...done.to, sheet }, what: 'All' });
      workspace.select({ areas: [done.to], active: { row: done.to.row, column: done.to.column }, reach: { row: done.to.row + done.to.rows - 1, column: done.to.column + done.to.columns - 1 } }, { scroll: false });
    } else if (done.kind === 'select' && done.by === 'cell' && !done.moved && event.button === 0 && !event.shiftKey && !event.ctrlKey) actions.followLink();
  };
  scroller.addEventListener('pointerup', finish);
  scroller.addEventListener('pointercancel', () => { drag = null; grid.setExtras({ dragLine: null, fillTo: null }); });
  scroller.addEventListener('dblclick', (event) => {
    const hit = hitOf(spotOf(event));
    if (hit?.kind === 'cell') editor.begin({ text: null, mode: 'edit' });
    else if (hit?.kind === 'columnEdge') void workspace.run({ kind: 'autofit', areas: sizedAreas(workspace, 'column', hit.column), what: 'columns' });
    else if (hit?.kind === 'rowEdge') void workspace.run({ kind: 'autofit', areas: sizedAreas(workspace, 'row', hit.row), what: 'rows' });
  });
  scroller.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const hit = hitOf(spotOf(event));
    if (hit !== null) actions.openContext(hit, { x: event.clientX, y: event.clientY });
  });
}
