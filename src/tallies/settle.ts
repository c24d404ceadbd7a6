import type { Claim } from '../claims/claim.ts';
import type { Figure, Incident, Incidents, PlacedClaim } from '../incidents/incident.ts';
import type { SettledClaim, Tally } from './reconciliation.ts';

/** Says of each claim whether it is in the totals, and if not, why not: the same words as in the bridge. */
export function settle(incidents: Incidents, tallies: readonly Tally[]): readonly SettledClaim[] {
  const byId = new Map(incidents.incidents.map((i) => [i.id, i]));
  const tallyOf = new Map(tallies.flatMap((t) => t.stated.map((s) => [s.claim, t.id] as const)));
  const rewrites = new Map(incidents.articles.filter((a) => a.derivativeOf !== null).map((a) => [a.id, a.derivativeOf as string]));
  return incidents.placed.map((placed) => {
    const incident = placed.incident === null ? undefined : byId.get(placed.incident);
    const whyNot = whyNotCounted({ placed, incident, rewrite: rewrites.get(placed.article) ?? null });
    return { ...placed, tally: tallyOf.get(placed.claim.id) ?? null, inTotals: whyNot === null, whyNot };
  });
}

interface Of { readonly placed: PlacedClaim; readonly incident: Incident | undefined; readonly rewrite: string | null }

function whyNotCounted({ placed, incident, rewrite }: Of): string | null {
  const { claim } = placed;
  if (!incident) return claim.reason;
  const figure = incident.figures.find((f) => f.effect === claim.effect && f.accounts.some((a) => a.claims.includes(claim.id)));
  if (incident.background || claim.scope === 'background') return 'an event of another time, mentioned as background';
  const used = figure?.inUse == null ? undefined : figure.accounts[figure.inUse];
  if (used?.claims.includes(claim.id)) return null;
  if (rewrite !== null) return `a rewrite of article ${rewrite}`;
  return figure ? whyAnother(claim, figure) : claim.reason;
}

function whyAnother(claim: Claim, figure: Figure): string {
  const own = figure.accounts.find((a) => a.claims.includes(claim.id));
  if (own?.standing.kind === 'out') return own.standing.because;
  return claim.restates === null ? `another account is used: ${figure.reason}` : claim.reason;
}
