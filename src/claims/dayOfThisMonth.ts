import type { DateMention, Reference } from './dates.ts';
import { dayNumberOf, monthOf, yearOf } from './days.ts';
import { kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { dayOfMonthTold } from './monthsTold.ts';

/** "the 4th of this month", "the 28th of last month": a day of the month in which the text was published, or of the one before. */
export function readDayOfThisMonth(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const { published } = reference;
  const day = kindAt(lattice, i) === 'number' && normAt(lattice, i + 1) === 'of' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(normAt(lattice, i)) : null;
  const month = day === null ? null : monthAt(lattice, i + 2);
  if (day === null || month === null) return readOrdinal(lattice, i, reference);
  const at = published === null ? null : dayNumberOf({ ...monthBack(published, month.back), day: Number(day[1]) });
  return { first: i, last: month.last, precision: 'day', from: at, to: at, yearStated: false, ago: null, printed: null };
}

const ORDINAL = /^([12]?\d|3[01])(?:st|nd|rd|th)$/;
const BEHIND: ReadonlySet<string> = new Set(['and', 'at', 'in', 'near', 'when', 'where', 'as', 'while', 'with', 'by', 'but', 'who', 'that', 'which', 'our', 'we', 'they', 'the', 'its', 'his', 'her', 'he', 'she', 'their', 'it', 'a', 'an', 'another', 'some', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']);

/** "seven at the mill on the 19th": of the month told last; else of that of publication or the one before, whichever it was last. "On the 19th floor" is none. */
function readOrdinal(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const found = kindAt(lattice, i) === 'number' && normAt(lattice, i - 1) === 'the' && LEADS.has(normAt(lattice, i - 2)) ? ORDINAL.exec(normAt(lattice, i)) : null;
  if (found === null || (kindAt(lattice, i + 1) === 'word' && !BEHIND.has(normAt(lattice, i + 1)) && tagAt(lattice, i + 1, 'person')?.tag.number !== 'plural')) return null;
  const day = dayOfMonthTold(Number(found[1]), reference) ?? lastBefore(Number(found[1]), reference.published);
  return day === null ? null : { first: i, last: i + 1, precision: 'day', from: day, to: day, yearStated: false, ago: null, printed: null };
}

function lastBefore(day: number, published: number | null): number | null {
  if (published === null) return null;
  const days = [0, 1].map((back) => dayNumberOf({ ...monthBack(published, back), day }));
  return days.find((d) => d !== null && d <= published) ?? null;
}

const LEADS: ReadonlySet<string> = new Set(['on', 'of', 'from', 'since', 'at', 'to', 'until', 'till', 'through']);

/** "this month", "last month", "the current month"; "the month" alone may be any. */
function monthAt(lattice: Lattice, at: number): { readonly back: number; readonly last: number } | null {
  const word = normAt(lattice, at);
  if (word === 'the') return normAt(lattice, at + 1) === 'current' && normAt(lattice, at + 2) === 'month' ? { back: 0, last: at + 3 } : null;
  return (word === 'this' || word === 'last') && normAt(lattice, at + 1) === 'month' ? { back: word === 'last' ? 1 : 0, last: at + 2 } : null;
}

const monthBack = (published: number, back: number): { readonly year: number; readonly month: number } => {
  const n = yearOf(published) * 12 + monthOf(published) - 1 - back;
  return { year: Math.floor(n / 12), month: (n % 12) + 1 };
};
