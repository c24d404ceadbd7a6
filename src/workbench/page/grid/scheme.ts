/** The grid's colours, light and dark. In the dark, colours that the workbook sets are mirrored in their lightness, so that a pale fill becomes a deep one and dark words light ones. */
export interface Scheme {
  readonly paper: string; readonly ink: string; readonly line: string; readonly link: string;
  readonly head: string; readonly headInk: string; readonly headLine: string; readonly headOn: string; readonly headOnInk: string; readonly headFull: string; readonly headFullInk: string;
  readonly accent: string; readonly shade: string; readonly freeze: string; readonly button: string; readonly buttonInk: string; readonly comment: string;
  /** A colour on paper, or on a fill; deep fills keep their colour and their letters. */
  readonly shown: (color: string, on: string | null) => string;
  readonly shownFill: (color: string) => string;
}

const LIGHT = {
  paper: '#ffffff', ink: '#000000', line: '#e1e1e1', link: '#0563c1', head: '#f5f5f5', headInk: '#444444', headLine: '#d0d0d0', headOn: '#dcebe2', headOnInk: '#0e5c30', headFull: '#107c41', headFullInk: '#ffffff',
  accent: '#107c41', shade: 'rgba(16, 124, 65, 0.09)', freeze: '#9a9a9a', button: '#ffffff', buttonInk: '#555555', comment: '#8764b8',
} as const;
const DARK = {
  paper: '#1b1b1b', ink: '#f0f0f0', line: '#333333', link: '#6cb8f6', head: '#262626', headInk: '#c8c8c8', headLine: '#3d3d3d', headOn: '#1f3a2b', headOnInk: '#8fd8ae', headFull: '#21a366', headFullInk: '#06170d',
  accent: '#21a366', shade: 'rgba(33, 163, 102, 0.16)', freeze: '#6a6a6a', button: '#2e2e2e', buttonInk: '#d0d0d0', comment: '#b69ae0',
} as const;

function toHsl(color: string): readonly [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return [0, 0, lightness];
  const hue = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [hue * 60, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

/** A colour's counterpart on dark paper: white becomes the paper, black nearly white, the hue stays and loses a little of its strength. */
export function mirrored(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return color;
  const [hue, strength, lightness] = toHsl(color);
  return `hsl(${Math.round(hue)}, ${Math.round(strength * 78)}%, ${Math.round(10.6 + (1 - lightness) * 84)}%)`;
}

/** A chart's colour that is too dark for dark paper, made lighter: "#RRGGBB" again, so that it can be mixed. */
export function onDarkPaper(color: string): string {
  const [, , lightness] = toHsl(color);
  if (lightness >= 0.5) return color;
  const part = (0.62 - lightness) / (1 - lightness);
  return `#${[1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * (1 - part) + 255 * part).toString(16).padStart(2, '0')).join('')}`;
}

/** Fills of strong or dark colour, such as table headers, are as good on dark paper as on white. */
export const isDeep = (color: string): boolean => /^#[0-9a-f]{6}$/i.test(color) && toHsl(color)[2] < 0.62;

function remembered<V>(of: (color: string) => V): (color: string) => V {
  const known = new Map<string, V>();
  return (color) => {
    const found = known.get(color) ?? of(color);
    known.set(color, found);
    return found;
  };
}

const deep = remembered(isDeep);
const onDark = remembered(mirrored);

export const lightScheme: Scheme = { ...LIGHT, shown: (color) => color, shownFill: (color) => color };
export const darkScheme: Scheme = { ...DARK, shown: (color, on) => (on !== null && deep(on) ? color : onDark(color)), shownFill: (color) => (deep(color) ? color : onDark(color)) };
