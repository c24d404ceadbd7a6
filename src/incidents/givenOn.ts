import { HAPPENING } from './happenings.ts';
import type { Moment } from './moments.ts';

/** Sentences in which somebody gives a figure, whoever it is and whatever is said of them. */

/** So far behind the day the verb may stand. */
export const LONGEST_GIVER = 140;

/** "In parliament on Wednesday the opposition leader, Ila Basha, spoke of twelve dead", "on Thursday the health department in Orvel lowered the number to eight": what stands behind the day. */
export function isGivenOn(behind: string): boolean {
  const found = GIVES.exec(behind);
  return found !== null && !HAPPENED.test(found[1] as string);
}

const VERB = 'spoke of|speaks of|spoken of|talked of|(?:lowered|raised|revised|corrected|put|cut|increased|reduced|updated|adjusted|brought) (?:the|its|his|her|their|this|that) (?:[\\p{L}-]+ ){0,3}?(?:number|toll|count|figures?|total|dead|deaths|tally|balance|losses|estimate)|(?:gave|gives|named|listed|read out|released|published|issued|presented|produced|cited) (?:a |an |the |its |his |her |their )?(?:[\\p{L}-]+ ){0,3}?(?:number|toll|count|figures?|total|tally|balance|list|names)|(?:gave|counted|tallied|put it at|acknowledged|admitted|conceded) (?:at least |about |some |only |up to |nearly |over |more than )?[\\p{L}\\d-]+ (?:more )?(?:dead|deaths|killed|victims|bodies|injured|wounded|missing|fatalities|casualties)';
/** The subject goes on over names and what is put in about them; no other clause comes between. */
const GIVES = new RegExp(`^((?:(?! (?:and|when|after|before|while|where|as|but|who|which|that|in which) )[^.;:“”"]){0,90}?) (?:(?:has|had|have|also|then|again) ){0,2}?(?:${VERB})\\b`, 'u');
/** Something is told before the verb: "on Wednesday a bomb killed nine, and the mayor spoke of twelve". */
const HAPPENED = new RegExp(`\\b(?:an?|another|two|three) (?:\\p{L}+ ){0,2}?${HAPPENING}\\b|\\b(?:killed|killing|died|struck|hit|attacked|attacking|exploded|stormed|raided|shelled|bombed|collapsed|crashed|sank|capsized|overturned|burned|shot|opened fire|fell|plunged|swept|buried|wounded|wounding|injured|injuring)\\b`, 'iu');

/** "At a press conference the minister spoke of eleven dead": it tells of nothing that happened, but of who counts. */
export function onlyGives({ claims, passage: { words, start, headline } }: Moment): boolean {
  const before = words.slice(0, Math.min(...claims.map((c) => c.count.end ?? c.quote.end)) - start + NOUN);
  return !headline && GIVEN.test(before) && !HAPPENED.test(before.replace(GIVEN, ''));
}
const NOUN = 12;
const GIVEN = new RegExp(`\\b(?:${VERB})\\b`, 'u');
