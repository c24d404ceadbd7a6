import type { CellStyle } from '../../model/cellViews.ts';
import type { ShownCell } from '../../hub/messages.ts';
import type { Scene } from './scene.ts';
import { xOf } from './viewport.ts';
import type { Box } from './viewport.ts';

/** The words of a cell: aligned, wrapped, or running over empty neighbours; a number that does not fit is shown with fewer decimals or as ####. */

interface Shown { readonly cell: ShownCell; readonly box: Box; readonly isMerged: boolean }

/** Pixels from line to line for each point of the letters' size: Excel gives 11 points a line of 20 pixels. Stand-in letters, drawn smaller, keep it. */
const PITCH = 1.8;
const PADDING = 3;
const INDENT = 9;

type Side = 'left' | 'center' | 'right';

export function sideOf(style: CellStyle, kind: ShownCell['kind']): Side {
  switch (style.horizontalAlignment) {
    case 'Left': case 'Fill': case 'Justify': case 'Distributed': return 'left';
    case 'Right': return 'right';
    case 'Center': case 'CenterAcrossSelection': return 'center';
    case 'General': return kind === 'number' ? 'right' : kind === 'text' ? 'left' : 'center';
  }
}

/** A number in General shows as many decimals as fit. */
export function shortened(text: string, fits: (text: string) => boolean): string | null {
  const value = Number(text);
  if (!Number.isFinite(value) || !/[.eE]/.test(text)) return null;
  for (let digits = 14; digits >= 0; digits -= 1) {
    const shorter = String(Number(value.toFixed(digits)));
    if (fits(shorter)) return shorter;
  }
  return null;
}

/** How far a text may run: over neighbours that are empty, up to the window's edge. */
function room(scene: Scene, { cell, box }: Shown, side: Side, width: number): { readonly left: number; readonly right: number } {
  const { view } = scene;
  const isFree = (column: number): boolean => (scene.cellAt(cell.row, column)?.text ?? '') === '' && !scene.layout.merged.some((m) => cell.row >= m.row && cell.row < m.row + m.rows && column >= m.column && column < m.column + m.columns);
  let [left, right] = [box.left, box.left + box.width];
  const over = width - (box.width - 2 * PADDING);
  const wanted = side === 'center' ? over / 2 : over;
  const end = right + (side === 'right' ? 0 : wanted);
  for (let column = cell.column + 1; right < end && right < view.width && isFree(column); column += 1) right = xOf(view, column) + view.columns.sizeOf(column);
  const start = left - (side === 'left' ? 0 : wanted);
  for (let column = cell.column - 1; left > start && column >= 0 && isFree(column); column -= 1) left = xOf(view, column);
  return { left, right };
}

function fitted(scene: Scene, { cell, box }: Shown, style: CellStyle): string {
  if (cell.kind !== 'number') return cell.text;
  const font = scene.letters.fontOf(style);
  const fits = (text: string): boolean => scene.letters.widthOf(text, font) <= box.width - 2;
  if (fits(cell.text)) return cell.text;
  return (style.numberFormat === 'General' ? shortened(cell.text, fits) : null) ?? '#'.repeat(Math.max(1, Math.floor((box.width - 4) / scene.letters.widthOf('#', font))));
}

const baseline = (style: CellStyle, of: { readonly box: Box; readonly lines: number; readonly lineHeight: number; readonly size: number }): number => {
  const height = of.lines * of.lineHeight;
  const top = style.verticalAlignment === 'Top' ? of.box.top : style.verticalAlignment === 'Center' || style.verticalAlignment === 'Distributed' ? of.box.top + (of.box.height - height) / 2 : of.box.top + of.box.height - height;
  return Math.round((height > of.box.height ? Math.max(top, of.box.top) : top) + of.lineHeight - (of.lineHeight - of.size) / 2 - of.size * 0.2);
};

