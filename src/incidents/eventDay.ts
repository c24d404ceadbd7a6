import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { isoDay } from '../claims/days.ts';
import { isCorrected } from './correctField.ts';
import { knownDay } from './days.ts';
import { dayAfterIt, dayBeside, dayCountedBack, dayOfSame } from './daysAround.ts';
import type { Episode } from './episodes.ts';
import type { ArticleText, Passage } from './passages.ts';
import type { EventDay } from './report.ts';
import { dayBetween, daysIn, isLater, isNoDay, isSpoken, ownedDates } from './weekdays.ts';
import { isSeparate, laterIn } from './turns.ts';

/** One happening of an article, beside the others that it tells of. */
export interface DayOf { readonly reading: Reading; readonly text: ArticleText; readonly episode: Episode; readonly others: readonly Episode[] }

type Day = Pick<EventDay, 'from' | 'to' | 'sure'>;

/** The day its sentences state; else the day that follows from the article, unless another of its happenings states that day for itself. */
export function dayOf(of: DayOf, claims: readonly Claim[]): EventDay | null {
  const day = findDay(of, claims);
  return day === null ? null : { from: day.from, to: day.to, sure: day.sure, first: knownDay(day.from), last: knownDay(day.to) };
}

function findDay(of: DayOf, claims: readonly Claim[]): Day | null {
  const { episode } = of;
  const decided = claims.flatMap(({ date }) => (date?.from != null && date.to !== null && isCorrected(date.basis) ? [date.from, date.to] : []));
  if (decided.length > 0) return span(decided, true);
  if (episode.shifted !== null) return episode.shifted;
  const since = takenOn(claims);
  if (since !== null) return { from: since, to: laterOf(since, of.reading.article.published), sure: false };
  const stated = episode.moments.filter((m) => !m.thin && (m.owned || !m.passage.aftermath)).flatMap((m) => m.days);
  if (stated.length > 0) return span(stated, true);
  const formed = dayOfForm(of);
  if (formed !== null) return { from: formed, to: formed, sure: true };
  const titled = dayOfTitle(of);
  if (titled !== null) return { from: titled, to: titled, sure: true };
  const behind = dayBehind(of);
  if (behind !== null) return { from: behind, to: behind, sure: true };
  const before = beforeTheSecond(of);
  if (before !== null) return before;
  const around = dayAfterIt(of) ?? dayBeside(of) ?? dayCountedBack(of);
  if (around !== null) return around;
  const thin = episode.moments.filter((m) => m.thin).flatMap((m) => m.days);
  if (thin.length > 0) return span(thin, false);
  const later = laterDays(of);
  const dated = claims.filter((c) => c.date?.from == null || !(later.has(c.date.from) || isTakenAmiss(c, of))).flatMap((c) => (c.date?.from && c.date.to ? [{ from: c.date.from, to: c.date.to, day: c.date.precision === 'day' }] : []));
  const days = dated.filter((d) => d.day).map((d) => d.from);
  const taken = new Set(of.others.flatMap((e) => [...e.moments.flatMap((m) => (m.thin ? [] : m.days)), ...(e.shifted === null ? [] : [e.shifted.from])]));
  const free = days.filter((d) => !taken.has(d) || isHeadings(claims, d));
  if (free.length > 0) return span(free, false);
  const same = dayOfSame(of);
  if (same !== null) return same;
  if (isOwnTime(of, claims)) return null;
  const theirs = new Set(of.others.flatMap((e) => e.moments.flatMap((m) => m.claims.flatMap((c) => (c.date?.from && c.date.basis.kind === 'stated' ? [c.date.from] : [])))));
  const [period] = dated.filter((d) => !d.day && (!theirs.has(d.from) || claims.some((c) => c.date?.from === d.from && c.date.basis.kind === 'stated')) && (claims.every((c) => c.scope === 'background') || d.to >= (of.reading.article.published ?? '').slice(0, 4)));
  return period ? { from: period.from, to: period.to, sure: false } : windowOf(of, claims) ?? (claims.every((c) => c.scope === 'background') ? null : pastDay(of) ?? liveDay(of));
}

/** A day that only follows from the rest of the article, which prints it for something else wherever it does: for a statement, a search, a tally's window. */
function isTakenAmiss({ date }: Claim, { reading, text: { doc: { article: { text } } } }: DayOf): boolean {
  if (date?.basis.kind !== 'implied' || !date.text) return false;
  let known = looked.get(reading);
  if (known === undefined) looked.set(reading, known = new Map());
  let amiss = known.get(date.text);
  if (amiss === undefined) known.set(date.text, amiss = isNowhereAnEvent(date.text, reading, text));
  return amiss;
}

