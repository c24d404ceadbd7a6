import { isOfAnotherVerb, isPapers, isSomethingElse } from './otherVerbs.ts';

/**
 * "The diggers brought out two bodies on Friday", "the trust contested the figure on Saturday": of all words of a sentence that tell what somebody did or what became
 * of somebody, the one nearest to a day says whether something happened on it, or only followed. Before a day as it is printed, else behind it.
 */

/** What came to light, or was taken where it belongs. */
const FOUND = 'found|recovered|retrieved|raised|lifted|pulled|dug|brought|washed|surfaced|resurfaced|floated|located|spotted|sighted|identified|netted|exhumed|carried|taken|handed|released|returned|flown|cremated|removed|discovered|fished|hauled|winched|extracted|unearthed|came to light|come to light|turned up|collected|transported|transferred|claimed|arrived|delivered|received|reclaimed|driven|examined';
const REMAINS = 'bod(?:y|ies)|remains|corpses?|coffins?|skeletons?|limbs';
/** Whom those who search come upon. */
const SOUGHT = `${REMAINS}|missing|survivors?|trapped|last (?:\\p{L}+ )?of the (?:victims?|dead)|(?:last|remaining|other|further|more) (?:\\p{L}+ )?(?:victims?|dead|miners?|passengers?|villagers?|workers?|crew)`;
const REACHED = 'found|recovered|retrieved|raised|lifted|pulled|dug|brought|bring|located|spotted|sighted|netted|exhumed|carried|discovered|hauled|winched|extracted|unearthed|fished|(?:came|come|comes|stumbled|happened) (?:upon|across)|got to|reached|collected|identified|received|picked up|hooked|landed|freed|rescued|saved';

