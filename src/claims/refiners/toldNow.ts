import type { Lattice } from '../lattice.ts';
import { normAt } from '../lattice.ts';
import type { Sketch } from '../sketch.ts';

/** Verbs by which somebody gives a figure that holds as they speak. */
const NOW: ReadonlySet<string> = new Set((
  'gives give counts count lists list prints print acknowledges acknowledge admits admit recognises recognizes recognise recognize claims claim reports report confirms confirm registers register maintains maintain alleges allege '
  + 'concedes concede says say speaks speak talks talk tells tell insists insist arrives arrive sticks stick keeps keep holds hold puts put has have knows know names name mentions mention records record estimates estimate believes believe '
  + 'reckons reckon numbers number cites cite carries carry shows show contains contain includes include states state declares declare swears swear'
).split(' '));
/** What makes of such a figure one that was given before. */
const BEFORE: ReadonlySet<string> = new Set(['had', 'earlier', 'previously', 'initially', 'originally', 'first', 'initial', 'preliminary', 'previous', 'until', 'then', 'was', 'were', 'been', 'from', 'against', 'gave', 'said', 'put', 'spoke']);
/** What sets such a figure against another. */
const OTHER: ReadonlySet<string> = new Set(['lower', 'higher', 'different', 'smaller', 'larger']);
const REACH = 8;

/** "The union says 15", "the list holds the names of 24": told in the present, by one who stands by it. */
export function isToldNow({ draft: { group, quote, rule } }: Sketch, lattice: Lattice): boolean {
  if (rule !== 'earlierTotal') return false;
  const { first } = group ?? quote;
  for (let i = first - 1; i >= first - REACH; i--) {
    const word = normAt(lattice, i);
    if (OTHER.has(word)) return normAt(lattice, i - 1) !== 'earlier' && normAt(lattice, i - 2) !== 'had' && normAt(lattice, i - 3) !== 'had';
    if (NOW.has(word) && word !== 'put') return !BEFORE.has(normAt(lattice, i - 1));
    if (BEFORE.has(word) || ['.', ';'].includes(word) || (word === ',' && i < first - 2)) return false;
  }
  return false;
}
