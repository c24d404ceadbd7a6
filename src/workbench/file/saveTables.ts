import { element, encodeText, escapeXml } from '../../ooxml/xml.ts';
import { printRect } from '../model/addresses.ts';
import type { Rect } from '../model/area.ts';
import type { TableView } from '../model/views.ts';
import { writeFilters } from './filterRules.ts';
import { formulaText } from './saving.ts';
import type { Saving } from './saving.ts';

/** A table's part. */
export function tableXml(saving: Saving, table: TableView, id: number): string {
  const { area, columns } = table;
  const body: Rect = { row: area.row + (table.showHeaders ? 1 : 0), column: area.column, rows: area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0), columns: area.columns };
  const filtered: Rect = { ...area, rows: area.rows - (table.showTotals ? 1 : 0) };
  const filter = table.showHeaders && table.showFilterButton ? element('autoFilter', { ref: printRect(filtered) }, writeFilters([...table.filters], saving.say)) : '';
  const sort = table.sort.length === 0 ? '' : element('sortState', { ref: printRect(body) }, table.sort.map(({ key, ascending }) => element('sortCondition', { descending: ascending ? undefined : 1, ref: printRect({ ...body, column: body.column + key, columns: 1 }) })).join(''));
  const style = element('tableStyleInfo', { name: table.style === '' ? undefined : table.style, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn, showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns });
  const head = { id, name: table.name, displayName: table.name, ref: printRect(area), headerRowCount: table.showHeaders ? undefined : 0, totalsRowCount: table.showTotals ? 1 : undefined, totalsRowShown: table.showTotals ? undefined : 0 };
  const list = element('tableColumns', { count: columns.length }, columns.map((column, i) => columnXml(saving, table, { column, index: i })).join(''));
  return `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${Object.entries(head).map(([k, v]) => (v === undefined ? '' : ` ${k}="${escapeXml(String(v))}"`)).join('')}>${filter}${sort}${list}${style}</table>`;
}

/** A total names its function; a formula of the person's own or a word stands in the cell as well. */
function columnXml(saving: Saving, table: TableView, { column, index }: { readonly column: TableView['columns'][number]; readonly index: number }): string {
  const total = table.showTotals ? saving.model.cell(table.sheet, table.area.row + table.area.rows - 1, table.area.column + index) : null;
  const own = column.totals === null && total?.formula != null ? 'custom' : column.totals;
  const formula = column.calculatedFormula === null ? '' : `<calculatedColumnFormula>${escapeXml(formulaText(saving, column.calculatedFormula, table.name))}</calculatedColumnFormula>`;
  const totals = own === 'custom' && total?.formula != null ? `<totalsRowFormula>${escapeXml(formulaText(saving, total.formula, table.name))}</totalsRowFormula>` : '';
  const label = own === null && typeof total?.value === 'string' && total.formula === null ? total.value : undefined;
  const attribute = (text: string): string => encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '_x000a_').replaceAll('\t', '&#9;');
  const inside = formula + totals;
  return `<tableColumn id="${index + 1}" name="${attribute(column.name)}"${own === null ? '' : ` totalsRowFunction="${own}"`}${label === undefined ? '' : ` totalsRowLabel="${attribute(label)}"`}${inside === '' ? '/>' : `>${inside}</tableColumn>`}`;
}
