import { dayNumber, isoDay, weekdayOf } from '../claims/days.ts';
import { isAfterwards, isUpTo } from './afterwards.ts';
import { knownDay } from './days.ts';
import { isGivenOn, LONGEST_GIVER } from './givenOn.ts';
import { FOUND_LATER } from './turns.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NAME = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const NAME_OR_NEAR = NAME.replace(')', '|yesterday|today)');
/** "The toll of Tuesday's ambush", "19 bodies from yesterday's slide": the day of the happening, whenever the toll was told. */
const OWNED = new RegExp(`(?<!\\b(?:scene|site|spot|place) )\\b(?:in|of|from|by|during|since|not|unlike|for|about|on|over|behind|[Cc]laim(?:ed|s|ing)?|ordered|planned|denied|disowned|condemned|investigating|survived)\\s+(?:the\\s+)?(?:last\\s+)?${NAME_OR_NEAR}['’]s\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,2}?(\\p{L}+)`, 'gu');
const OWNS = /day['’]s /;
/** "Wounded on 24 March, he has meanwhile died": the day of the happening, though the sentence tells of what came later. */
const HURT_ON = /(?<!found )\b(?:(?<!\b(?:the|are|all) )(?:wounded|injured|hurt)|shot|hit|struck|beaten|stabbed|burned|burnt|maimed|accident|attack|blast|explosion|clash|clashes|ambush|landslide|happened|occurred|took place|(?:exploded|collapsed|capsized)(?= (?:on|late|early|yesterday)\b)) (?:(?!said|says|told|that|who|which|and|(?:was|were|is|are) (?!on\b|in\b|at\b|late\b|early\b)|laid|died|dies|succumbed|discharged|went|treated|buried|still|remain|remains|remained)[\p{L}'’-]+ ){0,5}?(?:(?:on|late|early) ){0,2}(?:the )?$/iu;
export const isHurtOn = (text: string, start: number): boolean => HURT_ON.test(text.slice(Math.max(0, start - 70), start)) && !isWhere(text, start, 0);

/** "The shelling of 12 November": the day of the happening. */
const OF_HAPPENING = /\b(?:strikes?|attacks?|raids?|blast|bombings?|explosion|accident|crash|landslide|events|massacre|ambush|clashes|shelling|killings?|fire|flood|wreck|shipwreck|sinking|collapse) of (?:the )?$/i;
export const isOfHappening = (text: string, start: number): boolean => OF_HAPPENING.test(text.slice(Math.max(0, start - 24), start));

/** "Not far from where the bus was hit on Tuesday": the day of something else. */
const WHERE = /\b(?:where|in which|at which)\b[^,;.]*$/i;
export function isWhere(text: string, start: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - 90), start);
  // "The school in which nine were stabbed on Monday will be torn down": all that the sentence tells.
  if (start - from < 90 && HEADED_WHERE.test(before)) return false;
  return WHERE.test(before) && !(FOUND_WHERE.test(before) && !/\bhad\b/.test(before));
}
const HEADED_WHERE = /^\W*(?:The|A) (?:\p{Ll}+ ){1,3}(?:in|at|on) which (?:[\p{L}\d-]+ ){1,8}(?:were|was|died|lost)\b/u;
/** "Nine bodies were pulled from the rubble in Karsan, where an air strike hit a market on Friday": the dead stand before it, and are those of that strike. */
const FOUND_WHERE = /\b(?:bod(?:y|ies)|dead|died|killed|toll|wounded|injured)\b[^.;]*, where [^,;.]*$/iu;

/** What a weekday owns without having happened on it. */
const TOLD = /^(?:statement|report|edition|figure|toll|briefing|announcement|bulletin|session|vote|meeting|search|victims?|dead|wounded|communique|count|paper|press)$/i;
const ON = new RegExp(`\\b(?:(?:[Oo]n|[Ll]ate|[Ee]arly|dawn|midnight|sunrise|dusk|[Aa]t|[Bb]y|(?<!that )[Ss]ame|[Aa]lso|(?:morning|afternoon|evening|night|hours) of|night to|(?:day|night|date) (?:was|came)|(?:that|those|the one|version|account|story|memory|memories|footage|film|pictures?|photographs?|video|events|horrors?|bloodshed|carnage|violence) of)\\s+(?:on\\s+)?${NAME}\\b(?!['’]s)|${NAME}(?= (?:morning|noon|afternoon|evening|night)\\b)|(?<=^\\W{0,3})${NAME}(?= (?:brought|saw|began|opened)\\b))`, 'gu');

/** Who says something on a day: "said on Monday", "in a message spread on Monday". */
const SAID_BEFORE = /\b(?:gave|give|gives) (?:[\p{L}\p{N}'’-]+ ){1,6}(?:on |late )*$|\b(?:said|says|saying|told|announced|announces|published|spread|posted|reported|confirmed|stated|statement|briefing|message|issued|circulated|aired|tweeted|wrote|added|declared|raised|revised|corrected|maintained|insisted|argued|claimed|admitted|acknowledged|conceded|replied|answered|testified|recalled|estimated|revealed|disclosed|warned|alleged|asserted|informed|explained|counted|denied)(?: (?!that\b)[\p{L}']+){0,3} ?(?:on|late on|late|early on|early|,)? ?$/iu;
/** "The ministry on Saturday raised the toll": the day of the report. */
const SAID_AFTER = /^\s*(?:(?:said|says|spoke|told|put|announced|raised|revised|reported|confirmed|gave|named|published|lowered|updated)\b|(?:the )?(?:[\p{L}-]+ ){0,3}(?:had |has )?(?:spoken? of|put (?:the|its|his|her)|given? (?:the|a|its)|gave (?:the|a|its|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty))\b)/iu;

/** Whether a day printed in a text is the day on which somebody spoke. */
export const isSpoken = (text: string, at: { readonly from: number; readonly start: number; readonly end: number }): boolean =>
  SAID_BEFORE.test(text.slice(Math.max(at.from, at.start - 60), at.start)) || SAID_AFTER.test(text.slice(at.end, at.end + 60)) || isGivenOn(text.slice(at.end, at.end + LONGEST_GIVER));

/** "Were buried on Monday", "two more bodies were taken on 12 October": the day of something that came later; "buried miners" are those under the hill. */
const CAME_LATER = /\b(?:bod(?:y|ies)\b[^.;]{0,40}? (?:was|were) (?:found|recovered|washed|located|sighted|spotted|dug|identified)|bod(?:y|ies) (?:re)?(?:surfaced|floated|washed)|(?:was|were|been|being|be|are|is)(?: \p{L}+)? buried|buried (?:them|him|her|his|their|the|\p{L}+ dead|\d+)|taken|recovered|retrieved|(?<!\b(?:calls?|alarm|report|message) )received|handed over|brought|accompanied|mourned|funerals?|burials?|coffins?|still (?:missing|unaccounted|trapped|being (?:searched|looked|sought))|admitted|discharged|went home|transferred|arrested|charged|laid to rest|reached|visited|arrived|found (?:the |their |more )?(?:bodies|body)|search\b[^.;]{0,60}? (?:was |were )?(?:terminated|ended|concluded|completed|closed|called off|suspended|given up)|combed|scoured|found (?:shot |stabbed |hanged |strangled )?dead|(?:was|were) found (?:in|under|beneath|among) the (?:cellar|basement|rubble|ruins|debris|wreck|wreckage|mud|ashes)|pulled (?:out|from))\b[^.;]{0,80}?(?:\b(?:on|late|early)\b\s*)*$/iu;

/** "The Friday mosque", "from 11 to 15 August", "from 1 January to 9 February": no day on which something happened. */
export const isNoDay = (text: string, start: number, end: number): boolean => /^ (?:mosque|prayer hall)/i.test(text.slice(end, end + 14)) || isOfSpan(text.slice(Math.max(0, start - 50), start)) || (/\b(?:from|between|since) $/i.test(text.slice(Math.max(0, start - 9), start)) && /^(?: \d{4})?(?:, [^.;,]{0,90},)? (?:to|until|till|and|up to)\b/i.test(text.slice(end, end + 110)));
/** "In the night from Friday to Saturday" was one night. */
const isOfSpan = (before: string): boolean => SPAN_BEFORE.test(before) && !/\bnight,? (?:from|between|of) [^.;]*$/i.test(before);
const SPAN_BEFORE = /\b(?:from|between) [^.;]{1,30}(?:\bto|\band|\buntil|–) $/iu;

/** Whether a day printed in a text is that of what came after the happening. */
export function isLater(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 110), start);
  if (isUpTo(before)) return true;
  if (GOES_ON_TO_KILL.test(text.slice(end, end + 70))) return false;
  if (isAfterwards(text, start, end)) return true;
  if (isDeeds(before)) return false;
  return (CAME.test(before) && CAME_LATER.test(before) && !FUNERAL_STRUCK.test(before) && !ATTACKERS_CAME.test(before)) || SEARCH_ENDED.test(before) || (DIED.test(before) && (LATE_DEATH.test(before) || OF_WOUNDS.test(text.slice(end, end + 60)))) || isLastToDie(text, start) || THEY_WERE_FOUND.test(before) || NOT_SINCE.test(before) || TO_COME.test(before) || FOUND_AFTER.test(text.slice(end, end + 40)) || SHOWN_AFTER.test(text.slice(end, end + 90)) || (/\bsince (?:last )?$/i.test(before) && FOUND_SINCE.test(text.slice(end, end + 60))) || isOfCount(before, text.slice(end, end + 110)) || (DIED.test(before) && DIED_SINCE.test(before)) || (DIED.test(before) && (IN_HOSPITAL.test(text.slice(end, end + 70)) || DIED_HURT.test(before) || BY_NOW.test(before))) || WAITED.test(before) || AS_OF.test(before) || (COUNTED_BY.test(before) && NUMBERED.test(text.slice(end, end + 90))) || SEARCHED.test(before);
}

