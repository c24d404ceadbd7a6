import type { Claim } from '../claims/claim.ts';
import { dayNumber, isoDay } from '../claims/days.ts';
import type { Reading } from '../claims/reading.ts';
import { fit, numberFit } from './fit.ts';
import { momentsOf, townsIn } from './moments.ts';
import type { Moment } from './moments.ts';
import { HAPPENING } from './happenings.ts';
import { sameName } from './heard.ts';
import { later } from './later.ts';
import type { ArticleText } from './passages.ts';
import { isOnlyRecalled } from './recalls.ts';
import { laterIn, SAME_DAY, slackOf } from './turns.ts';
import { isOfThatOne, noStems, takenUp } from './takenUp.ts';
import type { Stems } from './takenUp.ts';
import { daysIn } from './weekdays.ts';

/** What one article tells of one happening. */
export interface Episode { readonly moments: readonly Moment[]; /** A day that follows from words such as "a day after". */ readonly shifted: Shifted | null }

export interface Shifted { readonly from: string; readonly to: string; readonly sure: boolean }

/**
 * Cuts an article's claims into happenings. The reader's scenes are a first answer; another day, another place, another thing struck and
 * words such as "in a separate incident" open a happening of their own, and what speaks of an earlier one goes back to it.
 */
export function episodesOf(reading: Reading, text: ArticleText): readonly Episode[] {
  const open: { moments: Moment[]; shifted: Shifted | null }[] = [];
  const known: Stems[] = [];
  let [current, last, home]: [number, Moment | null, number] = [-1, null, -1];
  const moments = momentsOf(reading.claims, text);
  const [titles, told] = [moments.filter((m) => m.passage.headline), moments.filter((m) => !m.passage.headline)];
  for (const moment of told.length > 0 ? withTitle(told, titles, text) : titles) {
    const again = namedAgain(moment, open);
    if (again !== undefined) { again.moments.push(retold(moment, { claims: moment.claims, places: [], around: [], districts: [] })); continue; }
    // Only in passing: "candles for the 18 pupils killed in Orvel on Monday".
    const returns = home >= 0 && moment.passage.block !== last?.passage.block && !(isNamedIn(moment, open[current]) && !isNamedIn(moment, open[home]));
    if (returns) { current = home; home = -1; }
    const going = open.length > 1 && isBack(moment, last) ? 0 : current;
    // Of one sentence the reader's own scenes say more than the words that it shares with what was told.
    const back = open.length <= 1 || last?.passage.index === moment.passage.index ? -1 : isOfThatOne(moment) ? going : takesUpItself(moment, current) ?? calledKnown(takenUp(moment, known, text), returns ? going : -1);
    const scores = open.map((episode, i) => fit(moment, episode.moments, { current: i === going, back: i === back, alone: open.length === 1 }));
    last = moment;
    const best = scores.reduce((top, score, i) => (score > (scores[top] ?? -Infinity) || (i === going && score === scores[top]) ? i : top), 0);
    if (open.length > 0 && (scores[best] as number) >= 0) {
      (open[best] as { moments: Moment[] }).moments.push(moment);
      (known[best] as Stems).told.push(moment);
      if (isTurnedTo(moment)) current = best;
      continue;
    }
    open.push({ moments: [moment], shifted: shiftedDay(moment, { before: (counted(open[current]) ?? open.findLast((e) => counted(e) !== undefined) ?? open[current])?.moments ?? [], all: open.flatMap((e) => e.moments), text, published: reading.article.published }) });
    const stems = noStems(open.length === 1);
    stems.told.push(moment);
    known.push(stems);
    if (isTurnedTo(moment) || current < 0) {
      const from = home >= 0 ? home : current;
      home = isInPassing(moment, reading.article.text) || isOnlyRecalled(moment, open[from]?.moments ?? [], reading.article.published) ? from : -1;
      current = open.length - 1;
    }
  }
  return told.length > 0 ? entitle(open, titles, reading.article.text) : open;
}

/** Its place is one that was told of a happening. */
const isNamedIn = ({ places }: Moment, episode: { readonly moments: readonly Moment[] } | undefined): boolean => places.some((p) => episode?.moments.some((m) => m.places.some((q) => sameName(p, q))));

/** Where a sentence calls nothing known, the happening to which the text comes back. */
const calledKnown = (called: number, home: number): number => (called < 0 ? home : called);

/** "The flood itself had drowned 34", behind a crash of mourners: the first of the happenings again. */
const takesUpItself = ({ passage }: Moment, current: number): number | undefined => (current > 0 && ITSELF.test(passage.words.slice(0, LONGEST_LEAD)) ? 0 : undefined);
const ITSELF = new RegExp(`^\\W*(?:(?:In|From|For|Of|At|As for|By) )?[Tt]he (?:[\\p{L}-]+ ){0,2}?${HAPPENING} itself\\b`, 'u');

