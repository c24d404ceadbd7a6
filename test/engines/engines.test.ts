import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tally } from '../../src/pipeline.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import type { Article } from '../../src/text/article.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { generate } from '../generate.ts';
import { samples } from '../samples.ts';
import { SHARED, sharedIsThere } from '../shared.ts';
import { differences } from '../workbookDifferences.ts';
import { shownByCalculator } from './calc.ts';
import { shownByIronCalc } from './ironcalc.ts';
import { shownByFile, shownByLibrary } from './library.ts';

const now = '2026-11-24T00:00:00Z';

/** Our calculator, told the edits and told the file, the file library's engine and IronCalc compute, from the formulas alone, what the program computed. IronCalc has no links. */
async function expectAlike(r: Reconciliation): Promise<void> {
  const edits = makeWorkbook(r, { now, version: '0', profile: DEFAULT_PROFILE });
  expect(differences(edits, shownByCalculator(edits))).toEqual([]);
  const bytes = await writeBook(edits, { now });
  expect(differences(edits, await shownByFile(bytes))).toEqual([]);
  expect(differences(edits, await shownByLibrary(bytes))).toEqual([]);
  expect(differences(edits, shownByIronCalc(edits), { links: false })).toEqual([]);
}

const facts = (a: Partial<Article> & { readonly id: string; readonly text: string }): Article => ({ outlet: null, title: null, address: null, published: null, ...a });
const bundles = (): readonly string[] => readdirSync(join(SHARED, 'gold/bundles')).filter((f) => f.endsWith('.json')).sort();
const shared = sharedIsThere('three engines on the seeds and bundles');

describe('our calculator and two other engines give the figures of the program', () => {
  it('for the samples', async () => { await expectAlike(tally(samples())); });

  it.each([1, 2, 3, 4, 5, 6])('for a generated workbook, seed %i', async (seed) => { await expectAlike(reconcile(generate(6, seed).readings)); });

  it.runIf(shared)('for the five real articles', async () => {
    await expectAlike(tally(readFileSync(join(SHARED, 'gold/seeds.jsonl'), 'utf8').split('\n').filter((l) => l !== '').map((l) => facts(JSON.parse(l) as Article))));
  });

  it.runIf(shared).each(shared ? bundles() : [])('for %s', async (file) => {
    await expectAlike(tally((JSON.parse(readFileSync(join(SHARED, 'gold/bundles', file), 'utf8')) as { readonly articles: readonly Article[] }).articles.map(facts)));
  });
});
