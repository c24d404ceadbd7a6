import { DETERMINERS, isDeterminer, isNumberWord, isStop, STOPS } from './phraseWords.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { cueAt, hasKind, kindAt, normAt, tagAt, tagsOf } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** "took (six men and a boy from the north) hostage", "beat (two people, among them a girl,) to death": a verb whose last words stand behind its people. */
export interface Separated { readonly tag: TagOf<'verb'>; readonly closer: Range }

/** As many words may stand between, in a list of people with what is told of them. */
const REACH = 26;

/** Where these stand farther behind, they are as likely to go with something else ("six men a mile away"), or tell of a rescue ("took three alive from the rubble"). */
const LOOSE = new Set(['away', 'off', 'out', 'over', 'from', 'down']);

export function separatedVerb(lattice: Lattice, i: number, limit: number): Separated | null {
  if (!hasKind(lattice, i, KIND_BITS.separable)) return null;
  const verbs = tagsOf(lattice, i, 'separable').filter(({ verb, behind }) => !LOOSE.has(behind[0] as string) && !(verb.effect === 'captured' && behind[0] === 'alive'));
  if (verbs.length === 0 || !opensPeople(lattice, i + 1) || ['be', 'been', 'being', 'was', 'were', 'is', 'are'].includes(normAt(lattice, i - 1))) return null;
  const end = Math.min(limit, i + REACH);
  // A teacher takes pupils into the forest as well: there the doer must be in arms.
  for (let at = i + 2; at < end && !isOver(lattice, at); at++) {
    if (!mayClose(lattice, i, at)) continue;
    const found = verbs.find(({ behind }) => behind.every((word, n) => normAt(lattice, at + n) === word));
    if (found) return { tag: { ...found.verb, careful: true, armed: found.behind[0] === 'into' }, closer: { first: at, last: at + found.behind.length } };
  }
  return null;
}

/** A number, an article, a name or a noun: not "in the head", "and fled". */
const opensPeople = (lattice: Lattice, at: number): boolean => kindAt(lattice, at) !== 'mark' && (!isStop(lattice, at) || isDeterminer(lattice, at) || tagAt(lattice, at, 'bound') !== null);

const CLOSES = new Set(['.', ';', ':', '—', '–', '?', '!', '“', '"']);
const TURNS = new Set(['when', 'while', 'after', 'before', 'but', 'because', 'where', 'if', 'until', 'whereas', 'said', 'says']);

/** Another clause begins, or another verb has its say. */
function isOver(lattice: Lattice, at: number): boolean {
  const word = normAt(lattice, at);
  if (CLOSES.has(word) || TURNS.has(word) || kindAt(lattice, at) === 'break' || hasKind(lattice, at, KIND_BITS.leave | KIND_BITS.lives)) return true;
  const verb = tagAt(lattice, at, 'verb');
  if (verb !== null && !hasKind(lattice, at, KIND_BITS.person)) return true;
  return ['and', 'or'].includes(word) && (cueAt(lattice, at + 1, 'auxiliary') > 0 || (/ed$/.test(normAt(lattice, at + 1)) && !tagAt(lattice, at + 2, 'person')));
}

/** Not behind a small word, a number or an auxiliary, to which it would belong: "close to death", "six dead", "were dead". */
function mayClose(lattice: Lattice, verb: number, at: number): boolean {
  const before = normAt(lattice, at - 1);
  if (at === verb + 2) return !DETERMINERS.has(before);
  return !STOPS.has(before) && !DETERMINERS.has(before) && before !== 'them' && !(normAt(lattice, at) === 'dead' && (kindAt(lattice, at - 1) === 'number' || isNumberWord(lattice, at - 1))) && cueAt(lattice, at - 1, 'auxiliary') === 0 && cueAt(lattice, at - 1, 'adverb') === 0 && !['sentenced', 'condemned', 'close', 'near'].includes(before);
}
