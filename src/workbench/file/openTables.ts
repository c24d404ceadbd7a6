import { childOf, childrenOf, decodeText, flag, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { Rect } from '../model/area.ts';
import type { TableView } from '../model/views.ts';
import { readFilters } from './filterRules.ts';
import { decodeFormula } from './formulaText.ts';
import { rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';

export function readTables(opening: Opening, parts: readonly string[], id: string): readonly TableView[] {
  return parts.flatMap((path) => {
    const xml = opening.zip.text(path);
    if (xml === null) return [];
    const table = parseXml(xml);
    const [area] = rectsIn(table.attributes['ref'] ?? '');
    if (table.attributes['tableType'] === 'queryTable') opening.say('connections of tables to other data');
    return area ? [{ ...readTable(table, area), id: String(opening.ids()), sheet: id, area: { sheet: id, ...area } }] : [];
  });
}

function readTable(table: XmlElement, area: Rect): Omit<TableView, 'id' | 'sheet' | 'area'> {
  const { displayName, name = 'Table', headerRowCount, totalsRowCount, totalsRowShown: _shown } = table.attributes;
  const [own, filter, style] = [displayName ?? name, childOf(table, 'autoFilter'), childOf(table, 'tableStyleInfo')?.attributes ?? {}];
  return {
    name: own, showHeaders: headerRowCount !== '0', showTotals: Number(totalsRowCount ?? 0) > 0, style: style['name'] ?? '', showBandedRows: flag(style['showRowStripes']), showBandedColumns: flag(style['showColumnStripes']), highlightFirstColumn: flag(style['showFirstColumn']), highlightLastColumn: flag(style['showLastColumn']),
    showFilterButton: filter !== undefined, filters: new Map(readFilters(filter)), sort: sortOf(childOf(table, 'sortState') ?? childOf(filter, 'sortState'), area),
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((column, i) => readColumn(column, own, i)),
  };
}

function readColumn(column: XmlElement, table: string, index: number): TableView['columns'][number] {
  const [formula, total] = [childOf(column, 'calculatedColumnFormula')?.text, column.attributes['totalsRowFunction']];
  return { id: index + 1, name: decodeText(column.attributes['name'] ?? ''), calculatedFormula: formula === undefined ? null : decodeFormula(formula, table), totals: total === undefined || total === 'none' ? null : total };
}

/** Orders by colour, icon or a person's own list are not known here. */
function sortOf(state: XmlElement | undefined, area: Rect): TableView['sort'] {
  return childrenOf(state, 'sortCondition').flatMap(({ attributes }) => {
    const [at] = rectsIn(attributes['ref'] ?? '');
    return at && attributes['sortBy'] === undefined && attributes['customList'] === undefined ? [{ key: at.column - area.column, ascending: !flag(attributes['descending']) }] : [];
  });
}
