import type { Claim } from './claim.ts';

/** A claim with some fields changed. */
export const changedClaim = (claim: Claim, change: Partial<Claim>): Claim => Object.assign(copy(claim), change);

/** Field by field and in the order of readArticle.ts, so that all claims are objects of one shape, whoever changed them: a copy by spreading has a shape of its own, and what was compiled for it is thrown away with the last of such copies. */
const copy = (c: Claim): Claim => ({
  id: c.id, effect: c.effect, count: c.count, quote: c.quote, victim: c.victim, perpetrator: c.perpetrator, means: c.means, place: c.place, date: c.date, attribution: c.attribution,
  status: c.status, scope: c.scope, window: c.window, role: c.role, partOf: c.partOf, restates: c.restates, supersedes: c.supersedes, alternatives: c.alternatives,
  counted: c.counted, reason: c.reason, rules: c.rules, scene: c.scene,
});