/** What is only done or said when something has happened: of the dead, of those who were hurt, of the news, of the law, of what was damaged. */
const SINCE = [
  'cremated|interred|mourned|exhumed|repatriated|(?:was|were|been|being|be|are|is) (?:\\p{L}+ )?buried(?! (?:alive|under|beneath|by|when|in (?:the )?(?:mud|rubble|debris|snow)))|buried (?:his|her|their|its|the|our|my|them|him|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?! (?:houses?|homes?|huts?|people|families|village|villages|road|cars?|vehicles?|bus))|laid (?:to rest|wreaths|flowers)|paid (?:tribute|homage|their respects)|(?:offered|sent|conveyed|expressed) (?:\\p{L}+ ){0,2}(?:condolences|sympathy)|condoled|prayers? (?:was|were) (?:said|held|offered)|(?:held|observed|kept) (?:a|an|one|two|three)? ?(?:\\p{L}+ )?(?:minutes? of silence|silence|vigil|wake|memorial)|followed the coffins?|honou?red|commemorated|remembered|(?:said|say|bade|bid) (?:\\p{L}+ )?(?:goodbye|farewell)|prayed|wept|grieved|(?:band|choir|bells?|trumpets?) (?:\\p{L}+ )?(?:played|sang|rang|tolled|sounded)|lit candles',
  'discharged|(?:was|were|been|be|are|is) (?:\\p{L}+ )?identified|found (?:\\p{L}+ )?(?:dead|lifeless|drowned|shot|hanged|strangled|alive)|hospitali[sz]ed|treated|operated on|airlifted|medevaced|transferred|sent home|went home|flown (?:to|home|out|abroad)|(?:moved|referred|admitted|taken|rushed|brought) to (?:\\p{L}+ ){0,4}?(?:hospitals?|clinics?|wards?|unit|centre|center|morgue|mortuary|capital)|still (?:in|under|at|on) (?:\\p{L}+ ){0,3}?(?:hospital|care|treatment|ward|clinic|support)|did not survive|lost (?:his|her|their) (?:fight|battle|struggle)(?: for (?:life|survival))?|woke|regained consciousness|succumbed',
  'arrested|charged|indicted|arraigned|remanded|sentenced|convicted|acquitted|questioned|interrogated|sacked|suspended|resigned|stepped down|(?:opened|launched|ordered|began|started|announced|promised|demanded) (?:\\p{L}+ ){0,3}?(?:inquiry|enquiry|investigation|probe|inquest|search|rescue|hearing|trial|file)|(?:inquiry|investigation|probe|inquest|trial|hearing)\\b[^.;:]{0,60}?\\b(?:opened|launched|ordered|began|begun|started)',
  '(?:siege|stand-?off|hostage-taking|search|operation|rescue|fighting|battle|clashes|fire|blaze|strike|gunfight)(?: (?!that|which|who|when|killed)[\\p{L}\\d’-]+){0,5}? (?:ended|ends|was over|over|came to an end|(?:was|were) (?:extinguished|put out|brought under control|broken|concluded|lifted|completed|terminated|suspended|stopped|halted|interrupted))|wound (?:up|down)|closed (?:its|the|their|his|her) (?:\\p{L}+ )?(?:count|list|books?|file|files|register|inquiry|investigation|tally|record)|reopened|resumed|called off|gave up|given up|towed|salvaged|refloated|righted|winched|hoisted|inspected|visited|toured|flew to|travell?ed to|drove to|restored|repaired|cleared|combed|scoured|sifted|dug|searched|searching|digging|scrambled|bulldozed|demolished|disinfected|evacuated the|(?:lifted|brought|hauled|pulled|raised) (?:the|a|its|their) (?:\\p{L}+ ){0,2}?(?:bus|coach|van|truck|lorry|car|train|carriage|wreck|wreckage|hull|boat|ferry|vessel|plane|helicopter|slab|slabs|debris|rubble|roof)',
  '(?:relief|aid|help|rescuers|medics|doctors|ambulances|supplies|tents|reinforcements|investigators|inspectors|officials|families|relatives|reporters|journalists|teams?|volunteers|researchers|monitors|observers|delegates|field (?:officers|workers|staff)|correspondents?|colleagues|engineers|pathologists|the (?:president|minister|governor|prime minister|mayor|bishop|king|queen))(?: (?!said|says|that|when|as)[\\p{L}’-]+){0,4}? (?:reached|entered|arrived|came to|returned to|went to|got to|walked|drove)',
  '(?:abducted|kidnapped|captives?|hostages?|girls|boys|students|pupils|missing|prisoners|women)(?: (?!said|that|when|and|killed)[\\p{L}’-]+){0,3} (?:returned|came (?:back|home)|got away|escaped|walked (?:free|home)|turned up|(?:was|were) (?:freed|released|let go|found alive))',
  'condemned|deplored|denounced|welcomed|contested|disputed|rejected|denied|dismissed|doubted|questioned|challenged|admitted(?! to)|acknowledged|conceded|revised|corrected|updated|lowered|announced|declared|published|posted|circulated|distributed|issued|aired|broadcast|leaked|tweeted|shared|wrote|written|spoke|spoken|speaking|talking|addressing|testified|testifying|replied|answered|told|tells|said(?!,)|says(?!,)|saying|stated|(?<!\\b(?:was|were|been|is|are) )(?:reported|confirmed)|claimed responsibility|took credit|apologi[sz]ed|boasted|appealed|urged|warned|vowed|pledged|rang (?:us|this|our)|(?:phoned|telephoned|called|texted|emailed|messaged) (?:us|this|our|me|him|her|them)|gave (?:a|an|the|its|his|her) (?:\\p{L}+ )?(?:figure|toll|count|number|account|list|briefing|statement)|had (?:put|given|counted)|(?:put|puts) (?:the|its|his|her|their) (?:\\p{L}+ )?(?:toll|figure|number|count|dead|losses|total|casualties)|(?:was|were|been) named|named (?:the|its|two|three|four|five|six|seven|eight|nine|ten|\\d+)|listed|interviewed|heard from|counted|tallied|voted|debated',
  'turned down|brushed (?:aside|off)|waved (?:aside|away)|shrugged off|rebuffed|rebutted|refuted|played down|hit back|accused|(?<!\\b(?:attack|raid|bomb|bombing|blast|ambush|strike|shooting|assault|killings?|was|were) )blamed|thanked|praised|critici[sz]ed|insisted|maintained|argued|complained|admitted to|pleaded|proposed|recommended|presented|unveiled|submitted|handed in|filed|lodged|signed|decreed|demanded|recalled|mentioned|cited|quoted|referred to|pointed (?:to|out)|recounted|read out|made public|passed (?:a?round|from)|circulating|forwarded|went over|called (?:on|for|upon)|drew attention|took issue|expressed|voiced|(?:in|to the|to) memory|put forward|took stock',
  '(?:press|news) conference|briefing|communiqu[eé]|bulletin|letter|leaflet|pamphlet|(?:a|an|the|its|another) (?:[\\p{L}-]+ ){0,2}?(?:note|message|statement|video|clip|recording|tweet|broadcast|interview)|telephone|by phone|on (?:its|their|his|her) (?:\\p{L}+ )?(?:channels?|website|page|account)',
];
/** How people die who were hurt before. */
const ORDINALS = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\\d+(?:st|nd|rd|th)';
const DIED_LATE = `(?:an?other|a further|one more|the (?:last|latest|final)|an?|the) (?:of (?:the|those|them) )?(?:${ORDINALS}|wounded|injured|last|latest|critically)\\b[^.;:]{0,70}?\\b(?:died|dies|dead)|another (?:of the \\p{L}+|passenger|victim|patient|survivor|casualty|inmate|miner|worker|pilgrim|mourner|child|soldier|policeman|villager)\\b[^.;:]{0,50}?\\bdied|(?:one|two|three|four|some|several|\\d+) of (?:the|those|them|its|his|her)\\b[^.;:]{0,20}?\\b(?:wounded|injured|hurt|burned|burnt|survivors|patients|scalded)\\b[^.;:]{0,60}?\\bdied|(?:last|latest|final)(?: of (?:them|whom|these|those))?\\b[^.;:,]{0,20},? [^.;:]{0,40}?\\b(?:to die|died)|having died|died of (?:a|an|his|her) (?:[\\p{L}-]+ ){0,2}?(?:wounds?|injur(?:y|ies)|burns)|died [^.;:,]{0,40}?\\b(?:hospital|clinic|infirmary|ward|intensive care|burns? (?:unit|centre|center))|(?:from|out of) (?:his|her|a|the) coma\\b[^.;:]{0,20}\\bdied`;

