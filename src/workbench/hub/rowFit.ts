import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { CellView } from '../model/cellViews.ts';
import type { SheetView } from '../model/views.ts';

/** Rows without a height of their own are as high as their cells need, as Excel fits rows that nobody has sized. Letters are counted, not measured; all sizes in points. */

/** So far down and across is looked. */
const MEASURED = { rows: 3_000, columns: 80 } as const;
const LINE = 15;
const LETTER = 11;

function neededHeight({ value, style }: CellView, width: number): number {
  const line = style.font.size <= LETTER ? LINE : Math.ceil(style.font.size * 1.3);
  if (!style.wrapText || typeof value !== 'string') return line;
  const perLine = Math.max(1, Math.floor((width - 4) / (style.font.size * 0.49)));
  return Math.min(409, line * value.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0));
}

export function fittedRows(model: WorkbookModel, view: SheetView, used: Area | null): ReadonlyMap<number, number> {
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

/** Charts stand at heights that count every unsized row as one line; on the page they stand beside the same rows, fitted. */
export interface Fit { readonly shown: (top: number) => number; readonly stored: (top: number) => number }

export function fitOf(model: WorkbookModel, sheet: string, fitted: ReadonlyMap<number, number>): Fit {
  const steps: { readonly stored: number; readonly shown: number; readonly extra: number }[] = [];
  let extra = 0;
  for (const [row, height] of [...fitted].sort(([a], [b]) => a - b)) {
    extra += height - LINE;
    const below = model.placeOf({ sheet, row, column: 0, rows: 1, columns: 1 }).top + LINE;
    steps.push({ stored: below, shown: below + extra, extra });
  }
  const last = (of: 'stored' | 'shown', top: number): number => steps.findLast((step) => step[of] <= top + 0.01)?.extra ?? 0;
  return { shown: (top) => top + last('stored', top), stored: (top) => top - last('shown', top) };
}

/** The same for a sheet as it stands now, for a chart that a person has moved. */
export function fitNow(model: WorkbookModel, sheet: string): Fit {
  const view = model.sheet(sheet);
  return fitOf(model, sheet, view === null ? new Map() : fittedRows(model, view, model.usedRange(sheet, false)));
}
