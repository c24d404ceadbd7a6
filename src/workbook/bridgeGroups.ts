import type { BridgeStep, Reconciliation, SettledClaim } from '../tallies/reconciliation.ts';

/** The kinds of reason for which a claim is not added, in the order in which the bridge is drawn. */
export const BRIDGE_GROUPS = ['cumulative tallies', 'events of another time', 'rewrites of an article', 'the same people told again', 'another account is used', 'low where there is no best', 'changed since'] as const;

export type BridgeGroup = (typeof BRIDGE_GROUPS)[number];

/** Why a step of the bridge is taken, in a word. Its full reason stands on Bridge. */
export function bridgeGroup(step: BridgeStep, settled: SettledClaim | undefined): BridgeGroup {
  if (step.kind === 'difference') return 'low where there is no best';
  const scope = settled?.claim.scope ?? 'incident';
  if (scope === 'cumulative' || settled?.tally) return 'cumulative tallies';
  if (scope === 'background' || step.reason.includes('background')) return 'events of another time';
  if (step.reason.startsWith('a rewrite')) return 'rewrites of an article';
  return step.reason.startsWith('another account') || step.reason.startsWith('superseded') ? 'another account is used' : 'the same people told again';
}

/** What each kind of reason adds or takes away, all in all. */
export function bridgeAmounts(r: Pick<Reconciliation, 'bridge' | 'claims'>): ReadonlyMap<BridgeGroup, number> {
  const settled = new Map(r.claims.map((c) => [c.claim.id as string, c]));
  const amounts = new Map<BridgeGroup, number>();
  for (const step of r.bridge.steps) { const group = bridgeGroup(step, settled.get(step.claim)); amounts.set(group, (amounts.get(group) ?? 0) + step.amount); }
  return amounts;
}
