import type { CellStyle } from '../model/model.ts';
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

export function createMirror(): Mirror {
  const cells = createCells();
  const styles: CellStyle[] = [];
  const layouts = new Map<string, SheetLayout>();
  const listeners: ((what: Push['kind']) => void)[] = [];
  let [book, people, sheet]: [BookState, readonly Person[], string | null] = [NO_BOOK, [], null];
  let [active, sums]: [ActiveCell | null, Sums | null] = [null, null];
  const takeBlocks = (push: Extract<Push, { readonly kind: 'blocks' }>): void => {
    styles.splice(push.firstStyle, styles.length, ...push.styles);
    if (push.sheet === sheet) push.blocks.forEach(cells.take);
  };
  const forget = (): void => {
    cells.clear();
    layouts.clear();
    styles.length = 0;
    [active, sums, sheet] = [null, null, null];
  };
  const store = (push: Push): void => {
    switch (push.kind) {
      case 'book': book = push.book; break;
      case 'layout': layouts.set(push.layout.sheet, push.layout); break;
      case 'blocks': takeBlocks(push); break;
      case 'people': people = push.people; break;
      case 'active': active = push.cell; break;
      case 'sums': sums = push.sums; break;
      case 'replaced': forget(); break;
      case 'goTo': case 'busy': case 'office': break;
    }
  };
  return {
    take: (push) => {
      store(push);
      for (const listener of listeners) listener(push.kind);
    },
    book: () => book, layout: () => (sheet === null ? null : layouts.get(sheet) ?? null), people: () => people, active: () => active, sums: () => sums,
    cellAt: cells.at,
    style: (of) => styles[of] as CellStyle,
    show: (next) => {
      if (next === sheet) return;
      sheet = next;
      cells.clear();
      [active, sums] = [null, null];
    },
    onChange: (listener) => { listeners.push(listener); },
  };
}
