import { MAX_COLUMNS, MAX_ROWS } from '../../model/model.ts';
import type { Rect } from '../../model/model.ts';
import type { Direction, Place } from '../../hub/messages.ts';
import type { Workspace } from '../workspace.ts';
import type { Grid } from './grid.ts';
import { extendTo, isSingleCell, isWholeColumns, isWholeRows, selectAll, selectArea, selectCell, selectColumns, selectRows, step, stepWithin } from './selection.ts';
import type { Ground } from './selection.ts';
import { frozenHeight, frozenWidth } from './viewport.ts';

/** Moves of the cell cursor. */
export interface Moves {
  readonly go: (direction: Direction, extend: boolean) => void;
  readonly toEdge: (direction: Direction, extend: boolean) => Promise<void>;
  readonly home: (extend: boolean, corner: boolean) => void;
  readonly end: (extend: boolean) => void;
  readonly page: (direction: Direction, extend: boolean) => void;
  /** Enter and Tab: within a selection of several cells round and round, otherwise to the neighbour. Enter after Tabs goes back to the column where they began. */
  readonly next: (direction: Direction) => void;
  readonly all: () => Promise<void>;
  readonly rows: () => void;
  readonly columns: () => void;
  readonly to: (at: Place, extend: boolean) => void;
}

export function createMoves(workspace: Workspace, grid: Grid): Moves {
  let tabbedFrom: number | null = null;
  const ground = (): Ground => ({ merged: workspace.merged(), nextRow: grid.view().rows.shownFrom, nextColumn: grid.view().columns.shownFrom });
  const to = (at: Place, extend: boolean): void => {
    tabbedFrom = null;
    const { selection, merged, select } = workspace;
    if (!extend) { select(selectCell(at, merged())); return; }
    const last = selection().areas.at(-1) as Rect;
    select(extendTo(selection(), at, merged()), { scroll: !isWholeRows(last) && !isWholeColumns(last) });
  };
  const from = (extend: boolean): Place => (extend ? workspace.selection().reach : workspace.selection().active);
  const page = (direction: Direction, extend: boolean): void => {
    const view = grid.view();
    const [height, width] = [view.height - view.head.height - frozenHeight(view), view.width - view.head.width - frozenWidth(view)];
    const at = from(extend);
    const by = direction === 'up' || direction === 'left' ? -1 : 1;
    const isUpright = direction === 'up' || direction === 'down';
    const row = isUpright ? view.rows.indexAt(Math.max(0, view.rows.startOf(at.row) + by * (height - 20))) : at.row;
    const column = isUpright ? at.column : view.columns.indexAt(Math.max(0, view.columns.startOf(at.column) + by * (width - 40)));
    grid.scroller.scrollBy(isUpright ? 0 : by * (width - 40), isUpright ? by * (height - 20) : 0);
    to({ row, column }, extend);
  };
  const next = (direction: Direction): void => {
    const { selection, merged, select } = workspace;
    if (!isSingleCell(selection(), merged())) {
      select(stepWithin(selection(), direction), { scroll: false });
      grid.showPlace(selection().active);
      return;
    }
    const began = tabbedFrom;
    const { active } = selection();
    const target = step(active, direction, ground());
    const isTab = direction === 'right' || direction === 'left';
    to(direction === 'down' && began !== null ? { ...target, column: began } : target, false);
    tabbedFrom = isTab ? began ?? active.column : null;
  };
  return {
    to, page, next,
    go: (direction, extend) => { to(step(from(extend), direction, ground()), extend); },
    toEdge: async (direction, extend) => {
      const place = await workspace.connection.ask({ kind: 'edge', from: { sheet: workspace.sheet(), ...from(extend) }, direction });
      to(place, extend);
    },
    home: (extend, corner) => {
      const { frozen } = grid.view();
      const { active, reach } = workspace.selection();
      to({ row: corner ? frozen.rows : extend ? reach.row : active.row, column: corner ? frozen.columns : 0 }, extend);
    },
    end: (extend) => {
      const used = workspace.mirror.layout()?.used ?? { rows: 1, columns: 1 };
      to({ row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) }, extend);
    },
    all: async () => {
      const { active, areas } = workspace.selection();
      const region = await workspace.connection.ask({ kind: 'region', from: { sheet: workspace.sheet(), ...active } });
      const first = areas[0] as Rect;
      const isRegion = areas.length === 1 && first.row === region.row && first.column === region.column && first.rows === region.rows && first.columns === region.columns;
      const whole = isRegion || region.rows * region.columns === 1;
      workspace.select(whole ? selectAll(active) : { ...selectArea(region), active }, { scroll: false });
    },
    rows: () => {
      const last = workspace.selection().areas.at(-1) as Rect;
      workspace.select({ ...selectRows(last.row, Math.min(MAX_ROWS, last.row + last.rows) - 1), active: workspace.selection().active }, { scroll: false });
    },
    columns: () => {
      const last = workspace.selection().areas.at(-1) as Rect;
      workspace.select({ ...selectColumns(last.column, Math.min(MAX_COLUMNS, last.column + last.columns) - 1), active: workspace.selection().active }, { scroll: false });
    },
  };
}
