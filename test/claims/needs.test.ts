import { describe, expect, it } from 'vitest';
import { write } from '../../bench/articles.ts';
import { cutClause } from '../../src/claims/clause.ts';
import type { Clause } from '../../src/claims/clause.ts';
import { findDates } from '../../src/claims/dates.ts';
import { makeLattice, normAt } from '../../src/claims/lattice.ts';
import { datesByToken } from '../../src/claims/masks.ts';
import { findSurnames } from '../../src/claims/namedPeople.ts';
import type { Recognizer } from '../../src/claims/recognizer.ts';
import { RECOGNIZERS } from '../../src/claims/recognizers.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';

const TEXTS = [...RECOGNIZERS.flatMap((r) => [...r.examples.map(([text]) => text), ...r.counterExamples]), write({ length: 20_000, every: 2, seed: 78 })];

function clausesOf(text: string): readonly Clause[] {
  const lattice = makeLattice(makeDocument({ id: 'n', text, outlet: null, title: null, address: null, published: '2020-06-10' }), shippedLexicon());
  const dates = datesByToken(findDates(lattice).mentions, lattice.tokens.length);
  return lattice.doc.sentences.map((sentence) => cutClause({ lattice, sentence, dates, surnames: findSurnames(lattice) }));
}

const isAskedAt = ({ items, lattice }: Clause, k: number, { at, atWords }: Recognizer): boolean => {
  const item = items[k];
  return item?.kind === 'group' || item?.kind === 'trigger' ? at.includes(item.kind) : item?.kind === 'word' && atWords?.has(normAt(lattice, item.first)) === true;
};

/** What a recognizer finds in a sentence that holds none of its `needs`. */
function foundWithout(recognizer: Recognizer, clause: Clause): readonly string[] {
  const { lattice, sentence, items } = clause;
  for (let i = sentence.first; i < sentence.last; i++) if (recognizer.needs?.has(normAt(lattice, i)) === true) return [];
  return items.flatMap((_, k) => (isAskedAt(clause, k, recognizer) ? [null, 'killed' as const, 'injured' as const].flatMap((carried) => recognizer.read({ ...clause, carried }, k).map((d) => d.rule)) : []));
}

/** Says which word is missing in `needs`: a sentence without them is not asked. */
describe('a recognizer finds nothing where no word stands that it needs', () => {
  const clauses = TEXTS.flatMap(clausesOf);
  it.each(RECOGNIZERS.filter((r) => r.needs).map((r) => [r.name, r] as const))('%s', (_, recognizer) => { expect(clauses.flatMap((clause) => foundWithout(recognizer, clause))).toEqual([]); });
});
