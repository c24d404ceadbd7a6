import type { DateMention } from '../dates.ts';
import { isAsOf, isBirth, isDateline, opensNight } from '../dateRoles.ts';
import { isCapital, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { positionBy, within } from '../ordered.ts';
import { isOfTheNth } from './since.ts';
import { isCounted, withShifted } from '../shiftedDays.ts';
import type { Context, Sketch } from '../sketch.ts';

/** Which of the days that a text prints are days of the event: not of a report, a window, a search, or of what was before. */

/** Dates of the event, not of the report ("officials said on Sunday") and not a window's start. */
export const eventDays = (context: Context, range: Range): readonly DateMention[] => within(allEventDays(context), range);

/** Those of a whole part, found once: every claim asks for those around it several times. */
function allEventDays(context: Context): readonly DateMention[] {
  const known = found.get(context.dates);
  if (known) return known;
  const made = withShifted(context.lattice, context.dates.filter((d) => !isReportDay(context, d) && !isWindow(context, d) && !isBirth(context.lattice, d) && !opensNight(context.lattice, d) && !isAsOf(context.lattice, d) && !isDateline(context.lattice, d) && !isAside(context, d)));
  found.set(context.dates, made);
  return made;
}

const followsSearch = (lattice: Lattice, i: number): boolean => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].some((n) => ['search', 'searches', 'rescue'].includes(normAt(lattice, i - n)));

/** "the burial of Tuesday's victims", "who had left prison in May", "the search was closed on 14 July", "will be held on Saturday": days of something else. */
export function isAside({ lattice, dates }: Context, date: DateMention): boolean {
  if (normAt(lattice, date.last) === "'s") return isOwnersDay(lattice, dates, date);
  if (date.precision !== 'day' && isOfTheNth(lattice, date.first)) return true;
  // "were buried on Wednesday", "was discharged late on Friday": what came after.
  let behind = date.first - 1;
  while (['on', 'late', 'early'].includes(normAt(lattice, behind))) behind--;
  if (AFTERWARDS.has(normAt(lattice, behind))) return true;
  let had = false;
  for (let i = date.first - 1; i >= Math.max(0, date.first - 9); i--) {
    const norm = normAt(lattice, i);
    if (norm === '.' || norm === ';' || norm === 'when') return false;
    // "A wake will be held on Saturday": a day to come.
    if (norm === 'will') return true;
    if (had ? norm === 'who' || norm === 'which' : norm === ',') return had;
    had ||= norm === 'had';
    if ((ENDS_SEARCH.has(norm) && followsSearch(lattice, i)) || (norm === 'unaccounted' && i >= date.first - 4)) return true;
  }
  return false;
}

/** "Tuesday's victims", "from the scene of Monday's attack", beside the day of what is told. */
function isOwnersDay(lattice: Context['lattice'], dates: readonly DateMention[], date: DateMention): boolean {
  const sentence = lattice.doc.sentences[positionBy(lattice.doc.sentences, date.first + 1, (s) => s.last)];
  const beside = sentence !== undefined && within(dates, sentence).some((d) => d !== date && d.precision === 'day' && d.from !== date.from);
  return beside && (['victims', 'dead', 'wounded', 'victim'].includes(normAt(lattice, date.last + 1)) || (['of', 'from'].includes(normAt(lattice, date.first - 1)) && ['scene', 'site', 'place'].includes(normAt(lattice, date.first - 2))));
}

const AFTERWARDS: ReadonlySet<string> = new Set(['buried', 'discharged', 'cremated', 'repatriated', 'interred', 'mourned', 'funerals', 'funeral', 'samples', 'testimony']);

const ENDS_SEARCH: ReadonlySet<string> = new Set(['closed', 'ended', 'suspended', 'completed', 'off', 'resumed', 'over', 'terminated', 'concluded', 'halted', 'abandoned', 'stopped']);

const found = new WeakMap<readonly DateMention[], readonly DateMention[]>();