function paintLine(ink: CanvasRenderingContext2D, text: string, of: { readonly x: number; readonly y: number; readonly style: CellStyle; readonly underlined: boolean; readonly width: number; readonly side: Side }): void {
  ink.fillText(text, of.x, of.y);
  if (!of.underlined && !of.style.font.strikethrough) return;
  const left = of.side === 'left' ? of.x : of.side === 'right' ? of.x - of.width : of.x - of.width / 2;
  if (of.underlined) ink.fillRect(Math.round(left), of.y + 2, Math.round(of.width), 1);
  if (of.style.font.strikethrough) ink.fillRect(Math.round(left), of.y - Math.round(of.style.font.size * 0.4), Math.round(of.width), 1);
}

/** The lines between the cells that a text runs over are wiped away, as Excel does. */
function wipeLines(ink: CanvasRenderingContext2D, scene: Scene, { cell, box }: Shown, reach: { readonly left: number; readonly right: number }): void {
  const { view, scheme, layout } = scene;
  if (!layout.showGridlines) return;
  ink.fillStyle = scheme.paper;
  const wipe = (column: number): void => {
    const numbers = [scene.cellAt(cell.row, column), scene.cellAt(cell.row, column + 1)].map((c) => (c === undefined ? null : scene.style(c.style).fill));
    if (numbers.every((fill) => fill === null)) ink.fillRect(xOf(view, column) + view.columns.sizeOf(column) - 1, box.top, 1, box.height - 1);
  };
  for (let column = cell.column; xOf(view, column) + view.columns.sizeOf(column) < reach.right; column += 1) wipe(column);
  for (let column = cell.column - 1; column >= 0 && xOf(view, column) + view.columns.sizeOf(column) > reach.left; column -= 1) wipe(column);
}

export function paintText(ink: CanvasRenderingContext2D, scene: Scene, shown: Shown): void {
  const { cell, box } = shown;
  const style = scene.style(cell.style);
  const { letters, zoom } = scene;
  const [font, size, side] = [letters.fontOf(style), letters.sizeOf(style), sideOf(style, cell.kind)];
  const indent = style.indentLevel * INDENT * zoom;
  const text = fitted(scene, shown, style);
  const inner = box.width - 2 * PADDING - indent;
  const wraps = style.wrapText && cell.kind === 'text';
  const lines = wraps ? letters.linesOf(text, font, Math.max(4, inner)) : [text.replace(/[\r\n]+/g, ' ')];
  const widest = wraps ? inner : letters.widthOf(lines[0] ?? '', font) + indent;
  const overflows = widest > box.width - 2 * PADDING && !wraps && !shown.isMerged && cell.kind === 'text';
  const reach = overflows ? room(scene, shown, side, widest) : { left: box.left, right: box.left + box.width };
  if (overflows) wipeLines(ink, scene, shown, reach);
  const lineHeight = Math.round(style.font.size * PITCH * zoom);
  const first = baseline(style, { box, lines: lines.length, lineHeight, size });
  const x = side === 'left' ? box.left + PADDING + indent : side === 'right' ? box.left + box.width - PADDING - 1 - indent : box.left + box.width / 2;
  const needsClip = overflows || wraps || widest > inner || lines.length * lineHeight > box.height;
  if (needsClip) { ink.save(); ink.beginPath(); ink.rect(reach.left, box.top, reach.right - reach.left - 1, box.height - 1); ink.clip(); }
  ink.font = font;
  ink.textAlign = side;
  ink.textBaseline = 'alphabetic';
  ink.fillStyle = style.font.color !== null ? scene.scheme.shown(style.font.color, style.fill) : cell.isLink ? scene.scheme.link : style.fill === null ? scene.scheme.ink : scene.scheme.shown('#000000', style.fill);
  const underlined = style.font.underline !== 'None' || (cell.isLink && style.font.color === null);
  lines.forEach((line, i) => {
    const y = first + i * lineHeight;
    if (y - size < box.top + box.height && line !== '') paintLine(ink, line, { x, y, style, underlined, side, width: underlined || style.font.strikethrough ? letters.widthOf(line, font) : 0 });
  });
  if (needsClip) ink.restore();
}
