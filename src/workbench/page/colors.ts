import { el } from './dom.ts';
import { below, openMenu } from './menu.ts';

/** Colours to pick from: Excel's theme row, paler and deeper, and its standard colours. */
const COLORS: readonly (readonly [name: string, color: string])[] = [
  ['White', '#FFFFFF'], ['Black', '#000000'], ['Grey', '#E7E6E6'], ['Blue grey', '#44546A'], ['Blue', '#4472C4'], ['Orange', '#ED7D31'], ['Silver', '#A5A5A5'], ['Gold', '#FFC000'], ['Sky', '#5B9BD5'], ['Green', '#70AD47'],
  ['Light grey', '#F2F2F2'], ['Dark grey', '#7F7F7F'], ['Warm grey', '#D0CECE'], ['Pale blue grey', '#D6DCE4'], ['Pale blue', '#D9E2F3'], ['Pale orange', '#FBE5D5'], ['Pale silver', '#EDEDED'], ['Pale gold', '#FFF2CC'], ['Pale sky', '#DEEBF6'], ['Pale green', '#E2EFD9'],
  ['Dark red', '#C00000'], ['Red', '#FF0000'], ['Amber', '#FFC000'], ['Yellow', '#FFFF00'], ['Light green', '#92D050'], ['Deep green', '#00B050'], ['Light blue', '#00B0F0'], ['Strong blue', '#0070C0'], ['Dark blue', '#002060'], ['Purple', '#7030A0'],
];

export function openColors(button: HTMLElement, label: string, none: string, choose: (color: string | null) => void): void {
  openMenu(below(button), [
    { kind: 'action', label: none, run: () => { choose(null); } },
    { kind: 'custom', content: (close) => el('div', { class: 'swatches', role: 'group', 'aria-label': label }, ...COLORS.map(([name, color]) => {
      const swatch = el('button', { type: 'button', class: 'swatch menu-item', title: name, 'aria-label': name, onclick: () => { close(); choose(color); } });
      swatch.style.background = color;
      return swatch;
    })) },
  ], { label });
}
