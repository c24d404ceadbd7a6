import { parseA1Ref } from '@borgar/fx';
import { printRect, rectOfCorners } from './addresses.ts';
import type { Corners } from './addresses.ts';
import type { NoteView, SheetFile, SheetView } from './views.ts';
import { spansColumns, spansRows } from './rects.ts';
import { isVertical, shiftPieces, shiftRect } from './shift.ts';
import type { Shift } from './shift.ts';

/** What a sheet keeps of its file speaks of cells, too: notes, protected and ignored ranges, small charts in cells. They go with their cells. */
export function moveFileParts(file: SheetFile, s: Shift): SheetFile {
  const parts = Object.fromEntries(Object.entries(file.parts).map(([name, xml]) => [name, MOVED.includes(name) ? movedCells(xml, s) : xml]));
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

/** A page break goes with the row or column that it stands before, where those move as a whole. */
function movedBreaks(breaks: readonly number[], s: Shift): readonly number[] {
  if (isVertical(s) ? !spansColumns(s) : !spansRows(s)) return breaks;
  const moved = breaks.map((at) => { const to = shiftRect(isVertical(s) ? { row: at, column: 0, rows: 1, columns: 1 } : { row: 0, column: at, rows: 1, columns: 1 }, s); return to === null ? (isVertical(s) ? s.row : s.column) : isVertical(s) ? to.row : to.column; });
  return [...new Set(moved)].filter((at) => at > 0);
}

/** "A!1:1,'B,C'!A:A" at the commas that stand outside of quotes. */
export function listedAreas(text: string): readonly string[] {
  const found: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === "'") isQuoted = !isQuoted;
    if (i < text.length && (text[i] !== ',' || isQuoted)) continue;
    if (i > start) found.push(text.slice(start, i));
    start = i + 1;
  }
  return found;
}

/** The areas that a sheet prints, as addresses with its name, and its page breaks. */
export function movePrinted(layout: SheetView['pageLayout'], s: Shift): SheetView['pageLayout'] {
  const moved = (address: string): string => {
    const areas = listedAreas(address).flatMap((area) => {
      const { range, context } = (parseA1Ref(area) ?? {}) as { readonly range?: Corners; readonly context?: readonly string[] };
      const rect = range ? shiftRect(rectOfCorners(range), s) : null;
      return rect ? [printRect(rect, { sheet: context?.at(-1) })] : [];
    });
    return areas.join(',');
  };
  const entries = (['printArea', 'printTitleRows', 'printTitleColumns'] as const).flatMap((key) => { const was = layout[key]; const is = typeof was === 'string' ? moved(was) : was; return is === was ? [] : [[key, is === '' ? undefined : is] as const]; });
  const key = isVertical(s) ? 'rowBreaks' : 'columnBreaks';
  const breaks = layout[key] as readonly number[] | undefined;
  return entries.length === 0 && breaks === undefined ? layout : { ...layout, ...Object.fromEntries(entries), ...(breaks === undefined ? {} : { [key]: movedBreaks(breaks, s) }) };
}
