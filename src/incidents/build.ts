import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { chainsOf } from './chains.ts';
import type { ChainOf, Voices } from './chains.ts';
import type { PairVerdict } from './cluster.ts';
import { accountOf as accountOfPair } from './match.ts';
import { decisionsOf } from './decision.ts';
import type { Decision, FigureRef } from './decision.ts';
import type { FigureKey } from './accounts.ts';
import { dateOf, gradeOf, isContested, placeOf, titleOf } from './describe.ts';
import { figuresOf } from './figures.ts';
import type { Choices } from './figures.ts';
import type { Chain, Figure, Incident, IncidentId } from './incident.ts';
import { partiesIn } from './parties.ts';
import type { Report } from './report.ts';
import { resolveVictims } from './resolve.ts';

/** Everything one incident is made of; it depends on nothing else. */
export interface BuildOf {
  readonly group: readonly Report[];
  /** Verdicts on pairs inside the group, for its account. */
  readonly pairs: readonly PairVerdict[];
  readonly voices: ReadonlyMap<string, Voices>;
  readonly rewrites: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** Decisions on this incident's figures. */
  readonly decisions: readonly Decision[];
}

export interface Built {
  readonly incident: Incident;
  readonly group: readonly Report[];
  readonly placed: readonly { readonly claim: Claim; readonly article: string; readonly chain: Chain }[];
}

const ids = new WeakMap<object, IncidentId>();

/** The id of some reports' incident, worked out once for a group and once for a report. */
export function idOf(reports: readonly { readonly anchor: ClaimId }[]): IncidentId {
  const holder = reports.length === 1 ? reports[0] as object : reports;
  const known = ids.get(holder);
  if (known !== undefined) return known;
  const made = fingerprint(`incident ${reports.map((r) => r.anchor).sort()[0] ?? ''}`, 'i') as IncidentId;
  ids.set(holder, made);
  return made;
}

export function buildIncident(of: BuildOf): Built {
  const group = [...of.group].sort(byPublication);
  const id = idOf(group);
  const chainOf = chainsOf(group, of.voices);
  const partyOf = partiesIn(group, chainOf, of.lexicon);
  const claims = resolveVictims(group, { partyOf, fights: (article, claim) => FIGHTERS.has(chainOf(article, claim).kind) });
  const figures = figuresOf({ incident: id, reports: group, claims, chainOf, rewrites: of.rewrites, partyOf, heardAs: (article, claim) => of.voices.get(article)?.of.get(claim.id)?.kind ?? null, choices: of.decisions.length === 0 ? NO_CHOICES : choicesIn(of.decisions) });
  const placed = placedIn(group, claims, chainOf);
  const [date, place] = [dateOf(group), placeOf(group)];
  const incident: Incident = {
    id, title: titleOf(group, place), date, place, articles: [...new Set(group.map((r) => r.article))].sort(), claims: placed.map((p) => p.claim.id), figures,
    background: group.every((r) => r.background), grade: gradeOf({ reports: group, figures, chains: independentIn(figures) }),
    contested: isContested(group, figures), provisional: date?.printed != null, account: accountOf(group, of.pairs),
  };
  return { incident, group, placed };
}

/** Who speaks for a side in arms. */
const FIGHTERS: ReadonlySet<string> = new Set(['military', 'armed_group']);

const byPublication = (a: Report, b: Report): number => ((a.published ?? '9') + a.key < (b.published ?? '9') + b.key ? -1 : 1);

/** The claims as the incident sees them, each with who says it. */
function placedIn(group: readonly Report[], claims: ReadonlyMap<ClaimId, Claim>, chainOf: ChainOf): Built['placed'] {
  const placed: { readonly claim: Claim; readonly article: string; readonly chain: Chain }[] = [];
  for (const r of group) for (const c of r.claims) placed.push({ claim: claims.get(c.id) ?? c, article: r.article, chain: chainOf(r.article, c) });
  return placed;
}

/** How many chains have an account that stands. */
function independentIn(figures: readonly Figure[]): number {
  const chains = new Set<string>();
  for (const f of figures) for (const a of f.accounts) if (a.standing.kind === 'stands') chains.add(a.chain);
  return chains.size;
}

const NO_CHOICES: Choices = { chosen: () => null, excluded: () => null };

const choicesIn = (decisions: readonly Decision[]): Choices => ({
  chosen: (key) => decisionsOf(decisions, 'choose-account').findLast((d) => isOn(d, key))?.chain ?? null,
  excluded: (key, chain) => decisionsOf(decisions, 'exclude-account').find((d) => isOn(d, key) && d.chain === chain)?.by ?? null,
});

const isOn = (d: FigureRef, key: FigureKey): boolean => d.effect === key.effect && d.actor === key.actor;

/** Why these reports are one incident: the account of the surest pair. */
function accountOf(group: readonly Report[], pairs: readonly PairVerdict[]): Incident['account'] {
  if (group.length === 1) return [{ field: 'article', level: 'alone', words: 'told by one article' }];
  const surest = pairs.reduce<PairVerdict | null>((best, pair) => (best === null || isSurer(pair, best) ? pair : best), null);
  return surest !== null ? [...accountOfPair(surest), ...belowTheLine(group, pairs)] : [{ field: 'decision', level: 'merged', words: 'merged by a person' }];
}

/** Reports of the group that no pair above the line connects with it: they are named, for a person to look at. */
function belowTheLine(group: readonly Report[], pairs: readonly PairVerdict[]): Incident['account'] {
  const joined = new Set(pairs.flatMap((p) => (p.kind === 'same' ? [p.a, p.b] : [])));
  const below = group.filter((r) => !joined.has(r) && pairs.some((p) => p.a === r || p.b === r));
  return below.length === 0 || below.length === group.length && group.length > 2 ? [] : [{ field: 'line', level: 'below the line', words: `${[...new Set(below.map((r) => r.article))].sort().join(', ')}: below the line by itself; nothing speaks against it, and it comes nearer to this incident than to any other` }];
}

const isSurer = (a: PairVerdict, b: PairVerdict): boolean => (a.weight === b.weight ? a.a.key + a.b.key < b.a.key + b.b.key : a.weight > b.weight);