/** "Holding white kites for the 18 pupils killed in Orvel on Monday": taken for known, in a sentence on something else. */
const isInPassing = ({ claims, passage }: Moment, all: string): boolean => claims.length === 1 && IN_PASSING.test(all.slice(passage.start, claims[0]?.count.start ?? passage.start));
const IN_PASSING = /\b(?:for|over|about|mourn(?:ed|ing)?|remember(?:ed|ing)?|honou?r(?:ed|ing)?|names of|memory of|pictures of|photographs of|portraits of|families of|relatives of) (?:the|those) $/u;

/** The text goes on with it: not where a clause of a sentence on something else recalls it, but where its whole sentence does: "After the May bombing they had spoken of 30 dead." */
const isTurnedTo = ({ recalled, passage: { aside, start, end } }: Moment): boolean => !recalled || (aside.start <= start + 2 && aside.end >= end - 2);

/** A happening of its own, none that is only recalled. */
const counted = <T extends { readonly moments: readonly Moment[] }>(episode: T | undefined): T | undefined => (episode?.moments.every((m) => m.claims.every((c) => c.scope === 'background')) === true ? undefined : episode);

/** "It is not part of the 31": where only figures are named again, each goes with the one that it names, wherever that stands. */
function namedAgain({ claims }: Moment, open: readonly { readonly moments: Moment[] }[]): { readonly moments: Moment[] } | undefined {
  if (!claims.every((c) => c.rules.includes('figureAgain') && c.restates !== null)) return undefined;
  const named = new Set(claims.map((c) => c.restates));
  const episodes = open.filter((e) => e.moments.some((m) => m.claims.some((c) => named.has(c.id))));
  return episodes.length === 1 ? episodes[0] : undefined;
}

/** What another entry of a live text, or a denial in another paragraph, tells without place, day or thing struck is of what the whole text is about. */
function isBack(moment: Moment, last: Moment | null): boolean {
  if (last === null || moment.places.length + moment.days.length + moment.targets.length > 0) return false;
  const { clock, block } = moment.passage;
  return (clock !== null && last.passage.clock !== null && clock !== last.passage.clock) || (block !== last.passage.block && moment.claims.every((c) => c.status === 'denied'));
}

/** Where the first sentence with a count names no place, the title's is meant. */
function withTitle(told: readonly Moment[], titles: readonly Moment[], text: ArticleText): readonly Moment[] {
  const [first, ...others] = told as readonly [Moment, ...Moment[]];
  const titled = titles.find((t) => t.places.length > 0) ?? (titles.length === 0 ? letterhead(text) : undefined);
  return first.places.length > 0 || !titled ? told : [retold(first, { claims: first.claims, places: titled.places, around: titled.around, districts: titled.districts }), ...others];
}

/** "SIXTH DIVISION, KARSAN": the one known town in the lines above a statement that gives no number. */
function letterhead(text: ArticleText): Pick<Moment, 'places' | 'around' | 'districts'> | undefined {
  const towns = [...new Set(townsIn(text).map((n) => n.name))];
  return towns.length === 1 ? { places: towns, around: [], districts: [] } : undefined;
}

/** Field by field, so that all moments are objects of one shape. */
const retold = (m: Moment, of: Pick<Moment, 'claims' | 'places' | 'around' | 'districts'>): Moment => ({
  claims: of.claims, passage: m.passage, lead: m.lead, places: of.places, placed: m.placed, around: of.around, targets: m.targets, means: m.means, days: m.days, owned: m.owned, thin: m.thin, period: m.period,
  districts: of.districts, separate: m.separate, first: m.first, shift: m.shift, later: m.later, timed: m.timed, onward: m.onward, recalled: m.recalled, opens: m.opens, entry: m.entry, recalls: m.recalls, apart: m.apart, beside: m.beside, supposes: m.supposes, amongThem: m.amongThem, definite: m.definite, anew: m.anew,
});

/** A title speaks of the first happening, but where it gives the number of another one. */
function entitle(open: readonly { moments: Moment[]; readonly shifted: Shifted | null }[], titles: readonly Moment[], all: string): readonly Episode[] {
  const stems = later(() => open.map(({ moments }) => stemsOf(moments.flatMap((m) => (m.passage.headline ? [] : m.lead).map((p) => all.slice(p.start, Math.min(p.end, p.start + LONGEST_LEAD)))).join(' '))));
  for (const title of [...titles].reverse()) for (const claim of [...title.claims].reverse()) {
    const clause = clauseAround(claim, all);
    // "Divers in Karsan bring up seven bodies": whose number it is goes before whose place.
    const same = open.flatMap((e, i) => (numberFit([claim], e.moments) > 0 ? [i] : []));
    const placed = same.length === 1 ? same[0] as number : open.length > 1 ? placedIn(clause, open) : -1;
    const numbered = placed >= 0 ? placed : same[0] ?? -1;
    const own = numbered >= 0 || open.length === 1 ? numbered : mostAlike(clause, open, stems());
    (open[Math.max(0, own)] as { moments: Moment[] }).moments.unshift(retold(title, { claims: [claim], places: own > 0 ? [] : title.places, around: title.around, districts: title.districts }));
  }
  return open;
}

