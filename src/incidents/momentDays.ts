import type { Claim } from '../claims/claim.ts';
import { endOf, isRecalled, isShifted, startOf } from './claimSpans.ts';
import { LOOKED_AT } from './claimGroups.ts';
import type { Around, Group, Moment } from './moments.ts';
import { isOfDeathsOnly } from './deathDays.ts';
import { datelineLength } from './dateline.ts';
import type { ArticleText, Passage } from './passages.ts';
import { FOUND_LATER, isSeparate, slackOf } from './turns.ts';
import { dayBetween, daysIn, hurtOn, isHurtOn, isLater, isNoDay, isOfHappening, isSpoken, isWhere, ofThisMonth, ownedDates, ownedDays, shiftDay } from './weekdays.ts';
import { firstOfTwo } from './twoDays.ts';
import { whereClause } from './whereClause.ts';

/** The day that a sentence of several happenings prints between their counts, or behind each. */
export function ownDay({ text, index, claims, before, next }: Around): Pick<Moment, 'days' | 'owned'> | null {
  const year = claims.find((c) => c.date?.from != null)?.date?.from ?? null;
  const respective = respectiveDay({ text, index, claims, before });
  if (respective !== null) return { days: [respective], owned: true };
  if (before?.index !== index && next?.index === index && isOfTheNext({ text, index, claims, next })) return { days: [], owned: false };
  if (year === null || before?.index !== index) return null;
  const { text: all, published } = text.doc.article;
  // "On 18 October, when five died, and on the 22nd, when two did".
  const between = all.slice(Math.max(...before.claims.map((c) => c.count.end ?? c.quote.end)), startOf(claims)).replace(PERIOD, ' ');
  const turned = [...between.matchAll(TURN)].at(-1)?.index ?? -1;
  const dayIn = (words: string): string | null => dayBetween(words, year) ?? ofThisMonth(words, published)[0] ?? daysIn(words, published)[0] ?? null;
  const own = turned < 0 ? null : dayIn(between.slice(turned));
  const counted = countedOn({ text, index, claims, before, next });
  if (counted !== 0 && own === null) { const from = dayBetween(between, year) ?? daysIn(between, published)[0] ?? null; if (from !== null) return { days: [shiftDay(from, counted)], owned: true }; }
  const day = own ?? dayIn(behindOf({ index, claims, next, text })) ?? dayBetween(between, year) ?? ofThisMonth(between, published)[0] ?? daysOn(between, before.claims);
  return day === null ? null : { days: [day], owned: false };
}

/** "The count is nine dead in Karsan and four in the fire in Orvel on Monday": the only day of the sentence stands with another happening. */
function isOfTheNext({ text, index, claims, next }: Group & { readonly next: Group; readonly text: ArticleText }): boolean {
  const { text: all, published } = text.doc.article;
  const { start, end } = text.passages[index] as Passage;
  const to = startOf(next.claims);
  return startOf(claims) < to && IN_THE.test(all.slice(to, Math.min(end, to + LOOKED_AT))) && daysIn(all.slice(start, to), published).length === 0 && dayBetween(all.slice(start, to), published ?? '2000') === null;
}
const IN_THE = /^[^.;,]{0,40} (?:in|by) (?:the|an?) (?:\p{L}+ ){0,2}?(?:attack|raid|ambush|strike|bombing|blast|explosion|shelling|clash|crash|accident|collision|fire|blaze|collapse|slide|landslide|mudslide|flood|quake|earthquake|aftershock|sinking|shipwreck|shooting|stampede|avalanche|massacre|storm)\b/u;

/** "Eight on 12 November and two in the same town on the following night": so many days behind the day before it. */
function countedOn({ text, index, claims }: Around): number {
  const { shift } = text.passages[index] as Passage;
  return shift !== null && !shift.clause && shift.days > 0 && slackOf(shift.days) === 0 && startOf(claims) >= shift.from && startOf(claims) < shift.to ? shift.days : 0;
}

/** "In the region from March 5 to August 20, the last being": what a count before it is of. */
const PERIOD = /\b(?:from|between|since) [^.;,]{3,24} (?:to|and|until|till) [^.;,]{3,24}(?=[.;,]|$)/gu;

/** Words by which a sentence passes on. */
const TURN = /(?: and|;|, while|, but|, then) /gu;

