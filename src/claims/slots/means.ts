import type { Means } from '../claim.ts';
import { spanOf, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import type { Mentions } from '../mentions.ts';
import { leastBy, within } from '../ordered.ts';

/** The means nearest to a claim in its part of the sentence. */
export function meansOf(of: { readonly lattice: Lattice; readonly mentions: Mentions; readonly at: Range; readonly segment: Range }): Means | null {
  const distance = (m: Range): number => (m.first >= of.at.last ? m.first - of.at.last : of.at.first - m.last);
  const nearest = leastBy(within(of.mentions.means, of.segment), distance);
  return nearest ? { text: wordsOf(of.lattice, nearest), kind: nearest.kind, basis: { kind: 'stated', span: spanOf(of.lattice, nearest) } } : null;
}
