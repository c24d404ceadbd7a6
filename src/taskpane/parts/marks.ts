import type { Claim, SetAside } from '../../claims/claim.ts';

/** A stretch of a text that reads the same all through: in which quotes it stands, whose number it is, or why it is no claim. Offsets in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Indices of the claims whose quotes hold it. */
  readonly quoted: readonly number[];
  /** Indices of the claims whose number, or whole quote where they have none, begins to be told here. */
  readonly counts: readonly number[];
  readonly aside: string | null;
}

interface Edge { readonly at: number; readonly kind: 'quote' | 'count' | 'aside'; readonly index: number; readonly opens: boolean }

const edgesOf = (spans: readonly { readonly start: number; readonly end: number }[], kind: Edge['kind']): readonly Edge[] =>
  spans.flatMap(({ start, end }, index) => (end > start ? [{ at: start, kind, index, opens: true }, { at: end, kind, index, opens: false }] : []));

/** Where a claim's number stands; a claim without one is marked by its whole quote. */
export const countSpan = ({ count, quote }: Pick<Claim, 'count' | 'quote'>): { readonly start: number; readonly end: number } =>
  (count.start === null || count.end === null ? { start: quote.start, end: quote.end } : { start: count.start, end: count.end });

/** A text cut into stretches, in order and without gaps: joined, they are the text. */
export function stretchesOf(length: number, of: { readonly claims: readonly Pick<Claim, 'count' | 'quote'>[]; readonly setAside: readonly Pick<SetAside, 'start' | 'end' | 'reason'>[] }): readonly Stretch[] {
  const edges = [...edgesOf(of.claims.map((c) => c.quote), 'quote'), ...edgesOf(of.claims.map(countSpan), 'count'), ...edgesOf(of.setAside, 'aside')].filter((e) => e.at <= length).sort((a, b) => a.at - b.at);
  const open = { quote: new Set<number>(), count: new Set<number>(), aside: new Set<number>() };
  const stretches: Stretch[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) stretches.push({ start, end, quoted: [...open.quote], counts: [...open.count], aside: [...open.aside].map((i) => of.setAside[i]?.reason ?? null)[0] ?? null });
    start = Math.max(start, end);
  };
  for (const edge of edges) {
    close(edge.at);
    if (edge.opens) open[edge.kind].add(edge.index); else open[edge.kind].delete(edge.index);
  }
  close(length);
  return stretches;
}
