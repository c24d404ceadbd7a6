import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Reconciliation, Tally } from '../tallies/reconciliation.ts';
import type { Issue } from '../text/issue.ts';

/** The shapes of docs/cli.md, key by key: the program's own records hold more, and only what is stated there is printed. */

export const claimJson = (c: Claim) => ({
  id: c.id, effect: c.effect,
  count: { text: c.count.text, start: c.count.start, end: c.count.end, bound: c.count.bound, low: c.count.low, best: c.count.best, high: c.count.high, approximate: c.count.approximate },
  quote: { text: c.quote.text, start: c.quote.start, end: c.quote.end },
  victim: { text: c.victim.text, actor: c.victim.actor, class: c.victim.class },
  perpetrator: c.perpetrator && { text: c.perpetrator.text, actor: c.perpetrator.actor, contested: c.perpetrator.contested },
  means: c.means && { text: c.means.text, kind: c.means.kind },
  place: c.place && { text: c.place.text, name: c.place.name },
  date: c.date && { text: c.date.text, from: c.date.from, to: c.date.to, precision: c.date.precision },
  attribution: c.attribution && { text: c.attribution.text, kind: c.attribution.kind },
  status: c.status, scope: c.scope,
  window: c.window && { from: c.window.from, to: c.window.to, places: c.window.places },
  role: c.role, partOf: c.partOf, restates: c.restates, supersedes: c.supersedes, alternatives: c.alternatives,
  counted: c.counted, reason: c.reason, rules: c.rules,
});

const issueJson = (i: Issue) => ({ code: i.code, words: i.words, ...(i.article === undefined ? {} : { article: i.article }) });

/** One article of `extract`. The text is part of it when it was taken out of a page. */
export const readingJson = (r: Reading, of: { readonly html: boolean; readonly issues: readonly Issue[] }) => ({
  id: r.article.id, ...(of.html ? { text: r.article.text } : {}),
  claims: r.claims.map(claimJson),
  setAside: r.setAside.map((s) => ({ text: s.text, start: s.start, end: s.end, reason: s.reason })),
  issues: [...of.issues, ...r.issues].map((i) => ({ code: i.code, words: i.words })),
});

const incidentJson = (i: Incident) => ({
  id: i.id, title: i.title, date: i.date && { from: i.date.from, to: i.date.to, precision: i.date.precision }, place: i.place, articles: i.articles,
  figures: i.figures.map((f) => ({ effect: f.effect, actor: f.actor, class: f.class, perpetrator: f.perpetrator, low: f.low, best: f.best, high: f.high, open: f.open, chains: f.chains, reason: f.reason })),
  background: i.background, grade: i.grade, contested: i.contested, provisional: i.provisional, account: i.account,
});

const tallyJson = (t: Tally) => ({
  id: t.id, source: t.source, article: t.article, effect: t.effect, window: t.window, places: t.places,
  stated: t.stated.map((s) => ({ actor: s.actor, ...(s.by === 'whole' ? {} : { by: s.by }), low: s.low, best: s.best, high: s.high })),
  partsSum: t.partsSum, partsVerdict: t.partsVerdict, recorded: t.recorded, gap: t.gap,
  incidents: t.links.filter((l) => l.inside).map((l) => l.incident),
  increment: t.increment, checks: t.checks,
});

/** The answer of `reconcile --json`. */
export function reconciliationJson(r: Reconciliation, issues: readonly Issue[]) {
  const articles = new Map(r.readings.map((x) => [x.article.id, x.article]));
  return {
    articles: r.articles.map((a) => ({ id: a.id, outlet: articles.get(a.id)?.outlet ?? null, title: articles.get(a.id)?.title ?? null, published: articles.get(a.id)?.published ?? null, family: a.family, derivativeOf: a.derivativeOf, drift: a.drift })),
    claims: r.claims.map((c) => ({ ...claimJson(c.claim), article: c.article, chain: c.chain, incident: c.incident, tally: c.tally, inTotals: c.inTotals, whyNot: c.whyNot })),
    incidents: r.incidents.map(incidentJson),
    lookalikes: r.lookalikes, suggestions: r.suggestions, tallies: r.tallies.map(tallyJson),
    bridge: { effect: r.bridge.effect, naive: r.bridge.naive, reconciled: r.bridge.reconciled, steps: r.bridge.steps.map((s) => ({ claim: s.claim, amount: s.amount, reason: s.reason })) },
    issues: [...issues, ...r.issues].map(issueJson),
  };
}
