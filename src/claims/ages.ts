import { UNITS } from '../lexicon/numbers.ts';
import { cueAt, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Ages behind people, in digits and in words: "two sisters aged seven and twelve", "Ellie Marsh, nine,", "two boys, both 14,". */

const isAge = (lattice: Lattice, i: number): boolean => (kindAt(lattice, i) === 'number' ? /^\d{1,2}$/.test(normAt(lattice, i)) : UNITS.has(normAt(lattice, i)));

const MOST_AGES = 4;

/** "Two men, 19 and 22, were struck", "three pupils aged 8, 9 and eleven were hurt", "two boys, both 14,": behind the ages of as many people as were counted, or where they would begin. */
export function afterAges(lattice: Lattice, at: number, people: number): number {
  const first = normAt(lattice, at) === ',' ? at + 1 : at;
  const told = ['aged', 'ages'].includes(normAt(lattice, first)) ? first + 1 : first;
  if (told === at || people < 2) return at;
  const each = ['both', 'all'].includes(normAt(lattice, told)) ? told + 1 : told;
  const end = each > told && isAge(lattice, each) ? each + 1 : told > first ? afterSpan(lattice, told) ?? afterList(lattice, told, people) : afterList(lattice, told, people);
  if (end === null) return at;
  const old = /^(?:years?|months?)$/.test(normAt(lattice, end)) ? (normAt(lattice, end + 1) === 'old' ? end + 2 : end + 1) : end;
  if ([',', ')', '.', ''].includes(normAt(lattice, old))) return first > at && normAt(lattice, old) === ',' ? old + 1 : old;
  // "aged nine and eleven drowned": only the word tells that these are ages.
  return told > first || old > end ? old : at;
}

/** "8, 9 and 11": an age for each. */
function afterList(lattice: Lattice, from: number, people: number): number | null {
  if (people > MOST_AGES) return null;
  let [i, ages] = [from, 0];
  while (isAge(lattice, i)) {
    ages++;
    i++;
    if (ages === people) return i;
    if (normAt(lattice, i) === ',') i++;
    if (normAt(lattice, i) === 'and') i++;
  }
  return null;
}

/** "between five and seven", "twelve to fourteen", "from 9 to 14", "12-14". */
function afterSpan(lattice: Lattice, from: number): number | null {
  const low = ['between', 'from'].includes(normAt(lattice, from)) ? from + 1 : from;
  return isAge(lattice, low) && ['and', 'to', '-', '–'].includes(normAt(lattice, low + 1)) && (low > from || normAt(lattice, low + 1) !== 'and') && isAge(lattice, low + 2) ? low + 3 : null;
}

const NO_AGE: ReadonlySet<string> = new Set(['were', 'are', 'have', 'all', 'most', 'some', 'many', 'including', 'among', 'of', 'both']);

/** "Ellie Marsh, nine, was killed", "a girl, four, was hurt": between the commas behind a name or one person; not "In Sarmin, nine, all of them women,". */
export function isAgeInWords(lattice: Lattice, i: number): boolean {
  if (normAt(lattice, i - 1) !== ',' || normAt(lattice, i + 1) !== ',') return false;
  const person = tagAt(lattice, i - 2, 'person');
  if (person?.tag.number === 'singular' && !isCapital(lattice, i - 2)) return true;
  if (!isCapital(lattice, i - 2) || tagAt(lattice, i - 2, 'place') || tagAt(lattice, i - 2, 'country')) return false;
  const before = normAt(lattice, i - 3);
  // "Amin, eight, and Tarek, eleven, were hurt": the second of two.
  const second = before === 'and' && normAt(lattice, i - 4) === ',' && isAge(lattice, i - 5);
  if (NO_AGE.has(normAt(lattice, i + 2)) && !second) return false;
  return isCapital(lattice, i - 3) ? !['in', 'at', 'near', 'from', 'off'].includes(before) : tagAt(lattice, i - 3, 'person') !== null || before === 'and';
}

const HARDLY: ReadonlySet<string> = new Set(['hardly', 'barely', 'scarcely', 'only', 'just', 'nearly', 'almost', 'about', 'yet', 'still']);
const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'not']);
const WHO: ReadonlySet<string> = new Set(['who', 'she', 'he', 'whom', 'them', 'girl', 'boy', 'girls', 'boys', 'youngest', 'oldest', 'child', 'children', 'were', 'was', 'are', 'is']);

/** "two boys who were barely 16 (drowned)", "he was only nineteen when": how old somebody was; not "there were only 15 people". */
export function isSaidOfAge(lattice: Lattice, { first, last }: Range): boolean {
  const hardly = HARDLY.has(normAt(lattice, first - 1));
  const be = hardly ? first - 2 : first - 1;
  if (!isAge(lattice, first) || last !== first + 1 || !BE.has(normAt(lattice, be)) || !WHO.has(normAt(lattice, be - 1))) return false;
  if (!hardly && !['he', 'she'].includes(normAt(lattice, be - 1))) return false;
  return kindAt(lattice, last) !== 'word' || ['and', 'when', 'years', 'at', 'in'].includes(normAt(lattice, last)) || cueAt(lattice, last, 'auxiliary') > 0 || tagAt(lattice, last, 'verb') !== null;
}
