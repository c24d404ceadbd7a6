import type { CellStyle } from '../model/cellViews.ts';
import { BLOCK_COLUMNS, BLOCK_ROWS } from '../hub/messages.ts';
import type { ActiveCell, BookState, Person, Push, SheetLayout, ShownBlock, ShownCell, Sums } from '../hub/messages.ts';

/** What this page knows of the workbook: what the hub has told it, for the sheet that is shown. */
export interface Mirror {
  readonly take: (push: Push) => void;
  readonly book: () => BookState;
  readonly layout: () => SheetLayout | null;
  readonly people: () => readonly Person[];
  readonly active: () => ActiveCell | null;
  readonly sums: () => Sums | null;
  readonly cellAt: (row: number, column: number) => ShownCell | undefined;
  readonly style: (of: number) => CellStyle;
  /** The sheet that is shown from now on; what was known of another one's cells is forgotten. */
  readonly show: (sheet: string) => void;
  readonly onChange: (listener: (what: Push['kind']) => void) => void;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Cells by place; a block that comes anew takes the place of its cells. */
function createCells(): { readonly take: (block: ShownBlock) => void; readonly at: (row: number, column: number) => ShownCell | undefined; readonly clear: () => void } {
  const cells = new Map<number, ShownCell>();
  const blocks = new Map<string, readonly ShownCell[]>();
  return {
    at: (row, column) => cells.get(keyOf(row, column)),
    clear: () => { cells.clear(); blocks.clear(); },
    take: ({ block, cells: shown }) => {
      const key = `${block.row * BLOCK_ROWS}/${block.column * BLOCK_COLUMNS}`;
      for (const cell of blocks.get(key) ?? []) cells.delete(keyOf(cell.row, cell.column));
      for (const cell of shown) cells.set(keyOf(cell.row, cell.column), cell);
      blocks.set(key, shown);
    },
  };
}

const NO_BOOK: BookState = { name: '', sheets: [], names: [], tables: [], settings: {}, undo: null, redo: null };

/** Layouts by sheet and styles by number, as they were told. */
interface Told { book: BookState; people: readonly Person[]; sheet: string | null; active: ActiveCell | null; sums: Sums | null; readonly layouts: Map<string, SheetLayout>; readonly styles: CellStyle[]; readonly cells: ReturnType<typeof createCells> }

function forget(told: Told): void {
  told.cells.clear();
  told.layouts.clear();
  told.styles.length = 0;
  [told.active, told.sums, told.sheet] = [null, null, null];
}

function store(told: Told, push: Push): void {
  switch (push.kind) {
    case 'book': told.book = push.book; break;
    case 'layout': told.layouts.set(push.layout.sheet, push.layout); break;
    case 'people': told.people = push.people; break;
    case 'active': told.active = push.cell; break;
    case 'sums': told.sums = push.sums; break;
    case 'replaced': forget(told); break;
    case 'blocks':
      told.styles.splice(push.firstStyle, told.styles.length, ...push.styles);
      if (push.sheet === told.sheet) push.blocks.forEach(told.cells.take);
      break;
    case 'goTo': case 'office': break;
  }
}

export function createMirror(): Mirror {
  const told: Told = { book: NO_BOOK, people: [], sheet: null, active: null, sums: null, layouts: new Map(), styles: [], cells: createCells() };
  const listeners: ((what: Push['kind']) => void)[] = [];
  return {
    take: (push) => {
      store(told, push);
      for (const listener of listeners) listener(push.kind);
    },
    book: () => told.book, layout: () => (told.sheet === null ? null : told.layouts.get(told.sheet) ?? null), people: () => told.people, active: () => told.active, sums: () => told.sums,
    cellAt: told.cells.at,
    style: (of) => told.styles[of] as CellStyle,
    show: (next) => {
      if (next === told.sheet) return;
      told.cells.clear();
      [told.sheet, told.active, told.sums] = [next, null, null];
    },
    onChange: (listener) => { listeners.push(listener); },
  };
}
