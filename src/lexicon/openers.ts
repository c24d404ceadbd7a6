import { FRACTIONS, MAGNITUDES, UNITS, VAGUE } from './numbers.ts';

/** What a word may open, as bits. They are worked out once for each token, so that the readers of numbers, dates and people are asked only where they may find something. */
export const OPENS = {
  /** A number, a vague word, a share or a zero. */
  amount: 1,
  /** A determiner ahead of a number: "the 30 hostages", "another three". */
  lead: 2,
  date: 4,
  /** One person by a determiner: "a soldier", "his brother". */
  singular: 8,
  pronoun: 16,
  everyone: 32,
  /** Some other phrase that the clause must look at. */
  other: 64,
  /** Without one of these words a sentence has no number: "a" may open one ("a third") and is in every sentence, "between" leads to two. */
  number: 128,
  /** All that the clause looks at. */
  any: 1 | 2 | 8 | 16 | 32 | 64,
} as const;

const POSSESSIVES = ['his', 'her', 'their', 'its', 'our', 'my', 'your'];

const WORDS: readonly (readonly [bits: number, words: Iterable<string>])[] = [
  [OPENS.amount | OPENS.number | OPENS.date, UNITS.keys()],
  [OPENS.amount | OPENS.number, [...VAGUE.keys(), 'no', 'none', 'nobody', 'no-one', 'zero', 'not', 'half', 'most', 'all', 'majority', 'both', 'twin', 'same']],
  [OPENS.amount, ['as', 'a', 'an', 'between', ...MAGNITUDES.keys()]],
  [OPENS.lead, ['the', 'these', 'those', 'both', ...POSSESSIVES, 'a', 'an', 'one', 'entire', 'whole', 'another', 'other', 'family']],
  [OPENS.date, ['a', 'an', 'last', 'this', 'the']],
  [OPENS.singular, ['a', 'an', 'another', 'his', 'her', 'their', 'its', 'the', 'one', 'my', 'our']],
  [OPENS.pronoun, ['he', 'she', 'him', 'her', 'himself', 'herself', 'self', 'themselves', 'another']],
  [OPENS.everyone, ['everyone', 'everybody', 'all']],
  [OPENS.other, ['further', 'additional', 'they']],
  [OPENS.number, [...MAGNITUDES.keys(), ...FRACTIONS.keys(), 'similar', 'equal', 'many', 'number', 'percent', 'per', '%']],
];

/** What a word is to the rules: what it may open, and the marks of `markFor`. */
export interface Opener { readonly opens: number; readonly marks: number }

const openers = new Map<string, Opener>();
for (const [bits, words] of WORDS) give(words, { opens: bits, marks: 0 });

function give(words: Iterable<string>, { opens, marks }: Opener): void {
  for (const word of words) { const own = openers.get(word); openers.set(word, { opens: (own?.opens ?? 0) | opens, marks: (own?.marks ?? 0) | marks }); }
}

let free = OPENS.number << 1;
let freeMark = 1;

/**
 * A bit of their own for words that a rule looks for in every sentence: the lexicon's one look-up of a token answers for the set as well.
 * Rules ask for it when the program starts, before a lexicon is compiled.
 */
export function bitFor(words: Iterable<string>): number {
  if (free === 0) throw new Error('A set of words came too late for its bit: a lexicon is compiled already, or all bits are taken.');
  const bit = free;
  free <<= 1;
  give(words, { opens: bit, marks: 0 });
  return bit;
}

/** The same in a second row of bits, for words that are looked for at every token (`isMarked`, `marksIn`): a bit is a tenth of a look into a set. */
export function markFor(words: Iterable<string>): number {
  if (freeMark === 0) throw new Error('A set of words came too late for its mark: a lexicon is compiled already, or all marks are taken.');
  const bit = freeMark;
  freeMark <<= 1;
  give(words, { opens: 0, marks: bit });
  return bit;
}

/** Every word that opens something, with its bits; from now on there are no others. */
export function settledOpeners(): ReadonlyMap<string, Opener> {
  free = 0;
  freeMark = 0;
  return openers;
}

/** What a token opens that is in no list: digits, and words with a hyphen, which are numbers where their first part is one ("twenty-one", "two-thirds"). */
export function opensUnlisted(token: { readonly kind: string; readonly norm: string }): number {
  if (token.kind === 'number') return OPENS.amount | OPENS.date | OPENS.number;
  const dash = token.kind === 'word' ? token.norm.indexOf('-') : -1;
  return dash < 0 ? 0 : UNITS.has(token.norm.slice(0, dash)) ? OPENS.amount | OPENS.number : OPENS.amount;
}