/** Many claims of an article take over the same few words. */
const looked = new WeakMap<Reading, Map<string, boolean>>();

function isNowhereAnEvent(day: string, reading: Reading, text: string): boolean {
  const printed = (cumulative: boolean): readonly number[] => reading.claims.flatMap((c) => ((c.scope === 'cumulative') === cumulative && c.date?.basis.kind === 'stated' ? [c.date.basis.span.start] : []));
  const [events, tallies] = [printed(false), printed(true)];
  let found = false;
  for (let at = text.indexOf(day), n = 0; at >= 0 && n < MOST_LOOKS; at = text.indexOf(day, at + 1), n++) {
    found = true;
    // "Eleven were stabbed late on Friday, the ombudsman said": a claim's own day, whoever speaks behind it.
    if (events.includes(at)) return false;
    const end = at + day.length;
    if (OF_A_REPORT.test(text.slice(Math.max(0, at - 20), at))) return false;
    if (NEARBY.test(day) && isOfNothing(text, at, end)) continue;
    if (!tallies.includes(at) && !isNoDay(text, at, end) && !isLater(text, at, end) && !isSpoken(text, { from: Math.max(0, at - 60), start: at, end })) return false;
  }
  return found;
}

const MOST_LOOKS = 20;

/** Days that are told of many things, and of no event where their sentence has no word of one: "The clerk who read the list stayed at home yesterday". */
const NEARBY = /^(?:yesterday|today|tomorrow|this (?:morning|afternoon|evening|week)|tonight|last night)/i;
const EVENT = /\b(?:kill|dead|death|die[sd]?\b|dying|injur|wound|hurt|casualt|victim|murder|massacr|attack|ambush|raid|storm|shot\b|shoot|gun|fire\b|fires\b|blaze|burn|flame|bomb|blast|explo|shell|rocket|missile|drone|strike|struck|hit\b|hits\b|mine\b|crash|collid|collision|derail|overturn|plung|fell\b|fall\b|falls\b|collaps|cave[ds]? in|gave way|slid|landslip|mud|flood|quake|shook|sank|sink|capsiz|drown|swept|crush|trampl|stampede|stab|hack|behead|abduct|kidnap|seiz|clash|fight|fought|battle|riot|march|protest|came down|went (?:down|off|up|over)|happen|occur|took place|accident|incident|disaster|tragedy|toll|trapp|buried|missing)/i;
const SENTENCE = 300;
function isOfNothing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const behind = text.slice(end, end + SENTENCE);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1;
  const to = /[.?!\n]/.exec(behind)?.index ?? behind.length;
  return !EVENT.test(before.slice(from)) && !EVENT.test(behind.slice(0, to));
}

/** "A bulletin published on the 21st of May told of two raids": nearer to them than any other day. */
const OF_A_REPORT = /\b(?:published|issued|posted) on (?:the )?$/i;

const GOES_ON = /^\s*(?:The|This|That|Their|Both) (?:\p{L}+ ){0,2}?(?:attack|attackers|assailants|gunmen|blast|explosion|bomb|bombing|strike|raid|ambush|assault|shooting|incident|accident|crash|collision|collapse|fire|blaze|landslide|slide|quake|earthquake|flood|storm|boat|ferry|bus|train|plane|vessel|victims|killings?|massacre|clashes|fighting|violence)\b|^\s*(?:The|This) (?:\p{L}+ ){0,2}?(?:bridge|shaft|pit|mine|roof|wall|stand|building|tower|dam|slope|hillside|hill|mountain|ferry|boat|launch|bus|train|plane|boiler|tanker|factory|mill|warehouse) (?:gave way|collapsed|caved in|came down|fell|burst|broke|caught fire|exploded|blew up|sank|overturned|capsized|went down|left the (?:road|rails)|crashed|plunged|slid)\b|^\s*It (?:happened|occurred|took place|struck|hit)\b/iu;

/** "The attackers came on Thursday afternoon": the day that a sentence behind the claims gives for what they tell of. */
function dayBehind(of: DayOf): string | null {
  const { article } = of.reading;
  for (const passage of goingOn(of)) {
    const [day] = isSeparate(passage) || laterIn(passage) !== null ? [] : daysIn(article.text.slice(passage.start, passage.end), article.published);
    if (day !== undefined) return day;
  }
  return null;
}

/** "Launch accident of 18 May: situation report 5", above a report on one happening. */
function dayOfTitle({ reading: { article: { text, published } }, text: { passages }, episode, others }: DayOf): string | null {
  // "Clinic bulletin on Saturday's tram crash of 4 May. (Next paragraph:) A boy died on Sunday."
  const first = episode.moments.find((m) => !m.passage.headline)?.passage.index ?? 0;
  const days = others.length > 0 ? [] : passages.flatMap((p) => (p.headline || p.index < first ? ownedDates(text.slice(p.start, Math.min(p.end, p.start + LONGEST_TITLE)), published) : []));
  return days[0]?.day ?? null;
}
const LONGEST_TITLE = 240;

