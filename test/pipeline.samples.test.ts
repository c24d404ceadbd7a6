import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../src/exchange/given.ts';
import type { Incident } from '../src/incidents/incident.ts';
import { tally } from '../src/pipeline.ts';
import { samples } from './samples.ts';

/** The right reading of the samples, worked out by hand from their texts and domain.md. */
describe('the five samples', () => {
  const answer = tally(samples());
  const figures = (incident: Incident | undefined): readonly string[] => (incident?.figures ?? []).map((f) => `${f.effect} ${f.actor ?? f.class} ${f.low ?? '.'}/${f.best ?? '.'}/${f.high ?? '.'}${f.open ? '+' : ''}`).sort();
  const on = (day: string): Incident | undefined => answer.incidents.find((i) => i.date?.from === day);

  it('keep every incident apart, and the rewrite with its original', () => {
    expect(answer.incidents.filter((i) => !i.background).map((i) => [i.date?.from ?? null, i.articles.join(' ')])).toEqual([
      ['2015-12-06', 'river-camp-strike'], ['2016-01-16', 'two-districts-original two-districts-rewrite'], ['2016-01-17', 'two-districts-original'],
      ['2016-09-17', 'airbase-strikes'], ['2018-05-21', 'monitor-bulletin'], [null, 'monitor-bulletin'],
    ]);
    expect(answer.articles.filter((a) => a.derivativeOf !== null).map((a) => [a.id, a.derivativeOf])).toEqual([['two-districts-rewrite', 'two-districts-original']]);
    expect(answer.articles.find((a) => a.id === 'two-districts-rewrite')?.drift).toContainEqual({ field: 'bound', original: 'at least 40', rewrite: 'around 40' });
  });

  it('give each incident its figures', () => {
    expect(figures(on('2015-12-06'))).toEqual(['injured Government of Syria 13/13/13', 'killed Government of Syria 4/4/4+']);
    expect(figures(on('2016-01-16'))).toEqual(['killed Civilians 130/130/130+', 'killed Government of Syria 40/40/40+']);
    expect(figures(on('2016-01-17'))).toEqual([]);
    expect(figures(on('2016-09-17'))).toEqual(['injured Government of Syria 100/100/100', 'killed Government of Syria 60/60/60', 'killed IS 12/./12+']);
    expect(figures(on('2018-05-21'))).toEqual(['killed Government of Syria 4/4/4+', 'killed IS 6/6/6+']);
  });

  it('mark what is contested, and what rests on a suggested date', () => {
    expect(answer.incidents.filter((i) => i.contested).map((i) => i.date?.from)).toEqual(['2015-12-06']);
    expect(answer.incidents.filter((i) => i.provisional).map((i) => [i.date?.from, i.date?.printed?.from])).toEqual([['2018-05-21', '2016-05-21']]);
  });

  it('compare the monitor\'s tally with what is itemised in its own window, places and actors', () => {
    const [tallied] = answer.tallies;
    expect(answer.tallies).toHaveLength(1);
    expect(tallied?.window).toEqual({ from: '2018-03-13', to: '2018-05-24' });
    expect([...(tallied?.places ?? [])].sort()).toEqual(['Damascus', 'Deir ez-Zor', 'Homs']);
    expect(tallied?.stated.filter((s) => s.by === 'whole' || s.by === 'actor').map((s) => [s.actor, s.best])).toEqual([['total', 924], ['Government of Syria', 557], ['IS', 367]]);
    expect([tallied?.partsSum, tallied?.partsVerdict]).toEqual([924, 'exact']);
    expect(tallied?.recorded).toEqual([{ actor: 'total', best: 10 }, { actor: 'Government of Syria', best: 4 }, { actor: 'IS', best: 6 }]);
    expect(tallied?.gap[0]).toEqual({ actor: 'total', best: 914 });
    expect(tallied?.checks.find((c) => c.code === 'provisional')?.words).toBe('10; 0 if 2016 stands.');
    expect(tallied?.checks.find((c) => c.code === 'stated_length')?.words).toContain('72 days');
  });

  it('end at 256 with a bridge from the naive 2,682 that closes exactly', () => {
    const { naive, reconciled, steps } = answer.bridge;
    expect([naive, reconciled]).toEqual([2682, 256]);
    expect(naive + steps.reduce((n, s) => n + s.amount, 0)).toBe(256);
    expect(steps.filter((s) => s.reason.length === 0)).toEqual([]);
  });

  it('agree claim by claim: a killed claim is in the totals or in the bridge, never in both', () => {
    const left = new Set(answer.bridge.steps.map((s) => s.claim));
    for (const c of answer.claims) expect(c.inTotals && left.has(c.claim.id)).toBe(false);
    for (const c of answer.claims) if (!c.inTotals) expect(c.whyNot).not.toBe('');
  });

  it('do not depend on the order of the articles', () => {
    const shown = (r: typeof answer): unknown => [r.incidents, r.tallies, r.bridge.reconciled, r.bridge.naive];
    expect(shown(tally([...samples()].reverse()))).toEqual(shown(answer));
  });

  it('keep rows without a number open and empty, never 0', () => {
    const zeros = answer.claims.filter((c) => ['unquantified', 'no_information'].includes(c.claim.count.bound) && (c.claim.count.low === 0 || c.claim.count.best === 0));
    expect(zeros).toEqual([]);
    expect(answer.claims.some((c) => c.claim.status === 'no_information')).toBe(true);
  });

  it('set the vehicles and the defectors aside', () => {
    const aside = answer.readings.flatMap((r) => r.setAside.map((s) => `${s.text}: ${s.reason}`));
    expect(aside).toContainEqual(expect.stringContaining('Two armoured vehicles: materiel'));
    expect(aside.some((a) => a.startsWith('more than 15 defectors') && a.includes('defectors: no casualties'))).toBe(true);
  });
});

describe('the sample files', () => {
  it('state their outlet and day in their own header', () => {
    const folder = join(import.meta.dirname, '../assets/samples');
    for (const file of readdirSync(folder)) {
      const { article } = articleOf({ id: file, text: readFileSync(join(folder, file), 'utf8'), html: false, published: null });
      expect(article?.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(article?.outlet).not.toBeNull();
    }
  });
});
