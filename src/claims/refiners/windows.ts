import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { weekdayOf } from '../days.ts';
import { DISASTERS } from '../disasters.ts';
import { markFor } from '../../lexicon/openers.ts';
import { cueAt, hasCue, kindAt, marksIn, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { HAPPENINGS, periodOf } from './periods.ts';
import { periodOfSeries } from './series.ts';
import { lossesOverDays, recordFrom, stretchTo, unrestOverDays, yearOfItsOwn } from './stretches.ts';
import { dayOfAll, dayOfDaily, monthOfReport, monthsAbove, reviewed, spanAbove } from './heads.ts';
import { ledSpan, sinceItBegan } from './ledSpans.ts';
import { fromNewYear, isYearsStart, unitBegun } from './newYear.ts';
import { partOfMonth, partOfYear, spanOfDates, spanOfMonths } from './spans.ts';
import { hasDayOfItsOwn, isExcluded, isAftermath, isInAside, isOfMissing, isLateDeath, isOfTheNth, isOneDay, isPerfect, isSince, isSinceEvent, isSuperlative, sinceBefore } from './since.ts';
import { isOfTheDay } from './ownEvent.ts';
import { withinItsClause, withinItsPart } from './ownPart.ts';
import { isElsewhere } from './tallyPlaces.ts';
import { daysOfRegister, isOfNextNumber, isReceivedSince } from './registers.ts';

/** The period that a cumulative figure speaks of: "since the 13th of March 2018", "From 1 to 30 November", "so far this year". Null for one event. */
export function windowOf(told: Sketch, context: Context): Window | null {
  const sketch = withinItsPart(withinItsClause(told, context), context);
  if (hasDayOfItsOwn(sketch, context) || isExcluded(sketch, context.lattice)) return null;
  const days = daysOf(sketch, context);
  if (days !== null) return { from: days.from, to: days.to, places: placesOf(sketch, context) };
  const above = countedBefore(sketch, context);
  const period = above && (spanOfDates(above, context) ?? spanOfMonths(above, context) ?? monthOf(above, context));
  return period ? { from: isoOf(period.from.from), to: isoOf(period.to.to), places: placesOf(above, context) } : null;
}

/** "42 attacks in September 2022. They left 117 dead": the month that the happenings are counted in, which is no single one's. */
function monthOf(above: Sketch, { dates, lattice }: Context): { readonly from: DateMention; readonly to: DateMention } | null {
  const [month, second] = within(dates, above.segment).filter((d) => d.from !== null);
  return month?.precision === 'month' && second === undefined && ['in', 'during', 'of', 'throughout'].includes(normAt(lattice, month.first - 1)) ? { from: month, to: month } : null;
}

const THEY = new Set(['they', 'these', 'those']);

/** "The database registered 38 incidents from 1 to 30 April. They left 17 people dead": what the sentence takes up, with its period; the claim as if it stood there. */
function countedBefore(sketch: Sketch, { lattice }: Context): Sketch | null {
  const [before, own] = [lattice.doc.sentences[sketch.sentence - 1], lattice.doc.sentences[sketch.sentence]];
  if (!before || !own || before.block !== own.block) return null;
  const taken = THEY.has(normAt(lattice, own.first)) || (normAt(lattice, own.first) === 'the' && HAPPENINGS.has(normAt(lattice, own.first + 1)));
  if (!taken) return null;
  let many = false;
  for (let i = before.first; i < before.last; i++) many ||= HAPPENINGS.has(normAt(lattice, i)) && [1, 2, 3].some((n) => kindAt(lattice, i - n) === 'number' || numeralAt(lattice, i - n) !== null);
  return many ? { ...sketch, segment: before } : null;
}

function daysOf(sketch: Sketch, context: Context): Omit<Window, 'places'> | null {
  const { published } = context.reference;
  const since = sinceDate(sketch, context);
  if (since) return { from: isoOf(since.from), to: isoOf(upTo(sketch, since, context) ?? published) };
  const series = periodOfSeries(sketch, context);
  if (series) return series;
  const told = spanOfDates(sketch, context) ?? spanOfMonths(sketch, context);
  const stretch = told ? null : stretchTo(sketch, context);
  if (stretch) return stretch;
  // Most sentences count no days, and are not asked for so many of them.
  const timed = tellsTime(sketch, context);
  const span = told ?? (timed ? reviewed(sketch, context) : null) ?? spanAbove(sketch, context);
  if (span) return { from: isoOf(span.from.from), to: isoOf(span.to.to) };
  const open = (timed ? lossesOverDays(sketch, context) ?? unrestOverDays(sketch, context) : null) ?? recordFrom(sketch, context) ?? ledSpan(sketch, context) ?? sinceItBegan(sketch, context) ?? (timed ? fromNewYear(sketch, context) ?? monthsAbove(sketch, context) : null) ?? monthOfReport(sketch, context) ?? dayOfDaily(sketch, context) ?? (timed ? dayOfAll(sketch, context) : null) ?? partOfYear(sketch, context) ?? partOfMonth(sketch, context) ?? daysOfRegister(sketch, context);
  if (open) return open;
  const period = periodOf(sketch, context);
  if (period) return { from: isoOf(period.from), to: isoOf(period.to) };
  const end = endTold(sketch, context);
  return isRunning(sketch, context, timed) || (end !== undefined && (hasCue(context.lattice, sketch.segment, 'war') || hasCue(context.lattice, sketch.segment, 'unrest'))) ? { from: startOf(sketch, context), to: isoOf(end?.to ?? published) } : yearOfItsOwn(sketch, context);
}

/** A word of a stretch of time stands in the claim's part of the sentence, or a few words around it: a phrase may reach so far. */
const tellsTime = ({ segment }: Sketch, { lattice }: Context): boolean => (marksIn(lattice, { first: segment.first - 2, last: segment.last + TIME_REACH }) & TIMES) !== 0;

const TIME_REACH = 8;
const TIMES = markFor(['day', 'days', 'today', 'week', 'weeks', 'month', 'months', 'quarter', 'quarters', 'year', 'years', 'fortnight', 'trimester', 'semester', 'half-year', 'half', 'hours', 'decade', 'decades', 'period', 'review']);

/** "As of 31 May", "by 31 May": the day up to which a figure counts. */
const endTold = ({ segment }: Sketch, { dates, lattice }: Context): DateMention | undefined => within(dates, segment).find((d) => d.precision === 'day' && d.to !== null && !tagAt(lattice, d.first, 'weekday') && (normAt(lattice, d.first - 1) === 'by' || (normAt(lattice, d.first - 2) === 'as' && ['of', 'at'].includes(normAt(lattice, d.first - 1)))));

/** "So far this year" began on the first of January. */
function startOf(sketch: Sketch, context: Context): string | null {
  const { published } = context.reference;
  if (published === null) return null;
  const day = isoOf(published) as string;
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) {
    const begun = isYearsStart(context.lattice, i) ? 'year' : unitBegun(context.lattice, i);
    if (begun !== null) return begun === 'week' ? isoOf(published - ((weekdayOf(published) + 6) % 7)) : begun === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
    if (normAt(context.lattice, i) !== 'this' || isOfADay(context.lattice, i)) continue;
    if (normAt(context.lattice, i + 1) === 'year') return `${day.slice(0, 4)}-01-01`;
    if (normAt(context.lattice, i + 1) === 'month') return `${day.slice(0, 7)}-01`;
  }
  return null;
}

