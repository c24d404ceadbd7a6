import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tally } from '../../src/pipeline.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import type { Article } from '../../src/text/article.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { samples } from '../samples.ts';
import { SHARED, sharedIsThere } from '../shared.ts';
import { libreOfficeIsThere, records, shownBy, summaryLine } from './libreoffice.ts';
import type { Sheets } from './libreoffice.ts';

if (process.env.CI && !libreOfficeIsThere()) throw new Error('The LibreOffice suite needs LibreOffice.');

const now = '2026-11-24T00:00:00Z';
const bookOf = (r: Reconciliation): Promise<Uint8Array> => writeBook(makeWorkbook(r, { now, version: '0', profile: DEFAULT_PROFILE }), { now });

const seeds = (): readonly Article[] => readFileSync(join(SHARED, 'gold/seeds.jsonl'), 'utf8').split('\n').filter((l) => l.length > 0).map((l) => JSON.parse(l) as { readonly id: string; readonly text: string; readonly published: string }).map((g) => ({ id: g.id, text: g.text, outlet: null, title: null, address: null, published: g.published }));

/** The figures that everybody must show alike. */
function expectFigures(sheets: Sheets, r: Reconciliation): void {
  expect(summaryLine(sheets, 'All').slice(1, 2)).toEqual([String(r.bridge.reconciled)]);
  expect(summaryLine(sheets, 'Naive sum of every killed claim')[0]).toBe(String(r.bridge.naive));
  expect(summaryLine(sheets, 'Changed by people since the last run')[0]).toBe('0');
  const figures = records(sheets, 'Figures');
  const wanted = r.incidents.flatMap((i) => i.figures);
  expect(figures).toHaveLength(wanted.length);
  for (const [i, figure] of wanted.entries()) {
    const shown = figures[i] ?? {};
    expect([shown.Low, shown.Best, shown.High, shown.Open], shown.Code).toEqual([figure.low, figure.best, figure.high].map((n) => (n === null ? '' : String(n))).concat(figure.open ? 'yes' : 'no'));
  }
  const claims = records(sheets, 'Claims');
  expect(claims.map((c) => c['In totals'])).toEqual(r.claims.map((c) => (c.inTotals ? 'yes' : 'no')));
}

async function changed(bytes: Uint8Array, of: { readonly sheet: string; readonly row: (cells: Readonly<Record<string, unknown>>) => boolean; readonly column: string; readonly value: string | number }): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet(of.sheet);
  const header = (sheet?.getRow(4).values ?? []) as readonly unknown[];
  let done = 0;
  sheet?.eachRow((row, number) => {
    if (number <= 4) return;
    const cells = Object.fromEntries(header.flatMap((name, i) => (typeof name === 'string' ? [[name, row.getCell(i).value]] : [])));
    if (!of.row(cells)) return;
    row.getCell(header.indexOf(of.column)).value = of.value;
    done++;
  });
  expect(done).toBe(1);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe.runIf(libreOfficeIsThere())('LibreOffice, recalculating everything, shows the figures of the program', () => {
  it('for the samples: 924, 557, 367, itemised 10, gap 914, 256; and as cached in the file', async () => {
    const answer = tally(samples());
    const bytes = await bookOf(answer);
    for (const recalculate of [true, false]) {
      const sheets = shownBy(bytes, { recalculate });
      expectFigures(sheets, answer);
      expect(summaryLine(sheets, 'All').slice(0, 5)).toEqual(['256', '256', '256', 'open', '244 and dozens (counted as 12)']);
      expect(summaryLine(sheets, 'All', 1).slice(1, 2)).toEqual(['113']);
      const tallies = records(sheets, 'Tallies').filter((t) => t.Kind === 'whole' || t.Kind === 'part').map((t) => [t.Stated, t.Recorded, t.Gap]);
      expect(tallies).toEqual([['924', '10', '914'], ['557', '4', '553'], ['367', '6', '361']]);
      expect(records(sheets, 'Bridge').map((b) => Number(b.Amount)).slice(0, -1).reduce((a, b) => a + b, 0)).toBe(256);
    }
  });

  it('follows a person: a rejected claim and a corrected number move every total', async () => {
    const bytes = await bookOf(tally(samples()));
    const rejected = shownBy(await changed(bytes, { sheet: 'Claims', row: (c) => c.Count === '6 fighters of Islamic State at least', column: 'Status', value: 'rejected' }), { recalculate: true });
    expect(summaryLine(rejected, 'All')[1]).toBe('250');
    expect(records(rejected, 'Tallies').filter((t) => t.Kind === 'whole').map((t) => [t.Recorded, t.Gap])).toEqual([['4', '920']]);
    expect(summaryLine(rejected, 'IS')[1]).toBe('12');
    const corrected = shownBy(await changed(bytes, { sheet: 'Claims', row: (c) => c.Count === 'at least 60', column: 'Best', value: 83 }), { recalculate: true });
    expect(summaryLine(corrected, 'All')[1]).toBe('279');
    const outside = shownBy(await changed(bytes, { sheet: 'TallyLinks', row: (c) => c.Actor === 'IS' && c.Inside === 'yes', column: 'Override', value: 'outside' }), { recalculate: true });
    expect(records(outside, 'Tallies').filter((t) => t.Kind === 'whole').map((t) => t.Recorded)).toEqual(['4']);
  });

  it.runIf(sharedIsThere('LibreOffice on the five real articles'))('for the five real articles', async () => {
    const answer = tally(seeds());
    const sheets = shownBy(await bookOf(answer), { recalculate: true });
    expectFigures(sheets, answer);
    expect(answer.bridge.reconciled).toBe(256);
    expect(records(sheets, 'Tallies').filter((t) => t.Kind === 'whole' || t.Kind === 'part').map((t) => [t.Stated, t.Recorded, t.Gap])).toEqual([['924', '10', '914'], ['557', '4', '553'], ['367', '6', '361']]);
  });
});
