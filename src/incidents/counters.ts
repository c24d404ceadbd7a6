import type { Attribution, SourceKind } from '../claims/claim.ts';

/** Who receives, registers, lists or raises a figure is whose word it is, where no verb of saying tells: "the morgue has received six bodies". */

const PHRASE = "((?:[Tt]he |[Aa]n? |[Oo]ne )?(?:[\\p{L}’'.-]+ ){0,6}?[\\p{L}’'.-]+)";
/** A subject opens a sentence or a clause. */
const OPENS = '(?:^\\W{0,3}(?:[^.;]{0,70}?, )?|[,;:] (?:and |but |while )?|[“"]|\\b(?:and|while|but|where|whereas) |(?<=^\\W{0,3}(?:From|Of|For|After|Since|In|On|At|By) [^.,;]{0,60} ))';
const WHERE = '(?: (?:there|here|nearby|in \\p{Lu}[\\p{L}-]+))?';
const HAS = '(?: (?:has|have|had|is|are|was|were))?(?: (?:also|so far|already|now|since|meanwhile|today|alone|later|then|itself)){0,2}';
const ROUGHLY = '(?:at least |about |some |around |more than |nearly |over |almost |up to )?';
const TAKES = '(?:receiv(?:ed|es|ing)|register(?:ed|s)|record(?:ed|s)|admitt?(?:ed|s|ing)|treat(?:ed|s|ing)|took in|taken in|takes in|counted|counts|number(?:ed|s)|collect(?:ed|s)|document(?:ed|s)|verif(?:ied|ies)|identif(?:ied|ies)|confirm(?:ed|s)|certif(?:ied|ies)|autopsied|examined|logged|list(?:ed|s)|established)';
const OF_THEM = '(?:the (?:bodies|remains|names|deaths|autopsies) of |bodies of |a total of |the )?';

