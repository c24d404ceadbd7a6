import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { yearOf } from '../days.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';
import type { Window } from '../claim.ts';

const LONG_AGO_DAYS = 45;

/** A toll over a period is cumulative, an older event is background, the rest is the article's own incident. */
export const scopes: Refiner = {
  name: 'scopes',
  words: 'A running toll over a period is cumulative; an older war or attack is background',
  refine: (sketches, context) => {
    const tallied = sketches.map((sketch) => withScope(sketch, context));
    return tallied.map((sketch) => shareWindow(sketch, tallied, context));
  },
};

function withScope(sketch: Sketch, context: Context): Sketch {
  const window = windowOf(sketch, context);
  if (window) return revise(sketch, 'cumulative', { scope: 'cumulative', window });
  return isBackground(sketch, context) ? revise(sketch, 'background', { scope: 'background' }) : sketch;
}

/** "since the 13th of March 2018", "this year", "during 2 months of clashes" in the claim's part of the sentence. */
function windowOf(sketch: Sketch, context: Context): Window | null {
  const { lattice, dates, reference } = context;
  const { segment, draft } = sketch;
  const since = dates.find((d) => d.first >= segment.first && d.last <= segment.last && isSince(context, d));
  const places = placesOf(sketch, context);
  const to = isoOf(reference.published);
  if (since && (draft.toll || nearOrToll(sketch, since))) return { from: isoOf(since.from), to, places };
  if (!draft.toll) return null;
  for (let i = segment.first; i < segment.last; i++) if (cueAt(lattice, i, 'cumulative') > 0) return { from: null, to, places };
  return draft.rule === 'roseToTheNumber' ? { from: null, to, places } : null;
}

const isSince = (context: Context, date: DateMention): boolean => {
  for (let i = date.first - 1; i >= date.first - 9 && i >= 0; i--) {
    const norm = normAt(context.lattice, i);
    if (norm === 'since') return true;
    if (norm === '.' || norm === ';') return false;
  }
  return false;
};

const nearOrToll = (sketch: Sketch, since: Range): boolean => Math.abs(since.first - sketch.draft.quote.last) < 24 || sketch.draft.quote.first - since.last < 16;

function placesOf(sketch: Sketch, context: Context): readonly string[] {
  const own = context.mentions.places.filter((p) => p.first >= sketch.segment.first && p.last <= sketch.segment.last && p.known);
  return [...new Set(own.filter((p) => !own.some((q) => q.name === p.within)).map((p) => p.name))];
}

/** Tolls of one paragraph are one statement: they share the start that any of them states. */
function shareWindow(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const { sentences } = context.lattice.doc;
  const beside = all.find((s) => sentences[s.sentence]?.block === sentences[sketch.sentence]?.block && s.window !== null && s.window.from !== null && s.draft.toll);
  if (!beside) return sketch;
  if (sketch.scope === 'cumulative') return sketch.window?.from === null ? { ...sketch, window: beside.window } : sketch;
  const dependent = sketch.draft.toll === true || sketch.count.bound === 'share' || sketch.count.bound === 'vague' || sketch.count.bound === 'unquantified';
  const behind = sketch.draft.quote.first > beside.draft.quote.first || sketch.count.bound === 'unquantified';
  return dependent && behind ? revise(sketch, 'cumulative', { scope: 'cumulative', window: beside.window }) : sketch;
}

/** An event of another time: its own date, or the paragraph's, lies long before the article's. */
function isBackground(sketch: Sketch, context: Context): boolean {
  const own = eventDates(context, sketch.segment);
  const date = own.at(-1) ?? paragraphDate(sketch, context);
  if (!date || date.to === null || date.printed !== null) return false;
  const { published, latestYear } = context.reference;
  if (published !== null) return date.to < published - LONG_AGO_DAYS;
  return latestYear !== null && date.yearStated && yearOf(date.to) < latestYear;
}

const eventDates = (context: Context, range: Range): readonly DateMention[] =>
  context.dates.filter((d) => d.first >= range.first && d.last <= range.last && !isSince(context, d));

/** The last date before the claim in its paragraph, when it bears a year of its own. */
function paragraphDate(sketch: Sketch, context: Context): DateMention | undefined {
  const { doc } = context.lattice;
  const block = doc.blocks[doc.sentences[sketch.sentence]?.block ?? -1];
  if (!block) return undefined;
  return eventDates(context, { first: block.first, last: sketch.segment.first }).filter((d) => d.yearStated).at(-1);
}
