import type { Claim } from '../claims/claim.ts';
import { dayNumber, isoDay } from '../claims/days.ts';
import type { Reading } from '../claims/reading.ts';
import { placesOf } from './names.ts';
import { passageAt } from './passages.ts';
import type { ArticleText, Passage } from './passages.ts';
import { sameName } from './spelling.ts';

/** The claims of one sentence, with what the sentences since the claim before lead up to. */
export interface Moment {
  readonly claims: readonly Claim[];
  readonly passage: Passage;
  /** Its own sentence last. */
  readonly lead: readonly Passage[];
  readonly places: readonly string[];
  readonly targets: readonly string[];
  /** The days that the sentence itself states. */
  readonly days: readonly string[];
  readonly separate: boolean;
  /** "Hours later": perhaps another happening of the day. */
  readonly later: boolean;
  readonly shift: number;
  readonly opens: boolean;
}

/** What one article tells of one happening. */
export interface Episode { readonly moments: readonly Moment[]; /** A day that follows from words such as "a day after". */ readonly shifted: string | null }

/**
 * Cuts an article's claims into happenings. The reader's scenes are a first answer; another day, another place, another thing struck and
 * words such as "in a separate incident" open a happening of their own, and what speaks of an earlier one goes back to it.
 */
export function episodesOf(reading: Reading, text: ArticleText): readonly Episode[] {
  const open: { moments: Moment[]; shifted: string | null }[] = [];
  let current = -1;
  for (const moment of momentsOf(reading.claims.filter((c) => c.scope !== 'cumulative'), text)) {
    const scores = open.map((episode, i) => fit(moment, episode.moments, i === current));
    const best = scores.reduce((top, score, i) => (score > (scores[top] ?? -Infinity) ? i : top), 0);
    if (open.length > 0 && (scores[best] as number) >= 0) { (open[best] as { moments: Moment[] }).moments.push(moment); current = best; continue; }
    open.push({ moments: [moment], shifted: shiftedDay(moment, open[current]?.moments ?? []) });
    current = open.length - 1;
  }
  return open;
}

/** Claims by sentence; where the reader parts one long sentence into scenes of their own, by scene. */
function momentsOf(claims: readonly Claim[], text: ArticleText): readonly Moment[] {
  const groups: { readonly index: number; readonly claims: Claim[] }[] = [];
  for (const claim of [...claims].sort((a, b) => a.quote.start - b.quote.start)) {
    const index = passageAt(text, claim.quote.start)?.index ?? 0;
    const last = groups.at(-1);
    if (last && last.index === index && last.claims.some((c) => c.scene === claim.scene) && !isElsewhere(last.claims, claim, text.passages[index] as Passage)) last.claims.push(claim); else groups.push({ index, claims: [claim] });
  }
  return groups.map((group, i) => momentOf({ text, ...group, before: groups[i - 1] ?? null, next: groups[i + 1] ?? null }));
}

/** "killed five people in Toretsk and four in Horlivka": each count is followed by a place of its own. */
function isElsewhere(before: readonly Claim[], claim: Claim, passage: Passage): boolean {
  const [first, at] = [before.at(-1)?.count.start ?? null, claim.count.start];
  if (first === null || at === null) return false;
  const places = placesOf(passage.names);
  const own = places.find((n) => n.start > at);
  const theirs = places.find((n) => n.start > first && n.start < at);
  return own !== undefined && theirs !== undefined && !sameName(own.name, theirs.name) && own.within !== theirs.name && theirs.within !== own.name;
}

interface Group { readonly index: number; readonly claims: readonly Claim[] }

/** So many sentences lead up to a claim; what stands farther back belongs to something else. */
const LEAD = 4;

function momentOf(of: Group & { readonly text: ArticleText; readonly before: Group | null; readonly next: Group | null }): Moment {
  const { text, index, claims } = of;
  const passage = text.passages[index] as Passage;
  const from = of.before === null ? 0 : of.before.index === index ? index : of.before.index + 1;
  const lead = text.passages.slice(Math.max(from, index - LEAD), index + 1).filter((p) => p === passage || (!p.headline && !passage.headline)).map((p) => (p === passage ? within(p, of) : p));
  const after = text.passages.slice(index + 1, Math.min(of.next?.index ?? Infinity, index + 3)).filter((p) => p.block === passage.block);
  const places = [...new Set(placesOf(lead.flatMap((p) => p.names)).map((n) => n.name))];
  return {
    // A headline over two places speaks of both happenings.
    claims, passage, lead, places: passage.headline && places.length > 1 ? [] : places, targets: targetsOf(passage, lead), days: statedDays(text, claims, passage),
    separate: lead.some((p) => p.separate) || after.some((p) => p.separate), shift: shiftFor(claims, passage, lead),
    later: lead.some((p) => p.later), opens: lead.some((p) => p.names.some((n) => n.opens)),
  };
}

/** The days that words in the sentence, or in one that leads up to it, put between these counts and the happening before. */
function shiftFor(claims: readonly Claim[], passage: Passage, lead: readonly Passage[]): number {
  const at = startOf(claims);
  const own = passage.shift;
  if (own !== null && at >= own.from && at < own.to) return own.days;
  return lead.filter((p) => p.index !== passage.index).map((p) => p.shift?.days ?? 0).find((n) => n !== 0) ?? 0;
}

/** Of a sentence that tells of several happenings, the names from the claim before to the claim behind. */
function within(passage: Passage, of: Group & { readonly before: Group | null; readonly next: Group | null }): Passage {
  const from = of.before?.index === of.index ? startOf(of.claims) : 0;
  const to = of.next?.index === of.index ? startOf(of.next.claims) : Infinity;
  return from === 0 && to === Infinity ? passage : { ...passage, names: passage.names.filter((n) => n.start >= from && n.start < to) };
}