export const isWindow = (context: Context, date: DateMention): boolean => ['since', 'until', 'from', 'after', 'before'].includes(normAt(context.lattice, date.first - 1)) && date.precision !== 'day';

/** A day right behind a verb of saying, or between it and its speaker: "said on Sunday", "told X earlier on Saturday", "police on Thursday said". */
export function isReportDay(context: Context, date: DateMention): boolean {
  const next = tagAt(context.lattice, date.last, 'report');
  if (toldEarlier(context, date) || isOfAMessage(context, date) || isOfCare(context, date) || isOfToll(context, date)) return true;
  if (normAt(context.lattice, date.first - 1) === 'on' && (normAt(context.lattice, date.last) === 'spoke' || (next !== null && next.tag.act !== 'fear' && !WITNESSED.has(normAt(context.lattice, date.last)) && !claimsLives(context.lattice, date.last)))) return true;
  for (let i = date.first - 1; i >= Math.max(0, date.first - 6); i--) {
    const norm = normAt(context.lattice, i);
    const report = tagAt(context.lattice, i, 'report');
    if (report) return report.tag.act !== 'fear' && norm !== 'published';
    if (![ 'on', 'earlier', 'late', 'later', 'the', 'afp', 'reuters', 'ap', 'news', 'agency', 'in', 'a', 'statement', 'reporters', 'journalists', 'ara', 'early'].includes(norm) && !isCapital(context.lattice, i)) return false;
  }
  return false;
}

/** "Another raid on 2 February claimed ten lives": who says nothing. */
const claimsLives = (lattice: Lattice, verb: number): boolean => normAt(lattice, verb) === 'claimed' && [2, 3, 4, 5].some((n) => LIVES.has(normAt(lattice, verb + n)));
const LIVES: ReadonlySet<string> = new Set(['lives', 'life', 'victims']);

/** "Thirty-one were under treatment on Monday evening": how things stood on that day. */
function isOfCare({ lattice }: Context, date: DateMention): boolean {
  const at = normAt(lattice, date.first - 1) === 'on' ? date.first - 2 : date.first - 1;
  return (normAt(lattice, at) === 'treatment' && normAt(lattice, at - 1) === 'under') || (normAt(lattice, at) === 'treated' && normAt(lattice, at - 1) === 'being') || (['ward', 'wards', 'hospital', 'hospitals', 'care', 'institute', 'clinic', 'unit', 'centre', 'center'].includes(normAt(lattice, at)) && [2, 3, 4].some((n) => ['still', 'remained', 'remain'].includes(normAt(lattice, at - n))));
}

const ROSE: ReadonlySet<string> = new Set(['rose', 'risen', 'climbed', 'increased', 'grew', 'jumped', 'mounted']);
const TOLLS: ReadonlySet<string> = new Set(['toll', 'tally', 'number', 'count', 'figure']);
/** From a day back to the verb of a toll, and from there to its noun, in tokens. */
const [TO_VERB, TO_NOUN] = [7, 24];

/** "The toll of Thursday's ambush rose to seven on Saturday": the day of the count. */
function isOfToll({ lattice }: Context, date: DateMention): boolean {
  if (normAt(lattice, date.first - 1) !== 'on') return false;
  let verb = date.first - 2;
  while (verb > date.first - TO_VERB && !ROSE.has(normAt(lattice, verb))) { if (['.', ';', ',', 'after', 'when'].includes(normAt(lattice, verb))) return false; verb--; }
  if (!ROSE.has(normAt(lattice, verb))) return false;
  for (let i = verb - 1; i > verb - TO_NOUN && !['.', ';'].includes(normAt(lattice, i)); i--) if (TOLLS.has(normAt(lattice, i))) return true;
  return false;
}

const MESSAGES: ReadonlySet<string> = new Set(['message', 'statement', 'letter', 'video', 'communique', 'communiqué', 'recording', 'audio', 'bulletin', 'claim', 'post', 'clip', 'footage', 'leaflet']);
const SENT: ReadonlySet<string> = new Set(['sent', 'issued', 'released', 'posted', 'circulated', 'broadcast', 'dated', 'shared', 'read', 'aired', 'distributed', 'published']);

