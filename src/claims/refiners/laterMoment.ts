import { isCapital, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

const SPANS: ReadonlySet<string> = new Set(['hours', 'minutes', 'days', 'weeks', 'moments', 'hour', 'day', 'week']);

/** "Hours later helicopters fired at a car in Orvel. (Two men died.)": since the last figure, a sentence has told of a later attack at a place of its own. */
export function opensLater(sketch: Sketch, last: Sketch, { lattice, mentions }: Context): boolean {
  const { sentences } = lattice.doc;
  const block = sentences[sketch.sentence]?.block;
  for (let n = last.sentence + 1; n <= sketch.sentence; n++) {
    const sentence = sentences[n];
    if (!sentence || sentence.block !== block || !isLater(sentence, lattice)) continue;
    const [place] = within(mentions.places, sentence).filter((p) => !p.dateline && !p.wide && !p.spoken);
    if (place && place.name !== last.place?.name && place.name !== last.place?.within) return true;
  }
  return false;
}

/** "Hours later", "Two days later", "Later that day", "The next morning". */
function isLater({ first }: Range, lattice: Context['lattice']): boolean {
  if (['later', 'earlier'].includes(normAt(lattice, first))) return true;
  if (normAt(lattice, first) === 'the' && ['next', 'following', 'previous', 'same'].includes(normAt(lattice, first + 1))) return !isCapital(lattice, first + 2);
  return [0, 1, 2].some((n) => SPANS.has(normAt(lattice, first + n)) && ['later', 'earlier', 'before', 'after', 'afterwards'].includes(normAt(lattice, first + n + 1)));
}
