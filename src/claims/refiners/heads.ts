import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { isDateline } from '../dateRoles.ts';
import { DISASTERS } from '../disasters.ts';
import { isBullet } from '../../text/entryWords.ts';
import { isOneOf, kindAt, normAt, tagAt } from '../lattice.ts';
import { bitFor } from '../../lexicon/openers.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { tellsNoEvent } from './periods.ts';
import { LEAST_DAYS, dashedDay, firstDay, monthsAsDays } from './spans.ts';
import type { Period } from './spans.ts';

const REVIEWED = [['under', 'review'], ['reporting', 'period'], ['reporting', 'week'], ['reporting', 'month'], ['same', 'period'], ['same', 'seven', 'days'], ['in', 'seven', 'days'], ['this', 'week'], ['the', 'week', 'to'], ['past', 'seven', 'days'], ['last', 'seven', 'days']];
const BEGINS_REVIEWED = bitFor(REVIEWED.flatMap((words) => words.slice(0, 1)));

/** A function of its own, not one inside the loop that asks it: a loop whose position is held by a function makes an object at every step. */
const isReview = (lattice: Lattice, i: number): boolean => REVIEWED.some((words) => words.every((word, n) => normAt(lattice, i + n) === word));

/** "In the week under review": the days stand in the report's head ("6-12 May 2025"). */
export function reviewed(sketch: Sketch, context: Context): Period | null {
  const { lattice } = context;
  let told = false;
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) told ||= isOneOf(lattice, i, BEGINS_REVIEWED) && isReview(lattice, i);
  if (!told) return null;
  const ofHead = periodOfHead(sketch, context);
  if (ofHead) return ofHead;
  for (const to of context.dates) {
    const day = to.precision === 'day' && to.ago === null ? firstDay(lattice, to) ?? dashedDay(lattice, to) : null;
    if (day) return { from: day, to };
  }
  return null;
}

/** So many sentences a report's head has. */
const HEAD = 3;
const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "over the quarter", "during the period", under "Human rights in Haiti, July-September 2024": the months of the head. */
export function monthsAbove(sketch: Sketch, { lattice, dates, reference: { published } }: Context): Omit<Window, 'places'> | null {
  if (published === null || !tellsOfQuarter(lattice, sketch.segment)) return null;
  for (const sentence of lattice.doc.sentences.slice(0, HEAD)) {
    for (let i = sentence.first; sentence.telegraphic && i < sentence.last; i++) {
      const [from, to] = normAt(lattice, i).split(/[-–]/).map((name) => MONTHS.indexOf(name) + 1) as [number, number | undefined];
      const year = /^(?:19|20)\d\d$/.test(normAt(lattice, i + 1)) ? Number(normAt(lattice, i + 1)) : new Date(published * 86_400_000).getUTCFullYear();
      if (from > 0 && to !== undefined && to > from) return monthsAsDays(year, { from, to }, published);
    }
  }
  return periodTold(sketch, { lattice, dates }) ?? asDays(periodOfHead(sketch, { lattice, dates }));
}

const asDays = (period: Period | null): Omit<Window, 'places'> | null => period && { from: isoOf(period.from.from), to: isoOf(period.to.to) };

/** "Fortnightly note 21 (1-15 November 2024)", "Quarter 1, 2024 (1 January to 31 March)", "Reporting week: Sunday 11 to Saturday 17 February": the days that a report's head gives, for what it says of the fortnight or the quarter. */
function periodOfHead({ sentence }: Sketch, { lattice, dates }: Pick<Context, 'lattice' | 'dates'>): Period | null {
  for (const head of lattice.doc.sentences.slice(0, Math.min(HEAD + 2, sentence))) {
    const days = within(dates, head).filter((d) => d.precision === 'day' && d.ago === null);
    for (const to of days) {
      const from = dashedDay(lattice, to) ?? firstDay(lattice, to, true) ?? days.find((d) => d.last === to.first - 1 && RUNS_TO.has(normAt(lattice, d.last)));
      if (from?.from != null && to.to !== null && to.to - from.from >= LEAST_DAYS) return { from, to };
    }
  }
  return null;
}

const RUNS_TO: ReadonlySet<string> = new Set(['to', 'until', 'through', '-', '–', '—']);

