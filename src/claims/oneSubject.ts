import { KIND_BITS } from '../lexicon/tags.ts';
import { personNounAt } from './agentNouns.ts';
import type { Clause } from './clause.ts';
import type { Group } from './group.ts';
import { cueAt, hasKind, isCapital, kindAt, normAt } from './lattice.ts';
import { personsAt } from './onePerson.ts';

/** Of whom a predicate is told: the one person, or the few told side by side, with whom its clause opens. */

export const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'been', 'being', 'be']);

/** How far before its predicate, in tokens, a person may be told. */
const REACH = 40;

/** The people who open the clause and reach up to the predicate at `at`, its auxiliaries and adverbs passed; with `doing`, only where what somebody was just doing stands between. */
export function subjectsOf(clause: Clause, at: number, doing = false): readonly Group[] | null {
  const { lattice, sentence } = clause;
  const end = beforePredicate(clause, at);
  for (let first = Math.max(sentence.first, end - REACH); first < end; first++) {
    if (!opensClause(clause, first)) continue;
    const told = personsAt(clause, first, end);
    if (told && told.groups.every(({ head }) => head.kind !== 'thing') && (doing ? told.last < end : true) && reaches(lattice, told.last, end)) return told.groups;
  }
  return null;
}

const PASSED: ReadonlySet<string> = new Set(['also', 'still', 'too', 'later', 'then', 'reportedly', 'has', 'have', 'had', 'not', 'never', 'there']);

/** Where the words of the predicate begin: before its auxiliaries, and before a first verb that "and" joins to it ("fell overboard and has not been found"). */
function beforePredicate({ lattice, sentence }: Clause, at: number): number {
  let i = at;
  while (i > sentence.first && (BE.has(normAt(lattice, i - 1)) || cueAt(lattice, i - 1, 'auxiliary') > 0 || cueAt(lattice, i - 1, 'adverb') > 0 || PASSED.has(normAt(lattice, i - 1)))) i--;
  // "Ana Mell, 29, who (fell under fire)".
  if (normAt(lattice, i - 1) === 'who' && normAt(lattice, i - 2) === ',') return i - 2;
  if (normAt(lattice, i - 1) !== 'and') return i;
  for (let back = i - 2; back > Math.max(sentence.first, i - 9); back--) {
    if (kindAt(lattice, back) !== 'word') return i;
    if (BE.has(normAt(lattice, back)) || hasKind(lattice, back, KIND_BITS.verb) || /ed$/.test(normAt(lattice, back))) return BE.has(normAt(lattice, back - 1)) ? back - 1 : back;
  }
  return i;
}

/** Nothing between the person and the predicate, or what the person was just doing: "a sentry guarding a team", "a cook who had come to help". */
function reaches(lattice: Clause['lattice'], last: number, end: number): boolean {
  if (last === end) return true;
  const opener = normAt(lattice, last);
  if (end - last > 12 || end < last || !(opener.endsWith('ing') || opener === 'who') || ['who', 'that', 'which'].includes(normAt(lattice, end - 1))) return false;
  for (let i = last + 1; i < end; i++) if (kindAt(lattice, i) !== 'word' || (opener !== 'who' && cueAt(lattice, i, 'auxiliary') > 0)) return false;
  return opener !== 'who' || end - last > 2;
}

const BEFORE: ReadonlySet<string> = new Set(['“', '"', '‘', ';', ':', '—', '–', ',', 'and', 'but', 'while', 'that', 'where', 'when', 'then', 'later', 'today', 'yesterday', '•', '-', '*']);

/** "Another of them(, a clerk in Orvel,)", "a nurse(, Ana Mell,)": what stands behind the comma tells more of these. */
const isOfOthers = (lattice: Clause['lattice'], i: number): boolean => ['them', 'whom', 'those', 'one', 'another'].includes(normAt(lattice, i)) || personNounAt(lattice, i) > 0 || harmedNoun(lattice, i);
const harmedNoun = (lattice: Clause['lattice'], i: number): boolean => ['dead', 'victims', 'injured', 'wounded', 'missing', 'hostages'].includes(normAt(lattice, i));

/** A clause may begin here: at the head of the sentence, behind a mark, a conjunction, a verb of saying or a day. */
const opensClause = ({ lattice, sentence }: Clause, i: number): boolean => i === sentence.first || (BEFORE.has(normAt(lattice, i - 1)) && !(normAt(lattice, i - 1) === ',' && isOfOthers(lattice, i - 2))) || hasKind(lattice, i - 1, KIND_BITS.weekday) || (hasKind(lattice, i - 1, KIND_BITS.report) && !isCapital(lattice, i - 1));
