import { childOf, element, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { Border, CellStyle, Edge, StyleChange } from '../model/cellViews.ts';
import { EDGES, NORMAL_STYLE } from '../model/styles.ts';
import { argb, colourOf } from './colours.ts';
import type { Palette } from './colours.ts';

/** The pieces that a look is made of in a file (font, fill, border, alignment), read into the model's and written from it. */

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = { general: 'General', left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed' };
const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' };
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' }, medium: { style: 'Continuous', weight: 'Medium' }, thick: { style: 'Continuous', weight: 'Thick' }, hair: { style: 'Continuous', weight: 'Hairline' }, dotted: { style: 'Dot', weight: 'Thin' }, dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' }, dashDot: { style: 'DashDot', weight: 'Thin' }, mediumDashDot: { style: 'DashDot', weight: 'Medium' }, dashDotDot: { style: 'DashDotDot', weight: 'Thin' }, mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' }, slantDashDot: { style: 'SlantDashDot', weight: 'Medium' }, double: { style: 'Double', weight: 'Thick' },
};
const SIDES: readonly (readonly [readonly string[], Edge])[] = [[['left', 'start'], 'EdgeLeft'], [['right', 'end'], 'EdgeRight'], [['top'], 'EdgeTop'], [['bottom'], 'EdgeBottom']];
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;

const keyFor = <T>(table: Readonly<Record<string, T>>, wanted: T): string | undefined => Object.keys(table).find((key) => table[key] === wanted);
const isSet = (parent: XmlElement, name: string): boolean => { const found = childOf(parent, name); return found !== undefined && flag(found.attributes['val'], true); };

/** What a font says; one of a conditional format says only what it changes. */
export function readFont(font: XmlElement, palette: Palette): Partial<CellStyle['font']> {
  const [name, size, underline, colour] = ['name', 'sz', 'u', 'color'].map((part) => childOf(font, part));
  const line = underline?.attributes['val'] ?? 'single';
  return {
    ...(name?.attributes['val'] === undefined ? {} : { name: name.attributes['val'] }), ...(size ? { size: Number(size.attributes['val']) } : {}), ...(childOf(font, 'b') ? { bold: isSet(font, 'b') } : {}), ...(childOf(font, 'i') ? { italic: isSet(font, 'i') } : {}),
    ...(underline ? { underline: line === 'none' ? 'None' : line.startsWith('double') ? 'Double' : 'Single' } : {}), ...(childOf(font, 'strike') ? { strikethrough: isSet(font, 'strike') } : {}),
    ...(colour ? { color: colour.attributes['theme'] === '1' && colour.attributes['tint'] === undefined ? null : colourOf(colour, palette) } : {}),
  };
}

export const wholeFont = (font: XmlElement | undefined, palette: Palette): CellStyle['font'] => ({ ...NORMAL_STYLE.font, ...(font ? readFont(font, palette) : {}) });

