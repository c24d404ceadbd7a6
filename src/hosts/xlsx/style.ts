import type { Column, Format, Mark, Tone } from '../../workbook/table.ts';

/** Calm colours that a colour-blind reader can tell apart; a mark never rests on colour alone. */
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

const FILLS = {
  header: fill('FFE8EEF2'), personHeader: fill('FFFFE9B8'), computedHeader: fill('FFD5D9DE'), person: fill('FFFFF8E5'), computed: fill('FFF3F4F6'), attention: fill('FFFDE7D9'),
} as const;

const font = (size: number, more: Readonly<Record<string, unknown>> = {}) => ({ name: 'Calibri', size, ...more });

export const FONTS = {
  header: font(11, { bold: true, color: { argb: 'FF1F2933' } }), mark: font(10, { color: { argb: 'FF7B8794' } }), plain: font(11), computed: font(11, { color: { argb: 'FF52606D' } }), link: font(11, { underline: true, color: { argb: 'FF1F5A7A' } }),
} as const;

export const FORMATS: Readonly<Record<Format, string>> = { text: '@', integer: '#,##0', signed: '+#,##0;-#,##0;0', date: 'yyyy-mm-dd', percent: '0.0%' };

/** Fonts, fills and number formats of a sheet's free cells. */
export function toneStyle(tone: Tone, format: Format): Readonly<Record<string, unknown>> {
  const numFmt = format === 'text' ? 'General' : FORMATS[format];
  switch (tone) {
    case 'title': return { font: font(18, { bold: true, color: { argb: 'FF1F5A7A' } }) };
    case 'heading': return { font: font(13, { bold: true, color: { argb: 'FF1F5A7A' } }), border: { bottom: { style: 'medium', color: { argb: 'FF1F5A7A' } } } };
    case 'label': return { font: font(11, { bold: true }), fill: FILLS.header, alignment: { vertical: 'top', wrapText: true } };
    case 'note': return { font: font(11, { italic: true, color: { argb: 'FF52606D' } }) };
    case 'figure': return { font: font(12), numFmt, alignment: { vertical: 'top', wrapText: format === 'text' } };
    case 'good': return { font: font(11, { color: { argb: 'FF1B7F5C' } }) };
    case 'attention': return { font: font(11), fill: FILLS.attention };
    case 'plain': return { font: font(11) };
    case 'input': return { font: font(12), fill: FILLS.person, numFmt, border: { bottom: { style: 'thin', color: { argb: 'FFB98900' } } }, alignment: { horizontal: 'left' } };
  }
}

type Style = Readonly<Record<string, unknown>>;

/** Words to the left, with a little room after a number; numbers to the right. */
const sideOf = (column: Column) => (column.format === 'text' ? ({ horizontal: 'left', indent: 1 } as const) : ({ horizontal: 'right' } as const));

export const headerStyle = (column: Column): Style => ({
  font: FONTS.header, fill: FILLS[column.owner === 'person' ? 'personHeader' : column.owner === 'computed' ? 'computedHeader' : 'header'], alignment: { vertical: 'middle', wrapText: true, ...sideOf(column) },
});

/** The styles of a column's cells: one object each, shared by all of them, so that a large sheet is written fast. */
export function columnStyles(column: Column): { readonly plain: Style; readonly link: Style; readonly empty: Style } {
  const base = {
    alignment: { vertical: 'top', wrapText: column.wrap, ...sideOf(column) }, numFmt: column.owner === 'computed' && column.format === 'text' ? 'General' : FORMATS[column.format],
    ...(column.owner === 'person' ? { fill: FILLS.person } : column.owner === 'computed' ? { fill: FILLS.computed } : {}),
  };
  return { plain: { ...base, font: column.owner === 'computed' ? FONTS.computed : FONTS.plain }, link: { ...base, font: FONTS.link }, empty: base };
}

const TONES: Readonly<Record<Mark['tone'], Style>> = {
  conflict: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF6C7B6' } }, font: { bold: true, color: { argb: 'FF8A2B06' } } },
  doubt: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF0C2' } }, font: { color: { argb: 'FF6B4E00' } } },
  changed: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFCFE6F5' } }, font: { bold: true, color: { argb: 'FF0B4A6F' } } },
  quiet: { font: { strike: false, italic: true, color: { argb: 'FF7B8794' } } },
};

/** How a marked row looks; the words in its cells say the same. */
export const markStyle = (tone: Mark['tone']): Style => TONES[tone];