/** "Six died on 3 May and eleven on 17 June", "30 in the storm of 2 May, three in the flood of the 5th": what stands behind a count, up to where its sentence passes on. */
function behindOf({ index, claims, next, text }: Group & { readonly next: Group | null; readonly text: ArticleText }): string {
  // "eleven on 17 June, five of them nurses": a part stands behind the day of its whole.
  const wholes = claims.filter((c) => c.partOf === null);
  const [from, end] = [endOf(wholes.length > 0 ? wholes : claims), (text.passages[index] as Passage).end];
  const to = next?.index === index ? Math.max(from, startOf(next.claims)) : end;
  return text.doc.article.text.slice(from, Math.min(to, from + LONGEST_BEHIND)).replace(OF_SOME, ' ').split(PASSES_ON)[0] as string;
}
const LONGEST_BEHIND = 120;
/** "One of whom died in Orvel on the 9th": a part of those who were told. */
const OF_SOME = /\bof (?:whom|them) (?:\p{L}+ ){0,4}?(?:died|dying|succumbed)\b[^.;,]*/giu;
const PASSES_ON = /[,;]| and /u;

/** "The attack at Karsan on 4 March, with five killed, and the one at Dorma two days later, with two": so many days from the day of the one before. */
function daysOn(between: string, before: readonly Claim[]): string | null {
  const found = DAYS_ON.exec(between);
  const from = before.find((c) => c.date?.precision === 'day' && c.date.basis.kind === 'stated')?.date?.from ?? null;
  return found === null || from === null ? null : shiftDay(from, found[1] === undefined ? 1 : NUMBERS.indexOf(found[1].toLowerCase()) + 1);
}
const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAYS_ON = /,? and [^.;]{0,60}\b(?:(a|two|three|four|five|six|seven|eight|nine|ten) days? later|the (?:next|following) day)\b/i;

/** "Orvel (13 and 14 October): two accidents, with four deaths and one death respectively" */
function respectiveDay({ text: { doc: { article }, passages }, index, before }: Group & { readonly text: ArticleText; readonly before: Group | null }): string | null {
  const passage = passages[index] as Passage;
  const words = article.text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_PAIR));
  const found = article.published !== null && / respectively\b/u.test(words) ? PAIR.exec(words) : null;
  return found === null ? null : dayBetween(`${(before?.index === index ? found[2] : found[1]) ?? ''} ${found[3] ?? ''}`, article.published as string);
}
const PAIR = /\b(\d{1,2}) and (\d{1,2}) (\p{Lu}\p{Ll}+)\b/u;
const LONGEST_PAIR = 600;

/**
 * Days printed in the claims' own sentence, but for the days on which somebody said it. A day that the sentence owns ("Tuesday's ambush") goes
 * before all others; where only the day of filing was taken for the day, the sentence's weekday is.
 */
function statedDays(text: ArticleText, claims: readonly Claim[], passage: Passage): Pick<Moment, 'days' | 'owned'> {
  const { text: all, published } = text.doc.article;
  const words = all.slice(passage.start, passage.end);
  const owned = ownedDays(words, published);
  if (owned.length > 0) return { days: owned.slice(0, 1), owned: true };
  const dates = ownedDates(words, published);
  // Of several the one before the count: "the fire of 4 March killed nine, the slide of 6 March two".
  const own = dates.findLast((d) => passage.start + d.at < startOf(claims)) ?? dates[0];
  if (own !== undefined && !isShifted(claims, passage) && !isWhere(words, own.at, 0)) return { days: [own.day], owned: true };
  const spans = daySpans(claims, passage, all);
  // "On the 16th one worker was killed at Karsan".
  if (spans.length === 0) { const numbered = ofThisMonth(words, published); return numbered.length > 0 ? { days: numbered, owned: false } : NO_DAYS; }
  const hurtThen = hurtOn(words, published);
  const back = clauseBack(claims, passage);
  if (back !== null && hurtThen !== null && daysIn(all.slice(back.from, back.to), published).length === 0) return { days: [shiftDay(hurtThen, back.days)], owned: true };
  if (hurtThen !== null) return { days: [hurtThen], owned: true };
  const filed = passage.start + datelineLength(words);
  const hurt = spans.find((s) => s.start >= passage.start && s.end <= passage.end && (isHurtOn(all, s.start) || isOfHappening(all, s.start)));
  if (hurt !== undefined) return { days: [hurt.day], owned: true };
  const inside = spans.filter((s) => s.start >= filed && s.end <= passage.end && !isSpoken(all, { from: passage.start, start: s.start, end: s.end }) && !isLater(all, s.start, s.end) && !isNoDay(all, s.start, s.end));
  // "Orvel crossing, 10 May, comes next: five dead, the fifth of whom died on the 15th": the only day that did not merely follow.
  const named = inside.length === 0 && spans.some((s) => s.start >= passage.start && s.end <= passage.end) ? daysIn(words.slice(filed - passage.start), published).slice(0, 1) : [];
  // The day of publication beside a title is its own: "4 May 2021, 18:30 (in place of bulletin 3, with seven dead)".
  const issued = passage.headline || ISSUED.test(words) ? published?.slice(0, 10) : undefined;
  // Weeks and months are no exact days: the happening's own day follows from them elsewhere.
  const days = inside.flatMap((s) => (!isCountedFrom(s, passage, claims) ? [s.day] : slackOf(passage.shift?.days ?? 0) === 0 ? [shiftDay(s.day, passage.shift?.days ?? 0)] : []));
  const nights = inside.filter((s) => NIGHT.test(all.slice(s.start, s.end))).map((s) => shiftDay(s.day, 1)).filter((d) => published === null || d <= published);
  const begun = inside.flatMap((s) => firstOfTwo(all, s.start, s.day) ?? []);
  return { days: [...new Set([...days, ...begun, ...nights, ...named])].filter((d) => d !== issued), owned: false };
}

