import type { RuleProfile } from '../claims/profile.ts';
import type { Decision } from '../incidents/decision.ts';
import type { Claim } from '../claims/claim.ts';
import type { Reconciliation, SettledClaim } from '../tallies/reconciliation.ts';
import type { Codes } from './codes.ts';
import type { FigureRow } from './figureRows.ts';
import type { PublishedRow } from './tables/published.ts';

/** A claim with its code, and as the program proposed it before anybody corrected it. */
export interface ClaimRow extends Omit<SettledClaim, 'chain'> { readonly code: string; readonly original: Claim; readonly rejected: boolean }

/** Everything the tables are made of. */
export interface Book {
  readonly reconciliation: Reconciliation;
  /** Every claim in the order of its article and text, those that people rejected among them. */
  readonly claims: readonly ClaimRow[];
  readonly codes: Codes;
  readonly figures: readonly FigureRow[];
  readonly profile: RuleProfile;
  /** What people decided so far, replayed in this reconciliation. */
  readonly decisions: readonly Decision[];
  /** Figures as they were published, now and before. */
  readonly published: readonly PublishedRow[];
  /** What each figure counted as in the workbook before this one; null for a new workbook. */
  readonly before: ReadonlyMap<string, number | null> | null;
  /** Lines for the log about what came in with this run. */
  readonly notes: readonly string[];
  /** ISO date and time: the only clock the workbook knows. */
  readonly now: string;
  readonly version: string;
  /** The account that counts a claim. */
  readonly accountOf: (claim: string) => string | null;
  /** The row of the passage that holds a quote. */
  readonly passageRows: (article: string, start: number) => number;
  /** What contains a place, where known. */
  readonly withinOf: (place: string | null) => string | null;
}
