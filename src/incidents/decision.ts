import type { ClaimId } from '../claims/claim.ts';
import type { Effect } from '../lexicon/terms.ts';
import type { ChainId, IncidentId } from './incident.ts';

/** Who decided, and when (ISO date and time); the log keeps both. */
export interface Signed { readonly by: string; readonly at: string }

/** Which figure of an incident a decision speaks of. */
export interface FigureRef { readonly incident: IncidentId; readonly effect: Effect; readonly actor: string | null }

/** The facts of a claim that a person may correct in place, beside its numbers and its date. */
export const CLAIM_FIELDS = ['effect', 'victim', 'actor', 'class', 'perpetrator', 'contested', 'means', 'place', 'attribution', 'status', 'scope'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/**
 * What a person decided, without the signature. Incidents are named by their ids; an id that was merged into another leads there, so that an
 * old decision still finds its incident.
 */
export type Choice =
  | { readonly kind: 'reject-claim'; readonly claim: ClaimId }
  | { readonly kind: 'override-count'; readonly claim: ClaimId; readonly low: number | null; readonly best: number | null; readonly high: number | null }
  | { readonly kind: 'assign-claim'; readonly claim: ClaimId; readonly incident: IncidentId }
  | { readonly kind: 'merge'; readonly a: IncidentId; readonly b: IncidentId }
  /** Keeps two incidents apart, or takes one article's report (by its own id) out of an incident. */
  | { readonly kind: 'split'; readonly a: IncidentId; readonly b: IncidentId }
  | ({ readonly kind: 'choose-account'; readonly chain: ChainId } & FigureRef)
  /** Takes an account out of the range of a figure. */
  | ({ readonly kind: 'exclude-account'; readonly chain: ChainId } & FigureRef)
  /** Accepting the suggested date ends the doubt; rejecting it restores the printed one. */
  | { readonly kind: 'answer-date'; readonly claim: ClaimId; readonly accept: boolean }
  /** Puts an incident inside a tally or takes it out, whatever its window, places and actors say. */
  | { readonly kind: 'place-in-tally'; readonly tally: string; readonly incident: IncidentId; readonly inside: boolean }
  | { readonly kind: 'correct-date'; readonly claim: ClaimId; readonly from: string; readonly to: string }
  /** Another value for one fact of a claim; "" is unknown. */
  | { readonly kind: 'correct-field'; readonly claim: ClaimId; readonly field: ClaimField; readonly value: string };

/** A decision as data: it is replayed over every run and never overwritten by one. Undoing it takes it off the list, and the candidates it hid come back. */
export type Decision = Choice & Signed;

export type DecisionOf<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

export const decisionsOf = <K extends Decision['kind']>(decisions: readonly Decision[], kind: K): readonly DecisionOf<K>[] =>
  decisions.filter((d): d is DecisionOf<K> => d.kind === kind);
