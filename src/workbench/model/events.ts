import type { CalcValue } from '../../calc/calc.ts';
import type { Area } from './area.ts';

/** Who does something, and what is told of it once a batch is done. */

/** Who does something: a client of the workbook, and whether by an add-in. Undo, events and comments go by it. */
export interface Actor { readonly client: string; readonly name: string; readonly isAddin: boolean }

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' | 'Unknown';

/** What happened, once a batch is done. `by` tells the one who did it from everybody else. */
export type ModelEvent =
  | { readonly kind: 'cells'; readonly by: Actor; readonly area: Area; readonly changeType: ChangeType; /** Which way cells went. */ readonly shift?: 'Down' | 'Right' | 'Up' | 'Left'; /** For a single cell. */ readonly details: { readonly valueBefore: CalcValue; readonly valueAfter: CalcValue } | null }
  | { readonly kind: 'format'; readonly by: Actor; readonly area: Area }
  /** Rows, or columns, that a sort brought to another place, told beside the change of the cells. */
  | { readonly kind: 'sorted'; readonly by: Actor; readonly moved: 'rows' | 'columns'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'rows-hidden'; readonly by: Actor; readonly area: Area; readonly hidden: boolean }
  /** Cells that held a formula and hold something else now; `before` is the formula that was. */
  | { readonly kind: 'formulas'; readonly by: Actor; readonly sheet: string; readonly cells: readonly { readonly row: number; readonly column: number; readonly before: string }[] }
  | { readonly kind: 'calculated'; readonly by: Actor; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-changed'; readonly by: Actor; readonly sheet: string; readonly what: 'name' | 'visibility' | 'position' | 'look' | null }
  | { readonly kind: 'table-added' | 'table-deleted' | 'table-changed'; readonly by: Actor; readonly table: string; readonly sheet: string }
  | { readonly kind: 'comment-added' | 'comment-changed' | 'comment-deleted'; readonly by: Actor; readonly comment: string; readonly replies: readonly string[]; readonly changeType: string | null }
  | { readonly kind: 'chart-added' | 'chart-changed' | 'chart-deleted'; readonly by: Actor; readonly chart: string; readonly sheet: string }
  | { readonly kind: 'names-changed'; readonly by: Actor }
  | { readonly kind: 'replaced'; readonly by: Actor };
