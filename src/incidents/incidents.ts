import type { Reading } from '../claims/reading.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildIncident, idOf } from './build.ts';
import type { Built } from './build.ts';
import type { Voices } from './chains.ts';
import { settleDecisions } from './conflicts.ts';
import { rejectedIn } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Incident, Incidents } from './incident.ts';
import { joined } from './later.ts';
import { lookalikesOf } from './lookalikes.ts';
import type { PairVerdict } from './match.ts';
import { freshMemory, remember } from './memory.ts';
import type { Entries, Entry, Memory } from './memory.ts';
import { neighboursIn } from './neighbours.ts';
import type { Partners } from './neighbours.ts';
import { apartIn, assignClaims, mergeGroups, redirectsOf } from './overlay.ts';
import { chainsIn, claimsOf, placeAll } from './place.ts';
import { changedReport } from './report.ts';
import type { Report } from './report.ts';
import { suggestionsOf } from './suggestions.ts';

export interface IncidentOptions {
  readonly decisions?: readonly Decision[];
  /** The shipped words plus a workbook's own Actors and Places. */
  readonly lexicon?: Lexicon;
  /** What an earlier run over some of these readings worked out. */
  readonly memory?: Memory;
}

/** Groups the claims of many articles into incidents, with people's decisions replayed. Independent of the order of the articles. */
export function findIncidents(given: readonly Reading[], options: IncidentOptions = {}): Incidents {
  const all = options.decisions ?? [];
  const lexicon = options.lexicon ?? shippedLexicon();
  const known = remember(options.memory ?? freshMemory(), { given, lexicon, decisions: all });
  const ids = given.length === known.order.length ? known.order : given.map((r) => r.article.id).sort();
  const entries = ids.map((id) => known.byId.get(id) as Entry);
  const articles = entries.map((e) => e.link);
  const { reports, pinned } = assignClaims(joined(entries, (e) => e.reports), all);
  const clusters = known.clusters.update(pinned.size === 0 ? reports : reports.filter((r) => !pinned.has(r.key)), apartIn(all, reports));
  const merged = mergeGroups({ groups: clusters.groups, reports, pinned, decisions: all });
  const redirects = redirectsOf(merged.groups);
  const { inEffect, conflicts } = settleDecisions(all, redirects.of);
  const { voices } = known;
  const built = buildAll({ groups: withoutRejected(merged.groups, rejectedIn(all)), partners: clusters.partners, known, voices, lexicon, decisions: inEffect, rewrites: new Set(articles.filter((a) => a.derivativeOf !== null).map((a) => a.id)), redirect: redirects.of });
  const placed = placeAll({ entries, built, voices, rejected: rejectedIn(all), kept: known.placed });
  const neighbours = neighboursIn({ built, partners: clusters.partners, compared: clusters.compared, before: known.surroundings });
  return {
    articles, chains: chainsIn(placed), placed: claimsOf(placed, { twins: known.twins, plain: all.length === 0 }),
    incidents: inOrder(built), redirects: redirects.list,
    lookalikes: lookalikesOf({ built, neighbours, before: known.surroundings }), suggestions: suggestionsOf({ built, neighbours, conflicts: [...conflicts, ...merged.conflicts] }),
  };
}

const orders = new WeakMap<Incident, string>();

function orderOf(incident: Incident): string {
  const known = orders.get(incident);
  if (known !== undefined) return known;
  const made = `${incident.date?.from ?? '9'}${incident.id}`;
  orders.set(incident, made);
  return made;
}

/** By date, those without one last. */
const inOrder = (built: readonly Built[]): Incidents['incidents'] =>
  built.map(({ incident }) => ({ incident, key: orderOf(incident) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map((i) => i.incident);

/** Rejected claims name their incidents still, so that a rejection moves no id, but count for nothing. */
function withoutRejected(groups: readonly (readonly Report[])[], rejected: ReadonlySet<string>): readonly (readonly Report[])[] {
  if (rejected.size === 0) return groups;
  const touched = (g: readonly Report[]): boolean => g.some((r) => r.claims.some((c) => rejected.has(c.id)));
  return groups.map((g) => (touched(g) ? g.map((r) => changedReport(r, { claims: r.claims.filter((c) => !rejected.has(c.id)) })) : g)).filter((g) => g.some((r) => r.claims.length > 0));
}

interface BuildAll { readonly groups: readonly (readonly Report[])[]; readonly partners: Partners; readonly known: Entries; readonly voices: ReadonlyMap<string, Voices>; readonly lexicon: Lexicon; readonly decisions: readonly Decision[]; readonly rewrites: ReadonlySet<string>; readonly redirect: ReturnType<typeof redirectsOf>['of'] }

/** A group that nothing touched has its incident already: its reports stand for their articles, their families and who speaks in them. */
function buildAll(of: BuildAll): readonly Built[] {
  const byIncident = new Map<string, Decision[]>();
  for (const d of of.decisions) if (d.kind === 'choose-account' || d.kind === 'exclude-account') byIncident.set(of.redirect(d.incident), [...(byIncident.get(of.redirect(d.incident)) ?? []), d]);
  return of.groups.map((group) => {
    const kept = of.known.built.get(group);
    if (kept) return kept;
    const made = buildIncident({ group, pairs: insideOf(group, of.partners), voices: of.voices, rewrites: of.rewrites, lexicon: of.lexicon, decisions: byIncident.get(idOf(group)) ?? [] });
    of.known.built.set(group, made);
    return made;
  });
}

/** The verdicts on the pairs inside a group. */
function insideOf(group: readonly Report[], partners: Partners): readonly PairVerdict[] {
  const pairs: PairVerdict[] = [];
  if (group.length === 1) return pairs;
  const keys = new Set(group.map((r) => r.key));
  for (const { key } of group) for (const [other, pair] of partners(key)) if (pair.a.key === key && pair.kind !== 'different' && keys.has(other.key)) pairs.push(pair);
  return pairs;
}
