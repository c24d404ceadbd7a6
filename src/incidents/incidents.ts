import type { Reading } from '../claims/reading.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { findChains } from './chains.ts';
import type { ChainMap } from './chains.ts';
import { clusterReports, pairKey } from './cluster.ts';
import type { PairVerdict } from './cluster.ts';
import { applyClaimDecisions } from './decide.ts';
import { decisionsOf } from './decision.ts';
import type { Decision } from './decision.ts';
import { dateOf, gradeOf, placeOf, titleOf } from './describe.ts';
import { findFamilies } from './families.ts';
import { figuresOf } from './figures.ts';
import type { ArticleLink, Incident, IncidentId, Incidents, Lookalike, PlacedClaim, Suggestion } from './incident.ts';
import { readPassages } from './passages.ts';
import { anchorOf } from './report.ts';
import { reportsOf } from './reports.ts';
import type { Report } from './report.ts';

export interface IncidentOptions { readonly decisions?: readonly Decision[]; readonly lexicon?: Lexicon }

/** Groups the claims of many articles into incidents, with people's decisions replayed. Independent of the order of the articles. */
export function findIncidents(given: readonly Reading[], options: IncidentOptions = {}): Incidents {
  const decisions = options.decisions ?? [];
  const readings = applyClaimDecisions([...given].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)), decisions);
  const articles = findFamilies(readings);
  const chains = findChains(readings, articles);
  const family = new Map(articles.map((a) => [a.id, a.family]));
  const lexicon = options.lexicon ?? shippedLexicon();
  const reports = readings.flatMap((reading) => reportsOf({ reading, text: readPassages(reading.article, lexicon), family: family.get(reading.article.id) ?? reading.article.id }));
  const { groups, pairs } = clusterReports(reports, new Set(decidedPairs(decisions, reports).apart.map(([x, y]) => pairKey(x, y))));
  const built = groups.map((group) => build({ group, pairs, chains, decisions, articles }));
  const byReport = new Map(built.flatMap((b) => b.group.map((r) => [r.key, b.incident.id] as const)));
  const byClaim = new Map(built.flatMap((b) => b.incident.claims.map((c) => [c, b.incident.id] as const)));
  return {
    articles, chains: chains.chains,
    placed: place({ readings, chains, byClaim }),
    incidents: built.map((b) => b.incident).sort((a, b) => ((a.date?.from ?? '9') + a.id < (b.date?.from ?? '9') + b.id ? -1 : 1)),
    lookalikes: lookalikesOf(pairs, byReport), suggestions: suggestionsOf({ pairs, byReport, built }),
  };
}

const idOf = (reports: readonly Report[]): IncidentId => fingerprint(`incident ${anchorOf(reports)}`, 'i') as IncidentId;

/** People name incidents; a report's own incident id is that of the report alone. */
function decidedPairs(decisions: readonly Decision[], reports: readonly Report[]): { readonly together: readonly (readonly [string, string])[]; readonly apart: readonly (readonly [string, string])[] } {
  const keyOf = new Map(reports.map((r) => [idOf([r]), r.key]));
  const pair = (d: { readonly a: IncidentId; readonly b: IncidentId }): readonly (readonly [string, string])[] => {
    const [a, b] = [keyOf.get(d.a), keyOf.get(d.b)];
    return a !== undefined && b !== undefined ? [[a, b]] : [];
  };
  return { together: decisionsOf(decisions, 'merge').flatMap(pair), apart: decisionsOf(decisions, 'split').flatMap(pair) };
}

interface Built { readonly group: readonly Report[]; readonly incident: Incident }

