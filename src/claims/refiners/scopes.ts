import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { isBirth } from '../dateRoles.ts';
import { hadAlready, isChronicled, isPluperfect } from './chronicled.ts';
import { TABLE_RULE } from '../tables/rows.ts';
import { dayNumber, yearOf } from '../days.ts';
import { hasCue, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { leastBy, within } from '../ordered.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { changed, revise } from '../sketch.ts';
import { asAlike } from './alike.ts';
import { asContext } from './asContext.ts';
import { asItWas } from './asItWas.ts';
import { aYearBefore } from './yearBefore.ts';
import { isYearsAfter } from './periods.ts';
import { PARTS, shareWindow } from './sharedWindows.ts';
import { ofFigure } from './ofFigure.ts';
import { withPeriods } from './ofPeriod.ts';
import { withTallySums } from './tallySums.ts';
import { isOwnEvent, whenSince } from './ownEvent.ts';
import { isInAside, isPerfect, isSince, isSuperlative } from './since.ts';
import { windowOf } from './windows.ts';

const LONG_AGO_DAYS = 45;
/** Without a day of publication, "last month" is another time and "last week" may not be. */
const TOLD_AGO_DAYS = 28;

/** A toll over a period is cumulative, an older event is background, the rest is the article's own incident. */
export const scopes: Refiner = {
  name: 'scopes',
  words: 'A running toll over a period is cumulative; an older war or attack is background',
  refine: (sketches, context) => {
    // A table says by its columns which of its rows are happenings.
    const first = sketches.map((sketch) => (sketch.draft.rule === TABLE_RULE ? sketch : withScope(sketch, context)));
    const figured = first.map((sketch) => ofFigure(sketch, first, context));
    const before = figured.map((sketch) => aYearBefore(asItWas(sketch, figured, context), figured, context));
    const tallied = withTallySums(withPeriods(before.map((sketch) => shareWindow(sketch, before, context)), context), context);
    const recalled = tallied.map((sketch) => asContext(sketch, tallied, context));
    const behind = recalled.map((sketch) => asAlike(sketch, recalled, context));
    return behind.map((sketch) => leftOut(sketch, behind, context)).map((sketch) => ofReview(inMonth(fromBody(sketch, behind, context), context), behind, context));
  },
};

function withScope(sketch: Sketch, context: Context): Sketch {
  const own = isOwnEvent(sketch, context);
  const window = own ? null : windowOf(sketch, context);
  if (window) return revise(sketch, 'cumulative', { scope: 'cumulative', window });
  if (isOngoing(sketch, context)) return revise(sketch, 'cumulative', { scope: 'cumulative', window: { from: null, to: isoOf(context.reference.published), places: [] } });
  return isBackground(sketch, context) || isOlderWar(sketch, context) ? revise(sketch, 'background', { scope: 'background' }) : sketch;
}

/** So long may the time be that a report reviews. */
const REVIEW_DAYS = 130;
/** A report that opens with its total reviews up to a year. */
const REPORT_DAYS = 370;

/** "On 9 March the gang killed 40", in a report of the figures from January to March: what lies in the reviewed time is its news, however long ago. */
function ofReview(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const day = sketch.scope === 'background' ? toldDay(sketch, context) : undefined;
  if (day?.precision !== 'day' || day.from === null || day.yearStated) return sketch;
  const at = isoOf(day.from) as string;
  if (hadAlready(sketch, context)) return sketch;
  const reviewed = all.some((s) => s.window?.from != null && s.window.to != null && s.window.from <= at && at <= s.window.to && lengthOf(s.window.from, s.window.to) <= (opensText(s, all, context) ? REPORT_DAYS : REVIEW_DAYS));
  return reviewed ? revise(sketch, 'reviewed', { scope: 'incident' }) : sketch;
}

/** The day nearest to it; where a month is nearer ("among them a teacher who died in October"), the last day told before it. */
function toldDay(sketch: Sketch, context: Context): DateMention | undefined {
  const nearest = nearestDate(sketch, context);
  return nearest?.precision === 'month' ? eventDates(context, { first: sketch.segment.first, last: sketch.draft.quote.first }).findLast((d) => d.precision === 'day') ?? nearest : nearest;
}

/** Below the headline nothing but totals stands before it. */
const opensText = (sketch: Sketch, all: readonly Sketch[], { lattice }: Context): boolean => all.every((s) => s.sentence >= sketch.sentence || s.scope === 'cumulative' || lattice.doc.sentences[s.sentence]?.telegraphic === true);

const lengthOf = (from: string, to: string): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);

