import { typeInto } from '../../src/taskpane/flow/typeInto.ts';
import type { BookRead, CellRead, CellValue, TableRead } from '../../src/workbook/bookRead.ts';
import type { SelectedRow, WorkbookHost } from '../../src/workbook/host.ts';
import { HostError } from '../../src/workbook/host.ts';
import { columnLetters, HEADER_ROW, plainCell } from '../../src/workbook/table.ts';
import type { Edit, Table } from '../../src/workbook/table.ts';

/** A workbook that is nothing but the last edits, read back: quick, and it runs in a page. Its formulas show what the program computed for them; typing moves none. */
export interface EditsHost extends WorkbookHost {
  readonly calls: string[];
  readonly choose: (at: SelectedRow) => void;
  readonly changeElsewhere: () => void;
  /** The next call of that name is refused. */
  readonly refuse: (call: keyof WorkbookHost) => void;
  readonly selected: { readonly sheet: string; readonly cell: string }[];
  readonly book: () => BookRead;
  texts: readonly string[];
  /** Waits in the middle of a writing. */
  pause: () => Promise<void>;
}

const NO_BOOK: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: ['Sheet1'], lastSavedBy: null };

function readTable(table: Table): TableRead {
  const rows = table.rows.map((row, r) => new Map(table.columns.map((c, i): [string, CellRead] => {
    const cell = row[i];
    return [c.name, { value: plainCell(cell) === '' ? null : plainCell(cell), formula: typeof cell === 'object' && cell !== null && cell.kind === 'formula' ? cell.formula : null, at: `${columnLetters(i + 1)}${HEADER_ROW + 1 + r}` }];
  })));
  return { name: table.name, sheet: table.sheet, columns: table.columns.map((c) => c.name), rows };
}

export function readEdits(edits: readonly Edit[]): BookRead {
  const inputs = new Map<string, CellValue>(edits.flatMap((e) => (e.kind === 'write-cells' ? e.cells.flatMap((c): [string, CellValue][] => (c.input ? [[c.input.name, plainCell(c.cell)]] : [])) : [])));
  return { ...NO_BOOK, inputs, tables: new Map(edits.flatMap((e) => (e.kind === 'write-table' ? [[e.table.name, readTable(e.table)] as const] : []))) };
}

export function editsHost(start: BookRead = NO_BOOK): EditsHost {
  let book = start;
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
  const host: EditsHost = {
    calls, selected, texts: [], pause: async () => undefined, book: () => book, refuse: (call) => { refused = call; },
    choose: (at) => { for (const tell of selections) tell(at); }, changeElsewhere: () => { for (const tell of edits) tell({ sheet: 'Claims', address: 'A5', isRemote: true }); },
    read: async () => { called('read'); return book; },
    apply: async (of, { onProgress, isStopped } = {}) => { called('apply'); onProgress?.(0.5); await host.pause(); if (isStopped?.() === true) throw new HostError({ code: 'Stopped', words: '', place: null, remedy: '' }); const before = book.tables.get('Claims')?.rows.length ?? 0; book = readEdits(of); return { rowsAdded: Math.max(0, (book.tables.get('Claims')?.rows.length ?? 0) - before), rowsRemoved: 0, cellsChanged: 0, sheetsAdded: before === 0 ? ['Claims', 'Summary'] : [] }; },
    type: async (cells) => { called('type'); book = typeInto(book, cells); },
    removeSheets: async () => { called('removeSheets'); book = NO_BOOK; },
    selectedTexts: async (most) => { called('selectedTexts'); return host.texts.slice(0, most); },
    select: async (at) => { called('select'); selected.push(at); for (const tell of selections) tell({ ...at, table: null, column: null, row: new Map() }); },
    onSelection: async (tell) => { selections.add(tell); return async () => { selections.delete(tell); }; },
    onEdit: async (tell) => { edits.add(tell); return async () => { edits.delete(tell); }; },
  };
  return host;
}

/** A row of a table as a host tells of a selection in it. */
export function selectedRow(book: BookRead, table: string, of: { readonly column: string; readonly is: string }): SelectedRow {
  const found = book.tables.get(table);
  const row = found?.rows.find((r) => String(r.get(of.column)?.value ?? '') === of.is);
  if (!found || !row) throw new Error(`There is no row ${of.is} in ${table}.`);
  return { sheet: found.sheet, cell: row.get(of.column)?.at ?? '', table, column: of.column, row: new Map([...row].map(([name, cell]) => [name, cell.value === null ? '' : String(cell.value)])) };
}
