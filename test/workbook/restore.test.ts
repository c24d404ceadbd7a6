import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { tallyForBook } from '../../src/pipeline.ts';
import { restore } from '../../src/workbook/restore/restore.ts';
import type { Article } from '../../src/text/article.ts';
import { samples } from '../samples.ts';
import { SHARED, sharedIsThere } from '../shared.ts';
import { again, findings, fresh, LATER, put, shown, worked } from './books.ts';

const article = (id: string, text: string): Article => ({ id, text, outlet: null, title: null, address: null, published: '2018-05-24' });
const claim = (code: string) => ({ sheet: 'Claims', where: ['Code', code] as const });
const killed = (rows: readonly Readonly<Record<string, string>>[]): number => rows.filter((f) => f.Effect === 'killed').reduce((n, f) => n + Number(f.Amount), 0);

describe('a workbook that nobody touched', () => {
  it('is the same after the next run, but for the log', async () => {
    const bytes = await fresh(samples());
    const first = await shown(bytes, restore(readBook(await openBook(bytes)), { now: LATER }));
    const next = await again(bytes);
    for (const table of ['Articles', 'Claims', 'Incidents', 'Figures', 'Tallies', 'Suggestions', 'Accounts', 'TallyLinks', 'Running', 'Bridge', 'Passages', 'Readings']) expect(next.rows(table), table).toEqual(first.rows(table));
    expect(next.restored.decisions).toEqual([]);
    expect(next.restored.issues).toEqual([]);
    expect(next.rows('Log').map((l) => l.What)).toEqual(['read 5 articles: 28 claims, 7 incidents, 1 tallies', 'read 5 articles: 28 claims, 7 incidents, 1 tallies']);
    expect(await findings(next.bytes)).toEqual([]);
  });
});

describe.runIf(sharedIsThere('two runs over the bundles'))('a workbook over a bundle', () => {
  it.each(sharedIsThere('two runs over the bundles') ? readdirSync(join(SHARED, 'gold/bundles')).filter((f) => f.endsWith('.json')).sort() : [])('%s is the same after two further runs and passes check', async (name) => {
    const { articles } = JSON.parse(readFileSync(join(SHARED, 'gold/bundles', name), 'utf8')) as { readonly articles: readonly Partial<Article>[] };
    const first = await again(await fresh(articles.map((a) => ({ outlet: null, title: null, address: null, published: null, ...a }) as Article)));
    const second = await again(first.bytes);
    expect(second.restored.decisions).toEqual([]);
    expect(second.rows('Claims').filter((c) => c.Changed === 'changed')).toEqual([]);
    for (const table of ['Claims', 'Incidents', 'Figures', 'Accounts', 'Tallies', 'TallyLinks', 'Bridge']) expect(second.rows(table), table).toEqual(first.rows(table));
    expect(await findings(second.bytes)).toEqual([]);
  });
});

