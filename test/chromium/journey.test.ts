import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, listen } from '../../build/serve.mjs';
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { numberIn, textIn } from '../../src/workbook/bookRead.ts';
import { libreOfficeIsThere, shownBy, summaryLine } from '../libreoffice/libreoffice.ts';
import { browserPath, openBrowser } from './chromium.ts';

const BUILD = join(import.meta.dirname, '../../dist/local');
const PICTURES = process.env.PICTURES ?? join(tmpdir(), 'casualty-tally-pictures');

const canRun = browserPath() !== undefined && existsSync(join(BUILD, 'workbench.html'));
if (process.env.CI && !canRun) throw new Error('The journey needs a browser and `npm run build:local`.');

/** A window of the workbench: its sheets, and the pane beside them. */
interface Window { readonly page: Page; readonly pane: FrameLocator }

const sheet = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const goTo = async (page: Page, address: string): Promise<void> => { const box = page.getByLabel('Name box'); await box.fill(address); await box.press('Enter'); };
/** What the active cell shows, as a screen reader hears it. */
const activeCell = (page: Page): Promise<string> => page.evaluate(() => { const grid = document.querySelector('.grid-focus'); return grid?.querySelector(`#${grid.getAttribute('aria-activedescendant') ?? 'none'}`)?.getAttribute('aria-label') ?? ''; });
const typeAt = async (page: Page, address: string, text: string): Promise<void> => { await goTo(page, address); await page.keyboard.type(text); await page.keyboard.press('Enter'); };

/** The pane inside the workbench, over the unmodified Office.js and the page's own workbook: what an analyst does from the first article to the file. */
describe.runIf(canRun)('from pasted articles to a reconciled workbook, in the workbench', () => {
  const server = createServer(BUILD);
  let [context, url]: [BrowserContext | null, string] = [null, ''];
  const problems: string[] = [];
  const asked: string[] = [];

  const open = async (book: string): Promise<Window> => {
    const page = await (context as BrowserContext).newPage();
    page.on('pageerror', (error) => { problems.push(String(error)); });
    page.on('request', (request) => { asked.push(request.url()); });
    await page.goto(`${url}/?book=${book}`);
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('tab', { name: 'Read' }).waitFor();
    return { page, pane };
  };
  const insertSamples = async ({ pane }: Window): Promise<void> => {
    await pane.getByRole('button', { name: 'Load sample articles' }).click();
    await pane.getByRole('button', { name: 'Insert 5 articles' }).click();
    await pane.getByText('5 texts inserted.').waitFor();
  };

  beforeAll(async () => {
    url = `http://localhost:${await listen(server, 3560)}`;
    context = await openBrowser({ width: 1440, colorScheme: 'light' });
    context.setDefaultTimeout(20_000);
    mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await context?.close();
    server.close();
    server.closeAllConnections();
  });

  it('inserts the samples, follows a corrected number to the totals, and saves what LibreOffice computes to the same', async () => {
    const window = await open('journey');
    const { page, pane } = window;
    await insertSamples(window);
    await pane.getByText('Killed 256 (+256), injured 113 (+113).').waitFor();
    await sheet(page, 'Summary');
    await goTo(page, 'C17');
    await expect.poll(() => activeCell(page)).toContain('256');
    await page.screenshot({ path: join(PICTURES, 'journey-summary.png') });
    // C2, "at least 60": somebody knows better.
    await sheet(page, 'Claims');
    await typeAt(page, 'F6', '65');
    await typeAt(page, 'G6', '65');
    await sheet(page, 'Summary');
    await goTo(page, 'C17');
    await expect.poll(() => activeCell(page)).toContain('261');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save' }).click()]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const claims = readBook(await openBook(bytes)).tables.get('Claims')?.rows ?? [];
    expect(claims).toHaveLength(28);
    expect(numberIn(claims[1] as never, 'Best')).toBe(65);
    expect(textIn(claims[1] as never, 'Quote')).toContain('at least 60');
    // The Russian army's 60 still stands, so the low end stays where it was.
    if (libreOfficeIsThere()) expect(summaryLine(shownBy(bytes, { recalculate: true }), 'All').slice(0, 3)).toEqual(['256', '261', '261']);
    await page.close();
  }, 120_000);

  it('takes the insertion back in one step and leaves the person\'s own sheet alone', async () => {
    const window = await open('undone');
    const { page, pane } = window;
    await typeAt(page, 'A1', 'my own notes');
    await insertSamples(window);
    await pane.getByRole('button', { name: 'Undo the insertion' }).click();
    await page.getByRole('tab', { name: 'Claims', exact: true }).waitFor({ state: 'detached' });
    await sheet(page, 'Sheet1');
    await goTo(page, 'A1');
    await expect.poll(() => activeCell(page)).toContain('my own notes');
    await page.close();
  }, 90_000);

  it('shows the evidence of a selected cell, and selects the row of a quote', async () => {
    const window = await open('evidence');
    const { page, pane } = window;
    await insertSamples(window);
    await pane.getByRole('tab', { name: 'Evidence' }).click();
    await sheet(page, 'Claims');
    await goTo(page, 'A14');
    await pane.getByText('C10').first().waitFor();
    await pane.getByText('6 fighters of Islamic State at least').first().waitFor();
    await sheet(page, 'Tallies');
    await goTo(page, 'H5');
    await pane.getByText(/climbed to 924/).first().waitFor();
    await page.screenshot({ path: join(PICTURES, 'journey-evidence.png') });
    await pane.getByRole('tab', { name: 'Review' }).click();
    await pane.getByRole('button', { name: 'Show in the workbook' }).click();
    await expect.poll(() => page.getByRole('tab', { name: 'Claims', exact: true }).getAttribute('aria-selected')).toBe('true');
    await page.close();
  }, 90_000);

  it('lets a claim be rejected in the pane, in a second window too, and goes on after a reload', async () => {
    const first = await open('two');
    await insertSamples(first);
    const second = await open('two');
    await second.pane.getByText('5 articles, 28 claims in the workbook').waitFor();
    await sheet(second.page, 'Summary');
    await first.pane.getByRole('tab', { name: 'Review' }).click();
    await first.pane.getByRole('button', { name: 'Reject' }).click();
    await first.pane.getByText('1 of 28 claims reviewed').waitFor();
    await sheet(second.page, 'Claims');
    await second.page.screenshot({ path: join(PICTURES, 'journey-second-person.png') });
    await second.page.close();
    await first.page.waitForTimeout(2_500);
    await first.page.reload();
    await first.pane.getByText('5 articles, 28 claims in the workbook').waitFor();
    await first.pane.getByRole('tab', { name: 'Review' }).click();
    await first.pane.getByText('1 of 28 claims reviewed').waitFor();
    await first.page.close();
  }, 90_000);

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect(asked.filter((address) => /^https?:/.test(address) && new URL(address).origin !== url)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