/** "In a voice message sent to radio stations on Saturday": the day on which it went out. */
function isOfAMessage({ lattice }: Context, date: DateMention): boolean {
  for (let i = date.first - 1; i > Math.max(0, date.first - 8); i--) {
    if ([',', '.', ';', 'and', 'that', 'killed'].includes(normAt(lattice, i))) return false;
    if (SENT.has(normAt(lattice, i))) return [1, 2, 3, 4, 5, 6].some((n) => MESSAGES.has(normAt(lattice, i - n).replace(/s$/, '')));
  }
  return false;
}

/** Who counts the dead is there, and on that day: it tells of the event, not of a report. */
const WITNESSED: ReadonlySet<string> = new Set(['counted', 'documented', 'recorded', 'registered', 'detailed']);

/** "Earlier on Monday the police had spoken of 19 dead": the day of an earlier report. */
function toldEarlier({ lattice }: Context, date: DateMention): boolean {
  if (normAt(lattice, date.first - 1) !== 'on' || normAt(lattice, date.first - 2) !== 'earlier') return false;
  for (let i = date.last; i < date.last + 8; i++) if (['spoken', 'put', 'given'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return true;
  return false;
}

/** So many words from a claim its own day may stand behind it. */
const NEAR = 14;
const TURNS = new Set(['and', 'while', 'but', 'before', ';', 'after', 'since', 'where', 'than', 'from', 'until', 'as']);

/** "Dorma on 3 May, with 14 people killed, and Orvel on 9 May, with six": the day right before the word that leads to the claim. */
function leadsTo(lattice: Lattice, { last }: DateMention, { draft: { group } }: Sketch): boolean {
  return group !== null && normAt(lattice, last) === ',' && normAt(lattice, last + 1) === 'with' && (last + 2 === group.first || (last + 3 === group.first && group.definite));
}

/** "lowered the toll of Wednesday's derailment to 78 on Friday": the day whose the happening is, not that of the count. */
const isOfDeed = (lattice: Lattice, { last }: DateMention): boolean => normAt(lattice, last) === "'s" && [1, 2, 3, 4].some((n) => tagAt(lattice, last + n, 'means') !== null || DISASTERS.has(normAt(lattice, last + n)));
const DISASTERS: ReadonlySet<string> = new Set(['accident', 'disaster', 'tragedy', 'incident', 'massacre', 'killings', 'violence', 'rampage', 'derailment', 'bombing', 'sinking', 'attack', 'attacks', 'blasts']);

/** Of several days in its sentence the one right behind the claim, "on Friday many mourned the five who were shot on Wednesday"; else the first. */
export function nearestDay(sketch: Sketch, inSentence: readonly DateMention[], { lattice }: Context): DateMention | undefined {
  const counted = inSentence.findLast((d) => isCounted(d) && d.last <= sketch.draft.quote.first);
  if (counted) return counted;
  const days = inSentence.some(isCounted) ? inSentence.filter((d) => !isCounted(d)) : inSentence;
  const [first, second] = days;
  if (second === undefined) return first;
  const led = (sketch.draft.toll === true ? days.find((d) => isOfDeed(lattice, d)) : undefined) ?? days.find((d) => leadsTo(lattice, d, sketch));
  if (led) return led;
  const { last } = sketch.draft.quote;
  const behind = days.find((d) => d.first >= last && d.first <= last + NEAR);
  if (behind === undefined || behind === first) return first;
  // "14 people in 2019 and 20 in 2021": a month or a year, where it stands at the claim.
  if (behind.precision !== 'day') return behind.first === last || (behind.first === last + 1 && ['in', 'during'].includes(normAt(lattice, last))) ? behind : first;
  for (let i = last; i < behind.first; i++) if (TURNS.has(normAt(lattice, i))) return first;
  return behind;
}
