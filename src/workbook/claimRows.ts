import type { Claim } from '../claims/claim.ts';
import type { ClaimField, Decision } from '../incidents/decision.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { ClaimRow } from './contents.ts';

export type Uncoded = Omit<ClaimRow, 'code'>;

/**
 * Every claim that was read, in the order of the articles and their texts: as it counts, as the program proposed it, and whether people rejected it.
 * A rejected claim is in no incident; it stays in the workbook, where a person can take the rejection back.
 */
export function claimRows(r: Reconciliation, decisions: readonly Decision[]): readonly Uncoded[] {
  const readings = new Map<string, Claim>(r.readings.flatMap((x) => x.claims.map((c) => [c.id as string, c] as const)));
  const decided = byClaim(decisions);
  const rows = r.claims.map((c): Uncoded => ({ ...c, original: proposedOf(c.claim, { reading: readings.get(c.claim.id) ?? c.claim, decisions: decided.get(c.claim.id) ?? [] }), rejected: false }));
  const held = new Set(rows.map((c) => `${c.article} ${c.claim.id}`));
  const rejected = r.readings.flatMap((x) => x.claims.filter((c) => !held.has(`${x.article.id} ${c.id}`)).map((claim): Uncoded => ({ claim, article: x.article.id, incident: null, tally: null, inTotals: false, whyNot: 'rejected', original: claim, rejected: true })));
  if (rejected.length === 0) return rows;
  const order = new Map(r.readings.map((x, i) => [x.article.id, i]));
  const place = (c: Uncoded): number => order.get(c.article) ?? 0;
  return [...rows, ...rejected].sort((a, b) => place(a) - place(b) || a.claim.quote.start - b.claim.quote.start);
}

function byClaim(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const found = new Map<string, Decision[]>();
  for (const d of decisions) if ('claim' in d) { const list = found.get(d.claim); if (list) list.push(d); else found.set(d.claim, [d]); }
  return found;
}

/**
 * What the program proposed of a claim: the reading with what its incident implies (whose soldiers they are), and without what people
 * decided. A fact that a person corrected is shown as it was read.
 */
function proposedOf(claim: Claim, of: { readonly reading: Claim; readonly decisions: readonly Decision[] }): Claim {
  const { reading } = of;
  return of.decisions.reduce((proposed: Claim, d): Claim => {
    switch (d.kind) {
      case 'override-count': return { ...proposed, count: reading.count };
      case 'correct-date': case 'answer-date': return { ...proposed, date: reading.date };
      case 'correct-field': return withField(proposed, reading, d.field);
      default: return proposed;
    }
  }, claim);
}

function withField(claim: Claim, reading: Claim, field: ClaimField): Claim {
  switch (field) {
    case 'victim': return { ...claim, victim: { ...claim.victim, text: reading.victim.text } };
    case 'actor': return { ...claim, victim: { ...claim.victim, actor: reading.victim.actor } };
    case 'class': return { ...claim, victim: { ...claim.victim, class: reading.victim.class } };
    case 'contested': return claim.perpetrator === null ? claim : { ...claim, perpetrator: { ...claim.perpetrator, contested: reading.perpetrator?.contested ?? false } };
    case 'effect': return { ...claim, effect: reading.effect };
    case 'perpetrator': return { ...claim, perpetrator: reading.perpetrator };
    case 'means': return { ...claim, means: reading.means };
    case 'place': return { ...claim, place: reading.place };
    case 'attribution': return { ...claim, attribution: reading.attribution };
    case 'status': return { ...claim, status: reading.status };
    case 'scope': return { ...claim, scope: reading.scope };
  }
}
