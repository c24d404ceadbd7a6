import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import { CASES as TOLD } from './cases.ts';
import { CASES_APART } from './casesApart.ts';
import { CASES_JOINED } from './casesJoined.ts';
import { CASES_NEAR } from './casesNear.ts';
import { CASES_HEADS } from './casesHeads.ts';
import { CASES_TAKEN } from './casesTaken.ts';
import { CASES_TOLD } from './casesTold.ts';
import { CASES_SCENES } from './casesScenes.ts';
import { CASES_SECTIONS } from './casesSections.ts';
import { CASES_TURNS } from './casesTurns.ts';
import { CASES_WHOSE } from './casesWhose.ts';
import { articleOf, groupsOf } from './grouping.ts';

const CASES = [...TOLD, ...CASES_APART, ...CASES_SCENES, ...CASES_TURNS, ...CASES_JOINED, ...CASES_SECTIONS, ...CASES_NEAR, ...CASES_TOLD, ...CASES_TAKEN, ...CASES_WHOSE, ...CASES_HEADS];

/** Counts that the reader does not find are left aside: what is tested here is the grouping. */
const read = (groups: readonly string[]): readonly string[] => groups.filter((g) => !g.endsWith('is not read'));

describe('counts of one happening are one incident, and no others', () => {
  it.each(CASES.map((c) => [c.name, c] as const))('%s', (_, of) => {
    const found = groupsOf(of);
    const missing = new Set(found.filter((g) => g.endsWith('is not read')).map((g) => g.split(' ')[0]));
    const wanted = of.groups.map((g) => g.split(' ').filter((w) => !missing.has(w)).join(' ')).filter((g) => g.length > 0);
    expect([...read(found)].sort()).toEqual([...wanted].sort());
  });
});

const plain = (answer: Reconciliation): unknown => ({ incidents: answer.incidents, articles: answer.articles, placed: [...answer.placed].map((p) => [p.article, p.claim.id, p.incident, p.chain]).sort(), lookalikes: answer.lookalikes, suggestions: answer.suggestions, redirects: answer.redirects });
const articles = CASES.flatMap((c, n) => c.articles.map(articleOf).map((a) => ({ ...a, id: `${n}${a.id}` })));
const once = tally(articles);

describe('what holds for every input', () => {
  it('does not depend on the order of the articles', () => {
    fc.assert(fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => { expect(plain(tally(shuffled))).toEqual(plain(once)); }), { numRuns: 5 });
  });

  it('gives the same answer a second time', () => { expect(plain(tally(articles))).toEqual(plain(once)); });

  it('keeps every best figure between low and high, for any choice of articles', () => {
    fc.assert(fc.property(fc.shuffledSubarray(articles), (some) => {
      for (const f of tally(some).incidents.flatMap((i) => i.figures)) {
        if (f.best !== null && f.low !== null) expect(f.best).toBeGreaterThanOrEqual(f.low);
        if (f.best !== null && f.high !== null) expect(f.best).toBeLessThanOrEqual(f.high);
      }
    }), { numRuns: 10 });
  });

  it('never puts two happenings of one article into one incident, and every numbered claim into one', () => {
    for (const p of once.placed) if (p.claim.scope !== 'cumulative') expect(p.incident).not.toBeNull();
  });

  it('gives every figure its reason, and every incident its account', () => {
    for (const i of once.incidents) {
      expect(i.account.length).toBeGreaterThan(0);
      for (const f of i.figures) expect(f.reason.length).toBeGreaterThan(5);
    }
  });
});
