import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../bench/articles.ts';
import { loadShipped } from '../../bench/reader.ts';
import type { Shipped } from '../../bench/reader.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { RECOGNIZERS } from '../../src/claims/recognizers.ts';
import type { Article } from '../../src/text/article.ts';
import { samples } from '../samples.ts';
import { HOSTILE } from './hostileTexts.ts';

const article = (id: string, text: string): Article => ({ id, text, outlet: null, title: null, address: null, published: '2020-06-10' });

const reports = join(import.meta.dirname, '../cases/reports');
const REPORTS: readonly Article[] = readdirSync(reports).flatMap((file) => readFileSync(join(reports, file), 'utf8').split('\n').filter((line) => line !== '')
  .map((line, n) => article(`${file} ${n}`, (JSON.parse(line) as { readonly text: string }).text)));

/** A build writes words shorter and moves sets of words together (build/shipped.mjs); what is read must not know. */
describe('the reader as it is shipped', () => {
  let shipped: Shipped;
  beforeAll(async () => { shipped = await loadShipped(); }, 60_000);

  const same = (articles: readonly Article[]): void => { for (const a of articles) expect(JSON.stringify(shipped.read(a)), a.id).toBe(JSON.stringify(readArticle(a))); };

  it('reads the samples as the sources do', () => { same(samples()); });
  it('reads the reports as the sources do', () => { expect(REPORTS.length).toBeGreaterThan(50); same(REPORTS); });
  it('reads generated news and hostile texts as the sources do', () => { same([article('news', write({ length: 20_000, every: 3, seed: 23 })), ...HOSTILE.map(({ name, make }) => article(name, make(1_000)))]); });
  it('reads the examples of each recognizer as the sources do', () => { same(RECOGNIZERS.map((r) => article(r.name, [...r.examples.map(([text]) => text), ...r.counterExamples].join('\n\n')))); });
  it('carries no example', () => { expect(shipped.code).not.toContain(RECOGNIZERS[0]?.examples[0]?.[0]); });
});