/** A fill's colour; of a pattern its lines', of a gradient its last one. A conditional format's plain fill stands in the other colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette, kind: 'cell' | 'format' = 'cell'): string | null {
  const [pattern, gradient] = [childOf(fill, 'patternFill'), childOf(fill, 'gradientFill')];
  if (gradient) return colourOf(childOf(gradient.children.at(-1), 'color'), palette);
  if (!pattern || pattern.attributes['patternType'] === 'none') return null;
  const [front, back] = [colourOf(childOf(pattern, 'fgColor'), palette), colourOf(childOf(pattern, 'bgColor'), palette)];
  return kind === 'format' && (pattern.attributes['patternType'] ?? 'solid') === 'solid' ? back ?? front : pattern.attributes['patternType'] === undefined ? null : front;
}

export function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  return Object.fromEntries(SIDES.flatMap(([names, edge]) => {
    const side = border?.children.find((c) => names.includes(c.name));
    const line = LINES[side?.attributes['style'] ?? ''];
    return line ? [[edge, { ...line, color: colourOf(childOf(side, 'color'), palette) ?? '#000000' } satisfies Border]] : [];
  }));
}

type Alignment = Pick<CellStyle, 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel' | 'textOrientation' | 'shrinkToFit' | 'autoIndent' | 'readingOrder'>;

export function readAlignment(given: XmlElement | undefined): Partial<Alignment> {
  if (!given) return {};
  const { horizontal = '', vertical = '', wrapText, indent, textRotation, shrinkToFit, justifyLastLine, readingOrder } = given.attributes;
  const [across, down, turned, order] = [HORIZONTAL[horizontal], VERTICAL[vertical], Number(textRotation ?? 0), READING[Number(readingOrder ?? 0)]];
  return {
    ...(across ? { horizontalAlignment: across } : {}), ...(down ? { verticalAlignment: down } : {}), ...(flag(wrapText) ? { wrapText: true } : {}), ...(indent === undefined ? {} : { indentLevel: Number(indent) }),
    ...(turned === 0 ? {} : { textOrientation: turned === 255 ? 180 : turned > 90 ? 90 - turned : turned }), ...(flag(shrinkToFit) ? { shrinkToFit: true } : {}), ...(flag(justifyLastLine) ? { autoIndent: true } : {}), ...(order && order !== 'Context' ? { readingOrder: order } : {}),
  };
}

export function writeFont(font: Partial<CellStyle['font']>, kind: 'cell' | 'format' = 'cell'): string {
  const on = (name: string, value: boolean | undefined): string => (value === true ? `<${name}/>` : value === false && kind === 'format' ? `<${name} val="0"/>` : '');
  const line = font.underline === 'Single' ? '<u/>' : font.underline === 'Double' ? '<u val="double"/>' : font.underline === 'None' && kind === 'format' ? '<u val="none"/>' : '';
  const colour = font.color ? element('color', { rgb: argb(font.color) }) : kind === 'cell' ? '<color theme="1"/>' : '';
  const face = kind === 'format' ? '' : `${element('name', { val: font.name ?? '' })}<family val="2"/>`;
  return `<font>${on('b', font.bold)}${on('i', font.italic)}${on('strike', font.strikethrough)}${line}${font.size === undefined || kind === 'format' ? '' : element('sz', { val: font.size })}${colour}${face}</font>`;
}

export const writeFill = (fill: string | null, kind: 'cell' | 'format' = 'cell'): string => (fill === null ? '<fill><patternFill patternType="none"/></fill>' : kind === 'format' ? `<fill><patternFill patternType="solid">${element('bgColor', { rgb: argb(fill) })}</patternFill></fill>` : `<fill><patternFill patternType="solid">${element('fgColor', { rgb: argb(fill) })}<bgColor indexed="64"/></patternFill></fill>`);

export function writeBorders(borders: Readonly<Partial<Record<Edge, Border | null>>>, kind: 'cell' | 'format' = 'cell'): string {
  const sides = SIDES.map(([[name = ''], edge]) => { const border = borders[edge]; return !border || border.style === 'None' ? `<${name}/>` : element(name, { style: lineOf(border) }, element('color', { rgb: argb(border.color) })); });
  return `<border>${sides.join('')}${kind === 'cell' ? '<diagonal/>' : ''}</border>`;
}

const lineOf = ({ style, weight }: Border): string => Object.keys(LINES).find((key) => LINES[key]?.style === style && LINES[key]?.weight === weight) ?? Object.keys(LINES).find((key) => LINES[key]?.style === style) ?? 'thin';

export function writeAlignment(style: CellStyle): string {
  const { textOrientation: turned = 0, readingOrder = 'Context' } = style;
  const attributes = {
    horizontal: style.horizontalAlignment === 'General' ? undefined : keyFor(HORIZONTAL, style.horizontalAlignment), vertical: style.verticalAlignment === 'Bottom' ? undefined : keyFor(VERTICAL, style.verticalAlignment), textRotation: turned === 0 ? undefined : turned === 180 ? 255 : turned < 0 ? 90 - turned : turned,
    wrapText: style.wrapText || undefined, indent: style.indentLevel > 0 ? style.indentLevel : undefined, justifyLastLine: style.autoIndent === true || undefined, shrinkToFit: style.shrinkToFit === true || undefined, readingOrder: readingOrder === 'Context' ? undefined : READING.indexOf(readingOrder),
  };
  return Object.values(attributes).every((a) => a === undefined) ? '' : element('alignment', attributes);
}

/** What a conditional format changes, from the file's description. */
export function readChange(dxf: XmlElement | undefined, palette: Palette): StyleChange {
  const [font, fill, border, format] = ['font', 'fill', 'border', 'numFmt'].map((part) => childOf(dxf, part));
  const [colour, borders] = [readFill(fill, palette, 'format'), readBorders(border, palette)];
  return { ...(format?.attributes['formatCode'] === undefined ? {} : { numberFormat: format.attributes['formatCode'] }), ...(font ? { font: readFont(font, palette) } : {}), ...(colour === null ? {} : { fill: colour }), ...(Object.keys(borders).length === 0 ? {} : { borders }) };
}

/** A number format of a conditional format needs a number; any that stands for none of Excel's own will do. */
export function writeChange({ font, fill, borders, numberFormat }: StyleChange): string {
  const edges = borders && EDGES.some((edge) => borders[edge]) ? writeBorders(borders, 'format') : '';
  return `<dxf>${font ? writeFont(font, 'format') : ''}${numberFormat === undefined ? '' : element('numFmt', { numFmtId: 400, formatCode: numberFormat })}${fill == null ? '' : writeFill(fill, 'format')}${edges}</dxf>`;
}
