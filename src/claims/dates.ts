import { OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { readDayOfThisMonth } from './dayOfThisMonth.ts';
import { dayNumber, dayNumberOf, isoDay, yearOf } from './days.ts';
import { headingsIn, NOTHING_TOLD, readLineDay, toldBy, toldFrom, yearOfHeadline } from './monthsTold.ts';
import type { Told } from './monthsTold.ts';
import { hasKind, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { impliedYear, isNumber, readDayMonth, readIso, readMonth, readMonthDay, readNumeric, readYear } from './printedDates.ts';
import { readAgo, readLast, readRelativeDay, readWeekday, readWeekend } from './relativeDates.ts';

/** A date as printed, with the days it means when they can be known. Days are numbers since 1970-01-01. */
export interface DateMention extends Range {
  readonly precision: 'day' | 'days' | 'week' | 'month' | 'year';
  readonly from: number | null;
  readonly to: number | null;
  /** The year stands in the text; a date with a year contradicts or confirms, one without follows the article's. */
  readonly yearStated: boolean;
  /** How many days before publication, at the least, for what is told from there ("last month" is 28); null for printed dates. */
  readonly ago: number | null;
  /** What the text prints when `from` and `to` are our suggestion. */
  readonly printed: { readonly from: number; readonly to: number } | null;
}

/** What dates are read against. `published` null: weekdays and "yesterday" stay unresolved. */
export interface Reference { readonly published: number | null; readonly latestYear: number | null; /** What the text has told before. */ readonly told: Told }

type Reader = (lattice: Lattice, i: number, reference: Reference) => DateMention | null;

/** The ways a date is printed, tried in this order at each token. */
const READERS: readonly Reader[] = [readLineDay, readNumeric, readIso, readDayMonth, readDayOfThisMonth, readMonthDay, readMonth, readRelativeDay, readWeekday, readAgo, readLast, readYear];

/** Those that begin with neither a name nor digits: "the 9th of May", "a week ago", "last month". Most tokens begin none at all. */
const BY_SMALL_WORD: readonly Reader[] = [readDayMonth, readAgo, readLast, readWeekend];

/** What the chapters before leave to the next: the latest year that they print, and the month that they have come to. */
export interface DatesBefore { readonly latestYear: number | null; readonly told: Told }

const NO_DATES: DatesBefore = { latestYear: null, told: NOTHING_TOLD };

/** Every date mention of a text in reading order; what it tells at its end stands in the reference. */
export function findDates(lattice: Lattice, before: DatesBefore = NO_DATES): { readonly mentions: readonly DateMention[]; readonly reference: Reference } {
  const published = lattice.doc.article.published === null ? null : dayNumber(lattice.doc.article.published);
  const reference = { published, latestYear: published === null ? latestStated(lattice, before.latestYear) : yearOf(published), told: before.told };
  const { mentions, told } = scan(lattice, reference);
  return { mentions: mentions.map((m) => suspect(lattice, m, reference)), reference: { published, latestYear: reference.latestYear, told } };
}

/** The latest year that a text without a day of publication prints, here or before. */
function latestStated(lattice: Lattice, earlier: number | null): number | null {
  const years = scan(lattice, { published: null, latestYear: null, told: NOTHING_TOLD }).mentions.filter((m) => m.yearStated && m.to !== null).map((m) => yearOf(m.to as number));
  return years.length > 0 || earlier !== null ? Math.max(...years, earlier ?? 0) : null;
}

function scan(lattice: Lattice, start: Reference): { readonly mentions: DateMention[]; readonly told: Told } {
  const { published, latestYear } = start;
  const headings = headingsIn(lattice);
  const titled = headings.size === 0 ? null : yearOfHeadline(lattice);
  const mentions: DateMention[] = [];
  let reference = start;
  const tell = (told: Told): void => { if (told !== reference.told) reference = { published, latestYear, told }; };
  for (let i = 0; i < lattice.tokens.length;) {
    const heading = headings.size === 0 ? undefined : headings.get(i);
    if (heading !== undefined) tell(toldBy(heading, reference.told, (month) => titled ?? impliedYear({ month }, reference)));
    const mention = mentionAt(lattice, i, reference);
    if (mention) { mentions.push(mention); tell(toldFrom(mention, reference.told, { lattice, published })); }
    i = mention ? mention.last : i + 1;
  }
  return { mentions, told: reference.told };
}

function mentionAt(lattice: Lattice, i: number, reference: Reference): DateMention | null {
  const named = hasKind(lattice, i, NAMED);
  if (!named && !mayOpen(lattice, i, OPENS.date)) return null;
  for (const read of named || isNumber(lattice, i) ? READERS : BY_SMALL_WORD) {
    const mention = read(lattice, i, reference);
    if (mention) return mention;
  }
  return null;
}

const NAMED = KIND_BITS.month | KIND_BITS.weekday | KIND_BITS.relativeDay;

/**
 * A report that dates itself ("published on the 21st of May 2016 that") with another year than the article's, at most two years off, and
 * whose day and month fall within the month before publication, has probably slipped in the year. The reader suggests the article's
 * own year and keeps what is printed; history and anniversaries are not suspected.
 */
function suspect(lattice: Lattice, mention: DateMention, reference: Reference): DateMention {
  // "On 11 October last year" is no slip.
  if (!mention.yearStated || normAt(lattice, mention.last - 1) === 'year' || mention.precision !== 'day' || mention.from === null || reference.latestYear === null) return mention;
  const gap = Math.abs(yearOf(mention.from) - reference.latestYear);
  if (gap === 0 || gap > 2 || !datesItself(lattice, mention)) return mention;
  const at = new Date(mention.from * 86_400_000);
  const same = dayNumberOf({ year: reference.latestYear, month: at.getUTCMonth() + 1, day: at.getUTCDate() });
  const fits = same !== null && (reference.published === null || (same < reference.published && reference.published - same <= 31));
  return fits ? { ...mention, from: same, to: same, printed: { from: mention.from, to: mention.from } } : mention;
}

function datesItself(lattice: Lattice, mention: DateMention): boolean {
  for (let i = mention.first - 1; i >= mention.first - 5; i--) if (tagAt(lattice, i, 'report')) return true;
  return false;
}

/** The ISO form in which a claim carries days. */
export const isoOf = (day: number | null): string | null => (day === null ? null : isoDay(day));
