import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/claims/reading.ts';
import type { Decision } from '../../src/incidents/decision.ts';
import { freshMemory } from '../../src/incidents/memory.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import { generate } from '../generate.ts';

/** The readings one after another, or in several bites, in an order of their own; the answer after the last. */
function grow(readings: readonly Reading[], of: { readonly order: readonly number[]; readonly bites: readonly number[]; readonly decisions?: readonly Decision[] }): { readonly last: Reconciliation; readonly given: readonly Reading[] } {
  const memory = freshMemory();
  const decisions = of.decisions ?? [];
  const shuffled = readings.map((r, i) => ({ r, key: of.order[i % of.order.length] as number + i / 1000 })).sort((a, b) => a.key - b.key).map((x) => x.r);
  let last = reconcile([], { memory, decisions });
  for (let at = 0, bite = 0; at < shuffled.length; bite++) {
    at += of.bites[bite % of.bites.length] as number;
    last = reconcile(shuffled.slice(0, at), { memory, decisions });
  }
  return { last, given: shuffled };
}

const orders = fc.record({ seed: fc.integer({ min: 1, max: 500 }), size: fc.integer({ min: 2, max: 9 }), order: fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }), bites: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }) });

describe('a workbook that grows', () => {
  it('gives after each bite exactly what a full run over the same articles gives', () => {
    fc.assert(fc.property(orders, ({ seed, size, ...of }) => {
      const { last, given } = grow(generate(size, seed).readings, of);
      expect(last).toEqual(reconcile(given));
    }), { numRuns: 60 });
  });

  it('does so with decisions that are replayed over every run', () => {
    fc.assert(fc.property(orders, fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }), ({ seed, size, ...of }, picks) => {
      const { readings } = generate(size, seed);
      const full = reconcile(readings);
      const signed = { by: 'a reviewer', at: '2026-11-25T10:00:00Z' };
      const decisions = picks.flatMap((n, i): readonly Decision[] => {
        const claim = full.claims[n % full.claims.length]?.claim.id;
        const [a, b] = [full.incidents[n % full.incidents.length]?.id, full.incidents[(n + 1) % full.incidents.length]?.id];
        if (claim === undefined || a === undefined || b === undefined) return [];
        return [i % 3 === 0 ? { kind: 'reject-claim', claim, ...signed } : i % 3 === 1 ? { kind: 'override-count', claim, low: n, best: n, high: n, ...signed } : { kind: 'merge', a, b, ...signed }];
      });
      const { last, given } = grow(readings, { ...of, decisions });
      expect(last).toEqual(reconcile(given, { decisions }));
    }), { numRuns: 30 });
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(fc.property(orders, ({ seed, size, order }) => {
      const { readings } = generate(size, seed);
      const shown = (r: Reconciliation): unknown => [r.incidents, r.claims, r.chains, r.articles, r.tallies, r.running, r.bridge, r.lookalikes, r.suggestions];
      expect(shown(grow(readings, { order, bites: [1000] }).last)).toEqual(shown(reconcile(readings)));
    }), { numRuns: 40 });
  });

  it('starts afresh when a reading is another one than before', () => {
    const { readings } = generate(5, 2);
    const memory = freshMemory();
    reconcile(readings, { memory });
    const [first, ...others] = readings;
    if (!first) throw new Error('The world is empty.');
    const changed = [{ ...first, claims: first.claims.slice(1) }, ...others];
    expect(reconcile(changed, { memory })).toEqual(reconcile(changed));
    expect(reconcile(others, { memory })).toEqual(reconcile(others));
  });
});
