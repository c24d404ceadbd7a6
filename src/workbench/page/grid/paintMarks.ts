import type { Rect } from '../../model/area.ts';
import type { FilterButton } from '../../hub/messages.ts';
import { cellRect, isSingleCell, meets } from './selection.ts';
import { clipped, partRect } from './paintCells.ts';
import type { Part } from './paintCells.ts';
import type { Scene } from './scene.ts';
import { boxOf } from './viewport.ts';
import type { Box } from './viewport.ts';

/** What stands over the cells: selections, frames, buttons and marks. */

export const FILTER_SIDE = 16;

export const filterBox = (box: Box): Box => ({ left: box.left + box.width - FILTER_SIDE - 2, top: box.top + box.height - FILTER_SIDE - 2, width: FILTER_SIDE, height: FILTER_SIDE });

function paintFilterButton(ink: CanvasRenderingContext2D, scene: Scene, button: FilterButton): void {
  const { left, top, width, height } = filterBox(boxOf(scene.view, cellRect(button)));
  const { scheme } = scene;
  ink.fillStyle = scheme.button;
  ink.strokeStyle = scheme.headLine;
  ink.lineWidth = 1;
  ink.beginPath();
  ink.roundRect(left + 0.5, top + 0.5, width - 1, height - 1, 2);
  ink.fill();
  ink.stroke();
  ink.fillStyle = button.state === 'plain' ? scheme.buttonInk : scheme.accent;
  const [x, y] = [left + width / 2, top + height / 2];
  const shapes: Readonly<Record<FilterButton['state'], readonly (readonly [number, number])[]>> = {
    plain: [[-3.5, -1.5], [3.5, -1.5], [0, 2.5]],
    filtered: [[-4.5, -4], [4.5, -4], [1, 0], [1, 4], [-1, 3], [-1, 0]],
    ascending: [[0, -4], [3.5, 0], [1, 0], [1, 4], [-1, 4], [-1, 0], [-3.5, 0]],
    descending: [[0, 4], [3.5, 0], [1, 0], [1, -4], [-1, -4], [-1, 0], [-3.5, 0]],
  };
  ink.beginPath();
  for (const [dx, dy] of shapes[button.state]) ink.lineTo(x + dx, y + dy);
  ink.closePath();
  ink.fill();
}

function paintCommentMark(ink: CanvasRenderingContext2D, scene: Scene, box: Box, resolved: boolean): void {
  ink.fillStyle = resolved ? scene.scheme.freeze : scene.scheme.comment;
  ink.beginPath();
  ink.moveTo(box.left + box.width - 9, box.top);
  ink.lineTo(box.left + box.width - 1, box.top);
  ink.lineTo(box.left + box.width - 1, box.top + 8);
  ink.closePath();
  ink.fill();
}

function frame(ink: CanvasRenderingContext2D, box: Box, of: { readonly color: string; readonly width: number; readonly dash?: readonly number[] }): void {
  ink.strokeStyle = of.color;
  ink.lineWidth = of.width;
  ink.setLineDash([...(of.dash ?? [])]);
  ink.strokeRect(box.left - 0.5 + (of.width > 1 ? 0.5 : 0) - 0.5, box.top - 0.5 + (of.width > 1 ? 0.5 : 0) - 0.5, box.width, box.height);
  ink.setLineDash([]);
}

function paintName(ink: CanvasRenderingContext2D, scene: Scene, of: { readonly name: string; readonly color: string; readonly box: Box }): void {
  ink.font = '600 11px "Segoe UI", Arial, sans-serif';
  const width = Math.ceil(ink.measureText(of.name).width) + 10;
  const [left, top] = [of.box.left + of.box.width - width, Math.max(of.box.top - 17, scene.view.head.height)];
  ink.fillStyle = of.color;
  ink.fillRect(left, top, width, 16);
  ink.fillStyle = '#ffffff';
  ink.textAlign = 'left';
  ink.textBaseline = 'middle';
  ink.fillText(of.name, left + 5, top + 8.5);
}

function paintOthers(ink: CanvasRenderingContext2D, scene: Scene): void {
  for (const { name, color, areas, isNamed } of scene.others) {
    for (const area of areas) {
      const box = boxOf(scene.view, area);
      frame(ink, box, { color, width: 2 });
      ink.fillStyle = color;
      if (isNamed) paintName(ink, scene, { name, color, box }); else ink.fillRect(box.left + box.width - 6, box.top - 4, 6, 6);
    }
  }
}

/** The small square at the corner of the selection that people drag to fill. */
export const handleBox = (box: Box): Box => ({ left: box.left + box.width - 4, top: box.top + box.height - 4, width: 7, height: 7 });

function paintSelection(ink: CanvasRenderingContext2D, scene: Scene, part: Rect): void {
  const { selection, scheme, view, layout } = scene;
  const active = boxOf(view, layout.merged.find((m) => m.row === selection.active.row && m.column === selection.active.column) ?? cellRect(selection.active));
  const isSingle = isSingleCell(selection, layout.merged);
  for (const area of selection.areas.filter((a) => meets(a, part))) {
    const box = boxOf(view, area);
    if (!isSingle) {
      ink.fillStyle = scheme.shade;
      ink.beginPath();
      ink.rect(box.left, box.top, box.width - 1, box.height - 1);
      ink.rect(active.left, active.top, active.width - 1, active.height - 1);
      ink.fill('evenodd');
    }
    if (selection.areas.length === 1) frame(ink, box, { color: scheme.accent, width: 2 });
    else frame(ink, box, { color: scheme.accent, width: 1 });
  }
  if (selection.areas.length > 1) frame(ink, active, { color: scheme.accent, width: 2 });
  const last = selection.areas.at(-1);
  if (selection.areas.length !== 1 || last === undefined || scene.isEditing) return;
  const handle = handleBox(boxOf(view, last));
  ink.fillStyle = scheme.paper;
  ink.fillRect(handle.left - 1, handle.top - 1, handle.width + 1, handle.height + 1);
  ink.fillStyle = scheme.accent;
  ink.fillRect(handle.left, handle.top, handle.width - 1, handle.height - 1);
}

export function paintMarks(ink: CanvasRenderingContext2D, scene: Scene, part: Part): void {
  const rect = partRect(part);
  clipped(ink, part, () => {
    for (const button of scene.layout.filters) if (meets(cellRect(button), rect)) paintFilterButton(ink, scene, button);
    for (const mark of scene.layout.comments) if (meets(cellRect(mark), rect)) paintCommentMark(ink, scene, boxOf(scene.view, cellRect(mark)), mark.resolved);
    paintSelection(ink, scene, rect);
    if (scene.fillTo !== null) frame(ink, boxOf(scene.view, scene.fillTo), { color: scene.scheme.accent, width: 2, dash: [3, 3] });
    if (scene.copied !== null) frame(ink, boxOf(scene.view, scene.copied), { color: scene.scheme.accent, width: 2, dash: [5, 3] });
    for (const { area, color } of scene.pointed) frame(ink, boxOf(scene.view, area), { color, width: 2 });
    paintOthers(ink, scene);
  });
}
