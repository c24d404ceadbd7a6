import type { Core } from './core.ts';
import type { Rect } from './area.ts';
import type { SheetFilter } from './views.ts';
import { moveFileParts, movePrinted } from './moveFileParts.ts';
import { onSheet, spansColumns, spansRows } from './rects.ts';
import { isVertical, shiftPieces, shiftRect } from './shift.ts';
import type { Shift } from './shift.ts';

/** Moves what is attached to cells: merged areas, validations, conditional formats, comments. Charts move with their ranges, see rewriteEverywhere. */
export function moveObjects(core: Core, s: Shift): void {
  moveSheetParts(core, s);
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

/** The sheet's own filter goes with its cells, and its groups with whole rows and columns. */
function moveSheetParts(core: Core, s: Shift): void {
  const sheet = core.sheet(s.sheet);
  const { autoFilter, outline } = sheet;
  const at = (row: number, column: number): Rect | null => shiftRect({ row, column, rows: 1, columns: 1 }, s);
  const rect = autoFilter ? shiftRect(autoFilter, s) : null;
  const filter: SheetFilter | null = autoFilter && rect ? { ...rect, filters: autoFilter.filters.flatMap(([column, criterion]) => { const to = at(autoFilter.row, autoFilter.column + column); return to === null ? [] : [[to.column - rect.column, criterion] as const]; }) } : null;
  const levels = (of: Readonly<Record<number, number>>, to: (index: number) => number | undefined): Readonly<Record<number, number>> => Object.fromEntries(Object.entries(of).flatMap(([index, level]) => { const moved = to(Number(index)); return moved === undefined ? [] : [[moved, level]]; }));
  const groups = outline && { rows: isVertical(s) && spansColumns(s) ? levels(outline.rows, (row) => at(row, 0)?.row) : outline.rows, columns: !isVertical(s) && spansRows(s) ? levels(outline.columns, (column) => at(0, column)?.column) : outline.columns };
  const [file, pageLayout] = [sheet.file ? moveFileParts(sheet.file, s) : undefined, movePrinted(sheet.pageLayout, s)];
  if (autoFilter || outline || file || pageLayout !== sheet.pageLayout) core.setItem('sheets', s.sheet, { ...sheet, pageLayout, ...(autoFilter ? { autoFilter: filter && filter.rows > 1 ? filter : null } : {}), ...(groups ? { outline: groups } : {}), ...(file ? { file } : {}) });
}
