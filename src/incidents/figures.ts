import type { Claim, SourceKind } from '../claims/claim.ts';
import { accountsOf } from './accounts.ts';
import type { AccountsOf, FigureKey } from './accounts.ts';
import type { Account, ChainId, Figure } from './incident.ts';
import { rankOf } from './sourceRanks.ts';

export interface FiguresOf extends AccountsOf {
  readonly chosen: (key: FigureKey) => ChainId | null;
}

/** The figures of one incident: low, best and high of each effect and actor, and the account in use with its reason. */
export function figuresOf(of: FiguresOf): readonly Figure[] {
  const claims = new Map(of.reports.flatMap((r) => r.claims.map((c) => [c.id, c] as const)));
  return [...accountsOf(of).values()].map(({ key, accounts }) => makeFigure({ of, key, accounts, claims }));
}

interface Make { readonly of: FiguresOf; readonly key: FigureKey; readonly accounts: readonly Account[]; readonly claims: ReadonlyMap<string, Claim> }

function makeFigure(make: Make): Figure {
  const { key, claims } = make;
  const accounts = markVague(make.accounts, claims);
  const standing = accounts.filter((a) => a.standing.kind === 'stands');
  const used = pick(make, standing);
  const inUse = used === null ? null : accounts.indexOf(used.account);
  const lows = standing.map((a) => a.low ?? a.best).filter((n): n is number => n !== null);
  const highs = standing.filter((a) => a.high !== null);
  const high = highs.length > 0 ? Math.max(...highs.map((a) => a.high as number)) : null;
  const closed = highs.some((a) => a.high === high && !a.open);
  return {
    ...key, perpetrator: perpetratorOf(accounts, claims), accounts, inUse,
    low: lows.length > 0 ? Math.min(...lows) : null, best: used?.account.best ?? null, high, open: standing.some((a) => a.open) && !closed,
    vague: used === null || used.account.best !== null ? 0 : vagueOf(used.account, claims),
    chains: new Set(standing.map((a) => a.chain)).size, reason: used?.reason ?? 'no account stands',
  };
}

/** Vague accounts never set the range while a number stands. */
function markVague(accounts: readonly Account[], claims: ReadonlyMap<string, Claim>): readonly Account[] {
  const numeric = accounts.some((a) => a.standing.kind === 'stands' && !isVague(a, claims));
  if (!numeric) return accounts;
  return accounts.map((a) => (a.standing.kind === 'stands' && isVague(a, claims) ? { ...a, standing: { kind: 'out', because: 'a vague word beside a number' } } : a));
}

const isVague = (account: Account, claims: ReadonlyMap<string, Claim>): boolean => account.claims.every((id) => claims.get(id)?.count.bound === 'vague');

const vagueOf = (account: Account, claims: ReadonlyMap<string, Claim>): number =>
  account.claims.reduce((sum, id) => { const c = claims.get(id); return c?.count.bound === 'vague' ? sum + (c.count.low ?? 0) : sum; }, 0);

interface Used { readonly account: Account; readonly reason: string }

/** A person's choice; else the best-placed source, the latest of equals, the larger of equally late ones. */
function pick(make: Make, standing: readonly Account[]): Used | null {
  const chosen = make.of.chosen(make.key);
  const picked = chosen === null ? undefined : standing.find((a) => a.chain === chosen);
  if (picked) return { account: picked, reason: 'chosen by a person' };
  const ranked = standing.filter((a) => a.low !== null || a.best !== null || a.high !== null).map((account) => ({ account, rank: rankAccount(make, account), latest: latestOf(make, account) }));
  const [first] = ranked.sort((a, b) => a.rank.rank - b.rank.rank || (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0) || (b.account.best ?? b.account.low ?? 0) - (a.account.best ?? a.account.low ?? 0) || (a.account.chain < b.account.chain ? -1 : 1));
  if (!first) return null;
  const name = nameOf(make, first.account.chain);
  return { account: first.account, reason: ranked.length === 1 ? `the only account: ${name}` : `${name}: ${first.rank.words}, the best placed of ${ranked.length} accounts` };
}

function rankAccount(make: Make, account: Account): ReturnType<typeof rankOf> {
  const chain = make.of.chains.chains.find((c) => c.id === account.chain);
  const claim = make.claims.get(account.claims[0] as string);
  const kind: SourceKind = claim?.attribution && chain?.kind === 'outlet' ? claim.attribution.kind : chain?.kind ?? 'other';
  return rankOf({ kind, party: chain ? partyOf(chain.name, make.key.actor) : null, victim: make.key.actor, class: make.key.class });
}

/** A military chain that speaks for the victims' own side. */
function partyOf(name: string, actor: string | null): string | null {
  if (actor === null) return null;
  const country = actor.replace('Government of ', '').slice(0, 4).toLowerCase();
  return name.toLowerCase().includes(country) || /\b(regime|our|its)\b/i.test(name) ? actor : null;
}

const latestOf = (make: Make, account: Account): string =>
  make.of.reports.filter((r) => r.claims.some((c) => account.claims.includes(c.id))).map((r) => r.published ?? '').sort().at(-1) ?? '';

const nameOf = (make: Make, chain: ChainId): string => make.of.chains.chains.find((c) => c.id === chain)?.name ?? chain;

function perpetratorOf(accounts: readonly Account[], claims: ReadonlyMap<string, Claim>): string | null {
  const names = accounts.flatMap((a) => a.claims).map((id) => claims.get(id)?.perpetrator?.actor ?? claims.get(id)?.perpetrator?.text ?? null);
  return names.find((n): n is string => n !== null) ?? null;
}
