import { CLOSES } from '../printedDates.ts';
import type { DateMention } from '../dates.ts';
import { monthSpan, yearOf } from '../days.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import { HOLDS } from './registers.ts';
import type { Context, Sketch } from '../sketch.ts';

/** The month or year that somebody counted or reviews: its figures are a toll, not of one happening. */
export const periodOf = (sketch: Sketch, context: Context): DateMention | undefined => comparedMonth(sketch, context) ?? monthsFigure(sketch, context) ?? countedPeriod(sketch, context) ?? manyInMonth(sketch, context) ?? monthWas(sketch, context) ?? closedPeriod(sketch, context) ?? onlyMonth(sketch, context) ?? monthOfAll(sketch, context) ?? wholeYear(sketch, context) ?? tollFor(sketch, context);

/** A monthly review by its title. */
function isMonthly(lattice: Lattice): boolean {
  for (let i = 0; i < Math.min(TITLE, lattice.tokens.length); i++) if (normAt(lattice, i) === 'monthly') return true;
  return false;
}
const TITLE = 30;

/** "141 people lost their lives, compared with 119 in April": the month that another one is held against. */
export function isCompared(lattice: Lattice, { first }: Range): boolean {
  for (let i = first - 2; i > first - 7; i--) if (['compared', 'against', 'than', 'versus'].includes(normAt(lattice, i)) || (normAt(lattice, i) === 'from' && ['up', 'down'].includes(normAt(lattice, i - 1)))) return true;
  return false;
}

/** The month or year right behind a figure: "against 14 in May", "14 were killed in May". */
export const periodBehind = (sketch: Sketch, { lattice, dates }: Context): DateMention | undefined => {
  const behind = sketch.draft.quote.last;
  return ['in', 'during'].includes(normAt(lattice, behind)) ? dates.find((d) => d.first === behind + 1 && (d.precision === 'month' || d.precision === 'year') && d.ago === null) : undefined;
};

/** "Had put the toll at 27 for the month of January", "for all of 2022 the toll stood at 27": of a month or a year, not of one happening. */
function tollFor({ draft, segment }: Sketch, { lattice, dates }: Context): DateMention | undefined {
  if (draft.toll !== true) return undefined;
  return within(dates, segment).find((d) => (d.precision === 'month' || d.precision === 'year') && d.ago === null && (normAt(lattice, d.first - 1) === 'for' || (normAt(lattice, d.first - 1) === 'of' && [3, 4].some((n) => normAt(lattice, d.first - n) === 'for')) || (DURING.has(normAt(lattice, d.first - 1)) && (isCountedIn(lattice, { first: Math.max(segment.first, d.first - COUNTED_REACH), last: d.first - 1 }) || (draft.rule === 'risingToll' && isHarmedBefore(lattice, { first: Math.max(segment.first, d.first - COUNTED_REACH), last: d.first - 1 }, draft.quote))))));
}

const COUNTED_REACH = 8;
const NUMBERS: ReadonlySet<string> = new Set(['number', 'toll', 'total', 'count', 'tally']);

/** "puts the workers killed (in August) at 60": whose number it is stands before the month, and the number behind it. */
function isHarmedBefore(lattice: Lattice, { first, last }: Range, number: Range): boolean {
  if (number.first < last) return false;
  for (let i = first; i < last; i++) if (HARMED.has(normAt(lattice, i))) return true;
  return false;
}
const HARMED: ReadonlySet<string> = new Set(['killed', 'dead', 'died', 'murdered', 'deaths', 'injured', 'wounded', 'abducted', 'kidnapped', 'displaced', 'slain', 'fatalities', 'victims', 'executed', 'drowned', 'shot']);

/** "the number of civilians killed (in May)", "the cumulative toll (in May)": what is counted stands right before its time, and no attack of that month. */
function isCountedIn(lattice: Lattice, { first, last }: Range): boolean {
  if (NUMBERS.has(normAt(lattice, last - 1))) return true;
  let number = first;
  while (number < last && !(NUMBERS.has(normAt(lattice, number)) && normAt(lattice, number + 1) === 'of')) number++;
  for (let i = number + 2; i < last; i++) if (HARMED.has(normAt(lattice, i))) return true;
  return false;
}

