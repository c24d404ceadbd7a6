import { value } from './entry.ts';
import type { Entry } from './entry.ts';

/**
 * Who counts no more than some of the dead or the hurt: an employer its staff, a union its members, a consulate its citizens, a clan its sons; a hospital
 * those who died in its care, or those who were brought to it. Beside an account of all of them such a number is a part.
 */

/** `own`: of their own people, or of a state that only some are in; `brought`: whoever came to one house, which may be nearly all. */
export type Share = 'own' | 'brought';

/** Those who belong to somebody: nobody says "our employees" of all who died in a market. */
const BELONGING = 'employees?|staff(?:ers)?|members?|workers?|colleagues?|co-workers?|crew(?:m[ae]n)?|drivers?|players?|athletes|footballers|coaches|students?|pupils?|graduates|teachers?|lecturers|professors|doctors?|nurses?|medics|paramedics|midwives|volunteers?|parishioners?|worshippers?|faithful|congregants|brethren|clansmen|kinsmen|tribesmen|kin|relatives?|sons?|daughters|brothers|sisters|nuns|priests|monks|seminarians|reporters?|journalists?|photographers|cameramen|contractors?|subcontractors?|technicians?|engineers?|miners?|labourers|laborers|porters?|traders|vendors|fishermen|sailors|seafarers|seamen|pilots?|guides|guests|customers|clients|lawyers|judges|officials|delegates|activists|supporters|scouts|trainees|apprentices|cadets|children in care|teams?|own';
/** "Four of its employees", "three aid workers of ours", "two people from our diocese", "five members of his clan". */
const OF_OWN = new RegExp(`^ (?:[\\p{L}’'-]+ ){0,3}?(?:of|from|among) (?:our|its|his|her|their|my) (?:own |own national |[\\p{L}-]+ ){0,2}?(?:${BELONGING}|clan|tribe|family|families|congregation|parish|diocese|union|club|school|college|faculty|university|company|firm|crew|community|order|regiment of volunteers)\\b|^ (?:[\\p{L}’'-]+ ){1,3}of (?:ours|his|hers|theirs)\\b`, 'iu');
/** "Of our four drivers", "its three employees". */
const OWNED = /\b(?:our|its|his|her|their) (?:own )?$/iu;
const BELONG = new RegExp(`^ (?:[\\p{L}-]+ ){0,2}?(?:${BELONGING})\\b`, 'iu');
/** "The clan lost", "the union mourns", "we mourn ... colleagues": whose loss is told. */
const LOSES = /\b(?:clan|tribe|family|household|congregation|parish|diocese|church|mosque|club|school|college|university|faculty|company|firm|employer|airline|shipowner|union|syndicate|association|federation|guild|order|community|brotherhood|chapter|newspaper|broadcaster|agency’s staff|team|side|people)(?: in [\p{Lu}][\p{L}’'-]+)? (?:has |have |had |also )?(?:lost|lose|loses|mourns?|mourned|buried|buries|is mourning|are mourning|grieves for) (?:at least |another |some )?$/iu;
const WE_MOURN = /\bwe (?:mourn|grieve for|have lost|lost|weep for|bury|buried) (?:at least )?$/iu;
/** "As far as its drivers are concerned, the firm counts ...". */
const AS_FAR_AS = /\bas far as (?:our|its|their) (?:own )?[^,]{2,30} (?:are|is) concerned\b|\bof (?:our|its|their) own (?:people|staff|teams?|employees|members|personnel)\b/iu;
/** "Four members of the Belkar family". */
const OF_FAMILY = /^ (?:[\p{L}-]+ )?(?:members|people|persons) (?:of|from) (?:one|the|a|a single|the same) (?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:family|household|clan|tribe)\b/iu;

/** Who has members, staff, pupils or citizens. */
const KEEPERS = /\b(?:union|syndicate|association|federation|guild|chamber|club|college|school|university|faculty|institute|academy|kindergarten|rector|headmaster|headmistress|principal|dean|diocese|parish|bishop|priest|imam|convent|company|firm|employer|airline|airways|shipowner|shipping line|operator|ltd|limited|inc|plc|gmbh|s\.?a\.?|corporation|industries|textiles|mining|logistics|relief|aid group|charity|ngo|without (?:borders|walls|frontiers)|newspaper|broadcaster|station manager|clan|tribe|sheikh)\b/iu;
/** Who counts miners or pupils of all firms and schools. */
const OFFICES = /\b(?:ministry|ministries|inspectorate|department|directorate|authority|police|government|governor|prosecutors?|commission|court|rescue|emergency|agency)\b/iu;
/** Who counts the citizens of another country than that in which it happened. */
const FOREIGN = /\b(?:consulate|consul|consular|embassy|ambassador|foreign minist(?:ry|er)|ministry of (?:foreign|external) affairs|foreign office)\b/iu;
const NATIONALS = /^ (?:of (?:the|its|our|his|her) )?(?:[\p{L}’'-]+ ){0,2}?(?:compatriots?|citizens?|nationals?|countrymen|subjects|passport holders)\b/iu;
/** "Four employees", "four of the pupils": the keeper's own. */
const KEPT = new RegExp(`^ (?:of (?:the|its|our) )?(?:[\\p{L}’'-]+ ){0,3}?(?:${BELONGING}|men|girls|boys)\\b`, 'iu');

/** "Died in our care", "on the operating table", "dead on arrival", "could not be saved". */
const DIED_THERE = /\b(?:in|under|at|on|inside) (?:our|its|his|her|their) (?:care|hands|wards?|hospitals?|clinics?|facilit(?:y|ies)|theatres?|theaters?|tables?|emergency (?:room|department)|intensive care(?: unit)?|operating (?:rooms?|tables?|theatres?|theaters?))\b|\bon (?:the|an|our) operating tables?\b|\bin (?:the|our) (?:operating|emergency) (?:rooms?|theatres?|theaters?|department)\b|\b(?:dead|died|deaths?) (?:on|upon|after) (?:arrival|admission)\b|\bon the way to\b|\bcould not be saved\b/iu;
/** "We admitted thirty. Of these, (three) have died": of those who came. */
const OF_THESE = /^(?:of|among) (?:these|them|those)\b[^.]{0,20}$/iu;
/** "The clinic says that three died there of their wounds". */
const THERE = /\b(?:died|dead) (?:there|here)\b/iu;
/** "In intensive care", "in a serious condition", "have lost a leg", "were discharged": what is told of some of the hurt. */
const STATE = /\b(?:in|under) (?:intensive care|observation)\b|\bin (?:an? |the )?(?:very )?(?:critical|serious|grave|severe|life-threatening|stable|satisfactory) (?:condition|state)\b|\b(?:are|is|were|remain|remains|remained|in) (?:critical|critically ill)\b|\b(?:lost|lose|losing) (?:an?|one|both|the|their|his|her) (?:\p{L}+ )?(?:legs?|arms?|limbs?|hands?|eyes?|foot|feet|sight|eyesight)\b|\bamputat|\b(?:discharged|gone home|sent home|released from|transferred|referred|flown|airlifted|moved|sent on|evacuated) (?:to|by|from|on|out|since|after)\b|\b(?:discharged|gone home|sent home)\b|\bon (?:ventilators|life support)\b|\bburns? unit\b|\bneed(?:ed|s)? surgery\b|\b(?:underwent|undergone|require) (?:surgery|operations?)\b/iu;

/** "Two injured constables succumbed", "two of the badly burnt did not survive". */
const DIED = /^[^,;:.]{0,60}?\b(?:succumbed|died|expired|passed away|perished|did not survive|(?:have|has|had) (?:since |now |later )?died|lost (?:his|her|their) (?:life|lives))\b/iu;
/** "The remains of one more were never recovered". */
const NOT_FOUND = /^[^,;:.]{0,40}?\b(?:has|have|had|was|were|is|are) (?:not|never|yet to be)(?: yet| been)* (?:found|recovered|located|retrieved|brought up)\b/iu;
/** "Supersedes bulletin 3, where the dead had been (seven)". */
const OUTDATED = /\b(?:replac(?:es|ing)|supersed(?:es|ing)|cancels|withdraws|corrects|correcting)\b[^.;]{0,70}\b(?:was|stood at|gave|spoke of|toll of|figure of|number of|had been|were) $/iu;

/** Of several figures of one source in one report, those that hold: what is told of the state of some of the hurt, of a body not found, or of a figure that was replaced, is not added to them. */
export function withoutStates(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const most = Math.max(0, ...entries.filter((e) => !isState(e)).map((e) => value(e.claim)));
  const left = entries.filter((e) => !isState(e) || value(e.claim) > most);
  return left.length === 0 ? entries : left.filter((e) => left.length === 1 || !isNone(e));
}

/** In intensive care, discharged, or dead since: some of the hurt whom another figure counts. */
const isState = (entry: Entry): boolean => entry.claim.effect === 'injured' && (STATE.test(clauseBehind(afterOf(entry))) || DIED.test(afterOf(entry)));
const isNone = (entry: Entry): boolean => entry.claim.effect === 'killed' && (NOT_FOUND.test(afterOf(entry)) || OUTDATED.test(entry.setting?.before ?? ''));

/** Who speaks for one house of care. */
const HOUSE = /\b(?:hospital|clinic|infirmary|dispensary|health (?:centre|center|post)|medical (?:centre|center)|morgue|mortuary|ward|surgeons?|doctors?|dr|nurses?|medics?|physician|superintendent|surgical|medical team|head nurse|matron|sans frontières|without (?:borders|walls|frontiers)|relief doctors)\b/iu;
/** "Hospitals", "the hospitals of the region": of several houses. */
const HOUSES = /\b(?:hospitals|clinics|morgues|facilities|establishments)\b/iu;
/** "We received", "the clinic admitted", "is treating". */
const TOOK_IN = /\b(?:received|receives|receiving|admitted|admits|admitting|took in|taken in|treated|treats|treating|treat|holds?|had|saw|seen|operated on|looked after|registered)(?: at least| another| a further| some| about| around| more than)? $/iu;
/** "Three bodies were brought to the clinic", "twelve people were treated there", "had arrived". */
const CAME_IN = /\b(?:brought|taken|rushed|carried|transported|evacuated|admitted|transferred|driven|delivered|deposited|came|arrived|reached|referred)\b|\b(?:were|was|are|is|being) (?:still )?(?:being )?(?:treated|received|operated on|looked after)\b|\bunder treatment\b/iu;
/** "All the victims were brought to us", "where the dead were taken": the house has them all. */
const ALL_OF_THEM = /\ball (?:of )?(?:the |its |our |these |those )?(?:\p{L}+ )?(?:victims|dead|wounded|injured|bodies|casualties|patients|those)\b|\bwhere (?:all )?(?:the |of the )?(?:victims|dead|wounded|injured|bodies|casualties)\b|\bin all\b|\btotal\b|\btoll\b/iu;

/** Of whom an account tells, where it tells of some only. */
export function shareOf(entry: Entry): Share | null {
  const { claim } = entry;
  if ((claim.effect !== 'killed' && claim.effect !== 'injured') || claim.victim.class === 'combatant') return null;
  return isOfOwn(entry) ? 'own' : shareOfHouse(entry);
}

const afterOf = ({ claim: { count, quote }, setting }: Entry): string => setting?.after ?? (count.end === null ? '' : quote.text.slice(count.end - quote.start));
/** Before and behind the number, as far as its clause goes. */
const clauseBefore = (before: string): string => before.slice(Math.max(...[';', ', ', ': ', ' – '].map((mark) => before.lastIndexOf(mark) + 1), 0));
const clauseBehind = (after: string): string => /^[^,;:–]*/u.exec(after)?.[0] ?? '';

function isOfOwn(entry: Entry): boolean {
  const [before, after] = [entry.setting?.before ?? '', afterOf(entry)];
  if (OF_OWN.test(after) || OF_FAMILY.test(after) || LOSES.test(before) || AS_FAR_AS.test(before) || (OWNED.test(before) && BELONG.test(after))) return true;
  const speaker = speakerOf(entry);
  if (FOREIGN.test(speaker)) return NATIONALS.test(after);
  return ((KEEPERS.test(speaker) && !OFFICES.test(speaker)) || WE_MOURN.test(before)) && KEPT.test(after);
}

const speakerOf = ({ claim: { attribution }, chain }: Entry): string => `${attribution?.text ?? ''} ${chain.name}`;

function shareOfHouse(entry: Entry): Share | null {
  const [before, after] = [entry.setting?.before ?? '', afterOf(entry)];
  const [own, behind] = [clauseBefore(before), clauseBehind(after)];
  if (isState(entry)) return 'own';
  if (ALL_OF_THEM.test(before) || ALL_OF_THEM.test(after)) return null;
  if (entry.claim.effect === 'killed' && (DIED_THERE.test(behind) || ((OF_THESE.test(before) || THERE.test(behind)) && HOUSE.test(speakerOf(entry))))) return 'own';
  if (!HOUSE.test(speakerOf(entry)) && !HOUSE.test(own)) return null;
  return !HOUSES.test(own) && !HOUSES.test(behind) && (TOOK_IN.test(own) || CAME_IN.test(behind)) ? 'brought' : null;
}
