import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/incidents/decision.ts';
import { tally } from '../../src/pipeline.ts';
import { samples } from '../samples.ts';

const signed = { by: 'a reviewer', at: '2026-11-24T10:00:00Z' };
const plain = tally(samples());
const claim = (words: string) => plain.claims.find((c) => c.claim.count.text === words && c.inTotals)?.claim;
const decide = (...decisions: readonly Decision[]) => tally(samples(), { decisions });
const closes = (r: typeof plain): void => { expect(r.bridge.naive + r.bridge.steps.reduce((n, s) => n + s.amount, 0)).toBe(r.bridge.reconciled); };

describe("people's decisions are replayed over every run", () => {
  it('a rejected claim leaves the totals, and comes back when the decision is taken back', () => {
    const id = claim('6 fighters of Islamic State at least')?.id;
    if (!id) throw new Error('The sample claim is gone.');
    const rejected = decide({ kind: 'reject-claim', claim: id, ...signed });
    expect(rejected.bridge.reconciled).toBe(250);
    expect(rejected.tallies[0]?.recorded[0]).toEqual({ actor: 'total', best: 4 });
    closes(rejected);
    expect(decide().bridge.reconciled).toBe(256);
  });

  it('a corrected number moves every total', () => {
    const id = claim('at least 4')?.id;
    if (!id) throw new Error('The sample claim is gone.');
    const corrected = decide({ kind: 'override-count', claim: id, low: 5, best: 5, high: 5, ...signed });
    expect(corrected.bridge.reconciled).toBe(257);
    closes(corrected);
  });

  it('rejecting the suggested date restores the printed one: 0 itemised if 2016 stands', () => {
    const dated = plain.claims.filter((c) => c.claim.date?.printed !== null && c.claim.date?.printed !== undefined).map((c) => c.claim.id);
    const answered = decide(...dated.map((id): Decision => ({ kind: 'answer-date', claim: id, accept: false, ...signed })));
    expect(answered.tallies[0]?.recorded[0]).toEqual({ actor: 'total', best: 0 });
    expect(answered.incidents.some((i) => i.provisional)).toBe(false);
    expect(answered.bridge.reconciled).toBe(256);
    const accepted = decide(...dated.map((id): Decision => ({ kind: 'answer-date', claim: id, accept: true, ...signed })));
    expect(accepted.tallies[0]?.recorded[0]).toEqual({ actor: 'total', best: 10 });
    expect(accepted.incidents.some((i) => i.provisional)).toBe(false);
  });

  it('an account chosen by a person is the one in use, and says so', () => {
    const strike = plain.incidents.find((i) => i.date?.from === '2016-09-17');
    const figure = strike?.figures.find((f) => f.effect === 'killed' && f.actor === 'Government of Syria');
    const other = figure?.accounts.findIndex((a, i) => i !== figure.inUse && a.standing.kind === 'stands') ?? -1;
    const chain = figure?.accounts[other]?.chain;
    if (!strike || !chain) throw new Error('The sample has no second account.');
    const chosen = decide({ kind: 'choose-account', incident: strike.id, effect: 'killed', actor: 'Government of Syria', chain, ...signed });
    const after = chosen.incidents.find((i) => i.id === strike.id)?.figures.find((f) => f.effect === 'killed' && f.actor === 'Government of Syria');
    expect([after?.inUse, after?.reason]).toEqual([other, 'chosen by a person']);
    closes(chosen);
  });
});
