import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { isCapital, kindAt, normAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { ledNumeralAt } from '../numerals.ts';
import type { Recognizer } from '../recognizer.ts';

export const byPlace: Recognizer = {
  name: 'byPlace',
  words: 'Of a figure: this place so many, that place so many, or so many in each year. Each number stands beside the name or year it belongs to',
  examples: [
    ['Landslides have killed 60 people this year: North Sumatra 31, Aceh 20 and West Java 9.', '60 killed; 31 killed; 20 killed; 9 killed'],
    ['Police counted who died on the mountain: 14 in 2017, 9 in 2018 and 21 in 2019.', '14 killed; 9 killed; 21 killed'],
    ['The south is worst affected with 105 dead, followed by Sindh (70) and Punjab (61).', '105 killed; 70 killed; 61 killed'],
    ['We recorded the deaths of 60 people. By district: Kalehe 31, Masisi 20; the rest could not be placed.', '60 killed; 31 killed; 20 killed'],
    ['Deaths by region: Region V, 19; Region VIII, 8.', '19 killed; 8 killed'],
    ['Dead by county: Kisumu - 5, Busia - 2.', '5 killed; 2 killed'],
  ],
  counterExamples: ['Points by region: Region V, 19; Region VIII, 8.', 'The league table: Lyon 31, Nice 20 and Metz 9.', 'Trains were late: Platform 31, Gate 20 and Exit 9.'],
  at: ['trigger', 'counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    if (clause.items[k]?.kind === 'trigger') return isByUnit(clause, k) ? byUnit(clause, k) : [];
    const own = groupAt(clause, k);
    const beside = own && inBrackets(clause, k) ? nearestEffect(clause, k) : null;
    if (own && beside !== null) return [draftOf({ group: own, trigger: own, effect: beside, rule: 'listed', voice: 'noun' })];
    const numbers = numbersFrom(clause, k) ?? byYear(clause, k);
    const effect = numbers.length < 2 ? null : nearestEffect(clause, k) ?? clause.carried;
    return effect === null ? [] : numbers.map((group) => draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' }));
  },
};

const UNITS = new Set(['region', 'province', 'district', 'county', 'state', 'country', 'governorate', 'department', 'municipality', 'city', 'town', 'area', 'oblast', 'site', 'location', 'place']);

/** "Deaths by region:". */
export const isByUnit = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === 'by' && UNITS.has(itemWord(clause, k + 2)) && [':', '–', '—', '-'].includes(itemWord(clause, k + 3));

const MARKS = new Set([',', '-', '–', '—', ':', '(', '=']);

/** "Region V, 19; Region VIII, 8": a name, a mark, and its number, which an item may hold as a person's age. Each quote begins with the name, so that the place is no other. */
function byUnit(clause: Clause, k: number): ReturnType<Recognizer['read']> {
  const { lattice, sentence } = clause;
  const trigger = clause.items[k];
  const effect = trigger?.kind === 'trigger' && 'effect' in trigger.trigger ? trigger.trigger.effect : null;
  const found: ReturnType<Recognizer['read']>[number][] = [];
  for (let i = clause.items[k + 3]?.last ?? sentence.last, name = i; i < sentence.last && effect !== null; i++) {
    if (JOINTS.has(normAt(lattice, i)) && !isCounted(lattice, i + 1)) name = i + 1;
    const counted = isCounted(lattice, i) && isCapital(lattice, MARKS.has(normAt(lattice, i - 1)) ? i - 2 : i - 1) ? ledNumeralAt(lattice, i) : null;
    if (!counted || counted.first !== i) continue;
    const { numeral } = counted;
    const group = people({ kind: 'counted', first: numeral.first, last: numeral.last, numeral, count: numeral, head: { kind: 'none' }, words: { first: numeral.last, last: numeral.last } });
    found.push(draftOf({ group, trigger: { first: name, last: numeral.last }, effect, rule: 'listed', voice: 'noun' }));
  }
  return found.length < 2 ? [] : found;
}

const isCounted = (lattice: Clause['lattice'], i: number): boolean => kindAt(lattice, i) === 'number';

/** "followed by Sindh (70) and Punjab (61)": a number alone in brackets behind a name, where a figure has been told and another such number stands beside it. */
function inBrackets(clause: Clause, k: number): boolean {
  return bracketed(clause, k) && [k - 6, k - 5, k - 4, k - 3, k + 3, k + 4, k + 5, k + 6].some((at) => bracketed(clause, at));
}

const bracketed = (clause: Clause, k: number): boolean => {
  const group = groupAt(clause, k);
  return group?.kind === 'counted' && group.head.kind === 'none' && group.numeral?.form === 'digits' && itemWord(clause, k - 1) === '(' && itemWord(clause, k + 1) === ')' && isCapital(clause.lattice, group.first - 2);
};

const JOINTS = new Set([',', ';', 'and', '.']);
const REACH = 60;

/** The numbers of a list of names behind a colon, when at least two stand right behind a name. */
function numbersFrom(clause: Clause, k: number): readonly Group[] | null {
  if (!closesName(clause, k) || !opensList(clause, k)) return null;
  const numbers: Group[] = [];
  let last = k;
  for (let at = k; at < Math.min(k + REACH, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (!group || group.kind === 'named') continue;
    if (!closesName(clause, at) || at - last > 7) break;
    numbers.push(group);
    last = at;
  }
  return numbers;
}

/** "Gorontalo 44,": a number alone, a name before it, and behind it the next or the end. */
function closesName(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  return group?.kind === 'counted' && group.head.kind === 'none' && isCapital(clause.lattice, group.first - 1) && (JOINTS.has(itemWord(clause, k + 1)) || k + 1 === clause.items.length);
}

/** ": North Sumatra 31": nothing but the name between the colon and the number. */
function opensList(clause: Clause, k: number): boolean {
  const first = (groupAt(clause, k)?.first ?? 0) - 1;
  for (let i = first; i > first - 5; i--) if (normAt(clause.lattice, i) === ':') return true;
  return false;
}

/** ": 14 in 2017, 9 in 2018 and 21 in 2019". */
function byYear(clause: Clause, k: number): readonly Group[] {
  if (itemWord(clause, k - 1) !== ':') return [];
  const numbers: Group[] = [];
  for (let at = k; ; at++) {
    const group = groupAt(clause, at);
    if (group?.kind !== 'counted' || group.head.kind !== 'none' || normAt(clause.lattice, group.last) !== 'in' || !/^(?:1[89]|20)\d\d$/.test(normAt(clause.lattice, group.last + 1))) return numbers;
    numbers.push(group);
    while (at + 1 < clause.items.length && !groupAt(clause, at + 1) && (clause.items[at + 1]?.first ?? 0) < group.last + 4) at++;
  }
}
