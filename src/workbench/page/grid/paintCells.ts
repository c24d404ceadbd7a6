import type { Rect } from '../../model/area.ts';
import type { Border, CellStyle, Edge } from '../../model/cellViews.ts';
import type { ShownCell } from '../../hub/messages.ts';
import { contains, meets } from './selection.ts';
import { paintText } from './paintText.ts';
import type { Scene } from './scene.ts';
import { boxOf, columnSpans, rowSpans, xOf, yOf } from './viewport.ts';
import type { Box, Span } from './viewport.ts';

/** One part of the grid (there are four when panes are frozen): its rows and columns, and where it stands. */
export interface Part { readonly rows: Span; readonly columns: Span }

export const partsOf = (scene: Scene): readonly Part[] => rowSpans(scene.view).flatMap((rows) => columnSpans(scene.view).map((columns) => ({ rows, columns })));

export const partRect = ({ rows, columns }: Part): Rect => ({ row: rows.first, column: columns.first, rows: rows.last - rows.first + 1, columns: columns.last - columns.first + 1 });

/** Draws within a part only. */
export function clipped(ink: CanvasRenderingContext2D, { rows, columns }: Part, draw: () => void): void {
  ink.save();
  ink.beginPath();
  ink.rect(columns.from, rows.from, Math.max(0, columns.to - columns.from), Math.max(0, rows.to - rows.from));
  ink.clip();
  draw();
  ink.restore();
}

/** Lines are one pixel wide and sharp: the right and lower edge of each cell. */
function paintGridlines(ink: CanvasRenderingContext2D, scene: Scene, { rows, columns }: Part): void {
  const { view, scheme } = scene;
  ink.fillStyle = scheme.line;
  for (let column = columns.first; column <= columns.last; column += 1) {
    const size = view.columns.sizeOf(column);
    if (size > 0) ink.fillRect(xOf(view, column) + size - 1, rows.from, 1, rows.to - rows.from);
  }
  for (let row = rows.first; row <= rows.last; row += 1) {
    const size = view.rows.sizeOf(row);
    if (size > 0) ink.fillRect(columns.from, yOf(view, row) + size - 1, columns.to - columns.from, 1);
  }
}

const DASHES: Readonly<Record<Border['style'], readonly number[]>> = { None: [], Continuous: [], Dash: [4, 2], DashDot: [4, 2, 1, 2], DashDotDot: [4, 2, 1, 2, 1, 2], Dot: [1, 1], Double: [], SlantDashDot: [5, 2, 2, 2] };
const WIDTHS: Readonly<Record<Border['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function paintBorder(ink: CanvasRenderingContext2D, scene: Scene, of: { readonly border: Border; readonly edge: Edge; readonly box: Box }): void {
  const { border, edge, box } = of;
  if (border.style === 'None') return;
  const width = WIDTHS[border.weight];
  const [right, bottom] = [box.left + box.width - 0.5, box.top + box.height - 0.5];
  const [left, top] = [box.left - 0.5, box.top - 0.5];
  ink.strokeStyle = scene.scheme.shown(border.color, null);
  ink.lineWidth = width;
  ink.setLineDash([...DASHES[border.style]]);
  const offsets = border.style === 'Double' ? [-1, 1] : [width === 2 ? 0.5 : 0];
  for (const by of offsets) {
    ink.beginPath();
    if (edge === 'EdgeTop' || edge === 'EdgeBottom') { const y = (edge === 'EdgeTop' ? top : bottom) + by; ink.moveTo(left, y); ink.lineTo(right, y); }
    else { const x = (edge === 'EdgeLeft' ? left : right) + by; ink.moveTo(x, top); ink.lineTo(x, bottom); }
    ink.stroke();
  }
  ink.setLineDash([]);
}

function paintBorders(ink: CanvasRenderingContext2D, scene: Scene, style: CellStyle, box: Box): void {
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = style.borders[edge];
    if (border !== undefined) paintBorder(ink, scene, { border, edge, box });
  }
}

/** Every cell of a part that is shown, and merged cells once, with their whole box. */
function eachShown(scene: Scene, part: Part, visit: (cell: ShownCell, box: Box, merged: boolean) => void): void {
  const { view, layout } = scene;
  const merged = layout.merged.filter((rect) => meets(rect, partRect(part)));
  for (let row = part.rows.first; row <= part.rows.last; row += 1) {
    const height = view.rows.sizeOf(row);
    if (height === 0) continue;
    const top = yOf(view, row);
    for (let column = part.columns.first; column <= part.columns.last; column += 1) {
      const cell = scene.cellAt(row, column);
      if (cell === undefined || merged.some((rect) => contains(rect, cell))) continue;
      const width = view.columns.sizeOf(column);
      if (width > 0) visit(cell, { left: xOf(view, column), top, width, height }, false);
    }
  }
  for (const rect of merged) {
    const cell = scene.cellAt(rect.row, rect.column);
    visit(cell ?? { row: rect.row, column: rect.column, text: '', kind: 'empty', style: -1, isLink: false }, boxOf(view, rect), true);
  }
}

function paintFills(ink: CanvasRenderingContext2D, scene: Scene, part: Part): void {
  eachShown(scene, part, ({ style }, box, merged) => {
    const fill = style < 0 ? null : scene.style(style).fill;
    if (fill !== null) ink.fillStyle = scene.scheme.shownFill(fill);
    else if (merged) ink.fillStyle = scene.scheme.paper;
    else return;
    const keepsLine = merged && fill === null ? 1 : 0;
    ink.fillRect(box.left - (keepsLine ? 0 : 1), box.top - (keepsLine ? 0 : 1), box.width + (keepsLine ? -1 : 1), box.height + (keepsLine ? -1 : 1));
  });
}

/** Texts that begin left of the part may run into it: the nearest filled cell of each row on that side is drawn too. */
function paintFromTheLeft(ink: CanvasRenderingContext2D, scene: Scene, part: Part): void {
  const { view } = scene;
  for (let row = part.rows.first; row <= part.rows.last; row += 1) {
    const height = view.rows.sizeOf(row);
    if (height === 0 || (scene.cellAt(row, part.columns.first)?.text ?? '') !== '') continue;
    for (let column = part.columns.first - 1; column >= Math.max(0, part.columns.first - 24); column -= 1) {
      const cell = scene.cellAt(row, column);
      if (cell === undefined || cell.text === '') continue;
      if (!scene.layout.merged.some((rect) => contains(rect, cell))) paintText(ink, scene, { cell, box: { left: xOf(view, column), top: yOf(view, row), width: view.columns.sizeOf(column), height }, isMerged: false });
      break;
    }
  }
}

export function paintCells(ink: CanvasRenderingContext2D, scene: Scene, part: Part): void {
  clipped(ink, part, () => {
    ink.fillStyle = scene.scheme.paper;
    ink.fillRect(part.columns.from, part.rows.from, part.columns.to - part.columns.from, part.rows.to - part.rows.from);
    if (scene.layout.showGridlines) paintGridlines(ink, scene, part);
    paintFills(ink, scene, part);
    paintFromTheLeft(ink, scene, part);
    eachShown(scene, part, (cell, box, isMerged) => { if (cell.text !== '') paintText(ink, scene, { cell, box, isMerged }); });
    eachShown(scene, part, (cell, box) => { if (cell.style >= 0) paintBorders(ink, scene, scene.style(cell.style), box); });
  });
}
