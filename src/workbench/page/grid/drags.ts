import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Area, Rect } from '../../model/area.ts';
import type { Place } from '../../hub/messages.ts';
import type { Workspace } from '../workspace.ts';
import { pointsOf } from './axis.ts';
import type { Grid } from './grid.ts';
import { around, contains, extendTo, isWholeColumns, isWholeRows, sameRect, selectArea } from './selection.ts';
import type { Viewport } from './viewport.ts';

/** What a pressed pointer does until it is let go. Points are in the grid's window. */
export interface Drag { readonly move: (at: Place, spot: Spot) => void; readonly end: (spot: Spot) => void; /** Beyond the border, the grid scrolls on. */ readonly rolls: boolean }
export interface Spot { readonly x: number; readonly y: number }

/** Where a filled area ends when the handle is drawn to a place: along the longer way. */
export function fillTarget(from: Rect, to: Place): Rect {
  if (contains(from, to)) return from;
  const down = Math.max(to.row - (from.row + from.rows - 1), from.row - to.row);
  const across = Math.max(to.column - (from.column + from.columns - 1), from.column - to.column);
  return around(from, down >= across ? { row: to.row, column: from.column, rows: 1, columns: 1 } : { row: from.row, column: to.column, rows: 1, columns: 1 });
}

/** Sizes are set for all selected columns when the dragged one is among them. */
export function sizedAreas(workspace: Workspace, of: 'column' | 'row', index: number): readonly Area[] {
  const one = of === 'column' ? { row: 0, column: index, rows: MAX_ROWS, columns: 1 } : { row: index, column: 0, rows: 1, columns: MAX_COLUMNS };
  const whole = workspace.areas().filter(of === 'column' ? isWholeColumns : isWholeRows);
  return whole.some((area) => contains(area, one)) ? whole : [{ ...one, sheet: workspace.sheet() }];
}

/** Cells, rows or columns; `clicked` when the pointer never left its cell. */
export function selectDrag(workspace: Workspace, by: 'cell' | 'row' | 'column', clicked: (spot: Spot) => void): Drag {
  let moved = false;
  return {
    rolls: true,
    move: (at) => {
      const reach = { row: by === 'column' ? MAX_ROWS - 1 : at.row, column: by === 'row' ? MAX_COLUMNS - 1 : at.column };
      const selection = workspace.selection();
      if (reach.row === selection.reach.row && reach.column === selection.reach.column) return;
      moved = true;
      workspace.select(extendTo(selection, reach, workspace.merged()), { scroll: false });
    },
    end: (spot) => { if (!moved && by === 'cell') clicked(spot); },
  };
}

/** The border of a column or row: a line follows the pointer, and the size is set at the end; drawn to nothing, it hides. */
export function sizeDrag(workspace: Workspace, grid: Grid, of: { readonly what: 'column' | 'row'; readonly index: number; readonly edge: (view: Viewport) => number; readonly from: Spot }): Drag {
  const { what, index } = of;
  const along = ({ x, y }: Spot): number => (what === 'column' ? x : y);
  const size = (spot: Spot): number => {
    const { columns, rows } = grid.view();
    return Math.max(0, (what === 'column' ? columns : rows).sizeOf(index) + along(spot) - along(of.from));
  };
  return {
    rolls: false,
    move: (_, spot) => { grid.setExtras({ dragLine: { kind: what, at: of.edge(grid.view()) + size(spot) } }); },
    end: (spot) => {
      grid.setExtras({ dragLine: null });
      if (along(spot) === along(of.from)) return;
      const [points, areas] = [pointsOf(size(spot), grid.zoom()), sizedAreas(workspace, what, index)];
      void workspace.run(points === 0 ? { kind: 'hide', areas, what: what === 'column' ? 'columns' : 'rows', hidden: true } : { kind: what === 'column' ? 'width' : 'height', areas, points });
    },
  };
}

/** The handle at the selection's corner: what is selected goes on along the way. */
export function fillDrag(workspace: Workspace, grid: Grid, isTurned: boolean): Drag {
  const from = workspace.lastArea();
  let to: Rect = from;
  return {
    rolls: true,
    move: (at) => { to = fillTarget(from, at); grid.setExtras({ fillTo: to }); },
    end: () => {
      grid.setExtras({ fillTo: null });
      if (sameRect(from, to)) return;
      void workspace.run({ kind: 'fill', from, to: { ...to, sheet: from.sheet }, isTurned });
      workspace.select(selectArea(to), { scroll: false });
    },
  };
}

/** A double click on the handle fills down as far as the cells beside it go. */
export async function fillDown(workspace: Workspace): Promise<void> {
  const from = workspace.lastArea();
  const bottom = from.row + from.rows - 1;
  for (const column of [from.column - 1, from.column + from.columns]) {
    if (column < 0) continue;
    const region = await workspace.connection.ask({ kind: 'region', from: { sheet: from.sheet, row: bottom, column } });
    const rows = region.row + region.rows - from.row;
    if (rows <= from.rows) continue;
    const to = { ...from, rows };
    await workspace.run({ kind: 'fill', from, to, isTurned: false });
    workspace.select(selectArea(to), { scroll: false });
    return;
  }
}
