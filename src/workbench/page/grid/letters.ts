import type { CellStyle } from '../../model/cellViews.ts';

/** How wide words are, and how they break into lines; both are asked for at every frame and remembered. */
export interface Letters {
  readonly fontOf: (style: CellStyle) => string;
  readonly sizeOf: (style: CellStyle) => number;
  readonly widthOf: (text: string, font: string) => number;
  readonly linesOf: (text: string, font: string, width: number) => readonly string[];
}

/** Fonts of the same widths, for machines that do not have Excel's. */
const FAMILIES: Readonly<Record<string, string>> = { 'aptos narrow': '"Aptos Narrow", "Arial Narrow", "Liberation Sans Narrow", Carlito, Calibri', aptos: 'Aptos, Carlito, Calibri', calibri: 'Calibri, Carlito', cambria: 'Cambria, Caladea', arial: 'Arial, "Liberation Sans"' };
const FALLBACK = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

const familyOf = (name: string): string => `${FAMILIES[name.toLowerCase()] ?? `"${name.replace(/["\\;{}]/g, '')}"`}, ${FALLBACK}`;

/** How wide a digit of Excel's fonts is, in parts of the letters' height. Where such a font is missing, its stand-in is drawn as large as makes its digits that wide, so that numbers fit into the columns that Excel made for them. */
const DIGITS: Readonly<Record<string, number>> = { 'aptos narrow': 0.5, aptos: 0.561, calibri: 0.507, cambria: 0.554, arial: 0.556 };

/** Measures forget everything when they become many. */
const MOST_REMEMBERED = 40_000;

function bounded<V>(): { readonly get: (key: string, make: () => V) => V } {
  const known = new Map<string, V>();
  return {
    get: (key, make) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      if (known.size > MOST_REMEMBERED) known.clear();
      const made = make();
      known.set(key, made);
      return made;
    },
  };
}

export function createLetters(context: CanvasRenderingContext2D, zoom: number): Letters {
  const widths = bounded<number>();
  const broken = bounded<readonly string[]>();
  const fonts = new WeakMap<CellStyle, string>();
  const fits = new Map<string, number>();
  const fitOf = (name: string): number => {
    const known = fits.get(name);
    if (known !== undefined) return known;
    context.font = `100px ${familyOf(name)}`;
    const wanted = DIGITS[name.toLowerCase()];
    const fit = wanted === undefined ? 1 : Math.min(1, Math.max(0.75, (wanted * 1000) / context.measureText('0123456789').width));
    fits.set(name, fit);
    return fit;
  };
  const sizeOf = ({ font }: CellStyle): number => ((font.size * 96 * zoom) / 72) * fitOf(font.name);
  const fontOf = (style: CellStyle): string => {
    const known = fonts.get(style);
    if (known !== undefined) return known;
    const font = `${style.font.italic ? 'italic ' : ''}${style.font.bold ? 'bold ' : ''}${Math.round(sizeOf(style) * 100) / 100}px ${familyOf(style.font.name)}`;
    fonts.set(style, font);
    return font;
  };
  const widthOf = (text: string, font: string): number => widths.get(`${font}\n${text}`, () => {
    context.font = font;
    return context.measureText(text).width;
  });
  return {
    fontOf, sizeOf, widthOf,
    linesOf: (text, font, width) => broken.get(`${Math.round(width)}|${font}\n${text}`, () => text.split(/\r\n|\r|\n/).flatMap((line) => breakLine(line, width, (part) => widthOf(part, font)))),
  };
}

/** As many words to a line as fit; a word that is wider than the line is cut. No cell shows more than a hundred lines. */
function breakLine(text: string, width: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[\s-])/)) {
    if (lines.length > 100) break;
    if (line === '' || widthOf((line + word).trimEnd()) <= width) { line += word; } else { lines.push(line.trimEnd()); line = word; }
    while (widthOf(line.trimEnd()) > width && line.trimEnd().length > 1) {
      const fits = lettersThatFit(line, width, widthOf);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line.trimEnd()];
}

function lettersThatFit(text: string, width: number, widthOf: (part: string) => number): number {
  let [low, high] = [1, Math.min(text.length, 2_000)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(text.slice(0, middle)) <= width) low = middle; else high = middle - 1;
  }
  return low;
}
