import type { CalcCell } from '../../calc/calc.ts';
import type { Journal } from './journal.ts';
import type { Area } from './area.ts';
import { rectBetween } from './rects.ts';
import type { Cell, Rows } from './state.ts';

interface Box { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** The used part of each sheet, kept so that an edit does not look through all cells. */
export interface Extent {
  /** With content, or also with a style only. */
  readonly used: (sheet: string, valuesOnly: boolean) => Area | null;
  readonly cellChanged: (at: CalcCell, was: Cell | undefined, is: Cell | undefined) => void;
  readonly forget: (sheet: string) => void;
}

const KINDS = ['content', 'any'] as const;
type Kind = (typeof KINDS)[number];

const counts = (cell: Cell | undefined, kind: Kind): boolean => cell !== undefined && (kind === 'any' || cell.formula !== null || cell.value !== null);

export function createExtent(journal: Journal): Extent {
  const kept = new Map<string, Box | null>();
  const keyOf = (sheet: string, kind: Kind): string => `${kind} ${sheet}`;
  return {
    used: (sheet, valuesOnly) => {
      const kind = valuesOnly ? 'content' : 'any';
      const key = keyOf(sheet, kind);
      if (!kept.has(key)) kept.set(key, boxOf(journal.rows(sheet), kind));
      const box = kept.get(key);
      return box ? { sheet, ...rectBetween(box) } : null;
    },
    cellChanged: ({ sheet, row, column }, was, is) => {
      for (const kind of KINDS) {
        const box = kept.get(keyOf(sheet, kind));
        if (box === undefined) continue;
        if (counts(is, kind)) kept.set(keyOf(sheet, kind), box ? grown(box, row, column) : { top: row, left: column, bottom: row, right: column });
        else if (counts(was, kind) && box && (row === box.top || row === box.bottom || column === box.left || column === box.right)) kept.delete(keyOf(sheet, kind));
      }
    },
    forget: (sheet) => { for (const kind of KINDS) kept.delete(keyOf(sheet, kind)); },
  };
}

const grown = (box: Box, row: number, column: number): Box => (row >= box.top && row <= box.bottom && column >= box.left && column <= box.right ? box
  : { top: Math.min(box.top, row), left: Math.min(box.left, column), bottom: Math.max(box.bottom, row), right: Math.max(box.right, column) });

function boxOf(rows: Rows, kind: Kind): Box | null {
  let box: Box | null = null;
  for (const [row, { cells }] of rows) for (const [column, cell] of cells) if (counts(cell, kind)) box = box ? grown(box, row, column) : { top: row, left: column, bottom: row, right: column };
  return box;
}
