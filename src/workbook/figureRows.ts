import type { Claim } from '../claims/claim.ts';
import { inUse } from '../incidents/incident.ts';
import type { Account, Figure, Incident } from '../incidents/incident.ts';
import { NO_CODES, number } from './codes.ts';
import type { KnownCodes } from './codes.ts';
import { nameText } from './safeText.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** Figures, their accounts and the claims these count, each under its short code: the spine of the workbook's formulas. */
export interface FigureRow { readonly code: string; readonly incident: Incident; readonly figure: Figure; readonly accounts: readonly AccountRow[] }
export interface AccountRow { readonly code: string; /** Where it stands in Accounts, from 1 on. */ readonly position: number; readonly figure: string; readonly incident: Incident; readonly account: Account; readonly claims: readonly Claim[]; /** This account and those before it in its figure. */ readonly upTo: readonly AccountRow[] }

/** What a figure is known by from run to run. */
export const figureKey = (of: { readonly incident: string; readonly effect: string; readonly actor: string }): string => `${of.incident} ${of.effect} ${of.actor}`;

/** Two figures of one incident may be of nobody named (soldiers, and bandits): the second of them is told by its number. */
export function numbered(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => { const n = (seen.get(key) ?? 0) + 1; seen.set(key, n); return n === 1 ? key : `${key} ${n}`; });
}

/** What an account is known by: its figure, its chain and the claims it rests on. */
export const accountKey = (of: { readonly figure: string; readonly chain: string; readonly claims: readonly string[] }): string => `${of.figure} ${of.chain} ${of.claims.join(' ')}`;

export function makeFigureRows(r: Reconciliation, known: KnownCodes = NO_CODES): readonly FigureRow[] {
  const claims = new Map(r.claims.map((c) => [c.claim.id, c.claim]));
  const figures = r.incidents.flatMap((incident) => incident.figures.map((figure) => ({ incident, figure, key: figureKey({ incident: incident.id, effect: figure.effect, actor: actorOf(figure) }) })));
  const figureCodes = number('F', numbered(figures.map((f) => f.key)), known.figure);
  const keys = figures.flatMap((f, i) => f.figure.accounts.map((a) => accountKey({ figure: figureCodes[i] as string, chain: a.chain, claims: a.claims })));
  const accountCodes = number('K', keys, known.account);
  let next = 0;
  return figures.map(({ incident, figure }, i) => {
    const code = figureCodes[i] as string;
    const own: AccountRow[] = [];
    for (const account of figure.accounts) {
      const row = { code: accountCodes[next] as string, position: ++next, figure: code, incident, account, claims: account.claims.flatMap((id) => claims.get(id) ?? []), upTo: [] as AccountRow[] };
      row.upTo = [...own, row];
      own.push(row);
    }
    return { code, incident, figure, accounts: own };
  });
}

/** Whose people: the actor, or where nobody is named the class. */
export const actorOf = (figure: Figure): string => nameText(figure.actor ?? figure.class);

/** By whom, as claimed. */
export const doerOf = (figure: Figure): string | null => (figure.perpetrator === null ? null : nameText(figure.perpetrator));

/** What totals add; a background incident adds nothing. */
export const amountOf = (figure: Figure, incident: Incident): number | null => (incident.background ? null : inUse(figure));

/** Every claim is a vague word: such an account stands only where no number does. */
export const isVague = (row: AccountRow): boolean => row.claims.length > 0 && row.claims.every((c) => c.count.bound === 'vague');

/** It stands, and with a number. */
export const givesNumber = (row: AccountRow): boolean => row.account.standing.kind === 'stands' && !isVague(row);
