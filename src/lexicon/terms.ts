/** The closed vocabularies of the domain. claims/claim.ts builds the shape of a claim from them. */
export type Effect = 'killed' | 'injured' | 'missing' | 'captured' | 'displaced' | 'casualties';

export type VictimClass = 'combatant' | 'civilian' | 'mixed' | 'unknown';

export type SourceKind =
  | 'monitor' | 'hospital' | 'rescue' | 'police' | 'authority' | 'un' | 'military' | 'armed_group' | 'witness' | 'activist'
  | 'official' | 'media' | 'outlet' | 'anonymous' | 'headline' | 'other';
