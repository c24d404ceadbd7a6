import { dayNumber } from '../days.ts';
import { normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';
import { withListTotals } from './listTotals.ts';
import { EVENT_CLAUSE } from './periods.ts';
import { PARTS } from './sharedWindows.ts';
import { isTerritory, theTerritory } from './windows.ts';

/** A bulletin gives its period once. What it counts further on without a day and a town of its own is of that period too, and what adds up its happenings is a tally of their days. */
export const bulletins: Refiner = {
  name: 'bulletins',
  words: 'Behind a total over a period, figures that make it up, that say "in the same period", or that name only a region, are of that period; a total of what is told of several days is a tally of them',
  refine: (told, context) => {
    const sketches = withListTotals(told, context);
    if (!sketches.some((s) => s.scope === 'cumulative')) return sketches;
    const summed = ofSums(sketches, context);
    return summed.map((sketch) => ofPeriod(sketch, summed, context));
  },
};

/** A figure of one happening, as far as it says nothing else: no day stands in its sentence. */
const isUndated = (sketch: Sketch, { dates, lattice }: Context): boolean => {
  const sentence = lattice.doc.sentences[sketch.sentence];
  return sketch.scope === 'incident' && sketch.status === 'asserted' && isNumbered(sketch) && sentence !== undefined && !sentence.telegraphic && within(dates, sentence).length === 0;
};

const LEAST_DAYS = 5;

/** The last total over a period of some days that stands before it. */
const totalBefore = (sketch: Sketch, all: readonly Sketch[], reach: number): Sketch | undefined =>
  all.findLast((s) => s.key !== sketch.key && s.scope === 'cumulative' && s.window?.from != null && s.window.to !== null && s.role !== 'part' && s.role !== 'subset' && s.sentence <= sketch.sentence && sketch.sentence - s.sentence <= reach && daysOf(s.window.from, s.window.to) >= LEAST_DAYS);

const daysOf = (from: string, to: string): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;

/** Sentences from a total to the figures that make it up. */
const SUM_REACH = 4;

/** "In February 702 Iraqis were killed. The number of civilians killed was 418. A total of 284 members of the forces were killed": parts told one sentence after the other. */
function ofSums(sketches: readonly Sketch[], context: Context): readonly Sketch[] {
  const parts = new Map<number, Sketch>();
  for (const total of sketches) {
    // A part's own number is not made up again: "gunmen 10. ... nine of whom were women. One policeman died".
    if (total.scope !== 'cumulative' || total.window?.from == null || total.count.best === null || PARTS.has(total.draft.rule)) continue;
    const behind = sketches.filter((s) => s.effect === total.effect && s.sentence > total.sentence && s.sentence - total.sentence <= SUM_REACH && isUndated(s, context) && s.count.best !== null && s.role !== 'subset');
    for (const sketch of adding(behind, total.count.best)) parts.set(sketch.key, total);
  }
  // Numbers of a list say nothing else: "611 civilians since January. Beni: 402; Irumu: 112; Mambasa: 97".
  for (const total of sketches) {
    if (total.scope !== 'cumulative' || total.count.best === null || total.count.best < LEAST_SUM || PARTS.has(total.draft.rule)) continue;
    const listed = sketches.filter((s) => s.effect === total.effect && s.draft.quote.first > total.draft.quote.first && s.sentence - total.sentence <= LIST_REACH && s.status === 'asserted' && isListed(s, context) && s.count.best !== null);
    const sum = adding(listed, total.count.best);
    for (const sketch of sum.length > 0 ? sum : nearlyAdding(listed, total)) if (!parts.has(sketch.key)) parts.set(sketch.key, total);
  }
  return parts.size === 0 ? sketches : sketches.map((sketch) => {
    const total = parts.get(sketch.key);
    // "96 up to the end of June and 47 in July": a part may have a time of its own.
    return total ? revise(sketch, 'bulletins', { scope: 'cumulative', window: sketch.scope === 'cumulative' && sketch.window !== null ? sketch.window : total.window, partOf: total.key, role: 'part', ...(isByDoer(sketch, context) ? { victim: total.victim } : {}) }) : sketch;
  });
}

/** So far below a total, in sentences, its list may end; and so large it is at least. */
const [LIST_REACH, LEAST_SUM] = [24, 12];

const isListed = (sketch: Sketch, { lattice: { doc } }: Context): boolean => {
  const { rule, group } = sketch.draft;
  return rule === 'listed' || rule === 'labelled' || rule === 'livesOf' || ((group?.head.kind === 'none' || group?.head.kind === 'effect') && (rule === 'elliptic' || rule === 'subset' || doc.sentences[sketch.sentence]?.telegraphic === true));
};

/** "41 dead. By governorate: 11, 9, 4, 12, 3": three or more of one sentence right behind a total, that leave little over or are somewhat too many, for their source may not know of all. */
function nearlyAdding(listed: readonly Sketch[], total: Sketch): readonly Sketch[] {
  const list = listed.filter((s) => s.draft.rule === 'listed' && s.sentence > total.sentence && s.sentence === listed[0]?.sentence && s.sentence - total.sentence <= 2);
  const [sum, whole] = [list.reduce((n, s) => n + (s.count.best ?? 0), 0), total.count.best ?? 0];
  return list.length >= 3 && sum >= 0.8 * whole && sum <= 1.25 * whole && list.every((s) => (s.count.best ?? 0) < whole) ? list : [];
}

const AUTHORS: ReadonlySet<string> = new Set(['authors', 'author', 'perpetrators', 'perpetrator', 'responsible', 'responsibility', 'attributed', 'culprits']);

/** "Presumed authors: dissident groups, 402; ELN, 112": who stands beside the number killed them. */
function isByDoer({ sentence, segment, draft }: Sketch, { lattice }: Context): boolean {
  for (let i = lattice.doc.sentences[sentence]?.first ?? segment.first; i < draft.quote.first; i++) if (AUTHORS.has(normAt(lattice, i))) return true;
  return false;
}

/** The first run of two or more figures, one behind the other, that make up a total. */
function adding(figures: readonly Sketch[], total: number): readonly Sketch[] {
  for (let first = 0; first < figures.length; first++) {
    let sum = 0;
    for (let last = first; last < figures.length && sum <= total; last++) {
      sum += figures[last]?.count.best ?? 0;
      if (sum === total && last > first) return figures.slice(first, last + 1);
    }
  }
  return [];
}

function ofPeriod(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const { lattice } = context;
  const same = sketch.scope === 'incident' && isNumbered(sketch) && tellsSame(lattice, sketch.segment);
  if (!same && !isUndated(sketch, context)) return sketch;
  const next = same || namesTheTerritory(sketch, all, context);
  const total = totalBefore(sketch, all, same ? SAME_REACH : next ? 1 : SUM_REACH);
  if (!total || tellsEvent(lattice, sketch)) return sketch;
  const belongs = next || (isOfRegion(sketch, context) && (total.count.best ?? 0) > (sketch.count.best ?? 0));
  return belongs ? revise(sketch, 'bulletins', { scope: 'cumulative', window: total.window, date: total.date }) : sketch;
}

const OF_TIME = new Set(['in', 'over', 'during', 'within', 'throughout', 'for']);
const SAME = new Set(['period', 'time', 'month', 'months', 'week', 'weeks', 'year', 'quarter', 'span']);

/** "in the same period", "over the same months", "in the quarter", "over the week". */
function tellsSame(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (OF_TIME.has(normAt(lattice, i)) && normAt(lattice, i + 1) === 'the' && ['quarter', 'period', 'month', 'season', 'week', 'fortnight'].includes(normAt(lattice, i + 2)) && !['of', 'before', 'that', 'to', 'when', 'from', 'between', 'after', 'since', 'following'].includes(normAt(lattice, i + 3))) return true;
  for (let i = first; i < last; i++) if (normAt(lattice, i) === 'same' && normAt(lattice, i - 1) === 'the' && SAME.has(normAt(lattice, i + 1))) return OF_TIME.has(normAt(lattice, i - 2));
  return false;
}

/** A bulletin comes back to its period some paragraphs further on. */
const SAME_REACH = 14;

/** "A further 212 people were abducted in the state", right behind the total. */
function namesTheTerritory(sketch: Sketch, all: readonly Sketch[], context: Context): boolean {
  const sentence = context.lattice.doc.sentences[sketch.sentence];
  const further = sentence !== undefined && ['further', 'another', 'addition'].includes(normAt(context.lattice, sentence.first + (['a', 'in'].includes(normAt(context.lattice, sentence.first)) ? 1 : 0)));
  return further && theTerritory(sketch, context) !== null && all.some((s) => s.scope === 'cumulative' && s.sentence === sketch.sentence - 1);
}

/** "In Diyala governorate, 74 civilians were killed": the sentence opens with a region and names nothing smaller. */
function isOfRegion(sketch: Sketch, { lattice, mentions }: Context): boolean {
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (sentence === undefined || !['in', 'across'].includes(normAt(lattice, sentence.first))) return false;
  const places = within(mentions.places, sentence);
  return places.length > 0 && (places[0]?.first ?? 0) <= sentence.first + 2 && places.every((p) => p.wide || isTerritory(lattice, p));
}

/** Words that lead to what happened: "when a bomb went off". Behind a semicolon more is said of the figure. */
function tellsEvent(lattice: Lattice, sketch: Sketch): boolean {
  const { first, last } = lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  for (let i = first; i < last && !(normAt(lattice, i) === ';' && i >= sketch.draft.quote.last); i++) if (EVENT_CLAUSE.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== 'least') return true;
  return false;
}
