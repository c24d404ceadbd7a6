import { paintCells, partsOf } from './paintCells.ts';
import { paintFreezeLines, paintHeads } from './paintHeads.ts';
import { paintMarks } from './paintMarks.ts';
import type { Scene } from './scene.ts';

/** One frame of the grid, part by part, headings last. */
export function paint(ink: CanvasRenderingContext2D, scene: Scene): void {
  const parts = partsOf(scene);
  for (const part of parts) paintCells(ink, scene, part);
  for (const part of parts) paintMarks(ink, scene, part);
  paintHeads(ink, scene);
  paintFreezeLines(ink, scene);
  if (scene.dragLine === null) return;
  ink.fillStyle = scene.scheme.accent;
  if (scene.dragLine.kind === 'column') ink.fillRect(scene.dragLine.at - 1, 0, 1, scene.view.height); else ink.fillRect(0, scene.dragLine.at - 1, scene.view.width, 1);
}
