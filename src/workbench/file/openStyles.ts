import { childOf, childrenOf, flag, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { CellStyle, StyleChange } from '../model/cellViews.ts';
import { internStyle, NORMAL_STYLE } from '../model/styles.ts';
import { paletteOf } from './colours.ts';
import type { Palette } from './colours.ts';
import { readAlignment, readBorders, readChange, readFill, wholeFont, writeBorders, writeFill, writeFont } from './fileStyle.ts';
import { builtInFormat } from './numberFormats.ts';

/** A cell style of the file: its name, its own look, and what the file says of it. */
export interface NamedLook { readonly name: string; readonly look: CellStyle; readonly attributes: Readonly<Record<string, string>> }

/** The looks of a file by their numbers. */
export interface StylesRead { readonly cell: (index: number) => CellStyle; readonly change: (index: number) => StyleChange; readonly named: readonly NamedLook[]; readonly palette: Palette; /** The file's own plain font, as XML. */ readonly plainFont: string | null; readonly root: XmlElement | null }

export function readStyles(styles: string | null, theme: string | null): StylesRead {
  const root = styles === null ? null : parseXml(styles);
  const palette = paletteOf(theme === null ? null : parseXml(theme), root);
  const list = (name: string): readonly XmlElement[] => childOf(root ?? undefined, name)?.children ?? [];
  const parts: Parts = { palette, fonts: list('fonts'), fills: list('fills'), borders: list('borders'), formats: new Map(list('numFmts').map((f) => [Number(f.attributes['numFmtId']), f.attributes['formatCode'] ?? 'General'])) };
  const names = new Map(list('cellStyles').map((s) => [Number(s.attributes['xfId']), s]));
  const cells = list('cellXfs').map((xf) => lookOf(xf, parts, names.get(Number(xf.attributes['xfId'] ?? 0))?.attributes['name']));
  const changes = list('dxfs').map((dxf) => readChange(dxf, palette));
  const named = list('cellStyleXfs').flatMap((xf, i) => { const style = names.get(i); return style ? [{ name: style.attributes['name'] ?? 'Normal', look: lookOf(xf, parts, undefined), attributes: style.attributes }] : []; });
  return { cell: (index) => cells[index] ?? NORMAL_STYLE, change: (index) => changes[index] ?? {}, named, palette, plainFont: parts.fonts[0]?.raw ?? null, root };
}

interface Parts { readonly palette: Palette; readonly fonts: readonly XmlElement[]; readonly fills: readonly XmlElement[]; readonly borders: readonly XmlElement[]; readonly formats: ReadonlyMap<number, string> }

function lookOf(xf: XmlElement, of: Parts, name: string | undefined): CellStyle {
  const { fontId, fillId, borderId, numFmtId } = Object.fromEntries(['fontId', 'fillId', 'borderId', 'numFmtId'].map((key) => [key, Number(xf.attributes[key] ?? 0)])) as Record<'fontId' | 'fillId' | 'borderId' | 'numFmtId', number>;
  const [font, fill, border] = [of.fonts[fontId], of.fills[fillId], of.borders[borderId]];
  const [asFont, asFill, asBorders] = [wholeFont(font, of.palette), readFill(fill, of.palette), readBorders(border, of.palette)];
  const [protection, alignment] = [childOf(xf, 'protection'), readAlignment(childOf(xf, 'alignment'))];
  const isPlainFont = font?.raw === of.fonts[0]?.raw && JSON.stringify(asFont) === JSON.stringify(NORMAL_STYLE.font);
  const file = { ...(font && !isPlainFont && font.raw !== writeFont(asFont) ? { font: font.raw } : {}), ...(fill && fill.raw !== writeFill(asFill) && saysMore(fill) ? { fill: fill.raw } : {}), ...(border && border.raw !== writeBorders(asBorders) && saysMore(border) ? { border: border.raw } : {}) };
  return internStyle({
    ...NORMAL_STYLE, font: asFont, fill: asFill, borders: asBorders, numberFormat: of.formats.get(numFmtId) ?? builtInFormat(numFmtId) ?? 'General', ...alignment,
    locked: flag(protection?.attributes['locked'], true), formulaHidden: flag(protection?.attributes['hidden']), ...(name === undefined ? {} : { styleName: name }), file,
  });
}

/** Whether a fill or border holds anything: empty ones are written in many ways. */
const saysMore = (piece: XmlElement): boolean => childrenOf(piece, 'gradientFill').length > 0 || (childOf(piece, 'patternFill')?.attributes['patternType'] ?? 'none') !== 'none' || piece.children.some((side) => side.attributes['style'] !== undefined && side.attributes['style'] !== 'none');
