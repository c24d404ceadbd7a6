import type { Claim } from '../claims/claim.ts';
import { accountsOf } from './accounts.ts';
import type { AccountsOf, FigureKey, KeyedAccounts, Said } from './accounts.ts';
import type { PartyOf } from './resolve.ts';
import type { Account, Chain, ChainId, Figure, Standing } from './incident.ts';
import { CIVIL } from './speakers.ts';
import { rankOf } from './sourceRanks.ts';
import type { SourceRank } from './sourceRanks.ts';

export interface FiguresOf extends AccountsOf {
  readonly partyOf: PartyOf;
  /** The account that a person chose, and those that a person took out. */
  readonly chosen: (key: FigureKey) => ChainId | null;
  readonly excluded: (key: FigureKey, chain: ChainId) => string | null;
}

/** The figures of one incident: low, best and high of each effect and actor, and the account in use with its reason. */
export function figuresOf(of: FiguresOf): readonly Figure[] {
  return accountsOf(of).map((keyed) => makeFigure(of, keyed));
}

function makeFigure(of: FiguresOf, { key, accounts: given }: KeyedAccounts): Figure {
  const ranked = given.map((said) => voiceOf(of, said));
  const accounts = withStandings({ of, key, ranked });
  const standing = accounts.filter((a) => a.standing.kind === 'stands');
  const used = pick({ of, key, ranked: ranked.map((r, i) => ({ account: accounts[i] as Account, chain: r.chain, parties: r.parties, latest: r.latest, rank: r.rank })) });
  const lows = standing.map((a) => a.low ?? a.best).filter((n): n is number => n !== null);
  const highs = standing.filter((a) => a.high !== null);
  const high = highs.length > 0 ? Math.max(...highs.map((a) => a.high as number)) : null;
  const closed = highs.some((a) => a.high === high && !a.open);
  return {
    effect: key.effect, actor: key.actor, class: key.class, perpetrator: perpetratorOf(of, accounts), accounts, inUse: used === null ? null : accounts.indexOf(used.account),
    low: lows.length > 0 ? Math.min(...lows) : null, best: used?.account.best ?? null, high, open: standing.some((a) => a.open) && !closed,
    vague: used === null || used.account.best !== null ? 0 : vagueOf(of, used.account),
    chains: new Set(standing.map((a) => a.chain)).size, reason: used?.reason ?? 'no account stands',
  };
}

interface Voiced { readonly account: Account; readonly chain: Chain; readonly rank: SourceRank; readonly latest: string; readonly parties: readonly string[] }

/** Who speaks in an account, and how well placed. */
function voiceOf(of: FiguresOf, said: Said): Voiced {
  const report = of.reports.find((r) => r.claims.some((c) => said.claims.includes(c.id)));
  const claim = of.claims.get(said.claims[0] as Claim['id']) as Claim;
  const chain = of.chainOf(report?.article ?? '', claim);
  const parties = of.partyOf(report?.article ?? '', claim);
  const speaker = chain.kind === 'outlet' && claim.attribution !== null ? claim.attribution.kind : chain.kind;
  const kind = speaker === 'official' && CIVIL.test(claim.attribution?.text ?? chain.name) ? 'authority' : speaker;
  const rank = rankOf({ kind, parties, victim: said.actor, class: said.class });
  const latest = report?.published?.slice(0, 10) ?? '';
  return { account: accountOf(said, { standing: said.standing, rank: rank.rank, latest }), chain, parties, latest, rank };
}

const accountOf = (a: Said, { standing, rank, latest }: Pick<Account, 'standing' | 'rank' | 'latest'>): Account => ({ chain: a.chain, incident: a.incident, effect: a.effect, actor: a.actor, class: a.class, claims: a.claims, low: a.low, best: a.best, high: a.high, open: a.open, standing, rank, latest });

