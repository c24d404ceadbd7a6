import type { VagueWord } from '../lexicon/numbers.ts';

/**
 * A rule profile: what a vague or open number counts as. Data that a person can read and edit in the workbook; fixed per project.
 * Source: domain.md, Quantities.
 */
export interface RuleProfile {
  readonly name: string;
  readonly vague: Readonly<Record<VagueWord, number>>;
  /** "More than 150" is at least 151 (true), or is recorded as 150 (false). */
  readonly moreThanAddsOne: boolean;
  /** "Casualties" without a number: a row without a number, or 0. */
  readonly casualtiesAlone: 'unquantified' | 'zero';
  readonly neutralised: { readonly effect: 'killed' | 'casualties'; readonly flagged: boolean };
}

const HOUSE: RuleProfile = {
  name: 'house',
  vague: { couple: 2, several: 3, tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000 },
  moreThanAddsOne: true,
  casualtiesAlone: 'unquantified',
  neutralised: { effect: 'killed', flagged: true },
};

const ACLED: RuleProfile = { ...HOUSE, name: 'acled', moreThanAddsOne: false, casualtiesAlone: 'zero', neutralised: { effect: 'killed', flagged: false } };

const PLURAL: RuleProfile = {
  ...HOUSE,
  name: 'plural',
  vague: { couple: 2, several: 3, tens: 20, dozens: 24, scores: 40, hundreds: 200, thousands: 2000 },
  neutralised: { effect: 'casualties', flagged: true },
};

/** The three that ship, the default first. */
export const PROFILES: readonly RuleProfile[] = [HOUSE, ACLED, PLURAL];

export const DEFAULT_PROFILE = HOUSE;