const FORM_DATE = /^\W*(?:Date|Day|Date of (?:the )?(?:incident|accident|event|occurrence)|Occurred|When|Time)\s*:\s*(.{3,40})/i;

/** "Date: 18 March 2025", a line of a form about one happening; the day on which the form was issued is none. */
function dayOfForm({ reading: { article: { text, published } }, text: { passages }, others }: DayOf): string | null {
  const words = others.length > 0 || published === null ? [] : passages.flatMap((p) => FORM_DATE.exec(text.slice(p.start, Math.min(p.end, p.start + LONGEST_LINE)))?.[1] ?? []);
  const [told] = words;
  if (told === undefined || words.length > 1 || published === null) return null;
  const day = numericDay(told) ?? dayBetween(told.replace(YEAR, ''), YEAR.exec(told)?.[1] ?? published);
  return day !== null && day < published.slice(0, 10) ? day : null;
}

/** "06.10.2024", of the twelfth of a month at most: a form that prints the month first is not known from it. */
function numericDay(words: string): string | null {
  const found = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\b/u.exec(words);
  if (found === null) return null;
  const iso = `${found[3] ?? ''}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
  return knownDay(iso) === null ? null : iso;
}

const LONGEST_LINE = 80;
/** Neither the number of a file nor a distance. */
const YEAR = / ((?:19|20)\d\d)\b(?!\/)/u;

/** So many sentences behind its claims may still tell of it. */
const BEHIND = 3;

/** The sentences between and right behind a happening's claims that go on with it; `about` says how they begin. */
export function goingOn({ episode, others, text }: Pick<DayOf, 'episode' | 'others' | 'text'>, about: RegExp = GOES_ON): readonly Passage[] {
  const own = episode.moments.filter((m) => !m.passage.headline).map((m) => m.passage.index);
  if (own.length === 0) return [];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  // What stands in a paragraph before theirs may still go on with it: "The first attack came at dusk. (Next paragraph:) On Friday a bomb ...".
  const theirs = new Set(others.flatMap((e) => e.moments.flatMap((m) => m.lead.filter((p) => p.block === m.passage.block || !about.test(text.doc.article.text.slice(p.start, p.end))).map((p) => p.index))));
  const next = Math.min(Infinity, ...others.flatMap((e) => e.moments.map((m) => m.passage.index)).filter((i) => i > last));
  // What was struck may be told of farther down, where no other happening comes between.
  return text.passages.slice(first + 1, Math.min(last + 1 + (about === GOES_ON ? BEHIND : 2 * BEHIND), next)).filter((p) => !own.includes(p.index) && !theirs.has(p.index) && about.test(text.doc.article.text.slice(p.start, p.end)));
}

/** "The mine, near the town of Karsan, lies ...": what was struck says where it stands. */
export const STANDS = new RegExp(`${GOES_ON.source}|^\\s*(?:The|This) (?:\\p{L}+ ){0,2}?(?:mine|shaft|pit|quarry|factory|plant|mill|warehouse|workshop|school|clinic|hospital|market|mosque|church|shrine|temple|building|house|bridge|dam|camp|base|post|checkpoint|village|place|spot|stretch|site|hotel|bar|vessel|launch|convoy|rockets?|missiles?|shells?|drone|helicopter|minibus|truck|coach)\\b`, 'u');

/** "The toll of the first strike", told beside the second: it was on the day of the second or the one before. */
function beforeTheSecond({ episode, others }: DayOf): Day | null {
  const first = episode.moments.find((m) => m.first);
  const second = first === undefined ? undefined : others.flatMap((e) => e.moments).findLast((m) => m.passage.index < first.passage.index && m.days.length > 0)?.days[0];
  const day = second === undefined ? null : knownDay(second);
  return day === null ? null : { from: isoDay(day - 1), to: isoDay(day), sure: false };
}

/** Days of what came later, bodies taken or buried; where the text states one also for the happening, it is no such day. */
function laterDays({ reading, text }: DayOf): ReadonlySet<string> {
  const { article: { text: all } } = text.doc;
  const isOne = ({ start, end }: { readonly start: number; readonly end: number }): boolean => !OF_A_REPORT.test(all.slice(Math.max(0, start - 20), start)) && isLater(all, start, end);
  const stated = reading.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' && c.date.basis.kind === 'stated' ? [{ day: c.date.from, later: isOne(c.date.basis.span) }] : []));
  const own = new Set(stated.filter((d) => !d.later).map((d) => d.day));
  return new Set(stated.filter((d) => d.later && !own.has(d.day)).map((d) => d.day));
}

/** The heading says of which day the whole report tells. */
const isHeadings = (claims: readonly Claim[], day: string): boolean => claims.some((c) => c.date?.from === day && c.date.basis.kind === 'implied' && c.date.basis.because.startsWith('the heading'));

/** "Over the past day, soldiers ...": what a bulletin covers, in its first sentences. */
const PAST_DAY = /\b(?:over|during|in|within) the (?:past|last) (?:day|24 hours|twenty-four hours)\b/i;
const HEAD = 5;
function pastDay({ text, reading: { article } }: DayOf): Day | null {
  const published = article.published === null ? null : knownDay(article.published);
  const covers = published !== null && text.passages.slice(0, HEAD).some((p) => PAST_DAY.test(article.text.slice(p.start, p.end)));
  return covers ? { from: isoDay(published - 1), to: isoDay(published), sure: false } : null;
}

/** "10:31 A drone has hit a minibus", in a text that is kept up by the hour: on the day on which it was printed, or in the night before where its times run over midnight. */
function liveDay({ text, episode, reading: { article } }: DayOf): Day | null {
  const published = article.published === null ? null : knownDay(article.published);
  if (published === null || episode.moments.some((m) => m.passage.clock === null && !m.passage.headline)) return null;
  const clocks = text.passages.flatMap((p) => p.clock ?? []);
  const [newest, oldest] = [clocks[0] ?? 0, clocks.at(-1) ?? 0];
  const overMidnight = clocks.some((c, i) => i > 0 && (newest > oldest ? c > (clocks[i - 1] as number) : c < (clocks[i - 1] as number)));
  return { from: isoDay(overMidnight ? published - 1 : published), to: isoDay(published), sure: false };
}

/** A bulletin's or a review's window holds what it tells without a day of its own. So long it may be. */
const MOST_DAYS = 100;
function windowOf({ reading }: DayOf, claims: readonly Claim[]): Day | null {
  if (claims.every((c) => c.scope === 'background')) return null;
  const first = Math.min(...claims.map((c) => c.quote.start));
  for (const { window, scope, quote } of reading.claims) {
    // What somebody counts farther down is no bulletin's window.
    if (quote.start > first) continue;
    const [from, to] = [window?.from ?? null, window?.to ?? null].map((d) => (d === null ? null : knownDay(d)));
    if (scope === 'cumulative' && from != null && to != null && to - from <= MOST_DAYS) return { from: (window?.from as string).slice(0, 10), to: (window?.to as string).slice(0, 10), sure: false };
  }
  return null;
}

/**
 * "Six of the seven persons abducted on 6 August have been found dead": the day is that of the abduction, and the dead fell on it or later. Null
 * where the killed have a day of their own.
 */
function takenOn(claims: readonly Claim[]): string | null {
  if (!claims.some((c) => c.effect === 'captured')) return null;
  const taken = claims.filter((c) => c.effect === 'captured' && c.date?.from != null && c.date.precision === 'day').map((c) => c.date as NonNullable<Claim['date']>);
  const killed = claims.filter((c) => c.effect === 'killed');
  const [day] = taken;
  if (day === undefined || killed.length === 0) return null;
  const found = killed.some((c) => c.date?.basis.kind === 'stated' && taken.some((t) => t.basis.kind === 'stated' && c.date?.basis.kind === 'stated' && t.basis.span.start === c.date.basis.span.start && t.basis.span.start > c.quote.start && t.basis.span.start > (c.count.end ?? 0)) && TAKEN.test(c.quote.text));
  return found ? day.from : null;
}

const TAKEN = /\b(?:abducted|kidnapped|seized|taken|captured)\b/i;

const laterOf = (day: string, published: string | null): string => (published !== null && published.slice(0, 10) > day ? published.slice(0, 10) : day);

/** What is recalled from another time cannot be of the month or year in which it is recalled: then its day is not known. */
const isOwnTime = (of: DayOf, claims: readonly Claim[]): boolean => {
  const published = of.reading.article.published?.slice(0, 10);
  return published !== undefined && claims.every((c) => c.scope === 'background') && claims.some((c) => c.date?.from != null && c.date.to != null && c.date.precision !== 'day' && c.date.from <= published && published <= c.date.to);
};

function span(days: readonly string[], sure: boolean): Day {
  let [from, to] = [days[0] as string, days[0] as string];
  for (const day of days) { if (day < from) from = day; if (day > to) to = day; }
  return { from, to, sure };
}
