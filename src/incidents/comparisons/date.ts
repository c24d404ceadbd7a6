import { dayNumber } from '../../claims/days.ts';
import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

const gap = (a: Report, b: Report): number | null => {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return null;
  const [af, at, bf, bt] = [a.from, a.to, b.from, b.to].map((d) => dayNumber(d) ?? 0) as [number, number, number, number];
  return Math.max(0, bf - at, af - bt);
};

const day = (r: Report): string => (r.from === r.to ? r.from ?? 'no date' : `${r.from ?? '?'} to ${r.to ?? '?'}`);

export const date: Comparison = {
  field: 'date',
  levels: [
    { level: 'same day', weight: 3, holds: (a, b) => gap(a, b) === 0 && a.precise && b.precise, words: (a, b) => `both tell of ${day(a.precise ? a : b)}` },
    { level: 'within the period', weight: 1.5, holds: (a, b) => gap(a, b) === 0, words: (a, b) => `${day(a)} and ${day(b)} overlap` },
    { level: 'a day apart', weight: 1.5, holds: (a, b) => gap(a, b) === 1, words: (a, b) => `${day(a)} and ${day(b)} are a day apart, as a report and its event often are` },
    { level: 'unknown', weight: 0, holds: (a, b) => gap(a, b) === null, words: () => 'one of them gives no day' },
    { level: 'different', weight: -6, veto: true, holds: () => true, words: (a, b) => `${day(a)} is not ${day(b)}` },
  ],
};
