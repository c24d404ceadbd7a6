import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/claims/reading.ts';
import { HOSTILE } from './hostileTexts.ts';
import type { Hostile } from './hostileTexts.ts';
import { readText } from './read.ts';

const LENGTH = 20_000;
const of = (name: string): string => (HOSTILE.find((h) => h.name === name) as Hostile).make(LENGTH);

/** Every span of a reading holds the words that it is said to hold, wherever it lies in the text. */
function expectExact(text: string, { claims, setAside }: Reading): void {
  for (const claim of claims) {
    expect(text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
    if (claim.count.start !== null && claim.count.end !== null) expect(text.slice(claim.count.start, claim.count.end)).toBe(claim.count.text);
    for (const slot of [claim.victim, claim.perpetrator, claim.means, claim.place, claim.date, claim.attribution]) {
      if (slot?.basis.kind === 'stated') expect(slot.basis.span.end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const aside of setAside) expect(text.slice(aside.start, aside.end)).toBe(aside.text);
}

describe('hostile text is read like any other', () => {
  it.each(HOSTILE.map((h) => [h.name, h] as const))('%s: comes to an end, and every span is exact', (_, hostile) => {
    const text = hostile.make(LENGTH);
    expectExact(text, readText(text));
  });

  it.each([
    ['one run of digits is one number set aside', 'digits', (r: Reading) => [r.claims.length, r.setAside.length], [0, 1]],
    ['numbers alone are no claims', 'numbers', (r: Reading) => r.claims.length, 0],
    ['brackets hold nothing', 'brackets', (r: Reading) => r.claims.length + r.setAside.length, 0],
    ['a verb alone kills nobody', 'killed', (r: Reading) => r.claims.length, 0],
    ['the claim inside a thousand quotations is found once', 'nested quotations', (r: Reading) => r.claims.map((c) => `${c.count.text} ${c.effect}`), ['two killed']],
    ['the claim inside a thousand brackets is found once', 'nested brackets', (r: Reading) => r.claims.map((c) => `${c.count.text} ${c.effect}`), ['two killed']],
    ['a number beyond counting is no number of people', 'huge numbers', (r: Reading) => r.claims.filter((c) => c.count.low !== null).length, 0],
    ['words that name parts of the language are no dates', 'prototype words', (r: Reading) => r.claims.filter((c) => c.date !== null).length, 0],
  ])('%s', (_, name, ask, expected) => { expect(ask(readText(of(name)))).toEqual(expected); });

  it('every one of many lines keeps its claim', () => {
    const lines = Math.floor(LENGTH / '12 killed\n'.length);
    expect(readText('12 killed\n'.repeat(lines)).claims).toHaveLength(lines);
  });

  it('a sentence of a megabyte is cut, not refused', () => {
    const text = `${'and then the mayor spoke '.repeat(40_000)}while 12 soldiers were killed.`;
    expect(readText(text).claims.map((c) => c.count.text)).toEqual(['12']);
  });
});

/** Sentences with claims of every kind, into and around which anything may be put. */
const SENTENCES = [
  'At least 60 soldiers were killed and 13 others were injured in Homs on Sunday, police said.', 'The death toll rose from 4 to 7 after three of the wounded died.', '“Two thirds of them were women,” the Observatory said.',
  'Ahmad Khalil, 34, was shot dead; his brother was wounded.', 'No casualties were reported.', 'Gunmen kidnapped between 40 and 50 villagers near Goma.', 'Bus plunge kills 12 in Peru', 'Since 13 March 2018, 924 people have been killed, including 367 militants.',
];

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\ud800', '\udfff', '\u200b', '\u202e', '\ufeff', '\r\n', '\u2028', '’s', '“', '12', '12,', '1e309', 'and', 'killed', ' '));

/** A real sentence with something put into it at a place of its own choosing, and something around it. */
const spliced = fc.record({ sentence: fc.constantFrom(...SENTENCES), at: fc.nat(), into: anything, before: anything, behind: anything }).map(({ sentence, at, into, before, behind }) => {
  const place = at % (sentence.length + 1);
  return `${before}${sentence.slice(0, place)}${into}${sentence.slice(place)}${behind}`;
});

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.oneof(spliced, anything), { maxLength: 6 }).map((parts) => parts.join(' ')));
const published = fc.constantFrom(null, '2018-05-24', '2020-06-10T09:30:00Z', 'yesterday', '');

describe('whatever the text', () => {
  it('nothing throws, every span is exact, and reading twice gives the same bytes', () => {
    fc.assert(fc.property(texts, published, (text, day) => {
      const reading = readText(text, { published: day });
      expectExact(text, reading);
      expect(JSON.stringify(readText(text, { published: day }))).toBe(JSON.stringify(reading));
    }), { numRuns: 600 });
  });
});
