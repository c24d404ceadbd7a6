/** Days in filters: periods that move with today's date, and days that are named as far as they are known. Days are numbers as cells have them. */

const EPOCH = 25_569;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000 + EPOCH;
const partsOf = (day: number): { readonly year: number; readonly month: number; readonly weekday: number } => { const date = new Date(Math.round((Math.floor(day) - EPOCH) * 86_400_000)); return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() }; };

type IsIn = (day: number) => boolean;
const within = (from: number, to: number): IsIn => (day) => day >= from && day < to;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Excel.DynamicFilterCriteria of days, on the day of `now` (ISO); weeks begin on Sunday. `null` for a word that is none. */
export function dynamicDays(criterion: string, now: string): IsIn | null {
  const today = Math.floor(Date.parse(now) / 86_400_000) + EPOCH;
  const { year, month, weekday } = partsOf(today);
  const month1 = MONTHS.indexOf(criterion.replace(/^AllDatesInPeriod/, ''));
  if (month1 >= 0) return (day) => partsOf(day).month === month1;
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(criterion)?.[1];
  if (quarter !== undefined) return (day) => Math.floor(partsOf(day).month / 3) === Number(quarter) - 1;
  const [, which = '', unit = ''] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  const by = { Last: -1, This: 0, Next: 1 }[which] ?? 0;
  switch (unit) {
    case 'Week': { const sunday = today - weekday + 7 * by; return within(sunday, sunday + 7); }
    case 'Month': return within(dayOf(year, month + by, 1), dayOf(year, month + by + 1, 1));
    case 'Quarter': { const first = month - (month % 3) + 3 * by; return within(dayOf(year, first, 1), dayOf(year, first + 3, 1)); }
    case 'Year': return within(dayOf(year + by, 0, 1), dayOf(year + by + 1, 0, 1));
    default: break;
  }
  switch (criterion) {
    case 'Yesterday': return within(today - 1, today);
    case 'Today': return within(today, today + 1);
    case 'Tomorrow': return within(today + 1, today + 2);
    case 'YearToDate': return within(dayOf(year, 0, 1), today + 1);
    default: return null;
  }
}

/** Excel.FilterDatetime: "2018-05-24" to the day, the month or the year. `null` for what names no day. */
export function namedDays({ date, specificity }: { readonly date?: unknown; readonly specificity?: unknown }): IsIn | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(String(date ?? '')) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month) - 1, Number(day)];
  switch (specificity) {
    case 'Year': return within(dayOf(y, 0, 1), dayOf(y + 1, 0, 1));
    case 'Month': return within(dayOf(y, m, 1), dayOf(y, m + 1, 1));
    case 'Day': case undefined: return within(dayOf(y, m, d), dayOf(y, m, d + 1));
    default: return null;
  }
}