/** "147 workers died in Turkey in May": the month behind a country or region that stands right behind the figure. */
function monthBehind(sketch: Sketch, context: Context): DateMention | undefined {
  const { lattice, mentions, dates } = context;
  const { last } = sketch.draft.quote;
  const place = normAt(lattice, last) === 'in' ? within(mentions.places, { first: last, last: last + 6 }).find((p) => p.first <= last + 2 && (p.wide || p.known)) : undefined;
  // "128 people killed in the region in May".
  const region = normAt(lattice, last) === 'in' && normAt(lattice, last + 1) === 'the' && TERRITORIES.has(normAt(lattice, last + 2)) ? periodBehind({ ...sketch, draft: { ...sketch.draft, quote: { first: last, last: last + 3 } } }, context) : undefined;
  return periodBehind(sketch, context) ?? region ?? (place && ['in', 'during'].includes(normAt(lattice, place.last)) ? dates.find((d) => d.first === place.last + 1 && d.precision === 'month' && d.ago === null) : undefined);
}

/** "in the whole of 2020, 15 lives were lost", "61 people died throughout 2019". */
function wholeYear({ segment, draft }: Sketch, { dates, lattice }: Context): DateMention | undefined {
  const isWhole = (at: number): boolean => normAt(lattice, at - 1) === 'throughout' || (normAt(lattice, at - 1) === 'of' && ['whole', 'all', 'entirety', 'course'].includes(normAt(lattice, at - 2)));
  return within(dates, segment).find((d) => d.precision === 'year' && d.from !== null && isWhole(d.first) && d.first <= draft.quote.last + 8 && draft.quote.first - d.last <= 12);
}

const TERRITORIES = new Set(['region', 'country', 'province', 'state', 'district', 'area', 'department', 'governorate', 'city', 'county', 'territory']);

const WAS = new Set(['was', 'is', 'remains', 'remained', 'became']);

/** "March was the blackest month, with 34": the month with which the sentence begins is the one that is counted. */
function monthOfAll({ sentence: at, draft }: Sketch, { dates, lattice }: Context): DateMention | undefined {
  const sentence = lattice.doc.sentences[at];
  const month = sentence && within(dates, sentence)[0];
  const opens = month?.precision === 'month' && month.first === sentence?.first && WAS.has(normAt(lattice, month.last));
  return opens && normAt(lattice, draft.quote.first - 1) === 'with' ? month : undefined;
}

/** Fewer die at one blow as well. */
const FEW = 5;

/** "Fourteen people were killed in May, the monitor said": a sentence that tells of a month just past and neither of a place nor of what happened. */
function onlyMonth(sketch: Sketch, context: Context): DateMention | undefined {
  const { published } = context.reference;
  const month = sketch.means === null && (sketch.count.best ?? sketch.count.low ?? 0) >= FEW ? monthBehind(sketch, context) : undefined;
  if (month?.precision !== 'month' || month.from === null || month.to === null || published === null || month.from > published || month.to < published - REVIEW_DAYS) return undefined;
  const sentence = context.lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  // Behind a colon its parts are told: "129 civilians in March: 88 in Beni and 41 in Irumu".
  let last = month.last;
  while (last < sentence.last && normAt(context.lattice, last) !== ':') last++;
  // "Of the 128 people killed in the region in May, 70 died in Goma".
  if (normAt(context.lattice, sentence.first) === 'of' && sketch.draft.quote.first <= sentence.first + 2) last = month.last;
  return tellsNoEvent({ first: sentence.first, last }, context) ? month : undefined;
}

const COUNTING = new Set(['documented', 'recorded', 'registered', 'counted', 'verified', 'tallied', 'logged', 'documenting', 'recording', 'documents', 'records', 'monitored', 'counts', 'lists', 'listed', 'entered', 'registers']);

/** "The register for May holds 40 names". */
const RECORDS: ReadonlySet<string> = new Set(['register', 'list', 'log', 'logbook', 'ledger', 'database', 'dataset', 'data', 'record', 'records', 'tally', 'count', 'roll', 'archive', 'file', 'files', 'casebook', 'notebook', 'book', 'books', 'chronicle', 'tracker', 'table', 'tables', 'map', 'index', 'chart', 'calendar', 'diary']);
const PERIODICAL = new Set(['monthly', 'annual', 'yearly', 'quarterly']);

/** "In June 2019 the Observatory documented the death of 63": somebody who counts, and the month or year that was counted. */
function countedPeriod(sketch: Sketch, context: Context): DateMention | undefined {
  const { lattice, dates } = context;
  const { segment } = sketch;
  const inside = within(dates, segment);
  if (!inside.some((d) => d.precision === 'month' || d.precision === 'year')) return undefined;
  let counts = false;
  for (let i = segment.first; i < segment.last; i++) counts ||= COUNTING.has(normAt(lattice, i)) || (RECORDS.has(normAt(lattice, i)) && (normAt(lattice, i + 1) === 'for' || HOLDS.has(normAt(lattice, i + 1)))) || (PERIODICAL.has(normAt(lattice, i)) && ['report', 'bulletin', 'review', 'summary'].includes(normAt(lattice, i + 1)));
  if (!counts) return undefined;
  // "the attack of 22 September, where we verified eight dead, one of whom died in October": of one day.
  const ofPeriods = inside.filter((d) => !inside.some((day) => day.precision === 'day' && day.ago === null && day.first < d.first) && (d.precision === 'month' || d.precision === 'year') && d.ago === null && ['in', 'during', 'for', 'throughout', 'over', 'of'].includes(normAt(lattice, d.first - 1)));
  const own = periodBehind(sketch, context);
  return ofPeriods.find((d) => d === own) ?? ofPeriods[0];
}

