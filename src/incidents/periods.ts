import type { Claim } from '../claims/claim.ts';
import { impliedDays, isBackground } from './causes.ts';
import { LOOKED_AT } from './claimGroups.ts';
import { endOf, startOf } from './claimSpans.ts';
import { dayNumber, isoDay } from '../claims/days.ts';
import { knownDay } from './days.ts';
import { HAPPENING } from './happenings.ts';
import type { Moment } from './moments.ts';
import type { ArticleText, Passage } from './passages.ts';

/** Months, seasons and years in which a sentence says that its dead died: too wide to be a day, and yet enough to tell an older happening from the one of this week. */
export interface Period { readonly from: string; readonly to: string; /** It ended weeks before the text was published: what no day is told of was not then. */ readonly over: boolean }

/** "In January a raid killed four", "the flood of last autumn, in which seven drowned": of a sentence that tells of no other time. */
export function periodOf(claims: readonly Claim[], { start, end, headline }: Passage, { doc: { article } }: ArticleText): Period | null {
  if (headline) return null;
  const dates = claims.flatMap(({ date }) => (date?.from != null && date.to !== null && date.basis.kind === 'stated' && date.basis.span.start >= start && date.basis.span.end <= end ? [{ from: date.from, to: date.to, precision: date.precision }] : []));
  const [date] = dates;
  const told = date === undefined ? toldPeriod(article.text.slice(Math.max(start, startOf(claims) - LOOKED_AT), Math.min(end, endOf(claims) + BEHIND)), article.published) : dates.every((d) => WIDE.has(d.precision) && d.from === date.from) ? date : null;
  return told === null ? null : { from: told.from, to: told.to, over: isOver(told, article.published) };
}

interface Span { readonly from: string; readonly to: string }

function isOver({ to }: Span, published: string | null): boolean {
  const [last, day] = [knownDay(to), published === null ? null : knownDay(published.slice(0, 10))];
  return last !== null && day !== null && day - last > WEEKS;
}
/** What is told without a day may have happened so many days ago. */
const WEEKS = 30;
const WIDE: ReadonlySet<string> = new Set(['month', 'year']);
const BEHIND = 80;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Readonly<Record<string, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9, fall: 9 };
const NAMED = `(?:(?:early|late|mid) |mid-)?(?:(${MONTHS.join('|')})(?! \\d{1,2}\\b)(?:,? (?:of )?((?:19|20)\\d\\d|last year))?|(?:last |the )?(winter|spring|summer|autumn)(?: (?:of )?((?:19|20)\\d\\d|last year))?|((?:19|20)\\d\\d|last year))\\b(?!['’-])`;
const ATTRIBUTE = `(?:(${MONTHS.join('|')})(?! \\d)(?: ((?:19|20)\\d\\d))?|last (winter|spring|summer|autumn)|((?:19|20)\\d\\d|last year))(?:['’]s)?`;
/** "The raid of October", "recall October", "the worst since May 2021", and "the October raid", "last summer's fire". */
const BEHIND_NOUN = new RegExp(`(?:\\b${HAPPENING} (?:of|in|back in|from)|\\b(?:[Rr]ecall|[Rr]emember|[Mm]emor(?:y|ies) of|[Ss]peak of|[Ss]poke of|[Tt]alk of|[Tt]hink of|[Tt]hought of)(?:s|ed|ing)?|\\b(?:worst|deadliest|bloodiest|biggest|largest|gravest|heaviest|first|most \\p{L}+)\\b[^.;,]{0,60} since|\\bas in) ${NAMED}`, 'u');
const BEFORE_NOUN = new RegExp(`(?:\\b[Tt]he |\\b(?:[Aa]fter|[Ss]ince|[Ii]n|[Oo]f|[Ff]rom) (?:the )?|^\\W*)${ATTRIBUTE} (?:[\\p{Ll}-]+ ){0,2}?${HAPPENING}\\b`, 'u');

/** A first look. */
const TIMES = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ww]inter|[Ss]pring|[Ss]ummer|[Aa]utumn|(?:19|20)\d\d|[Ll]ast year)\b/u;

function toldPeriod(words: string, published: string | null): Span | null {
  if (published === null || !TIMES.test(words)) return null;
  const found = BEHIND_NOUN.exec(words) ?? BEFORE_NOUN.exec(words.replace(/^(\W*)(Last)\b/u, (_, before: string) => `${before}last`));
  if (found === null) return null;
  const [, month, ofYear, season, seasonYear, year] = found.length > 5 ? found : [found[0], found[1], found[2], found[3], undefined, found[4]];
  const at = { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) };
  const yearOf = (said: string | undefined): number | null => (said === undefined ? null : said.startsWith('last') ? at.year - 1 : Number(said));
  if (month !== undefined) { const n = MONTHS.indexOf(month) + 1; const y = yearOf(ofYear) ?? (n < at.month ? at.year : at.year - 1); return n === at.month && ofYear === undefined ? null : months(y, n, 1); }
  // A season lasts longer in one part of the world than in another.
  if (season !== undefined) { const y = yearOf(seasonYear); return y !== null ? months(y - 1, 12, 14) : lastSeason(season, at); }
  const y = yearOf(year);
  return y === null || y >= at.year ? null : months(y, 1, 12);
}

function lastSeason(season: string, at: { readonly year: number; readonly month: number }): Span | null {
  const middle = (SEASONS[season] as number) + 1;
  const year = middle + 1 < at.month ? at.year : at.year - 1;
  return months(year, middle - 1, 4);
}

/** So many months from one on. */
function months(year: number, month: number, count: number): Span {
  const iso = (n: number): string => `${String(year + Math.floor((month - 1 + n) / 12))}-${String(((month - 1 + n) % 12 + 12) % 12 + 1).padStart(2, '0')}-01`;
  return { from: iso(0), to: isoDay((dayNumber(iso(count)) ?? 1) - 1) };
}

/** "In January a raid killed four", after what happened on Tuesday: it was not then; "last month" is counted roughly. */
export function isOfOtherTime(moment: Moment, episode: readonly Moment[]): boolean {
  const [own, theirs] = [spanOf([moment], []), spanOf(episode, episode.every(isBackground) ? [] : impliedDays(episode))];
  if (theirs === null && moment.period?.over === true && !episode.some(isBackground)) return episode.some((m) => !m.passage.headline);
  if (own === null || theirs === null || (moment.period === null && episode.every((m) => m.period === null))) return false;
  return own.from - SLACK > theirs.to || own.to + SLACK < theirs.from;
}
const SLACK = 3;

/** From the first to the last day of which some moments tell, else of those that they imply. */
function spanOf(moments: readonly Moment[], implied: readonly string[]): { readonly from: number; readonly to: number } | null {
  const days = moments.flatMap((m) => (m.days.length > 0 ? m.days : []));
  const periods = moments.flatMap((m) => (m.period === null ? [] : [m.period]));
  const told = days.length > 0 ? days : periods.length > 0 ? periods.flatMap(({ from, to }) => [from, to]) : implied;
  const numbers = told.flatMap((d) => { const n = knownDay(d); return n === null ? [] : [n]; });
  return numbers.length === 0 ? null : { from: Math.min(...numbers), to: Math.max(...numbers) };
}
