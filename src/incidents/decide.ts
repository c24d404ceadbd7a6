import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { decisionsOf } from './decision.ts';
import type { Decision } from './decision.ts';

/** Replays what people decided about single claims: rejections, corrected numbers, answered dates. The readings themselves stay. */
export function applyClaimDecisions(readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] {
  if (decisions.length === 0) return readings;
  const rejected = new Set(decisionsOf(decisions, 'reject-claim').map((d) => d.claim));
  const counts = new Map(decisionsOf(decisions, 'override-count').map((d) => [d.claim, d]));
  const dates = new Map(decisionsOf(decisions, 'answer-date').map((d) => [d.claim, d.accept]));
  const decide = (claim: Claim): Claim => {
    const count = counts.get(claim.id);
    const dated = dates.has(claim.id) ? answerDate(claim, dates.get(claim.id) === true) : claim;
    return count ? { ...dated, count: { ...dated.count, low: count.low, best: count.best, high: count.high }, reason: `${dated.reason}; number corrected by ${count.by}` } : dated;
  };
  return readings.map((r) => ({ ...r, claims: r.claims.filter((c) => !rejected.has(c.id)).map(decide) }));
}

function answerDate(claim: Claim, accept: boolean): Claim {
  const { date } = claim;
  if (date === null || date.printed === null) return claim;
  return { ...claim, date: accept ? { ...date, printed: null } : { ...date, ...date.printed, printed: null } };
}
