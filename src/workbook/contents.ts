import type { RuleProfile } from '../claims/profile.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { Codes } from './codes.ts';
import type { FigureRow } from './figureRows.ts';

/** Everything the tables are made of. */
export interface Book {
  readonly reconciliation: Reconciliation;
  readonly codes: Codes;
  readonly figures: readonly FigureRow[];
  readonly profile: RuleProfile;
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
