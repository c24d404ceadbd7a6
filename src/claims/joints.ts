import { markFor } from '../lexicon/openers.ts';
import { isCapital, isMarked, normAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { groupAt, itemWord } from './navigate.ts';

/** What stands between people told side by side: "and", "as well as", an age, whence somebody comes. */

const JOINTS = new Set(['and', ',', 'or', 'plus', '&', '+']);

/** Over the joints that begin at `from`; where they end. */
export function passJoints(clause: Clause, from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const phrase = jointPhrase(clause, at, step);
    const adverb = (at !== from || (step === -1 && itemWord(clause, at) === 'all')) && clause.items[at]?.kind === 'skip' && !(clause.items[at] as Extract<Item, { kind: 'skip' }>).auxiliary;
    const aged = phrase === 0 ? agedPhrase(clause, at, step) || originPhrase(clause, at, step) : 0;
    if (aged > 0) { at += step * aged; continue; }
    if (phrase === 0 && !JOINTS.has(itemWord(clause, at)) && !adverb && !isNameBreak(clause, at)) return at;
    at += step * Math.max(phrase, 1);
  }
}

/** "the deaths of 23 pupils and of (both teachers)": over the word that is said again, where it leads to the first as well. */
export const passOf = (clause: Clause, k: number, joint: number): number => (itemWord(clause, joint) === 'of' && itemWord(clause, joint - 1) === 'and' && normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1) === 'of' ? joint + 1 : joint);

const DECADE = /^(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)$/;

/** "a man in his 70s and": the words of an age behind somebody, as many items as they are; 0 where none stand. */
function agedPhrase(clause: Clause, at: number, step: 1 | -1): number {
  for (let n = 2; n <= 4; n++) {
    const [first, last] = step === 1 ? [at, at + n] : [at - n, at];
    if (itemWord(clause, first) === 'in' && DECADE.test(normAt(clause.lattice, (clause.items[last]?.last ?? 0) - 1)) && groupAt(clause, first - 1) && ['his', 'her', 'their'].includes(normAt(clause.lattice, clause.items[first + 1]?.first ?? -1))) return step === 1 || groupAt(clause, first - 1)?.kind === 'singular' && groupAt(clause, first - 1)?.size === 1 || itemWord(clause, at + 1) === 'and' ? n + 1 : 0;
  }
  return 0;
}

/** "Sam Cole, 19, of Leeds, and": whence somebody named comes, between commas; as many items as the words are, 0 where none stand. */
function originPhrase(clause: Clause, at: number, step: 1 | -1): number {
  let first = at;
  if (step === -1) while (first > at - 4 && isCapitalWord(clause, first)) first--;
  if (!['of', 'from'].includes(itemWord(clause, first)) || itemWord(clause, first - 1) !== ',' || groupAt(clause, first - 2)?.kind !== 'named') return 0;
  let last = first;
  while (last < first + 4 && isCapitalWord(clause, last + 1)) last++;
  return last > first && (step === -1 || [',', '.'].includes(itemWord(clause, last + 1))) ? last - first + 1 : 0;
}

export const isCapitalWord = (clause: Clause, at: number): boolean => clause.items[at]?.kind === 'word' && isCapital(clause.lattice, clause.items[at]?.first ?? -1);

/** "Maria Delgado, 52; Tyrone Banks, 45": a semicolon between names. */
const isNameBreak = (clause: Clause, at: number): boolean => itemWord(clause, at) === ';' && [at - 1, at - 2].some((n) => groupAt(clause, n)?.kind === 'named') && [at + 1, at + 2, at + 3].some((n) => groupAt(clause, n)?.kind === 'named');

const JOINT_PHRASES = [['as', 'well', 'as'], ['along', 'with'], ['together', 'with'], ['in', 'addition', 'to'], ['but', 'also'], ['besides']];
const OF_JOINT = markFor(JOINT_PHRASES.flat());

/** "as well as", "along with": how many items long, 0 when none stands here. */
export function jointPhrase(clause: Clause, at: number, step: 1 | -1): number {
  if (!isMarked(clause.lattice, clause.items[at]?.first ?? -1, OF_JOINT)) return 0;
  for (const words of JOINT_PHRASES) {
    const first = step === 1 ? at : at - words.length + 1;
    if (words.every((word, n) => wordOf(clause, first + n) === word)) return words.length;
  }
  return 0;
}

const wordOf = (clause: Clause, at: number): string => {
  const item = clause.items[at];
  return item && item.kind !== 'group' && item.kind !== 'trigger' ? normAt(clause.lattice, item.first) : '';
};

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside', 'behind', 'beside', 'on', 'by', 'under']);

/** "(killed his brother) near the mill and (three of his cousins) outside the school": over where the ones before were found, where the next have a place too; the position of the next, or where the search stood. */
export function besideElsewhere(clause: Clause, from: number): number {
  if (!WHERE.has(itemWord(clause, from))) return from;
  let at = from + 1;
  while (at < from + 5 && clause.items[at]?.kind === 'word' && itemWord(clause, at) !== 'and' && !/^[,;:.]$/.test(itemWord(clause, at))) at++;
  const next = itemWord(clause, at) === 'and' ? groupAt(clause, at + 1) : null;
  if (!next || (next.kind !== 'counted' && next.kind !== 'singular') || next.head.kind !== 'people' || !WHERE.has(itemWord(clause, at + 2))) return from;
  // "and a captain in the barracks was wounded": a clause of its own.
  for (let n = at + 3; n < at + 9 && !/^[,;:.]$/.test(itemWord(clause, n)); n++) if (clause.items[n]?.kind === 'trigger' || clause.items[n]?.kind === 'skip') return from;
  return at + 1;
}
