import { encodeFormula } from '../../src/ooxml/encodeFormula.ts';
import { columnLetters } from '../../src/workbook/table.ts';
import { isCalcError } from '../../src/calc/calc.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import type { Area } from '../../src/workbench/model/area.ts';
import type { CellView, Validation } from '../../src/workbench/model/cellViews.ts';
import type { SheetView } from '../../src/workbench/model/views.ts';
import { alignmentWords, fontWords, isBlank, plainAddress, ruleWords } from './picture.ts';
import type { CellPicture, Picture, SheetPicture } from './picture.ts';

/** The workbook that the add-in wrote through Office.js. */
export function pictureOfModel(model: WorkbookModel): Picture {
  return { sheets: new Map(model.sheets().map((s) => [s.name, sheetOf(model, s)])), names: Object.fromEntries(model.names().map((n) => [n.name, plainAddress(n.formula.replace(/^=/, ''))]).sort()) };
}

const inside = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function sheetOf(model: WorkbookModel, sheet: SheetView): SheetPicture {
  const tables = model.tables().filter((t) => t.sheet === sheet.id);
  const used = model.usedRange(sheet.id, false) ?? { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
  const cells = new Map<string, CellPicture>();
  const columns = Array.from({ length: used.column + used.columns }, (_, c) => c);
  for (let row = 0; row < Math.min(used.row + used.rows, 3_000); row++) for (const column of columns) {
    const table = tables.find((t) => inside(t.area, row, column))?.name ?? null;
    const picture = cellOf(model.cell(sheet.id, row, column), { table, rule: sheet.validations.find((v) => inside(v.area, row, column)) });
    if (!isBlank(picture)) cells.set(`${columnLetters(column + 1)}${row + 1}`, picture);
  }
  const heights = Array.from({ length: used.row + used.rows }, (_, r) => [r + 1, sheet.rowHeight(r) ?? 15] as const).filter(([, h]) => h !== 15);
  return {
    cells, heights: Object.fromEntries(heights), frozen: sheet.frozen, gridlines: sheet.showGridlines, tab: sheet.tabColor === '' ? null : sheet.tabColor.toUpperCase(),
    widths: Object.fromEntries(Array.from({ length: Math.max(columns.length, 80) }, (_, c) => c).flatMap((c) => { const width = sheet.columnWidth(c); return width === null ? [] : [[columnLetters(c + 1), width]]; })), hiddenColumns: columns.filter((c) => sheet.isColumnHidden(c)).map((c) => columnLetters(c + 1)),
    tables: Object.fromEntries(tables.map((t) => [t.name, { range: plainAddress(model.addressOf(t.area)).replace(/^.*!/, ''), columns: t.columns.map((c) => c.name), style: `${t.style}${t.showBandedRows ? ' banded' : ''}` }])),
    marks: [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map((f) => `${f.areas.map((a) => plainAddress(model.addressOf(a)).replace(/^.*!/, '')).join(' ')} ${String(f.rule['formula']).replace(/^=/, '')} ${f.style.fill ?? ''} ${f.style.font?.color ?? ''}${f.style.font?.bold ? ' bold' : ''}${f.style.font?.italic ? ' italic' : ''}`),
    charts: sheet.charts.map((c) => ({ title: c.title.text, series: c.series.map((s) => ({ name: s.name, x: plainAddress(s.xValues ?? '').replace(/^=/, ''), y: plainAddress(s.values ?? '').replace(/^=/, '') })) })),
  };
}

function cellOf(cell: CellView, of: { readonly table: string | null; readonly rule: Validation | undefined }): CellPicture {
  const { style, value } = cell;
  const side = style.horizontalAlignment === 'General' ? null : style.horizontalAlignment.toLowerCase();
  const vertical = style.verticalAlignment === 'Bottom' ? null : style.verticalAlignment === 'Center' ? 'middle' : style.verticalAlignment.toLowerCase();
  const edge = style.borders.EdgeBottom;
  return {
    value: value === '' || value === null ? null : isCalcError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value,
    formula: cell.formula === null ? null : encodeFormula(cell.formula, of.table), link: cell.link === null ? null : plainAddress(cell.link.documentReference ?? cell.link.address ?? ''), format: style.numberFormat,
    font: fontWords({ ...style.font, underline: style.font.underline !== 'None', color: style.font.color?.toUpperCase() ?? null }), fill: style.fill?.toUpperCase() ?? null,
    alignment: alignmentWords({ horizontal: side, vertical, wrap: style.wrapText, indent: style.indentLevel }), bottom: edge === undefined || edge.style === 'None' ? null : `${edge.weight.toLowerCase()} ${edge.color.toUpperCase()}`,
    rule: of.rule === undefined ? null : ruleOf(of.rule),
  };
}

function ruleOf({ rule, prompt, errorAlert }: Validation): string {
  const [list, custom, whole] = [rule['list'] as { readonly source: string } | undefined, rule['custom'] as { readonly formula: string } | undefined, rule['wholeNumber'] as { readonly formula1: unknown; readonly operator: string } | undefined];
  const accepts = list ? `list ${list.source.startsWith('=') ? plainAddress(list.source.slice(1)) : list.source}` : custom ? `custom ${custom.formula.replace(/^=/, '')}` : whole ? `whole ${whole.operator.toLowerCase().replace(/to$/, '')} ${String(whole.formula1).replace(/^=/, '')}` : 'any';
  return ruleWords({ accepts, prompt: `${prompt.title}: ${prompt.message}`, refusal: accepts === 'any' ? '' : `${errorAlert.title}: ${errorAlert.message}` });
}
