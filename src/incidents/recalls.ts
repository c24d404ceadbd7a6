import { isBackground } from './causes.ts';
import { LOOKED_AT, NEAR } from './claimGroups.ts';
import { endOf, startOf } from './claimSpans.ts';
import { knownDay } from './days.ts';
import { HAPPENING } from './happenings.ts';
import { isIntroduced } from './introduced.ts';
import type { Moment } from './moments.ts';

/** Whether an article only looks back on another happening, so that the paragraph behind it is on its own one again. */

/** "An earlier raid, on 5 February, had left five dead", "the second such fire this year: eight died there on 4 March": of days before those of the happening that the article is about. */
export function isOnlyRecalled(moment: Moment, episode: readonly Moment[], published: string | null): boolean {
  if (moment.passage.headline || moment.entry || episode.length === 0 || isBackground(moment)) return false;
  const [own, theirs] = [daysIn([moment]), daysIn(episode)];
  const gap = own.length === 0 || theirs.length === 0 ? null : Math.min(...theirs) - Math.max(...own);
  if (gap === null ? moment.shift >= 0 : gap <= 0) return false;
  return isOld(own, theirs, published) || saysSo(moment);
}

const daysIn = (moments: readonly Moment[]): readonly number[] => moments.flatMap((m) => [...m.days, ...(m.period === null ? [] : [m.period.to])]).flatMap((d) => knownDay(d) ?? []);

/** Weeks ago, in a report on what is new. */
function isOld(own: readonly number[], theirs: readonly number[], published: string | null): boolean {
  const today = published === null ? null : knownDay(published.slice(0, 10));
  return today !== null && own.length > 0 && theirs.length > 0 && today - Math.min(...theirs) <= NEWS && today - Math.max(...own) > OLD;
}
const NEWS = 10;
const OLD = 21;

/** Its sentence tells it as of something past and known, or in a clause beside what the sentence is about. */
function saysSo(moment: Moment): boolean {
  const { claims, passage: { words, start } } = moment;
  const [at, end] = [startOf(claims) - start, endOf(claims) - start];
  const [before, behind] = [words.slice(Math.max(0, at - LOOKED_AT / 2), at), words.slice(end, end + NEAR)];
  return PLUPERFECT.test(`${before}${behind}`) || OF_ITS_KIND.test(words.slice(0, LOOKED_AT)) || REMEMBERED.test(before) || (BESIDE.test(before) && !isIntroduced(moment));
}
/** "Had been killed", "had left five dead"; not "had a bomb". */
const PLUPERFECT = /\bhad (?:(?:already|also|just|only|previously|once|first|at least) )?(?:been|left|killed|died|drowned|claimed|taken|cost|lost|struck|hit|wounded|injured|perished|fallen|burned|buried|come|followed|\p{L}{3,}ed)\b/u;
/** "The last such raid", "a previous fire", "the second crash this year". */
const OF_ITS_KIND = new RegExp(`\\b(?:last such|previous|earlier|preceding|prior|similar|comparable|past|former|another such) (?:[\\p{L}-]+ ){0,2}?${HAPPENING}\\b|\\b(?:second|third|fourth|fifth|sixth|latest|worst|deadliest|bloodiest|(?:not|hardly) the first) (?:[\\p{L}-]+ ){0,3}?${HAPPENING}\\b|\\b(?:of its kind|such) (?:in|this|since)\\b`, 'iu');
const REMEMBERED = /\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|mourn(?:s|ed|ing)?|commemorat\p{L}+|compar\p{L}+|reminiscent|reminded|anniversary|background|read also|see also|related|memor(?:y|ies)|since|follow(?:s|ed|ing)|after|in the wake of|came .{1,30} after)\b[^.;]*$/iu;
/** "Relatives in Tavol, where 11 people died", "the raid of 30 January, in which ten died". */
const BESIDE = /\b(?:in which|at which|where|whose|who|which|that|when) [^.;,]{0,60}$/iu;
