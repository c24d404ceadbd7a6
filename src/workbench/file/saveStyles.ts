import { childOf, element, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { CellStyle, StyleChange } from '../model/cellViews.ts';
import type { BookFile } from '../model/views.ts';
import { NORMAL_STYLE } from '../model/styles.ts';
import { writeAlignment, writeBorders, writeChange, writeFill, writeFont, readBorders, readFill, wholeFont } from './fileStyle.ts';
import { builtInNumber, FIRST_OWN_FORMAT } from './numberFormats.ts';
import { readStyles } from './openStyles.ts';
import type { StylesRead } from './openStyles.ts';

/** The looks of a file that is written: each once, by its number. `isQuoted`: a text that Excel would take for something else when it is edited. */
export interface StylesWritten { readonly cell: (style: CellStyle, isQuoted?: boolean) => number; readonly change: (change: StyleChange) => number; readonly read: StylesRead; readonly xml: () => string }

/** A list that knows what it has. */
function pool(first: readonly string[]): { readonly of: (xml: string) => number; readonly items: readonly string[] } {
  const [items, known] = [[...first], new Map(first.map((xml, i) => [xml, i]))];
  return { items, of: (xml) => { let at = known.get(xml); if (at === undefined) known.set(xml, at = items.push(xml) - 1); return at; } };
}

type Pool = ReturnType<typeof pool>;
interface Pools { readonly fonts: Pool; readonly fills: Pool; readonly borders: Pool; readonly formats: Pool; readonly changes: Pool; readonly cells: Pool; readonly named: Pool; readonly names: string[]; readonly read: StylesRead }

const PLAIN_FONT = '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';

/** What the opened file had comes first and keeps its number: rules and tables that are kept as they were go by it. */
export function createStyles(file: BookFile | null): StylesWritten {
  const read = readStyles(file?.['styles'] ?? null, file?.['theme'] ?? null);
  const pools: Pools = {
    read, fonts: pool([read.plainFont ?? PLAIN_FONT]), fills: pool(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']), borders: pool(['<border><left/><right/><top/><bottom/><diagonal/></border>']), formats: pool([]),
    changes: pool((childOf(read.root ?? undefined, 'dxfs')?.children ?? []).map((d) => d.raw)), cells: pool([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]), named: pool([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]), names: [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })],
  };
  const named = new Map<string, number>([['Normal', 0]]);
  const numbers = new Map<string, Map<CellStyle, number>>([['', new Map([[NORMAL_STYLE, 0], [read.cell(0), 0]])], ['quoted', new Map()]]);
  const cell: StylesWritten['cell'] = (style, isQuoted = false) => {
    const known = numbers.get(isQuoted ? 'quoted' : '') as Map<CellStyle, number>;
    let at = known.get(style);
    if (at === undefined) known.set(style, at = pools.cells.of(cellXml(style, pools, { isQuoted, xfId: namedLook(style.styleName ?? 'Normal', pools, named) })));
    return at;
  };
  for (const { name } of read.named) namedLook(name, pools, named);
  return { cell, read, change: (change) => pools.changes.of(writeChange(change)), xml: () => sheetOf(pools) };
}