const ISSUED = /^\W*(?:[\p{L}.'’ -]{2,40}, )?(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?:,? \d{4})?,? (?:[–—|·-] )?(?:at )?\d{1,2}[:.h]\d\d\b/u;

/** "Killing a medic on Wednesday, a day after three had died in the same town": the clause in which some counts stand, where it counts back. */
const clauseBack = (claims: readonly Claim[], { shift }: Passage): Passage['shift'] => (shift?.clause === true && shift.days < 0 && startOf(claims) >= shift.from && startOf(claims) < shift.to ? shift : null);

const NO_DAYS: Pick<Moment, 'days' | 'owned'> = { days: [], owned: false };

interface DaySpan { readonly day: string; readonly start: number; readonly end: number }

/** Where the days of some claims are printed, but for those that say where something else happened. */
function daySpans(claims: readonly Claim[], passage: Passage, all: string): readonly DaySpan[] {
  const shifted = isShifted(claims, passage);
  const from = shifted ? passage.shift?.from ?? 0 : isRecalled(claims, passage) ? passage.aside.start : 0;
  const to = shifted ? passage.shift?.to ?? Infinity : Infinity;
  // "Two survived the attack, which came a day after gunmen had killed 13 soldiers on Sunday": the day of the other one.
  const other = !shifted && passage.shift?.clause === true && passage.shift.days < 0 && startOf(claims) < passage.shift.from ? passage.shift : null;
  const spans: DaySpan[] = [];
  const clause = whereClause(claims, passage, all);
  for (const { date } of claims) {
    if (!date?.from || date.precision !== 'day' || date.basis.kind !== 'stated') continue;
    const { start, end } = date.basis.span;
    if (start >= from && start < to && !(other !== null && start >= other.from && start < other.to) && ((clause !== null && start >= clause.from && start < clause.to) || !isWhere(all, start, passage.start))) spans.push({ day: date.from, start, end });
  }
  return spans;
}

/** "Last night" is the night into the day of the report. */
const NIGHT = /^(?:last night|overnight|during the night)/i;

/** "On Friday, a day after two were shot": the printed day is the one from which the words count back. */
const isCountedFrom = (day: { readonly end: number }, { shift, start, end }: Passage, claims: readonly Claim[]): boolean =>
  shift !== null && shift.from > start && shift.to <= end && !shift.recalled && day.end < shift.from && startOf(claims) >= shift.from && startOf(claims) < shift.to;

/** The claims' own sentence, else what leads up to it in its paragraph: "Gunmen ambushed a patrol on Tuesday. Two officers were killed." */
export function daysOf({ text, claims, opening }: { readonly text: ArticleText; readonly claims: readonly Claim[]; /** None of the article's claims stands before them but in its titles. */ readonly opening: boolean }, lead: readonly Passage[], where: Passage | undefined): Pick<Moment, 'days' | 'owned'> {
  const passage = lead.at(-1) as Passage;
  const own = statedDays(text, claims, passage);
  const { text: all, published } = text.doc.article;
  // "Karsan, 3 June. A passenger died of burns on the 19th", "we closed the list on Tuesday": the entry is that of the happening.
  if (own.days.length > 0) {
    const led = isOfDeathsOnly({ claims, lead: [passage], days: own.days, text: all, published }) ? daysBefore(text, lead, passage)?.filter((d) => own.days.every((late) => d < late)).slice(0, 1) ?? [] : [];
    if (led.length > 0) return { days: led, owned: true };
    const labelled = labelDay(text, claims, lead)[0];
    return labelled !== undefined && own.days.every((d) => d >= labelled) ? { days: [labelled], owned: true } : own;
  }
  // "In October another boat sank at the same spot": of another time, which it states itself.
  if (isOfOtherTime(claims, passage)) return NO_DAYS;
  const headed = headingDay(text, lead);
  if (headed !== null) return { days: [headed], owned: true };
  const days = (daysBefore(text, lead, passage) ?? labelDay(text, claims, lead)).slice(0, 1);
  if (days.length > 0) return { days, owned: true };
  const listed = listDay(text, lead);
  if (listed !== null) return { days: [listed], owned: true };
  const line = text.dayLines[passage.block] ?? null;
  if (line !== null && !passage.headline) return { days: [line], owned: true };
  // "On Thursday a patrol fell into an ambush near Karsan. (Next paragraph:) The toll is as follows": the sentence that gives the place gives the day.
  if (where !== undefined) return { days: owning(all.slice(where.start, where.end), published).slice(0, 1), owned: false };
  return { days: opening ? daysLedUp(text, lead, passage).slice(0, 1) : [], owned: false };
}

/** A month or a year that the sentence itself prints. */
const isOfOtherTime = (claims: readonly Claim[], { start, end }: Passage): boolean =>
  claims.some(({ date, scope }) => scope === 'background' && date?.from != null && date.precision !== 'day' && date.basis.kind === 'stated' && date.basis.span.start >= start && date.basis.span.end <= end);

/** "1. On 6 November a convoy was taken under fire. 2. The escort lost seven soldiers": what stands before the first claims of a text, in paragraphs that it counts, tells their day. */
function daysLedUp({ doc: { article: { text, published } } }: ArticleText, lead: readonly Passage[], passage: Passage): readonly string[] {
  if (!lead.some((p) => p.counted)) return [];
  for (let i = lead.length - 1; i >= 0; i--) {
    const p = lead[i] as Passage;
    if (p.block === passage.block || p.aftermath || isSeparate(p)) continue;
    const found = owning(text.slice(p.start, p.end), published);
    if (found.length > 0) return found;
  }
  return [];
}

/** "The raids today led to the following:", above a list: the day of all its entries. */
function listDay({ passages, doc: { article: { text, published } } }: ArticleText, lead: readonly Passage[]): string | null {
  const entry = lead.findLast((p) => p.entry);
  if (entry === undefined) return null;
  for (let i = entry.index - 1; i >= Math.max(0, entry.index - LONGEST_LIST); i--) {
    const p = passages[i] as Passage;
    const words = text.slice(p.start, p.end);
    if (!words.trimEnd().endsWith(':')) { if (p.headline) return null; continue; }
    return p.entry ? null : owning(words, published)[0] ?? ownedDates(words, published)[0]?.day ?? null;
  }
  return null;
}
const LONGEST_LIST = 40;

/** "Fire at the mill (Karsan, 9 September)" above a paragraph: the day of the section, whatever days follow in it. */
function headingDay({ passages, doc: { article } }: ArticleText, lead: readonly Passage[]): string | null {
  const entry = lead.findLast((p) => p.entry);
  const line = entry === undefined ? undefined : passages[entry.index - 1];
  const day = line === undefined || entry === undefined || line.headline || line.block === entry.block ? undefined : BRACKETED.exec(article.text.slice(Math.max(line.start, line.end - LONGEST_LABEL), line.end))?.[1];
  return day === undefined || article.published === null || RANGE.test(day) ? null : ownYear(day, article.published);
}
/** "(16–22 March 2020)" is no day. */
const RANGE = /\d ?(?:[-–—]|to|and) ?\d/u;
const BRACKETED = /\(([^()]*\d[^()]*)\)\s*$/u;

/** Of the year of publication, or of the year before where it would lie ahead. */
function ownYear(words: string, published: string): string | null {
  const printed = YEAR.exec(words)?.[1];
  const [now, before] = [dayBetween(words.replace(YEAR, ''), printed ?? published), dayBetween(words, String(Number(published.slice(0, 4)) - 1))];
  return now === null || printed !== undefined || now <= published.slice(0, 10) ? now : before;
}
/** Neither the number of a file nor a distance. */
const YEAR = / ((?:19|20)\d\d)\b(?!\/)/u;

/** Those of the last sentence before it in its paragraph that tells of any. */
function daysBefore({ doc: { article: { text: all, published } } }: ArticleText, lead: readonly Passage[], passage: Passage): readonly string[] | null {
  for (let i = lead.length - 1; i >= 0; i--) {
    const p = lead[i] as Passage;
    if (p === passage || p.block !== passage.block || p.index >= passage.index) continue;
    // "On the following day a drone struck Y. There, three people were killed": another day than the one told before.
    if (p.shift !== null && !p.shift.recalled && !p.shift.clause) return null;
    if (FOUND_LATER.test(all.slice(p.start, Math.min(p.end, p.start + LOOKED_AT)))) continue;
    const found = owning(`${all.slice(p.start, Math.max(p.start, p.aside.start))}${all.slice(Math.max(p.start, p.aside.end), p.end)}`, published);
    if (found.length > 0) return isAfterIt(p, all) ? found.map((d) => shiftDay(d, p.shift?.days ?? 0)) : found;
  }
  return null;
}

/** "Rubble was still being cleared on Friday, a day after shells hit the market": the day of clearing is printed, that of the shells is counted from it. */
const isAfterIt = ({ shift, start }: Passage, all: string): boolean => shift !== null && shift.clause && shift.days < 0 && CLEARING.test(all.slice(start, shift.from));
const CLEARING = /\b(?:still|dug|digging|search(?:ed|ing)|bur(?:y|ied|ying)|mourn(?:ed|ing)?|clear(?:ed|ing)|combed|combing|sifted|sifting|funerals?)\b/i;

/** "Karsan, 12 November: the market was shelled. Nine people died": the day in the label of the entry; "Orvel, the same night: one dead" has that of the entry before. */
function labelDay(text: ArticleText, claims: readonly Claim[], lead: readonly Passage[]): readonly string[] {
  const { passages, doc: { article } } = text;
  let entry = lead.findLast((p) => p.entry || p.counted);
  const year = claims.find((c) => c.date?.from != null)?.date?.from ?? article.published;
  for (let n = 0; entry !== undefined && n < MOST_SAME && SAME_DAY.test(labelWords(text, entry)); n++) { const { index } = entry; entry = passages.slice(Math.max(0, index - LONGEST_ENTRY), index).findLast((p) => p.entry || p.counted); }
  if (entry === undefined || year === null) return [];
  const told = article.text.slice(entry.start, Math.min(entry.end, entry.start + LONGEST_LABEL));
  if (OCCURRED.test(told)) { const occurred = dayBetween(told, year); if (occurred !== null) return [occurred]; }
  const words = labelWords(text, entry);
  const day = dayBetween(words.replace(YEAR, ''), YEAR.exec(words)?.[1] ?? year);
  if (day !== null) return [day];
  // "Sunday, Karsan. Shells fell", "Karsan, late on Sunday: ..."
  const weekday = WEEKDAY.exec(words)?.[1];
  return weekday === undefined ? [] : daysIn(`on ${weekday}`, article.published).slice(0, 1);
}

/** What stands before the colon; a label that ends with a full stop is a sentence of its own. */
function labelWords({ passages, doc: { article: { text } } }: ArticleText, { index, block, start, end }: Passage): string {
  const label = passages[index - 1];
  return label?.block === block && !COUNTER.test(text.slice(label.start, label.end)) ? text.slice(label.start, label.end) : text.slice(start, end).split(':')[0] as string;
}

const SAME_DAY = /, (?:the )?same (?:day|night|morning|evening|afternoon|date)\b/iu;
const MOST_SAME = 4;
const LONGEST_ENTRY = 8;
const WEEKDAY = /(?:^\W*|, (?:(?:late|early) )?(?:on )?)((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/u;

/** A number that stands as a sentence of its own: "2." */
const COUNTER = /^\W*\w{1,4}\W*$/u;

/** "Occurred: Monday, 3 February", the first line below the label of a section. */
const OCCURRED = /^\W*(?:Occurred|Date|When)\s*:/u;
const LONGEST_LABEL = 120;

/** The days that a sentence owns ("the toll of Sunday's accident"), else those on which it says that something happened. */
function owning(words: string, published: string | null): readonly string[] {
  const owned = ownedDays(words, published);
  return owned.length > 0 ? owned : daysIn(words, published);
}
