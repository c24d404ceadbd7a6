import type { Workbook } from '@cj-tech-master/excelts';
import { pointsOfWidth } from '../../src/hosts/excel/place.ts';
import { columnLetters } from '../../src/workbook/table.ts';
import { alignmentWords, fontWords, isBlank, plainAddress, ruleWords } from './picture.ts';
import type { CellPicture, Picture, SheetPicture } from './picture.ts';

type Sheet = Workbook['worksheets'][number];
type Cell = ReturnType<Sheet['getCell']>;

/** The workbook in an .xlsx file, as the file library reads it back. */
export function pictureOfFile(book: Workbook): Picture {
  return { sheets: new Map(book.worksheets.map((s) => [s.name, sheetOf(s)])), names: Object.fromEntries(book.definedNames.model.filter((n) => !n.name.startsWith('_xlnm')).map((n) => [n.name, plainAddress(n.ranges[0] ?? '')]).sort()) };
}

const hex = (colour: unknown): string | null => { const argb = (colour as { readonly argb?: string } | undefined)?.argb; return argb === undefined ? null : `#${argb.slice(2).toUpperCase()}`; };

interface TableModel { readonly name: string; readonly ref?: string; readonly tableRef?: string; readonly columns: readonly { readonly name: string }[]; readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean } }

function sheetOf(sheet: Sheet): SheetPicture {
  const cells = new Map<string, CellPicture>();
  const columns = Array.from({ length: Math.max(sheet.columnCount, sheet.columns?.length ?? 0) }, (_, i) => i + 1);
  for (let row = 1; row <= sheet.rowCount; row++) for (const column of columns) {
    const picture = cellOf(sheet.getRow(row).getCell(column));
    if (!isBlank(picture)) cells.set(`${columnLetters(column)}${row}`, picture);
  }
  const view = sheet.views?.[0] as { readonly xSplit?: number; readonly ySplit?: number; readonly showGridLines?: boolean } | undefined;
  const tables = sheet.getTables().map((t) => (t as unknown as { readonly model?: TableModel; readonly table?: TableModel }).model ?? (t as unknown as { readonly table: TableModel }).table);
  return {
    cells, heights: Object.fromEntries(Array.from({ length: sheet.rowCount }, (_, i) => [i + 1, sheet.getRow(i + 1).height ?? 15] as const).filter(([, h]) => h !== 15)),
    frozen: { rows: view?.ySplit ?? 0, columns: view?.xSplit ?? 0 }, gridlines: view?.showGridLines ?? true, tab: hex(sheet.properties.tabColor),
    widths: Object.fromEntries(columns.flatMap((c) => { const { width } = sheet.getColumn(c); return width === undefined ? [] : [[columnLetters(c), pointsOfWidth(width)]]; })), hiddenColumns: columns.filter((c) => sheet.getColumn(c).hidden).map(columnLetters),
    tables: Object.fromEntries(tables.map((t) => [t.name, { range: t.tableRef ?? t.ref ?? '', columns: t.columns.map((c) => c.name), style: `${t.style?.theme ?? ''}${t.style?.showRowStripes ? ' banded' : ''}` }])),
    marks: marksOf(sheet), charts: chartsOf(sheet),
  };
}

interface Mark { readonly ref: string; readonly rules: readonly { readonly priority: number; readonly formulae: readonly string[]; readonly style?: { readonly fill?: { readonly bgColor?: unknown }; readonly font?: { readonly bold?: boolean; readonly italic?: boolean; readonly color?: unknown } } }[] }

function marksOf(sheet: Sheet): readonly string[] {
  const all = (sheet as unknown as { readonly conditionalFormattings: readonly Mark[] }).conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })));
  return all.sort((a, b) => a.priority - b.priority).map(({ ref, formulae, style }) => `${ref} ${formulae[0] ?? ''} ${hex(style?.fill?.bgColor) ?? ''} ${hex(style?.font?.color) ?? ''}${style?.font?.bold ? ' bold' : ''}${style?.font?.italic ? ' italic' : ''}`);
}

