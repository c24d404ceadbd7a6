/** Calendar arithmetic on ISO days, in UTC: no clock and no time zone is ever asked. */

const DAY = 86_400_000;

export interface YearMonthDay { readonly year: number; readonly month: number; readonly day: number }

/** Days since 1970-01-01 of an ISO date (a time behind it is ignored), or null when it is none. */
export function dayNumber(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return null;
  return dayNumberOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** Null when there is no such day (31 February). */
export function dayNumberOf(date: YearMonthDay): number | null {
  const at = new Date(Date.UTC(date.year, date.month - 1, date.day));
  const real = at.getUTCFullYear() === date.year && at.getUTCMonth() === date.month - 1 && at.getUTCDate() === date.day;
  return real ? Math.round(at.getTime() / DAY) : null;
}

/** Written out, since an engine takes ten times as long for its own ISO form. */
export function isoDay(day: number): string {
  const at = new Date(day * DAY);
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${twoDigits(at.getUTCMonth() + 1)}-${twoDigits(at.getUTCDate())}`;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => new Date(day * DAY).getUTCDay();

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** 1 is January. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

export function monthSpan(year: number, month: number): { readonly from: number; readonly to: number } {
  return { from: Math.round(Date.UTC(year, month - 1, 1) / DAY), to: Math.round(Date.UTC(year, month, 0) / DAY) };
}

export const yearSpan = (year: number): { readonly from: number; readonly to: number } => ({ from: monthSpan(year, 1).from, to: monthSpan(year, 12).to });

/** A stretch of days, by its first and its last; null where they cannot be known. */
export interface Days { readonly from: number | null; readonly to: number | null }

export const UNKNOWN_DAYS: Days = { from: null, to: null };