/** "96 up to the end of June and 47 in July": a part told by its month has that month for its window. */
function inMonth(sketch: Sketch, context: Context): Sketch {
  if (sketch.scope !== 'cumulative' || sketch.draft.rule !== 'listed' || sketch.window === null) return sketch;
  const behind = sketch.draft.group?.last ?? sketch.draft.quote.last;
  const end = context.lattice.doc.sentences[sketch.sentence]?.last ?? behind;
  const month = context.dates.find((d) => d.first >= behind && d.first <= behind + 6 && d.last <= end && d.precision === 'month' && d.from !== null && d.to !== null);
  if (!month || within(context.dates, { first: behind, last: month.first }).length > 0) return sketch;
  const lead = normAt(context.lattice, behind);
  const to = isoOf(Math.min(month.to as number, context.reference.published ?? Infinity));
  if (lead === 'in' || lead === 'during') return changed(sketch, { window: { ...sketch.window, from: isoOf(month.from), to } });
  return ['up', 'until', 'by', 'to', 'through'].includes(lead) ? changed(sketch, { window: { ...sketch.window, to } }) : sketch;
}

/** "fighting that has driven half a million from their homes": told of a time that still runs. */
const isOngoing = (sketch: Sketch, context: Context): boolean => hasDone(sketch, context, 'unrest');

/** So far before its verb, and so far into its sentence, what a sentence is about is named; and so far before a second verb stands the "has" of the first: "has killed 20,000 and driven". */
const [NEAR_VERB, OPENING, HAS_REACH] = [8, 6, 24];

/** "The war between the army and the militia, now in its 21st month, has killed 20,000 and driven millions from their homes": done, and still being done, by what the sentence opens with. */
function hasDone({ draft: { trigger, voice }, segment }: Sketch, { lattice }: Context, cue: 'war' | 'unrest'): boolean {
  if (voice !== 'active') return false;
  const from = Math.max(segment.first, trigger.first - HAS_REACH);
  let at = trigger.first - 1;
  while (at >= from && !['has', 'have'].includes(normAt(lattice, at)) && !BREAKS.has(normAt(lattice, at))) at--;
  if (!['has', 'have'].includes(normAt(lattice, at)) || at < from) return false;
  return hasCue(lattice, { first: Math.max(segment.first, at - NEAR_VERB), last: trigger.first }, cue) || hasCue(lattice, { first: segment.first, last: Math.min(at, segment.first + OPENING) }, cue);
}
const BREAKS = new Set([',', ';', ':', 'who', 'which', 'that', 'when', 'after', 'as']);

/** An event of another time: its own date, or the paragraph's, lies long before the article's. */
function isBackground(sketch: Sketch, context: Context): boolean {
  if (isNumberedReport(sketch, context) || isChronicled(sketch, context)) return false;
  if (isBackThen(sketch, context) || isOfTrial(sketch, context) || isOfTheLastTime(sketch, context) || isOfTheWorst(sketch, context) || isYearly(sketch, context) || isYearsAfter(sketch, context)) return true;
  // "More than 1,500 have fled", behind a sentence about 2019, tells of now.
  const date = nearestDate(sketch, context) ?? (isPerfect(context.lattice, sketch) ? undefined : paragraphDate(sketch, context));
  if (!date || date.printed !== null) return false;
  const { published, latestYear } = context.reference;
  if (date.ago !== null && (published === null || date.precision !== 'day')) return date.ago >= TOLD_AGO_DAYS;
  if (date.yearStated && date.precision === 'year' && isPast(date, context)) return true;
  if (published === null && date.precision === 'month' && (!date.yearStated || opensSentence(date, sketch, context)) && isDated(date, context)) return true;
  if (date.precision === 'month' && date.to !== null && (published === null || date.to < published) && opensSentence(date, sketch, context) && sketch.sentence > 1 && context.lattice.doc.sentences[sketch.sentence]?.telegraphic === false && !isReportOf(sketch, context)) return true;
  if (date.to === null) return false;
  if (date.precision === 'month' && published !== null && date.to < published && isPluperfect(sketch, context) && !isReportOf(sketch, context)) return true;
  if (published !== null) return date.to < published - LONG_AGO_DAYS;
  return latestYear !== null && date.yearStated && yearOf(date.to) < latestYear;
}

