import { bodyOf } from './addresses.ts';
import type { Core } from './core.ts';
import { rewriteEverywhere } from './everyFormula.ts';
import type { WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { ChangeType } from './events.ts';
import { moveCells } from './moveCells.ts';
import { moveObjects } from './moveObjects.ts';
import { checkShift, moveTables } from './moveTables.ts';
import { moveRange } from './moveRange.ts';
import { related } from './precedents.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect, covers, lastRow, spansColumns, spansRows } from './rects.ts';
import { mapReferences } from './references.ts';
import { renameColumnInFormulas } from './renames.ts';
import { isInsertion, isVertical, shiftRange } from './shift.ts';
import type { Shift } from './shift.ts';
import { putHeader } from './tableGrowth.ts';

type Structure = Pick<WorkbookModel, 'insertCells' | 'deleteCells' | 'moveRange' | 'related' | 'track'>;

export function createStructure(core: Core): Structure {
  const areaIn = (area: Area): Area => { checkRect(area); return { ...area, sheet: core.sheet(area.sheet).id }; };
  return {
    insertCells: (area, shift) => insertCells(core, areaIn(area), shift),
    deleteCells: (area, shift) => { deleteCells(core, areaIn(area), shift); },
    moveRange: (from, to) => { moveRange(core, areaIn(from), areaIn(to)); },
    related: (area, of) => related(core, areaIn(area), of),
    track: (area) => core.tracks.track(areaIn(area)),
  };
}

export function insertCells(core: Core, area: Area, direction: 'Down' | 'Right'): Area {
  shiftAll(core, { ...area, direction });
  return area;
}

/** A table keeps an empty row when all its rows of data go and its headers stay. */
export function deleteCells(core: Core, area: Area, direction: 'Up' | 'Left'): void {
  const emptied = direction === 'Left' ? undefined : [...core.book().tables.values()].find((t) => t.sheet === area.sheet && covers(area, bodyOf(t)) && !covers(area, t.area));
  if (!emptied) { shiftAll(core, { ...area, direction }); return; }
  const body = bodyOf(emptied);
  for (let c = body.column; c < body.column + body.columns; c++) { const cell = core.cellAt(area.sheet, body.row, c); if (cell) core.putCell(area.sheet, body.row, c, { ...cell, value: null, formula: null, link: null }); }
  const [above, below] = [body.row - area.row, lastRow(area) - body.row];
  if (below > 0) deleteCells(core, { ...area, row: body.row + 1, rows: below }, direction);
  if (above > 0) deleteCells(core, { ...area, rows: above }, direction);
  if (above + below === 0) core.edited({ ...body, rows: 1 }, 'RangeEdited');
}

function shiftAll(core: Core, s: Shift): void {
  checkUnprotected(core, s.sheet, optionFor(s));
  checkShift(core, s);
  moveCells(core, s);
  const { gone, columnsGone } = moveTables(core, s);
  moveObjects(core, s);
  core.tracks.shift(s);
  const name = core.sheet(s.sheet).name.toLowerCase();
  rewriteEverywhere(core, (formula, sheet) => mapReferences(formula, { cells: (reference) => ((reference.sheet === null ? sheet === s.sheet : reference.sheet.toLowerCase() === name) ? shiftRange(reference.range, s) : undefined) }));
  for (const { table, column } of columnsGone) renameColumnInFormulas(core, table, { from: column, to: null });
  const names = new Set(gone.map((t) => t.name.toLowerCase()));
  if (names.size > 0) rewriteEverywhere(core, (formula) => mapReferences(formula, { structured: (reference) => (names.has(reference.table.toLowerCase()) ? null : undefined) }));
  for (const table of core.book().tables.values()) if (table.sheet === s.sheet && !isVertical(s)) table.columns.forEach((column, i) => { putHeader(core, table, i, column.name); });
  for (const table of gone) core.emit({ kind: 'table-deleted', table: table.id, sheet: table.sheet });
  core.edited({ sheet: s.sheet, row: s.row, column: s.column, rows: s.rows, columns: s.columns }, changeTypeOf(s), undefined, s.direction);
}

function changeTypeOf(s: Shift): ChangeType {
  const what = isInsertion(s) ? 'Inserted' : 'Deleted';
  return isVertical(s) && spansColumns(s) ? `Row${what}` : !isVertical(s) && spansRows(s) ? `Column${what}` : `Cell${what}`;
}

function optionFor(s: Shift): string | null {
  const what = isInsertion(s) ? 'allowInsert' : 'allowDelete';
  return isVertical(s) && spansColumns(s) ? `${what}Rows` : !isVertical(s) && spansRows(s) ? `${what}Columns` : null;
}
