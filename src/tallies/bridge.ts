import type { Claim } from '../claims/claim.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Bridge, BridgeStep, SettledClaim } from './reconciliation.ts';

/**
 * From the naive sum to the reconciled figure, one step for each exclusion; it always closes exactly. Naive: best, or low where there is
 * no best, of every asserted killed claim of every scope, shares left out (domain.md, section 6).
 */
export function buildBridge(claims: readonly SettledClaim[], incidents: readonly Incident[]): Bridge {
  const naiveClaims = claims.filter((c) => isNaive(c.claim));
  const naive = naiveClaims.reduce((n, c) => n + amount(c.claim), 0);
  const excluded = naiveClaims.filter((c) => !c.inTotals && amount(c.claim) !== 0).map((c) => ({ claim: c.claim.id, amount: -amount(c.claim), reason: c.whyNot ?? '' }));
  const reconciled = incidents.filter((i) => !i.background).flatMap((i) => i.figures).filter((f) => f.effect === 'killed').reduce((n, f) => n + (f.best ?? f.low ?? 0), 0);
  return { effect: 'killed', naive, reconciled, steps: [...excluded, ...differences(claims, incidents)] };
}

const isNaive = (claim: Claim): boolean => claim.effect === 'killed' && claim.status === 'asserted' && claim.count.bound !== 'share' && amountOrNull(claim) !== null;

const amountOrNull = (claim: Claim): number | null => claim.count.best ?? claim.count.low;
const amount = (claim: Claim): number => amountOrNull(claim) ?? 0;

/** Where a figure in use is not the plain sum of its claims (a range takes its low), the difference is a step of its own. */
function differences(claims: readonly SettledClaim[], incidents: readonly Incident[]): readonly BridgeStep[] {
  const byId = new Map(claims.map((c) => [c.claim.id, c.claim]));
  return incidents.filter((i) => !i.background).flatMap((i) => i.figures).flatMap((figure) => {
    if (figure.effect !== 'killed') return [];
    const used = figure.inUse === null ? [] : figure.accounts[figure.inUse]?.claims ?? [];
    const sum = used.reduce((n, id) => { const c = byId.get(id); return n + (c && isNaive(c) ? amount(c) : 0); }, 0);
    const difference = (figure.best ?? figure.low ?? 0) - sum;
    const [claim] = used;
    return difference === 0 || claim === undefined ? [] : [{ claim, amount: difference, reason: 'without a best guess the lowest account that stands is used' }];
  });
}
