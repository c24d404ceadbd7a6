import type { Claim, ClaimId, Effect, VictimClass } from '../claims/claim.ts';
import type { ChainOf } from './chains.ts';
import type { Account, Chain, ChainId, IncidentId, Standing } from './incident.ts';
import { joined } from './later.ts';
import { value } from './entry.ts';
import { mixedWholes } from './mixedWholes.ts';
import { asOneOf, asRival } from './ofWhom.ts';
import { isOneOfSeveral, isPartLike, settleWholes, topsOf } from './parts.ts';
import type { Entry } from './entry.ts';
import type { Report } from './report.ts';
import { passesOn } from './outlets.ts';
import { sideOf, sideOfActor } from './sides.ts';
import { shareOf } from './someOf.ts';
import type { Share } from './someOf.ts';

export interface AccountsOf {
  readonly incident: IncidentId;
  readonly reports: readonly Report[];
  /** The claims with the victims that the incident implies. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly chainOf: ChainOf;
  readonly rewrites: ReadonlySet<string>;
}

/** Claims that speak of one figure: the same effect on the same victims. */
export interface FigureKey { readonly effect: Effect; readonly actor: string | null; readonly class: VictimClass }

/** An account before anybody has asked how well placed its source is. */
export type Said = Omit<Account, 'rank' | 'latest'>;

type Judged = Said & { readonly partLike: boolean; readonly share: Share | null; readonly article: string };

export interface KeyedAccounts { readonly key: FigureKey; readonly accounts: readonly Said[] }

/** Per chain, effect and victim actor: what the chain says after its own updates and parts are settled. */
export function accountsOf(of: AccountsOf): readonly KeyedAccounts[] {
  const figures = new Map<string, Entry[]>();
  const told = entriesOf(of);
  const mixed = mixedWholes(told);
  for (const entry of told) {
    const key = `${entry.claim.effect} ${entry.claim.victim.actor ?? sideOf(entry.claim) ?? entry.claim.victim.class}`;
    const list = figures.get(key);
    if (list) list.push(entry); else figures.set(key, [entry]);
  }
  return inKeyOrder(figures).flatMap((all) => {
    const entries = mixed.size === 0 ? all : all.filter((e) => !mixed.has(e));
    return entries.length === 0 ? [] : [{ key: keyOf(entries), accounts: [...repeatsOut(of, partsOut(of, rewritesOut(of, entries, byChain(of, entries)))), ...(entries.length === all.length ? [] : ofSeveralSides(of, all.filter((e) => mixed.has(e))))] }];
  });
}

/** Wholes of people of several sides, which others tell apart: they stay to be read, and their parts count. */
const ofSeveralSides = (of: AccountsOf, entries: readonly Entry[]): readonly Said[] => byChain(of, entries).map((a) => saidWith(a, { kind: 'out', because: 'people of several sides in one number: another source tells them apart, and its parts count' }));

const inKeyOrder = (lists: ReadonlyMap<string, readonly Entry[]>): readonly (readonly Entry[])[] => (lists.size === 1 ? [...lists.values()] : [...lists].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, list]) => list));

/** Every numbered claim that somebody asserts of this incident; a headline repeats its article, and what another figure replaces stands no more. */
function entriesOf(of: AccountsOf): readonly Entry[] {
  const entries: Entry[] = [];
  for (const report of of.reports) {
    const headlined = report.claims.every(isHeadline);
    for (const claim of settleWholes(report.claims.map((c) => asOneOf(of.claims.get(c.id) ?? c, report, of)))) {
      if (isFigure(claim) && (headlined || !isHeadline(claim))) entries.push({ report, claim: asRival(claim, report, of), chain: of.chainOf(report.article, claim), setting: report.settings.get(claim.id) ?? null });
    }
  }
  return withoutSuperseded(entries);
}

/** Without the figures that others of them replace: whoever says "at first it was five" tells what stands no more, also beside another source's figure. */
function withoutSuperseded(entries: readonly Entry[]): readonly Entry[] {
  const gone = new Set(entries.map((e) => e.claim.supersedes));
  return entries.filter((e) => !gone.has(e.claim.id));
}

const isHeadline = ({ attribution }: Claim): boolean => attribution?.kind === 'headline';

function isFigure(claim: Claim): boolean {
  const numbered = claim.count.low !== null || claim.count.best !== null || claim.count.high !== null;
  if (!numbered || claim.status === 'feared' || claim.status === 'denied' || claim.count.bound === 'share') return false;
  return claim.effect !== 'casualties' || claim.role !== 'restates';
}

const keyOf = (entries: readonly Entry[]): FigureKey => {
  const { claim } = entries[0] as Entry;
  const classes = entries.map((e) => e.claim.victim.class);
  return { effect: claim.effect, actor: claim.victim.actor, class: classes.find((c) => c !== 'unknown') ?? 'unknown' };
};

