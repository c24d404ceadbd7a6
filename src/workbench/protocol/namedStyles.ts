import type { Border, CellStyle, StyleChange } from '../model/cellViews.ts';
import { NORMAL_STYLE } from '../model/styles.ts';

/** The parts of a look that a cell style brings; the others stay as the cell has them. */
export interface Included { readonly alignment: boolean; readonly border: boolean; readonly font: boolean; readonly number: boolean; readonly patterns: boolean; readonly protection: boolean }

/** A cell style ("Styles" on Excel's Home tab). */
export interface NamedStyle { readonly name: string; readonly builtIn: boolean; readonly look: CellStyle; readonly includes: Included }

const NONE: Included = { alignment: false, border: false, font: false, number: false, patterns: false, protection: false };
export const EVERYTHING: Included = { alignment: true, border: true, font: true, number: true, patterns: true, protection: true };

type Font = Partial<CellStyle['font']>;
interface Look { readonly font?: Font; readonly fill?: string; readonly borders?: CellStyle['borders']; readonly numberFormat?: string }

const line = (color: string, weight: Border['weight'] = 'Thin', style: Border['style'] = 'Continuous'): Border => ({ style, weight, color });
const box = (border: Border): CellStyle['borders'] => ({ EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border });
const heading = (size: number, borders: CellStyle['borders'] = {}): Look => ({ font: { size, bold: true, color: '#44546A' }, borders });
/** The accent colours of Office's theme; Excel has each whole and in three lighter tints. */
const ACCENTS = [['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'], ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'], ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'], ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'], ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'], ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E']] as const;
const accents = ACCENTS.flatMap(([full, light, middle, dark], i): readonly (readonly [string, Look])[] => [
  [`Accent${i + 1}`, { font: { color: '#FFFFFF' }, fill: full }], [`Accent${i + 1}_20`, { font: {}, fill: light }], [`Accent${i + 1}_40`, { font: {}, fill: middle }], [`Accent${i + 1}_60`, { font: { color: '#FFFFFF' }, fill: dark }],
]);

/** Excel.BuiltInStyle, as Excel draws them under Office's theme. A style that names no font, fill, border or number format leaves those alone. */
const LOOKS: readonly (readonly [string, Look])[] = [
  ['Comma', { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }], ['Currency', { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }], ['Percent', { numberFormat: '0%' }],
  ['Comma0', { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }], ['Currency0', { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' }],
  ['Note', { fill: '#FFFFCC', borders: box(line('#B2B2B2')) }], ['WarningText', { font: { color: '#FF0000' } }], ['ExplanatoryText', { font: { italic: true, color: '#7F7F7F' } }],
  ['Hlink', { font: { underline: 'Single', color: '#0563C1' } }], ['HlinkTrav', { font: { underline: 'Single', color: '#954F72' } }],
  ['Title', { font: { name: 'Calibri Light', size: 18, color: '#44546A' } }], ['Heading1', heading(15, { EdgeBottom: line('#4472C4', 'Thick') })], ['Heading2', heading(13, { EdgeBottom: line('#A1B8E1', 'Thick') })], ['Heading3', heading(11, { EdgeBottom: line('#8EA9DB', 'Medium') })], ['Heading4', { font: { bold: true, color: '#44546A' } }],
  ['Input', { font: { color: '#3F3F76' }, fill: '#FFCC99', borders: box(line('#7F7F7F')) }], ['Output', { font: { bold: true, color: '#3F3F3F' }, fill: '#F2F2F2', borders: box(line('#3F3F3F')) }], ['Calculation', { font: { bold: true, color: '#FA7D00' }, fill: '#F2F2F2', borders: box(line('#7F7F7F')) }],
  ['CheckCell', { font: { bold: true, color: '#FFFFFF' }, fill: '#A5A5A5', borders: box(line('#3F3F3F', 'Thick', 'Double')) }], ['LinkedCell', { font: { color: '#FA7D00' }, borders: { EdgeBottom: line('#FF8001', 'Thick', 'Double') } }], ['Total', { font: { bold: true }, borders: { EdgeTop: line('#4472C4'), EdgeBottom: line('#4472C4', 'Thick', 'Double') } }],
  ['Good', { font: { color: '#006100' }, fill: '#C6EFCE' }], ['Bad', { font: { color: '#9C0006' }, fill: '#FFC7CE' }], ['Neutral', { font: { color: '#9C5700' }, fill: '#FFEB9C' }], ...accents,
];

function builtIn([name, look]: readonly [string, Look]): NamedStyle {
  const { font, fill, borders, numberFormat } = look;
  return {
    name, builtIn: true, includes: { ...NONE, border: borders !== undefined, font: font !== undefined, number: numberFormat !== undefined, patterns: fill !== undefined },
    look: { ...NORMAL_STYLE, font: { ...NORMAL_STYLE.font, ...font }, fill: fill ?? null, borders: borders ?? {}, numberFormat: numberFormat ?? 'General' },
  };
}

export const keyOfStyle = (name: string): string => name.toLowerCase().replace(/ /g, '');

/** The styles of a new workbook, by `keyOfStyle`: "Heading 1" and "Heading1" are the same. */
export const builtInStyles = (): Map<string, NamedStyle> => new Map([{ name: 'Normal', builtIn: true, look: NORMAL_STYLE, includes: EVERYTHING }, ...LOOKS.map(builtIn)].map((style) => [keyOfStyle(style.name), style]));

/** What giving a style to a cell changes. */
export function changeTo({ name, look, includes }: NamedStyle): StyleChange {
  const { alignment, border, font, number, patterns, protection } = includes;
  return {
    styleName: name, ...(number ? { numberFormat: look.numberFormat } : {}), ...(font ? { font: look.font } : {}), ...(patterns ? { fill: look.fill } : {}), ...(protection ? { locked: look.locked, formulaHidden: look.formulaHidden } : {}),
    ...(alignment ? { horizontalAlignment: look.horizontalAlignment, verticalAlignment: look.verticalAlignment, wrapText: look.wrapText, indentLevel: look.indentLevel, textOrientation: look.textOrientation ?? 0, shrinkToFit: look.shrinkToFit ?? false, autoIndent: look.autoIndent ?? false, readingOrder: look.readingOrder ?? 'Context' } : {}),
    ...(border ? { borders: { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null, ...look.borders } } : {}),
  };
}
