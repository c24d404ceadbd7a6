import { LOOKED_AT } from './claimGroups.ts';
import { startOf } from './claimSpans.ts';
import { HAPPENING } from './happenings.ts';
import { sameName } from './heard.ts';
import type { Moment } from './moments.ts';

/** By which name a sentence calls a happening that it takes for known: "the sinking at Belkar", "the victims of the Orvel raid", "the two dead of the Karsan boat". */

const NAME = '(\\p{Lu}[\\p{L}’\'-]+(?: (?:\\p{Lu}[\\p{L}’\'-]+|al|el|de|of)){0,2})';
const THING = '(?:bus|minibus|coach|truck|lorry|tanker|van|car|train|tram|boat|dinghy|ferry|canoe|raft|ship|trawler|barge|plane|helicopter|convoy|checkpoint|post|market|school|hospital|clinic|church|mosque|temple|hotel|mill|factory|warehouse|mine|quarry|bridge|dam|camp|house|building|stadium)';
/** "The Karsan fire brigade", "the Karsan hospital counts": who is called by what they serve, or counts and cares for those who were hurt. */
const OFFICE = 'brigades?|service|services|department|station|chief|officers?|engines?|crews?|fighters|directors?|doctors?|nurses?|staff|managers?|owners?|operators?|administration|authority|authorities|officials?|spokes\\p{Ll}+|union|company|police|board|committee|guards?|head|headmaster|headteacher|captain|master|inspector|commission|(?:now |has |had |later |also )?(?:said|says|counts?|counted|treated|treats|admitted|received|reported|reports|gave|gives|puts?|took in|registered|listed|lists|confirmed|lowered|raised|revised)';
const AT = new RegExp(`\\b(?:[Tt]he|[Tt]hat|this|day['’]s) (?:[\\p{Ll}\\d-]+ ){0,3}?(?:${HAPPENING}|${THING} ${HAPPENING})(?: of [\\p{L}\\d ]{3,20}?)? (?:in|at|near|off|outside|beside) (?:the (?:\\p{Ll}+ ){1,3}(?:of|in|at) )?${NAME}`, 'gu');
const BY_NAME = new RegExp(`\\b[Tt]he (?:(?!(?:of|in|at|from|for|and)\\b)[\\p{Ll}\\d-]+ ){0,2}?${NAME} (?:(?!(?:when|and|or|after|before|in|at|on|of|for|to|from|by|with|as|said|says|the|a|an|is|was|were|has|had|who|that|which)\\b)[\\p{Ll}-]+ )?(?:${HAPPENING}|${THING})\\b(?! (?:${OFFICE})\\b)`, 'gu');

/** The names, as the sentence around the counts prints them. */
function calledIn({ claims, passage: { words, start, headline } }: Moment): readonly string[] {
  if (headline) return [];
  const at = startOf(claims) - start;
  const near = words.slice(Math.max(0, at - LOOKED_AT / 2), at + LOOKED_AT / 2);
  return [AT, BY_NAME].flatMap((pattern) => [...near.matchAll(pattern)].map((m) => m[1] as string)).filter((name) => !DATED.test(name));
}
const DATED = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What it calls known has a name that nothing says that was told of the happening so far, which is told with a place of its own. */
export function isCalledOtherwise(moment: Moment, episode: readonly Moment[]): boolean {
  if (!episode.some((m) => m.placed.some((n) => !n.rough && !n.wide))) return false;
  const called = calledIn(moment);
  return called.length > 0 && called.every((name) => !episode.some((m) => m.places.some((p) => sameName(p, name)) || m.around.some((p) => sameName(p, name)) || m.passage.words.includes(name) || m.lead.some((p) => p.words.includes(name))));
}
