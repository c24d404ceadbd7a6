import { describe, expect, it } from 'vitest';
import { RECOGNIZERS } from '../../src/claims/recognizers.ts';
import { claimsOf, readText } from './read.ts';

for (const recognizer of RECOGNIZERS) {
  describe(`${recognizer.name}: ${recognizer.words}`, () => {
    it.each(recognizer.examples)('%s', (text, claims) => { expect(claimsOf(text)).toBe(claims); });
    it.each(recognizer.counterExamples.map((text) => [text]))('no claim: %s', (text) => { expect(readText(text).claims.filter((c) => c.count.bound !== 'unquantified')).toEqual([]); });
  });
}