/** What harms people, how it comes to pass, and what it is called. */
const DEEDS = 'kill(?:s|ed|ing)?|found (?!the |both |them |him |her )(?:[\\p{L}\\d-]+ ){1,3}(?:dead|murdered|slain)|deaths?|destroy(?:s|ed)|wrecked|flattened|levell?ed|overr[ua]n|dug (?:up|in)|shot|shooting|shoot|gunned|stabb?ed|stabbing|knifed|hacked|behead(?:ed|ing)|burn(?:ed|t|s)|lynched|beaten|trampled|crushed|crush|drown(?:ed|ing)?|slain|slaughtered|massacred?|murder(?:ed|s)?|execut(?:ed|ion)|assassinated|explo(?:des?|ded|sion)|detonated?|blew|blown|blast|went (?:off|down|over|up in)|gone off|goes off|erupted|burst|crash(?:ed|es)?|collided?|collision|derail(?:ed|ment|s)?|left the (?:road|track|rails|runway)|overturn(?:ed|s)?|capsized?|s[aiu]nks?|sinking|plunged?|veered|skidded|swerved|rolled|turned over|collapsed?|collapsing|caved?|gave way|came down|brought down|fell|falls?|struck|strikes?|hit|hits|bomb(?:s|ed|ing|ings)?|shell(?:s|ed|ing)|attack(?:s|ed|ers)?|raid(?:s|ed|ers)?|storm(?:s|ed|ing)?|ambush(?:ed)?|torched|razed|fired|(?:opened|under|set|caught|sets|on) fire|fire (?:broke|swept|tore|ripped|in|at)|the fire|a fire|set (?:\\p{L}+ ){1,4}?(?:alight|ablaze|aflame)|blaze|broke out|tore|ripped|swept|swept away|engulfed|flood(?:s|ed|waters?|ing)?|inundated|sh[oa]ok|rocked|rattled|jolted|quake|earthquake|landslide|mudslide|avalanche|slide|stampeded?|clash(?:ed|es)?|fought|fighting|battle|invaded|overran|abduct(?:ed|ion)|kidnapp?(?:ed|ing)|rammed|ploughed|mowed|ran (?:over|into|off)|run over|electrocuted|poisoned|suffocated|wound(?:ed|ing)|injur(?:ed|ing)|hurt|maimed|dropped|pounded|targeted|sprayed|raked|stepped on|triggered|landed|slid|disappeared|vanished|went missing|occurred|happened|took place|perished|lost (?:his|her|their) li(?:fe|ves)|died|dies|dying|claimed the li(?:fe|ves)|(?:left|leaving|leaves) [^.;:]{0,30}\\bdead|massacre|killings?|incident|accident|disaster|tragedy|siege|bombardment|barrage|assault(?:ed|s)?|inferno|outrage|atrocity|capsizing|shipwreck|lynching|riot(?:s|ed|ing)?|storming|incursion|rampage|spree|pogrom|lost (?:off|near|at|with|on|in a)|(?:broke|breaks) (?:up|apart|in two|its banks)|ran aground|founder(?:ed|s)?|keeled|lost control|gunfire|gunshots|unleashed|rained|slammed|smashed|hurtled|careered|careened|tipped|flipped|toppled|tumbled|nosedived|imploded|asphyxiated|gassed|trapped|strangled|decapitated|dismembered|tortured|hanged|lynching|mown|charged at|swooped|descended on|rampaged|cut (?:down|off)|washed away|slit|mauled|scalded|incinerated|mutilated|mine (?:went|blew)|fired (?:on|at|into)';

