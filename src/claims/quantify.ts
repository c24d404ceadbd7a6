import type { Numeral } from './numerals.ts';
import type { Amount } from './amount.ts';
import type { Bound, Count, CountRule } from './claim.ts';
import type { RuleProfile } from './profile.ts';

type Numbers = Pick<Count, 'bound' | 'low' | 'best' | 'high' | 'approximate' | 'rule'>;

type Three = readonly [low: number | null, best: number | null, high: number | null];

const numbers = (bound: Bound, [low, best, high]: Three, approximate = false): Numbers => ({ bound, low, best, high, approximate, rule: null });

/** A number that the profile has a say in. */
const ruled = (given: Numbers, rule: CountRule): Numbers => ({ ...given, rule });

/** The three numbers of a count: the table of domain.md, Quantities, under a rule profile. A share's best is settled later, by its antecedent. */
export function quantify(numeral: Pick<Numeral, 'amount' | 'bound'>, profile: RuleProfile): Numbers {
  const { amount, bound } = numeral;
  switch (amount.kind) {
    case 'zero': return numbers('exact', [0, 0, 0]);
    case 'share': return numbers('share', [null, null, null], bound === 'about');
    case 'range': return numbers('range', [amount.low, null, amount.high], bound === 'about');
    case 'vague': return bound !== null && isDozens(amount) ? bounded(12 * amount.times, bound, profile) : ruled(numbers('vague', [profile.vague[amount.word] * amount.times, null, null]), { word: amount.word, base: 0, times: amount.times });
    case 'number': return bounded(amount.n, bound, profile);
  }
}

/** "About a dozen" is about 12 and "more than two dozen" more than 24; alone they are vague. */
const isDozens = (amount: Extract<Amount, { kind: 'vague' }>): boolean => amount.word === 'dozens';

function bounded(n: number, bound: Numeral['bound'], profile: RuleProfile): Numbers {
  const above = profile.moreThanAddsOne ? n + 1 : n;
  switch (bound) {
    case null: return numbers('exact', [n, n, n]);
    case 'at_least': return numbers('at_least', [n, n, null]);
    case 'more_than': return ruled(numbers('more_than', [above, above, null]), { word: 'more than', base: n, times: 1 });
    case 'at_most': return numbers('at_most', [null, null, n]);
    case 'less_than': return numbers('less_than', [null, null, n - 1]);
    case 'about': return numbers('about', [n, n, n], true);
  }
}