/** "May closes with 143 homicides", "The month ended with 143 homicides": the count of a month, or of a year. */
function closedPeriod({ segment, draft }: Sketch, { dates, lattice, reference }: Context): DateMention | undefined {
  let verb = draft.quote.first - 1;
  while (verb > segment.first && !(CLOSES.has(normAt(lattice, verb)) && normAt(lattice, verb + 1) === 'with')) verb--;
  if (!CLOSES.has(normAt(lattice, verb)) || draft.quote.first - verb > 5) return undefined;
  const own = within(dates, { first: segment.first, last: verb }).find((d) => d.precision === 'month' || d.precision === 'year');
  const unit = lattice.tokens.slice(segment.first, verb).some((t) => t.norm === 'month' || t.norm === 'year');
  const told = unit ? dates.find((d) => (d.precision === 'month' || d.precision === 'year') && d.last <= segment.first && d.from !== null && d.from <= (reference.published ?? Infinity)) : undefined;
  return own ?? told;
}

export const HAPPENINGS: ReadonlySet<string> = new Set(['attacks', 'incidents', 'raids', 'strikes', 'airstrikes', 'operations', 'accidents', 'crashes', 'clashes', 'bombings', 'blasts', 'killings', 'shootings', 'ambushes', 'episodes', 'landslides', 'floods', 'fires', 'massacres', 'abductions', 'drownings', 'explosions', 'acts']);
const DURING = new Set(['in', 'during', 'for', 'throughout', 'over', 'of']);
/** A month is reviewed soon after its end. */
const REVIEW_DAYS = 40;

/** "Militants carried out 63 attacks in October, which killed 94", "in operations during the month 58 were killed", "October: 94 killed in attacks": what happened in many places, by the month. */
function manyInMonth(sketch: Sketch, context: Context): DateMention | undefined {
  const { lattice, dates, reference: { published } } = context;
  if (published === null) return undefined;
  const months = dates.filter((d) => d.precision === 'month' && d.ago === null && d.from !== null && d.to !== null && d.from <= published && d.to >= published - REVIEW_DAYS);
  if (months.length === 0) return undefined;
  const sentence = lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  let many = false;
  for (let i = sentence.first; i < sentence.last; i++) many ||= HAPPENINGS.has(normAt(lattice, i));
  many ||= tellsOfTheMonth(lattice, sentence) && tellsNoEvent(sentence, context);
  if (!(many || isReview(sentence, context))) return undefined;
  const own = within(months, sentence).find((d) => !isCompared(lattice, d) && (DURING.has(normAt(lattice, d.first - 1)) || (d.first === sentence.first && normAt(lattice, d.last) === ':')));
  if (own || !(tellsOfTheMonth(lattice, sentence) || isMonthly(lattice))) return own;
  // "In August there had been 31": the month under review is the latest one, the one before it is held against it.
  const before = months.filter((d) => d.last <= sentence.first);
  return before.findLast((d) => before.every((other) => (other.to as number) <= (d.to as number)));
}

/** "May was the worst month in a year: at least 174 civilians were killed": the month is what the sentence opens with; "May" alone is read as a date nowhere else. */
function monthWas(sketch: Sketch, context: Context): DateMention | undefined {
  const { lattice, dates, reference: { published } } = context;
  const { first, last } = lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  if (!['was', 'saw', 'brought', 'proved', 'remained'].includes(normAt(lattice, first + 1)) || !tellsNoEvent({ first, last }, context)) return undefined;
  const named = within(dates, { first, last: first + 1 }).find((d) => d.precision === 'month');
  return named || normAt(lattice, first) !== 'may' || published === null ? named : monthBefore({ first, last: first + 1 }, 5, published);
}

/** The latest month of that name that had begun by the day of publication. */
function monthBefore(range: Range, month: number, published: number): DateMention {
  const year = yearOf(published);
  const span = monthSpan(monthSpan(year, month).from > published ? year - 1 : year, month);
  return { ...range, precision: 'month', from: span.from, to: span.to, yearStated: false, ago: null, printed: null };
}

