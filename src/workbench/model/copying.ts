import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area, Rect } from './area.ts';
import { checkUnlocked } from './protection.ts';
import { checkRect, covers, lastColumn, onSheet, overlap } from './rects.ts';
import { moveRelative } from './references.ts';
import type { Cell } from './state.ts';
import { NORMAL_STYLE } from './styles.ts';
import { afterWrite } from './tableGrowth.ts';

type Copying = Pick<WorkbookModel, 'copy' | 'merge' | 'unmerge'>;

export function createCopying(core: Core): Copying {
  const areaIn = (area: Area): Area => { checkRect(area); return { ...area, sheet: core.sheet(area.sheet).id }; };
  return {
    copy: (from, to, what) => { copy(core, { from: areaIn(from), to: areaIn(to), what }); },
    merge: (area, across) => { merge(core, areaIn(area), across); },
    unmerge: (area) => {
      const on = areaIn(area);
      core.setItem('merged', on.sheet, (core.book().merged.get(on.sheet) ?? []).filter((m) => !overlap(m, on)));
      core.emit({ kind: 'format', area: on });
    },
  };
}

/** Fills the target with as many whole copies as fit, at least one. Validations, comments and conditional formats stay behind. */
function copy(core: Core, of: { readonly from: Area; readonly to: Area; readonly what: Parameters<WorkbookModel['copy']>[2] }): void {
  const { from, what } = of;
  const [down, right] = [of.to.rows % from.rows === 0 ? of.to.rows : from.rows, of.to.columns % from.columns === 0 ? of.to.columns : from.columns];
  const to = { ...of.to, rows: down, columns: right };
  checkRect(to);
  checkUnlocked(core, to);
  const source = Array.from({ length: from.rows }, (_, i) => Array.from({ length: from.columns }, (_c, j) => ({ cell: core.cellAt(from.sheet, from.row + i, from.column + j), value: what === 'Values' ? core.valueOf(from.sheet, from.row + i, from.column + j) : null, look: lookAt(core, from.sheet, from.row + i, from.column + j) })));
  for (let r = 0; r < to.rows; r++) {
    for (let c = 0; c < to.columns; c++) {
      const taken = source[r % from.rows]?.[c % from.columns];
      if (!taken) continue;
      const [row, column] = [to.row + r, to.column + c];
      const was = core.cellAt(to.sheet, row, column) ?? { value: null, formula: null, style: lookAt(core, to.sheet, row, column), link: null };
      const formula = taken.cell?.formula == null ? null : moveRelative(taken.cell.formula, row - from.row - (r % from.rows), column - from.column - (c % from.columns));
      core.putCell(to.sheet, row, column, kept(copied({ cell: taken.cell ?? { value: null, formula: null, style: taken.look, link: null }, formula, value: taken.value }, was, what)));
    }
  }
  if (what === 'Formats') core.emit({ kind: 'format', area: to }); else { core.edited(to, 'RangeEdited'); afterWrite(core, to); }
}

function copied(of: { readonly cell: Cell; readonly formula: string | null; readonly value: Cell['value'] }, was: Cell, what: Parameters<WorkbookModel['copy']>[2]): Cell {
  switch (what) {
    case 'All': return { ...of.cell, formula: of.formula };
    case 'Formulas': return { ...was, value: of.cell.value, formula: of.formula };
    case 'Values': return { ...was, value: of.value, formula: null };
    case 'Formats': return { ...was, style: of.cell.style };
  }
}

const kept = (cell: Cell): Cell | undefined => (cell.value === null && cell.formula === null && !cell.link && cell.style === NORMAL_STYLE ? undefined : cell);

/** Only the first cell keeps its content, as in Excel. */
function merge(core: Core, area: Area, across: boolean): void {
  checkUnlocked(core, area);
  if ([...core.book().tables.values()].some((t) => t.sheet === area.sheet && overlap(t.area, area))) throw new ModelError('InvalidOperation', 'Cells of a table cannot be merged.');
  const parts: readonly Rect[] = across ? Array.from({ length: area.rows }, (_, i) => ({ row: area.row + i, column: area.column, rows: 1, columns: area.columns })) : [area];
  const before = core.book().merged.get(area.sheet) ?? [];
  if (before.some((m) => overlap(m, area) && !covers(area, m))) throw new ModelError('InvalidOperation', 'This would change a part of merged cells.');
  core.setItem('merged', area.sheet, [...before.filter((m) => !overlap(m, area)), ...parts.filter((p) => p.rows * p.columns > 1).map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))]);
  for (const part of parts) keepFirst(core, onSheet(area.sheet, part));
  core.edited(onSheet(area.sheet, area), 'RangeEdited');
}

function keepFirst(core: Core, part: Area): void {
  for (let r = part.row; r < part.row + part.rows; r++) for (let c = part.column; c <= lastColumn(part); c++) {
    const cell = core.cellAt(part.sheet, r, c);
    if (cell && (r !== part.row || c !== part.column)) core.putCell(part.sheet, r, c, kept({ ...cell, value: null, formula: null, link: null }));
  }
}
