import type { Built } from './build.ts';
import type { Neighbour, Surroundings } from './neighbours.ts';
import type { Lookalike } from './incident.ts';
import { AGREE, wordsOf } from './match.ts';
import type { PairVerdict } from './match.ts';

const AGAINST = new Set(['different', 'apart', 'a day apart', 'a few days apart', 'same region', 'same name, other district', 'similar name, other region', 'told long after', 'opposed']);
/** So many warnings for one incident; the rest are less alike. */
const MOST = 3;

/** Incidents that agree on much and were kept apart: a reviewer must not merge them by mistake. Each incident names those most like it. */
export function lookalikesOf({ built, neighbours, before }: Of): readonly Lookalike[] {
  const found = new Map<PairVerdict, Lookalike>();
  for (const b of built) for (const n of mostAlike(neighbours(b))) if (!found.has(n.alike)) found.set(n.alike, lookalike(n.alike, [b.incident.id, n.built.incident.id]));
  const fresh = new Set(found.keys());
  const old = before.alike.filter((pair) => fresh.delete(pair));
  before.alike = fresh.size === 0 ? old : [...old, ...fresh].sort(bySurety);
  return before.alike.map((pair) => found.get(pair) as Lookalike);
}

interface Of { readonly built: readonly Built[]; readonly neighbours: (built: Built) => readonly Neighbour[]; readonly before: Surroundings }

type Alike = Neighbour & { readonly alike: PairVerdict };

const most = new WeakMap<readonly Neighbour[], readonly Alike[]>();

function mostAlike(all: readonly Neighbour[]): readonly Alike[] {
  const known = most.get(all);
  if (known) return known;
  const alike = all.filter((n): n is Alike => n.alike !== null);
  const made = alike.length <= MOST ? alike : alike.sort((x, y) => bySurety(x.alike, y.alike)).slice(0, MOST);
  most.set(all, made);
  return made;
}

export const bySurety = (p: PairVerdict, q: PairVerdict): number => q.weight - p.weight || (p.a.key < q.a.key ? -1 : p.a.key > q.a.key ? 1 : p.b.key < q.b.key ? -1 : 1);

const kept = new WeakMap<PairVerdict, Lookalike>();

/** Put into words once for a pair, as long as the two incidents keep their names. */
function lookalike(pair: PairVerdict, ids: readonly [Lookalike['a'], Lookalike['b']]): Lookalike {
  const known = kept.get(pair);
  if (known && ids.includes(known.a) && ids.includes(known.b)) return known;
  const made = inWords(pair, ids);
  kept.set(pair, made);
  return made;
}

function inWords(pair: PairVerdict, ids: readonly [Lookalike['a'], Lookalike['b']]): Lookalike {
  const [a, b] = [...ids].sort() as [Lookalike['a'], Lookalike['b']];
  return { a, b, words: `${wordsOf(pair, AGREE)}; but ${wordsOf(pair, AGAINST) || 'one article tells them apart'}` };
}
