import type { ClaimId, Effect, VictimClass } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Incidents, IncidentId, PlacedClaim } from '../incidents/incident.ts';
import type { Issue } from '../text/issue.ts';

export type TallyId = string & { readonly brand: 'TallyId' };

/** What a part is a part by. A "group" is told apart by a word of its own ("rescue workers"); a nested part lies inside another part. */
export type PartBy = 'actor' | 'perpetrator' | 'place' | 'sex' | 'age' | 'period' | 'group' | 'nested';

/** A row of a tally as stated. The whole is the row whose actor is "total"; `by` says what a part row is a part by, `actor` is its name. */
export interface StatedRow {
  readonly actor: string;
  readonly by: 'whole' | 'share' | 'outside' | PartBy;
  readonly claim: ClaimId;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface ActorNumber { readonly actor: string; readonly best: number | null }

/** One figure of a linked incident: whether the tally speaks of these people. */
export interface LinkedFigure {
  readonly effect: Effect;
  readonly actor: string | null;
  readonly class: VictimClass;
  readonly inside: boolean;
  readonly because: string;
  /** What it adds to what is itemised: best, or low where there is no best; null adds nothing. */
  readonly amount: number | null;
}

/**
 * Why one incident is, or is not, inside a tally's window, places and actors. Incidents that nobody could take for a part of it (far off in
 * time or place) are not listed.
 */
export interface TallyLink {
  readonly incident: IncidentId;
  readonly inside: boolean;
  readonly because: string;
  /** Its places, people and means are the tally's: the window alone decides whether it lies inside. */
  readonly fits: boolean;
  readonly provisional: boolean;
  /** The people who said so, where the judgement is a person's. */
  readonly decidedBy: string | null;
  readonly figures: readonly LinkedFigure[];
}

/** A figure that belongs to a part of a tally ("35 of them in the north"), whether or not it lies inside the whole. */
export interface PartFigure { readonly claim: ClaimId; readonly incident: IncidentId; readonly effect: Effect; readonly actor: string | null; readonly class: VictimClass }

/** A source's own cumulative statement, checked against what this workbook has itemised. It is never added to incidents. */
export interface Tally {
  readonly id: TallyId;
  readonly source: string;
  readonly article: string;
  readonly effect: Effect;
  readonly window: { readonly from: string | null; readonly to: string | null };
  readonly places: readonly string[];
  readonly stated: readonly StatedRow[];
  /** The parts that make the sum: two cuts of one whole are not added to each other. */
  readonly terms: readonly ClaimId[];
  readonly partsSum: number | null;
  readonly partsVerdict: 'exact' | 'short' | 'over' | 'none';
  readonly recorded: readonly ActorNumber[];
  readonly gap: readonly ActorNumber[];
  readonly partFigures: readonly PartFigure[];
  readonly links: readonly TallyLink[];
  readonly increment: {
    readonly previous: TallyId;
    readonly implied: readonly ActorNumber[];
    readonly incidents: readonly IncidentId[];
  } | null;
  readonly checks: readonly { readonly code: string; readonly words: string }[];
}

/**
 * One step on the way from the naive sum to the reconciled figure: a claim left out, or the difference between a figure in use and the claims
 * kept for it. Amounts are signed: naive + sum of amounts = reconciled.
 */
export interface BridgeStep { readonly kind: 'left out' | 'difference'; readonly claim: ClaimId; readonly amount: number; readonly reason: string }

export interface Bridge {
  readonly effect: 'killed';
  readonly naive: number;
  readonly reconciled: number;
  readonly steps: readonly BridgeStep[];
}

/** One step of a running total: figures in date order, and the stated tallies in the same time line. */
export interface RunningPoint {
  readonly date: string | null;
  readonly actor: string;
  readonly effect: Effect;
  readonly incident: IncidentId | null;
  readonly tally: TallyId | null;
  /** What this incident adds (best, or low where there is no best); null for a tally's own point. */
  readonly adds: number | null;
  /** The running total after it; for a tally's point the number it states. */
  readonly total: number;
}

/** A claim with where it ended: whether it is in the totals, and if not, why not. */
export interface SettledClaim extends PlacedClaim {
  readonly tally: TallyId | null;
  readonly inTotals: boolean;
  readonly whyNot: string | null;
}

/** The whole answer, across articles. The workbook and the command line print this. */
export interface Reconciliation extends Incidents {
  readonly readings: readonly Reading[];
  readonly claims: readonly SettledClaim[];
  readonly tallies: readonly Tally[];
  readonly running: readonly RunningPoint[];
  readonly bridge: Bridge;
  readonly issues: readonly Issue[];
}
