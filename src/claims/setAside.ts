import type { Document } from '../text/document.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim, SetAside } from './claim.ts';
import type { Clause, Item } from './clause.ts';
import { cueAt, normAt, spanOf, wordsOf } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { positionBy } from './ordered.ts';

/** Every number that was seen and is no claim, once, in reading order, with its reason. */
export function findSetAside(of: { readonly doc: Document; readonly seen: readonly SetAside[]; readonly claims: readonly Claim[] }): readonly SetAside[] {
  const { doc, seen, claims } = of;
  const claimed: readonly Span[] = claims.flatMap((c) => (c.count.start !== null && c.count.end !== null ? [{ start: c.count.start, end: c.count.end }] : [])).sort((a, b) => a.start - b.start);
  const page = doc.furniture.flatMap((f) => numbersIn(doc, f, f.reason));
  const all = [...seen, ...page].sort((a, b) => a.start - b.start || a.end - b.end);
  return withoutClaimed(all, claimed);
}

/** The numbers of a sentence that count something else, and those of people of whom no casualty may be said. */
export function numbersSeen(clause: Clause): readonly SetAside[] {
  if (clause.items.length === 0) return NONE;
  const seen = clause.setAside.map((m) => entry(clause.lattice, m.range, m.reason));
  for (const item of clause.items) {
    const unsaid = unclaimed(clause.lattice, item);
    if (unsaid) seen.push(unsaid);
  }
  return seen;
}

const NONE: readonly SetAside[] = [];

/** Both lists are in reading order, so one walk over the two is enough. */
function withoutClaimed(all: readonly SetAside[], claimed: readonly Span[]): readonly SetAside[] {
  let next = 0;
  return all.filter((aside) => {
    while (next < claimed.length && (claimed[next] as Span).end <= aside.start) next++;
    const claim = claimed[next];
    return claim === undefined || !overlaps(claim, aside);
  });
}

function entry(lattice: Lattice, range: Range, reason: string): SetAside {
  const { start, end } = spanOf(lattice, range);
  return { text: wordsOf(lattice, range), start, end, reason };
}

/** A number of people of whom no casualty is said. */
function unclaimed(lattice: Lattice, item: Item): SetAside | null {
  if (item.kind !== 'group' || item.group.numeral === null || item.group.numeral.amount.kind === 'zero') return null;
  return entry(lattice, item, exemption(lattice, item) ?? 'people of whom no casualty is said');
}

/** Defectors, the rescued and the arrested are named as such. */
function exemption(lattice: Lattice, item: Range): string | null {
  for (let i = item.first; i < item.last + 2; i++) if (cueAt(lattice, i, 'exempt') > 0) return `${normAt(lattice, i)}: no casualties`;
  return null;
}

function numbersIn(doc: Document, span: Span, reason: string): readonly SetAside[] {
  const found: SetAside[] = [];
  for (let i = positionBy(doc.tokens, span.start, startOf); i < doc.tokens.length; i++) {
    const { kind, text, start, end } = doc.tokens[i] as Token;
    if (end > span.end) break;
    if (kind === 'number') found.push({ text, start, end, reason });
  }
  return found;
}

const startOf = (token: Token): number => token.start;
