import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/workbook/host.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import { computed, makeTable, read } from '../../src/workbook/table.ts';
import type { Edit } from '../../src/workbook/table.ts';
import { samples } from '../samples.ts';
import { cellOf, firstEdits, FURTHER, nextEdits, sheetsOf } from './contract.ts';
import { openInNode } from './excelInNode.ts';
import { excelBook, PERSON } from './openBooks.ts';
import { differences } from './picture.ts';
import { pictureOfModel } from './pictureOfModel.ts';

const few = (): readonly Edit[] => firstEdits(samples().slice(0, 2));
const DEFAULT_SETS = { ExcelApi: '1.12', DelayForCellEdit: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2' };

/** A table of many rows, as edits. */
const rowsEdits = (codes: readonly string[], more: Partial<{ readonly words: string; readonly of: (code: string) => string }> = {}): readonly Edit[] => [{ kind: 'write-table', table: makeTable<string>({
  name: 'Rows', sheet: 'Rows', grey: false, words: 'Rows.', rows: codes,
  columns: [read('Code', 'A code.', (c) => c), read('Text', 'Words.', more.of ?? ((c) => `${more.words ?? 'text of'} ${c}`), { wrap: true }), read('N', 'A number.', (c) => Number(c.slice(1)), { format: 'integer' }),
    computed('Twice', { words: 'Twice the number.', formula: '=[@N]*2' }, (c) => Number(c.slice(1)) * 2, { format: 'integer' }), computed('Sum', { words: 'All so far.', formula: '=IF(ISNUMBER([^Sum]),[^Sum],0)+[@N]' }, () => 0, { format: 'integer' })],
  marks: [{ columns: ['Code', 'N'], when: 'Code', is: 'R1', tone: 'doubt' }],
}) }];
const codes = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `R${i + 1}`);

const failure = async (of: Promise<unknown>): Promise<HostError> => { const error = await of.then(() => null, (e: unknown) => e); expect(error).toBeInstanceOf(HostError); return error as HostError; };
const column = (book: ReturnType<typeof excelBook>, letter: string, rows: number): readonly unknown[] => { const sheet = book.model.sheet('Rows')?.id ?? ''; return Array.from({ length: rows }, (_, i) => { const { value } = book.model.cell(sheet, 4 + i, letter.charCodeAt(0) - 65); return value; }); };

describe('round trips', () => {
  it('reads in three requests, inserts in at most four, and looks in vain in two', async () => {
    const book = excelBook();
    await book.host.apply(few());
    expect(book.requests().length).toBeLessThanOrEqual(4);
    const found = await book.host.read();
    expect(book.requests()).toHaveLength(3);
    const edits = nextEdits(found, FURTHER);
    const applied = await book.host.apply(edits);
    expect(applied.rowsAdded).toBeGreaterThan(5);
    expect(book.requests().length).toBeLessThanOrEqual(4);
    expect(await book.host.apply(edits)).toEqual({ rowsAdded: 0, rowsRemoved: 0, cellsChanged: 0, sheetsAdded: [] });
    expect(book.requests()).toHaveLength(2);
  });

  it('a table of 30,000 rows goes in requests under 5 MB, and comes back whole', async () => {
    const book = excelBook();
    const parts: number[] = [];
    await book.host.apply(rowsEdits(codes(30_000), { words: 'A sentence of some length, as they stand in articles, so that the table does not fit into one request; said of' }), { onProgress: (part) => parts.push(part) });
    const sizes = book.requests();
    expect(sizes.length).toBeLessThanOrEqual(4 + Math.ceil(sizes.reduce((a, b) => a + b, 0) / 4_000_000));
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const rows = (await book.host.read()).tables.get('Rows')?.rows ?? [];
    expect(rows).toHaveLength(30_000);
    expect([textIn(rows[29_999] ?? new Map(), 'Code'), rows[29_999]?.get('Twice')?.value]).toEqual(['R30000', 60_000]);
  }, 120_000);

  it('ExcelApi 1.12 suffices', async () => {
    const old = excelBook(openInNode({ apiSets: DEFAULT_SETS }));
    await old.host.apply(rowsEdits(codes(3)));
    await old.host.apply(rowsEdits(codes(6)));
    expect(old.model.table('Rows')?.area.rows).toBe(7);
    expect(column(old, 'E', 6)).toEqual([1, 3, 6, 10, 15, 21]);
  });
});

