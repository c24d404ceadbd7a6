/** Dates as a person types them, from Excel's count of days since 1900. */

/** A number format that shows a date or a time: it speaks of days, months, years or hours outside quotes, brackets and escapes. */
export const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(format);

const two = (n: number): string => String(n).padStart(2, '0');

/** "2018-05-24", "2018-05-24 13:05:00" or, for a time alone, "13:05:00". Excel's 1900 has a 29 February, so the days before it stand one off. */
export function dateOfSerial(serial: number): string {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (days === 0) return time;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return seconds === 0 ? day : `${day} ${time}`;
}