/** "since March, when a drone killed 20": a month that is over, or a day long ago. */
function isBackThen(sketch: Sketch, context: Context): boolean {
  const { published } = context.reference;
  const then = whenSince(sketch, context);
  return then !== null && then.to !== null && (published === null ? then.precision !== 'day' : then.to < published - (then.precision === 'day' ? LONG_AGO_DAYS : 0));
}

const CONVICTED = new Set(['jailed', 'convicted', 'sentenced', 'imprisoned']);

/** "was jailed for the murder of two girls": the verdict is the news, not the deed. */
function isOfTrial({ segment, draft: { quote, trigger, voice } }: Sketch, { lattice }: Context): boolean {
  // "A man who was jailed for theft was killed in his cell".
  if (voice !== 'noun' && !normAt(lattice, trigger.first).endsWith('ing')) return isWhatFor({ quote, trigger, segment }, lattice);
  const at = Math.min(quote.first, trigger.first);
  for (let i = at - 1; i >= Math.max(segment.first, at - 14); i--) if (CONVICTED.has(normAt(lattice, i))) return ['was', 'were', 'been', 'has', 'have', 'court', 'judge', 'jury', 'is'].some((word) => [1, 2].some((n) => normAt(lattice, i - n) === word));
  return false;
}

/** "A man who stabbed his wife to death has been jailed for life": what he did is told in a relative clause, and the sentence goes on with what he got for it. */
function isWhatFor({ quote, trigger, segment }: { readonly quote: Range; readonly trigger: Range; readonly segment: Range }, lattice: Lattice): boolean {
  if (![1, 2, 3].some((n) => normAt(lattice, trigger.first - n) === 'who')) return false;
  for (let i = quote.last; i < Math.min(segment.last, quote.last + 16); i++) if (CONVICTED.has(normAt(lattice, i)) || (['behind', 'to'].includes(normAt(lattice, i)) && ['bars', 'prison', 'jail'].includes(normAt(lattice, i + 1)))) return ['was', 'were', 'been', 'is', 'has'].some((word) => [1, 2].some((n) => normAt(lattice, i - n) === word));
  return false;
}

/** "1. Jan. 12, 2018, near Shahafah: two civilians were killed": an entry of a numbered list that opens with its day is what the paper reports, however long ago. */
function isNumberedReport(sketch: Sketch, { lattice, dates }: Context): boolean {
  const block = lattice.doc.blocks[lattice.doc.sentences[sketch.sentence]?.block ?? -1];
  if (!block || !/^\d{1,3}$/.test(normAt(lattice, block.first)) || !['.', ')'].includes(normAt(lattice, block.first + 1))) return false;
  return within(dates, { first: block.first, last: block.first + 9 }).some((d) => d.precision === 'day' && d.first <= block.first + 3);
}

/** "In June the Observatory documented 63": a count of that month, not a look back. */
function isReportOf(sketch: Sketch, { lattice }: Context): boolean {
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) if (['documented', 'recorded', 'registered', 'counted', 'verified', 'monitored'].includes(normAt(lattice, i))) return true;
  return false;
}

/** "In May 2014, 301 miners died": looked back on; a monitor's report of a month tells it behind its figure. */
const opensSentence = (date: DateMention, sketch: Sketch, { lattice }: Context): boolean => date.first <= (lattice.doc.sentences[sketch.sentence]?.first ?? 0) + 2;

