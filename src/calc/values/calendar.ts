/** Excel's calendar: days count from 1 January 1900 as day 1, and 29 February 1900, which never was, is day 60. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number of a day; months and days beyond their range run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const n = Math.round((at.getTime() - EPOCH) / 86_400_000);
  return n > 60 ? n : n - 1;
}

/** Year, month and day of a day's number. */
export function partsOf(n: number): { readonly year: number; readonly month: number; readonly day: number } {
  if (n === 60) return { year: 1900, month: 2, day: 29 };
  if (n === 0) return { year: 1900, month: 1, day: 0 };
  const at = new Date(EPOCH + (n > 60 ? n : n + 1) * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