/**
 * "Militants who had escaped from prison killed nine people in Karsan on Friday", "brought down a block on Saturday, killing seven": the verb that stands nearest
 * before the day, or goes on right behind it, is that of the happening, whatever else the sentence says.
 */
function isDeeds(before: string): boolean {
  const deed = DEED.exec(before);
  return deed !== null && !AFTERWARDS.test(before.slice(deed.index + (deed[1] as string).length));
}
const GOES_ON_TO_KILL = /^(?: (?:morning|noon|afternoon|evening|night))?(?:,? (?:and |instantly |also )?(?:killing|wounding|injuring|leaving|claiming|drowning|crushing|burying) |,? and (?:killed|shot|hacked|stabbed|murdered|massacred|executed|drowned|abducted|kidnapped|opened fire|(?:at least )?[\p{L}\d-]+ (?:\p{L}+ )?(?:were|was) (?:killed|shot|murdered)))/iu;
/** The last such verb before the day; the greedy first part finds it. */
const DEED = /^.*\b(killed|shot(?: dead)?|gunned down|stabbed(?: to death)?|knifed(?: to death)?|lynched|beheaded|beaten to death|burned to death|burned alive|trampled|drowned|hacked(?: to death)?|massacred|executed|murdered|exploded|detonated|went off|blew up|crashed|collided|derailed|overturned|capsized|sank|plunged|collapsed|caved in|came down|brought down|fell (?:in|on)|struck|hit|bombed|shelled|attacked|raided|stormed|ambushed|torched|opened fire|under fire|set fire|broke out|tore through|swept|burst)\b[^.;]*$/isu;
/** What is told between the verb and the day came after. */
const AFTERWARDS = /\b(?:found|recovered|retrieved|buried|taken|brought|handed|carried|flown|moved|admitted|treated|died|dead|succumbed|identified|released|freed|returned|arrested|charged|discharged|reached|visited|arrived|mourned|funerals?|burials?|named|announced|said|told|search|searched|searching|rose|risen|toll|count|bod(?:y|ies)|hospital|still|since|after|before|victims?)\b/iu;

