import { describe, expect, it } from 'vitest';
import { write } from '../../bench/articles.ts';
import { cutClause } from '../../src/claims/cutClause.ts';
import type { Clause, Item, Trigger } from '../../src/claims/clause.ts';
import { findDates } from '../../src/claims/dates.ts';
import { glanceAt } from '../../src/claims/glance.ts';
import type { Group } from '../../src/claims/group.ts';
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
  return item?.kind === 'group' || item?.kind === 'trigger' ? at.includes(item.kind) || at.includes(kindOf(item)) : item?.kind === 'word' && atWords?.has(normAt(lattice, item.first)) === true;
};

const kindOf = (item: Extract<Item, { kind: 'group' | 'trigger' }>): Trigger['kind'] | Group['kind'] => (item.kind === 'group' ? item.group.kind : item.trigger.kind);

/** What a recognizer finds in a sentence that holds none of its `needs`. */
function foundWithout(recognizer: Recognizer, clause: Clause): readonly string[] {
  const { lattice, sentence, items } = clause;
  for (let i = sentence.first; i < sentence.last; i++) if (recognizer.needs?.has(normAt(lattice, i)) === true) return [];
  return items.flatMap((_, k) => (isAskedAt(clause, k, recognizer) ? CARRIED.flatMap((carried) => recognizer.read({ ...clause, carried }, k).map((d) => d.rule)) : []));
}

const CARRIED = [null, 'killed' as const, 'injured' as const];

/** What a recognizer finds at groups or triggers of kinds at which it is not tried. */
const foundElsewhere = (recognizer: Recognizer, clause: Clause): readonly string[] => clause.items.flatMap((item, k) => {
  if (item.kind !== 'group' && item.kind !== 'trigger') return [];
  const sort = recognizer.at.some((kind) => (item.kind === 'group' ? PEOPLE : TRIGGERS).has(kind));
  return sort && !isAskedAt(clause, k, recognizer) ? CARRIED.flatMap((carried) => recognizer.read({ ...clause, carried }, k).map((d) => d.rule)) : [];
});

const PEOPLE: ReadonlySet<string> = new Set(['counted', 'singular', 'named', 'plural']);
const TRIGGERS: ReadonlySet<string> = new Set(['verb', 'state', 'count', 'toll', 'losses', 'those', 'lives', 'leave', 'noInformation']);

/** What a recognizer that asks for the effect told last finds where none is, in a sentence without a word of harm. */
const foundUncarried = (recognizer: Recognizer, clause: Clause): readonly string[] => (glanceAt(clause.lattice, clause.sentence).harm ? [] : clause.items.flatMap((item, k) => (item.kind === 'group' && isAskedAt(clause, k, recognizer) ? recognizer.read({ ...clause, harm: false, carried: null, figures: DEAD }, k).map((d) => d.rule) : [])));

/** Any number is one of dead told before. */
const DEAD: Clause['figures'] = new Map(Array.from({ length: 400 }, (_, n) => [n, 'killed']));

const clauses = TEXTS.flatMap(clausesOf);

/** Says which word is missing in `needs`: a sentence without them is not asked. */
describe('a recognizer finds nothing where no word stands that it needs', () => {
  it.each(RECOGNIZERS.filter((r) => r.needs).map((r) => [r.name, r] as const))('%s', (_, recognizer) => { expect(clauses.flatMap((clause) => foundWithout(recognizer, clause))).toEqual([]); });
});

describe('a recognizer finds nothing at kinds of items at which it is not tried', () => {
  it.each(RECOGNIZERS.map((r) => [r.name, r] as const))('%s', (_, recognizer) => { expect(clauses.flatMap((clause) => foundElsewhere(recognizer, clause))).toEqual([]); });
});

describe('a recognizer that looks back to what is carried finds nothing where nothing is', () => {
  it.each(RECOGNIZERS.filter((r) => r.looksBack === 'carried').map((r) => [r.name, r] as const))('%s', (_, recognizer) => { expect(clauses.flatMap((clause) => foundUncarried(recognizer, clause))).toEqual([]); });
});
