import type { Look, MarkLook } from '../../workbook/look.ts';

type Style = Readonly<Record<string, unknown>>;

const argb = (colour: string): { readonly argb: string } => ({ argb: `FF${colour.slice(1)}` });

/** A look as the file library takes it: one object for one look, so that a large sheet is written fast. */
export function styleOf(look: Look): Style {
  const known = made.get(look);
  if (known) return known;
  const style = makeStyle(look);
  made.set(look, style);
  return style;
}

const made = new WeakMap<Look, Style>();

function makeStyle({ font, fill, numberFormat, horizontal, vertical, wrap, indent, bottom }: Look): Style {
  const { color, underline, bold, italic, ...plain } = font;
  const aligned = horizontal !== null || vertical !== null || wrap;
  return {
    font: { ...plain, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}), ...(color === null ? {} : { color: argb(color) }) }, numFmt: numberFormat,
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(aligned ? { alignment: { ...(horizontal === null ? {} : { horizontal }), ...(vertical === null ? {} : { vertical }), ...(wrap ? { wrapText: true } : {}), ...(indent > 0 ? { indent } : {}) } } : {}),
    ...(bottom === null ? {} : { border: { bottom: { style: bottom.weight, color: argb(bottom.color) } } }),
  };
}

/** A mark as a conditional format's style; its fill is a background there. */
export const markStyle = ({ fill, color, bold, italic }: MarkLook): Style => ({
  ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }), font: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), color: argb(color) },
});
