import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../src/claims/claim.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { contextOf } from '../../src/taskpane/book/context.ts';
import { choiceOf } from '../../src/taskpane/parts/facts.ts';
import { stretchesOf } from '../../src/taskpane/parts/marks.ts';
import { recall, remember } from '../../src/taskpane/settings.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
const claim = (quote: { readonly start: number; readonly end: number }) => ({ quote: { text: '', ...quote }, count: { text: null, start: null, end: null, bound: 'exact' as const, low: null, best: null, high: null, approximate: false, rule: null } });

describe('marks', () => {
  it('cut a text into stretches that are the text again, however claims lie over each other', () => {
    fc.assert(fc.property(fc.array(span), fc.array(span), fc.nat(70), (quotes, asides, length) => {
      const stretches = stretchesOf(length, { claims: quotes.map(claim), setAside: asides.map((s) => ({ ...s, reason: 'date' })) });
      expect(stretches.map((s) => s.start)).toEqual([...(length > 0 ? [0] : []), ...stretches.slice(0, -1).map((s) => s.end)]);
      expect(stretches.at(-1)?.end ?? 0).toBe(length);
      for (const s of stretches) expect(s.quoted).toEqual(quotes.flatMap((q, i) => (q.start <= s.start && q.end >= s.end && q.end > q.start ? [i] : [])).sort((a, b) => s.quoted.indexOf(a) - s.quoted.indexOf(b)));
    }));
  });

  it('mark the number apart from its quote', () => {
    const text = 'At least 12 villagers died.';
    const { claims, setAside } = readArticle({ id: 'a', text, outlet: null, title: null, address: null, published: null });
    expect(stretchesOf(text.length, { claims, setAside }).map((s) => [text.slice(s.start, s.end), s.counts.length])).toEqual([['At least 12', 1], [' villagers died', 0], ['.', 0]]);
  });
});

describe('context', () => {
  it('is the paragraph of a quote, cut between words where it is long', () => {
    expect(contextOf('One.\nTwo men died here.\nThree.', { start: 5, end: 17 })).toMatchObject({ before: '', quote: 'Two men died', after: ' here.', cutBefore: false, cutAfter: false });
    const long = `${'word '.repeat(100)}QUOTE ${'tail '.repeat(100)}`;
    const at = long.indexOf('QUOTE');
    const found = contextOf(long, { start: at, end: at + 5 });
    expect([found.cutBefore, found.cutAfter, found.before.startsWith('word'), found.before.length < 245, found.after.length < 245]).toEqual([true, true, true, true, true]);
  });
});

describe('what is typed in a field', () => {
  const [read] = readArticle({ id: 'a', text: 'Gunmen killed 3 men in Homs on 4 May 2018.', outlet: null, title: null, address: null, published: null }).claims;
  if (!read) throw new Error('The reader has changed.');
  it.each([
    ['Best', 5, { kind: 'override-count', low: 3, best: 5, high: 3 }],
    ['From', '2018-05-02', { kind: 'correct-date', from: '2018-05-02', to: '2018-05-04' }],
    ['From', '2018-05-09', { kind: 'correct-date', from: '2018-05-09', to: '2018-05-09' }],
    ['Place', 'Hama', { kind: 'correct-field', field: 'place', value: 'Hama' }],
    ['Perpetrator', null, { kind: 'correct-field', field: 'perpetrator', value: '' }],
  ])('%s %s is a decision', (column, value, expected) => { expect(choiceOf(read, column, value)).toEqual({ ...expected, claim: read.id }); });
  it('a last day without any first decides it for both', () => { expect(choiceOf({ ...read, id: 'x' as ClaimId, date: null }, 'To', '2018-05-09')).toEqual({ kind: 'correct-date', claim: 'x', from: '2018-05-09', to: '2018-05-09' }); });
});

describe('settings', () => {
  const storage = () => { const kept = new Map<string, string>(); return { kept, getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => { kept.set(k, v); } }; };
  it('are remembered under the partition that Office names, and whatever is not understood is as at first', () => {
    const s = storage();
    remember(s, 'p1 ', { reviewer: 'Ana', follow: false });
    expect(recall(s, 'p1 ')).toEqual({ reviewer: 'Ana', follow: false });
    expect(recall(s, 'p2 ')).toEqual({ reviewer: '', follow: true });
    s.setItem('casualty-tally settings', '{"reviewer": 5');
    expect(recall(s, undefined)).toEqual({ reviewer: '', follow: true });
    expect(recall(null, undefined)).toEqual({ reviewer: '', follow: true });
  });
});

it('words with numbers are English', () => {
  expect(STRINGS.book.insertMany(1, 0)).toBe('Insert into the workbook');
  expect(STRINGS.book.insertMany(1_500, 1)).toBe('Insert 1,500 articles and 1 claim');
  expect(STRINGS.book.insertMany(0, 2)).toBe('Insert 2 claims');
  expect(STRINGS.reconcile.wouldBe(256, 196)).toBe('256 → 196 (−60)');
  expect(STRINGS.reconcile.between(4, 4, true)).toBe('4 or more');
});
