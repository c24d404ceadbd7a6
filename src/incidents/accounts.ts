import type { Claim, ClaimId, Effect, VictimClass } from '../claims/claim.ts';
import type { ChainMap } from './chains.ts';
import type { Account, ChainId, IncidentId } from './incident.ts';
import type { Report } from './report.ts';

export interface AccountsOf { readonly incident: IncidentId; readonly reports: readonly Report[]; readonly chains: ChainMap; readonly rewrites: ReadonlySet<string> }

interface Entry { readonly report: Report; readonly claim: Claim; readonly chain: ChainId }

/** Claims that speak of one figure: the same effect on the same victims. */
export interface FigureKey { readonly effect: Effect; readonly actor: string | null; readonly class: VictimClass }

/** Per chain, effect and victim actor: what the chain says after its own updates and parts are settled. */
export function accountsOf(of: AccountsOf): ReadonlyMap<string, { readonly key: FigureKey; readonly accounts: readonly Account[] }> {
  const entries = of.reports.flatMap((report) => report.claims.map((claim) => ({ report, claim, chain: of.chains.of(report.article, claim) })));
  const usable = entries.filter((e) => isFigure(e.claim));
  const figures = new Map<string, Entry[]>();
  for (const entry of usable) {
    const key = keyOf(entry.claim);
    const list = figures.get(key);
    if (list) list.push(entry); else figures.set(key, [entry]);
  }
  return new Map([...figures].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([key, list]) => [key, { key: figureKey(list), accounts: byChain(of, list) }]));
}

/** A number of people said to have been killed, injured, missing, captured or displaced here; a part of a counted whole, or "killed and wounded" where both are split, is not a figure of its own. */
function isFigure(claim: Claim): boolean {
  const numbered = claim.count.low !== null || claim.count.best !== null || claim.count.high !== null;
  if (!numbered || claim.status === 'feared' || claim.status === 'denied' || claim.count.bound === 'share') return false;
  const together = claim.effect === 'casualties' && claim.role === 'restates';
  return claim.counted || (claim.role === 'restates' && !together) || claim.scope === 'background';
}

const keyOf = (claim: Claim): string => `${claim.effect} ${claim.victim.actor ?? claim.victim.class}`;

const figureKey = (entries: readonly Entry[]): FigureKey => {
  const { claim } = entries[0] as Entry;
  return { effect: claim.effect, actor: claim.victim.actor, class: claim.victim.class };
};

function byChain(of: AccountsOf, entries: readonly Entry[]): readonly Account[] {
  const chains = new Map<ChainId, Entry[]>();
  for (const entry of entries) {
    if (entry.claim.attribution?.kind === 'headline' && entry.claim.role === 'restates') continue;
    const list = chains.get(entry.chain);
    if (list) list.push(entry); else chains.set(entry.chain, [entry]);
  }
  return [...chains].sort((a, b) => (a[0] < b[0] ? -1 : 1)).flatMap(([chain, list]) => chainAccounts(of, chain, list));
}

/** A chain's articles in order: the latest that is no rewrite stands, earlier ones are superseded, rewrites repeat. */
function chainAccounts(of: AccountsOf, chain: ChainId, entries: readonly Entry[]): readonly Account[] {
  const articles = [...new Set(entries.map((e) => e.report.article))].sort((a, b) => (dateOf(entries, a) + a < dateOf(entries, b) + b ? -1 : 1));
  const own = articles.filter((a) => !of.rewrites.has(a));
  const latest = own.at(-1) ?? articles[0];
  return articles.map((article) => {
    const claims = chosen(entries.filter((e) => e.report.article === article));
    const standing = article === latest
      ? { kind: 'stands' as const }
      : { kind: 'out' as const, because: of.rewrites.has(article) ? 'a rewrite repeats its original' : 'superseded by a later figure of the same source' };
    return { chain, incident: of.incident, ...figureKey(entries), claims: claims.map((c) => c.id), ...sum(claims), standing };
  });
}

const dateOf = (entries: readonly Entry[], article: string): string => entries.find((e) => e.report.article === article)?.report.published ?? '';

/** Of one article the counted claims; where this chain has none there, the most informative that restates another's. */
function chosen(entries: readonly Entry[]): readonly Claim[] {
  const counted = entries.filter((e) => e.claim.counted || e.claim.scope === 'background').map((e) => e.claim);
  if (counted.length > 0) return counted;
  const restating = entries.map((e) => e.claim).sort((a, b) => Number(a.count.bound === 'vague') - Number(b.count.bound === 'vague'));
  return restating.slice(0, 1);
}

/** Adds the counted parts: an unknown best leaves the sum without one, an open part leaves it open. */
function sum(claims: readonly Claim[]): Pick<Account, 'low' | 'best' | 'high' | 'open'> {
  const lows = claims.map((c) => c.count.low);
  const bests = claims.map((c) => c.count.best ?? (claims.length > 1 ? c.count.low : null));
  const highs = claims.map((c) => c.count.high ?? c.count.best ?? c.count.low);
  const add = (ns: readonly (number | null)[]): number | null => (ns.length === 0 || ns.some((n) => n === null) ? null : ns.reduce<number>((s, n) => s + (n as number), 0));
  const exactZero = claims.length === 0;
  return { low: exactZero ? null : add(lows), best: add(bests), high: add(highs), open: claims.some((c) => c.count.high === null) };
}

export const claimIds = (accounts: readonly Account[]): readonly ClaimId[] => accounts.flatMap((a) => a.claims);