function byChain(of: AccountsOf, entries: readonly Entry[]): readonly Judged[] {
  const chains = new Map<ChainId, Entry[]>();
  for (const entry of entries) {
    const list = chains.get(entry.chain.id);
    if (list) list.push(entry); else chains.set(entry.chain.id, [entry]);
  }
  return joined(inKeyOrder(chains), (list) => chainAccounts(of, (list[0] as Entry).chain, list));
}

/** A chain's articles in order: the latest that is no rewrite stands, earlier ones are superseded, rewrites repeat. */
function chainAccounts(of: AccountsOf, chain: Chain, entries: readonly Entry[]): readonly Judged[] {
  const sorted = byArticle(entries).map((list) => ({ article: (list[0] as Entry).report.article, tops: rivalsIn(list).flatMap(topsOf) })).filter((a) => a.tops.length > 0);
  const own = sorted.filter((a) => !isRewrite(of, a.article));
  const most = Math.max(0, ...own.flatMap((a) => a.tops.map((t) => value(t.claim))));
  const latest = own.findLast((a) => !a.tops.every((t) => isSome(t, most)) && !own.some((o) => isRounded(a.tops, o.tops))) ?? own.at(-1) ?? sorted[0];
  const key = keyOf(entries);
  const judged: Judged[] = [];
  for (const { article, tops } of sorted) {
    const standing = standingOf({ article, latest: latest?.article ?? article, rewrite: isRewrite(of, article) });
    for (const told of bySpeaker(tops)) {
      const { low, best, high, open } = sum(told.map((t) => t.claim));
      judged.push({ chain: chain.id, incident: of.incident, effect: key.effect, actor: key.actor, class: key.class, claims: told.map((t) => t.claim.id), low, best, high, open, standing, partLike: told.every((t) => isPartLike(t) && !isOneOfSeveral(t)), share: shareIn(told), article });
    }
  }
  return judged;
}

/** Some of them only: by name or kind, of somebody's own, or so few of those whom the same source has counted that it speaks of one house. */
function isSome(entry: Entry, most: number): boolean {
  if (isPartLike(entry)) return true;
  const share = shareOf(entry);
  return share === 'own' || (share === 'brought' && MANY_TIMES * value(entry.claim) <= most);
}

/** "Nearly 20", a day after the same source gave 18: a round number does not replace the exact one near it. */
function isRounded(round: readonly Entry[], exact: readonly Entry[]): boolean {
  const [a, b] = [round[0], exact[0]];
  if (a === undefined || b === undefined || a === b || round.length > 1 || exact.length > 1 || a.claim.count.bound !== 'about' || b.claim.count.bound === 'about' || b.claim.count.bound === 'vague') return false;
  const [x, y] = [value(a.claim), value(b.claim)];
  return y >= ROUNDED && Math.abs(x - y) <= NEAR * y && Math.abs((a.report.publishedDay ?? 0) - (b.report.publishedDay ?? 0)) <= 1;
}
const [ROUNDED, NEAR] = [6, 0.2];

/** An account tells of some where all of its claims do. */
function shareIn(told: readonly Entry[]): Share | null {
  let share: Share | null = null;
  for (const entry of told) { const own = shareOf(entry); if (own === null) return null; if (share !== 'brought') share = own; }
  return share;
}

/** What each article says, in the order in which they were published. */
function byArticle(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const articles = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = articles.get(entry.report.article);
    if (list) list.push(entry); else articles.set(entry.report.article, [entry]);
  }
  const lists = [...articles.values()];
  return lists.length === 1 ? lists : inTime(lists);
}

interface When { readonly list: readonly Entry[]; readonly day: string; readonly clock: string; readonly most: number; readonly article: string }

const whenOf = (list: readonly Entry[]): When => {
  const { published, article } = (list[0] as Entry).report;
  return { list, day: (published ?? '').slice(0, 10), clock: (published ?? '').slice(10), most: Math.max(...list.map((e) => value(e.claim))), article };
};