/** A "since" with a date; a weekday alone ("since Friday") makes no tally of what is not called a toll. */
function sinceDate(sketch: Sketch, context: Context): DateMention | undefined {
  const { segment, draft } = sketch;
  const since = within(context.dates, segment).find((d) => isSince(context, d) && !isInAside(context.lattice, sinceBefore(context.lattice, d.first), sketch));
  if (!since || (draft.toll !== true && isBroughtTo(context.lattice, { first: draft.quote.last, last: since.first })) || isSuperlative(context.lattice, since.first, context.lattice.doc.sentences[sketch.sentence]?.first) || (since.precision === 'day' && isOfOne(sketch, context)) || isOneDay(context.lattice, sinceBefore(context.lattice, since.first)) || isOfMissing(context.lattice, sinceBefore(context.lattice, since.first), sketch)) return undefined;
  // "five more bodies since yesterday, and the dead of the accident are now nineteen": since the last report.
  if (since.precision === 'day' && since.ago !== null && since.ago <= 1) return undefined;
  if (isAftermath(since, context) || isReceivedSince(sketch, since, context) || isOfNextNumber(sketch, since, context)) return undefined;
  const long = since.precision !== 'day' || since.ago === null;
  return draft.toll || ((long || isPerfect(context.lattice, sketch)) && (nearOrToll(sketch, since) || opensWithSince(sketch, since, context))) ? since : undefined;
}