/** "more than 150,000 people killed each year", "some 400 a month": a rate, not an event. */
function isYearly(sketch: Sketch, { lattice }: Context): boolean {
  const { last } = sketch.draft.quote;
  for (let i = last; i < Math.min(last + 6, sketch.segment.last); i++) {
    if (normAt(lattice, i) === 'annually' || (['each', 'every', 'per'].includes(normAt(lattice, i)) && ['year', 'month', 'week', 'day'].includes(normAt(lattice, i + 1)))) return true;
    if ([',', ';', 'and'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

/** "The port had last been shelled in June, when four dockers were killed": told of the time before. */
function isOfTheLastTime({ segment, draft: { quote } }: Sketch, { lattice, dates }: Context): boolean {
  const date = within(dates, { first: segment.first, last: quote.first }).findLast((d) => normAt(lattice, d.last) === ',' && ['when', 'where'].includes(normAt(lattice, d.last + 1)));
  if (date === undefined) return false;
  for (let i = date.first - 1; i > Math.max(segment.first, date.first - LAST_REACH); i--) if (normAt(lattice, i) === 'last' && ['was', 'were', 'been', 'had'].includes(normAt(lattice, i - 1))) return true;
  return false;
}
const LAST_REACH = 8;

/** "the deadliest attack since January 2016, when a bomb killed 40": told of the earlier one. */
function isOfTheWorst(sketch: Sketch, context: Context): boolean {
  const { lattice } = context;
  return within(context.dates, sketch.segment).some((d) => d.last <= sketch.draft.quote.first && isSince(context, d) && isSuperlative(lattice, d.first, lattice.doc.sentences[sketch.sentence]?.first) && leadsOn(lattice, { first: d.last, last: sketch.draft.quote.first }));
}

/** ", when a bomb", " around Rudbar, in which". */
function leadsOn(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < Math.min(range.first + 7, range.last); i++) if (['when', 'which', 'where'].includes(normAt(lattice, i))) return true;
  return false;
}

/** "In 2009 almost 300 people died": no report dates its own news by the year alone, unless it says little else or speaks of the year it is written in. */
function isPast(date: DateMention, context: Context): boolean {
  const { published } = context.reference;
  return date.to !== null && (published === null || yearOf(date.to) < yearOf(published));
}

/** "in December" beside days of another month: the article's own news bears a day. */
const isDated = (date: DateMention, context: Context): boolean => context.dates.some((d) => d !== date && d.precision === 'day' && !d.yearStated);

/** The event's date that stands nearest to the claim. */
function nearestDate(sketch: Sketch, context: Context): DateMention | undefined {
  const { quote } = sketch.draft;
  const distance = (d: Range): number => (d.first >= quote.last ? d.first - quote.last : Math.max(0, quote.first - d.last));
  // "Two of the family, which had fled the village a month ago, are missing": the day of another story.
  return leastBy(eventDates(context, sketch.segment)
    .filter((d) => !isReason(context, d, sketch.draft.quote.last)).filter((d) => d.ago === null || !isInAside(context.lattice, d.first, { ...sketch, draft: { ...sketch.draft, quote: sketch.draft.trigger } })), distance);
}

/** Birth years and "since 2015" date no event. */
const eventDates = (context: Context, range: Range): readonly DateMention[] =>
  within(context.dates, range).filter((d) => !isSince(context, d) && !isBirth(context.lattice, d) && !(d.ago !== null && tellsBefore(context, d)));

/** "as the inhabitants had moved away in June": why, by what had happened before. */
function isReason({ lattice }: Context, date: DateMention, from: number): boolean {
  let had = false;
  for (let i = date.first - 1; i > Math.max(from, date.first - REASON_REACH); i--) {
    had ||= normAt(lattice, i) === 'had';
    if (had && ['as', 'because', 'since'].includes(normAt(lattice, i)) && normAt(lattice, i - 1) === ',') return true;
    if (['.', ';'].includes(normAt(lattice, i))) return false;
  }
  return false;
}
const REASON_REACH = 12;

/** "after being detained about seven months ago": when something before the event was. */
function tellsBefore({ lattice }: Context, date: DateMention): boolean {
  for (let i = date.first - 1; i >= date.first - 4; i--) if (['detained', 'arrested', 'captured', 'abducted', 'kidnapped', 'married', 'joined', 'released', 'moved'].includes(normAt(lattice, i)) && ['being', 'was', 'were', 'been', 'had', 'who'].includes(normAt(lattice, i - 1))) return true;
  return false;
}

/** The last date before the claim in its paragraph, when it bears a year of its own. */
function paragraphDate(sketch: Sketch, context: Context): DateMention | undefined {
  const { doc } = context.lattice;
  const sentence = doc.sentences[sketch.sentence];
  const block = doc.blocks[sentence?.block ?? -1];
  if (!block || !sentence) return undefined;
  const told = eventDates(context, { first: block.first, last: sketch.segment.first }).filter((d) => d.yearStated).at(-1);
  return told && isBackAt(sentence, told, context) ? undefined : told;
}

/** "(In 2021 a ferry sank off Karsan.) In Dorma, four are still in hospital": its place is one that was told before that date, and not beside it. */
function isBackAt(own: Range, told: DateMention, { lattice, mentions }: Context): boolean {
  const dated = lattice.doc.sentences.find((s) => s.first <= told.first && told.first < s.last);
  const namesIn = (range: Range): readonly string[] => within(mentions.places, range).filter((p) => !p.wide).map((p) => p.name);
  const names = dated === undefined || dated.first === own.first ? [] : namesIn(own);
  const beside = new Set(dated === undefined ? [] : namesIn(dated));
  return dated !== undefined && names.some((name) => !beside.has(name) && mentions.places.some((p) => p.name === name && p.last <= dated.first));
}

/** "The war has killed more than 10,000 people": a conflict's toll told in passing. */
const isOlderWar = (sketch: Sketch, context: Context): boolean => hasDone(sketch, context, 'war');

const HOLDS = new Set(['hold', 'include', 'count', 'contain', 'cover', 'counted', 'included', 'part']);

/** "Nor does this count hold the eight shepherds killed on 19 January, since the season had not begun": what a total leaves out, for it lies before its time. */
function leftOut(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const { lattice } = context;
  const { from } = sketch.scope === 'incident' ? nearestDate(sketch, context) ?? { from: null } : { from: null };
  const begins = from === null ? undefined : all.find((s) => s.window?.from != null && s.effect === sketch.effect && s.sentence < sketch.sentence)?.window?.from;
  if (from === null || begins == null || (isoOf(from) as string) >= begins) return sketch;
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) {
    if (['not', 'nor'].includes(normAt(lattice, i)) && [1, 2, 3, 4, 5].some((n) => HOLDS.has(normAt(lattice, i + n)))) return revise(sketch, 'background', { scope: 'background' });
  }
  return sketch;
}

/** The same number, or its rounding: "approach 150" for 148. */
const isRoundOf = (headline: Sketch, body: Sketch): boolean => {
  const [n, m] = [headline.count.best ?? 0, body.count.best ?? 0];
  return n === m || (n >= 50 && n % 10 === 0 && Math.abs(n - m) <= n * 0.03);
};

/** A headline that gives a tally's own figure is cumulative as well, where no happening was told with that number first; a line further on ("Dead: 8") may have the number of one of its parts. */
function fromBody(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const { sentences } = context.lattice.doc;
  if (sketch.scope !== 'incident' || sentences[sketch.sentence]?.telegraphic !== true || sketch.count.best === null) return sketch;
  const told = all.filter((s) => s !== sketch && s.effect === sketch.effect && isRoundOf(sketch, s) && sentences[s.sentence]?.telegraphic !== true);
  const body = told.find((s) => s.scope === 'cumulative' && (sketch.sentence <= 1 || !PARTS.has(s.draft.rule)));
  if (body !== undefined && PARTS.has(body.draft.rule) && told.some((s) => s.scope !== 'cumulative' && s.count.best === sketch.count.best && s.sentence < body.sentence)) return sketch;
  return body ? revise(sketch, 'cumulative', { scope: 'cumulative', window: body.window }) : sketch;
}
