import type { Built } from './build.ts';
import { bySurety } from './lookalikes.ts';
import type { PairVerdict } from './match.ts';
import type { Report } from './report.ts';

/** The reports that one was compared with, each with the verdict. */
export type Partners = (key: string) => ReadonlyMap<Report, PairVerdict>;

/** Another incident whose reports were compared with this one's: the surest pair below the line, and the surest of those that agree on much. */
export interface Neighbour { readonly built: Built; readonly below: PairVerdict | null; readonly alike: PairVerdict | null }

/** The incidents around each incident. */
export function neighboursIn(built: readonly Built[], partners: Partners): (built: Built) => readonly Neighbour[] {
  const holder = new Map<string, Built>();
  for (const b of built) for (const r of b.group) holder.set(r.key, b);
  const found = new Map<Built, readonly Neighbour[]>();
  for (const b of built) found.set(b, around(b, holder, partners));
  return (b) => found.get(b) ?? [];
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
  return [...near].map(([b, n]) => ({ built: b, ...n }));
}

const surer = (pair: PairVerdict, known: PairVerdict | null): PairVerdict => (known === null || bySurety(pair, known) < 0 ? pair : known);
