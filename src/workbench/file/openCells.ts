import type { CalcError, CalcValue } from '../../calc/calc.ts';
import { isDateFormat } from 'numfmt';
import { attributesIn, decodeText, unescapeXml } from '../../ooxml/xml.ts';
import type { Rect } from '../model/area.ts';
import type { CellStyle, Hyperlink } from '../model/cellViews.ts';
import type { TableView } from '../model/views.ts';
import { contains } from '../model/rects.ts';
import { moveRelative } from '../model/references.ts';
import { indexed } from '../model/snapshot.ts';
import type { SnapshotContent } from '../model/snapshot.ts';
import { NORMAL_STYLE } from '../model/styles.ts';
import { decodeFormula } from './formulaText.ts';
import { cellAt, rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';
import { textOf } from './sharedTexts.ts';
import type { SharedText } from './sharedTexts.ts';

/** Styles, formulas and links of all sheets, each once. */
export interface Shared { readonly styles: ReturnType<typeof indexed<CellStyle>>; readonly formulas: ReturnType<typeof indexed<string>>; readonly links: Hyperlink[] }
export const newShared = (): Shared => ({ styles: indexed(), formulas: indexed(), links: [] });

/** A sheet's XML and what its cells need to know of it. `links` are by "row,column". */
export interface CellsOf { readonly xml: string; readonly tables: readonly TableView[]; readonly links: ReadonlyMap<string, Hyperlink>; readonly columnLook: (column: number) => CellStyle; readonly standardHeight: number }

export interface CellsRead { readonly rows: SnapshotContent['sheets'][number]['rows']; readonly outline: Readonly<Record<number, number>>; /** By plain text. */ readonly rich: Readonly<Record<string, string>> }

type Row = SnapshotContent['sheets'][number]['rows'][number];
interface Master { readonly formula: string; readonly row: number; readonly column: number }
interface Reading { readonly opening: Opening; readonly shared: Shared; readonly of: CellsOf; readonly masters: Map<string, Master>; /** Areas that array formulas fill. */ readonly arrays: Rect[]; readonly rich: Map<string, string | null>; readonly hasRich: boolean; readonly open: Map<string, Hyperlink> }
interface RowOpen { readonly index: number; readonly look: CellStyle; readonly list: CalcValue[]; next: number }

/** Reads the cells of a sheet straight from its text: there are hundreds of thousands of them, and a tree of all would be many times the file. */
export function readCells(opening: Opening, shared: Shared, of: CellsOf): CellsRead {
  const reading: Reading = { opening, shared, of, masters: new Map(), arrays: [], rich: new Map(), hasRich: of.xml.includes('<rPr>') || opening.texts.some((t) => t.rich !== null), open: new Map(of.links) };
  const [rows, outline]: [Row[], Record<number, number>] = [[], {}];
  const { xml } = of;
  const start = xml.indexOf('<sheetData');
  const end = start < 0 ? -1 : xml.indexOf('</sheetData>', start);
  let [row, index]: [RowOpen | null, number] = [null, -1];
  for (let at = end < 0 ? -1 : xml.indexOf('<', xml.indexOf('>', start)); at >= 0 && at < end; at = xml.indexOf('<', at)) {
    const close = xml.indexOf('>', at);
    const isEmpty = xml[close - 1] === '/';
    const kind = xml[at + 1] === '/' ? '' : tagName(xml, at + 1);
    if (kind === 'row') {
      const attributes = attributesIn(xml.slice(at + 4, isEmpty ? close - 1 : close), 0);
      index = attributes['r'] === undefined ? index + 1 : Number(attributes['r']) - 1;
      row = openRow(reading, { index, attributes, rows, outline });
      at = close + 1;
    } else if (kind === 'c' && row) {
      const closing = isEmpty ? close : xml.indexOf('</c>', close);
      readCell(reading, row, { attributes: attributesIn(xml.slice(at + 2, isEmpty ? close - 1 : close), 0), inside: isEmpty ? '' : xml.slice(close + 1, closing) });
      at = isEmpty ? close + 1 : closing + 4;
    } else at = close + 1;
  }
  return { rows: withLinksAlone(reading, rows), outline, rich: Object.fromEntries([...reading.rich].flatMap(([text, xmlOf]) => (xmlOf === null ? [] : [[text, xmlOf]]))) };
}

function tagName(xml: string, from: number): string {
  let to = from;
  while (/[A-Za-z]/.test(xml[to] ?? '')) to++;
  return xml.slice(from, to);
}

function openRow(reading: Reading, of: { readonly index: number; readonly attributes: Readonly<Record<string, string>>; readonly rows: Row[]; readonly outline: Record<number, number> }): RowOpen {
  const { r: _r, s, ht, customHeight, hidden, outlineLevel } = of.attributes;
  const look = s === undefined ? NORMAL_STYLE : reading.opening.styles.cell(Number(s));
  const height = ht === undefined || (customHeight !== '1' && Number(ht) === reading.of.standardHeight) ? null : Number(ht);
  const made: RowOpen = { index: of.index, look, list: [], next: 0 };
  if (Number(outlineLevel ?? 0) > 0) of.outline[of.index] = Number(outlineLevel);
  of.rows.push([of.index, height, hidden === '1' || hidden === 'true', look === NORMAL_STYLE ? -1 : reading.shared.styles.of(look), made.list]);
  return made;
}

function readCell(reading: Reading, row: RowOpen, { attributes, inside }: { readonly attributes: Readonly<Record<string, string>>; readonly inside: string }): void {
  const column = attributes['r'] === undefined ? row.next : cellAt(attributes['r']).column;
  row.next = column + 1;
  const style = attributes['s'] === undefined ? NORMAL_STYLE : reading.opening.styles.cell(Number(attributes['s']));
  const formula = inside === '' ? null : formulaIn(reading, inside, { row: row.index, column });
  const isSpilled = formula === null && reading.arrays.some((area) => contains(area, row.index, column));
  const given = inside === '' || formula !== null || isSpilled ? null : valueIn(reading, attributes['t'] ?? 'n', inside);
  const value = typeof given === 'number' && reading.opening.daysFrom1904 && isDateFormat(style.numberFormat) ? given + DAYS_TO_1904 : given;
  const link = reading.open.get(`${row.index},${column}`);
  if (value === null && formula === null && !link && style === (row.look === NORMAL_STYLE ? reading.of.columnLook(column) : row.look)) return;
  if (link) reading.open.delete(`${row.index},${column}`);
  const { styles, formulas, links } = reading.shared;
  row.list.push(column, styles.of(style), value, formula === null ? -1 : formulas.of(formula), link ? links.push(link.textToDisplay === null ? { ...link, textToDisplay: given === null || typeof given === 'object' ? '' : String(given) } : link) - 1 : -1);
}

/** Days counted from 1904 are counted from 1900 here, and saved so. */
const DAYS_TO_1904 = 1_462;

/** What stands between two tags of a cell; `null` where there is none. */
function between(inside: string, name: string): string | null {
  const at = inside.indexOf(`<${name}`);
  if (at < 0) return null;
  const open = inside.indexOf('>', at);
  return inside[open - 1] === '/' ? '' : inside.slice(open + 1, inside.indexOf(`</${name}>`, open));
}

function formulaIn(reading: Reading, inside: string, at: { readonly row: number; readonly column: number }): string | null {
  const start = inside.indexOf('<f');
  if (start < 0) return null;
  const open = inside.indexOf('>', start);
  const { t, ref, si } = attributesIn(inside.slice(start + 2, open), 0);
  const text = unescapeXml(between(inside, 'f') ?? '');
  const table = reading.of.tables.find((one) => contains(one.area, at.row, at.column))?.name ?? null;
  if (t === 'dataTable') { reading.opening.say('what-if data tables (their values are kept)'); return null; }
  if (t === 'array' && ref?.includes(':') === true) { reading.arrays.push(...rectsIn(ref)); reading.opening.say('what array formulas give beyond their first cell (Excel computes it again from the formula)'); }
  if (t !== 'shared' || si === undefined) return text === '' ? null : decodeFormula(text, table);
  const master = reading.masters.get(si);
  if (text !== '' || !master) { const formula = decodeFormula(text, table); reading.masters.set(si, { formula, ...at }); return text === '' ? null : formula; }
  return moveRelative(master.formula, at.row - master.row, at.column - master.column);
}

function valueIn(reading: Reading, kind: string, inside: string): CalcValue {
  if (kind === 'inlineStr') { const text = between(inside, 'is'); return text === null ? null : kept(reading, textOf(text)); }
  const text = between(inside, 'v');
  if (text === null || (text === '' && kind !== 'str')) return null;
  switch (kind) {
    case 's': { const found = reading.opening.texts[Number(text)]; return found ? kept(reading, found) : null; }
    case 'str': return decodeText(unescapeXml(text));
    case 'b': return text === '1' || text === 'true';
    case 'e': return { error: unescapeXml(text) as CalcError['error'] };
    case 'd': return Date.parse(`${text}Z`) / 86_400_000 + 25_569;
    default: return Number(text);
  }
}

/** A text with formats of single words is kept beside its plain one, unless the same text stands plain elsewhere on the sheet: then it could not be told which is which. */
function kept({ opening, rich, hasRich }: Reading, { text, rich: xml }: SharedText): string {
  if (!hasRich && xml === null) return text;
  const known = rich.get(text);
  if (known === undefined) rich.set(text, xml); else if (known !== xml) { rich.set(text, null); opening.say('formats of single words in a cell, where the same text also stands without them'); }
  return text;
}

/** Links on cells that the sheet's rows do not name. */
function withLinksAlone({ shared, open }: Reading, rows: Row[]): readonly Row[] {
  for (const [key, link] of open) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    let into = rows.find(([index]) => index === row);
    if (!into) rows.push(into = [row, null, false, -1, []]);
    (into[4] as CalcValue[]).push(column, shared.styles.of(NORMAL_STYLE), null, -1, shared.links.push(link) - 1);
  }
  return rows.filter(([, height, hidden, style, list]) => height !== null || hidden || style >= 0 || list.length > 0);
}
