import { parseA1Ref } from '@borgar/fx';
import { printRect, rectOfCorners } from './addresses.ts';
import type { Corners } from './addresses.ts';
import type { NoteView, SheetFile, SheetView } from './model.ts';
import { isVertical, shiftPieces, shiftRect } from './shift.ts';
import type { Shift } from './shift.ts';

/** What a sheet keeps of its file speaks of cells, too: notes, protected and ignored ranges, page breaks, small charts in cells. They go with their cells. */
export function moveFileParts(file: SheetFile, s: Shift): SheetFile {
  const parts = Object.fromEntries(Object.entries(file.parts).map(([name, xml]) => [name, MOVED.includes(name) ? movedCells(xml, s) : name === (isVertical(s) ? 'rowBreaks' : 'colBreaks') ? movedBreaks(xml, s) : xml]));
  const notes = file.notes.flatMap((note): readonly NoteView[] => { const to = shiftRect({ row: note.row, column: note.column, rows: 1, columns: 1 }, s); return to ? [{ ...note, row: to.row, column: to.column }] : []; });
  return { ...file, parts, notes };
}

const MOVED: readonly string[] = ['protectedRanges', 'ignoredErrors', 'cellWatches', 'scenarios', 'sparklines'];

/** Every list of cells in an attribute or element of that name. One that is gone as a whole becomes the first cell, so that its element stays well formed. */
const movedCells = (xml: string, s: Shift): string => xml.replace(/(\s(?:sqref|r|activeCell)="|<xm:sqref>)([A-Z0-9:$ ]+)/g, (_whole, before: string, cells: string) => `${before}${movedList(cells, s)}`);

function movedList(cells: string, s: Shift): string {
  const moved = cells.split(' ').flatMap((one) => {
    const { range } = (parseA1Ref(one) ?? {}) as { readonly range?: Corners };
    return range ? shiftPieces(rectOfCorners(range), s).map((r) => printRect(r)) : [one];
  });
  return moved.length === 0 ? 'A1' : moved.join(' ');
}

/** A break stands before the row or column that it names. */
function movedBreaks(xml: string, s: Shift): string {
  return xml.replace(/(<brk\s[^>]*?\bid=")(\d+)(")/g, (_whole, before: string, id: string, after: string) => {
    const at = Number(id);
    const to = shiftRect(isVertical(s) ? { row: at, column: s.column, rows: 1, columns: s.columns } : { row: s.row, column: at, rows: s.rows, columns: 1 }, s);
    return `${before}${to ? (isVertical(s) ? to.row : to.column) : isVertical(s) ? s.row : s.column}${after}`;
  });
}

/** The areas that a sheet prints, as addresses with its name. */
export function movePrinted(layout: SheetView['pageLayout'], s: Shift): SheetView['pageLayout'] {
  const moved = (address: string): string => {
    const areas = (address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).flatMap((area) => {
      const { range, context } = (parseA1Ref(area) ?? {}) as { readonly range?: Corners; readonly context?: readonly string[] };
      const rect = range ? shiftRect(rectOfCorners(range), s) : null;
      return rect ? [printRect(rect, { sheet: context?.at(-1) })] : [];
    });
    return areas.join(',');
  };
  const entries = (['printArea', 'printTitleRows', 'printTitleColumns'] as const).flatMap((key) => { const was = layout[key]; const is = typeof was === 'string' ? moved(was) : was; return is === was ? [] : [[key, is === '' ? undefined : is] as const]; });
  return entries.length === 0 ? layout : { ...layout, ...Object.fromEntries(entries) };
}
