import type { WorkbookModel } from '../model/model.ts';
import type { ModelEvent } from '../model/events.ts';
import { activeCell, sumsOf } from './activeCell.ts';
import { createStyleNumbers, showBlock } from './blocks.ts';
import type { StyleNumbers } from './blocks.ts';
import { layoutOf } from './layouts.ts';
import type { Block, BookState, Place, Push, ShownBlock } from './messages.ts';
import type { Seat } from './people.ts';
import { readSettings } from './settings.ts';

/** How many blocks go in one message: the first ones are on the screen while the others are still being drawn up. */
const BLOCKS_A_PUSH = 4;

/** One page's view of the workbook: it remembers what it has told, and tells only what looks different. */
export interface Desk {
  readonly watch: (sheet: string, blocks: readonly Block[]) => void;
  readonly select: (seat: Seat) => void;
  /** Something happened; `null` is anything at all. */
  readonly refresh: (events: readonly ModelEvent[] | null) => void;
  readonly tellBook: () => void;
}

const keyOf = ({ row, column }: Block): string => `${row}/${column}`;

const sheetsOf = (event: ModelEvent): readonly string[] => ('area' in event ? [event.area.sheet] : 'sheet' in event ? [event.sheet] : []);

/** A sheet looks different when something happened on it, or anywhere that a conditional format or a chart of it may look. */
function isConcerned(model: WorkbookModel, sheet: string, events: readonly ModelEvent[] | null): boolean {
  if (events === null || events.some((event) => sheetsOf(event).length === 0 || sheetsOf(event).includes(sheet))) return true;
  const view = model.sheet(sheet);
  return view !== null && (view.conditionalFormats.length > 0 || view.charts.length > 0);
}

function bookState(model: WorkbookModel, seat: Seat): BookState {
  const actor = { client: seat.client, name: seat.name, isAddin: false };
  return {
    name: model.name(), settings: readSettings(model), undo: model.canUndo(actor), redo: model.canRedo(actor),
    sheets: model.sheets().filter((sheet) => sheet.visibility !== 'VeryHidden').map((sheet) => ({ id: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible', color: sheet.tabColor, isProtected: sheet.protection.on })),
    names: model.names().filter((name) => name.visible).map((name) => ({ name: name.name, reference: name.formula })),
    tables: model.tables().map((table) => ({ name: table.name, area: table.area })),
  };
}

/** Tells a thing only when it differs from what was told before under that name. */
function createTeller(push: (push: Push) => void): (name: string, told: Push) => void {
  const before = new Map<string, string>();
  return (name, told) => {
    const text = JSON.stringify(told);
    if (before.get(name) === text) return;
    before.set(name, text);
    push(told);
  };
}

/** The blocks a page watches, with what it was last sent of each. */
function createBlockTeller(model: WorkbookModel, push: (push: Push) => void): { readonly watch: (sheet: string, blocks: readonly Block[]) => void; readonly again: () => void; readonly sheet: () => string | null } {
  const numbers: StyleNumbers = createStyleNumbers();
  const sent = new Map<string, string>();
  let watched: { readonly sheet: string; readonly blocks: readonly Block[] } | null = null;
  const isNews = (shown: ShownBlock): boolean => {
    const [key, text] = [keyOf(shown.block), JSON.stringify(shown.cells)];
    if (sent.get(key) === text) return false;
    sent.set(key, text);
    return true;
  };
  const tell = (sheet: string, blocks: readonly Block[]): void => {
    for (let from = 0; from < blocks.length; from += BLOCKS_A_PUSH) {
      const shown = blocks.slice(from, from + BLOCKS_A_PUSH).map((block) => showBlock(model, sheet, { block, numbers })).filter(isNews);
      if (shown.length === 0) continue;
      const { first, styles } = numbers.taken();
      push({ kind: 'blocks', sheet, blocks: shown, firstStyle: first, styles });
    }
  };
  return {
    sheet: () => watched?.sheet ?? null,
    watch: (sheet, blocks) => {
      const wanted = new Set(blocks.map(keyOf));
      for (const key of [...sent.keys()]) if (watched?.sheet !== sheet || !wanted.has(key)) sent.delete(key);
      watched = { sheet, blocks };
      tell(sheet, blocks.filter((block) => !sent.has(keyOf(block))));
    },
    again: () => { if (watched !== null && model.sheet(watched.sheet) !== null) tell(watched.sheet, watched.blocks); },
  };
}

export function createDesk(model: WorkbookModel, seatNow: () => Seat, push: (push: Push) => void): Desk {
  const tell = createTeller(push);
  const blocks = createBlockTeller(model, push);
  const tellBook = (): void => { tell('book', { kind: 'book', book: bookState(model, seatNow()) }); };
  const tellLayout = (sheet: string): void => {
    const view = model.sheet(sheet);
    if (view !== null) tell('layout', { kind: 'layout', layout: layoutOf(model, view) });
  };
  const tellSelection = ({ sheet, active, areas }: Seat): void => {
    if (sheet === null || model.sheet(sheet) === null) return;
    const at: Place & { readonly sheet: string } = { sheet, row: active.row, column: active.column };
    tell('active', { kind: 'active', cell: activeCell(model, at) });
    tell('sums', { kind: 'sums', sums: sumsOf(model, sheet, areas) });
  };
  return {
    tellBook,
    watch: (sheet, wanted) => {
      if (blocks.sheet() !== sheet) tellLayout(sheet);
      blocks.watch(sheet, wanted);
    },
    select: tellSelection,
    refresh: (events) => {
      tellBook();
      const sheet = blocks.sheet();
      if (sheet !== null && isConcerned(model, sheet, events)) {
        blocks.again();
        tellLayout(sheet);
      }
      tellSelection(seatNow());
    },
  };
}
