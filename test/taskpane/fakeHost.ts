import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import type { SelectedRow, TypedCell, WorkbookHost } from '../../src/workbook/host.ts';
import { HostError } from '../../src/workbook/host.ts';
import type { Edit } from '../../src/workbook/table.ts';

type Book = Awaited<ReturnType<typeof openBook>>;

/** A workbook in memory, held as the bytes of an .xlsx file: what is applied is written, what is read is read back, formulas computed by our engine. */
export interface FakeHost extends WorkbookHost {
  /** What was asked of it, in order. */
  readonly calls: string[];
  /** As if the person selected a cell. */
  readonly choose: (at: SelectedRow) => void;
  /** As if somebody else changed a cell. */
  readonly changeElsewhere: () => void;
  /** The next call of that name is refused. */
  readonly refuse: (call: keyof WorkbookHost) => void;
  readonly selected: { readonly sheet: string; readonly cell: string }[];
  readonly bytes: () => Uint8Array | null;
  texts: readonly string[];
}

const NOW = '2026-11-25T00:00:00Z';
const NO_BOOK: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: ['Sheet1'], lastSavedBy: null };

export function fakeHost(start: Uint8Array | null = null): FakeHost {
  let bytes = start;
  let refused: string | null = null;
  const [selections, edits] = [new Set<(at: SelectedRow) => void>(), new Set<(edit: { readonly sheet: string; readonly address: string; readonly isRemote: boolean }) => void>()];
  const calls: string[] = [];
  const selected: { readonly sheet: string; readonly cell: string }[] = [];
  const called = (name: string): void => {
    calls.push(name);
    if (refused !== name) return;
    refused = null;
    throw new HostError({ code: 'AccessDenied', words: 'The sheet is protected.', place: 'Claims', remedy: 'Take the protection off, then try again.' });
  };
  const apply = async (of: readonly Edit[]): Promise<void> => { bytes = await writeBook(of, { now: NOW, recalculate: true, ...(bytes ? { over: await openBook(bytes) } : {}) }); };
  const host: FakeHost = {
    calls, selected, texts: [], bytes: () => bytes, refuse: (call) => { refused = call; },
    choose: (at) => { for (const tell of selections) tell(at); }, changeElsewhere: () => { for (const tell of edits) tell({ sheet: 'Claims', address: 'A5', isRemote: true }); },
    read: async () => { called('read'); return bytes === null ? NO_BOOK : readBook(await openBook(bytes)); },
    apply: async (of, { onProgress } = {}) => { called('apply'); const made = bytes === null; onProgress?.(0.5); await apply(of); onProgress?.(1); return { rowsAdded: 1, rowsRemoved: 0, cellsChanged: 0, sheetsAdded: made ? ['Claims'] : [] }; },
    type: async (cells) => { called('type'); bytes = await typed(bytes, cells); },
    removeSheets: async () => { called('removeSheets'); bytes = null; },
    selectedTexts: async (most) => { called('selectedTexts'); return host.texts.slice(0, most); },
    select: async (at) => { called('select'); selected.push(at); },
    onSelection: async (tell) => { selections.add(tell); return async () => { selections.delete(tell); }; },
    onEdit: async (tell) => { edits.add(tell); return async () => { edits.delete(tell); }; },
  };
  return host;
}

/** The cells typed into the file, as a person would. */
async function typed(bytes: Uint8Array | null, cells: readonly TypedCell[]): Promise<Uint8Array | null> {
  if (bytes === null) return null;
  const book: Book = await openBook(bytes);
  const read = readBook(book);
  for (const { table, where, column, value } of cells) {
    const found = read.tables.get(table);
    const row = found?.rows.find((r) => String(r.get(where.column)?.value ?? '') === where.is);
    const at = row?.get(column)?.at;
    if (!found || at === undefined) throw new HostError({ code: 'ItemNotFound', words: `There is no row ${where.is} in ${table} any more.`, place: table, remedy: 'Read the workbook again.' });
    (book.getWorksheet(found.sheet) as NonNullable<ReturnType<Book['getWorksheet']>>).getCell(at).value = value as never;
  }
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false } as never));
}
