import type { Border, CellStyle, StyleChange } from './cellViews.ts';
import type { TableView } from './views.ts';
import { changeOf, NORMAL_STYLE } from './styles.ts';

/** The colours of Office's theme in the order of the table styles: text, then accents 1 to 6; with their tints. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const TINTS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;
const DEEP_TINTS = ['#A6A6A6', '#B4C6E7', '#F8CBAD', '#DBDBDB', '#FFE699', '#BDD7EE', '#C6E0B4'] as const;

interface Family { readonly header: StyleChange; readonly row: StyleChange; readonly band: StyleChange }

const WHITE = '#FFFFFF';
const line = (color: string, weight: Border['weight'] = 'Thin'): Border => ({ style: 'Continuous', weight, color });

const families = new Map<string, Family | null>();

/** The plain look of a built-in table style; `null` for none, or one that is not built in. */
function familyOf(style: string): Family | null {
  const known = families.get(style);
  if (known !== undefined) return known;
  const made = makeFamily(style);
  families.set(style, made);
  return made;
}

function makeFamily(style: string): Family | null {
  const [, group, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (group === undefined) return null;
  const n = Number(number) - 1;
  const [accent, tint, deep] = [ACCENTS[n % 7] ?? '#000000', TINTS[n % 7] ?? '#D9D9D9', DEEP_TINTS[n % 7] ?? '#A6A6A6'];
  const inked: StyleChange = { fill: accent, font: { bold: true, color: WHITE } };
  const lined: StyleChange = { borders: { EdgeTop: line(accent), EdgeBottom: line(accent) } };
  if (group === 'Dark') return { header: { fill: '#000000', font: { bold: true, color: WHITE } }, row: { fill: n < 7 ? accent : tint, font: { color: n < 7 ? WHITE : '#000000' } }, band: { fill: n < 7 ? deep : deep, font: { color: '#000000' } } };
  if (group === 'Light') return n < 7 ? { header: { font: { bold: true }, ...lined }, row: {}, band: { fill: tint } } : n < 14 ? { header: inked, row: lined, band: lined } : { header: { font: { bold: true }, borders: { ...lined.borders, EdgeBottom: line(accent, 'Medium') } }, row: lined, band: { ...lined, fill: tint } };
  if (n < 7) return { header: inked, row: { borders: { EdgeBottom: line(deep) } }, band: { fill: tint, borders: { EdgeBottom: line(deep) } } };
  if (n < 14) return { header: inked, row: { fill: tint }, band: { fill: deep } };
  if (n < 21) return { header: inked, row: {}, band: { fill: '#D9D9D9' } };
  return { header: { fill: tint, font: { bold: true }, borders: { EdgeBottom: line(accent, 'Medium') } }, row: { fill: tint }, band: { fill: deep } };
}

/** A cell's style over its table's: the table's fill and font colour show where the cell has none of its own. */
export function tableLook(own: CellStyle, table: TableView, at: { readonly row: number; readonly column: number; readonly hiddenAbove: () => number }): CellStyle {
  const family = familyOf(table.style);
  if (!family) return own;
  const from = at.row - table.area.row - (table.showHeaders ? 1 : 0);
  const isTotals = table.showTotals && at.row === table.area.row + table.area.rows - 1;
  const isHeader = table.showHeaders && at.row === table.area.row;
  const column = at.column - table.area.column;
  const isBand = table.showBandedRows ? (from - (table.filters.size > 0 ? at.hiddenAbove() : 0)) % 2 === 0 : table.showBandedColumns && column % 2 === 0;
  const look = isHeader ? family.header : isTotals ? { font: { bold: true }, borders: { EdgeTop: line(ACCENTS[0]) } } : isBand ? family.band : family.row;
  const emphasised = !isHeader && ((table.highlightFirstColumn && column === 0) || (table.highlightLastColumn && column === table.area.columns - 1));
  return under(emphasised ? { ...look, font: { ...look.font, bold: true } } : look, own);
}

/** What a style says itself stays; of the other it takes what it leaves open. */
function under(look: StyleChange, own: CellStyle): CellStyle {
  const key = JSON.stringify(look);
  const { color, bold } = look.font ?? {};
  const font = { ...(color !== undefined && own.font.color === NORMAL_STYLE.font.color && own.fill === null ? { color } : {}), ...(bold === true ? { bold } : {}) };
  const borders = Object.fromEntries(Object.entries(look.borders ?? {}).filter(([edge]) => !(edge in own.borders)));
  return changeOf(own, { ...(look.fill !== undefined && own.fill === null ? { fill: look.fill } : {}), font, borders }, `under ${key}`);
}
