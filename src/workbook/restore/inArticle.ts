import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';

/** A claim that a person made of an article's words. Where the words are no longer in the text, it is a text of its own. */
export interface ClaimInArticle { /** The article's id. */ readonly article: string; readonly claim: Claim; readonly alone: Reading }

/** The readings with the claims that people made of their words, each at its place among the others; then those whose words are nowhere, each by itself. */
export function putInArticles(readings: readonly Reading[], made: readonly ClaimInArticle[]): readonly Reading[] {
  if (made.length === 0) return readings;
  const left = new Set(made);
  const whole = readings.map((reading) => made.filter((m) => m.article === reading.article.id).reduce((now, m) => {
    const claims = withClaim(now, m.claim);
    if (claims === null) return now;
    left.delete(m);
    return { ...now, claims };
  }, reading));
  return [...whole, ...[...left].map((m) => m.alone)];
}

/** Null where the quote does not stand in the text. */
function withClaim({ article: { text }, claims }: Reading, claim: Claim): readonly Claim[] | null {
  const { text: quote, start: said } = claim.quote;
  const start = text.startsWith(quote, said) ? said : text.indexOf(quote);
  if (quote === '' || start < 0) return null;
  if (claims.some((c) => c.id === claim.id)) return claims;
  const placed = { ...likeNearest(claim, nearestTo(claims, start)), quote: { text: quote, start, end: start + quote.length } };
  return [...claims, placed].sort((a, b) => a.quote.start - b.quote.start);
}

const nearestTo = (claims: readonly Claim[], at: number): Claim | null => [...claims].sort((a, b) => Math.abs(a.quote.start - at) - Math.abs(b.quote.start - at))[0] ?? null;

/** It belongs to the happening of the claim beside it, and what it has in common with that one is the same thing: the same place, the same day, the same witness. */
function likeNearest(claim: Claim, nearest: Claim | null): Claim {
  if (nearest === null) return claim;
  return {
    ...claim, scene: nearest.scene,
    place: claim.place !== null && claim.place.name === nearest.place?.name ? nearest.place : claim.place,
    date: claim.date !== null && claim.date.from === nearest.date?.from && claim.date.to === nearest.date.to ? nearest.date : claim.date,
    attribution: claim.attribution !== null && claim.attribution.text === nearest.attribution?.text ? nearest.attribution : claim.attribution,
    perpetrator: claim.perpetrator !== null && claim.perpetrator.actor === nearest.perpetrator?.actor ? nearest.perpetrator : claim.perpetrator,
  };
}