describe('what people did in a workbook', () => {
  it('stays through every further run: rejections, numbers, facts, moves, merges, notes, dates, titles', async () => {
    const edited = await worked(await fresh(samples()), (book) => {
      put(book, { ...claim('C11'), column: 'Status', value: 'rejected' });
      put(book, { ...claim('C2'), column: 'Best', value: 83 });
      put(book, { ...claim('C3'), column: 'Note', value: '=call the hospital' });
      put(book, { ...claim('C24'), column: 'Move to', value: 'I7' });
      put(book, { ...claim('C21'), column: 'Actor', value: 'Syrian insurgents' });
      put(book, { sheet: 'Incidents', where: ['Code', 'I4'], column: 'Same as', value: 'I7' });
      put(book, { sheet: 'Incidents', where: ['Code', 'I5'], column: 'Title', value: 'The strike of September' });
      put(book, { sheet: 'Incidents', where: ['Code', 'I6'], column: 'From', value: 43_240 });
    });
    let bytes = edited;
    for (const run of [1, 2]) {
      const next = await again(bytes, [], { now: `2026-11-2${4 + run}T00:00:00Z` });
      const by = new Map(next.rows('Claims').map((c) => [c.Code, c]));
      expect(by.get('C11'), `run ${run}`).toMatchObject({ Status: 'rejected', 'In totals': 'no', Waits: 'no' });
      expect(by.get('C2')).toMatchObject({ Best: '83', Changed: 'changed', 'In totals': 'yes' });
      expect(by.get('C3')).toMatchObject({ Note: '=call the hospital', Changed: '' });
      expect(by.get('C21')).toMatchObject({ Actor: 'Syrian insurgents', Waits: 'no' });
      expect(by.get('C24')?.Incident).toBe(by.get('C9')?.Incident);
      expect(next.rows('Incidents').map((i) => i.Code)).not.toContain('I7');
      expect(next.rows('Incidents').find((i) => i.Code === 'I5')?.Title).toBe('The strike of September');
      expect(next.rows('Incidents').find((i) => i.Code === 'I6')?.From).toBe('43240');
      expect(next.rows('Log').filter((l) => l.Who === 'Ana').map((l) => l.What)).toHaveLength(5);
      expect(next.rows('Decisions').map((d) => d.Who)).toEqual(['Ana', 'Ana', 'Ana', 'Ana', 'Ana']);
      expect(await findings(next.bytes)).toEqual([]);
      ({ bytes } = next);
    }
  });

  it('is taken back with its cell, or on Decisions', async () => {
    const first = await again(await worked(await fresh(samples()), (book) => {
      put(book, { ...claim('C11'), column: 'Status', value: 'rejected' });
      put(book, { sheet: 'Incidents', where: ['Code', 'I4'], column: 'Same as', value: 'I7' });
    }));
    expect(first.rows('Claims').filter((c) => c['In totals'] === 'yes')).toHaveLength(8);
    const undone = await again(await worked(first.bytes, (book) => {
      put(book, { ...claim('C11'), column: 'Status', value: 'new' });
      put(book, { sheet: 'Decisions', where: ['What', 'that they are one incident (I7, I4)'], column: 'Undo', value: 'undo' });
    }));
    const untouched = await again(await fresh(samples()));
    expect(undone.rows('Incidents').map((i) => i.Code)).toEqual(untouched.rows('Incidents').map((i) => i.Code));
    expect(undone.rows('Figures').map((f) => [f.Effect, f.Actor, f.Low, f.Best, f.High])).toEqual(untouched.rows('Figures').map((f) => [f.Effect, f.Actor, f.Low, f.Best, f.High]));
    expect(undone.rows('Decisions')).toEqual([]);
  });

  it('holds own columns, own sheets, another order of the rows and a claim typed by hand', async () => {
    const bytes = await worked(await fresh(samples()), (book) => {
      const sheet = book.getWorksheet('Claims');
      const table = sheet?.getTable('Claims');
      table?.addColumn({ name: 'Desk' } as never, Array.from({ length: 28 }, (_, i) => (i === 1 ? 'Beirut' : '')) as never);
      table?.commit();
      put(book, { ...claim('C28'), column: 'Code', value: null });
      put(book, { sheet: 'Claims', where: ['Code', ''], column: 'Effect', value: 'killed' });
      book.addWorksheet('My notes').getCell('B2').value = 'keep me';
    });
    const next = await again(bytes);
    expect(next.rows('Claims').filter((c) => c.Desk === 'Beirut').map((c) => c.Code)).toEqual(['C2']);
    expect(next.read.otherSheets).toEqual(['My notes']);
  });

  it('counts a claim typed below the others like any other', async () => {
    const bytes = await worked(await fresh(samples()), (book) => {
      const sheet = book.getWorksheet('Claims');
      const header = (sheet?.getRow(4).values ?? []) as readonly unknown[];
      const row = sheet?.getRow(33);
      for (const [column, value] of [['Quote', 'a nurse on the telephone: five dead'], ['Best', 5], ['Effect', 'killed'], ['Actor', 'Civilians'], ['Class', 'civilian'], ['Place', 'Homs'], ['From', 43_200], ['Who says so', 'a nurse']] as const) if (row) row.getCell(header.indexOf(column)).value = value;
      const table = sheet?.getTable('Claims');
      if (table) { (table as unknown as { readonly model: { tableRef: string } }).model.tableRef = 'A4:AO33'; }
    });
    const read = readBook(await openBook(bytes));
    expect(read.tables.get('Claims')?.rows).toHaveLength(29);
    const next = await again(bytes);
    const [hand] = next.rows('Claims').filter((c) => c.Quote?.startsWith('a nurse'));
    expect(hand).toMatchObject({ Low: '5', Best: '5', High: '5', 'In totals': 'yes', Waits: 'no' });
    expect(killed(next.rows('Figures'))).toBe(261);
    const third = await again(next.bytes);
    expect(third.rows('Claims').filter((c) => c.Quote?.startsWith('a nurse')).map((c) => c.Code)).toEqual([hand?.Code]);
    expect(killed(third.rows('Figures'))).toBe(261);
    expect(await findings(third.bytes)).toEqual([]);
  });

  it('may have a row of totals below a table', async () => {
    const bytes = await worked(await fresh(samples()), (book) => {
      const sheet = book.getWorksheet('Claims');
      const table = sheet?.getTable('Claims') as unknown as { readonly model: { totalsRow: boolean; tableRef: string } } | undefined;
      if (!sheet || !table) throw new Error('no Claims');
      sheet.getCell('A33').value = 'Total';
      Object.assign(table.model, { totalsRow: true, tableRef: table.model.tableRef.replace('32', '33') });
    });
    const next = await again(bytes);
    expect(next.restored.issues).toEqual([]);
    expect(next.rows('Claims')).toHaveLength(28);
  });

  it('is asked for where it cannot be carried over', async () => {
    const next = await again(await worked(await fresh(samples()), (book) => {
      put(book, { ...claim('C2'), column: 'Move to', value: 'I99' });
      put(book, { ...claim('C3'), column: 'Effect', value: 'hurt' });
    }));
    expect(next.restored.issues.map((i) => i.words)).toEqual([expect.stringContaining('"I99"'), expect.stringContaining('"hurt" is not one of killed')]);
    expect(next.restored.issues[0]?.words).toMatch(/^Claims!X6: /);
  });
});

