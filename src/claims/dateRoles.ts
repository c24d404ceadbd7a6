import { isCapital, kindAt, normAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** What a date may be other than the day of a happening: of a birth or a law, the first day of a night, of a dateline, of the state of the news. */

const YEARS_OF = new Set(['draft', 'class', 'intake', 'batch', 'call-up', 'cohort', 'model', 'graduates', 'conscripts', 'constitution', 'treaty', 'agreement', 'law', 'act', 'census', 'election', 'elections']);

/** "a man born in 1957", "girls born in 2009 and 2011", "a private of the 1984 draft": the year of a birth, a class or a law dates no event. */
export function isBirth(lattice: Lattice, date: Range): boolean {
  if (date.last === date.first + 1 && YEARS_OF.has(normAt(lattice, date.last)) && normAt(lattice, date.first - 1) === 'the') return true;
  if (normAt(lattice, date.first - 1) === 'of' && ['class', 'intake', 'draft'].includes(normAt(lattice, date.first - 2))) return true;
  for (let i = date.first - 1; i >= date.first - 4; i--) {
    if (normAt(lattice, i) === 'born') return true;
    if (!['in', 'and', 'on', ','].includes(normAt(lattice, i)) && kindAt(lattice, i) !== 'number') return false;
  }
  return false;
}

/** "in the night from Friday to Saturday", "the night of 7 to 8 June": after midnight is the later day, so the first of the two is no day of the event. */
export function opensNight(lattice: Lattice, date: Range): boolean {
  if (normAt(lattice, date.last) !== 'to') return false;
  for (let i = date.first - 1; i >= date.first - 4; i--) if (normAt(lattice, i) === 'night' || normAt(lattice, i) === 'overnight') return true;
  return false;
}

/** "SANAA, May 12 (Agency) –": the day on which the report was filed. */
export function isDateline(lattice: Lattice, date: Range): boolean {
  const next = lattice.tokens[date.last]?.text ?? '';
  if (!(next === '(' && isCapital(lattice, date.last + 1)) && !['–', '—', '-', '--'].includes(next)) return false;
  for (let i = date.first - 1; i >= date.first - 7; i--) {
    if (i < 0 || kindAt(lattice, i) === 'break') return i < date.first - 1 || next === '(';
    if (normAt(lattice, i) !== ',' && normAt(lattice, i) !== '/' && !isCapital(lattice, i)) return false;
  }
  return false;
}

/** "As of Monday morning", "by Wednesday": the state of the news, not the day of the event. */
export const isAsOf = (lattice: Lattice, date: Range): boolean => normAt(lattice, date.first - 1) === 'by' || [1, 2, 3].some((n) => normAt(lattice, date.first - n) === 'of' && normAt(lattice, date.first - n - 1) === 'as');