/** "In September, at least 208 civilians were killed in Ukraine": opens with the month, and tells neither of a place nor of what happened. */
function isReview({ first, last }: Range, context: Context): boolean {
  const { lattice, dates } = context;
  const [month] = within(dates, { first, last });
  if (!['in', 'during'].includes(normAt(lattice, first)) || month === undefined || month.first > first + 1 || month.precision !== 'month' || isOneDoer(lattice, month.last)) return false;
  // Behind a colon its parts are told.
  let colon = month.last;
  while (colon < last && normAt(lattice, colon) !== ':') colon++;
  return tellsNoEvent({ first: month.last, last: colon }, context);
}

const MANY: ReadonlySet<string> = new Set(['series', 'string', 'wave', 'spate', 'total', 'number', 'record', 'surge', 'rash', 'further', 'dozen', 'few', 'handful']);

/** "In April a shell at the gate killed three": what did it is one thing. */
function isOneDoer(lattice: Lattice, behind: number): boolean {
  const at = normAt(lattice, behind) === ',' ? behind + 1 : behind;
  return ['a', 'an'].includes(normAt(lattice, at)) && ![1, 2].some((n) => MANY.has(normAt(lattice, at + n)));
}

/** "20 more than in June, when 58 died": the month that another one is held against. */
function comparedMonth({ segment, draft }: Sketch, { lattice, dates }: Context): DateMention | undefined {
  return within(dates, { first: segment.first, last: draft.quote.first }).findLast((d) => (d.precision === 'month' || d.precision === 'year') && normAt(lattice, d.first - 1) === 'in' && ['than', 'with'].includes(normAt(lattice, d.first - 2)) && normAt(lattice, d.last) === ',' && normAt(lattice, d.last + 1) === 'when');
}

const FIGURES: ReadonlySet<string> = new Set([...NUMBERS, 'figure']);

/** "The June figure was 58 killed", "the figure for June was 58", "March's toll stood at 41": a figure that the sentence opens with as a month's. */
function monthsFigure({ sentence: at, segment }: Sketch, { lattice, dates, reference: { published } }: Context): DateMention | undefined {
  const { first } = lattice.doc.sentences[at] ?? segment;
  const opening = normAt(lattice, first) === 'the' ? tagAt(lattice, first + 1, 'month') : null;
  if (opening && FIGURES.has(normAt(lattice, first + 2)) && published !== null) return monthBefore({ first: first + 1, last: first + 2 }, opening.tag.month, published);
  const month = within(dates, { first, last: first + 5 }).find((d) => d.precision === 'month' && d.ago === null);
  if (month === undefined) return undefined;
  const behind = ["'s", '’s'].includes(normAt(lattice, month.last)) ? month.last + 1 : month.last;
  const named = FIGURES.has(normAt(lattice, behind)) && !['of', 'for'].includes(normAt(lattice, month.first - 1));
  return named || (['for', 'of'].includes(normAt(lattice, month.first - 1)) && FIGURES.has(normAt(lattice, month.first - 2))) ? month : undefined;
}

/** Up to where another time is compared: "20 more than in June, when 58 died". */
export function tellsNoEvent({ first, last }: Range, { lattice, mentions }: Context): boolean {
  for (let i = first; i < last && !(normAt(lattice, i) === 'than' && normAt(lattice, i + 1) === 'in'); i++) if (EVENT_CLAUSE.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== 'least') return false;
  return within(mentions.places, { first, last }).every((p) => p.wide);
}

/** Words that lead to one happening. */
export const EVENT_CLAUSE: ReadonlySet<string> = new Set(['when', 'after', 'as', 'where', 'by', 'at', 'near', 'who', 'which']);

/** "During the month", "in the same month": one that was named before. */
function tellsOfTheMonth(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (DURING.has(normAt(lattice, i)) && ['the', 'that'].includes(normAt(lattice, i + 1)) && (normAt(lattice, i + 2) === 'month' || (['same', 'past', 'reporting'].includes(normAt(lattice, i + 2)) && normAt(lattice, i + 3) === 'month'))) return true;
  return false;
}

/** "Thirty years after militias slaughtered 800,000 people, the archives open": looked back on, where the sentence opens with it. */
export function isYearsAfter({ segment, draft }: Sketch, { lattice }: Context): boolean {
  for (let i = segment.first; i < Math.min(segment.first + 8, draft.quote.first); i++) {
    if (['years', 'decades'].includes(normAt(lattice, i)) && normAt(lattice, i + 1) === 'after') return !lattice.tokens.slice(i, draft.quote.first).some((t) => t.norm === ',');
  }
  return false;
}
