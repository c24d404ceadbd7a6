import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '../../bench/articles.ts';
import { cutClause } from '../../src/claims/cutClause.ts';
import { findDates } from '../../src/claims/dates.ts';
import { findDrafts } from '../../src/claims/drafts.ts';
import { glanceAt } from '../../src/claims/glance.ts';
import { makeLattice } from '../../src/claims/lattice.ts';
import { datesByToken } from '../../src/claims/masks.ts';
import { findSurnames } from '../../src/claims/namedPeople.ts';
import { RECOGNIZERS } from '../../src/claims/recognizers.ts';
import { numbersSeen } from '../../src/claims/setAside.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';

/** What is found in the sentences of a text that a glance passes over, when they are cut and asked all the same. */
function passedOver(text: string): readonly string[] {
  const lattice = makeLattice(makeDocument({ id: 'g', text, outlet: null, title: null, address: null, published: '2020-06-10' }), shippedLexicon());
  const dates = datesByToken(findDates(lattice).mentions, lattice.tokens.length);
  const surnames = findSurnames(lattice);
  return lattice.doc.sentences.flatMap((sentence) => {
    const glance = glanceAt(lattice, sentence);
    const clause = cutClause({ lattice, sentence, dates, surnames });
    const claims = glance.harm ? [] : findDrafts(clause).map((d) => `${d.rule} claims in "${text}"`);
    const after = glance.harm ? [] : findDrafts({ ...clause, carried: 'killed' });
    const found = glance.numbers ? findDrafts({ ...clause, carried: 'killed', harm: false }) : [];
    const carried = after.length === found.length ? [] : after.map((d) => `${d.rule} claims in "${text}" after a claim`);
    const asides = glance.harm || glance.numbers ? [] : numbersSeen(clause).map((a) => `"${a.text}" is set aside in "${text}"`);
    return [...claims, ...carried, ...asides];
  });
}

/** Says which recognizer needs a word in its `signs`, or which word a number may begin with in lexicon/openers.ts. */
describe('a glance passes over no claim and no number', () => {
  it.each(RECOGNIZERS.map((r) => [r.name, r] as const))('%s', (_, recognizer) => {
    expect([...recognizer.examples.map(([text]) => text), ...recognizer.counterExamples].flatMap(passedOver)).toEqual([]);
  });

  it('in written articles', () => { expect([3, 30].flatMap((every) => passedOver(write({ length: 20_000, every, seed: 77 })))).toEqual([]); });

  it('in any order of words', () => {
    const words = fc.array(fc.constantFrom('two', 'a', 'the', 'few', 'third', 'of', 'them', 'among', 'were', 'women', 'soldiers', 'Ahmad', 'Khalil', 'lost', 'his', 'wife', 'twin', 'both', 'percent', 'half', 'number', 'victims', 'with', 'burns', 'hospital', 'taken', 'to', 'prisoner', 'captive', 'no', 'losses', 'most', ',', 'and', 'group', 'twenty-one', 'hundred', 'one', 'another', 'who', 'had', 'became', 'beaten', '“'), { maxLength: 12 });
    fc.assert(fc.property(words, (list) => { expect(passedOver(`${list.join(' ')}.`)).toEqual([]); }), { numRuns: 3_000 });
  });
});
