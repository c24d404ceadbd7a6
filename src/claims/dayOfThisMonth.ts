import type { DateMention, Reference } from './dates.ts';
import { dayNumberOf, monthOf, yearOf } from './days.ts';
import { kindAt, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

const WHICH: ReadonlyMap<string, number> = new Map([['this', 0], ['the', 0], ['last', -1]]);
const MONTHS: ReadonlySet<string> = new Set(['month']);

/** "the 4th of this month", "the 28th of last month": a day of the month in which the text was published, or of the one before. */
export function readDayOfThisMonth(lattice: Lattice, i: number, { published }: Reference): DateMention | null {
  const day = kindAt(lattice, i) === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(normAt(lattice, i)) : null;
  const back = WHICH.get(normAt(lattice, i + 2));
  if (day === null || normAt(lattice, i + 1) !== 'of' || back === undefined || !isMonth(lattice, i + 3, back)) return null;
  const range = { first: i, last: i + (normAt(lattice, i + 3) === 'current' ? 5 : 4) };
  const of = published === null ? null : monthBack(published, back);
  const at = of === null ? null : dayNumberOf({ ...of, day: Number(day[1]) });
  return { ...range, precision: 'day', from: at, to: at, yearStated: false, ago: null, printed: null };
}

/** "of this month", "of last month", "of the current month"; "of the month" alone may be any. */
const isMonth = (lattice: Lattice, at: number, back: number): boolean => (normAt(lattice, at - 1) === 'the' ? normAt(lattice, at) === 'current' && MONTHS.has(normAt(lattice, at + 1)) : MONTHS.has(normAt(lattice, at)) && back <= 0);

const monthBack = (published: number, back: number): { readonly year: number; readonly month: number } => {
  const n = yearOf(published) * 12 + monthOf(published) - 1 + back;
  return { year: Math.floor(n / 12), month: (n % 12) + 1 };
};
