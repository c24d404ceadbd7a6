import type { Claim } from '../claims/claim.ts';
import { CIVIL } from './sourceKinds.ts';

/** No farther behind what somebody is quoted for: a sentence or two. */
const NEAR = 180;

const CIVIL_KINDS: ReadonlySet<string> = new Set(['monitor', 'hospital', 'rescue', 'police', 'authority', 'un']);

/**
 * "Eleven were killed, the health ministry said. Twenty-four people were wounded": whoever counted the dead counted the wounded, where the text names nobody
 * else for them. Only civil sources are heard on; what a party to the fighting says of its enemy ends with its sentence.
 */
export function continuedFrom(claim: Claim, claims: readonly Claim[]): Claim | null {
  if (claim.attribution !== null || claim.effect !== 'injured' || claim.scope !== 'incident') return null;
  const beside = claims.filter((c) => c !== claim && c.scene === claim.scene && c.scope === 'incident' && c.attribution !== null && c.attribution.kind !== 'headline');
  if (beside.some((c) => c.effect === claim.effect && Math.abs(c.quote.start - claim.quote.start) < 2 * NEAR)) return null;
  const told = beside.findLast((c) => c.quote.start < claim.quote.start);
  return told?.attribution && told.effect === 'killed' && (CIVIL_KINDS.has(told.attribution.kind) || (told.attribution.kind === 'official' && CIVIL.test(told.attribution.text))) && claim.quote.start - told.quote.end < NEAR ? told : null;
}
