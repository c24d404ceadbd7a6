import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { tallyAgain, tallyForBook } from '../../src/pipeline.ts';
import type { Article } from '../../src/text/article.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { restore } from '../../src/workbook/restore/restore.ts';
import { makeTable, plainCell, read } from '../../src/workbook/table.ts';
import type { Edit } from '../../src/workbook/table.ts';
import { samples } from '../samples.ts';
import { differences } from './picture.ts';
import type { Picture } from './picture.ts';

/** A workbook that some host holds, and a person beside it. */
export interface OpenBook {
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  readonly read: () => Promise<BookRead>;
  readonly look: () => Promise<Picture>;
  /** A person types into a cell. */
  readonly put: (sheet: string, cell: string, value: string | number) => Promise<void>;
  /** A person types a header beside a table and cells below it: the table takes the column in. */
  readonly addColumn: (table: string, name: string, values: readonly string[]) => Promise<void>;
  readonly addSheet: (name: string, cell: string, value: string) => Promise<void>;
}

const FIRST = '2026-11-24T00:00:00Z';
const LATER = '2026-11-25T00:00:00Z';

export const firstEdits = (articles: readonly Article[] = samples()): readonly Edit[] => makeWorkbook(tallyForBook(articles), { now: FIRST, version: '0', profile: DEFAULT_PROFILE });
export const sheetsOf = (edits: readonly Edit[]): readonly string[] => edits.flatMap((e) => (e.kind === 'draw-chart' ? [] : [e.kind === 'write-table' ? e.table.sheet : e.sheet]));

/** The next run over a workbook, with further articles. */
export function nextEdits(book: BookRead, further: readonly Article[]): readonly Edit[] {
  const restored = restore({ ...book, lastSavedBy: null }, { now: LATER });
  expect(restored.issues).toEqual([]);
  return makeWorkbook(tallyAgain(restored, further).reconciliation, { now: LATER, version: '0', profile: restored.profile, decisions: restored.decisions, kept: restored.kept, published: restored.published });
}

export const FURTHER: readonly Article[] = [{
  id: 'further', outlet: 'A paper', title: null, address: null, published: '2015-06-10',
  text: 'At least 17 soldiers were killed and 23 wounded on 9 June 2015 in Aleppo when a car bomb went off, a police officer said. Dozens of civilians died in Homs on Monday, activists said.',
}];

/** Where a row of a table stands that is known by a cell, and the cell of another column in it. */
export function cellOf(book: BookRead, of: { readonly table: string; readonly where: readonly [column: string, is: string]; readonly column: string }): string {
  const row = book.tables.get(of.table)?.rows.find((r) => textIn(r, of.where[0]) === of.where[1]);
  const at = row?.get(of.column)?.at;
  if (at === undefined) throw new Error(`${of.table} has no row where ${of.where.join(' is ')}.`);
  return at;
}

export const HOSTILE: readonly string[] = [
  '=cmd|\' /C calc\'!A0', '=1+1', '+1', '-1', '@x', '@SUM(1)', '1e5', '2018-05-24', '4-5', '1/2', '00123', '12%', '$5', '10:30', 'TRUE', 'false', '#N/A', "'tis so", "''twice", '"quoted"', ' 7', 'May 2018', '5 May', 'JAN-1',
  'قُتل 12 شخصًا', '👩‍👩‍👧 3', 'a\nb', '\t=1', '１２', '=HYPERLINK("http://evil.example","x")', 'x'.repeat(32_767),
];

/** A table of nothing but hostile texts, one of its columns for a person, one of dates. */
export const hostileEdits = (): readonly Edit[] => [{ kind: 'write-table', table: makeTable<string>({
  name: 'Hostile', sheet: 'Hostile', grey: true, words: 'Texts that must stay texts.', rows: HOSTILE,
  columns: [read('Code', 'A code.', (_, i) => `H${i}`), read('Text', 'As text.', (t) => t, { wrap: true }), read('Number', 'In a column of numbers.', (t) => t, { format: 'integer' }), read('Day', 'In a column of days.', (t) => t, { format: 'date' })],
}) }];

