import type { DateMention, Reference } from './dates.ts';
import { dayNumberOf, monthOf, monthSpan, UNKNOWN_DAYS, yearOf, yearSpan } from './days.ts';
import type { Days } from './days.ts';
import { isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Dates as the calendar has them: "17.2.2015", "the 13th of March, 2018", "May 9", "in March", "since 2011". */

export const isNumber = (lattice: Lattice, i: number): boolean => kindAt(lattice, i) === 'number';

interface Printed { readonly year?: number | undefined; readonly month: number; readonly day?: number }

interface Made extends Range { readonly date: Printed; readonly reference: Reference }

/** A day or a month, with or without its year; without one it is the latest such day that is not after publication. */
function make(of: Made): DateMention | null {
  const { first, last, date, reference } = of;
  const year = date.year ?? impliedYear(date, reference);
  const mention = (precision: 'day' | 'month', days: Days): DateMention => ({ first, last, precision, from: days.from, to: days.to, yearStated: date.year !== undefined, ago: null, printed: null });
  if (year === null) return mention(date.day === undefined ? 'month' : 'day', UNKNOWN_DAYS);
  if (date.day === undefined) return mention('month', monthSpan(year, date.month));
  const day = dayNumberOf({ year, month: date.month, day: date.day });
  return day === null ? null : mention('day', { from: day, to: day });
}

export function impliedYear(date: Printed, reference: Reference): number | null {
  if (reference.told.year !== null) return reference.told.year;
  if (reference.published === null) return reference.latestYear;
  const year = yearOf(reference.published);
  const day = dayNumberOf({ year, month: date.month, day: date.day ?? 1 });
  return day !== null && day > reference.published + 7 ? year - 1 : year;
}

/** 17.2.2015, 17/2/2015. The day comes first unless only the other order is a date. */
export function readNumeric(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  if (!isNumber(lattice, i)) return null;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(normAt(lattice, i));
  if (!parts) return null;
  const [a, b, y] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = y < 100 ? 2000 + y : y;
  const date = b <= 12 ? { year, month: b, day: a } : { year, month: a, day: b };
  return date.month >= 1 && date.month <= 12 ? make({ first: i, last: i + 1, date, reference }) : null;
}

/** 2015-02-17. */
export function readIso(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  if (!isNumber(lattice, i) || normAt(lattice, i + 1) !== '-') return null;
  const [year, a, month, b, day] = [0, 1, 2, 3, 4].map((k) => normAt(lattice, i + k)) as [string, string, string, string, string];
  if (a !== '-' || b !== '-' || !/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}(t.*)?$/.test(day)) return null;
  return make({ first: i, last: i + 5, date: { year: Number(year), month: Number(month), day: Number(day.slice(0, 2)) }, reference });
}

/** "21st of May 2016", "9 May", "the 13th of March, 2018", "Sunday 9 May". */
export function readDayMonth(lattice: Lattice, i: number, reference: Reference): DateMention | null {
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
export function readMonthDay(lattice: Lattice, i: number, reference: Reference): DateMention | null {
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
export function readMonth(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const month = monthAt(lattice, i);
  if (month === null) return null;
  const year = yearAfter(lattice, pastMonth(lattice, i), reference);
  const led = ['in', 'since', 'of', 'during', 'throughout', 'last', 'early', 'late', 'mid', 'by', 'until'].includes(normAt(lattice, i - 1));
  const reviewed = CLOSES.has(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'with';
  // "March was the blackest month".
  const called = ['was', 'is', 'remains'].includes(normAt(lattice, i + 1)) && [3, 4, 5].some((n) => normAt(lattice, i + n) === 'month');
  // "From October last year to March", "from October 2020 to March".
  const ends = ['to', 'until', 'through', 'and'].includes(normAt(lattice, i - 1)) && (normAt(lattice, i - 2) === 'year' || yearWord(normAt(lattice, i - 2)) !== null);
  if (!year && !led && !reviewed && !called && !ends && !isOfMonths(lattice, i) && !ownsEvent(lattice, i)) return null;
  return make({ first: i, last: year?.last ?? i + 1, date: { year: year?.year ?? lastYearOf(lattice, i, { month, reference }), month }, reference });
}

/** "Last August", told on 27 July or on 3 August: the one of the year before. */
function lastYearOf(lattice: Lattice, i: number, { month, reference: { published } }: { readonly month: number; readonly reference: Reference }): number | undefined {
  if (normAt(lattice, i - 1) !== 'last' || published === null) return undefined;
  return yearOf(published) - (month >= monthOf(published) ? 1 : 0);
}

/** "the October bombing", "October's longest entry": the month of what is told. */
function ownsEvent(lattice: Lattice, i: number): boolean {
  if (normAt(lattice, i + 1) === "'s") return normAt(lattice, i) !== 'may' && normAt(lattice, i) !== 'april' && normAt(lattice, i) !== 'june';
  return ['the', 'a', 'this', 'that', 'last'].includes(normAt(lattice, i - 1)) && (tagAt(lattice, i + 1, 'means') !== null || tagAt(lattice, i + 1, 'thing') !== null);
}

/** "from January to May", "between March and June": either of them; "from March to the end of July": the first. */
const isOfMonths = (lattice: Lattice, i: number): boolean => (['from', 'between'].includes(normAt(lattice, i - 1)) && ['end', 'close', 'middle'].includes(normAt(lattice, i + 3)) && normAt(lattice, i + 4) === 'of' && monthAt(lattice, i + 5) !== null) || [i, i - 2].some((at) => ['from', 'between'].includes(normAt(lattice, at - 1)) && ['to', 'and', 'through', 'until'].includes(normAt(lattice, at + 1)) && monthAt(lattice, at) !== null && monthAt(lattice, at + 2) !== null);

/** "a 2012 fire": the year of an event. */
const isOfEvent = (lattice: Lattice, i: number): boolean => ['a', 'an'].includes(normAt(lattice, i - 1)) && (tagAt(lattice, i + 1, 'means') !== null || tagAt(lattice, i + 1, 'thing') !== null);

/** "in 2014", "the year 2014", "since 2011". */
export function readYear(lattice: Lattice, i: number): DateMention | null {
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
