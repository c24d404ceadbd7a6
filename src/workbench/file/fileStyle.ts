import type { Border, CellStyle, Edge, StyleChange } from '../model/model.ts';
import { changeOf, NORMAL_STYLE } from '../model/styles.ts';

/** The parts of the library's style that a workbook keeps. */
export interface FileColour { readonly argb?: string; readonly theme?: number; readonly tint?: number; readonly indexed?: number }
interface FileEdge { readonly style?: string; readonly color?: FileColour }
export interface FileStyle {
  readonly numFmt?: string | { readonly formatCode?: string };
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean | string; readonly strike?: boolean; readonly color?: FileColour };
  readonly fill?: { readonly type?: string; readonly pattern?: string; readonly fgColor?: FileColour; readonly bgColor?: FileColour };
  readonly alignment?: { readonly horizontal?: string; readonly vertical?: string; readonly wrapText?: boolean; readonly indent?: number };
  readonly border?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', FileEdge>>>;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
}

/** Office's own theme: what a colour by number means where the file brings no other. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'] as const;

export function colourOf(colour: FileColour | undefined): string | null {
  if (!colour) return null;
  if (colour.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const base = colour.theme === undefined ? undefined : THEME[colour.theme];
  return base === undefined ? null : tinted(base, colour.tint ?? 0);
}

/** Towards white for a positive tint, towards black for a negative one. */
const tinted = (hex: string, tint: number): string => `#${[0, 2, 4].map((i) => { const n = parseInt(hex.slice(i, i + 2), 16); return Math.round(tint < 0 ? n * (1 + tint) : n + (255 - n) * tint).toString(16).padStart(2, '0'); }).join('').toUpperCase()}`;

export const argb = (colour: string): FileColour => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = { general: 'General', left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed' };
const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = { top: 'Top', middle: 'Center', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' };
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' }, medium: { style: 'Continuous', weight: 'Medium' }, thick: { style: 'Continuous', weight: 'Thick' }, hair: { style: 'Continuous', weight: 'Hairline' }, dotted: { style: 'Dot', weight: 'Thin' }, dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' }, dashDot: { style: 'DashDot', weight: 'Thin' }, mediumDashDot: { style: 'DashDot', weight: 'Medium' }, dashDotDot: { style: 'DashDotDot', weight: 'Thin' }, mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' }, slantDashDot: { style: 'SlantDashDot', weight: 'Medium' }, double: { style: 'Double', weight: 'Thick' },
};
const EDGE_NAMES: readonly (readonly ['top' | 'bottom' | 'left' | 'right', Edge])[] = [['top', 'EdgeTop'], ['bottom', 'EdgeBottom'], ['left', 'EdgeLeft'], ['right', 'EdgeRight']];

const keyFor = <T>(table: Readonly<Record<string, T>>, wanted: T): string | undefined => Object.keys(table).find((key) => table[key] === wanted);

/** A style of the file as a change; `kind` tells a cell's fill from that of a conditional format, which stands in the other colour. */
export function readStyle(style: FileStyle, kind: 'cell' | 'format' = 'cell'): StyleChange {
  const { font, fill, alignment, border, protection, numFmt } = style;
  const format = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  const colour = fill?.type !== 'pattern' || fill.pattern === 'none' ? null : kind === 'format' ? colourOf(fill.bgColor ?? fill.fgColor) : colourOf(fill.fgColor);
  const borders = EDGE_NAMES.flatMap(([name, edge]) => { const side = border?.[name]; const line = side?.style === undefined ? undefined : LINES[side.style]; return line ? [[edge, { ...line, color: colourOf(side?.color) ?? '#000000' }] as const] : []; });
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(format === undefined ? {} : { numberFormat: format }), ...(font ? { font: readFont(font) } : {}), ...(fill && (colour !== null || kind === 'cell') ? { fill: colour } : {}), ...(horizontal ? { horizontalAlignment: horizontal } : {}), ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText === undefined ? {} : { wrapText: alignment.wrapText }), ...(alignment?.indent === undefined ? {} : { indentLevel: alignment.indent }), ...(borders.length > 0 ? { borders: Object.fromEntries(borders) } : {}),
    ...(protection?.locked === undefined ? {} : { locked: protection.locked }), ...(protection?.hidden === undefined ? {} : { formulaHidden: protection.hidden }),
  };
}

