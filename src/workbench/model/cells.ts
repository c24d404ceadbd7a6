import { formatValue } from '../../calc/numberFormat.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { cellOf, checkNumberFormat } from './inputs.ts';
import { ModelError } from './model.ts';
import type { CellInput, WorkbookModel } from './model.ts';
import type { Area, Rect } from './area.ts';
import type { CellStyle, CellView, Hyperlink, StyleChange } from './cellViews.ts';
import { checkUnlocked } from './protection.ts';
import { checkRect, contains, spansColumns, spansRows } from './rects.ts';
import type { Cell, Rows } from './state.ts';
import { changeOf, NORMAL_STYLE } from './styles.ts';
import { afterWrite } from './tableGrowth.ts';

type Cells = Pick<WorkbookModel, 'cell' | 'eachCell' | 'textOf' | 'usedRange' | 'write' | 'clear' | 'changeStyle' | 'setLink'>;

export function createCells(core: Core): Cells {
  const view = (sheet: string, row: number, column: number): CellView => {
    const cell = core.cellAt(sheet, row, column);
    if (!cell) return { value: null, formula: null, style: lookAt(core, sheet, row, column), link: null };
    return cell.formula === null ? cell : { ...cell, value: core.valueOf(sheet, row, column) };
  };
  return {
    cell: (sheet, row, column) => view(core.sheet(sheet).id, row, column),
    eachCell: (area, visit) => {
      const sheet = core.sheet(area.sheet).id;
      eachIn(core.rows(sheet), area, (row, column, cell) => { visit(row, column, cell.formula === null ? cell : { ...cell, value: core.valueOf(sheet, row, column) }); });
    },
    textOf: (sheet, row, column) => { const { value, style } = view(core.sheet(sheet).id, row, column); return formatValue(value, style.numberFormat); },
    usedRange: (sheet, valuesOnly) => core.extent.used(core.sheet(sheet).id, valuesOnly),
    write: (area, inputs) => { write(core, { ...area, sheet: core.sheet(area.sheet).id }, inputs); },
    clear: (area, what) => { clear(core, { ...area, sheet: core.sheet(area.sheet).id }, what); },
    changeStyle: (area, change) => { changeStyle(core, { ...area, sheet: core.sheet(area.sheet).id }, change); },
    setLink: (area, link) => { setLink(core, { ...area, sheet: core.sheet(area.sheet).id }, link); },
  };
}

/** The cells that are kept within a rectangle, row by row and column by column. The callback may change them. */
export function eachIn(rows: Rows, r: Rect, visit: (row: number, column: number, cell: Cell) => void): void {
  const [bottom, right] = [r.row + r.rows, r.column + r.columns];
  const indexes = r.rows <= rows.size ? null : [...rows.keys()].filter((i) => i >= r.row && i < bottom).sort((a, b) => a - b);
  const visitRow = (index: number): void => {
    const cells = rows.get(index)?.cells;
    if (!cells || cells.size === 0) return;
    if (r.columns <= cells.size) { for (let c = r.column; c < right; c++) { const cell = cells.get(c); if (cell) visit(index, c, cell); } return; }
    for (const c of [...cells.keys()].filter((i) => i >= r.column && i < right).sort((a, b) => a - b)) visit(index, c, cells.get(c) as Cell);
  };
  if (indexes) for (const index of indexes) visitRow(index);
  else for (let index = r.row; index < bottom; index++) visitRow(index);
}

/** A cell, or what an empty one would be at its place. */
const cellOrLook = (core: Core, sheet: string, row: number, column: number): Cell => core.cellAt(sheet, row, column) ?? { value: null, formula: null, style: lookAt(core, sheet, row, column), link: null };

export function write(core: Core, area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
  checkRect(area);
  if (inputs.length !== area.rows || inputs.some((row) => row.length !== area.columns)) throw new ModelError('InvalidArgument', `The values are not ${area.rows} rows of ${area.columns}.`);
  const merged = (core.book().merged.get(area.sheet) ?? []);
  checkUnlocked(core, area);
  const before = area.rows === 1 && area.columns === 1 ? core.valueOf(area.sheet, area.row, area.column) : undefined;
  inputs.forEach((row, i) => {
    row.forEach((input, j) => {
      const [r, c] = [area.row + i, area.column + j];
      if (input === undefined || merged.some((m) => contains(m, r, c) && (m.row !== r || m.column !== c))) return;
      core.putCell(area.sheet, r, c, cellOf(input, cellOrLook(core, area.sheet, r, c)));
    });
  });
  core.edited(area, 'RangeEdited', before);
  afterWrite(core, area);
}

