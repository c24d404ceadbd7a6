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

/** "SANAA, May 12 (Agency) –", "DALTON, Ga., Sept. 4 (Agency) –", "Karsan (Agency), 4 May –", "4 May 2024, KARSAN –": the day on which the report was filed. */
export function isDateline(lattice: Lattice, date: Range): boolean {
  const next = lattice.tokens[date.last]?.text ?? '';
  if (opensDateline(lattice, date)) return true;
  const bracketed = next === ')' && isDash(lattice, date.last + 1);
  if (!bracketed && !(next === '(' && isCapital(lattice, date.last + 1)) && !isDash(lattice, date.last)) return false;
  for (let i = date.first - 1; i >= date.first - LONGEST_TOWN; i--) {
    if (i < 0 || kindAt(lattice, i) === 'break') return i < date.first - 1 || next === '(';
    if (!BETWEEN.has(normAt(lattice, i)) && !isCapital(lattice, i) && !isAbbreviated(lattice, i)) return false;
  }
  return false;
}

const LONGEST_TOWN = 10;
const BETWEEN: ReadonlySet<string> = new Set([',', '/', '(', ')', '-']);
const isDash = (lattice: Lattice, i: number): boolean => ['–', '—', '-', '--'].includes(lattice.tokens[i]?.text ?? '');

/** The full stop of "Ga." or "D.C.", and not that of a sentence. */
const isAbbreviated = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === '.' && isCapital(lattice, i - 1) && (lattice.tokens[i - 1]?.text.length ?? 0) <= LONGEST_ABBREVIATION && lattice.tokens[i - 1]?.end === lattice.tokens[i]?.start;
const LONGEST_ABBREVIATION = 5;

/** "4 May 2024, KARSAN –": the day before the town, at the head of a line. */
function opensDateline(lattice: Lattice, date: Range): boolean {
  if (!(date.first === 0 || kindAt(lattice, date.first - 1) === 'break') || normAt(lattice, date.last) !== ',') return false;
  let at = date.last + 1;
  while (at < date.last + 4 && isCapitals(lattice.tokens[at]?.text ?? '')) at++;
  return at > date.last + 1 && isDash(lattice, at);
}

const isCapitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();

/** "As of Monday morning", "by Wednesday": the state of the news, not the day of the event. */
export const isAsOf = (lattice: Lattice, date: Range): boolean => normAt(lattice, date.first - 1) === 'by' || [1, 2, 3].some((n) => normAt(lattice, date.first - n) === 'of' && normAt(lattice, date.first - n - 1) === 'as');