function build(of: { readonly group: readonly Report[]; readonly pairs: readonly PairVerdict[]; readonly chains: ChainMap; readonly decisions: readonly Decision[]; readonly articles: readonly ArticleLink[] }): Built {
  const { group, chains } = of;
  const id = idOf(group);
  const rewrites = new Set(of.articles.filter((a) => a.derivativeOf !== null).map((a) => a.id));
  const chosen = decisionsOf(of.decisions, 'choose-account').filter((d) => d.incident === id);
  const figures = figuresOf({ incident: id, reports: group, chains, rewrites, chosen: (key) => chosen.find((d) => d.effect === key.effect && d.actor === key.actor)?.chain ?? null });
  const claims = group.flatMap((r) => r.claims);
  const date = dateOf(group);
  const incident: Incident = {
    id, title: titleOf(group), date, place: placeOf(group), articles: [...new Set(group.map((r) => r.article))].sort(), claims: claims.map((c) => c.id), figures,
    background: group.every((r) => r.background), grade: gradeOf({ reports: group, figures, chains }),
    contested: claims.some((c) => c.perpetrator?.contested === true), provisional: date?.printed != null,
    account: accountOf(group, of.pairs),
  };
  return { group, incident };
}

/** Why these reports are one incident: the account of the surest pair for each report that joined. */
function accountOf(group: readonly Report[], pairs: readonly PairVerdict[]): Incident['account'] {
  if (group.length === 1) return [{ field: 'article', level: 'alone', words: 'told by one article' }];
  const inside = pairs.filter((p) => p.kind === 'same' && group.includes(p.a) && group.includes(p.b)).sort((a, b) => b.weight - a.weight);
  return inside[0]?.account ?? [{ field: 'decision', level: 'merged', words: 'merged by a person' }];
}

function place(of: { readonly readings: readonly Reading[]; readonly chains: ChainMap; readonly byClaim: ReadonlyMap<string, IncidentId> }): readonly PlacedClaim[] {
  return of.readings.flatMap((r) => r.claims.map((claim) => ({ claim, article: r.article.id, chain: of.chains.of(r.article.id, claim), incident: of.byClaim.get(claim.id) ?? null })));
}

/** Pairs that agree on much and were kept apart: the reviewer must not merge them by mistake. */
function lookalikesOf(pairs: readonly PairVerdict[], byReport: ReadonlyMap<string, IncidentId>): readonly Lookalike[] {
  const found = new Map<string, Lookalike>();
  for (const pair of pairs) {
    const [a, b] = [byReport.get(pair.a.key), byReport.get(pair.b.key)];
    if (!a || !b || a === b || pair.kind === 'same') continue;
    const agree = pair.account.filter((l) => ['same', 'same day', 'same place', 'same place, other spelling', 'equal', 'a day apart'].includes(l.level));
    const against = pair.account.filter((l) => l.level === 'different' || l.level === 'apart');
    if (agree.length < 2) continue;
    const words = `${agree.map((l) => l.words).join('; ')}; but ${against.map((l) => l.words).join('; ') || 'one article tells them apart'}`;
    found.set([a, b].sort().join(' '), { a, b, words });
  }
  return [...found.values()];
}

function suggestionsOf(of: { readonly pairs: readonly PairVerdict[]; readonly byReport: ReadonlyMap<string, IncidentId>; readonly built: readonly Built[] }): readonly Suggestion[] {
  const titles = new Map(of.built.map((b) => [b.incident.id, b.incident.title]));
  const merges = of.pairs.filter((p) => p.kind === 'suggest' && p.a.article !== p.b.article && of.byReport.get(p.a.key) !== of.byReport.get(p.b.key)).map((p) => ({
    kind: 'merge', words: `"${titles.get(of.byReport.get(p.a.key) as IncidentId) ?? ''}" and "${titles.get(of.byReport.get(p.b.key) as IncidentId) ?? ''}" may be one incident: ${p.account.map((l) => l.words).join('; ')}`,
    effect: 'Their claims would be compared as accounts of one incident instead of being added.',
  }));
  const dates = of.built.filter((b) => b.incident.provisional).map(({ incident }) => ({
    kind: 'date', words: `"${incident.title}": the text prints ${incident.date?.printed?.from ?? ''}; ${incident.date?.from ?? ''} is suggested.`,
    effect: 'Until it is answered the figures use the suggested date and are marked provisional.',
  }));
  return [...merges, ...dates];
}
