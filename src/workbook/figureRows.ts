import type { Claim } from '../claims/claim.ts';
import type { Account, Figure, Incident } from '../incidents/incident.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** Figures, their accounts and the claims these count, each under its short code: the spine of the workbook's formulas. */
export interface FigureRow { readonly code: string; readonly incident: Incident; readonly figure: Figure; readonly accounts: readonly AccountRow[] }
export interface AccountRow { readonly code: string; readonly figure: string; readonly incident: string; readonly account: Account; readonly claims: readonly Claim[] }

export function makeFigureRows(r: Reconciliation): readonly FigureRow[] {
  const claims = new Map(r.claims.map((c) => [c.claim.id, c.claim]));
  const rows: FigureRow[] = [];
  let accounts = 0;
  for (const incident of r.incidents) for (const figure of incident.figures) {
    const code = `F${rows.length + 1}`;
    const own = figure.accounts.map((account) => ({
      code: `K${++accounts}`, figure: code, incident: incident.id, account, claims: account.claims.flatMap((id) => { const c = claims.get(id); return c ? [c] : []; }),
    }));
    rows.push({ code, incident, figure, accounts: own });
  }
  return rows;
}

export const amountOf = (figure: Figure, incident: Incident): number | null => (incident.background ? null : figure.best ?? figure.low);
