import type { Reading } from '../claims/reading.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildIncident, idOf } from './build.ts';
import type { Built } from './build.ts';
import { chainsOf, rootsOf, voicesOf } from './chains.ts';
import type { Voices } from './chains.ts';
import { clusterReports } from './cluster.ts';
import type { PairVerdict } from './cluster.ts';
import { settleDecisions } from './conflicts.ts';
import { correctClaims, rejectedIn } from './decide.ts';
import type { Decision } from './decision.ts';
import { findFamilies } from './families.ts';
import type { Chain, Incidents, PlacedClaim } from './incident.ts';
import { lookalikesOf } from './lookalikes.ts';
import { apartIn, assignClaims, mergeGroups, redirectsOf } from './overlay.ts';
import { readPassages } from './passages.ts';
import type { Report } from './report.ts';
import { reportsOf } from './reports.ts';
import { suggestionsOf } from './suggestions.ts';

export interface IncidentOptions { readonly decisions?: readonly Decision[]; /** The shipped words plus a workbook's own Actors and Places. */ readonly lexicon?: Lexicon }

/** Groups the claims of many articles into incidents, with people's decisions replayed. Independent of the order of the articles. */
export function findIncidents(given: readonly Reading[], options: IncidentOptions = {}): Incidents {
  const all = options.decisions ?? [];
  const lexicon = options.lexicon ?? shippedLexicon();
  const readings = correctClaims([...given].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)), all);
  const articles = findFamilies(readings);
  const families = new Map(articles.map((a) => [a.id, a.family]));
  const told = readings.flatMap((reading) => reportsOf({ reading, text: readPassages(reading.article, lexicon), family: families.get(reading.article.id) ?? reading.article.id }));
  const { reports, pinned } = assignClaims(told, all);
  const clusters = clusterReports(reports.filter((r) => !pinned.has(r.key)), apartIn(all, reports));
  const merged = mergeGroups({ groups: clusters.groups, reports, pinned, decisions: all });
  const redirects = redirectsOf(merged.groups);
  const { inEffect, conflicts } = settleDecisions(all, redirects.of);
  const voices = voicesIn(readings, rootsOf(readings, articles));
  const built = buildAll({ groups: withoutRejected(merged.groups, rejectedIn(all)), pairs: clusters.pairs, voices, lexicon, decisions: inEffect, rewrites: new Set(articles.filter((a) => a.derivativeOf !== null).map((a) => a.id)), redirect: redirects.of });
  const incidents = built.map((b) => b.incident).sort((a, b) => ((a.date?.from ?? '9') + a.id < (b.date?.from ?? '9') + b.id ? -1 : 1));
  const placed = placeAll({ readings, built, voices, rejected: rejectedIn(all) });
  return {
    articles, chains: chainsIn(placed), placed: placed.map(({ claim, article, chain, incident }) => ({ claim, article, chain: chain.id, incident })), incidents, redirects: redirects.list,
    lookalikes: lookalikesOf(clusters.pairs, built), suggestions: suggestionsOf({ pairs: clusters.pairs, built, conflicts: [...conflicts, ...merged.conflicts] }),
  };
}

const voicesIn = (readings: readonly Reading[], rootOf: (article: string) => Reading | undefined): ReadonlyMap<string, Voices> =>
  new Map(readings.map((r) => [r.article.id, voicesOf(r, rootOf(r.article.id) ?? r)]));

/** Rejected claims name their incidents still, so that a rejection moves no id, but count for nothing. */
function withoutRejected(groups: readonly (readonly Report[])[], rejected: ReadonlySet<string>): readonly (readonly Report[])[] {
  if (rejected.size === 0) return groups;
  return groups.map((g) => g.map((r) => ({ ...r, claims: r.claims.filter((c) => !rejected.has(c.id)) }))).filter((g) => g.some((r) => r.claims.length > 0));
}

interface BuildAll { readonly groups: readonly (readonly Report[])[]; readonly pairs: readonly PairVerdict[]; readonly voices: ReadonlyMap<string, Voices>; readonly lexicon: Lexicon; readonly decisions: readonly Decision[]; readonly rewrites: ReadonlySet<string>; readonly redirect: ReturnType<typeof redirectsOf>['of'] }

function buildAll(of: BuildAll): readonly Built[] {
  const groupOf = new Map(of.groups.flatMap((g, i) => g.map((r) => [r.key, i] as const)));
  const inside = new Map<number, PairVerdict[]>();
  for (const pair of of.pairs) {
    const i = groupOf.get(pair.a.key);
    if (i === undefined || i !== groupOf.get(pair.b.key)) continue;
    const list = inside.get(i);
    if (list) list.push(pair); else inside.set(i, [pair]);
  }
  const byIncident = new Map<string, Decision[]>();
  for (const d of of.decisions) if (d.kind === 'choose-account' || d.kind === 'exclude-account') byIncident.set(of.redirect(d.incident), [...(byIncident.get(of.redirect(d.incident)) ?? []), d]);
  return of.groups.map((group, i) => buildIncident({ group, pairs: inside.get(i) ?? [], voices: of.voices, rewrites: of.rewrites, lexicon: of.lexicon, decisions: byIncident.get(idOf(group)) ?? [] }));
}

interface Placed extends Omit<PlacedClaim, 'chain'> { readonly chain: Chain }

/** Every claim with its chain and incident; cumulative ones speak for no incident. */
function placeAll(of: { readonly readings: readonly Reading[]; readonly built: readonly Built[]; readonly voices: ReadonlyMap<string, Voices>; readonly rejected: ReadonlySet<string> }): readonly Placed[] {
  const inside = new Map<string, Placed>(of.built.flatMap((b) => b.placed.map((p) => [`${p.article} ${p.claim.id}`, { ...p, incident: b.incident.id }] as const)));
  const alone = chainsOf([], of.voices);
  return of.readings.flatMap((r) => r.claims.filter((c) => !of.rejected.has(c.id)).map((claim) => inside.get(`${r.article.id} ${claim.id}`) ?? { claim, article: r.article.id, chain: alone(r.article.id, claim), incident: null }));
}

function chainsIn(placed: readonly Placed[]): readonly Chain[] {
  const chains = new Map<string, { readonly chain: Chain; readonly articles: Set<string> }>();
  for (const p of placed) {
    const known = chains.get(p.chain.id);
    if (known) known.articles.add(p.article); else chains.set(p.chain.id, { chain: p.chain, articles: new Set([p.article]) });
  }
  return [...chains.values()].map((c) => ({ ...c.chain, articles: [...c.articles].sort() })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

