import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Figure, Incident } from '../incidents/incident.ts';
import type { Bridge, BridgeStep, SettledClaim } from './reconciliation.ts';
import { accountInUse, figureOf } from './settle.ts';

/**
 * From the naive sum to the reconciled figure, one step for each exclusion; it always closes exactly. Naive: best, or low where there is
 * no best, of every asserted killed claim of every scope, shares left out (domain.md, section 6).
 */
export function buildBridge(claims: readonly SettledClaim[], incidents: readonly Incident[]): Bridge {
  const naiveClaims = claims.filter((c) => isNaive(c.claim));
  const naive = naiveClaims.reduce((n, c) => n + amount(c.claim), 0);
  const excluded = naiveClaims.filter((c) => !c.inTotals && amount(c.claim) !== 0).map((c): BridgeStep => ({ kind: 'left out', claim: c.claim.id, amount: -amount(c.claim), reason: c.whyNot ?? 'not counted' }));
  const used = figuresInUse(incidents);
  const reconciled = used.reduce((n, u) => n + value(u.figure), 0);
  return { effect: 'killed', naive, reconciled, steps: [...excluded, ...differences({ kept: naiveClaims.filter((c) => c.inTotals), used, incidents })] };
}

const isNaive = (claim: Claim): boolean => claim.effect === 'killed' && claim.status === 'asserted' && claim.count.bound !== 'share' && amountOrNull(claim) !== null;

const amountOrNull = (claim: Claim): number | null => claim.count.best ?? claim.count.low;
const amount = (claim: Claim): number => amountOrNull(claim) ?? 0;

interface Used { readonly incident: Incident; readonly figure: Figure }

const value = (figure: Figure): number => figure.best ?? figure.low ?? 0;

const figuresInUse = (incidents: readonly Incident[]): readonly Used[] =>
  incidents.filter((i) => !i.background).flatMap((incident) => incident.figures.filter((f) => f.effect === 'killed').map((figure) => ({ incident, figure })));

/** Where a figure in use is not the plain sum of the claims that are kept for it, the difference is a step of its own. */
function differences(of: { readonly kept: readonly SettledClaim[]; readonly used: readonly Used[]; readonly incidents: readonly Incident[] }): readonly BridgeStep[] {
  const byId = new Map(of.incidents.map((i) => [i.id, i]));
  const sums = new Map<Figure, number>();
  for (const { claim, incident } of of.kept) {
    const figure = incident === null ? undefined : figureOf(claim, byId.get(incident) as Incident);
    if (figure) sums.set(figure, (sums.get(figure) ?? 0) + amount(claim));
  }
  return of.used.flatMap(({ figure, incident }) => {
    const sum = sums.get(figure) ?? 0;
    const difference = value(figure) - sum;
    const claim = claimBehind(figure, incident);
    return difference === 0 || claim === null ? [] : [{ kind: 'difference', claim, amount: difference, reason: whyDifferent(figure, sum) }];
  });
}

/** The claim that a difference is shown with. */
const claimBehind = (figure: Figure, incident: Incident): ClaimId | null => accountInUse(figure)?.claims[0] ?? figure.accounts.flatMap((a) => a.claims)[0] ?? incident.claims[0] ?? null;

const whyDifferent = (figure: Figure, sum: number): string =>
  figure.best === null ? 'without a best guess the lowest account that stands is used' : `the figure in use is ${figure.best} where the claims kept for it add up to ${sum}: ${figure.reason}`;