/** Every host does what `WorkbookHost` and the edits promise. */
export function contract(name: string, open: () => Promise<OpenBook>): void {
  describe(`${name}: a workbook`, () => {
    it('gives back what was applied: tables, columns, rows, inputs', async () => {
      const book = await open();
      const edits = firstEdits();
      await book.apply(edits);
      const found = await book.read();
      for (const edit of edits) {
        if (edit.kind !== 'write-table') continue;
        const there = found.tables.get(edit.table.name);
        expect(there?.columns).toEqual(edit.table.columns.map((c) => c.name));
        expect(there?.rows.length, edit.table.name).toBe(edit.table.rows.length);
        const plain = edit.table.rows.map((row) => row.map((cell) => { const value = plainCell(cell); return value === '' ? null : value; }));
        expect(there?.rows.map((row) => edit.table.columns.map((c) => row.get(c.name)?.value ?? null)), edit.table.name).toEqual(plain);
      }
      expect(found.inputs.get('Rule_profile')).toBe(DEFAULT_PROFILE.name);
      expect(restore({ ...found, lastSavedBy: null }, { now: LATER }).articles.map((a) => a.id)).toEqual(samples().map((a) => a.id));
    });

    it('keeps every text as text, whatever it looks like', async () => {
      const book = await open();
      await book.apply(hostileEdits());
      const rows = (await book.read()).tables.get('Hostile')?.rows ?? [];
      for (const column of ['Text', 'Number', 'Day']) {
        expect(rows.map((row) => row.get(column)?.value)).toEqual(HOSTILE);
        expect(rows.map((row) => row.get(column)?.formula)).toEqual(HOSTILE.map(() => null));
      }
    });

    it('keeps over a run with a further article what people did: corrections, choices, own columns and sheets', async () => {
      const book = await open();
      await book.apply(firstEdits());
      await work(book);
      const edits = nextEdits(await book.read(), FURTHER);
      await book.apply(edits);
      const found = await book.read();
      const claim = found.tables.get('Claims')?.rows.find((r) => textIn(r, 'Code') === 'C2');
      expect(textIn(claim ?? new Map(), 'Place')).toBe('Raqqa city');
      expect(textIn(claim ?? new Map(), 'Note')).toBe('=seen on television');
      expect(textIn(claim ?? new Map(), 'Ours')).toBe('second');
      expect(found.tables.get('Claims')?.columns.at(-1)).toBe('Ours');
      expect(found.inputs.get('Rule_profile')).toBe('acled');
      expect(found.otherSheets).toContain('Notes of mine');
      expect(found.tables.get('Articles')?.rows.map((r) => textIn(r, 'Code'))).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
      expect(found.tables.get('Claims')?.rows.length).toBeGreaterThan(28);
    });

    it('is the same after the same edits once more', async () => {
      const book = await open();
      const edits = firstEdits(samples().slice(0, 2));
      await book.apply(edits);
      const before = await book.look();
      await book.apply(edits);
      expect(differences(before, await book.look(), { sheets: sheetsOf(edits) })).toEqual([]);
    });
  });
}

/** What a person does between two runs. */
export async function work(book: OpenBook): Promise<void> {
  const found = await book.read();
  await book.put('Claims', cellOf(found, { table: 'Claims', where: ['Code', 'C2'], column: 'Place' }), 'Raqqa city');
  await book.put('Claims', cellOf(found, { table: 'Claims', where: ['Code', 'C2'], column: 'Note' }), "'=seen on television");
  await book.put('Claims', cellOf(found, { table: 'Claims', where: ['Code', 'C3'], column: 'Status' }), 'rejected');
  await book.put('Summary', 'B9', 'acled');
  await book.addColumn('Claims', 'Ours', ['first', 'second', 'third']);
  await book.addSheet('Notes of mine', 'B2', 'call the ministry');
}