function clear(core: Core, area: Area, what: Parameters<WorkbookModel['clear']>[1]): void {
  checkRect(area);
  checkUnlocked(core, area);
  const before = area.rows === 1 && area.columns === 1 ? core.valueOf(area.sheet, area.row, area.column) : undefined;
  if (what === 'All' || what === 'Formats') clearLooks(core, area);
  const changed: [number, number, Cell | undefined][] = [];
  eachIn(core.rows(area.sheet), area, (row, column, cell) => { changed.push([row, column, cleared(cell, what, lookAt(core, area.sheet, row, column))]); });
  for (const [row, column, cell] of changed) core.putCell(area.sheet, row, column, cell);
  if (what === 'Formats') core.emit({ kind: 'format', area }); else core.edited(area, 'RangeEdited', before);
  afterWrite(core, area);
}

function cleared(cell: Cell, what: Parameters<WorkbookModel['clear']>[1], look: CellStyle): Cell | undefined {
  switch (what) {
    case 'All': return look === NORMAL_STYLE ? undefined : { value: null, formula: null, style: look, link: null };
    case 'Contents': return cellOf(null, { style: cell.style, link: null });
    case 'Formats': return kept({ ...cell, style: look });
    case 'Hyperlinks': return kept({ ...cell, link: null });
    case 'RemoveHyperlinks': return kept({ ...cell, link: null, style: cell.link ? look : cell.style });
  }
}

const kept = (cell: Cell): Cell | undefined => (cell.value === null && cell.formula === null && cell.link === null && cell.style === NORMAL_STYLE ? undefined : cell);

/** Whole rows and columns lose their own look, too. */
function clearLooks(core: Core, area: Area): void {
  if (spansRows(area)) restyleColumns(core, area, () => null);
  if (spansColumns(area)) for (const index of core.rows(area.sheet).keys()) if (index >= area.row && index < area.row + area.rows) core.rowToChange(area.sheet, index).style = null;
}

function restyleColumns(core: Core, area: Area, style: (was: CellStyle) => CellStyle | null): void {
  const columns = new Map(core.book().columns.get(area.sheet) ?? []);
  for (let c = area.column; c < area.column + area.columns; c++) {
    const was = columns.get(c) ?? { width: null, hidden: false, style: null };
    const made = style(was.style ?? NORMAL_STYLE);
    columns.set(c, { ...was, style: made === NORMAL_STYLE ? null : made });
  }
  core.setItem('columns', area.sheet, columns);
}

function changeStyle(core: Core, area: Area, change: StyleChange): void {
  checkRect(area);
  checkUnlocked(core, area, 'allowFormatCells');
  if (change.numberFormat !== undefined) checkNumberFormat(change.numberFormat);
  const key = JSON.stringify(change);
  const whole = spansRows(area) || spansColumns(area);
  const put = (row: number, column: number, cell: Cell): void => { core.putCell(area.sheet, row, column, { ...cell, style: changeOf(cell.style, change, key) }); };
  if (spansRows(area)) restyleColumns(core, area, (was) => changeOf(was, change, key));
  else if (spansColumns(area)) for (let r = area.row; r < area.row + area.rows; r++) { const row = core.rowToChange(area.sheet, r); row.style = changeOf(row.style ?? NORMAL_STYLE, change, key); }
  if (whole) {
    const found: [number, number, Cell][] = [];
    eachIn(core.rows(area.sheet), area, (row, column, cell) => { found.push([row, column, cell]); });
    for (const [row, column, cell] of found) put(row, column, cell);
  } else for (let r = area.row; r < area.row + area.rows; r++) for (let c = area.column; c < area.column + area.columns; c++) put(r, c, cellOrLook(core, area.sheet, r, c));
  core.emit({ kind: 'format', area });
}

/** A link shows as Excel's Hyperlink style; its words become the cell's text where it names some. */
function setLink(core: Core, area: Area, link: Hyperlink | null): void {
  checkRect(area);
  checkUnlocked(core, area);
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const cell = cellOrLook(core, area.sheet, r, c);
      const value = link?.textToDisplay ?? cell.value;
      const style = link ? changeOf(cell.style, { font: { underline: 'Single', color: '#0563C1' } }) : cell.style;
      core.putCell(area.sheet, r, c, kept({ ...cell, value, formula: link?.textToDisplay === undefined || link.textToDisplay === null ? cell.formula : null, link, style }));
    }
  }
  core.edited(area, 'RangeEdited');
}
