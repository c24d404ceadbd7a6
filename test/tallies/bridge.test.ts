import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Count } from '../../src/claims/claim.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { Decision } from '../../src/incidents/decision.ts';
import { tally } from '../../src/pipeline.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import { generate } from '../generate.ts';

const closes = (r: Reconciliation): void => { expect(r.bridge.naive + r.bridge.steps.reduce((n, s) => n + s.amount, 0)).toBe(r.bridge.reconciled); };

const number = fc.integer({ min: 0, max: 40 });
const count: fc.Arbitrary<Partial<Count>> = fc.oneof(
  number.map((n) => ({ bound: 'exact' as const, low: n, best: n, high: n })), number.map((n) => ({ bound: 'at_least' as const, low: n, best: n, high: null })), number.map((n) => ({ bound: 'at_most' as const, low: null, best: null, high: n })),
  fc.tuple(number, number).map(([a, b]) => ({ bound: 'range' as const, low: Math.min(a, b), best: null, high: Math.max(a, b) })), number.map((n) => ({ bound: 'vague' as const, low: n, best: null, high: null })), number.map((n) => ({ bound: 'share' as const, low: null, best: n, high: null })),
  fc.constant({ bound: 'unquantified' as const, low: null, best: null, high: null }),
);

/** What may be otherwise about any claim: number, status, scope, effect, whether it is counted, whose it is. */
const change = fc.record({
  count, status: fc.constantFrom('asserted', 'asserted', 'asserted', 'denied', 'feared'), scope: fc.constantFrom('incident', 'incident', 'incident', 'cumulative', 'background'), effect: fc.constantFrom('killed', 'killed', 'injured', 'casualties'),
  counted: fc.boolean(), actor: fc.constantFrom(null, 'Civilians', 'IS', 'Government of Syria + IS'), scene: fc.integer({ min: 0, max: 2 }),
}, { requiredKeys: [] });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = (c: Claim, by: Change): Claim => ({
  ...c, ...(by.status ? { status: by.status as Claim['status'] } : {}), ...(by.scope ? { scope: by.scope as Claim['scope'] } : {}), ...(by.effect ? { effect: by.effect as Claim['effect'] } : {}), ...(by.counted === undefined ? {} : { counted: by.counted }),
  ...(by.scene === undefined ? {} : { scene: by.scene }), ...(by.actor === undefined ? {} : { victim: { ...c.victim, actor: by.actor } }), count: { ...c.count, ...by.count },
});

const worlds = fc.record({ seed: fc.integer({ min: 1, max: 10_000 }), changes: fc.array(change, { minLength: 1, maxLength: 40 }), twice: fc.boolean() });

function readingsOf({ seed, changes, twice }: { readonly seed: number; readonly changes: readonly Change[]; readonly twice: boolean }): readonly Reading[] {
  let n = 0;
  const { readings } = generate(4, seed);
  const made = readings.map((r) => ({ ...r, claims: r.claims.map((c) => changed(c, changes[n++ % changes.length] as Change)) }));
  const [first] = made;
  return twice && first ? [...made, { ...first, article: { ...first.article, id: 'again', outlet: 'Another Agency' } }] : made;
}

describe('the bridge from the naive to the reconciled figure', () => {
  it('closes exactly, whatever is claimed, and every step has its reason', () => {
    fc.assert(fc.property(worlds, (world) => {
      const answer = reconcile(readingsOf(world));
      closes(answer);
      expect(answer.bridge.steps.filter((s) => s.reason === '' || s.amount === 0)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('tells a late death that the toll beside it has already', () => {
    const notice = { id: 'n', title: 'Press notice 7', outlet: 'Ports Authority', address: null, published: '2025-03-20', text: 'Press notice 7\n\nLocation: Limasol port\nDate: 18 March 2025\nDead: 3\n\nA seaman, 31, died of his injuries last night.' };
    const answer = tally([notice]);
    closes(answer);
    expect(answer.bridge.steps.map((s) => [s.amount, s.reason])).toEqual([[-1, 'taken to be among the 3 that the same source gives']]);
  });

  it('closes when people reject claims and correct numbers', () => {
    fc.assert(fc.property(worlds, fc.array(fc.tuple(fc.nat(60), fc.option(number, { nil: null })), { maxLength: 6 }), (world, picks) => {
      const readings = readingsOf(world);
      const claims = readings.flatMap((r) => r.claims);
      const signed = { by: 'a reviewer', at: '2026-11-25T10:00:00Z' };
      const decisions = picks.flatMap(([i, n]): readonly Decision[] => { const claim = claims[i % claims.length]?.id; return claim === undefined ? [] : [n === null ? { kind: 'reject-claim', claim, ...signed } : { kind: 'override-count', claim, low: n, best: n, high: n, ...signed }]; });
      closes(reconcile(readings, { decisions }));
    }), { numRuns: 80 });
  });

  it('counts a text that two outlets print word for word once', () => {
    const { readings } = generate(3, 7);
    const [first] = readings;
    if (!first) throw new Error('The world is empty.');
    const once = reconcile(readings).bridge;
    const twice = reconcile([...readings, { ...first, article: { ...first.article, id: 'again', outlet: 'Another Agency' } }]).bridge;
    expect(twice.reconciled).toBe(once.reconciled);
    expect(twice.naive).toBeGreaterThan(once.naive);
  });
});

describe('running totals', () => {
  it('end at the sum of the figures, actor by actor, with the tallies in the same time line', () => {
    const { readings } = generate(40, 3);
    const answer = reconcile(readings);
    const sums = new Map<string, number>();
    for (const i of answer.incidents.filter((x) => !x.background)) for (const f of i.figures) if (f.effect === 'killed') sums.set(f.actor ?? 'unknown', (sums.get(f.actor ?? 'unknown') ?? 0) + (f.best ?? f.low ?? 0));
    const lines = answer.running.filter((p) => p.adds !== null && p.effect === 'killed');
    for (const [actor, sum] of sums) expect(lines.filter((p) => p.actor === actor).at(-1)?.total ?? 0).toBe(sum);
    expect(answer.running.filter((p) => p.tally !== null).length).toBeGreaterThan(0);
    const dates = answer.running.map((p) => p.date ?? '9999');
    expect(dates).toEqual([...dates].sort());
  });
});
