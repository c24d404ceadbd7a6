import type { Claim } from '../claims/claim.ts';
import type { Account, Figure, Incident } from '../incidents/incident.ts';
import { nameText } from './safeText.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** Figures, their accounts and the claims these count, each under its short code: the spine of the workbook's formulas. */
export interface FigureRow { readonly code: string; readonly incident: Incident; readonly figure: Figure; readonly accounts: readonly AccountRow[] }
export interface AccountRow { readonly code: string; readonly figure: string; readonly incident: Incident; readonly account: Account; readonly claims: readonly Claim[]; /** This account and those before it in its figure. */ readonly upTo: readonly AccountRow[] }

export function makeFigureRows(r: Reconciliation): readonly FigureRow[] {
  const claims = new Map(r.claims.map((c) => [c.claim.id, c.claim]));
  const rows: FigureRow[] = [];
  let accounts = 0;
  for (const incident of r.incidents) for (const figure of incident.figures) {
    const code = `F${rows.length + 1}`;
    const own: AccountRow[] = [];
    for (const account of figure.accounts) {
      const row = { code: `K${++accounts}`, figure: code, incident, account, claims: account.claims.flatMap((id) => claims.get(id) ?? []), upTo: [] as AccountRow[] };
      row.upTo = [...own, row];
      own.push(row);
    }
    rows.push({ code, incident, figure, accounts: own });
  }
  return rows;
}

/** Whose people: the actor, or where nobody is named the class. */
export const actorOf = (figure: Figure): string => nameText(figure.actor ?? figure.class);

/** By whom, as claimed. */
export const doerOf = (figure: Figure): string | null => (figure.perpetrator === null ? null : nameText(figure.perpetrator));

/** What counts: best, or low where there is no best. */
export const inUse = (figure: Figure): number | null => figure.best ?? figure.low;

/** What totals add; a background incident adds nothing. */
export const amountOf = (figure: Figure, incident: Incident): number | null => (incident.background ? null : inUse(figure));

/** Every claim is a vague word: such an account stands only where no number does. */
export const isVague = (row: AccountRow): boolean => row.claims.length > 0 && row.claims.every((c) => c.count.bound === 'vague');

/** It stands, and with a number. */
export const givesNumber = (row: AccountRow): boolean => row.account.standing.kind === 'stands' && !isVague(row);
