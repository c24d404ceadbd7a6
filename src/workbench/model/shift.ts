import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import type { Area, Rect } from './area.ts';
import type { RangeWithDollars } from './references.ts';
import { rectOfCorners } from './addresses.ts';
import { minus, onSheet, overlap, rectBetween } from './rects.ts';

/** Cells that come in (the rest moves down or right) or go (the rest moves up or left). */
export interface Shift extends Area { readonly direction: 'Down' | 'Right' | 'Up' | 'Left' }

export const inverse = (shift: Shift): Shift => ({ ...shift, direction: ({ Down: 'Up', Up: 'Down', Right: 'Left', Left: 'Right' } as const)[shift.direction] });
export const isVertical = ({ direction }: Shift): boolean => direction === 'Down' || direction === 'Up';
export const isInsertion = ({ direction }: Shift): boolean => direction === 'Down' || direction === 'Right';

/** Everything that the shift touches: the cells themselves and all that lies behind them. */
export const zoneOf = (s: Shift): Rect => (isVertical(s) ? rectBetween({ top: s.row, left: s.column, bottom: MAX_ROWS - 1, right: s.column + s.columns - 1 }) : rectBetween({ top: s.row, left: s.column, bottom: s.row + s.rows - 1, right: MAX_COLUMNS - 1 }));

interface Span { readonly from: number; readonly to: number }

/** Where a stretch of rows or columns is after `count` came in or went at `at`; `null` when nothing of it is left. */
function moved(span: Span, of: { readonly at: number; readonly count: number; readonly insertion: boolean; readonly end: number }): Span | null {
  const { at, count, insertion, end } = of;
  if (insertion) {
    const from = span.from >= at ? span.from + count : span.from;
    const to = Math.min(span.to >= at ? span.to + count : span.to, end - 1);
    return from > to ? null : { from, to };
  }
  const left = (n: number): number => (n < at ? n : n >= at + count ? n - count : at);
  const from = left(span.from);
  const to = span.to < at ? span.to : span.to >= at + count ? span.to - count : at - 1;
  return from > to ? null : { from, to };
}

/** Whether the shift moves a rectangle as a whole; one that it would tear apart stays. */
const carries = (s: Shift, r: Rect): boolean => (isVertical(s) ? r.column >= s.column && r.column + r.columns <= s.column + s.columns : r.row >= s.row && r.row + r.rows <= s.row + s.rows);

/** Where a rectangle of the shift's sheet is afterwards; `null` when it is gone. */
export function shiftRect(r: Rect, s: Shift): Rect | null {
  if (!carries(s, r)) return r;
  const vertical = isVertical(s);
  const span = vertical ? { from: r.row, to: r.row + r.rows - 1 } : { from: r.column, to: r.column + r.columns - 1 };
  const made = moved(span, { at: vertical ? s.row : s.column, count: vertical ? s.rows : s.columns, insertion: isInsertion(s), end: vertical ? MAX_ROWS : MAX_COLUMNS });
  if (!made) return null;
  return vertical ? { ...r, row: made.from, rows: made.to - made.from + 1 } : { ...r, column: made.from, columns: made.to - made.from + 1 };
}

/** Pieces of a rectangle after a shift, where it may be torn apart (validations, conditional formats). */
export function shiftPieces(r: Rect, s: Shift): readonly Rect[] {
  const inside = overlap(r, zoneOf(s));
  if (!inside || carries(s, r)) { const whole = shiftRect(r, s); return whole ? [whole] : []; }
  const made = shiftRect(inside, s);
  return [...minus(r, inside), ...(made ? [made] : [])];
}

export const shiftArea = (area: Area, s: Shift): Area | null => {
  if (area.sheet !== s.sheet) return area;
  const made = shiftRect(area, s);
  return made === null ? null : made === area ? area : onSheet(area.sheet, made);
};

/** A formula's reference after a shift, dollars kept; `undefined` where it stays, `null` where its cells are gone. Whole rows and columns stay whole. */
export function shiftRange(range: RangeWithDollars, s: Shift): RangeWithDollars | null | undefined {
  const vertical = isVertical(s);
  if (vertical ? range.top == null && range.bottom == null : range.left == null && range.right == null) return undefined;
  const rect = rectOfCorners(range);
  const made = shiftRect(rect, s);
  if (made === rect) return undefined;
  if (!made) return null;
  if (vertical) return made.row === rect.row && made.rows === rect.rows ? undefined : { ...range, top: made.row, bottom: range.bottom == null ? null : made.row + made.rows - 1 };
  return made.column === rect.column && made.columns === rect.columns ? undefined : { ...range, left: made.column, right: range.right == null ? null : made.column + made.columns - 1 };
}
