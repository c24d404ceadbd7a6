import { isoOf } from '../dates.ts';
import { monthSpan, yearOf } from '../days.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';

/** "With April included the figure stands at 7,294": a running total as it is with one more month. */
export const isWithMonth = ({ draft, sentence }: Sketch, { lattice }: Context): boolean => draft.rule === 'risingToll' && draft.toll === true && ['with', 'including', 'adding', 'counting'].includes(normAt(lattice, lattice.doc.sentences[sentence]?.first ?? -1));

/** From where the total before it counts, up to the end of the time that its sentence adds. */
export function carriedOn(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const owner = all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && s.key < sketch.key && (s.count.best ?? s.count.low ?? Infinity) <= (sketch.count.best ?? 0));
  if (!owner || sketch.scope === 'cumulative') return sketch;
  const sentence = context.lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  const added = within(context.dates, sentence)[0]?.to ?? monthNamed(sentence, context) ?? context.reference.published;
  return revise(sketch, 'cumulative', { scope: 'cumulative', window: { from: owner.window?.from ?? null, to: isoOf(added), places: owner.window?.places ?? [] } });
}

/** The last day of a month that the sentence names without a word that makes a date of it: "with April included". */
function monthNamed(sentence: Range, { lattice, reference: { published } }: Context): number | null {
  for (let i = sentence.first; i < Math.min(sentence.first + 4, sentence.last) && published !== null; i++) {
    const month = tagAt(lattice, i, 'month')?.tag.month;
    if (month !== undefined) return monthSpan(monthSpan(yearOf(published), month).from > published ? yearOf(published) - 1 : yearOf(published), month).to;
  }
  return null;
}
