import type { Grid } from './grid/grid.ts';
import { cellRect } from './grid/selection.ts';
import { boxOf } from './grid/viewport.ts';
import { openMenu } from './menu.ts';
import { openFilterMenu } from './filterMenu.ts';
import type { Workspace } from './workspace.ts';
import { areaAt } from './workspace.ts';

/** The point below the active cell, in the window. */
export function belowActive(workspace: Workspace, grid: Grid): { readonly x: number; readonly y: number; readonly width: number } {
  const box = boxOf(grid.view(), cellRect(workspace.selection().active));
  const { left, top } = grid.scroller.getBoundingClientRect();
  return { x: left + box.left, y: top + box.top + box.height, width: box.width };
}

/** Alt and the down arrow: the header's filter menu, or the list of what the cell takes. */
export async function openUnderCursor(workspace: Workspace, grid: Grid): Promise<void> {
  const { active } = workspace.selection();
  const at = { sheet: workspace.sheet(), ...active };
  const button = workspace.mirror.layout()?.filters.find((filter) => filter.row === active.row && filter.column === active.column);
  const point = belowActive(workspace, grid);
  if (button !== undefined) { await openFilterMenu(workspace, button, point); return; }
  const { choices } = await workspace.connection.ask({ kind: 'choices', at });
  if (choices === null) return;
  const present = workspace.mirror.active()?.text;
  const choose = (choice: string) => (): void => { void workspace.attempt(() => workspace.connection.ask({ kind: 'write', area: areaAt(at.sheet, at), inputs: [[choice]], how: 'typed', confirmed: false })); };
  openMenu(point, choices.map((choice) => ({ kind: 'action', label: choice, isChecked: choice === present, run: choose(choice) })), { label: 'Values for this cell', width: Math.max(120, point.width) });
}
