import { MAX_COLUMNS, MAX_ROWS } from '../../model/area.ts';
import type { Rect } from '../../model/area.ts';
import type { Direction, Place } from '../../hub/messages.ts';
import type { Workspace } from '../workspace.ts';
import type { Grid } from './grid.ts';
import { extendTo, isSingleCell, isWholeColumns, isWholeRows, sameRect, selectAll, selectArea, selectCell, selectColumns, selectRows, step, stepWithin } from './selection.ts';
import type { Ground } from './selection.ts';
import { frozenHeight, frozenWidth } from './viewport.ts';

/** Moves of the cell cursor. */
export class Moves {
  private readonly workspace: Workspace;
  private readonly grid: Grid;
  /** The column where a row of Tabs began: Enter goes back below it. */
  private tabbedFrom: number | null = null;

  constructor(workspace: Workspace, grid: Grid) {
    this.workspace = workspace;
    this.grid = grid;
  }

  to(at: Place, extend: boolean): void {
    this.tabbedFrom = null;
    const { workspace } = this;
    if (!extend) { workspace.select(selectCell(at, workspace.merged())); return; }
    const last = workspace.selection().areas.at(-1) as Rect;
    workspace.select(extendTo(workspace.selection(), at, workspace.merged()), { scroll: !isWholeRows(last) && !isWholeColumns(last) });
  }

  go(direction: Direction, extend: boolean): void { this.to(step(this.from(extend), direction, this.ground()), extend); }

  async toEdge(direction: Direction, extend: boolean): Promise<void> { this.to(await this.workspace.connection.ask({ kind: 'edge', from: { sheet: this.workspace.sheet(), ...this.from(extend) }, direction }), extend); }

  home(extend: boolean, corner: boolean): void {
    const { frozen } = this.grid.view();
    this.to({ row: corner ? frozen.rows : this.from(extend).row, column: corner ? frozen.columns : 0 }, extend);
  }

  end(extend: boolean): void {
    const used = this.workspace.mirror.layout()?.used ?? { rows: 1, columns: 1 };
    this.to({ row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) }, extend);
  }

  page(direction: Direction, extend: boolean): void {
    const view = this.grid.view();
    const at = this.from(extend);
    const by = direction === 'up' || direction === 'left' ? -1 : 1;
    const isUpright = direction === 'up' || direction === 'down';
    const room = by * (isUpright ? view.height - view.head.height - frozenHeight(view) - 20 : view.width - view.head.width - frozenWidth(view) - 40);
    const [axis, index] = isUpright ? [view.rows, at.row] : [view.columns, at.column];
    const target = axis.indexAt(Math.max(0, axis.startOf(index) + room + (by < 0 ? axis.sizeOf(index) - 1 : 0)));
    this.grid.scrollBy(isUpright ? 0 : room, isUpright ? room : 0);
    this.to(isUpright ? { row: target, column: at.column } : { row: at.row, column: target }, extend);
  }

  /** Enter and Tab: within a selection of several cells round and round, otherwise to the neighbour. */
  next(direction: Direction): void {
    const { workspace } = this;
    if (!isSingleCell(workspace.selection(), workspace.merged())) {
      workspace.select(stepWithin(workspace.selection(), direction), { scroll: false });
      this.grid.showPlace(workspace.selection().active);
      return;
    }
    const began = this.tabbedFrom;
    const { active } = workspace.selection();
    const target = step(active, direction, this.ground());
    this.to(direction === 'down' && began !== null ? { ...target, column: began } : target, false);
    this.tabbedFrom = direction === 'right' || direction === 'left' ? began ?? active.column : null;
  }

  /** Ctrl+A: the region around the cell, and all of the sheet when that is selected already. */
  async all(): Promise<void> {
    const { active, areas } = this.workspace.selection();
    const region = await this.workspace.connection.ask({ kind: 'region', from: { sheet: this.workspace.sheet(), ...active } });
    const isWhole = region.rows * region.columns === 1 || (areas.length === 1 && sameRect(areas[0] as Rect, region));
    this.workspace.select(isWhole ? selectAll(active) : { ...selectArea(region), active }, { scroll: false });
  }

  /** Ctrl+Shift+8: the block of filled cells around the cell. */
  async region(): Promise<void> {
    const { active } = this.workspace.selection();
    const region = await this.workspace.connection.ask({ kind: 'region', from: { sheet: this.workspace.sheet(), ...active } });
    this.workspace.select({ ...selectArea(region), active }, { scroll: false });
  }

  rows(): void {
    const { areas, active } = this.workspace.selection();
    const last = areas.at(-1) as Rect;
    this.workspace.select({ ...selectRows(last.row, Math.min(MAX_ROWS, last.row + last.rows) - 1), active }, { scroll: false });
  }

  columns(): void {
    const { areas, active } = this.workspace.selection();
    const last = areas.at(-1) as Rect;
    this.workspace.select({ ...selectColumns(last.column, Math.min(MAX_COLUMNS, last.column + last.columns) - 1), active }, { scroll: false });
  }

  private from(extend: boolean): Place { return extend ? this.workspace.selection().reach : this.workspace.selection().active; }

  private ground(): Ground { return { merged: this.workspace.merged(), nextRow: this.grid.view().rows.shownFrom, nextColumn: this.grid.view().columns.shownFrom }; }
}