/** "A mine near Karsan kills six, and two more bodies are found at Orvel": the one happening whose place that part of a title names; -1 where none or several are. */
function placedIn(clause: string, open: readonly { readonly moments: readonly Moment[] }[]): number {
  const named = open.flatMap(({ moments }, i) => (moments.some((m) => !m.passage.headline && m.placed.some((n) => clause.includes(n.name))) ? [i] : []));
  return named.length === 1 ? named[0] as number : -1;
}

/** "Boy of four dies, second boat sinks": the part of a title in which a count stands. */
function clauseAround({ count, quote }: Claim, all: string): string {
  const at = count.start ?? quote.start;
  const [from, to] = [Math.max(all.lastIndexOf('\n', at) + 1, at - LONGEST_TITLE), all.indexOf('\n', at)];
  const parts = all.slice(from, at).split(PARTS);
  // "A bus falls off a hill road, seven die": the words before the comma say what happened.
  const before = (parts.at(-1) as string).trim() === '' ? parts.slice(-2).join(' ') : parts.at(-1) as string;
  return `${before}${all.slice(at, Math.min(to < 0 ? all.length : to, at + LONGEST_TITLE)).split(PARTS)[0] as string}`;
}

const LONGEST_TITLE = 200;
const PARTS = /[;:–—]|, /u;

/** The happening whose sentences share the most words with a part of a title; the first where none shares more than it. */
function mostAlike(clause: string, open: readonly { readonly moments: readonly Moment[] }[], told: readonly ReadonlySet<string>[]): number {
  const words = stemsOf(clause);
  const shared = told.map((of) => [...words].filter((w) => of.has(w)).length);
  return shared.reduce((best, n, i) => (n > (shared[best] as number) && (n > 1 || n === words.size) && !(open[i] as { readonly moments: readonly Moment[] }).moments.every((m) => m.claims.every((c) => c.scope === 'background')) ? i : best), 0);
}

const LONGEST_LEAD = 600;
const stemsOf = (words: string): ReadonlySet<string> => new Set((words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !EVERYWHERE.has(w)).map((w) => w.slice(0, 5)));
/** What titles say of any happening. */
const EVERYWHERE = new Set('the and for with from into after over near off dead dies die died death deaths toll kill kills killed killing killings people least more than most injured injures wounded wounds hurt says said say were was are has had have been another second two three four five six seven eight nine ten'.split(' '));

/** The day from which words such as "the following evening" count: that of the happening before, else the one named last. */
function shiftedDay(moment: Moment, of: ShiftOf): Shifted | null {
  const { before, text, published } = of;
  if (moment.days.length > 0) return null;
  const recalled = recalledDay(moment, of);
  if (recalled !== null || (moment.shift === 0 && (!moment.later || !isSameDay(moment, text) || moment.claims.every((c) => c.scope === 'background')))) return recalled;
  // "On that same night" speaks of a day that is told, not of one that follows from the rest of the article.
  const day = before.flatMap((m) => [...m.days, ...(moment.shift === 0 ? [] : m.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' ? [c.date.from] : [])))])[0] ?? (moment.shift === 0 ? undefined : namedLast(moment, text, published));
  const number = day === undefined ? null : dayNumber(day);
  return number === null ? null : about(number + moment.shift, slackOf(moment.shift));
}

/** "On the same night", not "meanwhile". */
const isSameDay = ({ lead }: Moment, { doc }: ArticleText): boolean => lead.some((p) => laterIn(p) !== null && SAME_DAY.test(doc.article.text.slice(p.start, Math.min(p.end, p.start + LONGEST_LEAD))));

/** A day, so many days less or more. */
const about = (day: number, slack: number): Shifted => ({ from: isoDay(day - slack), to: isoDay(day + slack), sure: slack === 0 });

interface ShiftOf { /** Those of the happening told last. */ readonly before: readonly Moment[]; /** Those of all that were told. */ readonly all: readonly Moment[]; readonly text: ArticleText; readonly published: string | null }

/** "Two days after the raid on X, gunmen on Saturday stormed Y ... The toll in X is now 17": X was struck two days before that Saturday. */
function recalledDay({ places, passage }: Moment, { all, text: { passages } }: ShiftOf): Shifted | null {
  for (const { names, shift, index } of passages.slice(0, passage.index)) {
    if (shift?.clause !== true || shift.days >= 0 || !names.some((n) => n.start >= shift.from && n.start < shift.to && places.some((p) => sameName(p, n.name)))) continue;
    const day = dayNumber(all.find((m) => m.passage.index === index)?.days[0] ?? '');
    if (day !== null) return shift.slack === 1 ? { from: isoDay(day + shift.days), to: isoDay(day + shift.days + 1), sure: false } : about(day + shift.days, shift.slack);
  }
  return null;
}

/** So many sentences back a day is still the one that is counted from. */
const BACK = 6;

function namedLast(moment: Moment, { passages, doc }: ArticleText, published: string | null): string | undefined {
  const first = moment.passage.index;
  for (let i = first; i >= Math.max(0, first - BACK); i--) {
    const passage = passages[i];
    const [day] = passage === undefined ? [] : daysIn(doc.article.text.slice(passage.start, passage.end), published);
    if (day !== undefined) return day;
  }
  return undefined;
}
