import type { Claim } from '../claims/claim.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { ClaimRow } from './contents.ts';

export type Uncoded = Omit<ClaimRow, 'code'>;

/**
 * Every claim that was read, in the order of the articles and their texts: as it counts, as it was read, and whether people rejected it.
 * A rejected claim is in no incident; it stays in the workbook, where a person can take the rejection back.
 */
export function claimRows(r: Reconciliation): readonly Uncoded[] {
  const rows = r.claims.map((c): Uncoded => ({ ...c, original: c.claim, rejected: false }));
  const held = new Set(rows.map((c) => `${c.article} ${c.claim.id}`));
  const rejected = r.readings.flatMap((x) => x.claims.filter((c) => !held.has(`${x.article.id} ${c.id}`)).map((claim): Uncoded => ({ claim, article: x.article.id, incident: null, tally: null, inTotals: false, whyNot: 'rejected', original: claim, rejected: true })));
  const originals = new Map<string, Claim>(r.readings.flatMap((x) => x.claims.map((c) => [c.id as string, c] as const)));
  const read = rows.map((c) => ({ ...c, original: originals.get(c.claim.id) ?? c.claim }));
  if (rejected.length === 0) return read;
  const order = new Map(r.readings.map((x, i) => [x.article.id, i]));
  const place = (c: Uncoded): number => order.get(c.article) ?? 0;
  return [...read, ...rejected].sort((a, b) => place(a) - place(b) || a.claim.quote.start - b.claim.quote.start);
}