const startOf = (claims: readonly Claim[]): number => Math.min(...claims.map((c) => c.count.start ?? c.quote.start));

/** What the sentence itself names, else the one before it or the one that sets a separate scene. */
function targetsOf(passage: Passage, lead: readonly Passage[]): readonly string[] {
  if (passage.targets.length > 0) return passage.targets;
  return lead.findLast((p) => p.targets.length > 0 && (p.separate || p.shift !== null || (p.block === passage.block && p.index >= passage.index - 1)))?.targets ?? [];
}

/** Days printed in the claims' own sentence, but for the days on which somebody said it. */
function statedDays(text: ArticleText, claims: readonly Claim[], passage: Passage): readonly string[] {
  const days = claims.flatMap((c) => {
    if (!c.date?.from || c.date.precision !== 'day' || c.date.basis.kind !== 'stated') return [];
    const { span } = c.date.basis;
    const inside = span.start >= passage.start && span.end <= passage.end;
    return inside && !SAID.test(text.doc.article.text.slice(Math.max(passage.start, span.start - 60), span.start)) ? [c.date.from] : [];
  });
  return [...new Set(days)];
}

/** "said on Monday", "in a message spread on Monday": the day of the report. */
const SAID = /\b(?:said|says|saying|told|announced|announces|published|spread|posted|reported|confirmed|stated|statement|briefing|message|tweeted|wrote|added|declared)(?: [\p{L}']+){0,3} ?(?:on|late on|late|early on|early|,)? ?$/iu;

/** How well a moment goes on with a happening; below zero it does not. */
function fit(moment: Moment, episode: readonly Moment[], current: boolean): number {
  const last = episode.at(-1) as Moment;
  const linked = moment.shift === 0 && !moment.separate && isLinked(moment, episode);
  const identity = placeFit(moment, episode) + targetFit(moment, episode) + numberFit(moment, episode);
  const scene = episode.some((m) => m.claims.some((c) => moment.claims.some((d) => d.scene === c.scene))) ? 1 : episode.some((m) => m.passage === moment.passage) ? -6 : moment.passage.aftermath ? -1 : -3;
  const bare = moment.places.length + moment.days.length + moment.targets.length === 0;
  const flow = (current ? 1 : 0) + (current && bare ? 1 : 0) + (last.passage.block === moment.passage.block ? 1 : 0) + scene;
  const parted = (moment.separate ? 3 : moment.later ? 1 : 0) + (moment.shift !== 0 ? 5 : 0) + (isBackground(moment) === isBackground(last) ? 0 : 4);
  return flow + identity + dayFit(moment, episode) + (linked ? 3 : 0) - parted;
}

/** Part of it, a restatement of it, a later figure for it. */
const isLinked = (moment: Moment, episode: readonly Moment[]): boolean => {
  const ids = new Set(episode.flatMap((m) => m.claims.map((c) => c.id)));
  return moment.claims.some((c) => c.partOf !== null && ids.has(c.partOf));
};

const isBackground = (moment: Moment): boolean => moment.claims.every((c) => c.scope === 'background');

function dayFit(moment: Moment, episode: readonly Moment[]): number {
  const days = episode.flatMap((m) => m.days);
  if (moment.days.length === 0) return 0;
  if (days.length === 0) return impliedDays(episode).some((d) => moment.days.includes(d)) || moment.passage.aftermath || impliedDays(episode).length === 0 ? 0 : -1;
  if (moment.days.some((d) => days.includes(d))) return 2;
  return moment.passage.aftermath || episode.every((m) => m.days.length === 0 || m.passage.aftermath) ? 0 : -4;
}

const impliedDays = (episode: readonly Moment[]): readonly string[] => episode.flatMap((m) => m.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' ? [c.date.from] : [])));

function placeFit(moment: Moment, episode: readonly Moment[]): number {
  const places = episode.flatMap((m) => m.places);
  if (moment.opens && moment.places.length > 0 && places.length === 0) return -3;
  if (moment.places.length === 0 || places.length === 0 || moment.claims.every((c) => c.status === 'denied')) return 0;
  if (moment.places.some((a) => places.some((b) => sameName(a, b)))) return 1;
  if (episode.some((m) => m.passage === moment.passage)) return -6;
  return moment.opens ? -4 : moment.passage.block === (episode.at(-1) as Moment).passage.block ? -2 : -3;
}

function targetFit(moment: Moment, episode: readonly Moment[]): number {
  const targets = episode.flatMap((m) => m.targets);
  if (moment.targets.length === 0 || targets.length === 0) return 0;
  return moment.targets.some((t) => targets.includes(t)) ? 1 : -1;
}

const numberFit = (moment: Moment, episode: readonly Moment[]): number => {
  const same = (a: Claim, b: Claim): boolean => a.effect === b.effect && a.count.low !== null && a.count.low > 1 && a.count.low === b.count.low;
  return moment.claims.some((a) => episode.some((m) => m.claims.some((b) => same(a, b)))) ? 2 : 0;
};

function shiftedDay(moment: Moment, before: readonly Moment[]): string | null {
  if (moment.shift === 0) return null;
  const day = before.flatMap((m) => [...m.days, ...m.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' ? [c.date.from] : []))])[0];
  const number = day === undefined ? null : dayNumber(day);
  return number === null ? null : isoDay(number + moment.shift);
}
