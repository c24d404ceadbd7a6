import { eachIn } from './cells.ts';
import type { Core } from './core.ts';
import { rewriteEverywhere } from './everyFormula.ts';
import { ModelError } from './model.ts';
import type { Area, Rect } from './area.ts';
import { checkUnlocked } from './protection.ts';
import { covers, overlap } from './rects.ts';
import { mapReferences } from './references.ts';
import type { RangeWithDollars } from './references.ts';
import type { Cell } from './state.ts';
import { afterWrite } from './tableGrowth.ts';

interface Move { readonly from: Area; readonly to: Area; readonly down: number; readonly right: number }

/** Cuts cells and pastes them elsewhere, as Excel's own "cut" does: their formulas stay to the letter, and every formula that read them reads them at their new place. Tables, merged cells, comments, validations and conditional formats that lie wholly in the range go along. */
export function moveRange(core: Core, from: Area, to: Area): void {
  const move: Move = { from, to, down: to.row - from.row, right: to.column - from.column };
  checkUnlocked(core, from);
  checkUnlocked(core, to);
  checkWhole(core, move);
  moveContents(core, move);
  moveAttached(core, move);
  rewriteEverywhere(core, (formula, sheet) => followed(core, formula, { ...move, sheet }));
  core.edited(from, 'RangeEdited');
  core.edited(to, 'RangeEdited');
  afterWrite(core, to);
}

const isIn = (area: Rect & { readonly sheet: string }, outer: Area): boolean => area.sheet === outer.sheet && covers(outer, area);
const cuts = (area: Area, outer: Area): boolean => area.sheet === outer.sheet && overlap(area, outer) !== null && !covers(outer, area);

/** A table, or merged cells, may be moved as a whole or not at all, and the target must not cut into one. */
function checkWhole(core: Core, { from, to }: Move): void {
  const book = core.book();
  const refuse = (what: string): never => { throw new ModelError('InvalidOperation', `This would move or overwrite only a part of ${what}.`); };
  for (const t of book.tables.values()) {
    if (cuts(t.area, from) && overlap(t.area, from)?.row === t.area.row && t.showHeaders) refuse(`the table "${t.name}"`);
    if (isIn(t.area, from) && from.sheet !== to.sheet) refuse('the workbook: tables stay on their sheet here');
    if (t.sheet === to.sheet && overlap(t.area, to) !== null && !isIn(t.area, from) && [...book.tables.values()].some((other) => isIn(other.area, from))) refuse(`the table "${t.name}"`);
  }
  for (const area of [from, to]) for (const m of book.merged.get(area.sheet) ?? []) if (cuts({ ...m, sheet: area.sheet }, area)) refuse('merged cells');
}

function moveContents(core: Core, { from, to, down, right }: Move): void {
  const cells: [number, number, Cell][] = [];
  eachIn(core.rows(from.sheet), from, (row, column, cell) => { cells.push([row, column, cell]); });
  for (const [row, column] of cells) core.putCell(from.sheet, row, column, undefined);
  const old: [number, number][] = [];
  eachIn(core.rows(to.sheet), to, (row, column) => { old.push([row, column]); });
  for (const [row, column] of old) core.putCell(to.sheet, row, column, undefined);
  const home = core.sheet(from.sheet).name;
  const told = (formula: string): string => (from.sheet === to.sheet ? formula : mapReferences(formula, { sheet: (sheet) => (sheet === null ? home : undefined) }));
  for (const [row, column, cell] of cells) core.putCell(to.sheet, row + down, column + right, cell.formula === null ? cell : { ...cell, formula: told(cell.formula) });
}

function moveAttached(core: Core, { from, to, down, right }: Move): void {
  const book = core.book();
  const there = <T extends Rect>(rect: T): T & { readonly sheet: string } => ({ ...rect, sheet: to.sheet, row: rect.row + down, column: rect.column + right });
  for (const t of book.tables.values()) if (isIn(t.area, from)) { core.setItem('tables', t.id, { ...t, area: there(t.area) }); core.emit({ kind: 'table-changed', table: t.id, sheet: t.sheet }); }
  const gone = (book.merged.get(from.sheet) ?? []).filter((m) => covers(from, m));
  core.setItem('merged', from.sheet, (book.merged.get(from.sheet) ?? []).filter((m) => !gone.includes(m)));
  core.setItem('merged', to.sheet, [...(core.book().merged.get(to.sheet) ?? []).filter((m) => !overlap(m, to)), ...gone.map((m) => ({ row: m.row + down, column: m.column + right, rows: m.rows, columns: m.columns }))]);
  for (const v of book.validations.values()) if (isIn(v.area, from)) core.setItem('validations', v.id, { ...v, area: there(v.area) });
  for (const f of book.conditionalFormats.values()) if (f.areas.every((a) => isIn(a, from))) core.setItem('conditionalFormats', f.id, { ...f, sheet: to.sheet, areas: f.areas.map(there), base: { row: f.base.row + down, column: f.base.column + right } });
  for (const c of book.comments.values()) {
    if (!isIn({ ...c.at, rows: 1, columns: 1 }, from)) continue;
    core.setItem('comments', c.id, { ...c, at: { sheet: to.sheet, row: c.at.row + down, column: c.at.column + right } });
    core.emit({ kind: 'comment-changed', comment: c.id, replies: [], changeType: 'CommentEdited' });
  }
}

/** A reference that lies wholly in what moved goes along; a larger one stays. */
function followed(core: Core, formula: string, { from, to, down, right, sheet: at }: Move & { readonly sheet: string | null }): string {
  const [was, is] = [core.sheet(from.sheet).name.toLowerCase(), core.sheet(to.sheet).name];
  let hit = false;
  const by = (n: number | null | undefined, step: number): number | null => (n === null || n === undefined ? null : n + step);
  return mapReferences(formula, {
    cells: ({ sheet, rect, range }) => {
      hit = (sheet === null ? at === from.sheet : sheet.toLowerCase() === was) && covers(from, rect);
      const made: RangeWithDollars = { ...range, top: by(range.top, down), bottom: by(range.bottom, down), left: by(range.left, right), right: by(range.right, right) };
      return hit ? made : undefined;
    },
    sheet: () => { const other = hit && from.sheet !== to.sheet ? is : undefined; hit = false; return other; },
  });
}