/** "As of this morning 27 have been carried out", "by noon on Tuesday the dead numbered thirteen": up to when somebody counted. */
const AS_OF = /\b(?:as (?:of|at)|up to|until|till)(?: (?:noon|midday|midnight|dawn|dusk|late|early|the (?:morning|evening|afternoon|night|end) of))?(?: on)?(?: the)? $/i;
const COUNTED_BY = /\bby(?: (?:noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunset|late|early|the (?:morning|evening|afternoon|night|end) of))?(?: on)?(?: the)? $/i;
const NUMBERED = /^[^.;]*\b(?:numbered|stood at|reached|had (?:risen|climbed|grown)|totall?ed|counted)\b/i;
/** "As crews with hoes searched on Monday afternoon": what followed. */
const SEARCHED = /\b(?:crews?|rescuers?|teams?|divers|firefighters|volunteers|soldiers|troops|villagers|residents|families|relatives|neighbours|excavators)\b[^.;]{0,50}\b(?:searched|dug|combed|scrambled|battled|worked|raced|sifted|struggled|(?:was|were) (?:still )?(?:searching|digging|combing))\b[^.;]{0,50}$/i;

/** "Four of them were found in the bush on Sunday": not the day on which they came to harm. */
const THEY_WERE_FOUND = new RegExp(`${FOUND_LATER.source}[^.;]{0,70}$`, 'i');

