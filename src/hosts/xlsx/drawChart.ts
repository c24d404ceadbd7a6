import type { Workbook } from '@cj-tech-master/excelts';
import type { Edit, Table } from '../../workbook/table.ts';

/** Draws a native chart over the workbook's own cells. */
export function drawChart(_writing: { readonly book: Workbook; readonly tables: ReadonlyMap<string, Table> }, edit: Extract<Edit, { kind: 'draw-chart' }>): void {
  throw new Error(`Charts are not drawn yet: ${edit.chart.title}.`);
}