describe('a growing workbook', () => {
  it('keeps every code and says the same as a run over all articles at once', async () => {
    const more = article('late', 'Gunmen killed 12 farmers near Kaduna on Tuesday, police said.');
    const bytes = await fresh(samples());
    const before = readBook(await openBook(bytes));
    const next = await again(bytes, [more]);
    const codes = new Map(next.rows('Readings').map((x) => [x.Id, x.Claim]));
    for (const row of before.tables.get('Readings')?.rows ?? []) expect(codes.get(String(row.get('Id')?.value))).toBe(row.get('Claim')?.value);
    expect(killed(next.rows('Figures'))).toBe(tallyForBook([...samples(), more]).bridge.reconciled);
    expect(next.rows('Figures').filter((f) => f['Since last run'] !== '').map((f) => [f.Effect, f['In use'], f['Since last run']])).toEqual([['killed', '12', 'new']]);
    const same = await again(next.bytes, [more]);
    expect(same.rows('Articles')).toHaveLength(6);
  });

  it('accepts an answer to a question', async () => {
    const bytes = await worked(await fresh(samples()), (book) => { put(book, { sheet: 'To review', where: ['Kind', 'date'], column: 'Decision', value: 'reject' }); });
    const next = await again(bytes);
    expect(next.rows('Tallies').filter((t) => t.Kind === 'whole').map((t) => t.Recorded)).toEqual(['0']);
    const third = await again(next.bytes);
    expect(third.rows('Tallies').filter((t) => t.Kind === 'whole').map((t) => t.Recorded)).toEqual(['0']);
  });
});

describe('figures as published', () => {
  it('are kept under their label, and what moved since is shown beside them', async () => {
    const out = await again(await fresh(samples()), [], { publish: 'Report of May' });
    const next = await again(await worked(out.bytes, (book) => { put(book, { ...claim('C10'), column: 'Status', value: 'rejected' }); }));
    const rows = next.rows('Published');
    expect(rows).toHaveLength(9);
    expect(rows.filter((r) => r.Moved === 'moved').map((r) => [r.Label, r.Effect, r.Actor, r['In use'], r.Now, r.Difference])).toEqual([['Report of May', 'killed', 'IS', '6', '0', '-6']]);
    const third = await again(next.bytes, [], { publish: 'Report of June' });
    expect(third.rows('Published')).toHaveLength(17);
    expect(third.rows('Published').filter((r) => r.Label === 'Report of June' && r.Moved === 'moved')).toEqual([]);
    expect(await findings(third.bytes)).toEqual([]);
  });
});

describe('a damaged workbook', () => {
  it('with a renamed table is read all the same, and says so', async () => {
    const bytes = await worked(await fresh(samples()), (book) => { const table = book.getWorksheet('Claims')?.getTable('Claims') as unknown as { readonly model: { name: string; displayName?: string } } | undefined; if (table) { table.model.name = 'Table7'; table.model.displayName = 'Table7'; } });
    const restored = restore(readBook(await openBook(bytes)), { now: LATER });
    expect(restored.issues.map((i) => i.code)).toEqual(['table_renamed']);
    expect(restored.kept.codes.claim.size).toBe(28);
  });

  it('without a table names what is missing and what to do', async () => {
    const bytes = await worked(await fresh(samples()), (book) => { book.removeWorksheet('Claims'); });
    const restored = restore(readBook(await openBook(bytes)), { now: LATER });
    expect(restored.issues.map((i) => i.words)).toEqual([expect.stringMatching(/no table "Claims".*--repair/)]);
  });

  it('shows in check: a changed text, a value typed over a formula, a stale value, a changed reading', async () => {
    const bytes = await worked(await fresh(samples()), (book) => {
      const passages = book.getWorksheet('Passages');
      const cell = passages?.getCell('D5');
      if (cell) cell.value = String(cell.value).replace('60', '61');
      put(book, { sheet: 'Figures', where: ['Code', 'F4'], column: 'Best', value: 41 });
      put(book, { sheet: 'Readings', where: ['Claim', 'C22'], column: 'Low', value: 131 });
    });
    const words = (await findings(bytes)).map((f) => `${f.at}: ${f.words}`).join('\n');
    expect(words).toMatch(/Articles![A-Z]+5: the text of "[^"]+" in Passages is not the one that was read/);
    expect(words).toMatch(/Figures![A-Z]+8: "41" stands where Best should be a formula/);
    expect(words).toMatch(/Readings![A-Z]+26: Low of claim C22 is "131"; read again it is "130"/);
    expect(words).toMatch(/its formula gives/);
  });
});
