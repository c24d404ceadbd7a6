import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createServer, listen } from '../../build/serve.mjs';
import { browserPath, openBrowser } from './chromium.ts';

/** The workbench as `npm start` serves it, driven by a test. */

const BUILD = join(import.meta.dirname, '../../dist/local');
export const PICTURES = process.env.PICTURES ?? join(tmpdir(), 'casualty-tally-pictures');

/** Whether there is a browser and a build; where everything must run, their lack is an error. */
export function canRun(): boolean {
  const can = browserPath() !== undefined && existsSync(join(BUILD, 'workbench.html'));
  if (process.env.CI && !can) throw new Error('The suites in the workbench need a browser and `npm run build:local`.');
  return can;
}

/** A window of the workbench: its sheets, and the pane beside them. */
export interface Window { readonly page: Page; readonly pane: FrameLocator }

export interface Workbench {
  readonly context: BrowserContext;
  readonly open: (book: string) => Promise<Window>;
  /** Errors of any page so far. */
  readonly problems: readonly string[];
  /** Addresses that are not the server's own and that some page asked. */
  readonly askedElsewhere: () => readonly string[];
  /** After each test, passed or failed: what a failed one had before it is said, and every window closes, so that a second try is alone in its workbook. */
  readonly leave: (hasFailed: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where the keyboard is, what is asked, and where in the sheet a page stands. */
const standing = (page: Page): Promise<string> => page.evaluate(() => {
  const focus = document.activeElement;
  const grid = document.querySelector('.grid-focus');
  return JSON.stringify({
    visible: document.visibilityState, focused: document.hasFocus(), element: focus?.getAttribute('aria-label') ?? focus?.tagName, name: document.querySelector<HTMLInputElement>('.book-name')?.value,
    busy: document.querySelector('.busy')?.textContent, dialog: document.querySelector('dialog')?.textContent, cell: grid?.querySelector(`#${grid.getAttribute('aria-activedescendant') ?? 'none'}`)?.getAttribute('aria-label'),
  });
});

export async function startWorkbench(port: number): Promise<Workbench> {
  const server = createServer(BUILD);
  const url = `http://localhost:${await listen(server, port)}`;
  const context = await openBrowser({ width: 1440, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  mkdirSync(PICTURES, { recursive: true });
  const [problems, asked]: [string[], string[]] = [[], []];
  return {
    context, problems, askedElsewhere: () => asked.filter((address) => /^https?:/.test(address) && new URL(address).origin !== url),
    open: async (book) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => { problems.push(String(error)); });
      page.on('request', (request) => { asked.push(request.url()); });
      await page.goto(`${url}/?book=${book}`);
      await page.locator('main.book:not([inert])').waitFor();
      return { page, pane: page.frameLocator('iframe.pane-frame') };
    },
    leave: async (hasFailed) => {
      // The browser's own first page stays, or it would end.
      for (const page of context.pages().filter((one) => one.url().startsWith(url))) {
        if (hasFailed) console.error(`A failed test leaves ${page.url()} with ${await standing(page)}`);
        await page.close();
      }
    },
    stop: async () => { await context.close(); server.close(); server.closeAllConnections(); },
  };
}

export const showSheet = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel('Name box');
  await box.fill(address);
  await box.press('Enter');
}

export async function typeAt(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the active cell shows, as a screen reader hears it. */
export const activeCell = (page: Page): Promise<string> => page.evaluate(() => { const grid = document.querySelector('.grid-focus'); return grid?.querySelector(`#${grid.getAttribute('aria-activedescendant') ?? 'none'}`)?.getAttribute('aria-label') ?? ''; });

/** The file that Save hands over. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save', exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

export async function insertSamples({ pane }: Window): Promise<void> {
  await pane.getByRole('button', { name: 'Load sample articles' }).click();
  await pane.getByRole('button', { name: 'Insert 5 articles' }).click();
  await pane.getByText('5 texts inserted.').waitFor();
}