/** What does not set the range: what a person took out, a vague word beside a number, an accused party's "nobody was hurt". */
function withStandings(make: { readonly of: FiguresOf; readonly key: FigureKey; readonly ranked: readonly Voiced[] }): readonly Account[] {
  const { of, key, ranked } = make;
  const taken = (r: Voiced): string | null => (r.account.standing.kind === 'stands' ? of.excluded(key, r.account.chain) : null);
  const numeric = ranked.some((r) => r.account.standing.kind === 'stands' && !isVague(of, r.account) && taken(r) === null);
  return ranked.map((r) => {
    if (r.account.standing.kind !== 'stands') return r.account;
    const by = taken(r);
    const other = (standing: Standing): Account => accountOf(r.account, { standing, rank: r.account.rank, latest: r.account.latest });
    const out = (because: string): Account => other({ kind: 'out', because });
    if (by !== null) return out(`taken out of the range by ${by}`);
    if (numeric && isVague(of, r.account)) return other({ kind: 'vague', because: 'a vague word beside a number' });
    return isDenial(r, ranked) ? out('a denial is a counter-claim and never the low') : r.account;
  });
}

/** Nobody hurt, said by a party or by no one in particular, where others count people. */
const isDenial = (voiced: Voiced, all: readonly Voiced[]): boolean =>
  voiced.account.low === 0 && voiced.account.best === 0 && voiced.rank.rank >= 4 && all.some((o) => (o.account.low ?? o.account.best ?? 0) > 0);

const isVague = (of: FiguresOf, account: Account): boolean => account.claims.every((id) => of.claims.get(id)?.count.bound === 'vague');

const vagueOf = (of: FiguresOf, account: Account): number =>
  account.claims.reduce((sum, id) => { const c = of.claims.get(id); return c?.count.bound === 'vague' ? sum + (c.count.low ?? 0) : sum; }, 0);

interface Used { readonly account: Account; readonly reason: string }

/** A person's choice; else the best-placed source, the latest of equals, the larger of equally late ones. */
function pick(make: { readonly of: FiguresOf; readonly key: FigureKey; readonly ranked: readonly Voiced[] }): Used | null {
  const chosen = make.of.chosen(make.key);
  const picked = chosen === null ? undefined : make.ranked.filter((r) => r.account.chain === chosen).sort((a, b) => Number(a.account.standing.kind !== 'stands') - Number(b.account.standing.kind !== 'stands'))[0];
  if (picked) return { account: picked.account, reason: 'chosen by a person' };
  const standing = make.ranked.filter((r) => r.account.standing.kind === 'stands' && (r.account.low !== null || r.account.best !== null || r.account.high !== null));
  const [first, ...others] = [...standing].sort(byPlacing);
  if (!first) return null;
  return { account: first.account, reason: reasonOf(first, others) };
}

const size = (a: Account): number => a.best ?? a.low ?? 0;
const numbered = (v: Voiced): number => (v.account.best === null && v.account.low === null ? 1 : 0);
const byPlacing = (a: Voiced, b: Voiced): number =>
  numbered(a) - numbered(b) || a.rank.rank - b.rank.rank || (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0) || size(b.account) - size(a.account) || (a.account.chain < b.account.chain ? -1 : 1);

function reasonOf(first: Voiced, others: readonly Voiced[]): string {
  if (others.length === 0) return `the only account: ${first.chain.name}`;
  const equals = others.filter((o) => o.rank.rank === first.rank.rank);
  const why = equals.length === 0 ? `the best placed of ${others.length + 1} accounts` : equals.every((o) => o.latest < first.latest) ? `the latest of ${equals.length + 1} equally placed accounts` : `the largest of ${equals.length + 1} equally placed accounts of its day`;
  return `${first.chain.name}: ${first.rank.words}, ${why}`;
}

function perpetratorOf(of: FiguresOf, accounts: readonly Account[]): string | null {
  const votes = new Map<string, number>();
  for (const id of accounts.flatMap((a) => a.claims)) {
    const p = of.claims.get(id)?.perpetrator;
    const name = p?.actor ?? p?.text ?? null;
    if (name !== null) votes.set(name, (votes.get(name) ?? 0) + (p?.actor ? 2 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
