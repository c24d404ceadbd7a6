import type { Document } from '../text/document.ts';
import { knownDay } from './days.ts';
import { printedDay } from './weekdays.ts';

/** "Tuesday, 4 April", "April 4, 2023" or "Tuesday" as a line of its own. */
const LINE = /^\W*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,?\s*(\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?)?,?\s*(\d{4})?\s*:?\s*$/u;
const LONGEST = 44;

/** The day in force at each block of a text that is parted by lines which print nothing but a day; a text with fewer than two of them is no such log. */
export function dayLinesOf({ blocks, article: { text, published } }: Document): readonly (string | null)[] {
  const today = published === null ? null : knownDay(published);
  if (today === null) return NONE;
  const days = blocks.map(({ start, end }) => (end - start > LONGEST ? null : dayIn(text.slice(start, end), today)));
  if (new Set(days.filter((d) => d !== null)).size < 2) return NONE;
  let now: string | null = null;
  return days.map((day) => (now = day ?? now));
}

const NONE: readonly null[] = [];

function dayIn(line: string, today: number): string | null {
  const [, weekday, date, year] = LINE.exec(line.trim()) ?? [];
  const printed = date === undefined ? weekday : [date, year].filter(Boolean).join(' ');
  return printed === undefined ? null : printedDay(printed, today);
}
