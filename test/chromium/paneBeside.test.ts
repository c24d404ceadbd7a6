import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples.ts';
import { violationsOf } from './axe.ts';
import { besidePage } from './besidePage.ts';
import { browserPath, openBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const PICTURES = process.env.PICTURES ?? join(tmpdir(), 'casualty-tally-pictures');

if (process.env.CI && browserPath() === undefined) throw new Error('The Chromium suite needs a browser.');

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const button = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Every screen beside a workbook, and the way to it. */
const SCREENS: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ['review', (page) => tab(page, 'Review')],
  ['review-correct', (page) => button(page, /^Correct$/)],
  ['review-filter', async (page) => { await button(page, /^Done$/); await page.getByText(/^Show:/).click(); }],
  ['incidents', (page) => tab(page, 'Reconcile')],
  ['incident', (page) => button(page, /^I3/)],
  ['preview', (page) => button(page, /Take A5 out/)],
  ['questions', (page) => button(page, /^Questions/)],
  ['decisions', (page) => button(page, /^Decisions/)],
  ['tallies', async (page) => { await button(page, /^Tallies/); await page.getByText(/^Incidents inside/).click(); }],
  ['bridge', async (page) => { await button(page, /^Bridge/); await page.getByText(/^Every step/).click(); }],
  ['rules', (page) => button(page, /^Rules/)],
  ['evidence', (page) => page.evaluate(() => { window.choose?.('Figures', 'Code', 'F6'); })],
  ['evidence-article', (page) => button(page, /^Whole article/)],
];

describe.runIf(browserPath() !== undefined)('the pane beside a workbook in Chromium', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => { server = await serve(await besidePage(samples())); mkdirSync(PICTURES, { recursive: true }); });
  afterAll(async () => { await server.close(); });

  for (const [width, look] of [[320, 'light'], [450, 'light'], [320, 'dark'], [450, 'dark'], [450, 'forced']] as const) {
    it(`has no fault that axe finds on any screen and nothing runs out of sight, ${width} pixels, ${look}`, async () => {
      const context = await openBrowser({ width, colorScheme: look === 'dark' ? 'dark' : 'light' });
      const page = await context.newPage();
      if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' });
      const errors: string[] = [];
      page.on('pageerror', (error) => { errors.push(String(error)); });
      await page.goto(`${server.url}/pane.html`);
      await page.getByText('28 claims in the workbook').waitFor();
      const faults: string[] = [];
      for (const [name, go] of SCREENS) {
        await go(page);
        await page.waitForTimeout(250);
        faults.push(...(await violationsOf(page)).map((v) => `${name}: ${v}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push(`${name}: it runs out of sight sideways`);
        await page.screenshot({ path: join(PICTURES, `${name}-${width}-${look}.png`), fullPage: true });
      }
      await context.close();
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});
