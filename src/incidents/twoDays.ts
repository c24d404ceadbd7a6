import { dayNumber } from '../claims/days.ts';

/** "The battle of 23 and 24 October", "on 3-4 May": the days of one happening that goes on; the day before the joint, where the last is read. */
export function firstOfTwo(text: string, start: number, last: string): string | null {
  const found = FIRST_OF_TWO.exec(text.slice(Math.max(0, start - LONGEST_JOINT), start));
  const day = found === null ? null : `${last.slice(0, 8)}${(found[1] as string).padStart(2, '0')}`;
  return day !== null && day < last && dayNumber(day) !== null ? day : null;
}
const LONGEST_JOINT = 24;
const FIRST_OF_TWO = /\b(?:on|of|during) (?:the )?(?:nights? of )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: and | to | or |[-–/])(?:the )?$/u;
