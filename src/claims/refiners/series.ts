import type { Window } from '../claim.ts';
import { isoOf } from '../dates.ts';
import { monthSpan, yearOf, yearSpan } from '../days.ts';
import { isBullet } from '../../text/entryWords.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { tellsNoEvent } from './periods.ts';

/** A year or a month that stands alone as the label of the figures behind it. */
interface Label { readonly at: number; readonly year: number | null; readonly month: number | null }

/** In a sentence two years may be two happenings; three are a count by year. */
const LEAST_IN_SENTENCE = 3;
const kept = new WeakMap<Lattice, readonly Label[]>();

/** "2023: 90 killed. 2022: 60 killed", "January: 14 dead" above "February: 20 dead", "14 in 2019, 20 in 2020 and 9 in 2021": a count by year or by month. */
export function periodOfSeries(sketch: Sketch, context: Context): Omit<Window, 'places'> | null {
  return labelled(sketch, context) ?? listed(sketch, context);
}

/** "2019: a bomb kills 14 in Karsan" is an entry of a chronicle. */
function labelled({ sentence: at, draft, means }: Sketch, context: Context): Omit<Window, 'places'> | null {
  const { lattice, reference: { published } } = context;
  const sentence = lattice.doc.sentences[at];
  const number = draft.group?.count.first ?? draft.quote.last;
  const own = sentence && labelsOf(lattice).findLast((label) => label.at < number && label.at >= sentence.first);
  if (!own || means !== null || !tellsNoEvent(stretchOf(own, sentence.last, lattice), context)) return null;
  const days = own.year !== null && own.month === null ? yearSpan(own.year) : monthNamed(own, published);
  return days && clipped(days, published);
}

/** What is told under a label: up to the next semicolon. */
function stretchOf({ at }: Label, last: number, lattice: Lattice): { readonly first: number; readonly last: number } {
  let end = at;
  while (end < last && normAt(lattice, end) !== ';') end++;
  return { first: at, last: end };
}

function monthNamed({ year, month }: Label, published: number | null): { readonly from: number; readonly to: number } | null {
  if (month === null || (year === null && published === null)) return null;
  const told = year ?? yearOf(published as number);
  const days = monthSpan(told, month);
  return year === null && days.from > (published as number) ? monthSpan(told - 1, month) : days;
}

const clipped = ({ from, to }: { readonly from: number; readonly to: number }, published: number | null): Omit<Window, 'places'> => ({ from: isoOf(from), to: isoOf(published !== null && published > from ? Math.min(to, published) : to) });

/** The labels of a text, where there are two of one kind and no two of them the same. */
function labelsOf(lattice: Lattice): readonly Label[] {
  const known = kept.get(lattice);
  if (known) return known;
  const labels = lattice.doc.sentences.flatMap(({ first, last }) => startsIn(lattice, { first, last }).flatMap((at) => labelFrom(lattice, { first: at, last }) ?? []));
  const made = [labels.filter((l) => l.month === null), labels.filter((l) => l.month !== null)].filter((same) => same.length > 1 && new Set(same.map((l) => `${l.year} ${l.month}`)).size === same.length).flat().sort((a, b) => a.at - b.at);
  kept.set(lattice, made);
  return made;
}

/** A sentence, and what stands in it behind a colon or a semicolon: "Killed by region: 2022 – north 40, south 31; 2023 – north 52". */
function startsIn(lattice: Lattice, { first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  const starts = [first];
  for (let i = first + 1; i < last; i++) if (normAt(lattice, i - 1) === ';' || normAt(lattice, i - 1) === ':') starts.push(i);
  return starts;
}

const MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—', '|']);

/** "2023:", "• 2023 –", "In 2023:", "March 2023:". */
function labelFrom(lattice: Lattice, { first, last }: { readonly first: number; readonly last: number }): Label | null {
  let at = first;
  while (at < last && isBullet(lattice.tokens[at]?.text ?? '')) at++;
  if (normAt(lattice, at) === 'in') at++;
  const month = tagAt(lattice, at, 'month')?.tag.month ?? null;
  const behind = month === null ? at : at + 1;
  const year = yearAt(lattice, behind);
  const end = year === null ? behind : behind + 1;
  return (month !== null || year !== null) && end > at && MARKS.has(normAt(lattice, end)) ? { at, year, month } : null;
}

function yearAt(lattice: Lattice, i: number): number | null {
  return /^(?:19|20)\d\d$/.test(normAt(lattice, i)) ? Number(normAt(lattice, i)) : null;
}

/** "14 people in 2019, 20 in 2020 and 9 in 2021". */
function listed({ sentence: at, draft }: Sketch, { lattice, dates, reference: { published } }: Context): Omit<Window, 'places'> | null {
  const sentence = lattice.doc.sentences[at];
  if (!sentence || normAt(lattice, draft.quote.last) !== 'in') return null;
  const years = within(dates, sentence).filter((d) => d.precision === 'year' && d.from !== null && d.to !== null && normAt(lattice, d.first - 1) === 'in');
  const own = years.find((d) => d.first === draft.quote.last + 1);
  return own && new Set(years.map((d) => d.from)).size >= LEAST_IN_SENTENCE ? clipped({ from: own.from as number, to: own.to as number }, published) : null;
}
