import type { SourceKind } from '../claims/claim.ts';
import { KINDS, MISSIONS } from './outletKinds.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import { splitWords } from '../lexicon/words.ts';

/** What the name of an outlet tells of who speaks in its own texts: a directorate's bulletin is the authority's word, a tracker's note a monitor's. */

/** Papers, agencies and stations speak as outlets, whatever else their names hold: "Police Gazette", "Army Times". */
const MEDIA = /\b(?:news(?! bulletin\b)|newswire|wire|newspaper|times|post|gazette|herald|daily|radio|tv|television|telegraph|tribune|journal|mail|courier|chronicle|mirror|globe|express|standard|star|sun|voice|magazine|(?:press|news|information) (?:agency|service|trust)|online|live|today|fm|channel \d+)\b/i;
/** Who passes on what a group says speaks for nobody. */
const TRANSLATES = /\b(?:jihad(?:i|ist)?s?|caliphate|wilaya|nashra|statements?|propaganda|dispatch(?:es)?|translations?|(?:militant|extremist|insurgent|terror(?:ist)?|rebel) (?:media|claims|communications|messaging|channels))\b/i;

const UNITED = /\b(?:United Nations|UN|African Union)\b/;

/** "Hill Post (BLA statement)": whose words these are, printed beside the paper that carries them. */
const CARRIED = /\((?:a |the )?([^()]+?)(?:['’]s)? (?:statement|communiqu[eé]|press release|bulletin)\)/iu;

/** A translator or archive of what a group says. */
export const passesOn = (outlet: string): boolean => TRANSLATES.test(outlet) && !CARRIED.test(outlet) && !OF_A_PROVINCE.test(outlet);

/** "Civil Protection, Wilaya of Orvel": a province where that is what provinces are called. */
const OF_A_PROVINCE = /\b(?:protection civile|civil (?:protection|defen[cs]e)|directorate|direction|gendarmerie|police|hospital)\b.*\bwilaya\b|^wilaya (?:of|de|d['’])/i;

/** A mission of the United Nations has people in arms, and counts for itself. */
export const isMission = (name: string): boolean => MISSIONS.test(name);

/** "The district administration", "an officer of the coast guard", "the rebels": the kind of institution that speaks; what stands behind "near" or "in" does not. */
export function institutionKind(words: string, lexicon?: Lexicon): SourceKind | null {
  const own = words.split(BESIDE)[0] as string;
  if (MEDIA.test(own)) return null;
  return KINDS.find(({ words: pattern }) => pattern.test(own))?.kind ?? (BARE_FORCES.test(own) ? 'military' : BARE_REBELS.test(own) ? 'armed_group' : lexicon === undefined ? null : forces(own, lexicon));
}
const BARE_FORCES = /\b(?:military|junta|soldiers|troops|armed forces)$/i;
const BARE_REBELS = /\b(?:rebels?|insurgents?|militants?|jihadists?|separatists|guerrillas?|dissidents)$/i;
const BESIDE = / (?:near|outside|in|at|inside|beside|behind|from|on|who|whose|to) /iu;

/** One outlet brings many articles, and is asked about once. */
const kept = new WeakMap<Lexicon, Map<string, SourceKind | null>>();
const MOST_KEPT = 50_000;

/** The kind of institution whose own texts an outlet gives out; null for a paper, a station, an agency and whatever its name does not tell. */
export function issuingKind(outlet: string, lexicon: Lexicon): SourceKind | null {
  const known = kept.get(lexicon) ?? new Map<string, SourceKind | null>();
  kept.set(lexicon, known);
  const told = known.get(outlet);
  if (told !== undefined) return told;
  const kind = kindOf(outlet, lexicon);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(outlet, kind);
  return kind;
}

function kindOf(outlet: string, lexicon: Lexicon): SourceKind | null {
  const carried = CARRIED.exec(outlet)?.[1];
  if (carried !== undefined) return kindOf(carried, lexicon);
  if (passesOn(outlet)) return null;
  const own = forces(outlet, lexicon);
  if (own === 'armed_group' && !UNITED.test(outlet) && !MISSIONS.test(outlet)) return MEDIA.test(outlet) && !ORGAN.test(outlet) ? null : own;
  const told = KINDS.find(({ words }) => words.test(outlet))?.kind ?? own;
  return MEDIA.test(outlet) && !(own !== null && PRESS_TEAM.test(outlet)) ? null : told;
}

/** "Karsan Army True News Information Team": whom an army keeps for its word. */
const PRESS_TEAM = /\b(?:information|press|media|public relations) (?:team|committee|office|wing|cell|bureau|division|directorate|unit|cent(?:re|er))$/iu;

/** "Karsan Front News": what a group puts out under its own name, and nothing else. */
const ORGAN = /^[\p{L} ]{2,40} (?:news|radio|tv|media|press|voice)$/iu;

/** "FARDC, Operational Sector", "SDF Press Office": people in arms by their own name. */
function forces(outlet: string, lexicon: Lexicon): 'armed_group' | 'military' | null {
  const words = splitWords(outlet);
  for (let i = 0; i < words.length; i++) {
    const actor = phrasesAt(lexicon.phrases, words, i).matches.find((m) => m.tag.kind === 'actor' && m.tag.class === 'combatant')?.tag;
    if (actor?.kind === 'actor') return actor.name.startsWith('Government of ') ? 'military' : 'armed_group';
  }
  return null;
}