/** "From 1 April to 30 June 2024 ... During the period, 36 people were killed": the days told before it. */
function periodTold({ segment }: Sketch, { lattice, dates }: Pick<Context, 'lattice' | 'dates'>): Omit<Window, 'places'> | null {
  const before = dates.filter((d) => d.last <= segment.first && d.precision === 'day');
  for (let n = before.length - 1; n > 0; n--) {
    const [from, to] = [before[n - 1] as DateMention, before[n] as DateMention];
    if (['from', 'between'].includes(normAt(lattice, from.first - 1)) && ['to', 'and', 'until'].includes(normAt(lattice, to.first - 1)) && to.first - from.last <= 2 && from.from !== null && to.to !== null && to.to - from.from >= LEAST_DAYS) return { from: isoOf(from.from), to: isoOf(to.to) };
  }
  return null;
}

const REPORTS: ReadonlySet<string> = new Set(['update', 'report', 'bulletin', 'summary', 'review', 'overview', 'statistics', 'figures', 'brief', 'digest', 'factsheet']);
/** A month's report counts more than one happening does. */
const LEAST_OF_MONTH = 10;

/** "At least 172 civilians were killed in April, the Mission said in its monthly update", or under "April 2025 update": all of that month. */
export function monthOfReport(sketch: Sketch, { lattice, dates }: Context): Omit<Window, 'places'> | null {
  const { segment, count, draft } = sketch;
  if (draft.group?.kind !== 'counted' || (count.low ?? count.best ?? 0) < LEAST_OF_MONTH) return null;
  const inside = within(dates, segment);
  const month = inside.find((d) => d.precision === 'month' && d.from !== null && d.to !== null && ['in', 'during', 'throughout', 'for'].includes(normAt(lattice, d.first - 1)));
  if (!month || inside.some((d) => d.precision === 'day' && !isSaidOn(lattice, d) && !isDateline(lattice, d))) return null;
  let monthly = false;
  for (let i = segment.first; i < segment.last; i++) monthly ||= normAt(lattice, i) === 'monthly';
  return monthly || isMonthsReport(lattice, month) ? { from: isoOf(month.from), to: isoOf(month.to) } : null;
}

const RECORDED: ReadonlySet<string> = new Set(['documented', 'recorded', 'registered', 'counted', 'verified', 'tallied', 'logged']);
/** Of one happening may be fewer. */
const LEAST_OF_DAY = 5;

/** "Daily bulletin no. 12 ... The centre documented today the deaths of 22 civilians": the day's count of a monitor, over all that happened; a disaster's daily report is of that one. */
export function dayOfDaily(sketch: Sketch, context: Context): Omit<Window, 'places'> | null {
  const { lattice, dates, mentions } = context;
  const { segment, draft, count } = sketch;
  if (sketch.means !== null || draft.group?.kind !== 'counted' || (count.best ?? count.low ?? 0) < LEAST_OF_DAY || mentions.means.some((m) => DISASTERS.has(m.kind))) return null;
  const day = within(dates, segment).find((d) => d.precision === 'day' && d.from !== null);
  if (day === undefined || !isDaily(lattice) || !tellsNoEvent(lattice.doc.sentences[sketch.sentence] ?? segment, context)) return null;
  const sentence = lattice.doc.sentences[sketch.sentence];
  // "Wednesday 23 October: 28 dead and 139 wounded."
  let recorded = sentence?.telegraphic === true || (normAt(lattice, day.last) === ':' && day.first <= (sentence?.first ?? 0) + 1);
  for (let i = segment.first; i < segment.last; i++) recorded ||= RECORDED.has(normAt(lattice, i));
  return recorded ? { from: isoOf(day.from), to: isoOf(day.to) } : null;
}

/** "With the raids on other regions, the toll of this day is 23 martyrs": the day's total over what a statement tells place by place. */
export function dayOfAll(sketch: Sketch, { lattice, dates, reference: { published } }: Context): Omit<Window, 'places'> | null {
  const { segment, draft, count, sentence: at } = sketch;
  const sentence = lattice.doc.sentences[at];
  if (sentence === undefined || draft.group?.kind !== 'counted' || (count.best ?? count.low ?? 0) < LEAST_OF_DAY || !tellsOfDay(lattice, segment) || !(tellsOthers(lattice, segment) || isBelowLines(lattice, sentence.block))) return null;
  const [own] = within(dates, segment).filter((d) => d.precision === 'day');
  const told = own ?? dates.findLast((d) => d.last <= sentence.first && d.precision === 'day' && (d.ago === 0 || d.first < (lattice.doc.sentences[HEAD]?.first ?? 0)));
  const day = told?.from ?? published;
  return day === null ? null : { from: isoOf(day), to: isoOf(day) };
}

const TOLLS: ReadonlySet<string> = new Set(['toll', 'total', 'number', 'count', 'tally', 'figure', 'outcome', 'result', 'casualties', 'losses']);

