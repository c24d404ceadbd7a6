import type { ClaimId } from '../claims/claim.ts';
import type { ChainId, IncidentId } from './incident.ts';
import type { Effect } from '../lexicon/terms.ts';

/** Who decided, and when (ISO date and time); the log keeps both. */
interface Signed { readonly by: string; readonly at: string }

/**
 * A person's decision, as data. Decisions are replayed over every run and never overwritten by one; undoing a decision takes it off the
 * list, and the candidates it hid come back.
 */
export type Decision =
  | ({ readonly kind: 'reject-claim'; readonly claim: ClaimId } & Signed)
  | ({ readonly kind: 'override-count'; readonly claim: ClaimId; readonly low: number | null; readonly best: number | null; readonly high: number | null } & Signed)
  | ({ readonly kind: 'assign-claim'; readonly claim: ClaimId; readonly incident: IncidentId } & Signed)
  | ({ readonly kind: 'merge'; readonly a: IncidentId; readonly b: IncidentId } & Signed)
  | ({ readonly kind: 'split'; readonly a: IncidentId; readonly b: IncidentId } & Signed)
  | ({ readonly kind: 'choose-account'; readonly incident: IncidentId; readonly effect: Effect; readonly actor: string | null; readonly chain: ChainId } & Signed)
  /** Whether an incident lies inside a source's tally, whatever its window, places and actors say. */
  | ({ readonly kind: 'place-in-tally'; readonly tally: string; readonly incident: IncidentId; readonly inside: boolean } & Signed)
  /** Accepting the suggested date ends the doubt; rejecting it restores the printed one. */
  | ({ readonly kind: 'answer-date'; readonly claim: ClaimId; readonly accept: boolean } & Signed);

export type DecisionOf<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

export const decisionsOf = <K extends Decision['kind']>(decisions: readonly Decision[], kind: K): readonly DecisionOf<K>[] =>
  decisions.filter((d): d is DecisionOf<K> => d.kind === kind);