/** A cell style by its name: as the file had it, else as Excel's own of that name. */
function namedLook(name: string, pools: Pools, named: Map<string, number>): number {
  const known = named.get(name);
  if (known !== undefined) return known;
  const given = pools.read.named.find((n) => n.name === name);
  const builtIn = BUILT_IN[name.replaceAll(' ', '').toLowerCase()];
  const at = pools.named.items.length;
  const { xfId: _was, ...attributes } = given?.attributes ?? { name: builtIn?.[1] ?? name, ...(builtIn ? { builtinId: String(builtIn[0]) } : {}) };
  (pools.named.items as string[]).push(given ? lookXml(given.look, pools, {}) : element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
  pools.names.push(element('cellStyle', { ...attributes, xfId: at }));
  named.set(name, at);
  return at;
}

/** Numbers of Excel's own cell styles, and their names in the file. */
const BUILT_IN: Readonly<Record<string, readonly [number, string]>> = Object.fromEntries([
  ...[[3, 'Comma'], [4, 'Currency'], [5, 'Percent'], [6, 'Comma [0]'], [7, 'Currency [0]'], [8, 'Hyperlink'], [9, 'Followed Hyperlink'], [10, 'Note'], [11, 'Warning Text'], [15, 'Title'], [16, 'Heading 1'], [17, 'Heading 2'], [18, 'Heading 3'], [19, 'Heading 4'], [20, 'Input'], [21, 'Output'], [22, 'Calculation'], [23, 'Check Cell'], [24, 'Linked Cell'], [25, 'Total'], [26, 'Good'], [27, 'Bad'], [28, 'Neutral'], [53, 'Explanatory Text']] as const,
  ...[0, 1, 2, 3, 4, 5].flatMap((i) => [[29 + i * 4, `Accent${i + 1}`], [30 + i * 4, `20% - Accent${i + 1}`], [31 + i * 4, `40% - Accent${i + 1}`], [32 + i * 4, `60% - Accent${i + 1}`]] as const),
].flatMap(([number, name]) => [[name.replaceAll(' ', '').toLowerCase(), [number, name]], [officeName(name), [number, name]]] as const));

/** "20% - Accent1" is "accent1_20" in Office.js; a few others have names of their own there. */
function officeName(name: string): string {
  const accent = /^(\d0)% - (Accent\d)$/.exec(name);
  const special: Readonly<Record<string, string>> = { Hyperlink: 'hlink', 'Followed Hyperlink': 'hlinktrav', 'Comma [0]': 'comma0', 'Currency [0]': 'currency0' };
  return accent ? `${accent[2]}_${accent[1]}`.toLowerCase() : special[name] ?? name.replaceAll(' ', '').toLowerCase();
}

const cellXml = (style: CellStyle, pools: Pools, of: { readonly isQuoted: boolean; readonly xfId: number }): string => lookXml(style, pools, { xfId: of.xfId, quotePrefix: of.isQuoted ? 1 : undefined });

function lookXml(style: CellStyle, pools: Pools, more: Readonly<Record<string, number | undefined>>): string {
  const [font, fill, border, format] = [pools.fonts.of(fontXml(style, pools.read)), pools.fills.of(fillXml(style, pools.read)), pools.borders.of(borderXml(style, pools.read)), builtInNumber(style.numberFormat) ?? FIRST_OWN_FORMAT + pools.formats.of(style.numberFormat)];
  const alignment = writeAlignment(style);
  const protection = style.locked && !style.formulaHidden ? '' : element('protection', { locked: style.locked ? undefined : 0, hidden: style.formulaHidden ? 1 : undefined });
  const on = (is: boolean): number | undefined => (is ? 1 : undefined);
  return element('xf', { numFmtId: format, fontId: font, fillId: fill, borderId: border, ...more, applyNumberFormat: on(format > 0), applyFont: on(font > 0), applyFill: on(fill > 0), applyBorder: on(border > 0), applyAlignment: on(alignment !== ''), applyProtection: on(protection !== '') }, alignment + protection);
}

/** The file's own words for a piece are used for as long as they say what the model says. */
function fontXml({ font, file }: CellStyle, read: StylesRead): string {
  const says = JSON.stringify(font);
  if (file?.font !== undefined && JSON.stringify(wholeFont(parsed(file.font), read.palette)) === says) return file.font;
  if (says === JSON.stringify(NORMAL_STYLE.font) && read.plainFont === null) return PLAIN_FONT;
  return read.plainFont !== null && says === JSON.stringify(wholeFont(parsed(read.plainFont), read.palette)) ? read.plainFont : writeFont(font);
}

const fillXml = ({ fill, file }: CellStyle, { palette }: StylesRead): string => (file?.fill !== undefined && readFill(parsed(file.fill), palette) === fill ? file.fill : writeFill(fill));
const borderXml = ({ borders, file }: CellStyle, { palette }: StylesRead): string => (file?.border !== undefined && sameBorders(readBorders(parsed(file.border), palette), borders) ? file.border : Object.keys(borders).length === 0 ? '<border><left/><right/><top/><bottom/><diagonal/></border>' : writeBorders(borders));
const sameBorders = (a: CellStyle['borders'], b: CellStyle['borders']): boolean => { const text = (of: CellStyle['borders']): string => JSON.stringify(Object.entries(of).sort(([x], [y]) => x.localeCompare(y)).map(([edge, { style, weight, color }]) => [edge, style, weight, color])); return text(a) === text(b); };

const pieces = new Map<string, XmlElement>();
function parsed(xml: string): XmlElement {
  let found = pieces.get(xml);
  if (found === undefined) { if (pieces.size > 5_000) pieces.clear(); pieces.set(xml, found = parseXml(xml)); }
  return found;
}

function sheetOf(pools: Pools): string {
  const { root } = pools.read;
  const list = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : element(name, { count: items.length }, items.join('')));
  const kept = (name: string): string => childOf(root ?? undefined, name)?.raw ?? '';
  const formats = pools.formats.items.map((formatCode, i) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + i, formatCode }));
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${spacesOf(root)}>${list('numFmts', formats)}${list('fonts', pools.fonts.items)}${list('fills', pools.fills.items)}${list('borders', pools.borders.items)}${list('cellStyleXfs', pools.named.items)}${list('cellXfs', pools.cells.items)}${list('cellStyles', pools.names)}`
    + `${pools.changes.items.length === 0 ? '<dxfs count="0"/>' : list('dxfs', pools.changes.items)}${kept('tableStyles') || '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>'}${kept('colors')}</styleSheet>`;
}

/** What is kept as it was may speak of later additions by their prefix. */
export const spacesOf = (root: XmlElement | null): string => Object.entries(root?.attributes ?? {}).flatMap(([name, value]) => (name.startsWith('xmlns:') || name === 'mc:Ignorable' ? [` ${name}="${value}"`] : [])).join('');
