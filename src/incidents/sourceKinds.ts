import type { SourceKind } from '../claims/claim.ts';
import { institutionKind, isMission } from './outlets.ts';

/** What kind of source somebody is whom a claim quotes, by all the words for them. */

/** Who holds a civil office: a mayor counts as a civil authority does. */
export const CIVIL = /\b(?:mayor|governor|(?:sub-?)?prefect|(?:district|county|area|deputy|provincial|regional|divisional|village|township|parish|camp|civil) (?:chief|administrator|commissioner|secretary|chairman|chairwoman|officer|executive|director|authorit(?:y|ies))|(?:village|local|town|traditional|paramount|community|ward|clan) (?:head|chief|council|headman|councillor)|headman|municipal|(?:district|deputy) collector|chairman of [\p{L}' -]*(?:local government|district|municipality|commune|council)|commune['’]s chairman|(?:county|district|provincial|state|regional) health (?:executive|officer|director|secretary)|(?:state|provincial|regional|interior|home|health|security)(?:['’]s)? (?:security )?secretary|councillor|alderman|burgomaster|wali|justice of the peace|magistrate)\b/iu;

/** A ministry of defence speaks as a party to the fighting, not as a civil authority. */
const BELLIGERENT = /\b(?:defen[cs]e ministry|ministry of defen[cs]e|army|military(?! administration| police| prosecut| hospital| court| observers?| doctor| judge)|armed forces|high command|general staff|defen[cs]e services?|security (?:command|forces))\b/i;
/** What no state calls its army. */
const LIBERATES = /\b(?:liberation (?:army|front|forces|movement)|resistance (?:army|front|forces))\b/iu;
/** Police by another name, which words for armies would take for soldiers. */
const GUARDS = /\binternal security forces\b|\b(?:national|republican) guard\b|\bmilitary (?:police|prosecut\p{L}+)\b/iu;
const UNSURE: ReadonlySet<SourceKind> = new Set(['other', 'official']);
/** Who has an interest of its own and keeps no count. */
const PRIVATE = /\b(?:unions?|association|trust|part(?:y|ies)|company|companies|firm|club|famil(?:y|ies)|relatives|opposition|operator|owner|airline|clan|tribe|church|federation|league|lawyer|deputies|senator|lawmaker|opposition|candidate)\b/iu;
/** Ranks that armies and nobody else have. */
const RANKED = /^(?:the )?(?:Lt|Lieut|Lieutenant|Col|Colonel|Maj\. ?Gen|Major General|Gen|General|Brig|Brigadier|Rear Admiral|Vice Admiral|Admiral|Commodore|Air (?:Vice )?Marshal)\b/u;
const DOCTOR = /^(?:Dr|Doctor|Dra|Drs)\.? \p{Lu}/u;

export function kindOfSource({ text, kind }: { readonly text: string; readonly kind: SourceKind }): SourceKind {
  if (isMission(text)) return 'un';
  if (LIBERATES.test(text)) return 'armed_group';
  if (GUARDS.test(text)) return 'police';
  if (BELLIGERENT.test(text) && kind !== 'armed_group') return 'military';
  return UNSURE.has(kind) ? sureKind(text, kind) : kind;
}

/** Of words that no list knows for a source: whom they serve ("the traffic officer", "the emergency agency"), or what kind of people bear such a title. */
function sureKind(text: string, kind: SourceKind): SourceKind {
  const told = institutionKind(text);
  // Whoever holds a civil office is known by it.
  if (told === 'authority' && CIVIL.test(text)) return kind;
  if (told !== null && (SERVICES.has(told) || (BODIES.has(told) && !PRIVATE.test(text)))) return told;
  return kind !== 'other' ? kind : DOCTOR.test(text) ? 'hospital' : RANKED.test(text) ? 'military' : kind;
}
const SERVICES: ReadonlySet<SourceKind> = new Set(['police', 'rescue', 'hospital']);
const BODIES: ReadonlySet<SourceKind> = new Set(['authority', 'monitor', 'un', 'military']);
