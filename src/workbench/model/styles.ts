import type { Border, CellStyle, Edge, StyleChange } from './cellViews.ts';

/** Excel's Normal style. */
const NORMAL: CellStyle = {
  numberFormat: 'General', font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', strikethrough: false, color: null }, fill: null,
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0, borders: {}, locked: true, formulaHidden: false,
};

const known = new Map<string, CellStyle>();
const changed = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The one object of all styles that look alike: cells share it, and two styles are the same when they are the same object. */
export function internStyle(style: CellStyle): CellStyle {
  const { font } = style;
  const ordered: CellStyle = {
    numberFormat: style.numberFormat, font: { name: font.name, size: font.size, bold: font.bold, italic: font.italic, underline: font.underline, strikethrough: font.strikethrough, color: font.color }, fill: style.fill,
    horizontalAlignment: style.horizontalAlignment, verticalAlignment: style.verticalAlignment, wrapText: style.wrapText, indentLevel: style.indentLevel, borders: orderedBorders(style.borders), locked: style.locked, formulaHidden: style.formulaHidden, ...rareOf(style),
  };
  const key = JSON.stringify(ordered);
  const found = known.get(key);
  if (found) return found;
  known.set(key, ordered);
  return ordered;
}

/** What few styles have, where it is not Excel's usual. */
function rareOf(style: CellStyle): Partial<CellStyle> {
  return {
    ...(style.textOrientation ? { textOrientation: style.textOrientation } : {}), ...(style.shrinkToFit ? { shrinkToFit: true } : {}), ...(style.autoIndent ? { autoIndent: true } : {}),
    ...(style.readingOrder && style.readingOrder !== 'Context' ? { readingOrder: style.readingOrder } : {}), ...(style.styleName !== undefined && style.styleName !== 'Normal' ? { styleName: style.styleName } : {}), ...(style.file && Object.keys(style.file).length > 0 ? { file: style.file } : {}),
  };
}

export const EDGES: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const orderedBorders = (borders: CellStyle['borders']): CellStyle['borders'] => Object.fromEntries(EDGES.flatMap((edge) => {
  const border = borders[edge];
  return border && border.style !== 'None' ? [[edge, { style: border.style, weight: border.weight, color: border.color } satisfies Border]] : [];
}));

export const NORMAL_STYLE: CellStyle = internStyle(NORMAL);

/** A style with changes; a thousand cells with the same change cost one look-up each. */
export function changeOf(style: CellStyle, change: StyleChange, key: string = JSON.stringify(change)): CellStyle {
  const made = changed.get(style)?.get(key);
  if (made) return made;
  const { font, borders, ...plain } = change;
  const edges = { ...style.borders } as Record<Edge, Border>;
  for (const [edge, border] of Object.entries(borders ?? {}) as [Edge, Border | null][]) { if (border) edges[edge] = border; else delete edges[edge]; }
  const result = internStyle({ ...style, ...plain, font: { ...style.font, ...font }, borders: edges });
  const kept = changed.get(style) ?? new Map<string, CellStyle>();
  if (kept.size > 1_000) kept.clear();
  changed.set(style, kept.set(key, result));
  return result;
}
