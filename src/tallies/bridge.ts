import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Figure, Incident } from '../incidents/incident.ts';
import type { Bridge, BridgeStep, SettledClaim } from './reconciliation.ts';
import { accountInUse, figureOf } from './settle.ts';

/**
 * From the naive sum to the reconciled figure, one step for each exclusion; it always closes exactly. Naive: best, or low where there is
 * no best, of every asserted killed claim of every scope, shares left out (domain.md, section 6).
 */
export function buildBridge(claims: readonly SettledClaim[], incidents: readonly Incident[]): Bridge {
  let naive = 0;
  const excluded: BridgeStep[] = [];
  const kept: SettledClaim[] = [];
  for (const settled of claims) {
    if (!isNaive(settled.claim)) continue;
    const n = amount(settled.claim);
    naive += n;
    if (settled.inTotals) kept.push(settled); else if (n !== 0) excluded.push(stepOf(settled, n));
  }
  const figures = incidents.flatMap(inUse);
  const reconciled = figures.reduce((n, u) => n + value(u.figure), 0);
  return { effect: 'killed', naive, reconciled, steps: [...excluded, ...differences({ kept, used: figures, incidents })] };
}

const steps = new WeakMap<SettledClaim, BridgeStep>();

/** The step of a claim that is left out; the same object as long as the claim is settled alike. */
function stepOf(settled: SettledClaim, n: number): BridgeStep {
  const known = steps.get(settled);
  if (known) return known;
  const step: BridgeStep = { kind: 'left out', claim: settled.claim.id, amount: -n, reason: settled.whyNot ?? 'not counted' };
  steps.set(settled, step);
  return step;
}

const isNaive = (claim: Claim): boolean => claim.effect === 'killed' && claim.status === 'asserted' && claim.count.bound !== 'share' && amountOrNull(claim) !== null;

const amountOrNull = (claim: Claim): number | null => claim.count.best ?? claim.count.low;
const amount = (claim: Claim): number => amountOrNull(claim) ?? 0;

interface Used { readonly incident: Incident; readonly figure: Figure }

const value = (figure: Figure): number => figure.best ?? figure.low ?? 0;

const used = new WeakMap<Incident, readonly Used[]>();

/** The killed figures of an incident that totals add. */
function inUse(incident: Incident): readonly Used[] {
  const known = used.get(incident);
  if (known) return known;
  const made = incident.background ? [] : incident.figures.filter((f) => f.effect === 'killed').map((figure) => ({ incident, figure }));
  used.set(incident, made);
  return made;
}

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