describe('rows in place', () => {
  it('new rows come where they belong, others go, and comments, colours and notes stay with the rows that stay', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(['R1', 'R2', 'R4', 'R5']));
    book.model.batch(PERSON, 'by hand', () => {
      const area = (a: string) => { const found = book.model.areaOf(a, book.model.sheet('Rows')?.id ?? null); if (!found) throw new Error(a); return found; };
      book.model.addComment({ sheet: area('A7').sheet, row: 6, column: 0 }, 'Ask again about R4.');
      book.model.changeStyle(area('B8'), { fill: '#FF0000' });
      book.model.write(area('H8'), [['beside R5']]);
      book.model.write(area('A12'), [['a note below']]);
    });
    const applied = await book.host.apply(rowsEdits(['R1', 'R3', 'R4', 'R5', 'R6', 'R7']));
    expect(applied).toMatchObject({ rowsAdded: 3, rowsRemoved: 1 });
    expect(column(book, 'A', 6)).toEqual(['R1', 'R3', 'R4', 'R5', 'R6', 'R7']);
    expect(column(book, 'D', 6)).toEqual([2, 6, 8, 10, 12, 14]);
    expect(column(book, 'E', 6)).toEqual([1, 4, 8, 13, 19, 26]);
    expect(book.model.comments()[0]?.at).toMatchObject({ row: 6, column: 0 });
    const sheet = book.model.sheet('Rows')?.id ?? '';
    expect(book.model.cell(sheet, 7, 1).style.fill).toBe('#FF0000');
    expect(book.model.cell(sheet, 7, 7).value).toBe('beside R5');
    expect(book.model.table('Rows')?.area.rows).toBe(7);
    const below = book.model.usedRange(sheet, true);
    expect(book.model.cell(sheet, (below?.row ?? 0) + (below?.rows ?? 0) - 1, 0).value).toBe('a note below');
    expect(await book.host.apply(rowsEdits(['R1', 'R3', 'R4', 'R5', 'R6', 'R7']))).toEqual({ rowsAdded: 0, rowsRemoved: 0, cellsChanged: 0, sheetsAdded: [] });
  });

  // Waits for Range.moveTo (ExcelApi 1.11) in our host.
  it.skip('a table that a person sorted comes into order again, comments going with their rows', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(5)));
    book.model.batch(PERSON, 'by hand', () => {
      const table = book.model.table('Rows');
      book.model.addComment({ sheet: table?.sheet ?? '', row: 4, column: 1 }, 'About R1.');
      book.model.sortTable(table?.id ?? '', [{ key: 0, ascending: false }]);
    });
    expect(column(book, 'A', 5)).toEqual(['R5', 'R4', 'R3', 'R2', 'R1']);
    await book.host.apply(rowsEdits(codes(6)));
    expect(column(book, 'A', 6)).toEqual(codes(6));
    expect(column(book, 'E', 6)).toEqual([1, 3, 6, 10, 15, 21]);
    expect(book.model.table('Rows')?.area.rows).toBe(7);
  });

  it('what a person typed since the workbook was read is not written over, and rows of others stay', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(3)));
    await book.host.read();
    await book.put('Rows', 'B6', 'typed meanwhile');
    await book.put('Rows', 'A8', 'X9');
    expect(book.model.table('Rows')?.area.rows).toBe(5);
    await book.host.apply(rowsEdits(codes(4)));
    expect(column(book, 'B', 5)).toContain('typed meanwhile');
    expect(new Set(column(book, 'A', 5))).toEqual(new Set(['R1', 'R2', 'R3', 'R4', 'X9']));
  });

  it('two people who insert at the same moment: the second is told, and nothing of the first is lost', async () => {
    const ana = excelBook();
    await ana.host.apply(rowsEdits(codes(2)));
    await ana.host.read();
    await ana.put('Rows', 'A7', 'R3');
    await ana.put('Rows', 'B7', 'somebody else\'s third');
    const error = await failure(ana.host.apply(rowsEdits(codes(3))));
    expect([error.code, error.place]).toEqual(['ChangedMeanwhile', 'Rows']);
    expect(column(ana, 'B', 3)[2]).toBe('somebody else\'s third');
    expect(error.remedy).toContain('Insert again');
  });
});

