import { normAt } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

/** The part of a sentence whose time is a figure's own. */

/** "With Orvel, where two were crushed to death on Tuesday, the union has listed 61 since January": what is told between commas of a place has nothing of the time behind them. */
export function withinItsClause(sketch: Sketch, { lattice }: Context): Sketch {
  const { segment, draft: { quote } } = sketch;
  let where = quote.first - 1;
  while (where > segment.first && normAt(lattice, where) !== 'where' && normAt(lattice, where) !== ',') where--;
  if (normAt(lattice, where) !== 'where' || normAt(lattice, where - 1) !== ',') return sketch;
  let comma = quote.last;
  while (comma < segment.last && ![',', ';'].includes(normAt(lattice, comma))) comma++;
  return comma < segment.last ? { ...sketch, segment: { first: where, last: comma } } : sketch;
}

/** "Nine killed at Karsan, 64 in the province since January": in a title the figure of one place has nothing of the time behind that of the whole. */
export function withinItsPart(sketch: Sketch, { lattice, mentions }: Context): Sketch {
  const { segment, draft: { quote } } = sketch;
  if (lattice.doc.sentences[sketch.sentence]?.telegraphic !== true) return sketch;
  let end = quote.last;
  while (end < segment.last && ![',', ';', 'and', 'as', '–', '—'].includes(normAt(lattice, end))) end++;
  const second = [1, 2, 3].find((n) => numeralAt(lattice, end + n) !== null);
  if (end >= segment.last || second === undefined || within(mentions.places, { first: quote.last, last: end }).length === 0) return sketch;
  for (let i = end + second + 1; i < Math.min(segment.last, end + second + TO_WHOLE); i++) if (WHOLE.has(normAt(lattice, i)) || (normAt(lattice, i) === 'in' && ['the', 'all', 'total'].includes(normAt(lattice, i + 1)))) return { ...sketch, segment: { first: segment.first, last: end } };
  return sketch;
}
/** So many words behind its number a whole says what it is of. */
const TO_WHOLE = 6;
const WHOLE: ReadonlySet<string> = new Set(['across', 'nationwide', 'countrywide', 'overall', 'altogether', 'throughout', 'province-wide', 'statewide']);
