import { describe, expect, it } from 'vitest';
import type { OpenBook } from './contract.ts';
import { contract, firstEdits, FURTHER, hostileEdits, nextEdits, sheetsOf, work } from './contract.ts';
import { excelBook, fileBook } from './openBooks.ts';
import { differences } from './picture.ts';

contract('a file', fileBook);
contract('Office.js', async () => excelBook());

/** Cells of people's own columns look as people left them; a file is made anew. */
const ownColumn = (own: string) => (sheet: string, cell: string): boolean => sheet === 'Claims' && cell.replace(/\d+/, '') === own;

describe('the file and the workbook that Office.js wrote', () => {
  const both = async (deed: (book: OpenBook) => Promise<void>): Promise<readonly [OpenBook, OpenBook]> => { const books = [await fileBook(), excelBook()] as const; for (const book of books) await deed(book); return books; };

  it('are equal cell by cell after the first insertion: values, formulas, formats, fonts, fills, validation, marks, names, widths, heights, charts', async () => {
    const [file, excel] = await both((book) => book.apply(firstEdits()));
    expect(differences(await file.look(), await excel.look(), { sheets: sheetsOf(firstEdits()) })).toEqual([]);
  });

  it('are equal over hostile texts', async () => {
    const [file, excel] = await both((book) => book.apply(hostileEdits()));
    expect(differences(await file.look(), await excel.look(), { sheets: ['Hostile'] })).toEqual([]);
  });

  it('are equal after a grown book was applied over what people did', async () => {
    const edits: ReturnType<typeof firstEdits>[] = [];
    const [file, excel] = await both(async (book) => {
      await book.apply(firstEdits());
      await work(book);
      const next = nextEdits(await book.read(), FURTHER);
      edits.push(next);
      await book.apply(next);
    });
    expect(edits[1]).toEqual(edits[0]);
    const own = 'AP';
    const [a, b] = [await file.look(), await excel.look()];
    expect(b.sheets.get('Claims')?.cells.get(`${own}4`)?.value).toBe('Ours');
    const found = differences(a, b, { sheets: sheetsOf(edits[0] ?? []), skips: (sheet, cell, part) => ownColumn(own)(sheet, cell) && (part !== 'value' || cell === `${own}3`) });
    expect(found.filter((f) => !/^Claims widths: /.test(f))).toEqual([]);
  });
});
