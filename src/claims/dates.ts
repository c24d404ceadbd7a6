import { readDayOfThisMonth } from './dayOfThisMonth.ts';
import { headingsIn, NOTHING_TOLD, readLineDay, toldBy, toldFrom, yearOfHeadline } from './monthsTold.ts';
import type { Told } from './monthsTold.ts';
import { dayNumber, dayNumberOf, isoDay, monthSpan, weekdayOf, yearOf, yearSpan } from './days.ts';
import { hasKind, isCapital, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { UNITS } from '../lexicon/numbers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { OPENS } from '../lexicon/openers.ts';

/** A date as printed, with the days it means when they can be known. Days are numbers since 1970-01-01. */
export interface DateMention extends Range {
  readonly precision: 'day' | 'days' | 'week' | 'month' | 'year';
  readonly from: number | null;
  readonly to: number | null;
  /** The year stands in the text; a date with a year contradicts or confirms, one without follows the article's. */
  readonly yearStated: boolean;
  /** How many days before publication, at the least, for what is told from there ("last month" is 28); null for printed dates. */
  readonly ago: number | null;
  /** What the text prints when `from` and `to` are our suggestion. */
  readonly printed: { readonly from: number; readonly to: number } | null;
}

/** What dates are read against. `published` null: weekdays and "yesterday" stay unresolved. */
export interface Reference { readonly published: number | null; readonly latestYear: number | null; /** What the text has told before. */ readonly told: Told }

type Reader = (lattice: Lattice, i: number, reference: Reference) => DateMention | null;

/** The ways a date is printed, tried in this order at each token. */
const READERS: readonly Reader[] = [readLineDay, readNumeric, readIso, readDayMonth, readDayOfThisMonth, readMonthDay, readMonth, readRelativeDay, readWeekday, readAgo, readLast, readYear];

/** Those that begin with neither a name nor digits: "the 9th of May", "a week ago", "last month". Most tokens begin none at all. */
const BY_SMALL_WORD: readonly Reader[] = [readDayMonth, readAgo, readLast, readWeekend];

/** What the chapters before leave to the next: the latest year that they print, and the month that they have come to. */
export interface DatesBefore { readonly latestYear: number | null; readonly told: Told }

const NO_DATES: DatesBefore = { latestYear: null, told: NOTHING_TOLD };

/** Every date mention of a text in reading order; what it tells at its end stands in the reference. */
export function findDates(lattice: Lattice, before: DatesBefore = NO_DATES): { readonly mentions: readonly DateMention[]; readonly reference: Reference } {
  const published = lattice.doc.article.published === null ? null : dayNumber(lattice.doc.article.published);
  const reference = { published, latestYear: published === null ? latestStated(lattice, before.latestYear) : yearOf(published), told: before.told };
  const { mentions, told } = scan(lattice, reference);
  return { mentions: mentions.map((m) => suspect(lattice, m, reference)), reference: { published, latestYear: reference.latestYear, told } };
}

/** The latest year that a text without a day of publication prints, here or before. */
function latestStated(lattice: Lattice, earlier: number | null): number | null {
  const years = scan(lattice, { published: null, latestYear: null, told: NOTHING_TOLD }).mentions.filter((m) => m.yearStated && m.to !== null).map((m) => yearOf(m.to as number));
  return years.length > 0 || earlier !== null ? Math.max(...years, earlier ?? 0) : null;
}

function scan(lattice: Lattice, start: Reference): { readonly mentions: DateMention[]; readonly told: Told } {
  const { published, latestYear } = start;
  const headings = headingsIn(lattice);
  const titled = headings.size === 0 ? null : yearOfHeadline(lattice);
  const mentions: DateMention[] = [];
  let reference = start;
  const tell = (told: Told): void => { if (told !== reference.told) reference = { published, latestYear, told }; };
  for (let i = 0; i < lattice.tokens.length;) {
    const heading = headings.size === 0 ? undefined : headings.get(i);
    if (heading !== undefined) tell(toldBy(heading, reference.told, (month) => titled ?? impliedYear({ month }, reference)));
    const mention = mentionAt(lattice, i, reference);
    if (mention) { mentions.push(mention); tell(toldFrom(mention, reference.told, { lattice, published })); }
    i = mention ? mention.last : i + 1;
  }
  return { mentions, told: reference.told };
}

function mentionAt(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const named = hasKind(lattice, i, NAMED);
  if (!named && !mayOpen(lattice, i, OPENS.date)) return null;
  for (const read of named || isNumber(lattice, i) ? READERS : BY_SMALL_WORD) {
    const mention = read(lattice, i, reference);
    if (mention) return mention;
  }
  return null;
}

const NAMED = KIND_BITS.month | KIND_BITS.weekday | KIND_BITS.relativeDay;

const isNumber = (lattice: Lattice, i: number): boolean => kindAt(lattice, i) === 'number';

interface Printed { readonly year?: number | undefined; readonly month: number; readonly day?: number }

interface Made extends Range { readonly date: Printed; readonly reference: Reference }

/** A day or a month, with or without its year; without one it is the latest such day that is not after publication. */
function make(of: Made): DateMention | null {
  const { first, last, date, reference } = of;
  const year = date.year ?? impliedYear(date, reference);
  const mention = (precision: 'day' | 'month', days: Days): DateMention => ({ first, last, precision, from: days.from, to: days.to, yearStated: date.year !== undefined, ago: null, printed: null });
  if (year === null) return mention(date.day === undefined ? 'month' : 'day', UNKNOWN);
  if (date.day === undefined) return mention('month', monthSpan(year, date.month));
  const day = dayNumberOf({ year, month: date.month, day: date.day });
  return day === null ? null : mention('day', { from: day, to: day });
}

interface Days { readonly from: number | null; readonly to: number | null }

const UNKNOWN: Days = { from: null, to: null };

function impliedYear(date: Printed, reference: Reference): number | null {
  if (reference.told.year !== null) return reference.told.year;
  if (reference.published === null) return reference.latestYear;
  const year = yearOf(reference.published);
  const day = dayNumberOf({ year, month: date.month, day: date.day ?? 1 });
  return day !== null && day > reference.published + 7 ? year - 1 : year;
}

/** 17.2.2015, 17/2/2015. The day comes first unless only the other order is a date. */
function readNumeric(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  if (!isNumber(lattice, i)) return null;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(normAt(lattice, i));
  if (!parts) return null;
  const [a, b, y] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = y < 100 ? 2000 + y : y;
  const date = b <= 12 ? { year, month: b, day: a } : { year, month: a, day: b };
  return date.month >= 1 && date.month <= 12 ? make({ first: i, last: i + 1, date, reference }) : null;
}

/** 2015-02-17. */
function readIso(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  if (!isNumber(lattice, i) || normAt(lattice, i + 1) !== '-') return null;
  const [year, a, month, b, day] = [0, 1, 2, 3, 4].map((k) => normAt(lattice, i + k)) as [string, string, string, string, string];
  if (a !== '-' || b !== '-' || !/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}(t.*)?$/.test(day)) return null;
  return make({ first: i, last: i + 5, date: { year: Number(year), month: Number(month), day: Number(day.slice(0, 2)) }, reference });
}