/** "A nurse who has not gone home since Tuesday": what somebody has gone without. */
const NOT_SINCE = /(?:\b(?:not|never|barely|hardly|scarcely)\b|n['’]t\b)[^.;]{0,40}\bsince (?:last )?$/i;

/** "The burial of two victims degenerated on Thursday", "the funeral was shelled on Friday": what happened there. */
const FUNERAL_STRUCK = /\b(?:burial|funeral|procession)s?\b[^.;]{0,80}\b(?:degenerated|turned (?:violent|bloody|deadly)|descended into|erupted|came under|(?:was|were) (?:attacked|hit|struck|shelled|bombed|fired|stormed|dispersed))\b[^.;]{0,30}$/i;

/** "The gunmen reached the village on Saturday": with them the happening began. */
const ATTACKERS_CAME = /\b(?:gunmen|attackers|assailants|bandits|rebels|militants|raiders|jihadists|insurgents|gangsters|armed men|gang members)\b[^.;]{0,40}\b(?:reached|arrived|entered|visited)\b[^.;]{0,80}$/i;

/** "Called off the search for the tug on 9 June", "on Sunday divers found three more": a day of the search. */
const SEARCH_ENDED = /\b(?:ended|closed|concluded|completed|wound up|called off|suspended|stopped) (?:its|the|their|his|her|our) (?:\p{L}+ ){0,2}(?:search|operation|rescue|mission|file|books?)\b[^.;]{0,60}$/iu;

/** "Died on Friday night in the hospital at Saravena", "two who were scalded died yesterday", "a boy with a chest wound died on Wednesday": the day of a late death; "relatives of the missing waited outside on Tuesday". */
const IN_HOSPITAL = /^(?: (?:morning|afternoon|evening|night))?,? (?:in|at) (?:(?:a|an|the|his|her) )?(?:[\p{L}’'-]+ ){0,6}?(?:hospital|clinic|infirmary|intensive care|burns? (?:unit|centre|center)|ward)\b/iu;
const DIED_HURT = /\b(?:(?:who (?:was|were|had been|have been)|whose \p{L}+ (?:was|were|had been)) (?:\p{L}+ ){0,3}?(?:scalded|hurt|injured|wounded|burned|burnt|hit|struck|crushed|beaten|trapped|rescued|pulled|cut)\b|with (?:(?:an?|his|her|their) )?(?:\p{L}+ ){0,2}?(?:wounds?|injur(?:y|ies)|burns)\b)[^.;]{0,120}?\b(?:died|succumbed|expired|passed away)\b[^.;]{0,30}$/iu;
/** "Five of them are now dead: the baker and a clerk died on Sunday morning". */
const BY_NOW = /\bnow (?:dead|died)\b[^.;]{0,90}\bdied\b[^.;]{0,20}$/iu;
/** "Three of the wounded have died since Thursday". */
const DIED_SINCE = /\b(?:have|has|had) (?:since )?(?:died|succumbed|passed away) since (?:last )?$/iu;
const WAITED = /\b(?:missing|relatives|families)\b[^.;]{0,60}\b(?:waited|gathered|queued|camped|stood|assembled)\b[^.;]{0,40}$/i;

/** "The toll rose to seven on Wednesday", "with her death on Tuesday", "on Friday a seventh victim died", "yesterday 15 were still being treated": the day of a count, or of what became of those who were hurt. */
const isOfCount = (before: string, behind: string): boolean => (TOLL.test(before) && TOLL_MOVED.test(before)) || CARRIED_OFF.test(before) || COUNT_BEHIND.test(behind);
const TOLL = /toll|number of (?:the )?(?:dead|deaths|victims|casualties)/i;
const TOLL_MOVED = /\b(?:toll|number of (?:the )?(?:dead|deaths|victims|casualties))\b[^.;]{0,90}\b(?:rose|rises|risen|climbed|reached|stands?|stood|increased|grew|mounted|went up|was (?:raised|revised|corrected|put|lowered))\b[^.;,]{0,40}$/i;
const CARRIED_OFF = /\bwith (?:his|her|their|the) deaths?(?: of [^.;]{0,40})? (?:(?:late|early|on) ){0,2}$|\bof the (?:injured|wounded|burned) (?:were|was|have been|had been) (?:flown|airlifted|evacuated|moved|referred|sent|driven) [^.;]{0,40}$/i;
const ORDINAL = '(?:another|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|(?:one|two|three|\\d+) more)';
const COUNT_BEHIND = new RegExp(`^(?: (?:morning|afternoon|evening|night))?,? (?:brought (?:the )?(?:deaths?|another death)\\b|(?:(?:a|an|the|yet) )?${ORDINAL} (?:of the )?(?:victims?|patients?|injured|wounded|deaths?|casualt(?:y|ies))\\b|(?:(?:about|some|at least) )?[\\p{L}\\d-]+ (?:people |patients |victims |persons |of the (?:injured|wounded) |of them )?(?:were|are) (?:still |now )?(?:being treated|under treatment|in (?:hospital|intensive care)|on (?:ventilators|respirators|life support)|fighting for)|(?:the )?(?:[\\p{L}-]+ ){0,3}(?:had |has )?(?:raised|lowered|corrected|revised|updated) (?:the|its|their) (?:[\\p{L}-]+ )?(?:toll|figures?|count|number|tally|balance)\\b)`, 'iu');

/** "One of the wounded died on Tuesday", "he died at the city's hospital on Thursday": the day on which somebody died, not that of the happening. */
const LATE_DEATH = /\b(?:of|among) the (?:wounded|injured|hurt|survivors)\b[^.;]{0,60}?\b(?:died|succumbed|passed away)\b[^.;]{0,30}$|\b(?:died|succumbed) (?:of|from|to) (?:his|her|their) (?:\p{L}+ )?(?:burns|wounds|injuries)\b[^.;]{0,60}$|\b(?:died|succumbed|passed away|breathed (?:his|her|their) last)\b[^.;]{0,40}?\b(?:[Hh]ospital|clinic|infirmary|ward|intensive care|treatment|surgery|institute|burns? (?:unit|centre|center))\b[^.;]{0,40}$/u;
const DIED = /died|succumbed|passed|breathed|expired/u;

/** "Died in Karsan on the 24th of the burns he had suffered": the day of a late death. */
const OF_WOUNDS = /^(?:,? at \p{L}+| (?:morning|afternoon|evening|night))?,? (?:of|from) (?:the|his|her|their|those|an?|multiple|severe|serious|internal|head|gunshot|bullet|shrapnel|stab) (?:[\p{L}-]+ ){0,3}?(?:burns?|wounds?|injur(?:y|ies)|bullets?|splinters?|shrapnel|fractures?|blows?|bleeding|haemorrhage|complications|infection|sepsis|cuts?|trauma|bruises|damage|failure|shock)\b/iu;
/** "The last of whom died on the 21st": nobody dies last on the day of the happening. */
const LAST_TO_DIE = /\b(?:(?:last|latest|second|third|fourth|fifth|youngest|oldest)(?: of (?:whom|them|these|the \p{L}+))?|who had (?:been|lain|spent|fought)\b[^.;]{0,120}|last to be added[^.;]{0,80}) (?:to die|died|succumbed)\b[^.;]{0,50}$/iu;

const isLastToDie = (text: string, start: number): boolean => { const before = text.slice(Math.max(0, start - 220), start); return /\b(?:die|died|succumbed)\b/u.test(before) && LAST_TO_DIE.test(before); };

/** "Since Monday two bodies were found". */
const FOUND_SINCE = /^[^.;]{0,40}\b(?:bod(?:y|ies)|succumbed|recovered|found|died)\b/i;

/** "A wake will be held on Saturday". */
const TO_COME = /\b(?:will|invites?|urges?|(?:is|are) to|scheduled|planned|due|(?:calls?|called|calling|asks?|appeals?) for (?:a|an|\p{L}+|\d+) (?:\p{L}+ )?(?:days?|strike|march|shutdown|mourning|stoppage|boycott|rally|protest)|(?:declared|decreed|announced|ordered) (?:a|an|\p{L}+|\d+) (?:days? of|curfew|shutdown|mourning))\b[^.,;]{0,60}$/iu;

/** "Rescuers on Wednesday gave up the search". */
const FOUND_AFTER = /^\s*(?:gave up|called off|suspended|resumed|continued|ended) (?:the|their|a) (?:search|rescue)\b|^\s*(?:pulled|recovered|retrieved|buried|found)\b/i;

/** "On Thursday its head walked this reporter along the graves": the day of a visit. */
const SHOWN_AFTER = /^[^.;]{0,60}\b(?:walked|led|took|showed|shows|guided|told|accompanied|received|met) (?:this|our) (?:reporter|correspondent|newspaper|paper|team|radio|station)\b/i;

/** A first look: without one of these words the longer pattern never matches. */
const CAME = /search|combed|scoured|bod(?:y|ies)|buried|taken|recovered|retrieved|received|handed|brought|accompanied|mourned|funeral|burial|coffin|still|admitted|discharged|went home|transferred|arrested|charged|laid|reached|visited|arrived|found|pulled/i;

/** The last such weekday up to a publication. */
function dayBefore(weekday: string, published: number): string {
  const back = (weekdayOf(published) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
  return isoDay(published - back);
}

/** All that a pattern finds. Most sentences hold nothing of it, and a first look costs less than to go through them with a copy of the pattern, as `matchAll` does. */
const allOf = (pattern: RegExp, words: string): readonly RegExpExecArray[] => (words.search(pattern) < 0 ? NOTHING : [...words.matchAll(pattern)]);
const NOTHING: readonly RegExpExecArray[] = [];

const nearDay = (word: string, published: number): string | null => (word === 'yesterday' ? isoDay(published - 1) : word === 'today' ? isoDay(published) : null);

/** The days of happenings that a sentence owns to a weekday. */
export function ownedDays(words: string, published: string | null): readonly string[] {
  const day = published === null || !OWNS.test(words) ? null : knownDay(published);
  return day === null ? [] : allOf(OWNED, words).filter((m) => !TOLD.test(m[2] as string) && !isOfThoseBuried(words, m)).map((m) => nearDay(m[1] as string, day) ?? dayBefore(m[1] as string, day));
}

/** "The burial of two victims of Tuesday's march degenerated on Thursday": whom the sentence's own day finds dead. */
const isOfThoseBuried = (words: string, found: RegExpMatchArray): boolean => VICTIMS_OF.test(words.slice(Math.max(0, (found.index ?? 0) - 40), found.index)) && ANOTHER_DAY.test(words.replace(found[0], ''));
const VICTIMS_OF = /\b(?:burial|funeral|funerals|procession|coffins|mourning)\b[^.;]*\b(?:victims|dead|those killed|martyrs)\b[^.;]*$|\b(?:burial|funeral|funerals) (?:of|for) [^.;]*$/i;
const ANOTHER_DAY = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** A day of a happening, and where it is printed. */
interface OwnedDay { readonly day: string; readonly at: number }
const NO_DAYS: readonly OwnedDay[] = [];

/** "The fire of 4 February", "the burns he had suffered on the 14th", "in intensive care since Thursday's attack": the day of the happening beyond doubt, whenever the rest of it was. */
export function ownedDates(words: string, published: string | null): readonly OwnedDay[] {
  const day = published === null ? null : knownDay(published);
  if (day === null || !/\d|day['’]s/u.test(words)) return NO_DAYS;
  // "Strikes of Friday 6 June:" heads a list.
  const small = words.replace(HEAD_LETTER, (letter) => letter.toLowerCase());
  const [dates, since] = [allOf(OWNED_DATE, small), allOf(IN_CARE_SINCE, words)];
  return dates.length + since.length === 0 ? NO_DAYS : [...dates, ...since].flatMap((m) => { const found = printedDay((m[1] ?? m[2]) as string, day); return found === null ? [] : [{ day: found, at: m.index }]; });
}

const HEAD_LETTER = /^\W*\p{Lu}(?=\p{Ll})/u;

/** "4 February 2021", "February 4", "the 14th", "Thursday": the last such day up to a publication. */
export function printedDay(printed: string, published: number): string | null {
  if (WEEKDAYS.includes(printed.toLowerCase())) return dayBefore(printed, published);
  const today = isoDay(published);
  const numbered = /^the (\d{1,2})/u.exec(printed)?.[1]?.padStart(2, '0');
  if (numbered !== undefined) return [today.slice(0, 7), isoDay((dayNumber(`${today.slice(0, 7)}-01`) ?? published) - 1).slice(0, 7)].map((month) => `${month}-${numbered}`).find((d) => dayNumber(d) !== null && d <= today) ?? null;
  const year = /\d{4}$/u.exec(printed)?.[0];
  const [now, before] = year !== undefined ? [dayBetween(printed.slice(0, -5), year), null] : [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)].map((y) => dayBetween(printed, y));
  return now != null && now <= today ? now : before ?? null;
}

/** "A woman who had been hurt on the bus on Tuesday died last night": the weekday of the happening. */
export function hurtOn(words: string, published: string | null): string | null {
  const day = published === null || !words.includes('day') ? null : knownDay(published);
  if (day === null) return null;
  for (const m of words.matchAll(ON)) {
    const name = (m[1] ?? m[2] ?? m[3]) as string;
    const end = m.index + m[0].length;
    if (isHurtOn(words, end - name.length)) return dateBehind(words, end, day) ?? dayBefore(name, day);
  }
  return null;
}

/** The days on which, as a sentence says, something happened: weekdays, else days of a month. */
export const daysIn = (words: string, published: string | null): readonly string[] => printedIn(words, published).map((d) => d.day);

/** The same with where they are printed. */
export function printedIn(words: string, published: string | null): readonly DaySpan[] {
  const day = published === null ? null : knownDay(published);
  if (day === null) return NO_SPANS;
  const weekdays = words.includes('day') ? [...words.matchAll(ON)].map((m) => ({ name: (m[1] ?? m[2] ?? m[3]) as string, end: m.index + m[0].length })).filter(({ name, end }) => isOwn(words, end - name.length, end)).map(({ name, end }) => ({ day: dateBehind(words, end, day) ?? dayBefore(name, day), start: end - name.length, end })) : [];
  if (weekdays.length > 0) return weekdays;
  const named = monthDaysIn(words, published as string);
  return named.length > 0 ? named : relativeDaysIn(words, day);
}

/** A day, and where it is printed. */
interface DaySpan { readonly day: string; readonly start: number; readonly end: number }
const NO_SPANS: readonly DaySpan[] = [];

/** "On Tuesday 28 June", "on Sunday, May 9": the date behind a weekday says which one it is. */
function dateBehind(words: string, at: number, published: number): string | null {
  const found = DATE_BEHIND.exec(words.slice(at, at + LONGEST_DATE))?.[1];
  return found === undefined ? null : printedDay(found, published);
}
const LONGEST_DATE = 36;

const isOwn = (words: string, start: number, end: number): boolean => !isSpoken(words, { from: 0, start, end }) && !isLater(words, start, end) && !isWhere(words, start, 0);

const RELATIVE: readonly (readonly [RegExp, number])[] = [[/\b(?:yesterday|last (?:evening|night))\b/i, -1], [/\b(?:today|this (?:dawn|morning|afternoon|evening)|tonight)\b/i, 0]];

/** "Yesterday evening", "this morning". */
function relativeDaysIn(words: string, published: number): readonly DaySpan[] {
  for (const [cue, days] of RELATIVE) {
    const found = cue.exec(words);
    if (found !== null && isOwn(words, found.index, found.index + found[0].length)) return [{ day: isoDay(published + days), start: found.index, end: found.index + found[0].length }];
  }
  return NO_SPANS;
}

/** "On 16 November", of the year of publication, or of the year before where it would lie ahead. */
function monthDaysIn(words: string, published: string): readonly DaySpan[] {
  const found = ON_DAY.exec(words);
  if (found === null) return numberedIn(words, published);
  const [end, length] = [found.index + found[0].length, (found[1] as string).length];
  if (isHourOfCount(words, end)) return NO_SPANS;
  if (!isOwn(words, end - length, end)) return NO_SPANS;
  const [now, before] = [published, String(Number(published.slice(0, 4)) - 1)].map((year) => dayBetween(found[1] as string, year));
  const day = now == null || now <= published.slice(0, 10) ? now : before;
  return day == null ? NO_SPANS : [{ day, start: end - length, end }];
}

/** "(Emergency Centre, 4 May, 12:00)", above a table: up to when somebody counted. */
const isHourOfCount = (words: string, end: number): boolean => HOUR.test(words.slice(end, end + 16)) && words.lastIndexOf('(', end) > words.lastIndexOf(')', end - 1);
const HOUR = /^(?: \d{4})?,? (?:at )?\d{1,2}[:.h]\d\d\b[^()]{0,6}\)/u;

/** "In Karsan on the 7th", "in the small hours of the 9th": the last such day up to the publication. */
export const ofThisMonth = (words: string, published: string | null): readonly string[] => numberedIn(words, published).map((d) => d.day);

function numberedIn(words: string, published: string | null): readonly DaySpan[] {
  const found = ON_THE.exec(words);
  const today = published === null ? null : knownDay(published);
  if (found === null || today === null) return NO_SPANS;
  const end = found.index + found[0].length;
  const start = end - (found[1] as string).length;
  const day = isOwn(words, start, end) ? printedDay(found[1] as string, today) : null;
  return day === null ? NO_SPANS : [{ day, start, end }];
}
const ON_THE = /\b(?:[Oo]n|(?:(?:small|early) hours|dawn|dusk|night|evening|morning|afternoon) of) (the \d{1,2}(?:st|nd|rd|th))\b(?! of\b| (?:floor|storey|day|anniversary))/u;

/** The day so many days from another. */
export const shiftDay = (day: string, days: number): string => { const number = dayNumber(day); return number === null ? day : isoDay(number + days); };

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2}))\\b(?! \\d{4})`, 'u');

const ON_DAY = new RegExp(`(?:\\((?:\\p{L}[\\p{L} '’-]{0,30}, )?|\\b(?:day|night|date) (?:was|came on|fell on) |(?<=(?<!day)[\\p{L}’”"]), (?=[\\p{L}\\d]+(?: of)? [\\p{L}\\d]+[,.;:])|\\b(?:on|(?:strike|attack|raid|blast|bombing|explosion|accident|crash|landslide|events|massacre|ambush|clashes|shelling|killing|killings|fire|flood) of) (?:the (?:morning|afternoon|evening|night) of )?)((?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2}))\\b`, 'iu');

/** "Seven in Karsan, and on 11 August four in Dorvan": the day printed between two counts is that of the second; its year is the year of the first. */
export function dayBetween(words: string, year: string): string | null {
  const found = DAY.exec(words);
  if (!found) return null;
  const day = `${year.slice(0, 4)}-${String(MONTHS.indexOf((found[2] ?? found[3]) as string) + 1).padStart(2, '0')}-${(found[1] ?? found[4] as string).padStart(2, '0')}`;
  return dayNumber(day) === null ? null : day;
}

const PRINTED = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2}(?!\\d))(?: \\d{4})?`;
const HAPPENINGS = 'bus|coach|minibus|ferry|boat|train|plane|lorry|tanker|helicopter|drone|missile|rocket|shell|bomb|grenade|mine|riot|mutiny|battle|fight|fighting|brawl|gunfight|shoot-out|siege|hold-up|robbery|stabbing|lynching|kidnapping|abduction|hostage-taking|jailbreak|operation|poisoning|cave-in|rockfall|mudflow|storm|cyclone|typhoon|hurricane|tornado|tremor|tsunami|wave|power cut|panic|disturbance|unrest|violence|attack|strike|air ?strike|raid|ambush|bombing|bombardment|shelling|blast|explosion|fire|blaze|inferno|accident|crash|collision|derailment|collapse|landslide|mudslide|slide|avalanche|flood|quake|earthquake|sinking|wreck|shipwreck|capsizing|disaster|tragedy|stampede|crush|massacre|shooting|killing|killings|clash|clashes|march|protest|protests|storming|assault|burst|leak|incident|events?|happenings?|outrage|atrocity';
const OWNED_DATE = new RegExp(`\\b(?:(?:${HAPPENINGS})(?:e?s)? of (?:the (?:morning|afternoon|evening|night) of )?(?=the \\d|\\d|\\p{Lu})|(?:dead|killed|deaths?|victims|wounded) (?:for|of) the day of |\\b(?:[Tt]hat|[Tt]hose|the one) of (?=the \\d|\\d|\\p{Lu})|(?:dead|victims|wounded|injured|casualties|bodies) of (?=the \\d|\\d|\\p{Lu})|(?:burns|wounds|injuries)(?: that| which)? (?:\\p{L}+ ){1,3}?(?:suffered|received|sustained)(?: \\p{L}+){0,5}? on )(${PRINTED}|the \\d{1,2}(?:st|nd|rd|th)(?! of)\\b|(?:${WEEKDAYS.map((d) => d[0]?.toUpperCase() + d.slice(1)).join('|')}))`, 'gu');
const DATE_BEHIND = new RegExp(`^(?: (?:morning|noon|afternoon|evening|night))?,? (?:the )?(${PRINTED})\\b`, 'u');
const IN_CARE_SINCE = new RegExp(`\\b(?:care|hospital|coma|ward|support|treatment|condition|ventilator|life)(?: \\p{L}+){0,2} since (?:(?:the )?(?:last )?${NAME}['’]s \\p{Ll}+|the (?:${HAPPENINGS}) of (${PRINTED}))`, 'gu');