/** "the toll of this day", "the day's total", "today's toll", "the total for the day": not "of this day's raid". */
function tellsOfDay(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    if (!TOLLS.has(normAt(lattice, i))) continue;
    if (["'s", '’s'].includes(normAt(lattice, i - 1)) && ['day', 'today'].includes(normAt(lattice, i - 2))) return true;
    if (['of', 'for'].includes(normAt(lattice, i + 1)) && !["'s", '’s'].includes(normAt(lattice, i + 4)) && ['the', 'this', 'that'].includes(normAt(lattice, i + 2)) && normAt(lattice, i + 3) === 'day') return true;
    if (['of', 'for'].includes(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'today' && !["'s", '’s'].includes(normAt(lattice, i + 3))) return true;
  }
  return false;
}

/** "with the raids on other regions", "in the other villages". */
function tellsOthers(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (normAt(lattice, i) === 'other' && PLACES.has(normAt(lattice, i + 1))) return true;
  return false;
}

const PLACES: ReadonlySet<string> = new Set(['regions', 'areas', 'places', 'villages', 'towns', 'districts', 'provinces', 'governorates', 'localities', 'neighbourhoods', 'neighborhoods', 'sites', 'fronts', 'cities', 'raids', 'strikes', 'attacks']);

/** A list of two lines or more, with nothing between it and the figure's paragraph. */
const isBelowLines = (lattice: Lattice, block: number): boolean => [1, 2].every((n) => isBullet(normAt(lattice, lattice.doc.blocks[block - n]?.first ?? -1)));

/** "Daily bulletin no. 1,407", "daily report of the centre" in the head. */
function isDaily(lattice: Lattice): boolean {
  for (const { first, last } of lattice.doc.sentences.slice(0, HEAD)) for (let i = first; i < last; i++) if (normAt(lattice, i) === 'daily' && REPORTS.has(normAt(lattice, i + 1))) return true;
  return false;
}

/** "said today", "on Monday": the day of the report. */
const isSaidOn = (lattice: Lattice, { first }: DateMention): boolean => [1, 2, 3, 4, 5, 6].some((n) => tagAt(lattice, first - n, 'report') !== null);

/** "Protection of Civilians – April 2025 update" in the head. */
function isMonthsReport(lattice: Lattice, month: Range): boolean {
  const name = normAt(lattice, month.first);
  for (const sentence of lattice.doc.sentences.slice(0, HEAD)) {
    let [named, report] = [false, false];
    for (let i = sentence.first; sentence.telegraphic && i < sentence.last; i++) { named ||= normAt(lattice, i) === name; report ||= REPORTS.has(normAt(lattice, i)); }
    if (named && report) return true;
  }
  return false;
}

function tellsOfQuarter(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (['over', 'during', 'in', 'throughout', 'for'].includes(normAt(lattice, i)) && normAt(lattice, i + 1) === 'the' && (['quarter', 'period'].includes(normAt(lattice, i + 2)) || (['fortnight', 'week', 'trimester', 'semester', 'half-year'].includes(normAt(lattice, i + 2)) && !LEADS_ON.has(normAt(lattice, i + 3))))) return true;
  return false;
}

/** "In the week after the vote", "in the week of the siege": another one than the report's. */
const LEADS_ON: ReadonlySet<string> = new Set(['after', 'before', 'of', 'since', 'that', 'when', 'to', 'following', 'from', 'between', 'until', 'ending', 'ended']);

/** Sentences from a heading with its period to the lines that it stands over. */
const ABOVE_REACH = 6;

/** "Recap of disasters, 1 January to 4 February 2025" above "278 events; 61 people dead": the lines under a heading with a period, up to the first that gives a day of its own or opens another part. */
export function spanAbove(sketch: Sketch, { dates, lattice }: Context): Period | null {
  const { sentences } = lattice.doc;
  for (let n = sketch.sentence; n >= Math.max(0, sketch.sentence - ABOVE_REACH); n--) {
    const sentence = sentences[n];
    if (sentence === undefined) return null;
    const days = within(dates, sentence);
    if (days.length === 0) { if (n < sketch.sentence && sentence.telegraphic && kindAt(lattice, sentence.first) === 'number' && normAt(lattice, sentence.first + 1) === '.') return null; continue; }
    const [from, to] = days;
    const span = n < sketch.sentence && sentence.telegraphic && days.length === 2 && from?.precision === 'day' && to?.precision === 'day' && from.ago === null && to.ago === null && from.last === to.first - 1 && ['to', '-', '–', '—', 'until'].includes(normAt(lattice, from.last));
    return span && from.from !== null && to.from !== null && to.from - from.from >= LEAST_DAYS ? { from, to } : null;
  }
  return null;
}