/** "21st of May 2016", "9 May", "the 13th of March, 2018", "Sunday 9 May". */
function readDayMonth(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const start = skipWeekday(lattice, i);
  const the = normAt(lattice, start) === 'the' ? 1 : 0;
  if (!isNumber(lattice, start + the)) return null;
  const night = nightBetween(lattice, start + the);
  const day = night?.last ?? dayOfMonth(normAt(lattice, start + the));
  if (day === null) return null;
  const of = normAt(lattice, start + the + 1) === 'of' ? 1 : 0;
  const at = start + the + 1 + of;
  const month = monthAt(lattice, at);
  if (month === null) return null;
  const year = yearAfter(lattice, pastMonth(lattice, at), reference);
  const first = start > i ? i : start + the;
  const made = make({ first, last: year?.last ?? at + 1, date: { year: year?.year, month, day }, reference });
  return night && made?.from != null ? { ...made, precision: 'days', from: made.from - 1 } : made;
}

/** "On the night 4/5 September", "of 4-5 September": between two days that follow each other; null where none is printed. */
function nightBetween(lattice: Lattice, i: number): { readonly last: number } | null {
  const parts = /^(\d{1,2})\/(\d{1,2})$/.exec(normAt(lattice, i));
  const dashed = '-–'.includes(normAt(lattice, i - 1)) && [3, 4, 5].some((n) => normAt(lattice, i - n) === 'night');
  const [first, last] = parts ? [Number(parts[1]), Number(parts[2])] : dashed ? [Number(normAt(lattice, i - 2)), Number(normAt(lattice, i))] : [0, 0];
  return last === first + 1 && last > 1 && last <= 31 ? { last } : null;
}

/** "May 9", "May 9th, 2016", "Sunday, May 9", "Aug. 9". */
function readMonthDay(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const start = skipWeekday(lattice, i);
  const month = monthAt(lattice, start);
  const at = month === null ? start : pastMonth(lattice, start);
  const day = month === null ? null : dayOfMonth(normAt(lattice, at));
  if (month === null || day === null) return null;
  const year = yearAfter(lattice, at + 1, reference);
  return make({ first: i, last: year?.last ?? at + 1, date: { year: year?.year, month, day }, reference });
}

