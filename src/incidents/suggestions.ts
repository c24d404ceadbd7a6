import type { Built } from './build.ts';
import type { PairVerdict } from './cluster.ts';
import type { Conflict } from './conflicts.ts';
import type { IncidentId, Suggestion } from './incident.ts';

/** What waits for a person: merges below the line, doubtful dates, near ties between accounts, people who contradict each other. */
export function suggestionsOf(of: { readonly pairs: readonly PairVerdict[]; readonly built: readonly Built[]; readonly conflicts: readonly Conflict[] }): readonly Suggestion[] {
  return [...of.conflicts.map(conflict), ...merges(of.pairs, of.built), ...of.built.flatMap(doubtfulDate), ...of.built.flatMap(nearTies)];
}

const conflict = (c: Conflict): Suggestion => ({ kind: 'conflict', words: c.words, effect: 'Both decisions are kept; taking one of them back settles it.', accept: null, reject: null });

function merges(pairs: readonly PairVerdict[], built: readonly Built[]): readonly Suggestion[] {
  const incidentOf = new Map(built.flatMap((b) => b.group.map((r) => [r.key, b.incident] as const)));
  const best = new Map<string, { readonly pair: PairVerdict; readonly a: IncidentId; readonly b: IncidentId; readonly words: string }>();
  for (const pair of [...pairs].sort((p, q) => q.weight - p.weight || (p.a.key + p.b.key < q.a.key + q.b.key ? -1 : 1))) {
    const [x, y] = [incidentOf.get(pair.a.key), incidentOf.get(pair.b.key)];
    if (pair.kind === 'different' || !x || !y || x === y || sharesArticle(x.articles, y.articles)) continue;
    const [a, b] = x.id < y.id ? [x, y] : [y, x];
    if (!best.has(`${a.id} ${b.id}`)) best.set(`${a.id} ${b.id}`, { pair, a: a.id, b: b.id, words: `"${a.title}" and "${b.title}" may be one incident: ${pair.account.map((l) => l.words).join('; ')}` });
  }
  return [...best.values()].map(({ a, b, words }) => ({ kind: 'merge', words, effect: 'Their claims would be compared as accounts of one incident instead of being added.', accept: { kind: 'merge', a, b }, reject: { kind: 'split', a, b } }));
}

const sharesArticle = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

const doubtfulDate = ({ incident, placed }: Built): readonly Suggestion[] => {
  const claim = placed.find((p) => p.claim.date?.printed != null)?.claim;
  return claim === undefined || !incident.provisional ? [] : [{
    kind: 'date', words: `"${incident.title}": the text prints ${incident.date?.printed?.from ?? ''}; ${incident.date?.from ?? ''} is suggested.`,
    effect: 'Until it is answered the figures use the suggested date and are marked provisional.',
    accept: { kind: 'answer-date', claim: claim.id, accept: true }, reject: { kind: 'answer-date', claim: claim.id, accept: false },
  }];
};

/** Two accounts that are equally well placed and of one day, and differ. */
const nearTies = ({ incident }: Built): readonly Suggestion[] => incident.figures.flatMap((f) => {
  const used = f.inUse === null ? undefined : f.accounts[f.inUse];
  const other = used && f.reason.includes('equally placed accounts of its day') ? f.accounts.find((a) => a !== used && a.standing.kind === 'stands' && (a.best ?? a.low) !== (used.best ?? used.low)) : undefined;
  return used === undefined || other === undefined ? [] : [{
    kind: 'near tie', words: `"${incident.title}", ${f.effect} ${f.actor ?? 'people'}: ${used.best ?? used.low ?? '?'} is used (${f.reason}); ${other.best ?? other.low ?? '?'} is as well placed.`,
    effect: `The figure would be ${other.best ?? other.low ?? '?'}.`, accept: { kind: 'choose-account', incident: incident.id, effect: f.effect, actor: f.actor, chain: other.chain }, reject: { kind: 'choose-account', incident: incident.id, effect: f.effect, actor: f.actor, chain: used.chain },
  }];
});