/** "A passenger, in intensive care since 3 May, has died": one person's time; late deaths of one happening, and its toll. */
const isOfOne = (sketch: Sketch, { lattice }: Context): boolean => ((sketch.draft.group?.kind === 'singular' || sketch.draft.group?.kind === 'named') && sketch.draft.toll !== true) || isLateDeath(lattice, sketch);

/** "A councillor was shot dead, bringing to six the number killed since May": the six, not the councillor. */
function isBroughtTo(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (['bringing', 'raising', 'taking'].includes(normAt(lattice, i))) return true;
  return false;
}

const nearOrToll = (sketch: Sketch, since: Range): boolean => Math.abs(since.first - sketch.draft.quote.last) < 24 || sketch.draft.quote.first - since.last < 16;

/** "Since 14 October, the day of the first march against a new constitution, the League has documented": the sentence opens with it, whatever stands between. */
const opensWithSince = ({ segment, sentence }: Sketch, since: Range, { lattice }: Context): boolean => { const { first } = lattice.doc.sentences[sentence] ?? segment; return normAt(lattice, first) === 'since' && since.first <= first + 4; };

/** "Since 24 February 2022 ... up to 31 August 2024". */
function upTo({ segment }: Sketch, since: DateMention, { dates, lattice }: Context): number | null {
  const parts = segmentColon(lattice, { first: since.last, last: segment.last });
  const ahead = within(dates, { first: segment.first, last: since.first }).find((d) => d.precision === 'day' && d.to !== null && isOfPaper(lattice, d.first) && (since.from === null || d.to > since.from));
  if (ahead) return ahead.to;
  const end = within(dates, segment).find((d) => d.first > since.last && d.precision === 'day' && (isCutOff(lattice, d.first) || isStandingAt(lattice, d.first) || (d.first < parts && (['until', 'till', 'through'].includes(normAt(lattice, d.first - 1)) || (normAt(lattice, d.first - 1) === 'to' && normAt(lattice, d.first - 2) === 'up')))));
  return end?.to ?? null;
}

/** "Our count since May stands, at 30 June, at 98 deaths". */
const isStandingAt = (lattice: Lattice, at: number): boolean => normAt(lattice, at - 1) === 'at' && [2, 3].some((n) => ['stands', 'stood', 'was', 'is'].includes(normAt(lattice, at - n)));

/** "With a cut-off at 17 November", "cut-off date: 17 November", "as of 17 November". */
function isCutOff(lattice: Lattice, at: number): boolean {
  if (isOfPaper(lattice, at)) return true;
  for (let i = at - 1; i >= at - 5; i--) if (['cut-off', 'cutoff', 'closing'].includes(normAt(lattice, i)) || (normAt(lattice, i) === 'off' && normAt(lattice, i - 2) === 'cut') || (['of', 'at'].includes(normAt(lattice, i)) && normAt(lattice, i - 1) === 'as')) return true;
  return false;
}

