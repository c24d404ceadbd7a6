import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { ChartSeriesView } from '../model/views.ts';
import { valuesOf } from './grid.ts';
import { invalidArgument } from './failures.ts';
import { absoluteAddress } from './types/names.ts';

interface Source { readonly area: Area; readonly chartType: string; readonly by: 'Auto' | 'Columns' | 'Rows' }

/** The series that Excel makes of a range: the longer side runs along the axis; a first line of words names the series, a first line of words or x values are the categories. */
export function seriesFrom(model: WorkbookModel, of: Source): readonly ChartSeriesView[] {
  const values = valuesOf(model, of.area);
  if (values === null) throw invalidArgument();
  const byColumns = of.by === 'Columns' || (of.by === 'Auto' && of.area.rows >= of.area.columns);
  const lines = byColumns ? transpose(values) : values;
  const length = byColumns ? of.area.rows : of.area.columns;
  const hasNames = length > 1 && lines.some((line, i) => (i > 0 || lines.length === 1) && typeof line[0] === 'string' && line[0] !== '') && lines.every((line, i) => (i === 0 && lines.length > 1) || typeof line[0] !== 'number');
  const from = hasNames ? 1 : 0;
  const isScatter = /^(XYScatter|Bubble)/.test(of.chartType);
  const hasCategories = lines.length > 1 && (isScatter || (lines[0] ?? []).slice(from).some((v) => typeof v === 'string' && v !== '') || (hasNames && lines[0]?.[0] === ''));
  const stretch = (line: number): string => absoluteAddress(model, byColumns ? { ...of.area, column: of.area.column + line, columns: 1, row: of.area.row + from, rows: length - from } : { ...of.area, row: of.area.row + line, rows: 1, column: of.area.column + from, columns: length - from });
  const first = hasCategories ? 1 : 0;
  return lines.slice(first).map((line, i) => ({ name: hasNames ? String(line[0] ?? '') : `Series${i + 1}`, xValues: hasCategories ? stretch(0) : null, values: stretch(first + i), format: {} }));
}

const transpose = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
