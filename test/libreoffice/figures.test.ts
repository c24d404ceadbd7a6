import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, PROFILES } from '../../src/claims/profile.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tally } from '../../src/pipeline.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import type { Article } from '../../src/text/article.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { generate } from '../generate.ts';
import { samples } from '../samples.ts';
import { SHARED, sharedIsThere } from '../shared.ts';
import { libreOfficeIsThere, records, shownBy, summaryLine } from './libreoffice.ts';
import type { Sheets } from './libreoffice.ts';
import { differences } from '../workbookDifferences.ts';

if (process.env.CI && !libreOfficeIsThere()) throw new Error('The LibreOffice suite needs LibreOffice.');

const now = '2026-11-24T00:00:00Z';
const bookOf = (r: Reconciliation): Promise<Uint8Array> => writeBook(makeWorkbook(r, { now, version: '0', profile: DEFAULT_PROFILE }), { now });

const bundles = (): readonly string[] => readdirSync(join(SHARED, 'gold/bundles')).filter((f) => f.endsWith('.json')).sort();

const seeds = (): readonly Article[] => readFileSync(join(SHARED, 'gold/seeds.jsonl'), 'utf8').split('\n').filter((l) => l.length > 0).map((l) => JSON.parse(l) as { readonly id: string; readonly text: string; readonly published: string }).map((g) => ({ id: g.id, text: g.text, outlet: null, title: null, address: null, published: g.published }));

