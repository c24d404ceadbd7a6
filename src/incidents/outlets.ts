import type { SourceKind } from '../claims/claim.ts';
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
const OF_A_PROVINCE = /\b(?:protection civile|civil (?:protection|defen[cs]e)|directorate|direction|gendarmerie|police|hospital)\b.*\bwilaya\b/i;

/** Missions of the United Nations by their short names. */
const MISSIONS = /\b(?:UNAMA|UNAMI|UNMISS|UNAMID|UNMIL|UNOCI|UNSMIL|UNSOM|UNTMIS|UNIFIL|UNMIK|UNITAMS|MINUSCA|Minusca|MINUSMA|Minusma|MINUSTAH|Minustah|MONUSCO|Monusco|BINUH|HRMMU)\b/;

/** A mission of the United Nations has people in arms, and counts for itself. */
export const isMission = (name: string): boolean => MISSIONS.test(name);

/** Data: the words by which a kind is known, in the order in which they are asked. */
const KINDS: readonly { readonly kind: SourceKind; readonly words: RegExp }[] = [
  { kind: 'un', words: /\b(?:United Nations|UN|UNHCR|UNICEF|OCHA|OHCHR|IOM|WHO)\b/ },
  { kind: 'un', words: MISSIONS },
  { kind: 'authority', words: /\bmilitary administration\b/i },
  { kind: 'monitor', words: /\b(?:lawyers|legal|human rights|derechos|droits|direitos)(?!\p{L})/iu },
  { kind: 'military', words: /\b(?:stabili[sz]ation|transition) mission\b/i },
  // Police by another name, in whatever uniform.
  { kind: 'police', words: /\binternal security forces\b|\b(?:national|republican|civil) guard\b|\bcarabin\p{L}+/iu },
  { kind: 'military', words: /\b(?:armed forces|army|general staff|defen[cs]e (?:ministry|forces?)|(?:ministry|department) of (?:national )?defen[cs]e|(?:central|high) command|centcom|commander-in-chief|military (?:media|information|council|spokes\p{L}+|press|command)|operations command|operational (?:sector|command)|task force|infantry|(?:air|naval|ground|land) forces?|air force|navy|border (?:guards?|service|force)|inter[- ]services|defensa nacional|forces arm[ée]es|fuerzas armadas|defen[cs]e services?|(?:internal |state )?security (?:command|forces)|groups? of (?:forces|troops)|\d+(?:st|nd|rd|th) (?:army|corps|division|brigade))\b/iu },
  { kind: 'armed_group', words: /\b(?:PDF|[Dd]efen[cs]e [Tt]eam|[Bb]attalion|\d+(?:st|nd|rd|th) (?:Front|Bloc)|(?<![Ff]ire |[Rr]escue |[Ff]ire and [Rr]escue )[Bb]rigades?|[Ll]iberation (?:[Aa]rmy|[Ff]ront)|(?:[Ss]elf-?[Dd]efen[cs]e|[Pp]rotection) (?:[Ff]orces?|[Uu]nits?)|[Rr]esistance (?:[Ff]orces?|[Ff]ront|[Mm]ovement|[Pp]ress|[Mm]edia)|[Oo]f the [Rr]esistance)\b/u },
  { kind: 'police', words: /\b(?:police|traffic (?:officer|directorate)|polic[íi]a|pol[íi]cia|gendarmerie|constabulary|carabin\p{L}+|prosecut\p{L}+|fiscal[íi]a|minist[ée]rio p[úu]blico|sheriff)(?!\p{L})/iu },
  { kind: 'rescue', words: /\b(?:rescue|emergenc(?:y|ies)|disaster|civil (?:defen[cs]e|protection)|coast ?guard|red (?:cross|crescent)|fire (?:and rescue|brigade|service|department)|bomberos|bombeiros|white helmets|basarnas|bnpb|ndrrmc|protecci[óo]n civil|prote[cç][ãa]o civil|(?:protection|d[ée]fense) civile|def(?:ensa|esa) civil|sapeurs-pompiers|cruz (?:roja|vermelha)|croix-rouge)(?!\p{L})/iu },
  { kind: 'hospital', words: /\b(?:hospital|clinic|medical cent(?:re|er)|morgue|doctors|physicians|health (?:directorate|service|department|authority))\b/i },
  { kind: 'activist', words: /\b(?:resistance committees?|coordination committees?|activists?|alarm|hotline)\b/i },
  { kind: 'monitor', words: /\b(?:observat\p{L}+|documentation|barometer|tracker|watch|register|toll|casualt\p{L}+|index|incident log|monitoring|cent(?:re|er) for|institut\p{L}+|initiative|forum|project|data|research|ombuds\p{L}+|defensor[íi]a|association|federation|union|league|collective|records|memory|barom[eè]tre|alliance|foundation|NGO|working group|vigilance network|r[ée]seau|vigil[aâ]ncia|veedur[íi]a|cluster|(?<!(?:news|night|city|magazine|sports|foreign|press|translation|information|help) )desk|(?:conflict|rights|violence|security|ceasefire|peace|crisis|mine|harm|war|civilian|incidents?) (?:monitors?|desks?|network))(?!\p{L})/iu },
  { kind: 'authority', words: /\b(?:minist(?:ry|erio|[èe]re)|government|governor(?:ate)?|chief minister|premier|administration|directorate|department|mayor|municipality|prefecture|council|commission(?:er)?|collector|inspector(?:ate)?|railways?|authority|secretar[íi]a|office of the|(?:communications?|information|public affairs) bureau|alcald[íi]a|gobernaci[óo]n|presidency|secretariat|state service)(?!\p{L})/iu },
];

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
  return MEDIA.test(outlet) ? null : told;
}

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