const PAPERS: ReadonlySet<string> = new Set(['count', 'list', 'tally', 'register', 'bulletin', 'report', 'figures', 'figure', 'update', 'note', 'briefing', 'statement', 'communiqué', 'sheet', 'table', 'record', 'release', 'log', 'sitrep']);

/** "By the province's list of 12 March", "in a bulletin of 4 May": the paper that has the figure, by its day. */
const isOfPaper = (lattice: Lattice, at: number): boolean => ['of', 'from', 'dated'].includes(normAt(lattice, at - 1)) && [2, 3].some((n) => PAPERS.has(normAt(lattice, at - n)));

/** Where the parts of a total begin: "55 have died since 1 April: 22 up to 10 June and 33 since then". */
function segmentColon(lattice: Lattice, { first, last }: Range): number {
  for (let i = first; i < last; i++) if (normAt(lattice, i) === ':') return i;
  return last;
}

/** A figure told in the perfect, or called a toll, that runs over a period without a date: "so far this year", "since the war began". */
function isRunning(sketch: Sketch, context: Context, timed: boolean): boolean {
  const { lattice } = context;
  const { segment, draft } = sketch;
  if (isPeriod(lattice, sketch, timed) || isOverYears(lattice, sketch) || isWarToll(lattice, sketch) || isEpidemic(sketch) || isManyByNow(sketch, context)) return true;
  const running = draft.toll === true || isPerfect(lattice, sketch) || isCounting(lattice, sketch);
  if (isBareSince(lattice, sketch)) return true;
  // "We know of 233 deaths since the coup" counts as well; "75 deaths in the last 24 hours" are the day's.
  if (!running && !(draft.group?.kind === 'counted' && draft.group.head.kind === 'effect')) return false;
  for (let i = segment.first; i < segment.last; i++) {
    if (normAt(lattice, i) === 'since') { if (isSinceEvent(lattice, i, sketch)) return true; continue; }
    if (running && cueAt(lattice, i, 'cumulative') > 0 && !isOfADay(lattice, i) && !isOfTheNth(lattice, i)) return true;
  }
  return running && draft.rule === 'roseToTheNumber';
}

/** "At least 31 of the 52 killed since the revolt began": people told by what was done to them, and since when. */
const isBareSince = (lattice: Lattice, sketch: Sketch): boolean => {
  const { group, trigger, rule } = sketch.draft;
  return rule === 'passive' && group?.kind === 'counted' && group.head.kind === 'none' && trigger.first === group.last && normAt(lattice, trigger.last) === 'since' && isSinceEvent(lattice, trigger.last, sketch);
};

/** "The union counts 52 dead at work this year": who goes on counting. */
function isCounting(lattice: Lattice, { draft: { quote } }: Sketch): boolean {
  for (let i = quote.first - 1; i > quote.first - 5; i--) if (COUNTS_ON.has(normAt(lattice, i))) return true;
  return false;
}

const COUNTS_ON = new Set(['counts', 'lists', 'registers', 'records', 'tallies', 'documents']);

/** "on the 4th of this month". */
const isOfADay = (lattice: Lattice, i: number): boolean => normAt(lattice, i - 1) === 'of' && kindAt(lattice, i - 2) === 'number';

/** "in eight years of", "in 32 years." */
const isYearsOf = (lattice: Lattice, i: number): boolean => [2, 3].some((n) => ['years', 'decades', 'months'].includes(normAt(lattice, i + n)) && (normAt(lattice, i + n + 1) === 'of' || (normAt(lattice, i + n) !== 'months' && ['.', ',', ';', ''].includes(normAt(lattice, i + n + 1)))));

