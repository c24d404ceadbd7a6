import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { StatedRow, TallyId } from './reconciliation.ts';

/** A tally as its source states it, before anything is compared. */
export interface Statement {
  readonly id: TallyId;
  readonly article: string;
  readonly published: string | null;
  readonly source: string;
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly others: readonly Claim[];
  readonly rows: readonly StatedRow[];
}

/** The cumulative statements of all articles: one per whole, with the parts, shares and remainders told beside it. */
export function findStatements(readings: readonly Reading[]): readonly Statement[] {
  return readings.flatMap((reading) => {
    const cumulative = reading.claims.filter((c) => c.scope === 'cumulative' && isStated(c));
    const wholes = cumulative.filter((c) => c.count.bound !== 'share' && c.count.bound !== 'vague' && c.restates === null && !cumulative.some((w) => w.id === c.partOf));
    return wholes.map((whole) => statement({ reading, whole, cumulative, first: wholes[0] === whole }));
  });
}

const isStated = (c: Claim): boolean => c.count.bound !== 'unquantified' && c.count.bound !== 'no_information';

function statement(of: { readonly reading: Reading; readonly whole: Claim; readonly cumulative: readonly Claim[]; readonly first: boolean }): Statement {
  const { reading, whole, cumulative } = of;
  const parts = cumulative.filter((c) => c.partOf === whole.id && c.count.bound !== 'share');
  const inside = new Set<ClaimId>([whole.id, ...parts.map((p) => p.id)]);
  const shares = cumulative.filter((c) => c.count.bound === 'share' && c.partOf !== null && inside.has(c.partOf));
  const others = of.first ? cumulative.filter((c) => c.count.bound === 'vague') : [];
  return {
    id: fingerprint(`tally ${whole.id}`, 't') as TallyId, article: reading.article.id, published: reading.article.published,
    source: sourceOf(reading, whole), whole, parts, others,
    rows: [row(whole, 'total', 'whole'), ...parts.map((p) => row(p, p.victim.actor ?? p.victim.text, byOf(p, parts))), ...shares.map((s) => row(s, s.victim.actor ?? s.victim.text, 'share')), ...others.map((o) => row(o, o.victim.actor ?? o.victim.text, 'outside'))],
  };
}

const byOf = (part: Claim, parts: readonly Claim[]): StatedRow['by'] => {
  const actors = new Set(parts.map((p) => p.victim.actor));
  if (actors.size > 1 || parts.length === 1) return part.victim.category === 'children' ? 'age' : part.victim.category === 'women' ? 'sex' : 'actor';
  return 'place';
};

const row = (claim: Claim, actor: string, by: StatedRow['by']): StatedRow => ({ actor, by, claim: claim.id, low: claim.count.low, best: claim.count.best, high: claim.count.high });

/** The monitor that states it, else the article's outlet. */
const sourceOf = (reading: Reading, whole: Claim): string => whole.attribution?.text ?? reading.article.outlet ?? reading.article.id;
