import type { Built } from './build.ts';
import type { Conflict } from './conflicts.ts';
import type { Incident, Suggestion } from './incident.ts';
import { joined } from './later.ts';
import { bySurety } from './lookalikes.ts';
import { accountOf } from './match.ts';
import type { PairVerdict } from './match.ts';
import type { Neighbour } from './neighbours.ts';

/** What waits for a person: merges below the line, doubtful dates, near ties between accounts, people who contradict each other. */
export function suggestionsOf(of: { readonly built: readonly Built[]; readonly neighbours: (built: Built) => readonly Neighbour[]; readonly conflicts: readonly Conflict[] }): readonly Suggestion[] {
  return [...of.conflicts.map(conflict), ...merges(of.built, of.neighbours), ...joined(of.built, (b) => ownOf(b).dates), ...joined(of.built, (b) => ownOf(b).ties)];
}

const own = new WeakMap<Built, { readonly dates: readonly Suggestion[]; readonly ties: readonly Suggestion[] }>();

/** What an incident by itself asks of a person. */
function ownOf(built: Built): { readonly dates: readonly Suggestion[]; readonly ties: readonly Suggestion[] } {
  const known = own.get(built);
  if (known) return known;
  const made = { dates: doubtfulDate(built), ties: nearTies(built) };
  own.set(built, made);
  return made;
}

const conflict = (c: Conflict): Suggestion => ({ kind: 'conflict', words: c.words, effect: 'Both decisions are kept; taking one of them back settles it.', accept: null, reject: null });

function merges(built: readonly Built[], neighbours: (built: Built) => readonly Neighbour[]): readonly Suggestion[] {
  return joined(built, (b) => mergesOf(b, neighbours(b))).sort((x, y) => bySurety(x.pair, y.pair)).map((m) => m.suggestion);
}

interface Merge { readonly pair: PairVerdict; readonly suggestion: Suggestion }

const kept = new WeakMap<readonly Neighbour[], readonly Merge[]>();

/** What an incident may be one with; each two of them are told of by one alone. Put into words once, as long as the incidents around it are the same. */
function mergesOf({ incident }: Built, neighbours: readonly Neighbour[]): readonly Merge[] {
  const known = kept.get(neighbours);
  if (known) return known;
  const made = neighbours.flatMap(({ below, built: { incident: other } }) => (below !== null && incident.id < other.id && !sharesArticle(incident.articles, other.articles) ? [{ pair: below, suggestion: merge(below, incident, other) }] : []));
  kept.set(neighbours, made);
  return made;
}

const merge = (pair: PairVerdict, a: Incident, b: Incident): Suggestion => ({
  kind: 'merge', words: `"${a.title}" and "${b.title}" may be one incident: ${accountOf(pair).map((l) => l.words).join('; ')}`,
  effect: 'Their claims would be compared as accounts of one incident instead of being added.', accept: { kind: 'merge', a: a.id, b: b.id }, reject: { kind: 'split', a: a.id, b: b.id },
});

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
