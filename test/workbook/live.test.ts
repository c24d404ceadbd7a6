import type { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { recalculate } from '../../src/hosts/xlsx/recalculate.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { numberIn, textIn } from '../../src/workbook/bookRead.ts';
import type { CellRead } from '../../src/workbook/bookRead.ts';
import { generate } from '../generate.ts';
import { put } from './books.ts';

type Row = ReadonlyMap<string, CellRead>;

const now = '2026-11-24T00:00:00Z';
const world = (): Promise<Uint8Array> => writeBook(makeWorkbook(reconcile(generate(12, 3).readings), { now, version: '0', profile: DEFAULT_PROFILE }), { now });

/** The tables after a person's change, computed anew from the formulas alone. */
async function after(bytes: Uint8Array, change: (book: Workbook) => void): Promise<(table: string) => readonly Row[]> {
  const book = await openBook(bytes);
  change(book);
  recalculate(book);
  const read = readBook(book);
  return (table) => read.tables.get(table)?.rows ?? [];
}

/** The account that the stated order picks: a number before none, the rank, the latest day, the larger figure, the first. */
function bestPlaced(accounts: readonly Row[], rankOf: (source: string) => number): string {
  const size = (a: Row): number => numberIn(a, 'Best') ?? numberIn(a, 'Low') ?? 0;
  const able = accounts.filter((a) => textIn(a, 'Stands') === '1' && ['Low', 'Best', 'High'].some((c) => numberIn(a, c) !== null));
  const key = (a: Row): readonly number[] => [numberIn(a, 'Low') === null && numberIn(a, 'Best') === null ? 1 : 0, rankOf(textIn(a, 'Source')), -(numberIn(a, 'Latest') ?? 0), -size(a)];
  const sorted = [...able].sort((a, b) => { const [x, y] = [key(a), key(b)]; const at = x.findIndex((n, i) => n !== y[i]); return at < 0 ? 0 : (x[at] as number) - (y[at] as number); });
  return sorted[0] ? textIn(sorted[0], 'Code') : '';
}

const ranks = (table: (name: string) => readonly Row[]) => { const of = new Map(table('SourceRanks').map((r) => [textIn(r, 'Code'), numberIn(r, 'Rank') ?? 9])); return (source: string): number => of.get(source) ?? 9; };

function expectStatedOrder(table: (name: string) => readonly Row[]): number {
  let several = 0;
  for (const figure of table('Figures')) {
    const accounts = table('Accounts').filter((a) => textIn(a, 'Figure') === textIn(figure, 'Code'));
    if (accounts.length > 1) several++;
    expect(textIn(figure, 'Account in use'), textIn(figure, 'Code')).toBe(bestPlaced(accounts, ranks(table)));
  }
  return several;
}

describe('the workbook follows a person', () => {
  it('who changes the order of the sources: every figure uses the account that is best placed now', async () => {
    const bytes = await world();
    expect(expectStatedOrder(await after(bytes, () => undefined))).toBeGreaterThan(5);
    const turned = await after(bytes, (book) => { for (const [code, rank] of [['S1', 5], ['S4', 1], ['S5', 2]] as const) put(book, { sheet: 'SourceRanks', where: ['Code', code], column: 'Rank', value: rank }); });
    expectStatedOrder(turned);
    const before = await after(bytes, () => undefined);
    expect(turned('Figures').map((f) => textIn(f, 'Account in use'))).not.toEqual(before('Figures').map((f) => textIn(f, 'Account in use')));
  });

  it('who takes accounts out of the range or chooses one: low, best and high are those of the accounts that stand', async () => {
    const bytes = await world();
    const plain = await after(bytes, () => undefined);
    const figure = plain('Figures').find((f) => plain('Accounts').filter((a) => textIn(a, 'Figure') === textIn(f, 'Code') && textIn(a, 'Stands') === '1').length > 1);
    const code = textIn(figure as Row, 'Code');
    const used = textIn(figure as Row, 'Account in use');
    const other = plain('Accounts').find((a) => textIn(a, 'Figure') === code && textIn(a, 'Stands') === '1' && textIn(a, 'Code') !== used) as Row;
    const chosen = await after(bytes, (book) => { put(book, { sheet: 'Figures', where: ['Code', code], column: 'Choose', value: textIn(other, 'Code') }); });
    expect(textIn(chosen('Figures').find((f) => textIn(f, 'Code') === code) as Row, 'Best')).toBe(textIn(other, 'Best'));
    const out = await after(bytes, (book) => { put(book, { sheet: 'Accounts', where: ['Code', used], column: 'In range', value: 'no' }); });
    expectStatedOrder(out);
    const standing = out('Accounts').filter((a) => textIn(a, 'Figure') === code && textIn(a, 'Stands') === '1');
    const lows = standing.flatMap((a) => numberIn(a, 'Low') ?? numberIn(a, 'Best') ?? []);
    expect(numberIn(out('Figures').find((f) => textIn(f, 'Code') === code) as Row, 'Low')).toBe(Math.min(...lows));
  });

  it('who rejects every claim: nothing is left, and the bridge closes at 0', async () => {
    const table = await after(await world(), (book) => {
      const sheet = book.getWorksheet('Claims');
      const column = ((sheet?.getRow(4).values ?? []) as readonly unknown[]).indexOf('Status');
      sheet?.eachRow((row, n) => { if (n > 4) row.getCell(column).value = 'rejected'; });
    });
    expect(table('Figures').every((f) => textIn(f, 'Low') === '' && textIn(f, 'Best') === '' && textIn(f, 'High') === '')).toBe(true);
    expect(table('Bridge').filter((b) => textIn(b, 'Kind') === 'reconciled' || textIn(b, 'Kind') === 'naive sum').map((b) => textIn(b, 'Amount'))).toEqual(['0', '0']);
  });

  it('who sorts Accounts otherwise: what no longer follows is #N/A, never a wrong number', async () => {
    const bytes = await world();
    const table = await after(bytes, (book) => {
      const sheet = book.getWorksheet('Accounts');
      const header = (sheet?.getRow(4).values ?? []) as readonly unknown[];
      const [code, previous] = [header.indexOf('Code'), header.indexOf('Previous')];
      let swapped = false;
      sheet?.eachRow((row, n) => {
        if (n < 6 || swapped || !row.getCell(previous).value) return;
        const above = sheet.getRow(n - 1).getCell(code);
        above.value = 'K999';
        swapped = true;
      });
    });
    expect(table('Accounts').some((a) => textIn(a, 'Lowest') === '#N/A')).toBe(true);
    expect(table('Figures').some((f) => textIn(f, 'Low') === '#N/A')).toBe(true);
  });
});
