import type { Core } from './core.ts';
import { onSheet } from './rects.ts';
import { shiftPieces, shiftRect } from './shift.ts';
import type { Shift } from './shift.ts';

/** Moves what is attached to cells: merged areas, validations, conditional formats, comments. Charts move with their ranges, see rewriteEverywhere. */
export function moveObjects(core: Core, s: Shift): void {
  const book = core.book();
  const merged = book.merged.get(s.sheet);
  if (merged) core.setItem('merged', s.sheet, merged.flatMap((m) => { const r = shiftRect(m, s); return r && r.rows * r.columns > 1 ? [r] : []; }));
  for (const [id, validation] of book.validations) {
    if (validation.area.sheet !== s.sheet) continue;
    const [first, ...more] = shiftPieces(validation.area, s);
    core.setItem('validations', id, first ? { ...validation, area: onSheet(s.sheet, first) } : undefined);
    for (const piece of more) { const next = `v${core.nextId()}`; core.setItem('validations', next, { ...validation, id: next, area: onSheet(s.sheet, piece) }); }
  }
  for (const [id, format] of book.conditionalFormats) {
    if (format.sheet !== s.sheet) continue;
    const areas = format.areas.flatMap((area) => shiftPieces(area, s).map((r) => onSheet(s.sheet, r)));
    const base = shiftRect({ ...format.base, rows: 1, columns: 1 }, s);
    const [first] = areas;
    core.setItem('conditionalFormats', id, first ? { ...format, areas, base: base ? { row: base.row, column: base.column } : { row: first.row, column: first.column } } : undefined);
  }
  for (const [id, comment] of book.comments) {
    if (comment.at.sheet !== s.sheet) continue;
    const to = shiftRect({ ...comment.at, rows: 1, columns: 1 }, s);
    if (to && to.row === comment.at.row && to.column === comment.at.column) continue;
    core.setItem('comments', id, to ? { ...comment, at: { sheet: s.sheet, row: to.row, column: to.column } } : undefined);
    core.emit(to ? { kind: 'comment-changed', comment: id, replies: [], changeType: 'CommentEdited' } : { kind: 'comment-deleted', comment: id, replies: [], changeType: null });
  }
}