/** Every formula cell of the workbook shows, recalculated by LibreOffice, what the program computed. */
async function expectAlike(r: Reconciliation, recalculate = true): Promise<Sheets> {
  const edits = makeWorkbook(r, { now, version: '0', profile: DEFAULT_PROFILE });
  const sheets = shownBy(await writeBook(edits, { now }), { recalculate });
  expect(differences(edits, sheets)).toEqual([]);
  return sheets;
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

/** Puts a value into a free cell of Summary, by the name that formulas know it by. */
async function chosen(bytes: Uint8Array, of: { readonly label: string; readonly value: string | number }): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet('Summary');
  let done = 0;
  sheet?.eachRow((row) => { if (row.getCell(1).value === of.label) { row.getCell(2).value = of.value; done++; } });
  expect(done).toBe(1);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const all = (sheets: Sheets): string | undefined => summaryLine(sheets, 'All')[1];
const wholes = (sheets: Sheets): readonly (readonly (string | undefined)[])[] => records(sheets, 'Tallies').filter((t) => t.Kind === 'whole').map((t) => [t.Recorded, t.Gap]);
const waiting = (sheets: Sheets): readonly (string | undefined)[] => [summaryLine(sheets, 'Claims that wait for the next run')[0], summaryLine(sheets, 'People in them')[0]];
const after = async (bytes: Uint8Array, change: Parameters<typeof changed>[1]): Promise<Sheets> => shownBy(await changed(bytes, change), { recalculate: true });

describe.runIf(libreOfficeIsThere())('LibreOffice, recalculating everything, shows the figures of the program', () => {
  it('for the samples: 924, 557, 367, itemised 10, gap 914, 256; and as cached in the file', async () => {
    const answer = tally(samples());
    for (const recalculate of [true, false]) {
      const sheets = await expectAlike(answer, recalculate);
      expect(summaryLine(sheets, 'All').slice(0, 5)).toEqual(['256', '256', '256', 'open', '244 and dozens (counted as 12)']);
      expect(summaryLine(sheets, 'All', 1).slice(1, 2)).toEqual(['113']);
      const tallies = records(sheets, 'Tallies').filter((t) => t.Kind === 'whole' || t.Kind === 'part').map((t) => [t.Stated, t.Recorded, t.Gap]);
      expect(tallies).toEqual([['924', '10', '914'], ['557', '4', '553'], ['367', '6', '361']]);
      expect(records(sheets, 'Bridge').map((b) => Number(b.Amount)).slice(0, -1).reduce((a, b) => a + b, 0)).toBe(256);
    }
  });

  it.each([1, 2, 3])('for a generated workbook, seed %i', async (seed) => { await expectAlike(reconcile(generate(14, seed).readings)); });

  it.runIf(sharedIsThere('LibreOffice on the five real articles'))('for the five real articles', async () => {
    const answer = tally(seeds());
    const sheets = await expectAlike(answer);
    expect(answer.bridge.reconciled).toBe(256);
    expect(records(sheets, 'Tallies').filter((t) => t.Kind === 'whole' || t.Kind === 'part').map((t) => [t.Stated, t.Recorded, t.Gap])).toEqual([['924', '10', '914'], ['557', '4', '553'], ['367', '6', '361']]);
  });

  it.runIf(sharedIsThere('LibreOffice on the bundles')).each(sharedIsThere('LibreOffice on the bundles') ? bundles() : [])('for %s', async (file) => {
    const { articles } = JSON.parse(readFileSync(join(SHARED, 'gold/bundles', file), 'utf8')) as { readonly articles: readonly Article[] };
    await expectAlike(tally(articles.map((a) => ({ id: a.id, text: a.text, outlet: a.outlet ?? null, title: a.title ?? null, address: null, published: a.published ?? null }))));
  });
});

describe.runIf(libreOfficeIsThere())('a workbook in LibreOffice follows a person', () => {
  const claim = (count: string) => (c: Readonly<Record<string, unknown>>): boolean => c.Count === count;

  it('who rejects a claim, corrects a number, takes an incident out of a tally', async () => {
    const bytes = await bookOf(tally(samples()));
    const rejected = await after(bytes, { sheet: 'Claims', row: claim('6 fighters of Islamic State at least'), column: 'Status', value: 'rejected' });
    expect(all(rejected)).toBe('250');
    expect(wholes(rejected)).toEqual([['4', '920']]);
    expect(summaryLine(rejected, 'IS')[1]).toBe('12');
    const corrected = await after(bytes, { sheet: 'Claims', row: claim('at least 60'), column: 'Best', value: 83 });
    expect(all(corrected)).toBe('279');
    expect(summaryLine(corrected, 'Bridge not closed by')[0]).toBe('0');
    const outside = await after(bytes, { sheet: 'TallyLinks', row: (c) => c.Actor === 'IS' && c.Fits === 'yes' && typeof c['In use'] === 'object' && (c['In use'] as { readonly result: unknown }).result === 1, column: 'Override', value: 'outside' });
    expect(wholes(outside)).toEqual([['4', '920']]);
  });

  it('who chooses another rule profile: "dozens" are 24 people under "plural"', async () => {
    const sheets = shownBy(await chosen(await bookOf(tally(samples())), { label: 'Rule profile', value: 'plural' }), { recalculate: true });
    const plural = PROFILES.find((p) => p.name === 'plural') ?? DEFAULT_PROFILE;
    expect(all(sheets)).toBe(String(tally(samples(), { profile: plural }).bridge.reconciled));
    expect(summaryLine(sheets, 'All')[4]).toBe('244 and dozens (counted as 24)');
  });

  it('who narrows a tally\'s window, or moves an incident out of it', async () => {
    const bytes = await bookOf(tally(samples()));
    const narrowed = await after(bytes, { sheet: 'Tallies', row: (c) => c.Kind === 'whole', column: 'From', value: 43_240 });
    expect(wholes(narrowed)).toEqual([['10', '914']]);
    const closed = await after(bytes, { sheet: 'Tallies', row: (c) => c.Kind === 'whole', column: 'From', value: 43_300 });
    expect(wholes(closed)).toEqual([['0', '924']]);
  });

  it('who looks at one actor, one place or one period', async () => {
    const bytes = await bookOf(tally(samples()));
    const actor = shownBy(await chosen(bytes, { label: 'Actor', value: 'IS' }), { recalculate: true });
    expect(all(actor)).toBe('18');
    const late = shownBy(await chosen(bytes, { label: 'From', value: 43_101 }), { recalculate: true });
    expect(all(late)).toBe('10');
  });

  it('who moves or retypes a claim: it counts nowhere, is named by the checks, and waits for the next run', async () => {
    const bytes = await bookOf(tally(samples()));
    const moved = await after(bytes, { sheet: 'Claims', row: claim('6 fighters of Islamic State at least'), column: 'Move to', value: 'I1' });
    expect(waiting(moved)).toEqual(['1', '6']);
    expect(all(moved)).toBe('250');
    expect(summaryLine(moved, 'Bridge not closed by')[0]).toBe('0');
    const retyped = await after(bytes, { sheet: 'Claims', row: claim('6 fighters of Islamic State at least'), column: 'Actor', value: 'Somebody else' });
    expect(waiting(retyped)).toEqual(['1', '6']);
    expect(records(retyped, 'Claims').filter((c) => c.Changed === 'changed').map((c) => c.Count)).toEqual(['6 fighters of Islamic State at least']);
  });
});
