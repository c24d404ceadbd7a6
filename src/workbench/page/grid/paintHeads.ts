import { columnLetters } from './addresses.ts';
import { isWholeColumns, isWholeRows } from './selection.ts';
import type { Scene } from './scene.ts';
import { columnSpans, frozenHeight, frozenWidth, rowSpans, xOf, yOf } from './viewport.ts';
import type { Box } from './viewport.ts';

/** Column letters and row numbers, and the lines of frozen panes. */

type Light = 'plain' | 'on' | 'full';

const columnLight = ({ selection }: Scene, column: number): Light => {
  const touching = selection.areas.filter((a) => column >= a.column && column < a.column + a.columns);
  return touching.some(isWholeColumns) ? 'full' : touching.length > 0 ? 'on' : 'plain';
};
const rowLight = ({ selection }: Scene, row: number): Light => {
  const touching = selection.areas.filter((a) => row >= a.row && row < a.row + a.rows);
  return touching.some(isWholeRows) ? 'full' : touching.length > 0 ? 'on' : 'plain';
};

function paintHead(ink: CanvasRenderingContext2D, scene: Scene, of: { readonly box: Box; readonly text: string; readonly light: Light; readonly edge: 'below' | 'right' }): void {
  const { scheme } = scene;
  const { left, top, width, height } = of.box;
  ink.fillStyle = of.light === 'full' ? scheme.headFull : of.light === 'on' ? scheme.headOn : scheme.head;
  ink.fillRect(left, top, width, height);
  ink.fillStyle = scheme.headLine;
  ink.fillRect(left + width - 1, top, 1, height);
  ink.fillRect(left, top + height - 1, width, 1);
  if (of.light !== 'plain') {
    ink.fillStyle = scheme.accent;
    if (of.edge === 'below') ink.fillRect(left - 1, top + height - 2, width + 1, 2); else ink.fillRect(left + width - 2, top - 1, 2, height + 1);
  }
  ink.fillStyle = of.light === 'full' ? scheme.headFullInk : of.light === 'on' ? scheme.headOnInk : scheme.headInk;
  ink.fillText(of.text, left + width / 2, top + height / 2 + 1, width - 2);
}

function within(ink: CanvasRenderingContext2D, box: Box, draw: () => void): void {
  ink.save();
  ink.beginPath();
  ink.rect(box.left, box.top, Math.max(0, box.width), Math.max(0, box.height));
  ink.clip();
  draw();
  ink.restore();
}

function paintColumnHeads(ink: CanvasRenderingContext2D, scene: Scene): void {
  const { view } = scene;
  for (const span of columnSpans(view)) {
    within(ink, { left: span.from, top: 0, width: span.to - span.from, height: view.head.height }, () => {
      for (let column = span.first; column <= span.last; column += 1) {
        const width = view.columns.sizeOf(column);
        if (width > 0) paintHead(ink, scene, { box: { left: xOf(view, column), top: 0, width, height: view.head.height }, text: columnLetters(column), light: columnLight(scene, column), edge: 'below' });
      }
    });
  }
}

function paintRowHeads(ink: CanvasRenderingContext2D, scene: Scene): void {
  const { view } = scene;
  for (const span of rowSpans(view)) {
    within(ink, { left: 0, top: span.from, width: view.head.width, height: span.to - span.from }, () => {
      for (let row = span.first; row <= span.last; row += 1) {
        const height = view.rows.sizeOf(row);
        if (height > 0) paintHead(ink, scene, { box: { left: 0, top: yOf(view, row), width: view.head.width, height }, text: String(row + 1), light: rowLight(scene, row), edge: 'right' });
      }
    });
  }
}

/** The corner that selects everything. */
function paintCorner(ink: CanvasRenderingContext2D, { view, scheme }: Scene): void {
  const { width, height } = view.head;
  ink.fillStyle = scheme.head;
  ink.fillRect(0, 0, width, height);
  ink.fillStyle = scheme.headLine;
  ink.fillRect(width - 1, 0, 1, height);
  ink.fillRect(0, height - 1, width, 1);
  ink.beginPath();
  ink.moveTo(width - 4, height - 14);
  ink.lineTo(width - 4, height - 4);
  ink.lineTo(width - 14, height - 4);
  ink.closePath();
  ink.fill();
}

export function paintFreezeLines(ink: CanvasRenderingContext2D, { view, scheme }: Scene): void {
  ink.fillStyle = scheme.freeze;
  if (view.frozen.columns > 0) ink.fillRect(view.head.width + frozenWidth(view) - 1, 0, 1, view.height);
  if (view.frozen.rows > 0) ink.fillRect(0, view.head.height + frozenHeight(view) - 1, view.width, 1);
}

export function paintHeads(ink: CanvasRenderingContext2D, scene: Scene): void {
  if (scene.view.head.width === 0) return;
  ink.font = '12px "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  paintColumnHeads(ink, scene);
  paintRowHeads(ink, scene);
  paintCorner(ink, scene);
}
