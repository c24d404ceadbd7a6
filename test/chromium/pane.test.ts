import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserPath, openBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const BUILD = join(import.meta.dirname, '../../dist/local');
const PICTURES = process.env.PICTURES ?? join(tmpdir(), 'casualty-tally-pictures');
const sample = readFileSync(join(import.meta.dirname, '../../assets/samples/river-camp-strike.txt'), 'utf8');

if (process.env.CI && (browserPath() === undefined || !existsSync(BUILD))) throw new Error('The Chromium suite needs a browser and `npm run build:local`.');

/** As a browser hands over what was copied from a page. */
async function paste(page: Page, of: { readonly html?: string; readonly text: string }): Promise<void> {
  await page.getByLabel('Article text').evaluate((box, { html, text }) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, of);
}

/** As somebody drops files on the pane. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name));
    document.querySelector('#pane > div, #pane')?.querySelector('header')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.runIf(browserPath() !== undefined && existsSync(BUILD))('the pane in Chromium, local build', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => { server = await serve(BUILD); mkdirSync(PICTURES, { recursive: true }); });
  afterAll(async () => { await server.close(); });

  for (const [width, look] of [[320, 'light'], [450, 'light'], [320, 'dark'], [450, 'dark'], [450, 'forced']] as const) {
    it(`reads at ${width} pixels, ${look}: no fault that axe finds, nothing out of sight, no other host asked`, async () => {
      const context = await openBrowser({ width, colorScheme: look === 'dark' ? 'dark' : 'light' });
      const page = await context.newPage();
      if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' });
      const asked: string[] = [];
      const errors: string[] = [];
      const faults: string[] = [];
      const look_at = async (name: string): Promise<void> => {
        faults.push(...(await violationsOf(page)).map((v) => `${name}: ${v}`));
        if (await sideways(page) > 0) faults.push(`${name}: it runs out of sight sideways`);
        await page.screenshot({ path: join(PICTURES, `${name}-${width}-${look}.png`), fullPage: true });
      };
      page.on('request', (request) => { asked.push(request.url()); });
      page.on('pageerror', (error) => { errors.push(String(error)); });
      await page.goto(`${server.url}/taskpane.html`);
      await page.getByLabel('Article text').waitFor();
      await look_at('read-empty');
      await paste(page, { text: sample });
      await page.getByRole('heading', { name: /Claims found: \d/ }).waitFor();
      await look_at('read');
      await page.getByRole('button', { name: /^Correct / }).first().click();
      await page.getByText(/^Numbers set aside/).click();
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Type a claim' }).click();
      await look_at('read-correct');
      await context.close();
      const local = new URL(server.url).host;
      expect(asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== local)).toEqual([]);
      expect(errors).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  it('cleans a pasted page, picks up its facts, and shows pasted markup as text', async () => {
    const context = await openBrowser({ width: 450, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await paste(page, { text: 'x', html: '<meta property="og:site_name" content="Wire"><p>A blast killed 12 <img src=x onerror="document.title=1"> villagers on Monday, &lt;b&gt;police&lt;/b&gt; said.</p><script>document.title=2</script>' });
    await page.getByRole('heading', { name: 'Claims found: 1' }).waitFor();
    expect(await page.getByLabel('Outlet', { exact: true }).inputValue()).toBe('Wire');
    expect(await page.getByRole('group', { name: /its claims marked/ }).textContent()).toBe('A blast killed 12 villagers on Monday, <b>police</b> said.');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toBe('Casualty Tally');
    await context.close();
  });

  it('goes through a whole article by keyboard alone, with the focus in sight', async () => {
    const context = await openBrowser({ width: 320, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await paste(page, { text: sample });
    await page.getByRole('heading', { name: /Claims found: \d/ }).waitFor();
    const seen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const e = document.activeElement as HTMLElement;
        const style = getComputedStyle(e);
        const after = getComputedStyle(e, '::after');
        const group = e.closest('[class*=fieldGroup], [class*=dropdown], [class*=Dropdown]');
        const ring = style.outlineStyle !== 'none' || after.borderStyle !== 'none' || after.outlineStyle !== 'none' || (group !== null && getComputedStyle(group, '::after').borderStyle !== 'none');
        return { name: e.getAttribute('aria-label') ?? e.textContent ?? '', tag: e.tagName, ring };
      });
      if (at.tag === 'BODY') break;
      seen.push(`${at.ring ? '' : 'NO RING '}${at.name.slice(0, 40)}`);
    }
    expect(seen.filter((s) => s.startsWith('NO RING'))).toEqual([]);
    expect(seen.findIndex((s) => s.startsWith('at least 4'))).toBeGreaterThan(-1);
    await page.getByRole('button', { name: 'at least 4 killed', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'at least 4 killed', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });

  it('holds at 200 % and in right-to-left text', async () => {
    const context = await openBrowser({ width: 320, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    // 640 pixels at 200 % are 320 of the page's own, and text alone made twice as large must still not run out of sight.
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await paste(page, { text: 'قتل 12 شخصا في الهجوم.\n\nA blast killed 12 villagers, police said.' });
    await page.getByRole('heading', { name: /Claims found: 1/ }).waitFor();
    // Each line begins on its own side: the Arabic one at the right, the English one at the left.
    const [arabic, english] = await page.getByRole('group', { name: /its claims marked/ }).evaluate((group) => {
      const box = group.getBoundingClientRect();
      const walker = document.createTreeWalker(group, NodeFilter.SHOW_TEXT);
      const found = new Map<string, DOMRect>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) for (const word of ['قتل', 'A blast']) {
        const at = node.textContent?.indexOf(word) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        found.set(word, range.getBoundingClientRect());
      }
      return [box.right - (found.get('قتل')?.right ?? 0), (found.get('A blast')?.left ?? 1e9) - box.left];
    });
    expect(arabic).toBeLessThan(40);
    expect(english).toBeLessThan(40);
    expect(await sideways(page)).toBe(0);
    await context.close();
  });

  it('takes in five hundred dropped files, and names the one that cannot be read', async () => {
    const context = await openBrowser({ width: 450, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByLabel('Article text').waitFor();
    await drop(page, [...Array.from({ length: 500 }, (_, i) => ({ name: `a${i}.txt`, text: `Outlet: Wire ${i}\nPublished: 2018-05-24\n\nGunmen killed ${i + 2} men in village ${i} of the district on Sunday, police said.` })), { name: 'bad.docx', text: 'no archive' }]);
    await page.getByText(/500 articles were taken in/).waitFor({ timeout: 30_000 });
    await page.getByText('bad.docx: it is not a .docx document').waitFor();
    await page.getByRole('heading', { name: 'Claims found: 1' }).waitFor({ timeout: 30_000 });
    await page.getByText(/articles read/).waitFor({ state: 'detached', timeout: 30_000 });
    expect(await page.getByRole('button', { name: 'Insert 500 articles' }).isDisabled()).toBe(true);
    await context.close();
  });
});
