import type { Format, Tone } from '../../workbook/table.ts';

/** Calm colours that a colour-blind reader can tell apart; a mark never rests on colour alone. */
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

export const FILLS = {
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
  }
}
