import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, listen } from '../build/serve.mjs';
import { browserPath, openBrowser } from '../test/chromium/chromium.ts';

/**
 * The workbench's page as a person meets it, in Chromium: until it can be typed into, how smoothly a sheet of 2,000 x 40 scrolls, how soon an edit that others depend on is seen, and how long the five sample articles take from the
 * button in the pane to the workbook that holds them.
 * Needs a browser and `npm run build:local` (or `npm start` once).
 */

const BUILD = join(import.meta.dirname, '../dist/local');
const GOALS = { ready: 2_000, frames: 30, edit: 500, insert: 1_000 } as const;
const [ROWS, COLUMNS] = [2_000, 40];

/** From the address to a grid that has drawn its cells and takes keys; the browser has not seen the page before. */
async function ready(page: Page, url: string): Promise<number> {
  const start = performance.now();
  await page.goto(url);
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.grid-focus [role="gridcell"]') !== null);
  return performance.now() - start;
}

/** Every row's second cell sums its row and the whole first column: an edit of the first number changes all 2,000 of them. */
async function fill(page: Page): Promise<void> {
  const line = (row: number): string => Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? String(row % 97) : column === 1 ? `=A${row + 1}+SUM(C${row + 1}:AN${row + 1})+SUM(A$1:A$2000)` : column % 5 === 0 ? 'some words' : String(row * column))).join('\t');
  await page.evaluate((text) => navigator.clipboard.writeText(text), Array.from({ length: ROWS }, (_, row) => line(row)).join('\n'));
  await page.locator('.grid-focus').focus();
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => document.querySelector('.grid-focus [role="gridcell"]')?.textContent !== '', undefined, { timeout: 60_000 });
}

/** Frames in each second while the sheet is scrolled through both ways. A text, because the tool that runs benches marks functions in a way that a page does not know. */
const scroll = (page: Page): Promise<number> => page.evaluate<number>(`new Promise((resolve) => {
  const scroller = document.querySelector('.grid-scroller');
  const start = performance.now();
  let frames = 0;
  const next = (now) => {
    frames += 1;
    scroller.scrollTop += 120;
    scroller.scrollLeft = Math.abs(((now - start) % 3000) - 1500);
    if (now - start < 4000) requestAnimationFrame(next); else resolve((frames * 1000) / (now - start));
  };
  requestAnimationFrame(next);
})`);

/** From the key that ends the edit to the computed total in the grid's row, as it is told to assistive programs 40 ms after it is drawn. */
async function edit(page: Page, value: number): Promise<number> {
  await page.getByLabel('Name box').fill('A1');
  await page.getByLabel('Name box').press('Enter');
  const cell = page.locator('.grid-focus [aria-rowindex="1"] [aria-colindex="2"]');
  await cell.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
  const before = await cell.textContent();
  await page.keyboard.type(String(value));
  const start = performance.now();
  await page.keyboard.press('Tab');
  await page.waitForFunction((was) => { const now = document.querySelector('.grid-focus [aria-rowindex="1"] [aria-colindex="2"]')?.textContent; return now !== undefined && now !== was; }, before, { polling: 'raf' });
  return performance.now() - start;
}

/** From the button to the pane's word that all five are in, in a workbook of its own; timed in the pane itself, since a driven click takes a tenth of a second. */
async function insert(page: Page, url: string): Promise<number> {
  await page.goto(`${url}?book=insert-${performance.now()}`);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('button', { name: 'Load sample articles' }).click();
  const button = pane.getByRole('button', { name: 'Insert 5 articles' });
  await button.waitFor();
  await page.waitForTimeout(2_000);
  const frame = page.frames().find((f) => f.url().includes('pane'));
  if (frame === undefined) throw new Error('The page has no pane.');
  return frame.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now();
    const look = () => { if (document.body.textContent.includes('5 texts inserted.')) resolve(performance.now() - start); else setTimeout(look, 5); };
    [...document.querySelectorAll('button')].find((b) => b.textContent.includes('Insert 5 articles')).click();
    look();
  })`);
}

export async function bench(print: (line: string) => void): Promise<boolean> {
  if (browserPath() === undefined) { print('Needs Chromium, Chrome or Edge: none was found (set CHROMIUM to its path). Nothing was measured.'); return true; }
  if (!existsSync(join(BUILD, 'workbench.html'))) { print('Needs the local build: run `npm run build:local`. Nothing was measured.'); return true; }
  const server = createServer(BUILD);
  const url = `http://localhost:${await listen(server, 3560)}/`;
  const context = await openBrowser({ width: 1440, colorScheme: 'light' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const told = await ready(page, url);
  await fill(page);
  await page.waitForTimeout(1_000);
  const frames = await scroll(page);
  const edits: number[] = [];
  for (const value of [1_001, 2_002, 3_003]) edits.push(await edit(page, value));
  const slowest = Math.max(...edits);
  const inserted: number[] = [];
  for (let n = 0; n < 5; n++) inserted.push(await insert(page, url));
  const middle = [...inserted].sort((a, b) => a - b)[2] as number;
  await context.close();
  server.close();
  server.closeAllConnections();
  print(`page ready                     ${told.toFixed(0).padStart(6)} ms   goal ${GOALS.ready} ms`);
  print(`scrolling ${ROWS} x ${COLUMNS}            ${frames.toFixed(0).padStart(6)} fps  goal ${GOALS.frames} fps`);
  print(`edit to total on screen        ${slowest.toFixed(0).padStart(6)} ms   goal ${GOALS.edit} ms`);
  print(`five articles inserted         ${middle.toFixed(0).padStart(6)} ms   goal ${GOALS.insert} ms (the middle of 5)`);
  return told <= GOALS.ready && frames >= GOALS.frames && slowest <= GOALS.edit && middle <= GOALS.insert;
}
