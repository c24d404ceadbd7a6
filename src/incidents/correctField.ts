import { widerPlace } from '../lexicon/lexicon.ts';
import type { Basis, Claim } from '../claims/claim.ts';
import type { DecisionOf } from './decision.ts';

/** Why a field is as a person has it. */
export const corrected = (by: string): Basis => ({ kind: 'implied', because: `${CORRECTED}${by}` });
const CORRECTED = 'corrected by ';

export const isCorrected = (basis: Basis): boolean => basis.kind === 'implied' && basis.because.startsWith(CORRECTED);

/** A claim with one fact as a person has it; an empty value is unknown. What the reader read stays in the reading. */
export function correctField(claim: Claim, { field, value, by }: DecisionOf<'correct-field'>): Claim {
  const basis = corrected(by);
  const named = value === '' ? null : value;
  switch (field) {
    case 'effect': return { ...claim, effect: value as Claim['effect'] };
    case 'status': return { ...claim, status: value as Claim['status'] };
    case 'scope': return { ...claim, scope: value as Claim['scope'] };
    case 'victim': return { ...claim, victim: { ...claim.victim, text: value, basis } };
    case 'actor': return { ...claim, victim: { ...claim.victim, actor: named, basis } };
    case 'class': return { ...claim, victim: { ...claim.victim, class: value as Claim['victim']['class'], basis } };
    case 'perpetrator': return { ...claim, perpetrator: named === null ? null : { contested: claim.perpetrator?.contested ?? false, text: named, actor: named, basis } };
    case 'contested': return claim.perpetrator === null ? claim : { ...claim, perpetrator: { ...claim.perpetrator, contested: value === 'yes' } };
    case 'means': return { ...claim, means: named === null ? null : { text: named, kind: named, basis } };
    case 'place': return { ...claim, place: named === null ? null : { text: named, name: named, within: claim.place?.name === named ? claim.place.within : widerPlace(named), basis } };
    case 'attribution': return { ...claim, attribution: named === null ? null : { text: named, kind: claim.attribution?.kind ?? 'other', basis } };
  }
}