/** The groups are what only followed; a deed is none. The longer forms stand first. */
const TOLD = new RegExp(`\\b(?:(${DIED_LATE}|(?:${REMAINS})\\b[^.;:]{0,60}?\\b(?:${FOUND})|(?:${REACHED})\\b[^.;:]{0,50}?\\b(?:${SOUGHT})|${SINCE.join('|')})|(?:${DEEDS}))\\b`, 'gu');

/** So far before a day, and behind it, the verb is looked for. */
const [BEFORE, BEHIND] = [160, 120];
/** A day that opens its sentence or a part of it: "On Friday the diggers ...", "said that on Friday ...". */
const OPENS = /(?:^[^\p{L}\d]*|[;:–—] *|\b(?:and|but|while|where|when|as|that|after|before) )(?:(?:early|late|only|also|then|again|on|in|by|at|the|morning|afternoon|evening|night|hours|of|\p{Lu}\p{Ll}+day) +)*$/u;
/** "The toll of Friday's blast", "the attack of 6 October", "in care since Friday": whatever else is told, that day is another thing's. */
const ITS_OWN = /^['’]s /u;
const OF_IT = /\b(?:since|(?!(?:morning|afternoon|evening|night|hours|end|day|early|late)\b)\p{L}+ of) (?:the )?$/iu;
const ENDS = /[.,;:!?\n]/u;
/** "Had killed 21 by Friday": up to when somebody counted. */
const UP_TO = /\b(?:by|until|till|as of|as at|up to)(?: about| around| late| early)? (?:the )?$/iu;
/** "In a video that has been circulating since Friday". */
const SPREAD_SINCE = /\b(?:circulat\w+|passed (?:a?round|on)|shared|forwarded|seen|watched|heard|online|rounds)\b[^.;,]{0,40} since (?:the )?$/iu;
/** "Where farmers were threshing on Friday", "as they were fishing on Friday": what people were at when it happened. */
const GOING_ON = /\b(?:where|when|as|while|who|that)\b[^,.;:]{0,50}\b(?:was|were)(?: all| just| still| then)? (?!search|digg|comb|sift|clear|tr(?:y|eat)|being (?:treat|search|look)|look|wait|mourn|bury|wander|missing|investigat|speak|talk|tell|say|visit|hop|pray)\p{L}+ing\b(?![^.;:]*\b(?:said|found|died|told|bod(?:y|ies))\b)[^,.;:]{0,40}$/iu;
/** What a death raises: "died on Friday, bringing the toll to nine". */
const RAISES = /^(?: (?:morning|noon|afternoon|evening|night))?,? (?:and )?(?:bringing|raising|taking|pushing|lifting|making (?:it|him|her)|(?:which|this|that|his death|her death) (?:brings?|takes?|raises?|lifts?|makes?|brought|took|raised|lifted|made))\b[^.;:]{0,40}\b(?:toll|number|dead|deaths|killed|total|count|figure|to|it|victims?)\b/iu;
const DIED = /\b(?:died|dies|passed away)\b[^.;:]{0,60}$/iu;

/** Somebody counted up to the day that follows these words. */
export const isUpTo = (before: string): boolean => UP_TO.test(before);

/** Whether a day printed in a sentence is that of what only followed. */
export const isAfterwards = (text: string, start: number, end: number): boolean => toldOn(text, start, end) === 'after';

/** Whether something happened on it: "went down late on Friday". A day with no such word beside it is neither. */
export const isDeedDay = (text: string, start: number, end: number): boolean => toldOn(text, start, end) === 'deed';

/** Whether the last thing that some words tell of is: "it confirmed that a mine had gone off". */
export const endsWithDeed = (words: string): boolean => lastIn(words) === 'deed';

/** Whether some words tell what harmed people, and not only that they died: "a lamp set a hut alight". */
export const tellsHarm = (words: string): boolean => toldIn(words).some((m) => m[1] === undefined && !MERE_DEATH.test(m[0]));
const MERE_DEATH = /^(?:died|dies|dying|deaths?)$/iu;

/** Whether the first thing that some words tell of is what happened: "a dam gave way above the village". */
export const tellsDeed = (words: string): boolean => firstIn(words) === 'deed';

function toldOn(text: string, start: number, end: number): Kind | null {
  const before = sentenceBefore(text.slice(Math.max(0, start - BEFORE), start));
  const behind = text.slice(end, end + BEHIND);
  if (SPREAD_SINCE.test(before)) return 'after';
  if (!ITS_OWN.test(behind) && isPapers(before)) return 'after';
  if (ITS_OWN.test(behind) || OF_IT.test(before)) return null;
  if (UP_TO.test(before) || (DIED.test(before) && RAISES.test(behind))) return 'after';
  if (GOING_ON.test(before)) return 'deed';
  const opens = OPENS.test(before);
  const last = opens ? null : lastIn(before);
  const next = firstIn(partOf(behind, opens)) ?? firstIn(restOf(behind));
  if (last === 'deed' && next !== 'deed' && isPassedOver(before)) return 'after';
  return last ?? next ?? (isOfAnotherVerb({ before, behind: partOf(behind, opens), rest: wholeOf(behind), opens }) ? 'after' : null);
}

/** "In parliament on Tuesday the speaker, Jon Belkar, named nine dead": the verb may stand behind what is put in between; who said it stands last, and says nothing of the day. */
const restOf = (behind: string): string => (behind.split(ENDS_ALL)[0] as string).replace(WHO_SAID, '');
const wholeOf = (behind: string): string => (behind.split(/[.!?\n]/u)[0] as string).replace(WHO_SAID, '');
const ENDS_ALL = /[.;:!?\n]/u;
const WHO_SAID = /,[^,]{2,70}\b(?:said|says|reported|announced|added|told [^,]{2,40}|according to [^,]{2,60})\s*(?:,.*)?$/iu;

/** The words of its sentence before it; "3 p.m. today" and "Dr. Belkar" hold no end of one. */
function sentenceBefore(words: string): string {
  let from = 0;
  for (const { index, 0: sign } of words.matchAll(SENTENCE_END)) from = index + sign.length;
  return words.slice(from);
}
const SENTENCE_END = /(?<!\b(?:[ap]\.? ?m|\p{Lu}|dr|mr|mrs|ms|st|no|gen|col|lt|sgt|capt|maj|hrs?|hon|rev|prof|approx))\.(?= )|\n|[?;!](?= )/giu;
/** What the day's own part of a sentence goes on with: "On Friday, divers found two. ..." */
const partOf = (behind: string, opens: boolean): string => (opens ? behind.replace(/^,/u, '') : behind).split(ENDS)[0] as string;

type Kind = 'deed' | 'after';

/** "The bombs that killed nine were made safe on Friday": what stands between the last deed and the day tells of something else. */
function isPassedOver(before: string): boolean {
  const deed = toldIn(before).at(-1);
  return deed !== undefined && isSomethingElse(before.slice(deed.index + deed[0].length));
}

const kindOf = (found: RegExpMatchArray | undefined | null): Kind | null => (found == null ? null : found[1] === undefined ? 'deed' : 'after');
const lastIn = (words: string): Kind | null => kindOf(toldIn(words).at(-1));
const firstIn = (words: string): Kind | null => { TOLD.lastIndex = 0; return kindOf(TOLD.exec(words.toLowerCase())); };

/** All that some words tell, in their order. They are looked through in small letters: a pattern that minds no capitals takes several times as long. */
function toldIn(words: string): readonly RegExpExecArray[] {
  const small = words.toLowerCase();
  const found: RegExpExecArray[] = [];
  TOLD.lastIndex = 0;
  for (let m = TOLD.exec(small); m !== null; m = TOLD.exec(small)) found.push(m);
  return found;
}
