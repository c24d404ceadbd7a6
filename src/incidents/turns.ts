import { HAPPENING } from './happenings.ts';

/** Words by which a sentence turns to another happening, goes on with one, or looks back to one. */

// Without the flag for Unicode, which makes it five times as slow: every sentence is asked.
const SEPARATE = /\b(?:left|planted|placed|parked|laid|detonated|set off) (?:a second|another) \w+\b|\b(?:a second|a third|another) (?:[^\s,.;:]+ ){0,2}(?:dinghy|boat|vessel|ferry|raft|canoe|bus|minibus|coach|van|truck|lorry|car|jeep|taxi|train|plane|helicopter|house|building|mine|pit|shaft|factory|bridge|dam)(?: [^\s,.;:]+){0,4}? (?:overturned|capsized|sank|went down|turned over|crashed|plunged|collapsed|exploded|blew up|caught fire|burned|derailed|(?:slid|ran|came|went|veered|skidded|drove) (?:off|over|into)|left the (?:road|track|rails)|(?:hit|struck) (?:a|an|the) (?:mine|device|bomb|rock|rocks|reef|tree|wall|truck|lorry))\b|^\W*(?:(?:about|some|around|roughly|nearly|barely|just) )?\d[\d.,]* ?(?:km|kilomet(?:re|er)s?|miles?) (?:away|(?:to the |further )?(?:north|south|east|west)\w*,?)(?! of\b)|^\W*(?:further|farther) (?:(?:to the )?(?:north|south|east|west|up|down|inland)|along|away)|^\W*as if (?:this|that) (?:was|were) not enough|^\W*(?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day,? too,|^\W*[Aa]lso (?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:(?<!\bto )separate(?:ly)?|elsewhere|in another|in a second|in an unrelated|in other (?:incidents|attacks|violence)|a second (?:attack|incident|strike|bomb|blast)|unrelated|(?:we|also) (?:also )?report\b|^\W*now to (?:another|the|a)\b|\bthis (?:is|was) not (?:\w+day's|the same)\b|^\W*(?:\d{1,2}[:.h]\d{2}\W+)?another (?:strike|attack|raid|bombing|explosion|blast|crash|accident|fire|landslide|sinking)\b|almost the same name|(?:is|was) (?:a different|another) (?:place|village|mine|town|boat|ship)|\ba (?:different|distinct|wholly different|quite different) (?:\w+ )?(?:event|incident|attack|accident|disaster|tragedy|matter|story|case|affair|fire|crash|blast|strike|raid|storm|flood|slide|landslide|emergency)\b|^\W*(?:\d{1,2}[:.h]\d{2}\W+)?(?:something|quite another|another) (?:else|matter|thing|story)\b|\bnot part of (?:this|that) (?!table|list|count|figure|toll|total)|\bnot (?:to be |be )?(?:confused|mixed up|lumped together) with\b|also (?:rose|climbed|increased|grew|went up)|nothing to do with|not (?:linked|related|connected) to|no (?:link|connection) (?:to|with|between)|on another front|(?:the |a )?second (?:blow|tragedy|disaster)|(?:another|fresh) (?:tragedy|blow)|\b(?:turmoil|violence|fighting|clashes|rioting|unrest|trouble)\b[^.;]{0,30}\bagain\b|\b(?:attacked|struck|hit|bombed|shelled|raided|stormed|targeted|ambushed|torched|flooded|buried|rocked|shaken|damaged|swept|erupted|broke out|opened fire|came under fire) (?:(?:the|that|this|its|their|same|very|very same|an?) (?:[^\s,.;:]+ ){1,4})?(?:yet again|again|once more|once again|anew|(?:for )?a second time|(?:for )?a third time)\b|^\W*(?:for )?a (?:second|third) time\b|\bthere (?:was|came|followed|has been|had been) (?:another|a second|one more|yet another)\b|\b(?:was|were) followed (?:[^\s,.;:]+ ){0,3}?by (?:another|a second)\b|\b(?:on|in|at) the same (?:day|night|evening|morning|afternoon|hour|date|weekend|week|time) as (?:the|that|those|\w+day's|yesterday's)\b|\bagain (?:came under|attacked|struck|bombed|shelled|erupted|broke out)\b|in a related context|in the same context|in a different|also (?:attacked|overturned|announces|struck|hit|fired (?:on|at)|shelled|bombed|stormed|raided|ambushed))\b/i;
const LATER = /^\W*in response,|^\W*(?:in|as) (?:revenge|retaliation|reprisal|response|answer) (?:for|to)\b|\b(?:hours? (?:later|earlier|before)|later (?:that|the same|in the) (?:day|evening|afternoon|night)|earlier (?:that|the same|in the) (?:day|morning)|(?:the|that) same (?:day|night|evening|afternoon|morning|\w+day)|(?:in|as|as a|an? (?:apparent )?) ?(?:reprisal|retaliation|revenge)\b(?! for)|^\W*reprisal\b|(?:reprisal|revenge|retaliatory) (?:attack|raid|killing|strike)s?|to avenge|also (?:gone|gone off|on \w+day|yesterday|today|this (?:morning|afternoon|evening)|last night)|meanwhile|this time (?:in|at|over|near|on|outside|against)|(?:came|come|went) back|struck again|returned to|within (?:the|an|half an) hour)\b/i;
/** "Meanwhile" turns to something else, and says of no day that it is the same. */
export const SAME_DAY = /\b(?:that|the|on the) same\b|hours? (?:later|earlier|before)|(?:later|earlier) (?:that|the same|in the)\b/i;
/** "On the helicopter." opens a paragraph of a briefing. */
const TOPIC = /^\W*(?:On|About|As to|As for|Of) (?:the|our|that) [^.,;:]{3,60}\.$/;

/** What a sentence says is asked by its words, and only of those sentences on which something turns: most of a text leads up to no claim. */
interface Worded { readonly words: string; readonly start: number }

/** "In a separate incident", "elsewhere": what follows is another happening. */
export const isSeparate = ({ words }: Worded): boolean => SEPARATE.test(words) || ONE_MORE.test(words) || TOPIC.test(words);

/** "A second surge came", "another blast tore through". */
const ONE_MORE = new RegExp(`\\b(?:a (?:second|third|fourth|fresh|new)|(?:yet )?another) (?:[^\\s,.;:]+ ){0,2}${HAPPENING} (?:[^\\s,.;:]+ ){0,3}?(?:broke out|hit|struck|occurred|happened|took place|killed|left|claimed|tore through|swept|came|followed|was reported|erupted|began|went off|rocked|shook|buried|engulfed)\\b`, 'i');

/** "The same depot was hit again", "there was another one": whatever else agrees, it happened once more. */
export const isOnceMore = ({ words }: Worded): boolean => ONCE_MORE.test(words);
const ONCE_MORE = /\b(?:attacked|struck|hit|bombed|shelled|raided|stormed|targeted|ambushed|torched|flooded|buried|rocked|shaken|damaged|swept|erupted|broke out|opened fire|came under fire) (?:(?:the|that|this|its|their|same|very|very same|an?) (?:[^\s,.;:]+ ){1,4})?(?:yet again|again|once more|once again|anew|(?:for )?a second time|(?:for )?a third time)\b|^\W*(?:for )?a (?:second|third) time\b|\bthere (?:was|came|followed|has been|had been) (?:another|a second|one more|yet another)\b/i;

/** "Hours later", "earlier in the day": where it says so. */
export function laterIn({ words, start }: Worded): number | null {
  const found = LATER.exec(words);
  return found === null ? null : start + found.index;
}

/** It begins with a time of its own: "This afternoon, ...". */
export const isTimed = ({ words }: Worded): boolean => TIMED.test(words);

/** It tells what became of those who were hurt, or how a count moved. */
export const tellsWhatBecame = ({ words }: Worded): boolean => BECAME.test(words);

/** "Corrections: for the Karsan road", "Karsan again": it comes back to what was told. */
export const looksBack = (passage: Worded): boolean => BACK.test(passage.words) || tellsWhatBecame(passage);
const BACK = /\b(?:again|corrections?|amendments?|follow-?up|revis(?:ed|es|ion)|(?:lowered|raised|corrected) (?:its|the|his|her|their)|(?:now|only) (?:speaks?|gives?|puts?|counts?|acknowledges?|confirms?)|acknowledges?|update|added at|of the (?:two|three|four|five|six|seven|eight|nine|ten|dead|victims|missing)|note)\b/i;

/** "No market was hit": what it names was not struck. */
export const denies = ({ words }: Worded): boolean => DENIES.test(words);

/** It goes on with what was told before: "The attack took place near Karsan." */
export const isOnward = ({ words }: Worded): boolean => ONWARD.test(words);

const TIMED = /^\W{0,3}then,? (?:(?:a little|shortly|just|soon) )?(?:(?:after|before|at|around|about|on|late|early)\b)|^\W{0,3}in the (?:north|south|east|west|centre|center|other|far|same)(?:ern)? (?:zone|part|side|end|suburbs|outskirts|quarter|districts?)?\b|^\W{0,3}across town\b|^\W{0,3}(?:as (?:to|for|regards)|regarding|concerning|turning to) (?:the|a)\b|^\W{0,3}on the other side of\b|^\W{0,3}(?:as day broke|as dawn broke|as night fell|at (?:daybreak|first light|nightfall)|after dark|before daylight|(?:at|around|about|at about|at around) \d{1,2}[:.h]\d{2}\b)|^\W{0,3}(?:sun|mon|tues|wednes|thurs|fri|satur)day (?:brought|saw|began|opened|was|too)\b|^\W{0,3}on (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})\b|^\W{0,3}(?:(?:also|late|early|earlier|later|then) )?(?:(?:on|this|that|last) (?:\w+day|morning|afternoon|evening|night|noon|dawn)|yesterday|today|tonight|at (?:dawn|dusk|noon|midnight|night|sunrise|sunset)|last (?:week|weekend|month)|(?:only |just )?days (?:ago|earlier|before)|at (?:about|around) the same (?:time|hour)|around the same time|in the (?:early |late )?(?:morning|afternoon|evening|night|hours)|during the (?:morning|afternoon|evening|night)|overnight)\b/i;
/** What may come to harm, or do harm, anew: "A pirogue overturned yesterday", "On Friday a boy of 13 stepped on a mine". The first group is what it happened to. */
const THINGS = 'dinghy|boat|vessel|ferry|raft|canoe|pirogue|barge|launch|trawler|dhow|ship|tanker|bus|minibus|coach|van|truck|lorry|car|jeep|taxi|train|plane|aircraft|helicopter|motorcycle|tractor|trailer|tricycle|house|home|building|hotel|shop|warehouse|mill|plant|mine|pit|shaft|factory|workshop|bridge|dam|wall|boiler|scaffold|crane|lift|shell|rocket|drone|missile|bomb|grenade|landslide|mudslide|avalanche|fire';
const BEFELL = 'overturned|capsized|sank|went down|turned over|rolled|crashed|plunged|collapsed|caved in|exploded|blew up|burst|went off|caught fire|burned|burnt|derailed|slid|ran|came down|fell|veered|skidded|swerved|left the|hit|struck|collided|rammed|drove|swept|buried|engulfed|broke|gave way|flipped|tipped|was (?:hit|struck|shelled|bombed|ambushed|swept|attacked|set on fire|blown up)|fires at|fired at|fires on|fired on|hits|strikes|crashes|overturns|explodes|collapses|sinks|capsizes|derails';
const PERSONS = 'man|woman|boy|girl|child|student|farmer|soldier|policeman|policewoman|herder|fisherman|worker|motorcyclist|trader|shepherd|pupil|teacher|guard|youth|teenager|labourer|miner|couple|family|cyclist|pedestrian';
const MET = 'stepped on|trod on|picked up|drowned|was (?:shot|killed|stabbed|run over|crushed|found dead|beaten|hacked|electrocuted|swept|struck|hit)|were (?:shot|killed|crushed|swept)';
export const ANEW = new RegExp(`^\\W{0,3}(?:\\d{1,2}[:.h]\\d{2}\\W{1,4})?(?:(?:On|At|In|Near|Off|Late|Early|Yesterday|Today|Last|This|Then|Towards|Around)\\b[^.;]{0,110}?,? )?[Aa]n? (?:[\\p{L}\\d-]+ ){0,3}?(?:(${THINGS})\\b(?:,? [\\p{L}\\d'’-]+){0,8}?,? (?:${BEFELL})\\b|(${PERSONS})\\b(?:,? [\\p{L}\\d'’-]+){0,4}?,? (?:${MET})\\b)`, 'u');

export const AFTERMATH = /\b(?:(?:injured|wounded|hurt|burned|burnt)\b[^.;]{0,50}\bdied|(?:died|dies|dead) of (?:(?:his|her|their) )?(?:burns|wounds|injuries)|had died (?:on the (?:road|way)|since|later)|(?:has|have) (?:since|now) died|which (?:makes|brings|takes|raises)|(?:they|we|relatives|residents|families|villagers|neighbours|mourners|volunteers|cross|crescent|parish|community|town|village) (?:(?:has|have|had) )?(?:by now )?buried|with (?:the|his|her) death of|died (?:in|at) (?:a |the )?(?:\w+ )?hospital|succumbed|of (?:his|her|their) (?:wounds|injuries)|(?:were|was|be|been) buried|coffins?|laid to rest|cremated|search (?:was |has been |is )?(?:called off|ended|over|suspended|given up)|(?:called off|ended|gave up|suspended) (?:the|its|their) search|funerals?(?! (?:tent|gathering|procession|march|convoy|hall))|burial|passed away|(?:died|dies|dead|succumbed|followed)\b[^.;]{0,60}\b(?:operating table|operating theatre|operating room|intensive care|surgery|emergency room|burns? unit|life support)\b|(?:died|dies|succumbed|followed)\b[^.;]{0,60}\b(?:where|after|having) (?:(?:he|she|they|who|(?:an?|the) [a-z]+|doctors|medics|surgeons|relatives|rescuers) )?(?:(?:had|was|were|has|have|having|being) ){1,2}(?:been )?(?:flown|taken|rushed|brought|carried|moved|transferred|treated|airlifted|evacuated|admitted|driven|ferried|hospitali[sz]ed|operated)\b|(?:died|succumbed) on the way to|overnight|during the night|bodies of|body of|recovered from|pulled from|(?:pulled|recovered|found|retrieved|took|brought) [^.;]{0,40}\b(?:body|bodies)\b|bod(?:y|ies) (?:were |have been |had been )?(?:recovered|found|pulled|brought|taken|surfaced|resurfaced|floated|washed)|received [^.;]{0,30}\bbod(?:y|ies)\b|was found on|(?:of (?:them|these|those)|others|more) (?:were|was|have been|had been) (?:found|recovered|discovered|located)|bury|buries|mourn\w*)\b/i;
/** "Four of them were found in the bush on Sunday": the day on which people were found, not the one on which they came to harm. */
export const FOUND_LATER = /\b(?:of (?:them|these|those)|others|more|bodies|body) (?:were|was|have been|had been) (?:found|recovered|discovered|located)\b/i;
/** "Two of the injured died yesterday", "the toll rose to seven", "a seventh victim", "15 were still being treated": without a place of its own, of what was told. */
const BECAME = /\bwhich (?:makes|brings|takes|raises) |\b(?:died|dies) of (?:(?:his|her|their) )?(?:burns|wounds|injuries)\b|\b(?:has|have) since died\b|\bof (?:the|those|his|her) (?:injured|wounded|hurt|burned|burnt|survivors)\b|\b(?:death )?toll\b|\bnumber of (?:the )?(?:dead|deaths|victims|injured|wounded)\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|another|further|more) (?:victims?|deaths?|bod(?:y|ies))\b|\bbeing treated\b|\bunder treatment\b|\bintensive care\b|\b(?:respirator|ventilator)s?\b|\blife support\b|\bwith (?:him|her|them|his|her|their) ?(?:deaths?)?,? (?:the|it|that)\b|\bdied\b[^.;]{0,60}\b(?:hospital|clinic|infirmary|burns? unit)\b|\bwho (?:was|were|had been) (?:\w+ ){0,3}?(?:scalded|hurt|injured|wounded|burned|burnt|hit|struck|crushed|beaten|trapped|rescued|pulled|cut)\b[^.;]{0,120}?\b(?:died|succumbed)\b|\bwhose \w+ (?:was|were|had been) \w+ (?:died|succumbed)\b|\bwith (?:(?:an?|his|her|their) )?(?:\w+ ){0,2}?(?:wounds?|injur(?:y|ies)|burns)\b[^.;]{0,40}\bdied\b|\brelatives of\b/i;
/** Words that place a happening so many days from the one before; `from` and `to` bound the counts that they speak of. */
export interface Shift {
  readonly days: number;
  readonly from: number;
  readonly to: number;
  /** It speaks of a part of its sentence that only recalls: "where a march had been attacked a week earlier". */
  readonly recalled: boolean;
  /** It speaks of the clause behind it alone: "a day after the attack at X, gunmen stormed Y". */
  readonly clause: boolean;
  /** Hours, weeks and months are counted roughly: it may be so many days less or more. */
  readonly slack: number;
}

const UNIT = '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (day|night|evening|morning|afternoon|week|month|year)s?';
const HOURS = '(2\\d|[3-9]\\d|twenty-four|forty-eight|seventy-two) (hour)s';
/** "a day after 48 herders died" speaks of what follows it up to the next comma, "a week earlier" of its whole sentence. */
const SHIFTS: readonly { readonly cue: RegExp; readonly sign: -1 | 1; readonly follows: boolean }[] = [
  { cue: new RegExp(`\\b${UNIT} after\\b(?![.:;,])`, 'i'), sign: -1, follows: true }, { cue: new RegExp(`\\b${HOURS} after\\b`, 'i'), sign: -1, follows: true }, { cue: new RegExp(`\\b(the) (day|night|week|evening|afternoon|morning) after(?= (?:(?:the|this|their|his|her|its)\\b|that (?:[a-z-]+ ){0,2}${HAPPENING}\\b))`, 'i'), sign: -1, follows: true },
  { cue: new RegExp(`\\b${UNIT} (?:earlier|before)\\b`, 'i'), sign: -1, follows: false }, { cue: /\b(the) (day|night|week|evening|afternoon|morning) before\b(?! yesterday)/i, sign: -1, follows: false }, { cue: /\b(the) previous (day|night|week|evening|afternoon|morning)\b/i, sign: -1, follows: false },
  { cue: /\b(two|three|four|five|six|seven|eight|\d{1,2}) (week)s ago\b/i, sign: -1, follows: false }, { cue: /^\W{0,3}(weeks) (ago)\b/i, sign: -1, follows: false },
  { cue: new RegExp(`\\b${UNIT} later\\b`, 'i'), sign: 1, follows: false }, { cue: new RegExp(`\\b${UNIT} after(?=[.:;,])`, 'i'), sign: 1, follows: false }, { cue: /\b(the) (day|night|week|evening|afternoon|morning) after(?=[.:;,]| (?:for|in|at|on|near|outside)\b)/i, sign: 1, follows: false }, { cue: /\b(the) (?:next|following) (day|night|week|morning|afternoon|evening)\b/i, sign: 1, follows: false },
];
/** A first look: every cue counts from something, which few sentences do, and names a unit. */
const UNITS = /day|week|night|(?:evening|afternoon|morning)s? (?:before|after|earlier|later)|months? (?:after|earlier|before|later)|years? (?:after|earlier|before|later)|hours after|(?:evening|afternoon|morning) before|the (?:next|following|previous)/i;
const COUNTED = /after|before|earlier|later|previous|ago\b|next|following/i;
const HOURS_IN_WORDS: Readonly<Record<string, number>> = { 'twenty-four': 24, 'forty-eight': 48, 'seventy-two': 72 };
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const DAYS_IN: Readonly<Record<string, number>> = { week: 7, month: 30, year: 365 };

/** "A week earlier" may be six days back, "four months after" nearly five months: how exact so many days are. */
export const slackOf = (days: number): number => (Math.abs(days) >= 365 ? 180 : Math.abs(days) >= 30 ? 20 : Math.abs(days) >= 7 ? 2 : 0);

export function shiftOf(words: string, at: number, aside: { readonly start: number; readonly end: number }): Shift | null {
  if (!COUNTED.test(words) || !UNITS.test(words)) return null;
  for (const { cue, sign, follows } of SHIFTS) {
    const found = cue.exec(words);
    if (!found || (!follows && at + found.index >= aside.start && at + found.index < aside.end)) continue;
    const told = (found[1] as string).toLowerCase();
    const number = Math.max(1, NUMBERS.indexOf(told), HOURS_IN_WORDS[told] ?? (Number(told) || 0));
    const unit = found[2]?.toLowerCase();
    const n = unit === 'hour' ? Math.round(number / 24) : number * (DAYS_IN[unit ?? ''] ?? 1);
    const end = found.index + found[0].length;
    const comma = commaBehind(words, end);
    const clause = follows ? null : RECALLING.exec(words.slice(0, found.index));
    const turned = sign > 0 ? TURNED_TO.exec(words.slice(0, found.index))?.index ?? 0 : 0;
    // "took five lives and the one at the wake, three days later, took three": what stands before has its own day.
    const between = sign > 0 && /, $/.test(words.slice(0, found.index)) && words[end] === ',';
    return { days: sign * n, from: at + (follows || between ? end : clause?.index ?? turned), to: at + ((follows || clause !== null) && comma >= 0 ? comma : follows && found.index <= OPENING ? endOfNamed(words, end) : words.length), recalled: clause !== null, clause: follows, slack: unit === 'hour' ? 1 : slackOf(n) };
  }
  return null;
}

/** A sentence opens with the cue, perhaps behind a mark or "barely". */
const OPENING = 12;

/** "The day after that raid two men were shot": without a comma, what is counted from ends with its name. */
function endOfNamed(words: string, from: number): number {
  const named = NAMED.exec(words.slice(from, from + LONGEST_NAME));
  return named === null ? words.length : from + named[0].length;
}
const NAMED = new RegExp(`^ (?:the|that|this|those) (?:[\\p{L}-]+ ){0,2}?${HAPPENING}(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|gunmen) )`, 'u');
const LONGEST_NAME = 120;

/** The comma that ends what follows the cue; not the one before "in which", nor before "killing three", which tells what came of it. */
function commaBehind(words: string, end: number): number {
  let comma = words.indexOf(',', end);
  if (comma >= 0 && /^, (?:killing|wounding|injuring|leaving|claiming|drowning|burying)\b/.test(words.slice(comma, comma + 12))) comma = words.indexOf(',', comma + 1);
  if (comma >= 0 && /^, (?:late |early )?on \w+day\b/.test(words.slice(comma, comma + 24))) { const next = words.indexOf(',', comma + 1); return next < 0 || next > comma + 40 ? -1 : next; }
  return comma >= 0 && /^, (?:in which|where|when|which|that)\b/.test(words.slice(comma, comma + 12)) ? -1 : comma;
}

/** The clause up to a cue that counts on: "killing three, before a car bomb went off in the next town the following day", "a boy who died the next day". */
const TURNED_TO = /(?:, (?:before|and|but|while|then|since|because|as|so)|\bwho|\bwhom| and (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b[^,;]*$/i;

/** A clause up to the cue in which something is recalled that had happened before. */
const RECALLING = /(?:(?:\b(?:where|in which|at which|who|whose|which)|, (?:and|but|as|since|because|though|while))\b|: )(?=[^,;]*\bhad\b)[^,;]*$/i;

/** "The attack took place late on Sunday near Karsan": it says where and when of what has been told. */
const ONWARD = /^\W{0,3}(?:The|This) (?:\p{L}+ )?(?:attack|ambush|blast|explosion|bombing|raid|shooting|strike|crash|accident|incident|fire|collision|collapse|massacre|killings?) (?:took place|occurred|happened|was carried out|began|broke out)\b|^\W{0,3}The (?:\p{L}+ ){0,2}(?:rockets?|missiles?|shells?|bombs?|drones?|device|mine|blast|explosion|fire|slide|mud|flood|water|wave|train|bus|truck|lorry|boat|ferry|plane|helicopter) (?:came down|fell|hit|struck|landed|tore|ripped|brought down|destroyed|exploded|went off|swept|rolled|plunged|overturned|capsized|sank)\b|\b(?:is|stands) thus\b|^\W{0,3}(?:That|This|It|(?:His|Her) death) (?:makes|brings|takes|raises|puts)\b|^\W{0,3}With (?:him|her|them|(?:this|that|his|her|the) death|these)\b|^\W{0,3}The (?:latest|last|youngest|oldest|first|second|third|fourth|fifth|sixth)(?: of them)? to die\b|^\W{0,3}It (?:happened|occurred|took place)\b/u;

const DENIES = /\b[Nn]o (?!casualt|one|people|injur|death)[a-z-]+ (?:was|were|has|had|have)\b/;

const ASIDE = /^\W*(?:[^\s,.;:]+ ){1,3}(?:minutes|hours?) after (?:the|that)\b[^,.;:]*?\b(?:attack|raid|ambush|bombing|blast|explosion|killing|strike|assault|massacre|shooting|crash|sinking|fire|collapse|quake|stampede|clash)\b[^,.;:]*(?=,)|\b(?:(?:hours?|minutes|days?|weeks?|shortly|just) before (?:the|that|those)\b[^,.;:]*?\b(?:attacks?|raids?|ambush|bombings?|blast|explosion|killings?|strikes?|assault|massacre|shooting|crash|sinking|riot)\b|(?:following|after|in response to|in retaliation for|in the wake of|to avenge)\s+(?:the|that|those|last|yesterday's|(?:sun|mon|tues|wednes|thurs|fri|satur)day's|this week's)\b[^,.;:]*?\b(?:attacks?|raids?|ambush|bombings?|killings?|strikes?|assault|massacre|abductions?|clashes)\b)[^,.;:]*/i;

/** "Following the attack at X, troops ...": the clause tells of another happening. */
const AVENGED = /\bwhom (?:[^\s,.;:]+ ){1,3}(?:held|holds?|blam(?:ed|es?)|accus(?:ed|es?)|suspect(?:ed|s)?)\b[^,.;:]*|\b(?:in (?:revenge|retaliation|reprisal) for|(?:as |called |it )?(?:revenge|vengeance|retaliation|a reprisal|reprisal) for|to avenge)\s[^,.;:]*(?:, (?:where|in which|at which)\b[^.;:]*)?/i;

/** "Two were hurt at Orvel on the same evening as the Karsan fire": the other one. */
const SAME_AS = /\b(?:on|in|at) the same (?:day|night|evening|morning|afternoon|hour|date|weekend|week|time) as (?:the|that|those|\w+day's|yesterday's)\b[^,.;:]*/i;

export function asideIn(words: string, at: number): { readonly start: number; readonly end: number } {
  // Every sentence is asked, and few hold any of the words without which none of the three matches.
  if (!RECALLS.test(words)) return NOWHERE;
  const found = AVENGED.exec(words) ?? ASIDE.exec(words) ?? SAME_AS.exec(words);
  return found ? { start: at + found.index, end: at + found.index + found[0].length } : NOWHERE;
}

const RECALLS = /whom |revenge|retaliat|repris|veng|the same|after|before|following|response|in the wake/i;

export const NOWHERE = { start: -1, end: -1 };
