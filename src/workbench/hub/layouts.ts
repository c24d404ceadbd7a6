import type { Area, CellView, SheetView, TableView, WorkbookModel } from '../model/model.ts';
import { showChart } from './charts.ts';
import type { CommentMark, FilterButton, SheetLayout } from './messages.ts';

/** Columns and rows that may have a size of their own: up to the used range and a little beyond, where people drag borders. */
const MARGIN = { rows: 200, columns: 60 } as const;

function sizes(count: number, isHidden: (index: number) => boolean, sizeOf: (index: number) => number | null): readonly (readonly [number, number])[] {
  const own: (readonly [number, number])[] = [];
  for (let index = 0; index < count; index += 1) {
    const size = isHidden(index) ? 0 : sizeOf(index);
    if (size !== null) own.push([index, size]);
  }
  return own;
}

/** So far down and across, rows without a height of their own are looked at for tall letters and wrapped text. */
const MEASURED = { rows: 3_000, columns: 80 } as const;
const LINE = 15;
const LETTER = 11;

/** Points that a cell's text needs: its lines times the height of its letters, as Excel fits rows that nobody has sized. Letters are counted, not measured. */
function neededHeight({ value, style }: CellView, width: number): number {
  const line = style.font.size <= LETTER ? LINE : Math.ceil(style.font.size * 1.3);
  if (!style.wrapText || typeof value !== 'string') return line;
  const perLine = Math.max(1, Math.floor((width - 4) / (style.font.size * 0.49)));
  return Math.min(409, line * value.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0));
}

function fittedRows(model: WorkbookModel, view: SheetView, used: Area | null): ReadonlyMap<number, number> {
  const fitted = new Map<number, number>();
  if (used === null) return fitted;
  const area = { ...used, rows: Math.min(used.rows, MEASURED.rows), columns: Math.min(used.columns, MEASURED.columns) };
  model.eachCell(area, (row, column, cell) => {
    if (view.rowHeight(row) !== null) return;
    const needed = neededHeight(cell, view.columnWidth(column) ?? 48);
    if (needed > LINE && needed > (fitted.get(row) ?? LINE)) fitted.set(row, needed);
  });
  return fitted;
}

function stateOf(table: TableView, column: number): FilterButton['state'] {
  if (table.filters.has(column)) return 'filtered';
  const first = table.sort[0];
  return first === undefined || first.key !== column ? 'plain' : first.ascending ? 'ascending' : 'descending';
}

const filterButtons = (model: WorkbookModel, sheet: string): readonly FilterButton[] => model.tables().filter((table) => table.sheet === sheet && table.showHeaders && table.showFilterButton)
  .flatMap((table) => table.columns.map((_, tableColumn) => ({ row: table.area.row, column: table.area.column + tableColumn, table: table.id, tableColumn, state: stateOf(table, tableColumn) })));

const commentMarks = (model: WorkbookModel, sheet: string): readonly CommentMark[] => model.comments().filter((comment) => comment.at.sheet === sheet).map((comment) => ({
  row: comment.at.row, column: comment.at.column, id: comment.id, resolved: comment.resolved,
  remarks: [comment, ...comment.replies].map((remark) => ({ author: remark.author.name, created: remark.created, content: remark.content })),
}));

export function layoutOf(model: WorkbookModel, view: SheetView): SheetLayout {
  const used = model.usedRange(view.id, false);
  const rows = used === null ? 0 : used.row + used.rows;
  const columns = used === null ? 0 : used.column + used.columns;
  const fitted = fittedRows(model, view, used);
  return {
    sheet: view.id,
    columns: sizes(columns + MARGIN.columns, view.isColumnHidden, view.columnWidth),
    rows: sizes(rows + MARGIN.rows, view.isRowHidden, (row) => view.rowHeight(row) ?? fitted.get(row) ?? null),
    used: { rows, columns },
    frozen: view.frozen, showGridlines: view.showGridlines, showHeadings: view.showHeadings, merged: view.merged,
    filters: filterButtons(model, view.id),
    comments: commentMarks(model, view.id),
    charts: view.charts.map((chart) => showChart(model, chart)),
  };
}
