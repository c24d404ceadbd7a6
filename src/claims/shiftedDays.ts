import type { DateMention } from './dates.ts';
import { isOneOf, kindAt, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { UNITS } from '../lexicon/numbers.ts';
import { bitFor } from '../lexicon/openers.ts';

/** Days told by their distance from the day told before: "Two days later", "The next morning", "a day earlier". */

/** So many words may stand between a day and what is counted from it. */
const REACH = 160;

const LAST_WORD = bitFor(['later', 'earlier', 'before', 'day', 'night', 'morning', 'evening']);
const NEXT: ReadonlySet<string> = new Set(['next', 'following']);
const PREVIOUS: ReadonlySet<string> = new Set(['previous', 'preceding']);

/** The days of the event with those counted from them, in reading order. */
export function withShifted(lattice: Lattice, days: readonly DateMention[]): readonly DateMention[] {
  const all: DateMention[] = [];
  let next = 0;
  const end = days.length === 0 ? 0 : Math.min(lattice.tokens.length, (days.at(-1) as DateMention).last + REACH);
  for (let i = days[0]?.last ?? 0; i < end; i++) {
    while (next < days.length && (days[next] as DateMention).first <= i) all.push(days[next++] as DateMention);
    const shift = isOneOf(lattice, i, LAST_WORD) ? shiftAt(lattice, i) : null;
    const anchor = shift === null ? undefined : dayBefore(all, shift.first);
    if (shift === null || anchor === undefined || (all.at(-1)?.last === i + 1 && all.at(-1)?.from !== null)) continue;
    const day = (anchor.from as number) + shift.days;
    const told: DateMention = { first: shift.first, last: i + 1, precision: 'day', from: day, to: day, yearStated: false, ago: null, printed: null };
    if (all.at(-1)?.last === i + 1) all.pop();
    all.push(told);
    counted.add(told);
  }
  while (next < days.length) all.push(days[next++] as DateMention);
  return all;
}

/** Those that were counted from another: they date what follows them. */
const counted = new WeakSet<DateMention>();

export const isCounted = (day: DateMention): boolean => counted.has(day);

/** The last day told before, not too far back. */
function dayBefore(days: readonly DateMention[], at: number): DateMention | undefined {
  for (let n = days.length - 1; n >= 0; n--) {
    const day = days[n] as DateMention;
    if (at - day.last > REACH) return undefined;
    if (day.last <= at && day.precision === 'day' && day.from !== null && day.from === day.to) return day;
  }
  return undefined;
}

/** So many words a clause behind "after" may have. */
const CLAUSE = 30;

/** "were killed on Sunday, a day after a landslide crushed their huts": the day is told from that on which the means, or the claim itself, stands behind "after". */
export function setBack(lattice: Lattice, day: DateMention, of: { /** The claim's first token. */ readonly claim: number; /** Where its means begins in the text. */ readonly means: number | null }): DateMention {
  const first = normAt(lattice, day.last) === ',' ? day.last + 1 : day.last;
  const word = normAt(lattice, first);
  const n = word === 'a' || word === 'one' ? 1 : UNITS.get(word) ?? null;
  if (n === null || day.from === null || day.to === null || day.precision !== 'day' || !['day', 'days'].includes(normAt(lattice, first + 1)) || normAt(lattice, first + 2) !== 'after') return day;
  const after = lattice.tokens[first + 2]?.start ?? Infinity;
  // "On Friday, a day after two policemen were shot, gunmen killed three": behind the clause the sentence goes on with its own day.
  let end = first + 3;
  while (end < first + CLAUSE && kindAt(lattice, end) !== 'break' && normAt(lattice, end) !== ',' && normAt(lattice, end) !== '.') end++;
  return (of.claim > first + 2 && of.claim < end) || (of.claim < day.first && of.means !== null && of.means > after) ? { ...day, last: first + 3, from: day.from - n, to: day.to - n } : day;
}

const OF_ANOTHER: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'this', 'those', 'his', 'her', 'its', 'their', 'our']);

/** Where the words begin and how many days they go on or back; null where they do not open what they date: "he died two days later" is a death of that day. */
function shiftAt(lattice: Lattice, at: number): { readonly first: number; readonly days: number } | null {
  const word = normAt(lattice, at);
  const before = normAt(lattice, at - 1);
  // "Four days before the flood, on 7 October": counted from what follows.
  if (word === 'before' && OF_ANOTHER.has(normAt(lattice, at + 1))) return null;
  if (word === 'later' || word === 'earlier' || word === 'before') return countedDays(lattice, at, word === 'later' ? 1 : -1) ?? (word === 'before' && before === 'day' && normAt(lattice, at - 2) === 'the' ? opening(lattice, at - 2, -1) : null);
  const days = NEXT.has(before) ? 1 : PREVIOUS.has(before) ? -1 : 0;
  if (days === 0) return null;
  return opening(lattice, ['the', 'on', 'early', 'late'].includes(normAt(lattice, at - 2)) ? at - 2 : at - 1, days);
}

/** "Two days later", "a day earlier". */
function countedDays(lattice: Lattice, at: number, sign: 1 | -1): { readonly first: number; readonly days: number } | null {
  if (!['day', 'days'].includes(normAt(lattice, at - 1))) return null;
  const word = normAt(lattice, at - 2);
  const n = word === 'a' || word === 'one' ? 1 : UNITS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
  return n === null ? null : opening(lattice, at - 2, n * sign);
}

/** At the head of a sentence or of a part of it. */
function opening(lattice: Lattice, first: number, days: number): { readonly first: number; readonly days: number } | null {
  const lead = normAt(lattice, first - 1) === 'on' || normAt(lattice, first - 1) === 'only' || normAt(lattice, first - 1) === 'just' ? first - 2 : first - 1;
  const opens = lead < 0 || kindAt(lattice, lead) !== 'word' || ['and', 'but', 'then', 'while'].includes(normAt(lattice, lead));
  return opens ? { first, days } : null;
}