/** "The district clinic nearby has taken in (17 dead)". */
const RECEIVES = new RegExp(`${OPENS}${PHRASE}${WHERE}${HAS} ${TAKES} ${OF_THEM}${ROUGHLY}$`, 'u');
/** The same of a figure told before in the sentence: "the coast guard lists 31 deaths, after (two) bodies washed up". */
const RECEIVED = new RegExp(`${OPENS}${PHRASE}${WHERE}${HAS} ${TAKES} ${OF_THEM}${ROUGHLY}(?=\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b)[^;]*$`, 'u');
/** "The coroner has since revised this count to (22)". */
const RAISES = new RegExp(`${OPENS}${PHRASE}${HAS} (?:raised|raises|revised|updated|updates|lowered|corrected|increased|reduced|brought|adjusted|put|puts) (?:the|that|this|its|their) (?:[\\p{L}-]+ ){0,3}?(?:toll|count|figure|number|tally|estimate|balance)(?: of [^.;:]{0,70}?)?(?: up| down)?(?: to| at) ${ROUGHLY}$`, 'u');
/** "(Seven) people, a number the sheriff gave from the stage". */
const GIVEN = new RegExp(`^[^.;]{0,60}?, (?:an?|the|his|her) (?:number|figure|toll|count|total) (?:that |which )?${PHRASE} (?:has |had )?(?:gave|given|gives|announced|put out|confirmed|read out|provided|quoted|released|mentioned|published)\\b`, 'u');
/** "KEY FIGURES (Emergency Centre, 17 August)", and then lines of a form. */
const FORM_BY = /(?:figures?|numbers?|toll|data|totals?|summary|overview|situation)[^\n()]{0,25}\((?:sources?: ?)?([^()\n,;]{4,70})[^()\n]{0,40}\)[^\n]{0,20}\n+(?:[^\n]{0,60}\n+){0,4}[^\n]{0,40}$/iu;
/** "Local newspapers have later spoken of (43 dead)". */
const HEARSAY = /(?:^|[;,.] (?:and |but |while )?)((?:[\p{L}’'-]+ ){0,4}?(agencies|media|newspapers|papers|channels|outlets|websites|stations|residents|villagers|locals|relatives|families|neighbours|witnesses))(?: (?:there|here|abroad|in \p{Lu}\p{L}+))?(?: (?:have|has|had))?(?: (?:since|later|now|already|even)){0,2} (?:written|spoken|told|wrote|spoke|speak|talk|talked|reported|write)(?: of)? (?:at least |about |some |more than )?$/iu;
const PEOPLE = /^(?:residents|villagers|locals|relatives|families|neighbours|witnesses)$/iu;
/** "The widows keep a list of their own. Now it bears the names of (46) dead". */
const LIST_HOLDS = /^\W*(?:[^.,;]{0,40}?,? )?(?:it|the (?:list|register|notebook|tally|record|count)|that list|this list)(?: now| then)? (?:held|holds|has|had|bears|bore|contains|contained|runs to|ran to|came to|comes to|listed|lists|counts|counted|stands at|stood at|numbers|shows|showed)(?: (?:the )?names of)? ?$/iu;
const KEEPS = /(?:^|[.!?”\n] ?)((?:[\p{L}’'-]+ ){0,9}?[\p{L}’'-]+),? (?:keeps?|kept|has|have|drew up|(?:has|have) (?:drawn up|made|compiled|written)|made|compiled) (?:an?|their own|its own|his own|her own|another|a different|their) (?:[\p{L}-]+ ){0,2}?(?:list|register|notebook|tally|record|count)\b[^.]{0,80}\. ?$/u;

export interface Counter { readonly words: string; /** By what its people are called, where no institution is. */ readonly kind: SourceKind | null; /** It stands so far from the beginning of the figure's sentence; -1 where whoever else is quoted comes first. */ readonly at: number }

/** Who takes in, registers or raises what a figure counts, in its sentence before or behind it; whoever calls them by name says of what kind they are. */
export function counterOf(before: string, behind: string, told: string): Counter | null {
  for (const pattern of [RECEIVES, RAISES]) {
    const found = pattern.exec(before);
    if (found !== null) return { words: found[1] as string, kind: null, at: found.index };
  }
  const heard = HEARSAY.exec(before);
  if (heard !== null) return { words: heard[1] as string, kind: PEOPLE.test(heard[2] as string) ? 'witness' : 'media', at: heard.index };
  const given = GIVEN.exec(behind)?.[1] ?? FORM_BY.exec(told + before)?.[1];
  if (given !== undefined) return { words: given, kind: null, at: 0 };
  const sooner = RECEIVED.exec(before);
  if (sooner !== null) return { words: sooner[1] as string, kind: null, at: -1 };
  const keeper = LIST_HOLDS.test(before) ? KEEPS.exec(told)?.[1] : undefined;
  return keeper === undefined ? null : { words: keeper, kind: KIN.test(keeper) ? 'witness' : null, at: 0 };
}
const KIN = /\b(?:relatives|families|family|residents|villagers|neighbours|survivors|mourners|parents|widows|mothers|locals|villager|resident)\b/iu;

/** "The headman, Omar Belkar, dug with the others. By his own count", "in Orvel the night nurse still counts bandages. She treated": who holds a post in the sentence before. */
export function postBefore(told: string): Attribution | null {
  const found = POST.exec(told);
  if (found === null) return null;
  const kind = KINDS.find(({ posts }) => posts.test(found[2] as string))?.kind ?? 'official';
  return { text: (found[1] as string).replace(/,$/u, ''), kind, basis: { kind: 'implied', because: 'the figure is called theirs' } };
}
const KINDS: readonly { readonly posts: RegExp; readonly kind: SourceKind }[] = [
  { posts: /nurse|doctor|surgeon|matron|coroner|medic|midwife|pathologist|superintendent/iu, kind: 'hospital' },
  { posts: /sheriff|inspector|constable|prosecutor/iu, kind: 'police' },
];
const POST = /(?:^|[.!?”\n] ?)(?:[^.,;\n]{3,50} )??((?:[Tt]he |[Aa]n? )?(?:[\p{L}-]+ ){0,3}?(head|chief|elder|headman|mayor|governor|prefect|sub-prefect|commissioner|administrator|chairman|chairwoman|priest|pastor|imam|bishop|abbot|coroner|sheriff|superintendent|inspector|prosecutor|director|matron|gravedigger|undertaker|sexton|councillor|secretary|coordinator|doctor|nurse|surgeon|medic|midwife|pathologist)(?: (?:of|in|at) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+)?(?:,? (?:\p{Lu}[\p{L}.’'-]+ ?){1,4})?)(?=,| (?:has|had|is|was|stood|stands|said|says|wrote|writes|keeps|kept|still|goes|walks|sits|knows|opens|counts|shows|remembers|points|leafs|turns) )[^.\n]{3,200}\. ?$/u;
