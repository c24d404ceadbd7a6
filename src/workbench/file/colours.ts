import { childOf } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** The colours that a file speaks of by number: its theme's, and its own list. */
export interface Palette { readonly theme: readonly string[]; readonly indexed: readonly string[] }

/** Office's own theme, for files that bring none. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'] as const;

const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** Excel's list of old, whose first eight stand in it twice. */
const INDEXED = `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF `
  + '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

export const USUAL_PALETTE: Palette = { theme: OFFICE, indexed: INDEXED.split(' ') };

/** The theme's parts come as dark, light, dark, light; colours speak of them as light, dark, light, dark. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;

export function paletteOf(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = childOf(childOf(theme ?? undefined, 'themeElements'), 'clrScheme');
  const colours = ORDER.map((name, i) => { const [given] = childOf(scheme, name)?.children ?? []; return given?.attributes['lastClr'] ?? (given?.name === 'srgbClr' ? given.attributes['val'] : undefined) ?? OFFICE[i] as string; });
  const own = childOf(childOf(styles ?? undefined, 'colors'), 'indexedColors')?.children.map((c) => (c.attributes['rgb'] ?? 'FF000000').slice(-6));
  return { theme: colours, indexed: own ?? USUAL_PALETTE.indexed };
}

/** "#RRGGBB"; `null` for automatic and for none. */
export function colourOf(given: XmlElement | undefined, palette: Palette): string | null {
  if (!given || given.attributes['auto'] === '1') return null;
  const { rgb, theme, indexed, tint } = given.attributes;
  const base = rgb !== undefined ? rgb.slice(-6) : theme !== undefined ? palette.theme[Number(theme)] : indexed !== undefined ? palette.indexed[Number(indexed)] : undefined;
  return base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base) ? null : tinted(base.toUpperCase(), Number(tint ?? 0));
}

/** Towards white for a positive tint, towards black for a negative one. */
const tinted = (hex: string, tint: number): string => (tint === 0 ? `#${hex}` : `#${[0, 2, 4].map((i) => { const n = parseInt(hex.slice(i, i + 2), 16); return Math.round(tint < 0 ? n * (1 + tint) : n + (255 - n) * tint).toString(16).padStart(2, '0'); }).join('').toUpperCase()}`);

/** As the file writes a colour: opaque. */
export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
