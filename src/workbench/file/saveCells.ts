import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { readTyped } from '../../calc/numberFormat.ts';
import { attributesText, element, encodeText, escapeXml } from '../../ooxml/xml.ts';
import { reckonsWithArrays } from '../../ooxml/arrayFormula.ts';
import type { CellView } from '../model/cellViews.ts';
import type { SheetView, TableView } from '../model/views.ts';
import { MAX_ROWS } from '../model/area.ts';
import { contains } from '../model/rects.ts';
import { POINTS_PER_WIDTH, STANDARD_IN_FILE } from './openSheet.ts';
import { formulaText } from './saving.ts';
import type { Saving } from './saving.ts';

/** The widths, looks and groups of a sheet's columns; neighbours that are alike are one. */
export function columnsXml({ model, styles }: Saving, view: SheetView): string {
  const used = model.usedRange(view.id, false);
  const last = Math.max(used ? used.column + used.columns - 1 : -1, view.lastColumnSet, ...Object.keys(view.outline?.columns ?? {}).map(Number));
  const runs: { readonly from: number; to: number; readonly text: string }[] = [];
  for (let c = 0; c <= last; c++) {
    const [width, style, hidden, level] = [view.columnWidth(c), view.columnStyle(c), view.isColumnHidden(c), view.outline?.columns[c] ?? 0];
    const isCollapsed = (view.outline?.columns[c - 1] ?? 0) > level && view.isColumnHidden(c - 1);
    if (width === null && !style && !hidden && level === 0 && !isCollapsed) continue;
    const text = attributesText({ width: width === null ? STANDARD_IN_FILE : Math.round((width / POINTS_PER_WIDTH) * 1e6) / 1e6, style: style ? styles.cell(style) : undefined, hidden: hidden ? 1 : undefined, customWidth: width === null ? undefined : 1, outlineLevel: level || undefined, collapsed: isCollapsed ? 1 : undefined });
    const before = runs.at(-1);
    if (before?.to === c - 1 && before.text === text) before.to = c; else runs.push({ from: c, to: c, text });
  }
  return runs.length === 0 ? '' : `<cols>${runs.map(({ from, to, text }) => `<col min="${from + 1}" max="${to + 1}"${text}/>`).join('')}</cols>`;
}

/** All rows and cells of a sheet. */
export function cellsXml(saving: Saving, view: SheetView): string {
  const tables = saving.model.tables().filter((t) => t.sheet === view.id);
  const cells = new Map<number, string[]>();
  const used = saving.model.usedRange(view.id, false);
  if (used) saving.model.eachCell(used, (r, c, cell) => { let row = cells.get(r); if (row === undefined) cells.set(r, row = []); row.push(cellXml(saving, { view, tables, row: r, column: c }, cell)); });
  const last = Math.max(view.lastRowSet, ...Object.keys(view.outline?.rows ?? {}).map(Number), used ? used.row + used.rows - 1 : -1);
  const rows: string[] = [];
  for (let r = 0; r <= Math.min(last + 1, MAX_ROWS - 1); r++) { const inside = cells.get(r); const attributes = rowAttributes(saving, view, r); if (inside || attributes !== '') rows.push(inside ? `<row r="${r + 1}"${attributes}>${inside.join('')}</row>` : `<row r="${r + 1}"${attributes}/>`); }
  return rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`;
}

/** A row after a closed group shows the sign that opens it. */
function rowAttributes({ styles }: Saving, view: SheetView, r: number): string {
  const [height, hidden, level, style] = [view.rowHeight(r), view.isRowHidden(r), view.outline?.rows[r] ?? 0, view.rowStyle(r)];
  const isCollapsed = r > 0 && (view.outline?.rows[r - 1] ?? 0) > level && view.isRowHidden(r - 1);
  if (height === null && !hidden && level === 0 && !isCollapsed && !style) return '';
  return attributesText({ s: style ? styles.cell(style) : undefined, customFormat: style ? 1 : undefined, ht: height ?? undefined, customHeight: height === null ? undefined : 1, hidden: hidden ? 1 : undefined, outlineLevel: level || undefined, collapsed: isCollapsed ? 1 : undefined });
}

interface At { readonly view: SheetView; readonly tables: readonly TableView[]; readonly row: number; readonly column: number }

function cellXml(saving: Saving, at: At, { value, formula, style }: CellView): string {
  const number = saving.styles.cell(style, formula === null && typeof value === 'string' && looksOtherwise(value, style.numberFormat));
  const head = `<c r="${columnName(at.column)}${at.row + 1}"${number === 0 ? '' : ` s="${number}"`}`;
  if (formula !== null) {
    const isArray = isArrayFormula(formula);
    if (isArray) saving.flags.arrays = true;
    return `${head}${kindOf(value)}${isArray ? ' cm="1"' : ''}><f${isArray ? ` t="array" ref="${columnName(at.column)}${at.row + 1}"` : ''}>${escapeXml(formulaText(saving, formula, at.tables.find((t) => contains(t.area, at.row, at.column))?.name ?? null))}</f>${value === null ? '' : `<v>${shown(value)}</v>`}</c>`;
  }
  if (value === null) return `${head}/>`;
  if (typeof value !== 'string') return `${head}${kindOf(value)}><v>${shown(value)}</v></c>`;
  saving.texts.count++;
  return `${head} t="s"><v>${saving.texts.of(value, at.view.file?.rich[value])}</v></c>`;
}

const arrays = new Map<string, boolean>();
/** Asked of every formula, and each is read once. */
function isArrayFormula(formula: string): boolean {
  let known = arrays.get(formula);
  if (known === undefined) { if (arrays.size > 100_000) arrays.clear(); arrays.set(formula, known = reckonsWithArrays(formula)); }
  return known;
}

/** A text that would become a formula, a number or a day if somebody edited the cell. */
const looksOtherwise = (text: string, format: string): boolean => /^[=+\-@\d.(]/.test(text) && (text.startsWith('=') || typeof readTyped(text, format).value !== 'string');

const kindOf = (value: CalcValue): string => (typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : isCalcError(value) ? ' t="e"' : '');
const shown = (value: CalcValue): string => (typeof value === 'string' ? encodeText(value) : typeof value === 'boolean' ? (value ? '1' : '0') : isCalcError(value) ? value.error : String(value));

const letters: string[] = [];
export function columnName(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  letters[column] = name;
  return name;
}

/** Links of cells as the sheet lists them; addresses outside are relations. */
export function linksXml({ model }: Saving, view: SheetView, relate: (address: string) => string): string {
  const used = model.usedRange(view.id, false);
  const links: string[] = [];
  if (used) model.eachCell(used, (row, column, { link, value }) => {
    if (!link || (link.address === null && link.documentReference === null)) return;
    const text = link.textToDisplay !== null && link.textToDisplay !== '' && link.textToDisplay !== value ? link.textToDisplay : undefined;
    links.push(element('hyperlink', { ref: `${columnName(column)}${row + 1}`, 'r:id': link.address === null ? undefined : relate(link.address), location: link.address === null ? link.documentReference : undefined, tooltip: link.screenTip ?? undefined, display: text }));
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