function readFont(font: NonNullable<FileStyle['font']>): Partial<CellStyle['font']> {
  const underline = font.underline === undefined ? undefined : font.underline === true || font.underline === 'single' ? 'Single' : font.underline === 'double' ? 'Double' : 'None';
  return {
    ...(font.name === undefined ? {} : { name: font.name }), ...(font.size === undefined ? {} : { size: font.size }), ...(font.bold === undefined ? {} : { bold: font.bold }), ...(font.italic === undefined ? {} : { italic: font.italic }), ...(underline === undefined ? {} : { underline }),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }), ...(font.color === undefined ? {} : { color: font.color.theme === 1 ? null : colourOf(font.color) }),
  };
}

export const readCellStyle = (style: FileStyle): CellStyle => changeOf(NORMAL_STYLE, readStyle(style));

const made = new WeakMap<CellStyle, FileStyle>();

/** A whole style as the library takes it; the same object for the same style. */
export function writeStyle(style: CellStyle): FileStyle {
  const known = made.get(style);
  if (known) return known;
  const { font, fill, borders } = style;
  const result: FileStyle = {
    ...(style.numberFormat === 'General' ? {} : { numFmt: style.numberFormat }),
    font: { name: font.name, size: font.size, ...(font.bold ? { bold: true } : {}), ...(font.italic ? { italic: true } : {}), ...(font.underline === 'None' ? {} : { underline: font.underline === 'Double' ? 'double' : true }), ...(font.strikethrough ? { strike: true } : {}), ...(font.color === null ? { color: { theme: 1 } } : { color: argb(font.color) }) },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }), ...alignmentOf(style), ...(Object.keys(borders).length === 0 ? {} : { border: writeBorders(borders) }),
    ...(style.locked && !style.formulaHidden ? {} : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
  made.set(style, result);
  return result;
}

function alignmentOf(style: CellStyle): Pick<FileStyle, 'alignment'> {
  const horizontal = style.horizontalAlignment === 'General' ? undefined : keyFor(HORIZONTAL, style.horizontalAlignment);
  const vertical = style.verticalAlignment === 'Bottom' ? undefined : keyFor(VERTICAL, style.verticalAlignment);
  const alignment = { ...(horizontal === undefined ? {} : { horizontal }), ...(vertical === undefined ? {} : { vertical }), ...(style.wrapText ? { wrapText: true } : {}), ...(style.indentLevel > 0 ? { indent: style.indentLevel } : {}) };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

function writeBorders(borders: Readonly<Partial<Record<Edge, Border | null>>>): NonNullable<FileStyle['border']> {
  return Object.fromEntries(EDGE_NAMES.flatMap(([name, edge]) => {
    const border = borders[edge];
    if (!border || border.style === 'None') return [];
    const line = Object.keys(LINES).find((key) => LINES[key]?.style === border.style && LINES[key]?.weight === border.weight) ?? Object.keys(LINES).find((key) => LINES[key]?.style === border.style) ?? 'thin';
    return [[name, { style: line, color: argb(border.color) }]];
  }));
}

/** What a conditional format changes, as the library takes it. */
export function writeChange(change: StyleChange): FileStyle {
  const { font, fill, borders, numberFormat } = change;
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }), ...(fill == null ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }), ...(borders ? { border: writeBorders(borders) } : {}),
    ...(font ? { font: { ...(font.bold === undefined ? {} : { bold: font.bold }), ...(font.italic === undefined ? {} : { italic: font.italic }), ...(font.underline === undefined ? {} : { underline: font.underline === 'Single' ? true : font.underline === 'Double' ? 'double' : 'none' }), ...(font.strikethrough === undefined ? {} : { strike: font.strikethrough }), ...(font.color == null ? {} : { color: argb(font.color) }) } } : {}),
  };
}
