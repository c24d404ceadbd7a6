import { isArticle, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** Where soldiers fall and die: "on the field", "on the front line", "on the same day". */
const FIELDS: ReadonlySet<string> = new Set(['field', 'fields', 'battlefield', 'front', 'fronts', 'frontline', 'spot', 'line', 'way', 'same', 'axis', 'road', 'day', 'night', 'morning', 'evening', 'soil', 'ground', 'eastern', 'western', 'northern', 'southern', 'outskirts', 'border']);

/** "(Raiders) fell on the hamlet", "fell upon a convoy": with a verb at `i`, an attack; "soldiers fell on Sunday", "on the front" are dead. */
export function fallsUpon(lattice: Lattice, i: number): boolean {
  const [at, word] = [i + 2, normAt(lattice, i + 1)];
  if (word === 'upon') return true;
  if (word !== 'on' || kindAt(lattice, at) !== 'word') return false;
  return isArticle(lattice, at) && !FIELDS.has(normAt(lattice, at + 1)) && ['weekday', 'month', 'means'].every((kind) => tagAt(lattice, at + 1, kind as 'weekday') === null);
}
