import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { settleDecisions } from './conflicts.ts';
import { decisionsOf } from './decision.ts';
import type { Decision, DecisionOf } from './decision.ts';
import { corrected, correctField } from './correctField.ts';

/** Replays what people decided about single claims: rejections, corrected numbers, answered dates. The readings themselves stay. */
export function applyClaimDecisions(readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] {
  if (decisions.length === 0) return readings;
  const rejected = rejectedIn(decisions);
  return correctClaims(readings, decisions).map((r) => ({ ...r, claims: r.claims.filter((c) => !rejected.has(c.id)) }));
}

export const rejectedIn = (decisions: readonly Decision[]): ReadonlySet<string> => new Set(decisionsOf(effective(decisions), 'reject-claim').map((d) => d.claim));

/** Corrected numbers and dates; rejected claims are still there. */
export function correctClaims(readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] {
  const inEffect = effective(decisions);
  const counts = new Map(decisionsOf(inEffect, 'override-count').map((d) => [d.claim, d]));
  const dates = new Map([...decisionsOf(inEffect, 'answer-date'), ...decisionsOf(inEffect, 'correct-date')].map((d) => [d.claim, d]));
  const fields = new Map<string, DecisionOf<'correct-field'>[]>();
  for (const d of decisionsOf(inEffect, 'correct-field')) { const list = fields.get(d.claim); if (list) list.push(d); else fields.set(d.claim, [d]); }
  if (counts.size + dates.size + fields.size === 0) return readings;
  const decide = (claim: Claim): Claim => {
    const [count, date] = [counts.get(claim.id), dates.get(claim.id)];
    const fielded = (fields.get(claim.id) ?? []).reduce(correctField, claim);
    const dated = date === undefined ? fielded : date.kind === 'answer-date' ? answerDate(fielded, date.accept) : correctDate(fielded, date);
    return count ? { ...dated, count: { ...dated.count, low: count.low, best: count.best, high: count.high, rule: null }, reason: `${dated.reason}; number corrected by ${count.by}` } : dated;
  };
  return readings.map((r) => (r.claims.some((c) => counts.has(c.id) || dates.has(c.id) || fields.has(c.id)) ? { ...r, claims: r.claims.map(decide) } : r));
}

/** Claims are not incidents: their decisions need no redirects. */
const effective = (decisions: readonly Decision[]): readonly Decision[] => settleDecisions(decisions, (id) => id).inEffect;

function answerDate(claim: Claim, accept: boolean): Claim {
  const { date } = claim;
  if (date === null || date.printed === null) return claim;
  return { ...claim, date: accept ? { ...date, printed: null } : { ...date, ...date.printed, printed: null } };
}

const correctDate = (claim: Claim, to: { readonly from: string; readonly to: string; readonly by: string }): Claim => ({
  ...claim, date: { text: claim.date?.text ?? '', from: to.from, to: to.to, precision: to.from === to.to ? 'day' : 'days', printed: null, basis: corrected(to.by) },
});
