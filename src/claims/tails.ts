import { KIND_BITS } from '../lexicon/tags.ts';
import { DEEDS } from './deeds.ts';
import { hasKind, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { actsOn, countsAhead, isAdverb, isDeterminer, isStop, NUMBER_WORDS, personAhead } from './phraseWords.ts';

/** What stands behind the head of a phrase of people and still belongs to it. */

const TAIL_STARTS = new Set(['of', 'loyal', 'belonging', 'affiliated', 'allied', 'including', 'from']);

/** What follows the head and still says who they are: "of the army and the militiamen loyal to them", "including women". */
export function withTail(lattice: Lattice, from: number, limit: number): number {
  let at = from;
  const comma = normAt(lattice, at) === ',' && normAt(lattice, at + 1) === 'including' ? 1 : 0;
  if (!TAIL_STARTS.has(normAt(lattice, at + comma))) return from;
  if (comma === 1 || normAt(lattice, at) === 'including') { if (countsAhead(lattice, at + comma + 1) || onePersonAhead(lattice, at + comma + 1)) return from; }
  const end = Math.min(limit, from + 16);
  if (normAt(lattice, at) === 'of' && countsAhead(lattice, at + 1) && !['one', 'a', 'an'].includes(normAt(lattice, at + 1))) return from;
  if (normAt(lattice, at) === 'of' && normAt(lattice, at + 1) === 'the' && KIN.has(normAt(lattice, from - 1)) && countsAhead(lattice, at + 2) && (personAhead(lattice, at + 3, at + 5) || kindAt(lattice, at + 3) !== 'word' || isStop(lattice, at + 3))) return from;
  if (normAt(lattice, at) === 'from' && isDeterminer(lattice, at + 1) && ['homes', 'houses', 'villages', 'home'].includes(normAt(lattice, at + 2))) return from;
  at += comma + 1;
  // "survivors of that wreck": the word points, and joins no clause.
  if (['of', 'from'].includes(normAt(lattice, at - 1)) && ['that', 'this'].includes(normAt(lattice, at)) && kindAt(lattice, at + 1) === 'word') at++;
  while (at < end && !endsTail(lattice, at)) at++;
  return at;
}

/** Who is told of by those they belong to: "the families of the nineteen workers". */
const KIN: ReadonlySet<string> = new Set(['families', 'relatives', 'parents', 'widows', 'mothers', 'wives', 'kin']);

/** "and their Iraqi interpreter": somebody who counts alone; "and their families" belong to those before. */
export function onePersonAhead(lattice: Lattice, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const person = tagAt(lattice, i, 'person');
    if (person) return person.tag.number === 'singular';
    if (kindAt(lattice, i) !== 'word' || isStop(lattice, i)) return false;
  }
  return false;
}

/** "fighters of the Islamic State 2814 fighters of other factions": where a feed has lost its commas the next number begins another group. */
const countsPeople = (lattice: Lattice, at: number): boolean => personAhead(lattice, at + 1, at + 4);

const TAIL_STOPS = new Set('in at on by for with after before during when while as who whom which that where since until into near over under between among against following amid despite but than is are was were has have had been be being will would could may might he she they it said says told not also if because so then dead left leaves leaving outside inside whose took takes put made sent drove brought hit struck set came went began blew broke gave threw stole swept overran'.split(' '));

/** "gunmen from the north raided a market": a verb of violence that is neither a noun nor somebody. */
const isDeed = (lattice: Lattice, at: number): boolean => hasKind(lattice, at, KIND_BITS.act) && !hasKind(lattice, at, KIND_BITS.means | KIND_BITS.thing | KIND_BITS.person | KIND_BITS.count);

const TALLIES: ReadonlySet<string> = new Set(['counts', 'lists', 'tallies', 'puts', 'mourns', 'buries', 'loses', 'sees', 'registers', 'records', 'reports', 'has', 'names', 'counted', 'registered', 'recorded', 'tallied', 'gives']);

/** "mayor of Barekot counts 12 dead": a verb whose object a number is. */
const isTallying = (lattice: Lattice, at: number): boolean => TALLIES.has(normAt(lattice, at)) && countsAhead(lattice, at + 1);

/** "members of the forces received minor injuries". */
const SUFFERS: ReadonlySet<string> = new Set(['received', 'suffered', 'sustained']);

const SMALL = new Set(['in', 'at', 'on', 'from', 'of', 'for', 'with', 'by', 'to', 'near', 'under']);

/** "of the same family and (have kidnapped, seriously injured)": behind "and" the doer's next verb. */
const goesOnWithVerb = (lattice: Lattice, at: number): boolean => (TAIL_STOPS.has(normAt(lattice, at)) && !SMALL.has(normAt(lattice, at))) || (isAdverb(lattice, at) && hasKind(lattice, at + 1, KIND_BITS.verb)) || isDeed(lattice, at) || (kindAt(lattice, at) === 'word' && !SMALL.has(normAt(lattice, at)) && endsTail(lattice, at)) || (normAt(lattice, at) === 'the' && [at + 2, at + 3].some((i) => normAt(lattice, i) === 'of') && [at + 1, at + 2].some((i) => DEEDS.has(normAt(lattice, i)) || (hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.count | KIND_BITS.means) && !hasKind(lattice, i, KIND_BITS.person))));

/** "of a bus and (security forces arrested four, the army killed nine)": behind "and" another doer with a verb and its object. */
export function beginsClause(lattice: Lattice, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (at > from && actsOn(lattice, at)) return true;
    if (kindAt(lattice, at) !== 'word' || (isStop(lattice, at) && at > from)) return false;
  }
  return false;
}

/** "members of the Guard and the cook of the camp", "and their guide": somebody who counts alone. */
const OWN_OR_THE: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'the']);

function endsTail(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  if (!token || token.kind === 'break') return true;
  if (token.kind === 'mark') return !(token.norm === "'s" || '“”"’‘-'.includes(token.text));
  if ((token.kind === 'number' && countsPeople(lattice, at)) || (NUMBER_WORDS.has(token.norm) && tagAt(lattice, at + 1, 'count') !== null)) return true;
  if (token.norm.endsWith('ed') && !token.capital && at > 0 && (countsAhead(lattice, at + 1) || isDeterminer(lattice, at + 1)) && !hasKind(lattice, at, KIND_BITS.person)) return true;
  if (TAIL_STOPS.has(token.norm) || SUFFERS.has(token.norm) || isTallying(lattice, at) || isDeed(lattice, at) || tagAt(lattice, at, 'verb') || tagAt(lattice, at, 'state') || (hasKind(lattice, at, KIND_BITS.toll) && token.norm.startsWith('put'))) return true;
  if (token.norm === 'and' || token.norm === 'or') return goesOnWithVerb(lattice, at + 1) || beginsClause(lattice, at + 1) || countsAhead(lattice, at + 1) || (OWN_OR_THE.has(normAt(lattice, at + 1)) && onePersonAhead(lattice, at + 2)) || tagAt(lattice, at + 1, 'verb') !== null || tagAt(lattice, at + 1, 'count') !== null;
  return tagAt(lattice, at, 'report') !== null && !tagAt(lattice, at, 'person');
}
