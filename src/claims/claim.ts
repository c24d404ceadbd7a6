import type { VagueWord } from '../lexicon/numbers.ts';
import type { Effect, SourceKind, VictimClass } from '../lexicon/terms.ts';
import type { Span } from '../text/span.ts';

export type { Effect, SourceKind, VictimClass };

/** A claim's id is a hash of its evidence (article text, effect, span), so two people who read one article get the same ids. */
export type ClaimId = string & { readonly brand: 'ClaimId' };


/** What a rule profile decides of a number: `base` + `times` x what the profile counts the word as ("several hundred" is 100 x several; "more than 150" is 150 + 1 x more than). */
export interface CountRule { readonly word: VagueWord | 'more than'; readonly base: number; readonly times: number }

export type Bound =
  | 'exact' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'about' | 'range' | 'vague' | 'share'
  | 'unquantified' | 'no_information';

/** A count keeps its words, its bound and three numbers. `high: null` is open-ended, `best: null` is "no best guess". */
export interface Count {
  /** The numeral with its bound, the word of a row without a number ("casualties"), or null where the text has no word for it. */
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly bound: Bound;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** Null where no profile has a say: the number is what the text says. */
  readonly rule: CountRule | null;
}

/** Where a slot's value comes from: the text says it here, or it follows from something that can be named. Unknown is `null` in the slot. */
export type Basis =
  | { readonly kind: 'stated'; readonly span: Span }
  | { readonly kind: 'implied'; readonly because: string };


export interface Victim {
  readonly text: string;
  /** The actor's canonical name (domain.md, Names), or null when the words name nobody. "A + B" when the words name both. */
  readonly actor: string | null;
  readonly class: VictimClass;
  /** The words' own category, so that other standards' classes can be mapped: soldiers, police, officials, women, children ... */
  readonly category: string | null;
  readonly basis: Basis;
}

export interface Perpetrator {
  readonly text: string;
  readonly actor: string | null;
  /** Somebody denies it, here or in another article. */
  readonly contested: boolean;
  readonly basis: Basis;
}

export interface Means { readonly text: string; readonly kind: string; readonly basis: Basis }

/** `name` is the canonical name; it is the printed one where the place is not in the lexicon or the workbook's Places. */
export interface Place {
  readonly text: string;
  readonly name: string;
  /** The place that contains it, where known: Al Mayadin lies within Deir ez-Zor. */
  readonly within: string | null;
  readonly basis: Basis;
}

/**
 * Days are ISO dates, inclusive; `year` and `month` precision span the whole unit. `from` and `to` are null together when the text
 * says "Sunday" and nobody has told us when the article was published; without any words for a date the slot itself is null.
 */
export interface EventDate {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'day' | 'days' | 'week' | 'month' | 'year';
  /** What the text prints when we propose another reading of it (a contradictory year): figures with it are provisional. */
  readonly printed: { readonly from: string; readonly to: string } | null;
  readonly basis: Basis;
}

/** Who says so. `kind: 'outlet'` with the outlet's words is the article's own narration. */
export interface Attribution { readonly text: string; readonly kind: SourceKind; readonly basis: Basis }

export type Status = 'asserted' | 'denied' | 'feared' | 'no_information';
export type Scope = 'incident' | 'cumulative' | 'background';
export type Role = 'independent' | 'part' | 'subset' | 'whole' | 'restates' | 'derivative' | 'share';

export interface Window { readonly from: string | null; readonly to: string | null; readonly places: readonly string[] }

/** Another figure that the words may mean: "two thirds of them" of 557, or of 924. */
export interface Alternative { readonly best: number; readonly because: string }

export interface Claim {
  readonly id: ClaimId;
  readonly effect: Effect;
  readonly count: Count;
  readonly quote: { readonly text: string } & Span;
  readonly victim: Victim;
  readonly perpetrator: Perpetrator | null;
  readonly means: Means | null;
  readonly place: Place | null;
  readonly date: EventDate | null;
  readonly attribution: Attribution | null;
  readonly status: Status;
  readonly scope: Scope;
  readonly window: Window | null;
  readonly role: Role;
  readonly partOf: ClaimId | null;
  readonly restates: ClaimId | null;
  /** The earlier figure that this one replaces: of the same source ("rose from 4 to 7"), or one that its own source took back ("at first spoke of five"). */
  readonly supersedes: ClaimId | null;
  readonly alternatives: readonly Alternative[];
  /** True for the claims whose sum is this article's incident total without counting anybody twice. */
  readonly counted: boolean;
  /** Why it is counted, or why not, in words for the analyst. */
  readonly reason: string;
  /** The rules that made it, in the order in which they spoke. */
  readonly rules: readonly string[];
  /**
   * Claims of one scene are told by the article as one happening. Scenes are numbered in reading order; whether two
   * scenes are the same incident is for the incidents room to say. The headline, the lead and the body share a scene where they agree.
   */
  readonly scene: number;
}

/** A number that was seen and not counted, with the reason a person can read ("date", "distance", "unit name", "strike count"). */
export interface SetAside extends Span {
  readonly text: string;
  readonly reason: string;
}
