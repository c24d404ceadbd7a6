import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/claims/readArticle.ts';
import { tally } from '../src/pipeline.ts';
import type { Article } from '../src/text/article.ts';
import { SHARED, sharedIsThere } from './shared.ts';

interface Gold { readonly id: string; readonly text: string; readonly published?: string; readonly claims: readonly { readonly effect: string; readonly bound: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly count_start: number | null }[] }

const there = sharedIsThere('the five real articles');
const gold = there ? readFileSync(join(SHARED, 'gold/seeds.jsonl'), 'utf8').split('\n').filter((l) => l.length > 0).map((l) => JSON.parse(l) as Gold) : [];
const articleOf = (g: Gold): Article => ({ id: g.id, text: g.text, outlet: null, title: null, address: null, published: g.published ?? null });
const SKIPPED = new Set(['equipment_destroyed', 'defected']);
const NUMBERLESS = new Set(['unquantified', 'no_information', 'denial']);

describe.runIf(there)('the five real articles (../shared)', () => {
  it.each(gold.map((g) => [g.id, g] as const))('article %s: every numbered claim, and no other', (_, g) => {
    const wanted = g.claims.filter((c) => !SKIPPED.has(c.effect) && !NUMBERLESS.has(c.bound)).map((c) => `${c.bound} ${c.low ?? '.'}/${c.best ?? '.'}/${c.high ?? '.'}`).sort();
    const found = readArticle(articleOf(g)).claims.map((c) => c.count).filter((c) => !NUMBERLESS.has(c.bound)).map((c) => `${c.bound} ${c.low ?? '.'}/${c.best ?? '.'}/${c.high ?? '.'}`).sort();
    expect(found).toEqual(wanted);
  });

  it.each([['with their inferred days', true], ['as plain files', false]])('%s: 2,682 to 256, and the tally\'s gap', (_, dated) => {
    const answer = tally(gold.map((g) => (dated ? articleOf(g) : { ...articleOf(g), published: null })));
    const killed = (actor: string): number => answer.incidents.filter((i) => !i.background).flatMap((i) => i.figures).filter((f) => f.effect === 'killed' && f.actor === actor).reduce((n, f) => n + (f.best ?? f.low ?? 0), 0);
    expect([answer.bridge.naive, answer.bridge.reconciled]).toEqual([2682, 256]);
    expect([killed('Government of Syria'), killed('Civilians'), killed('IS')]).toEqual([108, 130, 18]);
    expect(answer.tallies.map((t) => [t.stated[0]?.best, t.partsVerdict, t.recorded[0]?.best, t.gap[0]?.best, t.window.from])).toEqual([[924, 'exact', 10, 914, '2018-03-13']]);
    expect(answer.articles.filter((a) => a.derivativeOf !== null).map((a) => `${a.id} < ${a.derivativeOf ?? ''}`)).toEqual(['001 < 003']);
    expect(answer.incidents.filter((i) => !i.background)).toHaveLength(9);
  });
});