describe('what people changed around the rows', () => {
  const area = (book: ReturnType<typeof excelBook>, a: string) => { const found = book.model.areaOf(a, book.model.sheet('Rows')?.id ?? null); if (!found) throw new Error(a); return found; };
  const rowsOf = async (book: ReturnType<typeof excelBook>) => ((await book.host.read()).tables.get('Rows')?.rows ?? []).map((r) => [textIn(r, 'Code'), r.get('Twice')?.value, r.get('Sum')?.value]);

  it('a column of theirs among ours, and lines above the table, stay; formulas and marks follow', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(2)));
    book.model.batch(PERSON, 'by hand', () => {
      book.model.insertCells(area(book, '1:1'), 'Down');
      book.model.addTableColumn(book.model.table('Rows')?.id ?? '', 1, { name: 'Theirs', cells: null });
      book.model.write(area(book, 'B6'), [['mine']]);
    });
    await book.host.apply(rowsEdits(codes(4)));
    expect(await rowsOf(book)).toEqual([['R1', 2, 1], ['R2', 4, 3], ['R3', 6, 6], ['R4', 8, 10]]);
    const sheet = book.model.sheet('Rows');
    expect(book.model.cell(sheet?.id ?? '', 5, 1).value).toBe('mine');
    expect(sheet?.conditionalFormats.map((f) => f.rule['formula'])).toEqual(['=$A6="R1"']);
    expect(await book.host.apply(rowsEdits(codes(4)))).toEqual({ rowsAdded: 0, rowsRemoved: 0, cellsChanged: 0, sheetsAdded: [] });
  });

  it('a table and a sheet under another name are found; a deleted column of ours comes back', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(3)));
    book.model.batch(PERSON, 'by hand', () => {
      book.model.changeTable(book.model.table('Rows')?.id ?? '', { name: 'Renamed' });
      book.model.changeSheet(book.model.sheet('Rows')?.id ?? '', { name: 'My rows' });
      book.model.deleteTableColumn(book.model.table('Renamed')?.id ?? '', 3);
    });
    expect(await book.host.apply(rowsEdits(codes(3)))).toMatchObject({ sheetsAdded: [], rowsAdded: 0 });
    expect(book.model.tables().map((t) => [t.name, t.columns.map((c) => c.name)])).toEqual([['Rows', ['Code', 'Text', 'N', 'Sum', 'Twice']]]);
    expect(book.model.sheets().map((s) => s.name)).toEqual(['Sheet1', 'My rows']);
    expect(await rowsOf(book)).toEqual([['R1', 2, 1], ['R2', 4, 3], ['R3', 6, 6]]);
  });

  it('a filter is put back after rows have come', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(4)));
    book.model.batch(PERSON, 'by hand', () => { book.model.filterTable(book.model.table('Rows')?.id ?? '', 0, { filterOn: 'Values', values: ['R2'] }); });
    await book.host.apply(rowsEdits(codes(6)));
    expect((await rowsOf(book)).map((r) => r[0])).toEqual(codes(6));
    expect(book.model.table('Rows')?.filters.get(0)).toMatchObject({ filterOn: 'Values', values: ['R2'] });
  });
});

describe('failures', () => {
  it('a batch that was cut off on its way is completed by the same edits', async () => {
    const whole = excelBook();
    await whole.host.apply(few());
    const wanted = await whole.look();
    for (const after of [3, 60, 700, 3_300, 4_000, 7_000, 9_000]) {
      const book = excelBook();
      let requests = 0;
      const { host, session } = book;
      const process = session.process;
      (session as { process: typeof process }).process = (request, answer) => { if (++requests === 2) session.dropNext(after); process(request, answer); };
      const error = await failure(host.apply(few()));
      expect(error.code).toBe('ConnectionFailure');
      await host.apply(few());
      expect(differences(wanted, pictureOfModel(book.model), { sheets: sheetsOf(few()) }), `cut off after ${after}`).toEqual([]);
    }
  }, 120_000);

  it('a protected sheet is named before anything is written', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(3)));
    book.model.batch(PERSON, 'by hand', () => { book.model.changeSheet(book.model.sheet('Rows')?.id ?? '', { protection: { on: true, options: {} } }); });
    const error = await failure(book.host.apply(rowsEdits(codes(4))));
    expect([error.code, error.place]).toEqual(['AccessDenied', 'Rows']);
    expect(error.remedy).toContain('Unprotect');
    expect(await book.host.apply(rowsEdits(codes(3)))).toMatchObject({ rowsAdded: 0, cellsChanged: 0 });
  });

  it('waits for the end of a cell edit', async () => {
    const book = excelBook();
    book.session.setCellEdit(true);
    const applied = book.host.apply(rowsEdits(codes(3)));
    await new Promise((done) => { setTimeout(done, 30); });
    expect(book.model.sheet('Rows')).toBeNull();
    book.session.setCellEdit(false);
    expect(await applied).toMatchObject({ rowsAdded: 3 });
  });

  it('a stranger\'s sheet or table of our name is refused, and nothing is written', async () => {
    const book = excelBook();
    await book.addSheet('Claims', 'B7', 'insurance');
    const before = JSON.stringify(book.model.snapshot());
    const error = await failure(book.host.apply(few()));
    expect([error.code, error.place]).toEqual(['NotOurs', 'Claims']);
    expect(error.remedy).toContain('Rename');
    expect(JSON.stringify(book.model.snapshot())).toBe(before);
    const other = excelBook();
    await other.addSheet('Budget', 'A1', 'Post');
    other.model.batch(PERSON, 'by hand', () => { const area = other.model.areaOf('A1:B3', other.model.sheet('Budget')?.id ?? null); if (area) other.model.addTable(area, { hasHeaders: true, name: 'Claims' }); });
    expect(await failure(other.host.apply(few()))).toMatchObject({ code: 'NotOurs', place: 'Budget' });
  });

  it('a text that fills its cell stays a text', async () => {
    const long = `=${'y'.repeat(32_766)}`;
    const book = excelBook();
    await book.host.apply(rowsEdits(['R1', 'R2'], { of: () => long }));
    expect(column(book, 'B', 2)).toEqual([long, long]);
  });
});

