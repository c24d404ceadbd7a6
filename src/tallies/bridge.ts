import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Figure, Incident } from '../incidents/incident.ts';
import { joined, later } from '../incidents/later.ts';
import type { Bridge, BridgeStep, SettledClaim } from './reconciliation.ts';
import { accountInUse, figureOf, listsOf } from './settle.ts';

/**
 * From the naive sum to the reconciled figure, one step for each exclusion; it always closes exactly. Naive: best, or low where there is
 * no best, of every asserted killed claim of every scope, shares left out (domain.md, section 6).
 */
export function buildBridge(claims: readonly SettledClaim[], incidents: readonly Incident[]): Bridge {
  const byId = later(() => new Map(incidents.map((i) => [i.id, i])));
  let naive = 0;
  const excluded: BridgeStep[] = [];
  const sums = new Map<Figure, number>();
  for (const list of listsOf(claims)) for (const part of partsOf(list, byId)) {
    naive += part.amount;
    if (part.step !== null) excluded.push(part.step);
    if (part.figure !== null) sums.set(part.figure, (sums.get(part.figure) ?? 0) + part.amount);
  }
  const figures = joined(incidents, inUse);
  const reconciled = figures.reduce((n, u) => n + value(u.figure), 0);
  return { effect: 'killed', naive, reconciled, steps: [...excluded, ...differences(figures, sums)] };
}

/** What one claim brings to the naive sum: a step where it is left out, the figure it is kept for where it is not. */
interface Part { readonly amount: number; readonly step: BridgeStep | null; readonly figure: Figure | null }

const parts = new WeakMap<readonly SettledClaim[], readonly Part[]>();

/** The parts of an article's claims; the same objects as long as the claims are settled alike. */
function partsOf(claims: readonly SettledClaim[], byId: () => ReadonlyMap<Incident['id'], Incident>): readonly Part[] {
  const known = parts.get(claims);
  if (known) return known;
  const made: Part[] = [];
  for (const settled of claims) { const amount = naiveOf(settled.claim); if (amount !== null) made.push(makePart(settled, { amount, byId })); }
  parts.set(claims, made);
  return made;
}

function makePart(settled: SettledClaim, { amount: n, byId }: { readonly amount: number; readonly byId: () => ReadonlyMap<Incident['id'], Incident> }): Part {
  if (!settled.inTotals) return { amount: n, step: n === 0 ? null : { kind: 'left out', claim: settled.claim.id, amount: -n, reason: settled.whyNot ?? 'not counted' }, figure: null };
  return { amount: n, step: null, figure: settled.incident === null ? null : figureOf(settled.claim, byId().get(settled.incident) as Incident) ?? null };
}

/** What a plain sum adds for a claim: best, or low where there is no best, of an asserted killed claim that is no share; otherwise null. */
export const naiveOf = (claim: Claim): number | null => (claim.effect === 'killed' && claim.status === 'asserted' && claim.count.bound !== 'share' ? claim.count.best ?? claim.count.low : null);

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
function differences(used: readonly Used[], sums: ReadonlyMap<Figure, number>): readonly BridgeStep[] {
  return used.flatMap(({ figure, incident }) => {
    const sum = sums.get(figure) ?? 0;
    const difference = value(figure) - sum;
    const claim = difference === 0 ? null : claimBehind(figure, incident);
    return claim === null ? [] : [{ kind: 'difference', claim, amount: difference, reason: whyDifferent(figure, sum) }];
  });
}

/** The claim that a difference is shown with. */
const claimBehind = (figure: Figure, incident: Incident): ClaimId | null => accountInUse(figure)?.claims[0] ?? figure.accounts.flatMap((a) => a.claims)[0] ?? incident.claims[0] ?? null;

const whyDifferent = (figure: Figure, sum: number): string =>
  figure.best === null ? 'without a best guess the lowest account that stands is used' : `the figure in use is ${figure.best} where the claims kept for it add up to ${sum}: ${figure.reason}`;
