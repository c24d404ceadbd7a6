import type { Claim, SourceKind } from '../claims/claim.ts';
import { accountsOf } from './accounts.ts';
import type { AccountsOf, FigureKey, KeyedAccounts, Said } from './accounts.ts';
import { ELIMINATED } from './parties.ts';
import type { PartyOf } from './resolve.ts';
import type { Account, Chain, ChainId, Figure, Standing } from './incident.ts';
import { passesOn } from './outlets.ts';
import { isEnemy, sideOf } from './sides.ts';
import { CIVIL } from './sourceKinds.ts';
import { HOLDERS } from './speakers.ts';
import { rankOf, SOURCE_RANKS } from './sourceRanks.ts';
import type { SourceRank } from './sourceRanks.ts';

export interface FiguresOf extends AccountsOf { readonly partyOf: PartyOf; readonly choices: Choices; /** What kind of source a claim's speaker is, though an outlet found them. */ readonly heardAs: (article: string, claim: Claim) => SourceKind | null }

/** The account that a person chose, and those that a person took out. */
export interface Choices {
  readonly chosen: (key: FigureKey) => ChainId | null;
  readonly excluded: (key: FigureKey, chain: ChainId) => string | null;
}

/** The figures of one incident: low, best and high of each effect and actor, and the account in use with its reason. */
export function figuresOf(of: FiguresOf): readonly Figure[] {
  return withOneDoer(accountsOf(of).map((keyed) => makeFigure(of, keyed)));
}

/** "A rebel raid killed nine. Thirty were wounded": where the figures of an incident name one doer in all, it is that of those which name none, its own people and, for the dead of others, those in arms aside. */
function withOneDoer(figures: readonly Figure[]): readonly Figure[] {
  const named = figures.filter((f) => f.perpetrator !== null);
  const [first] = named;
  if (first === undefined || named.some((f) => f.perpetrator !== first.perpetrator)) return figures;
  const armed = named.some((f) => f.class === 'combatant');
  return figures.map((f) => (f.perpetrator !== null || f.effect === 'displaced' || f.actor === first.perpetrator || (f.class === 'combatant' && !armed) ? f : { ...f, perpetrator: first.perpetrator }));
}

function makeFigure(of: FiguresOf, { key, accounts: given }: KeyedAccounts): Figure {
  const ranked = withStandings({ of, key, ranked: given.map((said) => voiceOf(of, said)) });
  const accounts = ranked.map((r) => r.account);
  const used = pick({ of, key, ranked });
  const { low, high, open, chains } = rangeOf(accounts);
  return {
    effect: key.effect, actor: key.actor, class: key.class, perpetrator: perpetratorOf(of, accounts), accounts, inUse: used === null ? null : accounts.indexOf(used.account),
    low, best: used?.account.best ?? null, high, open, vague: used === null || used.account.best !== null ? 0 : vagueOf(of, used.account), chains, reason: used?.reason ?? 'no account stands',
  };
}

/** The accounts that stand, from the lowest to the highest; open where one of them is, unless another one closes at the highest. */
function rangeOf(accounts: readonly Account[]): Pick<Figure, 'low' | 'high' | 'open' | 'chains'> {
  let [low, high]: [number | null, number | null] = [null, null];
  let [open, closed] = [false, false];
  const chains: ChainId[] = [];
  for (const a of accounts) {
    if (a.standing.kind !== 'stands') continue;
    const least = a.low ?? a.best;
    if (least !== null && (low === null || least < low)) low = least;
    if (a.high !== null && (high === null || a.high > high)) { high = a.high; closed = false; }
    if (a.open) open = true; else if (a.high !== null && a.high === high) closed = true;
    if (!chains.includes(a.chain)) chains.push(a.chain);
  }
  return { low, high, open: open && !closed, chains: chains.length };
}

interface Voiced { readonly account: Account; readonly chain: Chain; readonly rank: SourceRank; readonly latest: string; readonly parties: readonly string[] }

/** Who speaks in an account, and how well placed. */
function voiceOf(of: FiguresOf, said: Said): Voiced {
  const report = of.reports.find((r) => r.claims.some((c) => said.claims.includes(c.id)));
  const claim = of.claims.get(said.claims[0] as Claim['id']) as Claim;
  const chain = of.chainOf(report?.article ?? '', claim);
  const parties = of.partyOf(report?.article ?? '', claim);
  const speaker = isPolitician(claim, chain) && claim.attribution !== null ? claim.attribution.kind : chain.kind === 'outlet' ? of.heardAs(report?.article ?? '', claim) ?? chain.kind : chain.kind;
  const kind = HOLDERS.has(speaker) && (CIVIL.test(claim.attribution?.text ?? chain.name) || CIVIL.test(chain.name)) ? 'authority' : speaker;
  const rank = (said.class === 'combatant' && passesOn(chain.name)) || takesSides(of, said, kind) || isOfFoes(of, said, kind) ? THE_ENEMYS : rankOf({ kind, parties, victim: said.actor, class: said.class, side: isEnemy(claim) ? null : sideOf(claim) });
  const latest = report?.published?.slice(0, 10) ?? '';
  return { account: accountOf(said, { standing: said.standing, rank: rank.rank, latest }), chain, parties, latest, rank };
}

/** "In parliament the opposition leader spoke of six dead", in a monitor's report: the number is not the monitor's. */
const isPolitician = ({ attribution }: Claim, { kind }: Chain): boolean => kind === 'monitor' && attribution?.kind === 'official' && attribution.basis.kind === 'stated';