describe('the pane\'s other wishes', () => {
  it('types into cells as the person would, and says when a row is gone', async () => {
    const book = excelBook();
    await book.host.apply(rowsEdits(codes(3)));
    await book.host.type([{ table: 'Rows', where: { column: 'Code', is: 'R2' }, column: 'N', value: 7 }, { table: 'Rows', where: { column: 'Code', is: 'R3' }, column: 'Text', value: '=1+1' }]);
    expect(column(book, 'D', 3)).toEqual([2, 14, 6]);
    expect(column(book, 'B', 3)[2]).toBe('=1+1');
    const error = await failure(book.host.type([{ table: 'Rows', where: { column: 'Code', is: 'R1' }, column: 'N', value: 9 }, { table: 'Rows', where: { column: 'Code', is: 'R99' }, column: 'N', value: 1 }]));
    expect(error.code).toBe('ItemNotFound');
    expect(column(book, 'C', 3)[0]).toBe(9);
  });

  it('shows a cell, tells of selections with their row, and reads what is selected', async () => {
    const book = excelBook();
    await book.host.apply(few());
    const found = await book.host.read();
    const heard: { readonly sheet: string; readonly cell: string; readonly table: string | null; readonly column: string | null; readonly code: string | undefined }[] = [];
    const stop = await book.host.onSelection((at) => { heard.push({ sheet: at.sheet, cell: at.cell, table: at.table, column: at.column, code: at.row.get('Code') }); });
    const cell = cellOf(found, { table: 'Claims', where: ['Code', 'C2'], column: 'Quote' });
    await book.host.select({ sheet: 'Claims', cell });
    await expect.poll(() => heard.at(-1)).toEqual({ sheet: 'Claims', cell, table: 'Claims', column: 'Quote', code: 'C2' });
    expect(await book.host.selectedTexts(10)).toEqual([textIn(found.tables.get('Claims')?.rows[1] ?? new Map(), 'Quote')]);
    await book.host.select({ sheet: 'Summary', cell: 'J90' });
    await expect.poll(() => heard.at(-1)).toEqual({ sheet: 'Summary', cell: 'J90', table: null, column: null, code: undefined });
    expect(await book.host.selectedTexts(10)).toEqual([]);
    await stop();
    await book.host.select({ sheet: 'Claims', cell: 'A5' });
    expect(heard).toHaveLength(2);
    await expect(book.host.select({ sheet: 'No such', cell: 'A1' })).rejects.toMatchObject({ code: 'ItemNotFound', place: 'No such' });
  });

  it('tells of people\'s edits in our tables, not of what it wrote itself', async () => {
    const book = excelBook();
    await book.host.apply(few());
    const heard: { readonly sheet: string; readonly address: string; readonly isRemote: boolean }[] = [];
    const stop = await book.host.onEdit((edit) => { heard.push(edit); });
    await book.host.apply(nextEdits(await book.host.read(), FURTHER));
    await book.put('Claims', 'J5', 'by somebody else');
    await expect.poll(() => heard).toEqual([{ sheet: 'Claims', address: 'J5', isRemote: true }]);
    await book.put('Sheet1', 'A1', 'elsewhere');
    await new Promise((done) => { setTimeout(done, 30); });
    expect(heard).toHaveLength(1);
    await stop();
  });

  it('takes its sheets out again', async () => {
    const book = excelBook();
    await book.addSheet('Notes of mine', 'A1', 'mine');
    const applied = await book.host.apply(few());
    await book.host.removeSheets([...applied.sheetsAdded, 'Notes of mine']);
    expect(book.model.sheets().map((s) => s.name)).toEqual(['Sheet1', 'Notes of mine']);
    expect(book.model.names()).toEqual([]);
    expect(book.model.tables()).toEqual([]);
    expect(await book.host.apply(few())).toMatchObject({ sheetsAdded: applied.sheetsAdded });
  });
});
