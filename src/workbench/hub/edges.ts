import { MAX_COLUMNS, MAX_ROWS } from '../model/area.ts';
import type { WorkbookModel } from '../model/model.ts';
import type { Rect } from '../model/area.ts';
import type { Direction, Place, SheetPlace } from './messages.ts';

/** Where Ctrl and an arrow lead: along filled cells to the last before a gap, over empty ones to the next that is filled, else to the sheet's border. */

const STEPS: Readonly<Record<Direction, Place>> = { up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 } };

const isFilled = (model: WorkbookModel, sheet: string, { row, column }: Place): boolean => model.cell(sheet, row, column).value !== null;

const inside = ({ row, column }: Place): boolean => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** The last place of the sheet in a direction. */
const border = (from: Place, direction: Direction): Place => ({ row: direction === 'up' ? 0 : direction === 'down' ? MAX_ROWS - 1 : from.row, column: direction === 'left' ? 0 : direction === 'right' ? MAX_COLUMNS - 1 : from.column });

export function edgeFrom(model: WorkbookModel, from: SheetPlace, direction: Direction): Place {
  const step = STEPS[direction];
  const used = model.usedRange(from.sheet, true);
  const next = (at: Place): Place => ({ row: at.row + step.row, column: at.column + step.column });
  const beyond = (at: Place): boolean => !inside(at) || used === null || (direction === 'down' && at.row >= used.row + used.rows) || (direction === 'right' && at.column >= used.column + used.columns);
  const filled = (at: Place): boolean => isFilled(model, from.sheet, at);
  let at: Place = { row: from.row, column: from.column };
  const alongFilled = filled(at) && inside(next(at)) && filled(next(at));
  if (alongFilled) {
    while (inside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  for (at = next(at); !beyond(at); at = next(at)) if (filled(at)) return at;
  return border(from, direction);
}

/** Ctrl+A's region: the block of filled cells around a place, up to empty rows and columns. */
export function regionAround(model: WorkbookModel, from: SheetPlace): Rect {
  let [top, left, bottom, right] = [from.row, from.column, from.row, from.column];
  const anyIn = (area: Rect): boolean => {
    if (area.row < 0 || area.column < 0) return false;
    let any = false;
    model.eachCell({ ...area, sheet: from.sheet }, (_row, _column, cell) => { if (cell.value !== null) any = true; });
    return any;
  };
  for (let grew = true; grew;) {
    grew = false;
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const [padLeft, padTop] = [Math.max(0, left - 1), Math.max(0, top - 1)];
    if (anyIn({ row: bottom + 1, column: padLeft, rows: 1, columns: columns + 2 })) { bottom += 1; grew = true; }
    if (anyIn({ row: top - 1, column: padLeft, rows: 1, columns: columns + 2 })) { top -= 1; grew = true; }
    if (anyIn({ row: padTop, column: right + 1, rows: rows + 2, columns: 1 })) { right += 1; grew = true; }
    if (anyIn({ row: padTop, column: left - 1, rows: rows + 2, columns: 1 })) { left -= 1; grew = true; }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
