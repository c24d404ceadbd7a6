import type { Built } from './build.ts';
import { bySurety } from './lookalikes.ts';
import type { PairVerdict } from './match.ts';
import type { Report } from './report.ts';

/** The reports that one was compared with, each with the verdict. */
export type Partners = (key: string) => ReadonlyMap<Report, PairVerdict>;

/** Another incident whose reports were compared with this one's: the surest pair below the line, and the surest of those that agree on much. */
export interface Neighbour { readonly built: Built; readonly below: PairVerdict | null; readonly alike: PairVerdict | null }

/** What the run before found, by incident. */
export interface Surroundings { readonly found: Map<Built, readonly Neighbour[]>; /** The incident that holds each report. */ readonly holder: Map<string, Built>; /** Look-alikes, the surest first: a list that is nearly in order is soon in order. */ alike: readonly PairVerdict[] }

interface Of { readonly built: readonly Built[]; readonly partners: Partners; readonly compared: ReadonlySet<Report>; readonly before: Surroundings }

/** The incidents around each incident. Only those are looked at again that are new, stand beside a new or a vanished one, or whose reports were compared anew. */
export function neighboursIn({ built, partners, compared, before }: Of): (built: Built) => readonly Neighbour[] {
  const { found, holder } = before;
  const now = new Set(built);
  const gone = [...found].filter(([b]) => !now.has(b));
  const fresh = built.filter((b) => !found.has(b));
  for (const [b] of gone) for (const r of b.group) holder.delete(r.key);
  for (const b of fresh) for (const r of b.group) holder.set(r.key, b);
  const stale = new Set<Built>(fresh);
  // In a first run all of them are new, and nobody else can stand beside one.
  if (fresh.length < built.length) for (const beside of besideThem(fresh, holder, partners)) stale.add(beside);
  for (const [b, list] of gone) { found.delete(b); for (const n of list) if (now.has(n.built)) stale.add(n.built); }
  for (const r of compared) { const own = holder.get(r.key); if (own) stale.add(own); }
  for (const b of stale) found.set(b, around(b, holder, partners));
  return (b) => found.get(b) ?? [];
}

function besideThem(fresh: readonly Built[], holder: ReadonlyMap<string, Built>, partners: Partners): readonly Built[] {
  return fresh.flatMap((b) => b.group).flatMap((r) => [...partners(r.key).keys()]).flatMap((other) => holder.get(other.key) ?? []);
}

function around(built: Built, holder: ReadonlyMap<string, Built>, partners: Partners): readonly Neighbour[] {
  const near = new Map<Built, { below: PairVerdict | null; alike: PairVerdict | null }>();
  for (const { key } of built.group) for (const [other, pair] of partners(key)) {
    if (pair.kind === 'different' && !pair.alike) continue;
    const b = holder.get(other.key);
    if (b === undefined || b === built) continue;
    const known = near.get(b) ?? { below: null, alike: null };
    near.set(b, { below: pair.kind === 'different' ? known.below : surer(pair, known.below), alike: pair.alike ? surer(pair, known.alike) : known.alike });
  }
  return [...near].map(([b, n]) => ({ built: b, below: n.below, alike: n.alike }));
}

const surer = (pair: PairVerdict, known: PairVerdict | null): PairVerdict => (known === null || bySurety(pair, known) < 0 ? pair : known);
