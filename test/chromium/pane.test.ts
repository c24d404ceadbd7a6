import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const BUILD = join(import.meta.dirname, '../../dist/local');
const PICTURES = process.env.PICTURES ?? join(tmpdir(), 'casualty-tally-pictures');
const sample = readFileSync(join(import.meta.dirname, '../../assets/samples/river-camp-strike.txt'), 'utf8');

if (process.env.CI && (browserPath() === undefined || !existsSync(BUILD))) throw new Error('The Chromium suite needs a browser and `npm run build:local`.');

describe.runIf(browserPath() !== undefined && existsSync(BUILD))('the pane in Chromium, local build', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => { server = await serve(BUILD); mkdirSync(PICTURES, { recursive: true }); });
  afterAll(async () => { await server.close(); });

  for (const [width, colorScheme] of [[320, 'light'], [450, 'light'], [450, 'dark']] as const) {
    it(`reads a pasted article at ${width} pixels, ${colorScheme}, and asks no other host for anything`, async () => {
      const context = await openBrowser({ width, colorScheme });
      const page = await context.newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => { asked.push(request.url()); });
      page.on('pageerror', (error) => { errors.push(String(error)); });
      await page.goto(`${server.url}/taskpane.html`);
      await page.getByLabel('Article text').fill(sample);
      await page.getByLabel('Published').fill('2015-12-07');
      await page.getByRole('heading', { name: /Claims found: \d/ }).waitFor();
      expect(await page.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
      expect(await page.getByRole('button', { name: 'Insert into the workbook' }).isDisabled()).toBe(true);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways).toBe(0);
      await page.screenshot({ path: join(PICTURES, `pane-${width}-${colorScheme}.png`), fullPage: true });
      await context.close();
      const local = new URL(server.url).host;
      expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== local)).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  it('shows pasted markup as text', async () => {
    const context = await openBrowser({ width: 450, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByLabel('Article text').fill('A blast killed 12 <img src=x onerror="document.title=1"> villagers on Monday, <b>police</b> said.');
    await page.getByRole('heading', { name: /Claims found/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toBe('Casualty Tally');
    await context.close();
  });
});