/** "more than 5,000 people have been killed in eight years of violence". */
function isOverYears(lattice: Lattice, sketch: Sketch): boolean {
  if (!isPerfect(lattice, sketch)) return false;
  const { last } = sketch.draft.quote;
  for (let i = last; i < Math.min(last + 4, sketch.segment.last); i++) if (['in', 'over', 'during'].includes(normAt(lattice, i)) && isYearsOf(lattice, i)) return true;
  return false;
}

/** "put the death toll from the five-year conflict at": a toll, or deaths told in the perfect, of a war. */
const isWarToll = (lattice: Lattice, sketch: Sketch): boolean => (sketch.draft.toll === true || isPerfect(lattice, sketch)) && sketch.draft.voice !== 'active' && hasCue(lattice, sketch.segment, 'war') && (sketch.count.low ?? sketch.count.best ?? sketch.count.high ?? 0) >= 1000;

/** "The cholera outbreak has killed 978": an epidemic's toll runs on. */
const isEpidemic = (sketch: Sketch): boolean => sketch.effect === 'killed' && sketch.means?.kind === 'disease' && sketch.count.bound !== 'unquantified';

/** One happening drives more from their homes than it kills. */
const leastOf = (sketch: Sketch): number => (sketch.effect === 'displaced' ? 2000 : 1000);

/** "Thousands have been killed across the region", "has been responsible for the deaths of 40,000": so many by now, in a text that tells of no disaster; "so far" is said of one that still goes on. */
const isManyByNow = (sketch: Sketch, context: Context, { lattice, mentions } = context): boolean => (sketch.count.low ?? sketch.count.best ?? 0) >= leastOf(sketch) && sketch.means === null && sketch.draft.voice !== 'active'
  && (isPerfect(lattice, sketch) || isResponsible(lattice, sketch)) && !isOfTheDay(sketch, context) && !mentions.means.some((m) => DISASTERS.has(m.kind)) && !isSoFar(lattice, sketch.segment) && !isSinceOne(lattice, sketch.segment);

/** "Nearly 3,000 villagers have fled since the attack", "3,200 have since been displaced": of that one. */
function isSinceOne(lattice: Lattice, segment: Range): boolean {
  for (let i = segment.first; i < segment.last; i++) if (normAt(lattice, i) === 'since' && (['have', 'has'].includes(normAt(lattice, i - 1)) || isOneDay(lattice, i) || (normAt(lattice, i + 1) === 'the' && ONE.has(normAt(lattice, i + 2))))) return true;
  return false;
}
const ONE: ReadonlySet<string> = new Set(['attack', 'raid', 'strike', 'blast', 'ambush', 'bombing', 'massacre', 'eruption', 'quake', 'earthquake', 'fire', 'explosion', 'shooting', 'incident']);

function isSoFar(lattice: Lattice, segment: Range): boolean {
  for (let i = segment.first; i < segment.last; i++) if (normAt(lattice, i) === 'so' && normAt(lattice, i + 1) === 'far') return true;
  return false;
}

const isResponsible = (lattice: Lattice, sketch: Sketch): boolean => [2, 3, 4].some((n) => normAt(lattice, sketch.draft.trigger.first - n) === 'responsible');

const PERIODS = new Set(['week', 'months', 'month', 'years', 'weeks', 'decade', 'decades', 'year', 'half', 'quarter']);

const endsPeriod = (lattice: Lattice, i: number): boolean => [3, 4].some((n) => PERIODS.has(normAt(lattice, i + n)));

/** "The enemy's losses in the past 24 hours came to", "their casualties over the last three days": of many places. */
const isOfLosses = (lattice: Lattice, i: number): boolean => ['losses', 'casualties'].includes(normAt(lattice, i - 1)) && [3, 4].some((n) => ['hours', 'days', 'day'].includes(normAt(lattice, i + n)));

