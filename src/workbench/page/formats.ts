import type { Border, StyleChange } from '../model/cellViews.ts';

/** What the ribbon offers: Excel's own number formats and borders. */
export const NUMBER_FORMATS: readonly { readonly name: string; readonly format: string }[] = [
  { name: 'General', format: 'General' }, { name: 'Number', format: '0.00' }, { name: 'Thousands', format: '#,##0' }, { name: 'Date', format: 'yyyy-mm-dd' }, { name: 'Time', format: 'hh:mm:ss' },
  { name: 'Percentage', format: '0.00%' }, { name: 'Fraction', format: '# ?/?' }, { name: 'Scientific', format: '0.00E+00' }, { name: 'Text', format: '@' },
];

/** The list's entry for a format: its own, or "custom". */
export const nameOfFormat = (format: string): string => (NUMBER_FORMATS.some((one) => one.format === format) ? format : 'custom');

/** A format with one decimal more or fewer. */
export function decimals(format: string, by: 1 | -1): string {
  if (format === 'General') return by > 0 ? '0.0' : '0';
  const point = /0\.(0+)/.exec(format);
  if (point === null) return by > 0 ? format.replace(/0(?!.*0)/, '0.0') : format;
  const places = (point[1] as string).length + by;
  return format.replace(/0\.0+/g, places === 0 ? '0' : `0.${'0'.repeat(places)}`);
}

const line: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const thick: Border = { style: 'Continuous', weight: 'Medium', color: '#000000' };

export const BORDER_ITEMS: readonly { readonly label: string; readonly change: NonNullable<StyleChange['borders']> }[] = [
  { label: 'Bottom border', change: { EdgeBottom: line } }, { label: 'Top border', change: { EdgeTop: line } }, { label: 'Left border', change: { EdgeLeft: line } }, { label: 'Right border', change: { EdgeRight: line } },
  { label: 'All borders', change: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } }, { label: 'Thick bottom border', change: { EdgeBottom: thick } },
  { label: 'No border', change: { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null } },
];
