import type { Claim, ClaimId, Effect, EventDate, SourceKind, VictimClass } from '../claims/claim.ts';
import type { Choice } from './decision.ts';

export type IncidentId = string & { readonly brand: 'IncidentId' };
export type ChainId = string & { readonly brand: 'ChainId' };

/** One thing that changed between an article and its rewrite. */
export interface Drift { readonly field: string; readonly original: string; readonly rewrite: string }

/** What reconciling adds to an article: its family of rewrites and, for a rewrite, what it rewrote and what drifted. */
export interface ArticleLink {
  readonly id: string;
  /** Articles that tell each other's text over share a family; alone, an article is its own family. */
  readonly family: string;
  readonly derivativeOf: string | null;
  readonly drift: readonly Drift[];
}

/** One independent line of information: a speaker wherever quoted, a monitor, an outlet's own narration. Rewrites join their original's chain. */
export interface Chain {
  readonly id: ChainId;
  readonly name: string;
  readonly kind: SourceKind;
  readonly articles: readonly string[];
}

/** Does an account set low, best or high? If not, why not, in words. */
export type Standing =
  | { readonly kind: 'stands' }
  | { readonly kind: 'out'; readonly because: string }
  /** A vague word: it stands only where no number does. */
  | { readonly kind: 'vague'; readonly because: string };

/** What one chain says of one incident, effect and victim actor, after its own updates and parts are settled. */
export interface Account {
  readonly chain: ChainId;
  readonly incident: IncidentId;
  readonly effect: Effect;
  readonly actor: string | null;
  readonly class: VictimClass;
  readonly claims: readonly ClaimId[];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly standing: Standing;
  /** How well placed its source is: a rank of `SOURCE_RANKS`. */
  readonly rank: number;
  /** The day its article was published, empty when unknown: of equally placed accounts the latest is used. */
  readonly latest: string;
}

/** One level of one comparison behind a decision, with the sentence the reviewer reads. */
export interface AccountLine { readonly field: string; readonly level: string; readonly words: string }

/** One figure of one incident: effect x victim actor. `high` is the highest stated number, `open` says whether it is open-ended. */
export interface Figure {
  readonly effect: Effect;
  readonly actor: string | null;
  readonly class: VictimClass;
  readonly perpetrator: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  /** How much of the figure in use is a vague word, for "244 and dozens (counted as 12)"; 0 when none. */
  readonly vague: number;
  readonly chains: number;
  readonly reason: string;
  readonly accounts: readonly Account[];
  /** The account in use for `best`, as an index into `accounts`; null when there is no figure. */
  readonly inUse: number | null;
}

/** What counts: best, or low where there is no best. */
export const inUse = (figure: Pick<Figure, 'low' | 'best'>): number | null => figure.best ?? figure.low;

export interface Incident {
  readonly id: IncidentId;
  readonly title: string;
  readonly date: Pick<EventDate, 'from' | 'to' | 'precision' | 'printed'> | null;
  readonly place: string | null;
  readonly articles: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly figures: readonly Figure[];
  /** A background incident has figures and is kept out of totals. */
  readonly background: boolean;
  readonly grade: 'confirmed' | 'fair' | 'weak';
  readonly contested: boolean;
  /** True while a figure rests on a suggested date that nobody has accepted. */
  readonly provisional: boolean;
  readonly account: readonly AccountLine[];
}

/** Two incidents that look alike and must not be merged, with the features behind the warning. */
export interface Lookalike { readonly a: IncidentId; readonly b: IncidentId; readonly words: string }

export interface Suggestion {
  readonly kind: string;
  readonly words: string;
  readonly effect: string;
  /** The decisions that accepting and rejecting it make, still unsigned; null where only talking helps. */
  readonly accept: Choice | null;
  readonly reject: Choice | null;
}

/** Everything the incidents room says. */
export interface Incidents {
  readonly articles: readonly ArticleLink[];
  readonly chains: readonly Chain[];
  /** Claim by claim: its chain and, unless it is cumulative, its incident. */
  readonly placed: readonly PlacedClaim[];
  readonly incidents: readonly Incident[];
  /** Ids of incidents that are now part of another one. */
  readonly redirects: readonly { readonly from: IncidentId; readonly to: IncidentId }[];
  readonly lookalikes: readonly Lookalike[];
  readonly suggestions: readonly Suggestion[];
}

export interface PlacedClaim {
  readonly claim: Claim;
  readonly article: string;
  readonly chain: ChainId;
  readonly incident: IncidentId | null;
}
