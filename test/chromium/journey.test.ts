import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { numberIn } from '../../src/workbook/bookRead.ts';
import { restore } from '../../src/workbook/restore/restore.ts';
import { differences } from '../hosts/picture.ts';
import { pictureOfFile } from '../hosts/pictureOfFile.ts';
import { libreOfficeIsThere, shownBy, summaryLine } from '../libreoffice/libreoffice.ts';
import { writeReports } from '../../bench/articles.ts';
import { activeCell, canRun, goTo, insertSamples, PICTURES, savedFile, showSheet, startWorkbench, typeAt } from './inWorkbench.ts';
import type { Workbench } from './inWorkbench.ts';

const EMPTY: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: [], lastSavedBy: null };
const NOW = '2026-11-25T10:00:00.000Z';

/** From the first article to the file, in the workbench: the unmodified Office.js in the pane, the page's own workbook below it. */
describe.runIf(canRun())('from articles to a reconciled workbook, in the workbench', () => {
  let bench: Workbench;
  beforeAll(async () => { bench = await startWorkbench(3560); });
  afterEach(async ({ task }) => { await bench.leave(task.result?.state === 'fail'); });
  afterAll(async () => { await bench.stop(); });

  it('inserts the samples, follows a corrected number to the totals, and saves what LibreOffice computes to the same', async () => {
    const window = await bench.open('journey');
    const { page, pane } = window;
    await insertSamples(window);
    await pane.getByText('Killed 256 (+256), injured 113 (+113).').waitFor();
    await showSheet(page, 'Summary');
    await goTo(page, 'C17');
    await expect.poll(() => activeCell(page)).toContain('256');
    await page.screenshot({ path: join(PICTURES, 'journey-summary.png') });
    // C2, "at least 60": somebody knows better. The Russian army's 60 still stands, so the low end stays where it was.
    await showSheet(page, 'Claims');
    await typeAt(page, 'F6', '65');
    await typeAt(page, 'G6', '65');
    await showSheet(page, 'Summary');
    await goTo(page, 'C17');
    await expect.poll(() => activeCell(page)).toContain('261');
    const bytes = (await savedFile(page)).bytes;
    const claims = readBook(await openBook(bytes)).tables.get('Claims')?.rows ?? [];
    expect(claims.map((row) => numberIn(row, 'Best'))).toHaveLength(28);
    expect(claims.slice(1, 2).map((row) => numberIn(row, 'Best'))).toEqual([65]);
    if (libreOfficeIsThere()) expect(summaryLine(shownBy(bytes, { recalculate: true }), 'All').slice(0, 3)).toEqual(['256', '261', '261']);
    await page.close();
  }, 120_000);

  it('writes through Office.js, in the browser, what the file writer writes: equal cell by cell once saved', async () => {
    await bench.context.clock.setFixedTime(NOW);
    const window = await bench.open('contract');
    await insertSamples(window);
    const file = await openBook((await savedFile(window.page)).bytes);
    await window.page.close();
    const { articles } = restore(readBook(file), { now: NOW });
    expect(articles).toHaveLength(5);
    const { edits, sheets } = makePlan(EMPTY, { ...NOTHING_WISHED, further: articles, by: STRINGS.aPerson, now: NOW }, packageFile.version);
    const written = await openBook(await writeBook(edits, { now: NOW, recalculate: true }));
    expect(differences(pictureOfFile(written), pictureOfFile(file), { sheets })).toEqual([]);
  }, 120_000);

  it('takes the insertion back in one step and leaves the person\'s own sheet alone', async () => {
    const window = await bench.open('undone');
    const { page, pane } = window;
    // While somebody types in a cell Excel lets no add-in begin to listen.
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    await typeAt(page, 'A1', 'my own notes');
    await insertSamples(window);
    await pane.getByRole('button', { name: 'Undo the insertion' }).click();
    await page.getByRole('tab', { name: 'Claims', exact: true }).waitFor({ state: 'detached' });
    await showSheet(page, 'Sheet1');
    await goTo(page, 'A1');
    await expect.poll(() => activeCell(page)).toContain('my own notes');
    await page.close();
  }, 90_000);

  it('goes on over a table that the person sorted, with a claim typed by hand below it and a note beside it', async () => {
    const window = await bench.open('sorted');
    const { page, pane } = window;
    await insertSamples(window);
    await showSheet(page, 'Claims');
    await typeAt(page, 'G33', '7');
    await typeAt(page, 'I33', 'killed');
    await goTo(page, 'F6');
    await page.getByRole('button', { name: /sort/i }).first().click();
    await page.getByRole('menuitem', { name: 'Sort Z to A' }).click();
    await pane.getByRole('tab', { name: 'Read' }).click();
    await pane.getByLabel('Article text').fill('Outlet: Wire\nPublished: 2019-03-05\n\nGunmen killed four herders near Gao on Monday, officials said.');
    await pane.getByRole('button', { name: 'Insert into the workbook' }).click();
    await pane.getByText('Killed 267').waitFor();
    const book = readBook(await openBook((await savedFile(page)).bytes));
    const rows = book.tables.get('Claims')?.rows ?? [];
    const written = rows.map((row) => `${String(row.get('Code')?.value)} ${String(row.get('Quote')?.value)}`);
    expect(written.map((row) => Number(/^C(\d+)/.exec(row)?.[1])).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(written).toContain('C29 7 killed');
    expect(written.some((row) => row.startsWith('C30 killed four herders'))).toBe(true);
    await page.close();
  }, 90_000);

  it('lists what was decided, takes it back with its effect shown first, and leaves an account out', async () => {
    const window = await bench.open('decided');
    const { page, pane } = window;
    await insertSamples(window);
    await pane.getByRole('tab', { name: 'Reconcile' }).click();
    await pane.getByRole('button', { name: /^I5/ }).click();
    await pane.getByRole('button', { name: 'Leave out K9' }).click();
    await pane.getByRole('region', { name: /Leaving account K9/ }).waitFor();
    await pane.getByRole('button', { name: 'Do it' }).click();
    await pane.getByText('Done. The workbook is reconciled anew.').waitFor();
    await pane.getByRole('tab', { name: 'Review' }).click();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Reject' }).click();
    await pane.getByText('1 of 28 claims reviewed').waitFor();
    await pane.getByRole('tab', { name: 'Reconcile' }).click();
    await pane.getByRole('button', { name: /^Decisions/ }).click();
    await pane.getByText(/^Left account K9/).waitFor();
    await page.screenshot({ path: join(PICTURES, 'journey-decisions.png') });
    await pane.getByRole('button', { name: /^Undo this decision: Rejected C2/ }).click();
    await pane.getByRole('region', { name: /Undoing: Rejected C2/ }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'journey-undoing-a-decision.png') });
    await pane.getByRole('button', { name: 'Do it' }).click();
    await pane.getByRole('button', { name: 'Decisions 1' }).waitFor();
    await pane.getByRole('button', { name: /^Undo this decision: Left account K9/ }).click();
    await pane.getByRole('button', { name: 'Do it' }).click();
    await pane.getByText(/^Nobody has decided anything yet/).waitFor();
    const book = readBook(await openBook((await savedFile(page)).bytes));
    expect((book.tables.get('Decisions')?.rows ?? []).length).toBe(0);
    expect((book.tables.get('Log')?.rows ?? []).map((row) => String(row.get('What')?.value)).filter((what) => what.startsWith('took back: '))).toHaveLength(2);
    await page.close();
  }, 120_000);

  it('stops an insertion that takes long, says how to go on, and goes on', async () => {
    const { page, pane } = await bench.open('stopped');
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    await pane.locator('input[type=file]').setInputFiles(writeReports({ reports: 400, seed: 3 }).map((r) => ({ name: `${r.name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(r.text) })));
    await pane.getByRole('button', { name: 'Insert 400 articles', disabled: false }).click({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Stop' }).click();
    await pane.getByText(/^Stopped/).waitFor({ timeout: 60_000 });
    await page.screenshot({ path: join(PICTURES, 'journey-stopped.png') });
    await pane.getByRole('button', { name: 'Insert 400 articles', disabled: false }).click();
    await pane.getByText('400 texts inserted.').waitFor({ timeout: 120_000 });
    const book = readBook(await openBook((await savedFile(page)).bytes));
    expect(book.tables.get('Articles')?.rows).toHaveLength(400);
    const codes = (book.tables.get('Claims')?.rows ?? []).map((row) => String(row.get('Code')?.value));
    expect(new Set(codes).size).toBe(codes.length);
    await page.close();
  }, 240_000);

  it('shows a second person what the first one decides', async () => {
    const first = await bench.open('two');
    await insertSamples(first);
    const second = await bench.open('two');
    await second.pane.getByText('5 articles, 28 claims in the workbook').waitFor();
    await showSheet(second.page, 'Summary');
    await goTo(second.page, 'C22');
    await expect.poll(() => activeCell(second.page)).toContain('113');
    await showSheet(second.page, 'Claims');
    await first.pane.getByRole('tab', { name: 'Review' }).click();
    await first.pane.getByRole('button', { name: 'Reject' }).click();
    await first.pane.getByText('1 of 28 claims reviewed').waitFor();
    await second.pane.getByRole('tab', { name: 'Review' }).click();
    await second.pane.getByText('1 of 28 claims reviewed').waitFor();
    await second.page.screenshot({ path: join(PICTURES, 'journey-second-person.png') });
    await second.page.close();
    await first.page.close();
  }, 90_000);

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect(bench.askedElsewhere()).toEqual([]);
    expect(bench.problems).toEqual([]);
  });
});
