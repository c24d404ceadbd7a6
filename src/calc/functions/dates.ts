import type { CalcValue } from '../calc.ts';
import { asArray } from '../cells/read.ts';
import { dayNumber, daysInMonth, partsOf } from '../values/calendar.ts';
import { numberInText, toNumber } from '../values/convert.ts';
import { ERRORS } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { end, guarded, integerOr, numberOr, reading, single, textOr, whole } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';
import { oneValue } from '../cells/read.ts';

const serial = (value: CalcValue | undefined): number => { const n = numberOr(value, 0); return n < 0 || n >= 2_958_466 ? end(ERRORS.num) : n; };
const day = (value: CalcValue | undefined): number => Math.floor(serial(value));
const ofDay = (take: (of: ReturnType<typeof partsOf>) => number): FunctionDefinition => reading(1, ([value]) => take(partsOf(day(value))));

/** Sunday is 0. Excel's own calendar, with its 29 February 1900, is a day off before March 1900. */
const weekdayOf = (n: number): number => (n + 6) % 7;

const WEEK_STARTS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

function weekday(n: number, kind: number): CalcValue {
  if (kind === 3) return (weekdayOf(n) + 6) % 7;
  const start = WEEK_STARTS[kind];
  return start === undefined ? ERRORS.num : ((weekdayOf(n) - start + 7) % 7) + 1;
}

function isoWeek(n: number): number {
  const thursday = n - ((weekdayOf(n) + 6) % 7) + 3;
  return Math.floor((thursday - dayNumber(partsOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(n: number, kind: number): CalcValue {
  if (kind === 21) return isoWeek(n);
  const start = WEEK_STARTS[kind];
  if (start === undefined) return ERRORS.num;
  const first = dayNumber(partsOf(n).year, 1, 1);
  return Math.floor((n - first + ((weekdayOf(first) - start + 7) % 7)) / 7) + 1;
}

/** The same day so many months on, or the last of a shorter month. */
function monthsOn(n: number, months: number): number {
  const { year, month, day: of } = partsOf(n);
  const [y, m] = [year + Math.floor((month - 1 + months) / 12), (((month - 1 + months) % 12) + 12) % 12 + 1];
  const at = dayNumber(y, m, Math.min(of, daysInMonth(y, m)));
  return at < 0 ? end(ERRORS.num) : at;
}

const monthEnd = (n: number, months: number): number => { const { year, month } = partsOf(monthsOn(n - partsOf(n).day + 1, months)); return dayNumber(year, month, daysInMonth(year, month)); };

/** Whole units between two days, as DATEDIF counts them. */
function between(from: number, to: number, unit: string): CalcValue {
  if (from > to) return ERRORS.num;
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D': return to - from;
    case 'M': return months;
    case 'Y': return Math.floor(months / 12);
    case 'YM': return months % 12;
    case 'MD': return b.day - a.day + (b.day < a.day ? daysInMonth(b.year, b.month - 1) : 0);
    case 'YD': return to - monthsOn(from, Math.floor(months / 12) * 12);
    default: return ERRORS.num;
  }
}

/** Working days from one day to another, both counted; holidays in any range. */
const workingDays = ([from, to, holidays]: readonly Value[]): CalcValue => guarded(() => {
  const [a, b] = [day(oneValue(from as Value)), day(oneValue(to as Value))];
  const free = new Set(holidays === undefined ? [] : asArray(holidays).values.map((v) => { const n = toNumber(v); return typeof n === 'number' ? Math.floor(n) : end(n); }));
  let count = 0;
  for (let n = Math.min(a, b); n <= Math.max(a, b); n++) if (weekdayOf(n) !== 0 && weekdayOf(n) !== 6 && !free.has(n)) count++;
  return a > b ? -count : count;
});

function dateFrom([year, month, of]: readonly CalcValue[]): CalcValue {
  const y = integerOr(year, 0);
  if (y < 0 || y > 9999) return ERRORS.num;
  const n = dayNumber(y < 1900 ? y + 1900 : y, integerOr(month, 1), integerOr(of, 1));
  return n < 0 || n >= 2_958_466 ? ERRORS.num : n;
}

const inText = (part: (n: number) => number): FunctionDefinition => reading(1, ([text]) => { const n = numberInText(textOr(text, '')); return n === null || /^[\d.]+$/.test(textOr(text, '').trim()) ? ERRORS.value : part(n); });
const seconds = (n: number): number => Math.round((n - Math.floor(n)) * 86_400) % 86_400;

export const DATES: FunctionTable = {
  DATE: reading(3, dateFrom), DATEVALUE: inText(Math.floor), TIMEVALUE: inText((n) => n - Math.floor(n)),
  TIME: reading(3, ([h, m, s]) => { const all = integerOr(h, 0) * 3600 + integerOr(m, 0) * 60 + integerOr(s, 0); return all < 0 ? ERRORS.num : (all % 86_400) / 86_400; }),
  YEAR: ofDay((d) => d.year), MONTH: ofDay((d) => d.month), DAY: ofDay((d) => d.day),
  HOUR: reading(1, ([n]) => Math.floor(seconds(serial(n)) / 3600)), MINUTE: reading(1, ([n]) => Math.floor(seconds(serial(n)) / 60) % 60), SECOND: reading(1, ([n]) => seconds(serial(n)) % 60),
  WEEKDAY: reading([1, 2], ([n, kind]) => weekday(day(n), integerOr(kind, 1))), WEEKNUM: reading([1, 2], ([n, kind]) => weekNumber(day(n), integerOr(kind, 1))), ISOWEEKNUM: reading(1, ([n]) => isoWeek(day(n))),
  EDATE: reading(2, ([n, months]) => monthsOn(day(n), integerOr(months, 0))), EOMONTH: reading(2, ([n, months]) => monthEnd(day(n), integerOr(months, 0))),
  DATEDIF: reading(3, ([from, to, unit]) => between(day(from), day(to), textOr(unit, ''))), DAYS: reading(2, ([to, from]) => day(to) - day(from)), NETWORKDAYS: whole([2, 3], workingDays),
  TODAY: { ...single(0, (_, at) => Math.floor(at.book.now())), isVolatile: true }, NOW: { ...single(0, (_, at) => at.book.now()), isVolatile: true },
};
