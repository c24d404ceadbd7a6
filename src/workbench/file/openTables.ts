import type { TableView } from '../model/model.ts';
import { decodeFormula } from './formulaText.ts';
import { tablesOf } from './library.ts';
import type { FileTable, Sheet } from './library.ts';
import { rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';

export function readTables(opening: Opening, sheet: Sheet, id: string): readonly TableView[] {
  return tablesOf(sheet).flatMap((table) => {
    const [area] = rectsIn(table.tableRef ?? table.ref ?? '');
    return area ? [{ ...readTable(table), id: String(opening.ids()), sheet: id, area: { sheet: id, ...area } }] : [];
  });
}

const readTable = (table: FileTable): Omit<TableView, 'id' | 'sheet' | 'area'> => ({
  name: table.displayName ?? table.name, showHeaders: table.headerRow !== false, showTotals: table.totalsRow === true, style: table.style?.theme ?? '', showBandedRows: table.style?.showRowStripes === true, showBandedColumns: table.style?.showColumnStripes === true,
  highlightFirstColumn: table.style?.showFirstColumn === true, highlightLastColumn: table.style?.showLastColumn === true, showFilterButton: table.columns.some((c) => c.filterButton === true), filters: new Map(), sort: [],
  columns: table.columns.map((c, i) => ({ id: i + 1, name: c.name, calculatedFormula: c.calculatedColumnFormula === undefined ? null : decodeFormula(c.calculatedColumnFormula, table.displayName ?? table.name), totals: c.totalsRowFunction === undefined || c.totalsRowFunction === 'none' ? null : c.totalsRowFunction })),
});
