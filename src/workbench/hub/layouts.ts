import type { WorkbookModel } from '../model/model.ts';
import type { SheetView, TableView } from '../model/views.ts';
import { sheetFilterKey } from './filterTargets.ts';
import { showChart } from './charts.ts';
import { fitOf, fittedRows } from './rowFit.ts';
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

function stateOf(table: TableView, column: number): FilterButton['state'] {
  if (table.filters.has(column)) return 'filtered';
  const first = table.sort[0];
  return first === undefined || first.key !== column ? 'plain' : first.ascending ? 'ascending' : 'descending';
}

const tableButtons = (model: WorkbookModel, sheet: string): readonly FilterButton[] => model.tables().filter((table) => table.sheet === sheet && table.showHeaders && table.showFilterButton)
  .flatMap((table) => table.columns.map((_, tableColumn) => ({ row: table.area.row, column: table.area.column + tableColumn, table: table.id, tableColumn, state: stateOf(table, tableColumn) })));

function filterButtons(model: WorkbookModel, view: SheetView): readonly FilterButton[] {
  const { autoFilter, id } = view;
  const own = autoFilter ? Array.from({ length: autoFilter.columns }, (_, i): FilterButton => ({ row: autoFilter.row, column: autoFilter.column + i, table: sheetFilterKey(id), tableColumn: i, state: autoFilter.filters.some(([column]) => column === i) ? 'filtered' : 'plain' })) : [];
  return [...tableButtons(model, id), ...own];
}

const threadMarks = (model: WorkbookModel, sheet: string): readonly CommentMark[] => model.comments().filter((comment) => comment.at.sheet === sheet).map((comment) => ({
  row: comment.at.row, column: comment.at.column, id: comment.id, isNote: false, resolved: comment.resolved,
  remarks: [comment, ...comment.replies].map((remark) => ({ author: remark.author.name, created: remark.created, content: remark.content })),
}));

/** Notes come from files; a thread on the same cell is what counts. */
function commentMarks(model: WorkbookModel, view: SheetView): readonly CommentMark[] {
  const threads = threadMarks(model, view.id);
  const notes = (view.file?.notes ?? []).filter((note) => !threads.some((t) => t.row === note.row && t.column === note.column));
  return [...threads, ...notes.map(({ row, column, author, text }) => ({ row, column, id: '', isNote: true, resolved: false, remarks: [{ author, created: '', content: text.startsWith(`${author}:\n`) ? text.slice(author.length + 2) : text }] }))];
}

function charts(model: WorkbookModel, view: SheetView, fitted: ReadonlyMap<number, number>): SheetLayout['charts'] {
  if (view.charts.length === 0) return [];
  const fit = fitOf(model, view.id, fitted);
  return view.charts.map((chart) => showChart(model, { ...chart, top: fit.shown(chart.top), height: fit.shown(chart.top + chart.height) - fit.shown(chart.top) }));
}

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
    filters: filterButtons(model, view),
    comments: commentMarks(model, view),
    charts: charts(model, view, fitted),
  };
}
