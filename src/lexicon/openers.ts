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
  /** Without one of these words a sentence has no number: "a" may open one ("a third") and is in every sentence. */
  number: 128,
  /** All that the clause looks at. */
  any: 1 | 2 | 8 | 16 | 32 | 64,
} as const;

const POSSESSIVES = ['his', 'her', 'their', 'its', 'our', 'my', 'your'];

const WORDS: readonly (readonly [bits: number, words: Iterable<string>])[] = [
  [OPENS.amount | OPENS.number | OPENS.date, UNITS.keys()],
  [OPENS.amount | OPENS.number, [...VAGUE.keys(), 'no', 'none', 'nobody', 'zero', 'not', 'between', 'half', 'most', 'majority', 'both', 'twin']],
  [OPENS.amount, ['a', 'an']],
  [OPENS.lead, ['the', 'these', 'those', 'both', ...POSSESSIVES, 'a', 'an', 'one', 'entire', 'whole', 'another', 'other']],
  [OPENS.date, ['a', 'an', 'last', 'this', 'the']],
  [OPENS.singular, ['a', 'an', 'another', 'his', 'her', 'their', 'its', 'the', 'one', 'my', 'our']],
  [OPENS.pronoun, ['he', 'she', 'him', 'her', 'himself', 'herself', 'self', 'themselves', 'another']],
  [OPENS.everyone, ['everyone', 'everybody', 'all']],
  [OPENS.other, ['further', 'additional']],
  [OPENS.number, [...MAGNITUDES.keys(), ...FRACTIONS.keys(), 'number', 'percent', 'per', '%']],
];

/** Every word that opens something, with its bits. */
export const OPENERS: ReadonlyMap<string, number> = WORDS.reduce((map, [bits, words]) => {
  for (const word of words) map.set(word, (map.get(word) ?? 0) | bits);
  return map;
}, new Map<string, number>());

/** What a token opens that is in no list: digits, and words with a hyphen ("twenty-one", "two-thirds"). */
export function opensUnlisted(token: { readonly kind: string; readonly norm: string }): number {
  if (token.kind === 'number') return OPENS.amount | OPENS.date | OPENS.number;
  return token.kind === 'word' && token.norm.includes('-') ? OPENS.amount | OPENS.number : 0;
}
