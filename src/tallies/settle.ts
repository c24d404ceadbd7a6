import type { Claim } from '../claims/claim.ts';
import type { Figure, Incident, Incidents, PlacedClaim } from '../incidents/incident.ts';
import type { SettledClaim, Tally } from './reconciliation.ts';

/** Says of each claim whether it is in the totals, and if not, why not: the same words as in the bridge. */
export function settle(incidents: Incidents, tallies: readonly Tally[]): readonly SettledClaim[] {
  const byId = new Map(incidents.incidents.map((i) => [i.id, i]));
  const tallyOf = tallyByClaim(tallies);
  const rewrites = new Map(incidents.articles.filter((a) => a.derivativeOf !== null).map((a) => [a.id, a.derivativeOf as string]));
  const counted = new Map<string, string>();
  return incidents.placed.map((placed) => {
    const incident = placed.incident === null ? undefined : byId.get(placed.incident);
    const figure = incident && figureOf(placed.claim, incident);
    const whyNot = whyNotCounted({ placed, incident, figure, rewrite: rewrites.get(placed.article) ?? null }) ?? sameText(placed, counted);
    if (whyNot === null) counted.set(placed.claim.id, placed.article);
    return { ...placed, tally: tallyOf(placed), inTotals: whyNot === null, whyNot };
  });
}

/** A claim names its text: the same claim in two articles is one text printed twice, and is counted once. */
function sameText(placed: PlacedClaim, counted: ReadonlyMap<string, string>): string | null {
  const article = counted.get(placed.claim.id);
  return article === undefined ? null : `the same text as in article ${article}`;
}

/** The tally that states a claim; a part by period belongs to the tally over the whole period as well, and is shown with that one. */
function tallyByClaim(tallies: readonly Tally[]): (placed: PlacedClaim) => SettledClaim['tally'] {
  const found = new Map<string, Tally['id']>();
  for (const tally of tallies) for (const row of tally.stated) { const key = `${tally.article} ${row.claim}`; if (!found.has(key)) found.set(key, tally.id); }
  return (placed) => found.get(`${placed.article} ${placed.claim.id}`) ?? null;
}

/** The figure that a claim speaks for in its incident. */
export const figureOf = (claim: Claim, incident: Incident): Figure | undefined => {
  const mine = incident.figures.filter((f) => f.effect === claim.effect && f.accounts.some((a) => a.claims.includes(claim.id)));
  return mine.find((f) => accountInUse(f)?.claims.includes(claim.id)) ?? mine[0];
};

export const accountInUse = (figure: Figure): Figure['accounts'][number] | undefined => (figure.inUse === null ? undefined : figure.accounts[figure.inUse]);

interface Of { readonly placed: PlacedClaim; readonly incident: Incident | undefined; readonly figure: Figure | undefined; readonly rewrite: string | null }

function whyNotCounted({ placed, incident, figure, rewrite }: Of): string | null {
  const { claim } = placed;
  if (!incident) return claim.reason;
  if (incident.background || claim.scope === 'background') return 'an event of another time, mentioned as background';
  if (figure && accountInUse(figure)?.claims.includes(claim.id)) return null;
  if (rewrite !== null) return `a rewrite of article ${rewrite}`;
  return figure ? whyAnother(claim, figure) : claim.reason;
}

function whyAnother(claim: Claim, figure: Figure): string {
  const own = figure.accounts.find((a) => a.claims.includes(claim.id));
  if (own?.standing.kind === 'out') return own.standing.because;
  return claim.restates === null ? `another account is used: ${figure.reason}` : claim.reason;
}
