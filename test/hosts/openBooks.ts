import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { columnLetters } from '../../src/workbook/table.ts';
import type { Actor } from '../../src/workbench/model/events.ts';
import type { OpenBook } from './contract.ts';
import { openInNode } from './excelInNode.ts';
import type { InNode } from './excelInNode.ts';
import { pictureOfFile } from './pictureOfFile.ts';
import { pictureOfModel } from './pictureOfModel.ts';
import { worked } from '../workbook/books.ts';

const now = '2026-11-25T00:00:00Z';

/** The same contract over files: each edit writes the file anew, each look opens it. */
export async function fileBook(): Promise<OpenBook> {
  let bytes: Uint8Array | null = null;
  const opened = async () => { if (bytes === null) throw new Error('Nothing is written yet.'); return openBook(bytes); };
  const work = async (deed: Parameters<typeof worked>[1]): Promise<void> => { if (bytes !== null) bytes = await worked(bytes, deed); };
  return {
    apply: async (edits) => { bytes = await writeBook(edits, { now, recalculate: true, ...(bytes === null ? {} : { over: await openBook(bytes) }) }); },
    read: async () => readBook(await opened()), look: async () => pictureOfFile(await opened()),
    put: (sheet, cell, value) => work((book) => { const at = book.getWorksheet(sheet)?.getCell(cell); if (!at) throw new Error(`There is no ${sheet}.`); at.value = typeof value === 'string' ? value.replace(/^'/, '') : value; }),
    addColumn: (table, name, values) => work((book) => { for (const sheet of book.worksheets) for (const t of sheet.getTables()) if (t.name === table) { const rows = (t as unknown as { readonly table: { readonly rows: readonly unknown[] } }).table.rows.length; t.addColumn({ name, filterButton: true }, Array.from({ length: rows }, (_, i) => values[i] ?? null)); t.commit(); } }),
    addSheet: (name, cell, value) => work((book) => { book.addWorksheet(name).getCell(cell).value = value; }),
  };
}

export const PERSON: Actor = { client: 'person', name: 'Ana', isAddin: false };

/** The same over the real Office.js and our host. */
export function excelBook(open: InNode = openInNode()): OpenBook & InNode {
  const { model, host } = open;
  const byHand = async (deed: () => void): Promise<void> => { model.batch(PERSON, 'by hand', deed); };
  const put = (sheet: string, cell: string, value: string | number): void => { const area = model.areaOf(cell, model.sheet(sheet)?.id ?? null); if (!area) throw new Error(`There is no ${sheet}!${cell}.`); model.write(area, [[value]]); };
  return {
    ...open, read: host.read, look: async () => pictureOfModel(model), apply: async (edits) => { await host.apply(edits); },
    put: (sheet, cell, value) => byHand(() => { put(sheet, cell, value); }),
    addColumn: (name, header, values) => byHand(() => {
      const table = model.table(name);
      const sheet = table === null ? null : model.sheet(table.sheet);
      if (!table || !sheet) throw new Error(`There is no table ${name}.`);
      const letters = columnLetters(table.area.column + table.area.columns + 1);
      put(sheet.name, `${letters}${table.area.row + 1}`, header);
      values.forEach((value, i) => { put(sheet.name, `${letters}${table.area.row + 2 + i}`, value); });
    }),
    addSheet: (name, cell, value) => byHand(() => { model.addSheet(name); put(name, cell, value); }),
  };
}