/** What only those who fight them call fighters. */
const SIDED = /\b(?:terrorists?|apostates?|infidels?|crusaders?|aggressors?|occupiers?|remnants)\b/i;
const PAPERS: ReadonlySet<string> = new Set(['outlet', 'media', 'headline', 'police', 'hospital', 'rescue', 'un']);
const THE_ENEMYS = SOURCE_RANKS[4] as SourceRank;

/** "The information team said that sixteen terrorists were killed": whatever its name is, it speaks for their enemy. */
const takesSides = (of: FiguresOf, said: Said, kind: string): boolean => said.class === 'combatant' && !PAPERS.has(kind) && said.claims.every((id) => SIDED.test(of.claims.get(id)?.victim.text ?? ''));

/** "42 militants were killed, the regional government said": a state's offices and its police count their enemy's dead as its army does. */
const isOfFoes = (of: FiguresOf, said: Said, kind: string): boolean =>
  OFFICES.has(kind) && said.class === 'combatant' && (said.low ?? said.best ?? 0) > 0 && said.claims.every((id) => { const c = of.claims.get(id); return c !== undefined && (FOES.test(c.victim.text) || (ELIMINATED.test(c.quote.text) && c.victim.actor !== null && !/^Government of /.test(c.victim.actor))); });
const OFFICES: ReadonlySet<string> = new Set(['authority', 'police', 'official']);
const FOES = /\b(?:terrorists?|militants?|rebels?|insurgents?|bandits?|extremists?|jihadi(?:st)?s?|guerrillas?|dissidents|separatists|maoists?|cadres|gang members)\b/i;

const accountOf = (a: Said, { standing, rank, latest }: Pick<Account, 'standing' | 'rank' | 'latest'>): Account => ({ chain: a.chain, incident: a.incident, effect: a.effect, actor: a.actor, class: a.class, claims: a.claims, low: a.low, best: a.best, high: a.high, open: a.open, standing, rank, latest });

/** What does not set the range: what a person took out, a vague word beside a number, an accused party's "nobody was hurt". */
function withStandings(make: Ranked): readonly Voiced[] {
  const { ranked } = make;
  const numeric = ranked.some((r) => r.account.standing.kind === 'stands' && !isVague(make.of, r.account) && takenOutBy(make, r) === null);
  return ranked.map((r) => {
    const standing = r.account.standing.kind === 'stands' ? standingOf(make, r, numeric) : r.account.standing;
    return standing === r.account.standing ? r : { account: accountOf(r.account, { standing, rank: r.account.rank, latest: r.account.latest }), chain: r.chain, parties: r.parties, latest: r.latest, rank: r.rank };
  });
}

interface Ranked { readonly of: FiguresOf; readonly key: FigureKey; readonly ranked: readonly Voiced[] }

function standingOf(make: Ranked, r: Voiced, numeric: boolean): Standing {
  const by = takenOutBy(make, r);
  if (by !== null) return { kind: 'out', because: `taken out of the range by ${by}` };
  if (numeric && isVague(make.of, r.account)) return { kind: 'vague', because: 'a vague word beside a number' };
  return isDenial(r, make.ranked) ? { kind: 'out', because: 'a denial is a counter-claim and never the low' } : r.account.standing;
}

const takenOutBy = ({ of, key }: Ranked, { account }: Voiced): string | null => of.choices.excluded(key, account.chain);

/**
 * Nobody hurt, said by a party or by no one in particular where others count people, or by anybody where two do. A side that says that it lost nobody is no accused
 * party: what its enemies claim, in however many places, does not do away with its zero.
 */
function isDenial(voiced: Voiced, all: readonly Voiced[]): boolean {
  if (voiced.account.low !== 0 || voiced.account.best !== 0) return false;
  const counting = new Set(all.filter((o) => (o.account.low ?? o.account.best ?? 0) > 0 && (voiced.rank.rank >= 4 || o.rank.rank < 5)).map((o) => o.account.chain));
  return counting.size >= (voiced.rank.rank >= 4 ? 1 : 2);
}

const isVague = (of: FiguresOf, account: Account): boolean => account.claims.every((id) => of.claims.get(id)?.count.bound === 'vague');

const vagueOf = (of: FiguresOf, account: Account): number =>
  account.claims.reduce((sum, id) => { const c = of.claims.get(id); return c?.count.bound === 'vague' ? sum + (c.count.low ?? 0) : sum; }, 0);

interface Used { readonly account: Account; readonly reason: string }

/** A person's choice; else the best-placed source, the latest of equals, the larger of equally late ones. */
function pick({ of, key, ranked }: Ranked): Used | null {
  const chosen = of.choices.chosen(key);
  const picked = chosen === null ? undefined : ranked.filter((r) => r.account.chain === chosen).sort((a, b) => Number(a.account.standing.kind !== 'stands') - Number(b.account.standing.kind !== 'stands'))[0];
  if (picked) return { account: picked.account, reason: 'chosen by a person' };
  const [first, ...others] = ranked.filter((r) => r.account.standing.kind === 'stands' && (r.account.low !== null || r.account.best !== null || r.account.high !== null)).sort(byPlacing);
  return first === undefined ? null : { account: first.account, reason: reasonOf(first, others) };
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
  for (const { claims } of accounts) for (const id of claims) {
    const p = of.claims.get(id)?.perpetrator;
    const name = p?.actor ?? p?.text ?? null;
    if (name !== null) votes.set(name, (votes.get(name) ?? 0) + (p?.actor ? 2 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