const SHORT_MONTHS: ReadonlySet<string> = new Set(['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

/** Behind a month's name, and behind the stop of a shortened one ("Aug.", "Sept."). */
const pastMonth = (lattice: Lattice, i: number): number => (SHORT_MONTHS.has(normAt(lattice, i)) && normAt(lattice, i + 1) === '.' ? i + 2 : i + 1);

/** "(May) closes with 143 homicides". */
export const CLOSES: ReadonlySet<string> = new Set(['closes', 'closed', 'ends', 'ended']);

/** "March 2018", "in March", "May closes with". */
function readMonth(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const month = monthAt(lattice, i);
  if (month === null) return null;
  const year = yearAfter(lattice, pastMonth(lattice, i), reference);
  const led = ['in', 'since', 'of', 'during', 'throughout', 'last', 'early', 'late', 'mid', 'by', 'until'].includes(normAt(lattice, i - 1));
  const reviewed = CLOSES.has(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'with';
  // "March was the blackest month".
  const called = ['was', 'is', 'remains'].includes(normAt(lattice, i + 1)) && [3, 4, 5].some((n) => normAt(lattice, i + n) === 'month');
  // "From October last year to March", "from October 2020 to March".
  const ends = ['to', 'until', 'through', 'and'].includes(normAt(lattice, i - 1)) && (normAt(lattice, i - 2) === 'year' || yearWord(normAt(lattice, i - 2)) !== null);
  if (!year && !led && !reviewed && !called && !ends && !isOfMonths(lattice, i)) return null;
  return make({ first: i, last: year?.last ?? i + 1, date: { year: year?.year, month }, reference });
}

/** "from January to May", "between March and June": either of them; "from January to the end of May": the first. */
const isOfMonths = (lattice: Lattice, i: number): boolean => (['from', 'between'].includes(normAt(lattice, i - 1)) && ['end', 'close', 'middle'].includes(normAt(lattice, i + 3)) && normAt(lattice, i + 4) === 'of' && monthAt(lattice, i + 5) !== null) || [i, i - 2].some((at) => ['from', 'between'].includes(normAt(lattice, at - 1)) && ['to', 'and', 'through', 'until'].includes(normAt(lattice, at + 1)) && monthAt(lattice, at) !== null && monthAt(lattice, at + 2) !== null);

function readRelativeDay(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const found = tagAt(lattice, i, 'relativeDay');
  if (!found) return null;
  const day = near({ first: i, last: i + found.length }, { days: found.tag.days, reference });
  // "Overnight" is the night into the day of the report: either day.
  return normAt(lattice, i) === 'overnight' && day.to !== null ? { ...day, to: day.to + 1, precision: 'days' } : day;
}

/** "Sunday", "Tuesday evening", "last Friday": the latest one that is not after publication. */
function readWeekday(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const found = tagAt(lattice, i, 'weekday');
  if (!found || !isCapital(lattice, i)) return null;
  if (normAt(lattice, i).length === 3 && !['on', 'last'].includes(normAt(lattice, i - 1))) return null;
  const part = ['morning', 'evening', 'night', 'afternoon', 'noon', 'dawn'].includes(normAt(lattice, i + 1)) ? 1 : 0;
  const range = { first: i, last: i + 1 + part };
  if (reference.published === null) return near(range, { days: 0, reference });
  const back = (weekdayOf(reference.published) - found.tag.day + 7) % 7;
  return near(range, { days: -back, reference });
}

const near = (range: Range, of: { readonly days: number; readonly reference: Reference }): DateMention => {
  const day = of.reference.published === null ? null : of.reference.published + of.days;
  return { first: range.first, last: range.last, precision: 'day', from: day, to: day, yearStated: false, ago: -of.days, printed: null };
};

const AGO_UNITS: ReadonlyMap<string, number> = new Map([['day', 1], ['days', 1], ['night', 1], ['nights', 1], ['week', 7], ['weeks', 7], ['month', 30], ['months', 30], ['year', 365], ['years', 365]]);

/** "three days ago", "a week earlier", "more than a year ago". */
function readAgo(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const unit = AGO_UNITS.get(normAt(lattice, i + 1));
  if (unit === undefined) return null;
  const word = normAt(lattice, i);
  const n = word === 'a' || word === 'an' ? 1 : UNITS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  const tail = normAt(lattice, i + 2);
  if (n === null || (tail !== 'ago' && tail !== 'earlier' && tail !== 'before')) return null;
  const day = reference.published === null || tail !== 'ago' ? null : reference.published - n * unit;
  const precision = unit === 1 ? 'day' : unit === 7 ? 'week' : unit === 30 ? 'month' : 'year';
  const slack = unit === 1 ? 0 : Math.floor(unit / 2);
  return { first: i, last: i + 3, precision, from: day === null ? null : day - slack, to: day === null ? null : day + slack, yearStated: false, ago: tail === 'ago' ? n * unit : null, printed: null };
}

const LAST_UNITS: ReadonlyMap<string, { readonly days: number; readonly precision: 'week' | 'month' | 'year' }> = new Map([
  ['week', { days: 7, precision: 'week' }], ['month', { days: 30, precision: 'month' }], ['year', { days: 365, precision: 'year' }],
]);

/** "last week", "earlier this month", "this year". */
function readLast(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const word = normAt(lattice, i);
  const unit = word === 'last' || word === 'this' ? LAST_UNITS.get(normAt(lattice, i + 1)) : undefined;
  if (!unit) return null;
  const ago = word === 'last' ? unit.days : agoOfThis(lattice, i, unit.days);
  const { from, to } = daysOfUnit(unit, { last: word === 'last', end: reference.published });
  return { first: i, last: i + 2, precision: unit.precision, from, to, yearStated: false, ago, printed: null };
}

function daysOfUnit(unit: { readonly days: number; readonly precision: 'week' | 'month' | 'year' }, of: { readonly last: boolean; readonly end: number | null }): Days {
  if (of.end === null) return UNKNOWN;
  return unit.precision === 'year' ? yearSpan(yearOf(of.end) - (of.last ? 1 : 0)) : { from: of.end - unit.days - (of.last ? 6 : 0), to: of.end };
}

/** "at the weekend", "a weekend attack", "last weekend": the last Saturday and Sunday that have begun. */
function readWeekend(lattice: Lattice, i: number, { published }: Reference): DateMention | null {
  if (normAt(lattice, i + 1) !== 'weekend') return null;
  const saturday = published === null ? null : published - ((weekdayOf(published) + 1) % 7);
  const days = saturday === null || published === null ? UNKNOWN : { from: saturday, to: Math.min(saturday + 1, published) };
  return { first: i, last: i + 2, precision: 'days', from: days.from, to: days.to, yearStated: false, ago: 0, printed: null };
}

/** "earlier this year" lies months back, "this year" may be today. */
const agoOfThis = (lattice: Lattice, i: number, days: number): number => (normAt(lattice, i - 1) === 'earlier' ? Math.floor(days / 6) : 0);

/** "in 2014", "the year 2014", "since 2011". */
/** "a 2012 fire": the year of an event. */
const isOfEvent = (lattice: Lattice, i: number): boolean => ['a', 'an'].includes(normAt(lattice, i - 1)) && (tagAt(lattice, i + 1, 'means') !== null || tagAt(lattice, i + 1, 'thing') !== null);

function readYear(lattice: Lattice, i: number): DateMention | null {
  const year = isNumber(lattice, i) ? yearWord(normAt(lattice, i)) : null;
  if (year === null) return null;
  const led = ['in', 'of', 'for', 'since', 'year', 'by', 'during', 'throughout', 'until', 'early', 'late', 'mid', 'from', 'and', 'before', 'after', '(', 'summer', 'spring', 'autumn', 'winter', 'the', 'followed'].includes(normAt(lattice, i - 1)) || isOfEvent(lattice, i);
  if (!led) return null;
  const { from, to } = yearSpan(year);
  return { first: i, last: i + 1, precision: 'year', from, to, yearStated: true, ago: null, printed: null };
}

function skipWeekday(lattice: Lattice, i: number): number {
  if (!tagAt(lattice, i, 'weekday')) return i;
  return normAt(lattice, i + 1) === ',' ? i + 2 : i + 1;
}

/** A month's name; what is also another word (may, march, sun) counts only with a capital. */
function monthAt(lattice: Lattice, i: number): number | null {
  const found = tagAt(lattice, i, 'month');
  return found && isCapital(lattice, i) ? found.tag.month : null;
}

function dayOfMonth(norm: string): number | null {
  const parts = /^(\d{1,2})(st|nd|rd|th)?$/.exec(norm);
  const day = parts ? Number(parts[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

const yearWord = (norm: string): number | null => (/^(19|20)\d\d$/.test(norm) ? Number(norm) : null);

/** "2018", ", 2018", "last year", "of this year": a year behind a month or a day. */
function yearAfter(lattice: Lattice, i: number, { published }: Reference): { readonly year: number; readonly last: number } | null {
  const of = normAt(lattice, i) === 'of' ? i + 1 : i;
  if (published !== null && normAt(lattice, of + 1) === 'year' && ['last', 'this'].includes(normAt(lattice, of))) return { year: yearOf(published) - (normAt(lattice, of) === 'last' ? 1 : 0), last: of + 2 };
  const comma = normAt(lattice, i) === ',' ? 1 : 0;
  const year = yearWord(normAt(lattice, i + comma));
  return year === null ? null : { year, last: i + comma + 1 };
}

/**
 * A report that dates itself ("published on the 21st of May 2016 that") with another year than the article's, at most two years off, and
 * whose day and month fall within the month before publication, has probably slipped in the year. The reader suggests the article's
 * own year and keeps what is printed; history and anniversaries are not suspected.
 */
function suspect(lattice: Lattice, mention: DateMention, reference: Reference): DateMention {
  // "On 11 October last year" is no slip.
  if (!mention.yearStated || normAt(lattice, mention.last - 1) === 'year' || mention.precision !== 'day' || mention.from === null || reference.latestYear === null) return mention;
  const gap = Math.abs(yearOf(mention.from) - reference.latestYear);
  if (gap === 0 || gap > 2 || !datesItself(lattice, mention)) return mention;
  const at = new Date(mention.from * 86_400_000);
  const same = dayNumberOf({ year: reference.latestYear, month: at.getUTCMonth() + 1, day: at.getUTCDate() });
  const fits = same !== null && (reference.published === null || (same < reference.published && reference.published - same <= 31));
  return fits ? { ...mention, from: same, to: same, printed: { from: mention.from, to: mention.from } } : mention;
}

function datesItself(lattice: Lattice, mention: DateMention): boolean {
  for (let i = mention.first - 1; i >= mention.first - 5; i--) if (tagAt(lattice, i, 'report')) return true;
  return false;
}

/** The ISO form in which a claim carries days. */
export const isoOf = (day: number | null): string | null => (day === null ? null : isoDay(day));

const YEARS_OF = new Set(['draft', 'class', 'intake', 'batch', 'call-up', 'cohort', 'model', 'graduates', 'conscripts', 'constitution', 'treaty', 'agreement', 'law', 'act', 'census', 'election', 'elections']);

/** "a man born in 1957", "girls born in 2009 and 2011", "a private of the 1984 draft": the year of a birth, a class or a law dates no event. */
export function isBirth(lattice: Lattice, date: Range): boolean {
  if (date.last === date.first + 1 && YEARS_OF.has(normAt(lattice, date.last)) && normAt(lattice, date.first - 1) === 'the') return true;
  if (normAt(lattice, date.first - 1) === 'of' && ['class', 'intake', 'draft'].includes(normAt(lattice, date.first - 2))) return true;
  for (let i = date.first - 1; i >= date.first - 4; i--) {
    if (normAt(lattice, i) === 'born') return true;
    if (!['in', 'and', 'on', ','].includes(normAt(lattice, i)) && kindAt(lattice, i) !== 'number') return false;
  }
  return false;
}

/** "in the night from Friday to Saturday", "the night of 19 to 20 April": after midnight is the later day, so the first of the two is no day of the event. */
export function opensNight(lattice: Lattice, date: Range): boolean {
  if (normAt(lattice, date.last) !== 'to') return false;
  for (let i = date.first - 1; i >= date.first - 4; i--) if (normAt(lattice, i) === 'night' || normAt(lattice, i) === 'overnight') return true;
  return false;
}

/** "SANAA, May 12 (Agency) –": the day on which the report was filed. */
export function isDateline(lattice: Lattice, date: Range): boolean {
  const next = lattice.tokens[date.last]?.text ?? '';
  if (!(next === '(' && isCapital(lattice, date.last + 1)) && !['–', '—', '-', '--'].includes(next)) return false;
  for (let i = date.first - 1; i >= date.first - 7; i--) {
    if (i < 0 || kindAt(lattice, i) === 'break') return i < date.first - 1 || next === '(';
    if (normAt(lattice, i) !== ',' && normAt(lattice, i) !== '/' && !isCapital(lattice, i)) return false;
  }
  return false;
}

/** "As of Monday morning", "by Wednesday": the state of the news, not the day of the event. */
export const isAsOf = (lattice: Lattice, date: Range): boolean => normAt(lattice, date.first - 1) === 'by' || [1, 2, 3].some((n) => normAt(lattice, date.first - n) === 'of' && normAt(lattice, date.first - n - 1) === 'as');
