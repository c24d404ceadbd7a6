import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { numberIn, textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { recalculate } from '../../src/hosts/xlsx/recalculate.ts';
import { samples } from '../samples.ts';
import { findings, fresh, put } from './books.ts';

const article = (id: string, published: string | null, text: string): Article => ({ id, text, outlet: 'Wire', title: null, address: null, published });

const TALLY = article('tally', null, 'The monitoring group says 412 people have been killed in Gofa since the rains began: 300 farmers and 112 soldiers.');
const DATED = article('dated', '2024-03-05', 'Police said 12 farmers were killed on Monday when a bus fell into a gorge near Gofa.');
const UNDATED = article('undated', null, 'A landslide killed 7 farmers in Gofa.');

const drawn = (book: BookRead, table: string, x: string, y: string): readonly (readonly [number | null, number | null])[] => (book.tables.get(table)?.rows ?? []).map((row) => [numberIn(row, x), numberIn(row, y)]);

async function computed(bytes: Uint8Array, change: Parameters<typeof put>[1][] = []): Promise<BookRead> {
  const book = await openBook(bytes);
  for (const of of change) put(book, of);
  recalculate(book);
  return readBook(book);
}

const MODERN = 36_526;

/** Days before 2000 are days that nobody stated: a chart would begin in 1899. */
function expectNoFirstDays(book: BookRead): void {
  for (const [table, x] of [['ChartLine', 'Date'], ['ChartLine', 'Stated on'], ['ChartTally', 'Date'], ['ChartTally', 'Stated on']] as const) {
    for (const row of book.tables.get(table)?.rows ?? []) { const day = numberIn(row, x); expect(day === null ? textIn(row, x) : day > MODERN, `${table}, ${x}`).toBe(day === null ? '#N/A' : true); }
  }
}

describe('what has no day', () => {
  it('draws no point: neither a tally nor an incident inside it stands in 1899', async () => {
    const bytes = await fresh([TALLY, DATED, UNDATED]);
    const book = await computed(bytes);
    expect(book.tables.get('Tallies')?.rows.length).toBeGreaterThan(0);
    expectNoFirstDays(book);
    expect(drawn(book, 'ChartTally', 'Stated on', 'Stated').every(([, y]) => y === null)).toBe(true);
    expect(await findings(bytes)).toEqual([]);
  });

  it('leaves the line where it is, and with a day typed for it is drawn', async () => {
    const bytes = await fresh([TALLY, DATED, UNDATED]);
    const book = await computed(bytes, [{ sheet: 'Articles', where: ['Code', 'A1'], column: 'Published', value: 45_400 }]);
    expectNoFirstDays(book);
    expect(drawn(book, 'ChartTally', 'Stated on', 'Stated').every(([x, y]) => x === 45_400 && y === 412)).toBe(true);
  });

  it('taken from an incident that had one, draws no step for it', async () => {
    const bytes = await fresh(samples());
    const before = await computed(bytes);
    const last = drawn(before, 'ChartLine', 'Date', 'Total').at(-1);
    const book = await computed(bytes, [{ sheet: 'Incidents', where: ['Code', 'I6'], column: 'From', value: null }]);
    expectNoFirstDays(book);
    expect((last?.[1] ?? 0) - (drawn(book, 'ChartLine', 'Date', 'Total').at(-1)?.[1] ?? 0)).toBe(10);
  });

  it('the samples draw what they drew', async () => {
    const book = await computed(await fresh(samples()));
    expect(drawn(book, 'ChartTally', 'Date', 'Total').map(([, y]) => y)).toEqual([0, 4, 10]);
    expect(drawn(book, 'ChartTally', 'Stated on', 'Stated').map(([, y]) => y)).toEqual([924, 924, 924]);
    expect(drawn(book, 'ChartLine', 'Date', 'Total').at(-1)?.[1]).toBe(256);
  });
});
