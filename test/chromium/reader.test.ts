import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { bundleReader } from '../../bench/reader.ts';
import { write } from '../../bench/articles.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import type { Article } from '../../src/text/article.ts';
import { HOSTILE } from '../claims/hostileTexts.ts';
import { browserPath, openBrowser } from './chromium.ts';

const samples = join(import.meta.dirname, '../../assets/samples');

const article = (id: string, text: string, published: string | null): Article => ({ id, text, outlet: null, title: null, address: null, published });

const ARTICLES: readonly Article[] = [
  ...readdirSync(samples).filter((f) => f.endsWith('.txt')).map((file) => article(file, readFileSync(join(samples, file), 'utf8'), '2015-12-07')),
  article('news', write({ length: 8_000, every: 3, seed: 21 }), '2020-06-10'),
  article('undated', write({ length: 4_000, every: 2, seed: 22 }), null),
  ...HOSTILE.map(({ name, make }) => article(name, make(2_000), '2020-06-10')),
];

describe.runIf(browserPath() !== undefined)('the reader in Chromium', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openBrowser({ width: 450, colorScheme: 'light' });
    page = await context.newPage();
    await page.addScriptTag({ content: await bundleReader('iife') });
  });
  afterAll(async () => { await context.close(); });

  it('reads every text as Node does, to the byte, from the build as it is shipped', async () => {
    const there = await page.evaluate((articles) => articles.map((a) => JSON.stringify((globalThis as unknown as { reader: { readArticle: (a: unknown) => unknown } }).reader.readArticle(a))), ARTICLES);
    ARTICLES.forEach((a, i) => { expect(there[i], a.id).toBe(JSON.stringify(readArticle(a))); });
  });
});