/** By day and clock; of a day on which some articles have a clock and some have none, the higher toll is the later one. */
function inTime(lists: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const all = lists.map(whenOf);
  const mixed = new Set(all.filter((a) => a.clock === '' && all.some((b) => b.day === a.day && b.clock !== '')).map((a) => a.day));
  const key = (w: When): string => `${w.day} ${mixed.has(w.day) ? String(w.most).padStart(9, '0') : w.clock} ${w.article}`;
  return all.map((w) => ({ list: w.list, key: key(w) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map((w) => w.list);
}

/**
 * "Police confirmed three deaths; the association insists that eight of its members were killed": two whom one article quotes do not add up. What
 * nobody is quoted for goes with the first of them; "another three" is added to what was told before.
 */
function bySpeaker(tops: readonly Entry[]): readonly (readonly Entry[])[] {
  if (tops.length < 2) return [tops];
  const names = new Set(tops.flatMap((t) => speakerOf(t) ?? []));
  const others = tops.filter((t) => t.chain.kind === 'monitor' && t.claim.attribution?.kind === 'official' && t.claim.attribution.basis.kind === 'stated');
  // "We find that four people died. In parliament a deputy spoke of six": the monitor's own number, and what it heard.
  if (others.length > 0 && others.length < tops.length && !others.some((t) => ADDED.test(t.claim.quote.text))) return [tops.filter((t) => !others.includes(t)), others];
  if (names.size < 2 || tops.some((t) => ADDED.test(t.claim.quote.text)) || new Set(tops.map((t) => t.claim.place?.name ?? '')).size > 1) return [tops];
  const [first] = names;
  return [...names].map((name) => tops.filter((t) => (speakerOf(t) ?? first) === name));
}

/** "Eleven died, the trust's secretary said. A former deputy had seen 28 bodies": each is weighed by itself, where neither tells a part of what the other tells. */
function rivalsIn(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const quoted = entries.filter((e) => speakerOf(e) !== null);
  const ids = new Set(entries.map((e) => e.claim.id));
  return quoted.length < 2 || quoted.some((e) => isPartLike(e) || (e.claim.partOf !== null && ids.has(e.claim.partOf))) ? [entries] : bySpeaker(entries);
}

const ADDED = /\b(?:another|others?|further|additional|also|too|later)\b|\bmore\b(?! than)/i;
const speakerOf = ({ claim: { attribution } }: Entry): string | null => (attribution === null || attribution.kind === 'headline' ? null : attribution.text.toLowerCase());

/** Field by field, so that all accounts are objects of one shape: copies by spreading would each have a shape of their own. */
const saidWith = (a: Said, standing: Standing): Said => ({ chain: a.chain, incident: a.incident, effect: a.effect, actor: a.actor, class: a.class, claims: a.claims, low: a.low, best: a.best, high: a.high, open: a.open, standing });

const judgedWith = (a: Judged, standing: Standing): Judged => ({ chain: a.chain, incident: a.incident, effect: a.effect, actor: a.actor, class: a.class, claims: a.claims, low: a.low, best: a.best, high: a.high, open: a.open, standing, partLike: a.partLike, share: a.share, article: a.article });

const isRewrite = (of: AccountsOf, article: string): boolean => of.rewrites.has(article);

function standingOf(of: { readonly article: string; readonly latest: string; readonly rewrite: boolean }): Standing {
  if (of.article === of.latest) return { kind: 'stands' };
  return { kind: 'out', because: of.rewrite ? 'a rewrite repeats its original' : SUPERSEDED };
}

/** Children, women, the named and late deaths are parts of the dead (rule 5), and so are the staff of one firm and who died in one hospital: alone they are no account of all of them. */
function partsOut(of: AccountsOf, accounts: readonly Judged[]): readonly Said[] {
  const whole = Math.max(0, ...accounts.filter((a) => !a.partLike && a.share === null && a.standing.kind === 'stands' && !isEnemys(of, a)).map((a) => a.low ?? a.best ?? 0));
  return accounts.map((a) => saidWith(a, a.standing.kind === 'stands' ? partOf(a, whole) ?? toldOfSome(of, a, accounts) ?? a.standing : a.standing));
}

/** "The other five were found under the stairs" in a report that goes on "the dead are fifteen, police say": who only narrates does not contradict the larger number that it quotes. */
function toldOfSome(of: AccountsOf, account: Judged, all: readonly Judged[]): Standing | null {
  if (account.class === 'combatant' || isQuoted(of, account) || isSaid(of, account)) return null;
  const larger = all.some((o) => o.article === account.article && o.chain !== account.chain && (o.standing.kind === 'stands' || (o.standing.kind === 'out' && o.standing.because === SUPERSEDED)) && (o.low ?? 0) > (account.low ?? 0) && (account.low ?? 0) > 0 && isQuoted(of, o));
  return larger ? { kind: 'out', because: 'told by the report itself, which quotes a larger number: some of those' } : null;
}

/** "Her association talks of 17 by now": somebody gives the number, whoever it is. */
const isSaid = (of: AccountsOf, { article, claims }: Judged): boolean => of.reports.some((r) => r.article === article && claims.some((id) => SAYS.test(r.settings.get(id)?.before.slice(-SAID_NEAR) ?? '')));
const SAYS = /\b(?:speaks?|spoke|talks?|says?|said|puts?|counts?|counted|gives?|gave|according|lists?|listed|figures?|tolls?|confirm\w*|reports?|reported|announc\w*|estimat\w*|record\w*|numbers?|insists?|claims?)\b/iu;
const SAID_NEAR = 60;

/** Somebody else than the report says it, and no side that fights. */
function isQuoted(of: AccountsOf, { claims }: Judged): boolean {
  return claims.some((id) => { const kind = of.claims.get(id)?.attribution?.kind; return kind !== undefined && kind !== 'headline' && kind !== 'armed_group' && kind !== 'military'; });
}

/** "Eight of our citizens died" beside eleven dead; "the clinic admitted nine" beside forty, but not beside eleven: that may be all that were known to it. */
function partOf({ partLike, share, low }: Judged, whole: number): Standing | null {
  const least = low ?? 0;
  if (partLike && least < whole) return { kind: 'out', because: 'some of the dead told by name or kind: a part of what other accounts count' };
  const some = share === 'own' ? least < whole : share === 'brought' && MANY_TIMES * least <= whole;
  return some ? { kind: 'out', because: 'some people of its own, or those who came to one house: a part of what other accounts count' } : null;
}
const MANY_TIMES = 2;

/** What those who fight them claim of fighters holds nobody else's part: "a policeman died" beside an enemy's seven. */
function isEnemys(of: AccountsOf, { article, claims, class: kind, actor }: Judged): boolean {
  const claim = kind === 'combatant' ? of.reports.find((r) => r.article === article)?.claims.find((c) => claims.includes(c.id)) : undefined;
  if (claim === undefined || actor === null) return false;
  const chain = of.chainOf(article, claim);
  return sideOfActor(actor) === 'state' ? chain.kind === 'armed_group' || passesOn(chain.name) : sideOfActor(actor) === 'armed' && chain.kind === 'military';
}

/** A rewrite speaks for its original: whatever it adds of its own changes nothing where the original has a figure. */
function rewritesOut(of: AccountsOf, entries: readonly Entry[], accounts: readonly Judged[]): readonly Judged[] {
  if (of.rewrites.size === 0) return accounts;
  const family = new Map(entries.map((e) => [e.report.article, e.report.family]));
  const repeats = ({ article }: Judged): boolean => of.rewrites.has(article) && family.get(article) !== article && family.has(family.get(article) as string);
  return accounts.map((a) => (a.standing.kind === 'stands' && repeats(a) ? judgedWith(a, { kind: 'out', because: 'a rewrite repeats its original' }) : a));
}

/** "A repeat of another's superseded figure" (rule 1): a party to the fighting that gives the number which its source has replaced. */
function repeatsOut(of: AccountsOf, accounts: readonly Said[]): readonly Said[] {
  const replaced = accounts.filter((a) => a.standing.kind === 'out' && a.standing.because === SUPERSEDED);
  if (replaced.length === 0) return accounts;
  const kindOf = new Map(of.reports.flatMap((r) => r.claims.map((c) => [c.id, of.chainOf(r.article, c).kind] as const)));
  const isParty = (a: Said): boolean => a.claims.every((id) => kindOf.get(id) === 'military' || kindOf.get(id) === 'armed_group');
  const repeats = (a: Said): boolean => replaced.some((r) => r.chain !== a.chain && r.low === a.low && r.best === a.best && !a.open);
  // Whom nobody can name, and an outlet that names nobody, have their number from whoever gave it and has raised it since.
  const isTold = (a: Said): boolean => a.claims.every((id) => HEARSAY.has(kindOf.get(id) ?? ''));
  const isRaised = (a: Said): boolean => replaced.some((r) => r.chain !== a.chain && r.low === a.low && r.best === a.best && accounts.some((o) => o.chain === r.chain && o.standing.kind === 'stands' && (o.low ?? 0) > (r.low ?? 0)));
  return accounts.map((a) => (a.standing.kind === 'stands' && ((isParty(a) && repeats(a)) || (isTold(a) && isRaised(a))) ? saidWith(a, { kind: 'out', because: "repeats another source's superseded figure" }) : a));
}

const HEARSAY: ReadonlySet<string> = new Set(['outlet', 'media', 'official', 'anonymous', 'other']);
const SUPERSEDED = 'superseded by a later figure of the same source';

/** Adds the counted parts: an unknown best leaves the sum without one, an open part leaves it open. */
function sum(claims: readonly Claim[]): Pick<Account, 'low' | 'best' | 'high' | 'open'> {
  const [first, ...others] = claims as readonly [Claim, ...Claim[]];
  let { low, best, high } = first.count;
  let open = high === null;
  if (others.length > 0) best ??= low;
  high ??= first.count.best ?? low;
  for (const { count } of others) {
    low = plus(low, count.low);
    best = plus(best, count.best ?? count.low);
    high = plus(high, count.high ?? count.best ?? count.low);
    open ||= count.high === null;
  }
  return { low, best, high, open };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