/** The library keeps a chart as a tree; references stand under "formula", series under "series". */
interface ChartTree { readonly chart: { readonly title?: unknown; readonly plotArea: { readonly chartTypes: readonly { readonly series: readonly SeriesTree[] }[] } } }
interface SeriesTree { readonly tx?: { readonly value?: string }; readonly xVal?: unknown; readonly yVal?: unknown; readonly cat?: unknown; readonly val?: unknown }

const chartsOf = (sheet: Sheet): SheetPicture['charts'] => sheet.getCharts().map((drawn) => {
  const { chart } = (drawn as unknown as { readonly chartModel: ChartTree }).chartModel;
  const reference = (tree: unknown): string => plainAddress(/"formula":"([^"]*)"/.exec(JSON.stringify(tree ?? {}))?.[1] ?? '');
  return { title: [...JSON.stringify(chart.title ?? {}).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => m[1]).join(''), series: chart.plotArea.chartTypes.flatMap((t) => t.series).map((s) => ({ name: s.tx?.value ?? '', x: reference(s.xVal ?? s.cat), y: reference(s.yVal ?? s.val) })) };
});

function cellOf(cell: Cell): CellPicture {
  const { font, fill, alignment, border } = cell;
  const bottom = border?.bottom;
  return {
    ...contentOf(cell), format: typeof cell.numFmt === 'string' ? cell.numFmt : 'General', fill: fill?.type === 'pattern' ? hex(fill.fgColor) : null, bottom: bottom?.style === undefined ? null : `${bottom.style} ${hex(bottom.color) ?? ''}`, rule: ruleOf(cell),
    font: fontWords({ name: font?.name ?? 'Calibri', size: font?.size ?? 11, bold: font?.bold === true, italic: font?.italic === true, underline: font?.underline !== undefined && font.underline !== false && font.underline !== 'none', color: hex(font?.color) }),
    alignment: alignmentWords({ horizontal: alignment?.horizontal ?? null, vertical: alignment?.vertical ?? null, wrap: alignment?.wrapText === true, indent: alignment?.indent ?? 0 }),
  };
}

function contentOf(cell: Cell): Pick<CellPicture, 'value' | 'formula' | 'link'> {
  const { value } = cell;
  if (typeof value !== 'object' || value === null) return { value: plain(value), formula: null, link: null };
  if ('formula' in value || 'sharedFormula' in value) return { value: plain((value as { readonly result?: unknown }).result), formula: cell.formula ?? '', link: null };
  if ('hyperlink' in value) return { value: plain((value as { readonly text?: unknown }).text), formula: null, link: plainAddress(String(value.hyperlink).replace(/^#/, '')) };
  return { value: plain(value), formula: null, link: null };
}

function plain(value: unknown): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String((value as { readonly error?: unknown }).error ?? JSON.stringify(value));
}

function ruleOf(cell: Cell): string | null {
  const rule = cell.dataValidation as { readonly type: string; readonly operator?: string; readonly formulae?: readonly unknown[]; readonly promptTitle?: string; readonly prompt?: string; readonly errorTitle?: string; readonly error?: string } | undefined;
  if (rule === undefined) return null;
  const accepts = rule.type === 'list' ? `list ${plainAddress(String(rule.formulae?.[0] ?? '')).replace(/^"|"$/g, '')}` : rule.type === 'custom' ? `custom ${String(rule.formulae?.[0])}` : rule.type === 'whole' ? `whole ${rule.operator?.toLowerCase() ?? ''} ${String(rule.formulae?.[0])}` : 'any';
  return ruleWords({ accepts, prompt: `${rule.promptTitle ?? ''}: ${rule.prompt ?? ''}`, refusal: accepts === 'any' ? '' : `${rule.errorTitle ?? ''}: ${rule.error ?? ''}` });
}
