import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readText } from './read.ts';

const article = (text: string): Article => ({ id: 'p', text, outlet: null, title: null, address: null, published: '2020-06-10' });

/** Arbitrary text with the words that matter mixed in, so that claims do appear. */
const words = fc.array(fc.oneof(fc.constantFrom('killed', '12', 'soldiers', 'at least', 'and', 'were', 'injured', 'dozens of', '“', '”', 'Sunday', 'of', 'in', '.', '\n\n', 'women', 'toll rose to', ',', 'no', 'قُتل', '👨‍👩‍👧', '\ud800'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('every number points at its words', () => {
  it('quotes and counts are exact slices of the text as given, for arbitrary Unicode', () => {
    fc.assert(fc.property(words, (text) => {
      const reading = readArticle(article(text));
      for (const claim of reading.claims) {
        expect(text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
        if (claim.count.start !== null && claim.count.end !== null) expect(text.slice(claim.count.start, claim.count.end)).toBe(claim.count.text);
      }
      for (const aside of reading.setAside) expect(text.slice(aside.start, aside.end)).toBe(aside.text);
    }), { numRuns: 300 });
  });

  it('tokens cover a text in order without overlapping', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    }));
  });

  it('the kidnapped who are killed are two claims, each with a name of its own', () => {
    const { claims } = readText('A baker kidnapped by gunmen on Monday was found dead on Friday.');
    expect(claims.map((c) => c.effect)).toEqual(['captured', 'killed']);
    expect(new Set(claims.map((c) => c.id)).size).toBe(2);
  });

  it('the same text gives the same claims', () => {
    fc.assert(fc.property(words, (text) => { expect(JSON.stringify(readArticle(article(text)))).toBe(JSON.stringify(readArticle(article(text)))); }), { numRuns: 50 });
  });

  it('claims of one text have ids of their own, and the same ids on another machine', () => {
    const text = 'A blast killed 12 villagers and injured 30. Gunmen killed three soldiers.';
    const ids = readText(text).claims.map((c) => c.id);
    expect(new Set(ids).size).toBe(3);
    expect(readText(text, { id: 'other', outlet: 'Other' }).claims.map((c) => c.id)).toEqual(ids);
  });
});
