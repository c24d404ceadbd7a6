import type { Document } from '../text/document.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Claim, SetAside } from './claim.ts';
import type { Clause, Item } from './clause.ts';
import { cueAt, normAt, spanOf, wordsOf } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Every number that was seen and is no claim, once, in reading order, with its reason. */
export function findSetAside(of: { readonly doc: Document; readonly clauses: readonly Clause[]; readonly claims: readonly Claim[] }): readonly SetAside[] {
  const { doc, clauses, claims } = of;
  const claimed: readonly Span[] = claims.flatMap((c) => (c.count.start !== null && c.count.end !== null ? [{ start: c.count.start, end: c.count.end }] : [])).sort((a, b) => a.start - b.start);
  const masked = clauses.flatMap((clause) => clause.setAside.map((m) => entry(clause.lattice, m.range, m.reason)));
  const unsaid = clauses.flatMap((clause) => clause.items.flatMap((item) => unclaimed(clause.lattice, item)));
  const page = doc.furniture.flatMap((f) => numbersIn(doc, f, f.reason));
  const all = [...masked, ...unsaid, ...page].sort((a, b) => a.start - b.start || a.end - b.end);
  return withoutClaimed(all, claimed);
}

/** Both lists are in reading order, so one walk over the two is enough. */
function withoutClaimed(all: readonly SetAside[], claimed: readonly Span[]): readonly SetAside[] {
  let next = 0;
  return all.filter((aside) => {
    while (next < claimed.length && (claimed[next] as Span).end <= aside.start) next++;
    const claim = claimed[next];
    return claim === undefined || !overlaps(claim, aside);
  });
}

const entry = (lattice: Lattice, range: Range, reason: string): SetAside => ({ text: wordsOf(lattice, range), ...spanOf(lattice, range), reason });

/** A number of people of whom no casualty is said. */
function unclaimed(lattice: Lattice, item: Item): readonly SetAside[] {
  if (item.kind !== 'group' || item.group.numeral === null || item.group.numeral.amount.kind === 'zero') return [];
  return [entry(lattice, item, exemption(lattice, item) ?? 'people of whom no casualty is said')];
}

/** Defectors, the rescued and the arrested are named as such. */
function exemption(lattice: Lattice, item: Range): string | null {
  for (let i = item.first; i < item.last + 2; i++) if (cueAt(lattice, i, 'exempt') > 0) return `${normAt(lattice, i)}: no casualties`;
  return null;
}

function numbersIn(doc: Document, span: Span, reason: string): readonly SetAside[] {
  return doc.tokens.filter((t) => t.kind === 'number' && t.start >= span.start && t.end <= span.end).map((t) => ({ text: t.text, start: t.start, end: t.end, reason }));
}
