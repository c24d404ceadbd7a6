import { el } from '../dom.ts';
import type { Workspace } from '../workspace.ts';
import { addressOf } from './addresses.ts';
import type { Grid } from './grid.ts';
import { contains } from './selection.ts';
import { columnSpans } from './viewport.ts';

/** The grid for those who hear it: the row of the active cell as real ARIA cells, the active one pointed at. The canvas says nothing to them. */
export function attachAriaRow(workspace: Workspace, grid: Grid): void {
  const row = el('div', { role: 'row' });
  grid.focus.append(row);
  const note = (column: number): string => {
    const { mirror } = workspace;
    const at = { row: workspace.selection().active.row, column };
    const comment = mirror.layout()?.comments.find((mark) => mark.row === at.row && mark.column === column);
    const active = mirror.active();
    const isActive = active?.at.row === at.row && active.at.column === column;
    return [comment === undefined ? '' : 'has a comment', isActive && active.input.startsWith('=') ? 'formula' : '', isActive && active.hasChoices ? 'has a drop-down list' : ''].filter((part) => part !== '').join(', ');
  };
  const refresh = (): void => {
    const { active, areas } = workspace.selection();
    const { first, last } = columnSpans(grid.view()).at(-1) ?? { first: active.column, last: active.column };
    const columns = [...new Set([active.column, ...Array.from({ length: Math.min(40, last - first + 1) }, (_, i) => first + i)])].sort((a, b) => a - b);
    row.setAttribute('aria-rowindex', String(active.row + 1));
    row.replaceChildren(...columns.map((column) => {
      const text = workspace.mirror.cellAt(active.row, column)?.text ?? '';
      const said = [text === '' ? 'empty' : text, addressOf({ row: active.row, column, rows: 1, columns: 1 }), note(column)].filter((part) => part !== '').join(', ');
      return el('div', { role: 'gridcell', id: `cell-${column}`, 'aria-colindex': column + 1, 'aria-selected': String(areas.some((area) => contains(area, { row: active.row, column }))), 'aria-label': said }, text);
    }));
    grid.focus.setAttribute('aria-activedescendant', `cell-${active.column}`);
  };
  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => { isWaiting = false; refresh(); }, 40);
  };
  workspace.on('selection', soon);
  workspace.mirror.onChange((what) => { if (what === 'active' || what === 'blocks') soon(); });
}
