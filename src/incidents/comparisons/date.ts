import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

/** Days between the two; 0 where they overlap, null where one has no day. */
export function gapOf({ day: x }: Report, { day: y }: Report): number | null {
  return x === null || y === null ? null : Math.max(0, (y.first ?? 0) - (x.last ?? 0), (x.first ?? 0) - (y.last ?? 0));
}

/** Days of their own, more than a few days apart: the last of the levels below, which most pairs come to, seen without asking all the others. */
export const areFarApart = (a: Report, b: Report): boolean => (gapOf(a, b) ?? 0) > 3 && !isLaterImplied(a, b);

const isDay = (r: Report): boolean => r.day !== null && r.day.from === r.day.to;
const isSure = (a: Report, b: Report): boolean => a.day?.sure === true && b.day?.sure === true;

/** Days from an event to the publication of a report that gives no day itself; null where that cannot be said. */
function delay(a: Report, b: Report): number | null {
  const [dated, undated] = a.day === null ? [b, a] : [a, b];
  const published = undated.publishedDay;
  if (undated.day !== null || published === null) return null;
  if (dated.day !== null) return published - (dated.day.first ?? 0);
  return dated.publishedDay === null ? null : Math.abs(published - dated.publishedDay);
}

/** The day that is only implied comes later than the one that is stated. */
const isReportDay = (a: Report, b: Report): boolean => {
  if (a.day === null || b.day === null || a.day.sure === b.day.sure) return false;
  const [stated, implied] = a.day.sure ? [a.day, b.day] : [b.day, a.day];
  return implied.from > stated.to;
};

/** So long after a happening people still die of it and are counted. */
const AFTERMATH = 14;
/** The later of two days is only implied, and not so late that it must be another happening's. */
export function isLaterImplied(a: Report, b: Report): boolean {
  const gap = gapOf(a, b);
  return gap !== null && gap > 3 && gap <= AFTERMATH && ((a.day?.from ?? '') > (b.day?.to ?? '') ? a : b).day?.sure === false;
}

/** Days from the first to the last that a report gives. */
const lengthOf = ({ day: d }: Report): number => (d === null ? 0 : (d.last ?? 0) - (d.first ?? 0));
const [WEEK, MONTH] = [7, 31];

const day = (r: Report): string => (r.day === null ? 'no day' : isDay(r) ? r.day.from : `${r.day.from} to ${r.day.to}`);

/** One of them tells it in passing, without a day. */
const isRecalledOnly = (a: Report, b: Report): boolean => gapOf(a, b) === null && a.background !== b.background && (a.background ? a.day : b.day) === null;
/** So soon what has happened is still spoken of as known. */
const RECENT = 7;

export const date: Comparison = {
  field: 'date',
  levels: [
    { level: 'same day', weight: 3, holds: (a, b) => gapOf(a, b) === 0 && isDay(a) && isDay(b) && isSure(a, b), words: (a) => `both tell of ${day(a)}` },
    { level: 'same day, implied', weight: 2.5, holds: (a, b) => gapOf(a, b) === 0 && isDay(a) && isDay(b), words: (a) => `both are of ${day(a)}, which one of them only implies` },
    { level: 'within the month', weight: 2, holds: (a, b) => gapOf(a, b) === 0 && Math.max(lengthOf(a), lengthOf(b)) <= MONTH && Math.max(lengthOf(a), lengthOf(b)) > WEEK, words: (a, b) => `${day(a)} and ${day(b)} are of one month` },
    { level: 'within the year, both recalled', weight: 2, holds: (a, b) => gapOf(a, b) === 0 && a.background && b.background, words: (a, b) => `${day(a)} and ${day(b)}: both look back on one time` },
    { level: 'within the period', weight: 1, holds: (a, b) => gapOf(a, b) === 0, words: (a, b) => `${day(a)} and ${day(b)} overlap` },
    { level: 'a day apart, one implied', weight: 1, holds: (a, b) => gapOf(a, b) === 1 && !isSure(a, b), words: (a, b) => `${day(a)} and ${day(b)} are a day apart, as a report and its event often are` },
    { level: 'a day apart', weight: -1, holds: (a, b) => gapOf(a, b) === 1, words: (a, b) => `${day(a)} and ${day(b)} are a day apart, both stated` },
    { level: 'reported days later', weight: 0.5, holds: (a, b) => (gapOf(a, b) ?? 9) <= 3 && isReportDay(a, b), words: (a, b) => `${day(a)} and ${day(b)}: the later one may be the day of the report` },
    { level: 'a few days apart, both implied', weight: -5, holds: (a, b) => (gapOf(a, b) ?? 9) <= 3 && a.day?.sure === false && b.day?.sure === false, words: (a, b) => `${day(a)} and ${day(b)} are a few days apart, both implied` },
    { level: 'a few days apart, one implied', weight: -4, holds: (a, b) => (gapOf(a, b) ?? 9) <= 3 && !isSure(a, b), words: (a, b) => `${day(a)} and ${day(b)} are a few days apart, one of them implied` },
    { level: 'recalled within days', weight: 0, holds: (a, b) => isRecalledOnly(a, b) && (delay(a, b) ?? -1) >= 0 && (delay(a, b) ?? Infinity) <= RECENT, words: () => `one of them only recalls it, without a day, within ${String(RECENT)} days` },
    { level: 'recalled without a day', weight: -1.5, holds: isRecalledOnly, words: () => 'one of them only recalls it, without a day' },
    { level: 'told soon after', weight: 1, holds: (a, b) => { const d = delay(a, b); return d !== null && d >= 0 && d <= 3; }, words: () => 'one of them gives no day and was published within three days' },
    { level: 'told before a day that is only implied', weight: -2, holds: (a, b) => (delay(a, b) ?? 0) < -1 && (a.day ?? b.day)?.sure === false, words: () => 'one of them was published before the day that the other implies' },
    { level: 'told before', weight: -9, veto: true, holds: (a, b) => (delay(a, b) ?? 0) < -1, words: () => 'one of them was published before the other happened' },
    { level: 'told long after', weight: -3, holds: (a, b) => (delay(a, b) ?? 0) > 60, words: () => 'one of them gives no day and was published more than two months later' },
    { level: 'told later', weight: -1, holds: (a, b) => (delay(a, b) ?? 0) > 14, words: () => 'one of them gives no day and was published weeks later' },
    { level: 'told within two weeks', weight: 0, holds: (a, b) => { const d = delay(a, b); return d !== null && d >= -1 && d <= 14; }, words: () => 'one of them gives no day and was published within two weeks' },
    { level: 'implied days later', weight: -2, holds: isLaterImplied, words: (a, b) => `${day(a)} and ${day(b)}: the later one is only implied, and may be that of a late death or of a count` },
    { level: 'unknown', weight: 0, holds: (a, b) => gapOf(a, b) === null, words: () => 'one of them gives no day' },
    { level: 'a few days apart', weight: -5, holds: (a, b) => (gapOf(a, b) ?? 9) <= 3, words: (a, b) => `${day(a)} and ${day(b)} are a few days apart` },
    { level: 'different', weight: -9, veto: true, holds: () => true, words: (a, b) => `${day(a)} is not ${day(b)}` },
  ],
};
