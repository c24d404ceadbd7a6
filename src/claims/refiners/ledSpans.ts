import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { LEAST_DAYS } from './spans.ts';

/** Periods that say their first day and lead on to a last one that may be a weekday, "last night" or the day of publication, whatever stands between commas behind the first. */

type Days = Omit<Window, 'places'>;

/** "From 11 May 2019 until dawn on Friday", "from 1 March, the day of the decree, until today", "between 4 May and Saturday night", "between April 2017 and 3 June 2018". */
export function ledSpan({ segment }: Sketch, context: Context): Days | null {
  const { dates, lattice, reference: { published } } = context;
  const inside = within(dates, segment);
  for (const from of inside) {
    const lead = (from.precision === 'day' || (from.precision === 'month' && from.ago === null)) && from.from !== null ? leadOf(lattice, from.first, segment.first) : null;
    if (lead === null) continue;
    const joint = jointBehind(lattice, from, lead);
    if (joint === null) continue;
    const end = endBehind(joint.at, inside, context);
    const least = lead === 'between' ? LEAST_BETWEEN : LEAST_DAYS;
    const to = end ?? (joint.aside || lead === 'between' || from.precision === 'month' ? null : published);
    // Whole months have rules of their own (spans.ts).
    if (from.precision === 'month' && (to === null || from.to === null || to <= from.to || inside.some((d) => d.to === to && d.precision !== 'day'))) continue;
    if (to === null ? published === null && end === null && lead === 'from' && !joint.aside : to - (from.from as number) >= least) return { from: isoOf(from.from), to: isoOf(to) };
  }
  return null;
}

/** Between two days of which the last is told by its weekday one happening may go on for so long. */
const LEAST_BETWEEN = 5;
/** So far before its day stands the "from" of what began on it. */
const LEAD_REACH = 9;

/** "From 11 May", "from the arrival of the rains on 2 July", "between 3 May": the word that opens the period, or null. "Between the raid of 3 May and the ninth" tells of one stay at a bridge. */
function leadOf(lattice: Lattice, at: number, from: number): 'from' | 'between' | null {
  for (let i = at - 1; i >= Math.max(from, at - LEAD_REACH); i--) {
    const norm = normAt(lattice, i);
    if (norm === 'from') return 'from';
    if (norm === 'between') return i === at - 1 ? 'between' : null;
    if ([',', ';', '.', 'and'].includes(norm)) return null;
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set(['until', 'till', 'til', 'to', 'through', 'thru', 'up']);
/** So many words an aside has at most. */
const ASIDE_REACH = 18;
const CLOSES: Readonly<Record<string, readonly string[]>> = { ',': [','], '(': [')'], '–': ['–'], '—': ['—'], '-': ['-'] };

/** Where the word that leads to the end stands: behind the day, or behind what is told of that day between commas, brackets or dashes. */
function jointBehind(lattice: Lattice, { last }: DateMention, lead: 'from' | 'between'): { readonly at: number; readonly aside: boolean } | null {
  const joins = (i: number): boolean => (lead === 'from' ? ENDS.has(normAt(lattice, i)) : normAt(lattice, i) === 'and');
  if (joins(last)) return { at: last, aside: false };
  const closing = CLOSES[normAt(lattice, last)];
  if (closing === undefined) return null;
  if (joins(last + 1) && normAt(lattice, last) === ',') return { at: last + 1, aside: false };
  for (let i = last + 1; i < last + ASIDE_REACH; i++) {
    if (['.', ';', ':', ''].includes(normAt(lattice, i))) return null;
    if (closing.includes(normAt(lattice, i)) && joins(i + 1)) return { at: i + 1, aside: true };
  }
  return null;
}

const NOW: ReadonlySet<string> = new Set(['today', 'now', 'date', 'present', 'press', 'publication']);

/** The last day: a date or a weekday a few words on, or today. */
function endBehind(joint: number, inside: readonly DateMention[], { lattice, reference: { published } }: Context): number | null {
  const told = inside.find((d) => d.first > joint && d.first <= joint + 6 && d.to !== null);
  // "Until the eve of Sunday's strike".
  if (told?.to != null) return [1, 2].some((n) => normAt(lattice, joint + n) === 'eve') && told.precision === 'day' ? told.to - 1 : told.to;
  return [1, 2, 3, 4].some((n) => NOW.has(normAt(lattice, joint + n))) ? published : null;
}

const BEGAN: ReadonlySet<string> = new Set(['arrived', 'began', 'begun', 'started', 'opened', 'set', 'broke', 'erupted', 'came', 'launched', 'started', 'spread']);
const GO_ON: ReadonlySet<string> = new Set(['monsoon', 'rains', 'rain', 'war', 'conflict', 'fighting', 'campaign', 'offensive', 'operation', 'insurgency', 'uprising', 'revolt', 'rebellion', 'siege', 'season', 'outbreak', 'epidemic', 'cholera', 'violence', 'unrest', 'protests', 'crackdown', 'floods', 'flooding', 'heatwave', 'drought', 'strike', 'feud', 'bombardment', 'escalation', 'invasion', 'blockade']);

/** "The cholera, which broke out on March 9, has already killed 44": since what its subject began on, told beside it. */
export function sinceItBegan({ segment, draft: { quote, trigger } }: Sketch, { dates, lattice, reference: { published } }: Context): Days | null {
  const at = Math.min(quote.first, trigger.first);
  const began = published === null ? undefined : within(dates, { first: segment.first, last: at }).find((d) => (d.precision === 'day' || d.precision === 'month') && d.ago === null && d.from !== null && d.from < published && [1, 2, 3, 4].some((n) => BEGAN.has(normAt(lattice, d.first - n))));
  if (began === undefined || !['has', 'have'].some((w) => [1, 2, 3, 4].some((n) => normAt(lattice, at - n) === w))) return null;
  let which = began.first - 1;
  while (which > segment.first && which > began.first - LEAD_REACH && !['which', 'that'].includes(normAt(lattice, which))) which--;
  for (let i = which - 1; i >= Math.max(segment.first, which - LEAD_REACH); i--) if (GO_ON.has(normAt(lattice, i))) return { from: isoOf(began.from), to: isoOf(published) };
  return null;
}
