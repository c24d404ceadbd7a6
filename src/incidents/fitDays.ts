import type { Claim } from '../claims/claim.ts';
import { impliedDays, isBackground } from './causes.ts';
import { HAPPENING } from './happenings.ts';
import { isIntroduced } from './introduced.ts';
import type { Moment } from './moments.ts';
import { isOfOtherTime } from './periods.ts';

/** How the days of a moment go with those of a happening; below zero they part them. */
export function dayFit(moment: Moment, episode: readonly Moment[]): number {
  const days = episode.flatMap((m) => m.days);
  if (areYearsApart(moment, episode) || isOfOtherTime(moment, episode)) return -6;
  if (moment.days.length === 0) return 0;
  // Nobody dies late of what is still to come.
  const late = (isAfterwards(moment) || isOfTheDead(moment) || moment.thin) && [...days, ...impliedDays(episode)].every((d) => moment.days.some((own) => own >= d));
  if (days.length === 0) return impliedDays(episode).some((d) => moment.days.includes(d)) || late || episode.every((m) => m.passage.aftermath) || impliedDays(episode).length === 0 ? 0 : -1;
  if (moment.days.some((d) => days.includes(d))) return isOnlyOfLateDeaths(moment, episode) ? -4 : 2;
  const later = (m: Moment): boolean => (isAfterwards(m) && !m.owned) || m.thin;
  const before = moment.days.some((own) => days.every((d) => own <= d));
  return (late && (later(moment) || isOfTheDead(moment))) || (before && episode.every((m) => m.days.length === 0 || later(m))) ? 0 : isToldAnew(moment, episode) ? -6 : -4;
}

/** "In Karsan the toll rose to ten on Wednesday": the day on which it rose. */
const isAfterwards = ({ passage: { aftermath, words } }: Moment): boolean => aftermath || TOLL_ROSE.test(words);
const TOLL_ROSE = /\b(?:toll|count|number of (?:the )?(?:dead|deaths|victims|injured|wounded|missing)|(?:dead|deaths|fatalities))\b[^.;]{0,60}\b(?:rose|risen|rises|climbed|climbs|increased|went up|gone up|grew|grown|jumped|reached|mounted|was (?:raised|lowered|revised|put|set|updated|corrected))\b/iu;

/** "On 12 May bombs fell ... A weaver died on Wednesday. On 13 May a missile hit a school": another one on the day on which somebody died of the first. */
function isOnlyOfLateDeaths(moment: Moment, episode: readonly Moment[]): boolean {
  const late = (m: Moment): boolean => m.passage.aftermath || tellsLateDeath(m);
  const own = episode.flatMap((m) => (late(m) ? [] : m.days));
  return !late(moment) && own.length > 0 && !moment.days.some((d) => own.includes(d)) && (moment.anew || moment.timed) && (moment.anew || isIntroduced(moment));
}

/** A paragraph with a day and dead of its own, and no part of those who were told. */
const isToldAnew = (moment: Moment, episode: readonly Moment[]): boolean =>
  moment.passage.block !== (episode.at(-1) as Moment).passage.block && !moment.passage.aftermath && !moment.definite && !moment.onward && moment.claims.some((c) => c.effect === 'killed' && c.partOf === null && c.restates === null && (c.count.low ?? 0) > 1) && !isOfTheDead(moment) && numberFit(moment.claims, episode) === 0;

/** "Three of the fallen were flown home yesterday", "five of them died on Monday": some of those who were told. */
export const isOfTheDead = ({ claims, passage: { words, start } }: Moment): boolean => claims.some((c) => c.effect === 'killed' && (c.role === 'subset' || c.partOf !== null) && c.count.end !== null && OF_THE_DEAD.test(words.slice(c.count.end - start)) && !OF_A_DAY.test(words.slice(c.count.end - start)));
const OF_THE_DEAD = /^ (?:more )?of (?:them|these|those|the (?:dead|victims|martyrs|fallen|deceased|killed|wounded|injured|bodies))\b/i;
/** "Three of those killed on Tuesday were children": the day is that of the happening. */
const OF_A_DAY = new RegExp(`^ (?:more )?of (?:those|the (?:\\p{L}+|\\d+))(?: people| men| women)? (?:(?:who|that) )?(?:had |were |was )?(?:been )?(?:killed|died|dead|slain|shot|murdered|massacred|drowned|burned|buried|crushed|injured|hurt|wounded)(?: (?:in|at|near|off) [^.;,]{2,30})? (?:late |early )?(?:on|yesterday)\\b`, 'iu');

/** "Of Tuesday's victims three were children", "the toll of the raid on Tuesday", behind what was told of another day: it goes back to the happening of its day. */
export function isBackByDay({ moment, episode }: { readonly moment: Moment; readonly episode: readonly Moment[] }): boolean {
  const { days, places, passage: { words, headline }, entry } = moment;
  return !headline && !entry && places.length === 0 && days.length > 0 && isBackground(moment) === isBackground(episode.at(-1) as Moment) && KNOWN_OF_DAY.test(words) && episode.some((m) => !m.passage.headline && m.days.some((d) => days.includes(d)));
}
const DAY = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|yesterday|today)';
const KNOWN_OF_DAY = new RegExp(`\\b${DAY}['’]s (?:\\p{L}[\\p{L}-]* ){0,2}?(?:${HAPPENING}|dead|victims?|wounded|injured|toll|casualties|deaths)\\b|\\b(?:of|among) (?:those|the) [^.;,]{0,60}\\b(?:on )?(?:late |early )?(?:${DAY}|\\d{1,2} \\p{Lu}\\p{L}+)|\\b(?:toll|dead|victims|deaths|${HAPPENING}) (?:of|from|on) ${DAY}|\\b(?:died|killed|hurt|injured|wounded) on ${DAY} (?:were|was)\\b`, 'u');

/** "A crush on 1 March last year killed four. In 2013, 115 died on a bridge": what was told of other years is one happening each. */
function areYearsApart(moment: Moment, episode: readonly Moment[]): boolean {
  if (!isBackground(moment)) return false;
  const [mine, theirs] = [yearsOf([moment]), yearsOf(episode)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((y) => theirs.includes(y));
}

const yearsOf = (moments: readonly Moment[]): readonly string[] => moments.flatMap((m) => m.claims.flatMap((c) => (c.scope === 'background' && c.date?.from && c.date.basis.kind === 'stated' ? [c.date.from.slice(0, 4)] : [])));

/** "A woman died later in Karsan": one person, who is said to have died and not to have been killed. */
export const isLateDeath = (claim: Claim, { words }: Moment['passage']): boolean => claim.effect === 'killed' && claim.count.low === 1 && DIED_LATE.test(words);
export const tellsLateDeath = ({ claims, passage }: Moment): boolean => claims.every((c) => isLateDeath(c, passage));
const DIED_LATE = /\b(?:died|succumbed|passed away)\b/i;

/** A number that was told of it before. */
export const numberFit = (claims: readonly Claim[], episode: readonly Moment[]): number => {
  const same = (a: Claim, b: Claim): boolean => a.effect === b.effect && a.count.low !== null && a.count.low > 1 && a.count.low === b.count.low;
  return claims.some((a) => episode.some((m) => m.claims.some((b) => same(a, b)))) ? 2 : 0;
};
