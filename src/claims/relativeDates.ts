import { UNITS } from '../lexicon/numbers.ts';
import type { DateMention, Reference } from './dates.ts';
import { dayNumberOf, monthOf, monthSpan, UNKNOWN_DAYS, weekdayOf, yearOf, yearSpan } from './days.ts';
import type { Days } from './days.ts';
import { isCapital, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Dates that are told from the day of the report: "yesterday", "on Sunday", "three days ago", "last month", "at the weekend". */

export function readRelativeDay(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const found = tagAt(lattice, i, 'relativeDay');
  if (!found) return null;
  const day = near({ first: i, last: i + found.length }, { days: found.tag.days, reference });
  // "Overnight" is the night into the day of the report: either day.
  return normAt(lattice, i) === 'overnight' && day.to !== null ? { ...day, to: day.to + 1, precision: 'days' } : day;
}

/** "Sunday", "Tuesday evening", "last Friday": the latest one that is not after publication; "that Tuesday" and "the Sunday before it" count from another day, which is not known here. */
export function readWeekday(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const found = tagAt(lattice, i, 'weekday');
  if (!found || !isCapital(lattice, i)) return null;
  if (normAt(lattice, i).length === 3 && !['on', 'last'].includes(normAt(lattice, i - 1))) return null;
  const part = ['morning', 'evening', 'night', 'afternoon', 'noon', 'dawn'].includes(normAt(lattice, i + 1)) ? 1 : 0;
  const range = { first: i, last: i + 1 + part };
  if (reference.published === null) return near(range, { days: 0, reference });
  const same = ['same', 'that'].includes(normAt(lattice, i - 1)) ? toldOn(found.tag.day, reference) : null;
  // "On that Tuesday in May", below the date of a paper that comes out on Tuesdays.
  if (same !== null && !(normAt(lattice, i - 1) === 'that' && same === reference.published)) return near(range, { days: same - reference.published, reference });
  if (isOfAnother(lattice, range)) return near(range, { days: 0, reference: { ...reference, published: null } });
  const back = (weekdayOf(reference.published) - found.tag.day + 7) % 7;
  // "Last Sunday", in a paper of a Sunday.
  return near(range, { days: back === 0 && normAt(lattice, i - 1) === 'last' ? -7 : -back, reference });
}

/** "14 people died on 12 August; later that same Saturday ...", "the guard killed that Saturday": the day told last, where it is one. */
function toldOn(weekday: number, { told: { month, day } }: Reference): number | null {
  const number = month === null || day === null ? null : dayNumberOf({ ...month, day });
  return number !== null && weekdayOf(number) === weekday ? number : null;
}

const isOfAnother = (lattice: Lattice, { first, last }: Range): boolean => (normAt(lattice, first - 1) === 'that' && ['on', 'since', 'from'].includes(normAt(lattice, first - 2))) || (normAt(lattice, first - 1) === 'the' && ['before', 'after'].includes(normAt(lattice, last)));

const near = (range: Range, of: { readonly days: number; readonly reference: Reference }): DateMention => {
  const day = of.reference.published === null ? null : of.reference.published + of.days;
  return { first: range.first, last: range.last, precision: 'day', from: day, to: day, yearStated: false, ago: -of.days, printed: null };
};

const AGO_UNITS: ReadonlyMap<string, number> = new Map([['day', 1], ['days', 1], ['night', 1], ['nights', 1], ['week', 7], ['weeks', 7], ['month', 30], ['months', 30], ['year', 365], ['years', 365]]);

/** "three days ago", "a week earlier", "more than a year ago". */
export function readAgo(lattice: Lattice, i: number, reference: Reference): DateMention | null {
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
export function readLast(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const word = normAt(lattice, i);
  const unit = word === 'last' || word === 'this' ? LAST_UNITS.get(normAt(lattice, i + 1)) : undefined;
  if (!unit) return null;
  const ago = word === 'last' ? unit.days : agoOfThis(lattice, i, unit.days);
  const { from, to } = daysOfUnit(unit, { last: word === 'last', end: reference.published });
  return { first: i, last: i + 2, precision: unit.precision, from, to, yearStated: false, ago, printed: null };
}

function daysOfUnit(unit: { readonly days: number; readonly precision: 'week' | 'month' | 'year' }, of: { readonly last: boolean; readonly end: number | null }): Days {
  if (of.end === null) return UNKNOWN_DAYS;
  if (unit.precision === 'month' && of.last) return monthSpan(yearOf(of.end) - (monthOf(of.end) === 1 ? 1 : 0), ((monthOf(of.end) + 10) % 12) + 1);
  return unit.precision === 'year' ? yearSpan(yearOf(of.end) - (of.last ? 1 : 0)) : { from: of.end - unit.days - (of.last ? 6 : 0), to: of.end };
}

/** "at the weekend", "a weekend attack", "last weekend": the last Saturday and Sunday that have begun. */
export function readWeekend(lattice: Lattice, i: number, { published }: Reference): DateMention | null {
  if (normAt(lattice, i + 1) !== 'weekend') return null;
  const saturday = published === null ? null : published - ((weekdayOf(published) + 1) % 7);
  const days = saturday === null || published === null ? UNKNOWN_DAYS : { from: saturday, to: Math.min(saturday + 1, published) };
  return { first: i, last: i + 2, precision: 'days', from: days.from, to: days.to, yearStated: false, ago: 0, printed: null };
}

/** "earlier this year" lies months back, "this year" may be today. */
const agoOfThis = (lattice: Lattice, i: number, days: number): number => (normAt(lattice, i - 1) === 'earlier' ? Math.floor(days / 6) : 0);