/** "In the first six months of the year some 1,100 were killed", "over the past three years": a period that is told whole needs no perfect. */
function isPeriod(lattice: Lattice, sketch: Sketch, timed: boolean): boolean {
  const { first, last } = sketch.draft.quote;
  for (let i = Math.max(sketch.segment.first, first - 14); i < Math.min(sketch.segment.last, last + 8); i++) if (normAt(lattice, i) === 'so' && normAt(lattice, i + 1) === 'far' && ['in', 'this'].includes(normAt(lattice, i + 2))) return true;
  for (let i = Math.max(sketch.segment.first, first - 2); i < Math.min(sketch.segment.last, last + 8); i++) if (isYearsStart(lattice, i)) return true;
  // "Since the beginning of the year disasters in the province killed 611".
  for (let i = sketch.segment.first; i < Math.min(sketch.segment.last, last + 8); i++) if (['year', 'month'].includes(unitBegun(lattice, i) ?? '')) return true;
  for (let i = Math.max(sketch.segment.first, first - 16); timed && i < Math.min(sketch.segment.last, last + 14); i++) {
    if (!['in', 'over', 'during', 'within', 'for'].includes(normAt(lattice, i)) || normAt(lattice, i + 1) !== 'the' || !['first', 'past', 'last', 'second', 'previous', 'preceding'].includes(normAt(lattice, i + 2))) continue;
    // "In the first week of May an explosion killed 12".
    if (normAt(lattice, i + 3) === 'week' && ['first', 'second'].includes(normAt(lattice, i + 2))) continue;
    if ((endsPeriod(lattice, i) || isOfLosses(lattice, i)) && sketch.count.bound !== 'unquantified') return true;
  }
  return false;
}

function placesOf(sketch: Sketch, context: Context): readonly string[] {
  const inside = within(context.mentions.places, { first: sketch.segment.first, last: latestFrom(sketch, context) }).filter((p) => !p.dateline && !isElsewhere(context.lattice, p));
  const own = inside.filter((p) => p.known || isTerritory(context.lattice, p));
  if (own.length === 0) { const named = theTerritory(sketch, context); return named === null ? [] : [named]; }
  return [...new Set(own.filter((p) => !own.some((q) => q.name === p.within)).map((p) => p.name))];
}

/** "88 have died in the province since May, the latest being a porter at Orvel": where the sentence goes on to one of them, or its end. */
function latestFrom({ segment, draft }: Sketch, { lattice }: Context): number {
  for (let i = draft.quote.last; i < segment.last; i++) if (normAt(lattice, i) === ',' && normAt(lattice, i + 1) === 'the' && ['latest', 'last', 'most'].includes(normAt(lattice, i + 2)) && [3, 4].some((n) => ['being', 'of', 'was', 'among', 'a', 'recent'].includes(normAt(lattice, i + n)))) return i;
  return segment.last;
}

const TERRITORIES = new Set(['province', 'state', 'region', 'governorate', 'county', 'district', 'department', 'country', 'territory', 'oblast', 'republic', 'municipality', 'city']);

/** "Soum province", "the state of Zamfara": a name that the lexicon does not know with the word for its kind. */
export const isTerritory = (lattice: Lattice, place: Range): boolean => TERRITORIES.has(normAt(lattice, place.last)) || TERRITORIES.has(normAt(lattice, place.last - 1)) || (normAt(lattice, place.first - 1) === 'of' && TERRITORIES.has(normAt(lattice, place.first - 2)));

/** "in the state": the one that the text has named last before, or names first; "in the country" is no province. */
export function theTerritory(sketch: Sketch, context: Context): string | null {
  const { lattice, mentions } = context;
  let told = '';
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) if (['in', 'across', 'throughout'].includes(normAt(lattice, i)) && normAt(lattice, i + 1) === 'the' && TERRITORIES.has(normAt(lattice, i + 2))) told = normAt(lattice, i + 2);
  if (told === '') return null;
  const wide = mentions.places.filter((p) => (p.wide || isTerritory(lattice, p)) && !isElsewhere(lattice, p) && (told !== 'country' || p.within === null));
  return (wide.findLast((p) => p.last <= sketch.segment.first) ?? wide[0])?.name ?? null;
}
