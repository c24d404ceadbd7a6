import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { chronicleFrom } from '../monthsTold.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isSince } from './since.ts';

/** What a text tells as it happened, and what it looks back on. */

/** "Karsan had already been raided on 9 March, when seven died": looked back on, in whatever report. */
export function hadAlready({ segment, draft: { quote } }: Sketch, { lattice }: Context): boolean {
  for (let i = segment.first; i < quote.first; i++) if (normAt(lattice, i) === 'had' && ['already', 'previously', 'once'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

/** "On the same road in August, eight had been killed": a month that is over, in the tense of looking back. */
export const isPluperfect = ({ draft: { trigger } }: Sketch, { lattice }: Context): boolean => [1, 2, 3].some((n) => normAt(lattice, trigger.first - n) === 'had');

/** "12 March: four shot dead", below "2021" or "March": what a chronicle tells on its own days is its news, however long ago. */
export function isChronicled(sketch: Sketch, context: Context): boolean {
  const { lattice } = context;
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (sentence === undefined || sentence.first < chronicleFrom(lattice)) return false;
  const dated = (range: Range): boolean => within(context.dates, range).some((d) => d.precision === 'day' && !isSince(context, d));
  const block = lattice.doc.blocks[sentence.block] ?? sentence;
  return !hadAlready(sketch, context) && !isPluperfect(sketch, context) && dated({ first: block.first, last: sentence.last });
}
