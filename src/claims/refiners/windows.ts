import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

/** The period that a cumulative figure speaks of: "since the 13th of March 2018", "From 1 to 30 November", "so far this year". Null for one event. */
export function windowOf(sketch: Sketch, context: Context): Window | null {
  const places = placesOf(sketch, context);
  const now = isoOf(context.reference.published);
  const since = sinceDate(sketch, context);
  if (since) return { from: isoOf(since.from), to: now, places };
  const span = spanOfDates(sketch, context);
  if (span) return { from: isoOf(span.from.from), to: isoOf(span.to.to), places };
  return isRunning(sketch, context) ? { from: null, to: now, places } : null;
}

/** A "since" with a date; a weekday alone ("since Friday") makes no tally of what is not called a toll. */
function sinceDate(sketch: Sketch, context: Context): DateMention | undefined {
  const { segment, draft } = sketch;
  const since = within(context.dates, segment).find((d) => isSince(context, d));
  if (!since || isSuperlative(context.lattice, since.first)) return undefined;
  const long = since.precision !== 'day' || since.ago === null;
  return draft.toll || (long && nearOrToll(sketch, since)) ? since : undefined;
}

export const isSince = (context: Context, date: DateMention): boolean => sinceBefore(context.lattice, date.first) >= 0;

function sinceBefore(lattice: Lattice, at: number): number {
  for (let i = at - 1; i >= at - 9 && i >= 0; i--) {
    const norm = normAt(lattice, i);
    if (norm === 'since') return i;
    if (norm === '.' || norm === ';') return -1;
  }
  return -1;
}

const SUPERLATIVES = new Set(['worst', 'deadliest', 'first', 'only', 'largest', 'biggest', 'bloodiest', 'most', 'highest', 'heaviest', 'strongest', 'longest', 'long']);

/** "the deadliest attack since 2015" speaks of one event. */
function isSuperlative(lattice: Lattice, at: number): boolean {
  const since = sinceBefore(lattice, at);
  for (let i = since - 1; i >= since - 6 && i >= 0; i--) if (SUPERLATIVES.has(normAt(lattice, i))) return true;
  return false;
}

const nearOrToll = (sketch: Sketch, since: Range): boolean => Math.abs(since.first - sketch.draft.quote.last) < 24 || sketch.draft.quote.first - since.last < 16;

/** "From 1 to 30 November 2023", "between 10 June and 30 June": both ends in the claim's part of the sentence. */
function spanOfDates(sketch: Sketch, context: Context): { readonly from: DateMention; readonly to: DateMention } | null {
  const { segment } = sketch;
  const inside = within(context.dates, segment).filter((d) => d.precision === 'day' && d.ago === null);
  for (const to of inside) {
    const joint = normAt(context.lattice, to.first - 1);
    if (!['to', 'and', 'until', 'till', 'through'].includes(joint)) continue;
    const day = firstDay(context.lattice, to);
    if (day) return { from: day, to };
    const from = inside.find((d) => d.last < to.first && ['from', 'between'].includes(normAt(context.lattice, d.first - 1)));
    if (from) return { from, to };
  }
  return null;
}

/** "From 1 to 30 November": the first day stands without its month. */
function firstDay(lattice: Lattice, to: DateMention): DateMention | null {
  const day = Number(normAt(lattice, to.first - 2));
  const led = ['from', 'between'].includes(normAt(lattice, to.first - 3));
  if (!led || !Number.isInteger(day) || day < 1 || day > 31 || to.from === null) return null;
  const start = new Date(to.from * 86_400_000);
  const from = to.from - (start.getUTCDate() - day);
  return from < to.from ? { ...to, from, to: from } : null;
}

/** A figure told in the perfect, or called a toll, that runs over a period without a date: "so far this year", "since the war began". */
function isRunning(sketch: Sketch, context: Context): boolean {
  const { lattice } = context;
  const { segment, draft } = sketch;
  if (isPeriod(lattice, sketch)) return true;
  const running = draft.toll === true || isPerfect(lattice, sketch);
  if (!running) return false;
  for (let i = segment.first; i < segment.last; i++) {
    if (normAt(lattice, i) === 'since') { if (isSinceEvent(lattice, i, sketch)) return true; continue; }
    if (cueAt(lattice, i, 'cumulative') > 0) return true;
  }
  return draft.rule === 'roseToTheNumber';
}

const PERIODS = new Set(['months', 'years', 'weeks', 'decade', 'decades', 'year', 'half', 'quarter']);

/** "In the first six months of the year some 1,100 were killed", "over the past three years": a period that is told whole needs no perfect. */
function isPeriod(lattice: Lattice, sketch: Sketch): boolean {
  const { first, last } = sketch.draft.quote;
  for (let i = Math.max(sketch.segment.first, first - 16); i < Math.min(sketch.segment.last, last + 14); i++) {
    if (!['in', 'over', 'during', 'within', 'for'].includes(normAt(lattice, i)) || normAt(lattice, i + 1) !== 'the' || !['first', 'past', 'last', 'second', 'previous', 'preceding'].includes(normAt(lattice, i + 2))) continue;
    if ([3, 4].some((n) => PERIODS.has(normAt(lattice, i + n))) && sketch.count.bound !== 'unquantified') return true;
  }
  return false;
}

/** "since the invasion", "since the war began": not "since dawn", not a weekday, not the deadliest since. */
function isSinceEvent(lattice: Lattice, i: number, sketch: Sketch): boolean {
  if (sketch.draft.quote.first > i + 30 || i > sketch.draft.quote.last + 24) return false;
  const next = normAt(lattice, i + 1);
  const short = ['dawn', 'morning', 'then', 'yesterday', 'midnight', 'noon', 'last'].includes(next) || (lattice.matches[i + 1] ?? []).some((m) => m.tag.kind === 'weekday' || m.tag.kind === 'relativeDay');
  return !short && !isSuperlative(lattice, i + 1);
}

/** "have been killed", "has claimed": between the people and the verb, or right before either. */
export function isPerfect(lattice: Lattice, sketch: Sketch): boolean {
  const { trigger, group } = sketch.draft;
  for (let i = trigger.first - 1; i >= Math.max(trigger.first - 4, group && group.first < trigger.first ? group.last : 0); i--) {
    const norm = normAt(lattice, i);
    if (norm === 'have' || norm === 'has') return true;
  }
  return false;
}

function placesOf(sketch: Sketch, context: Context): readonly string[] {
  const own = within(context.mentions.places, sketch.segment).filter((p) => p.known);
  return [...new Set(own.filter((p) => !own.some((q) => q.name === p.within)).map((p) => p.name))];
}
