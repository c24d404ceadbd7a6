import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Effect } from '../lexicon/terms.ts';
import type { Phrase } from './group.ts';
import { stepOf } from './headSteps.ts';
import type { Step } from './headSteps.ts';
import { joinPeople } from './joinedPeople.ts';
import { hasKind, isCapital, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { isBroughtTo, isHitBy, isToldOf, isTradeOf } from './numberAlone.ts';
import { suffersAt } from './wounds.ts';
import { isDeterminer, isNumberWord, isStop, opensObject, personAhead } from './phraseWords.ts';

/** What a phrase counts: its modifiers are walked up to its last person word. */

const FARTHEST = 8;

/** Walks modifiers up to the last person word; decides what the phrase counts. */
export function readHead(lattice: Lattice, of: { readonly first: number; readonly limit: number; readonly more: boolean; readonly wordsFirst: number }): Phrase {
  const persons: TagOf<'person'>[] = [];
  let headEnd = -1;
  let thing: { reason: string; at: number } | null = null;
  let inner: Effect | null = null;
  let at = of.first;
  const end = Math.min(of.limit, of.first + FARTHEST);
  while (at < end) {
    if (at === of.first && (isHitBy(lattice, at) || isBroughtTo(lattice, at) || isToldOf(lattice, at) || suffersAt(lattice, at))) break;
    if ((thing && opensAnother(lattice, at, thing.reason)) || (at > of.first && isOtherThe(lattice, at))) break;
    if (at === of.first && BUNDLES.has(normAt(lattice, at)) && normAt(lattice, at + 1) === 'of') return { last: at + 1, wordsFirst: of.wordsFirst, head: { kind: 'thing', reason: 'groups of people' }, inner: null, more: of.more };
    if (normAt(lattice, at) === 'lives' && headEnd < 0) return { last: at + 1, wordsFirst: of.wordsFirst, head: { kind: 'unknown' }, inner, more: of.more };
    if (thing && thing.at === at && headEnd < 0 && isTradeOf(lattice, at)) return { last: at + 1, wordsFirst: of.wordsFirst, head: { kind: 'unknown' }, inner, more: of.more };
    const step: Step = joinsModifiers(lattice, at, of.first) && headEnd < 0 ? { kind: 'modifier', last: at + 1 } : stepOf(lattice, at, headEnd >= 0);
    if (step.kind === 'stop') break;
    if (step.kind === 'effect' && headEnd >= 0 && step.effect === 'captured') break;
    if (step.kind === 'effect' && (thing || headEnd >= 0) && at > of.first && ['wounded', 'injured'].includes(normAt(lattice, at)) && opensObject(lattice, step.last)) break;
    if (step.kind === 'effect') return { last: step.last, wordsFirst: of.wordsFirst, head: { kind: 'effect', effect: step.effect, at }, inner, more: of.more };
    if (step.kind === 'inner' && headEnd >= 0) break;
    if (step.kind === 'inner' && thing && tagAt(lattice, at, 'verb')) break;
    if (step.kind === 'inner') { if (!personAhead(lattice, step.last, end)) break; inner = step.effect; }
    if (step.kind === 'thing') { if (headEnd >= 0) break; thing = { reason: step.reason, at: step.last }; }
    if (step.kind === 'people') { persons.push(...step.persons); headEnd = step.last; thing = null; }
    at = step.last;
  }
  if (headEnd >= 0) return joinPeople(lattice, { limit: of.limit, more: of.more, wordsFirst: of.wordsFirst, persons, headEnd, inner });
  if (thing) return { last: thing.at, wordsFirst: of.wordsFirst, head: { kind: 'thing', reason: thing.reason }, inner: null, more: of.more };
  const empty = at === of.first;
  return { last: at, wordsFirst: of.wordsFirst, head: empty ? { kind: 'none' } : { kind: 'unknown' }, inner, more: of.more };
}

/** "two groups of patients", "three busloads of pilgrims": so many bundles, and no number of people. */
const BUNDLES: ReadonlySet<string> = new Set(['groups', 'batches', 'waves', 'busloads', 'truckloads', 'lorryloads', 'carloads', 'boatloads', 'planeloads', 'crowds', 'columns', 'convoys', 'generations', 'categories', 'kinds', 'types', 'sets', 'lots']);

/** "two cars a mile apart", "two counts of causing death", "two hours of slow death": behind a thing another phrase begins, behind a legal one or a time also with "of". */
const opensAnother = (lattice: Lattice, at: number, reason: string): boolean => ['a', 'an'].includes(normAt(lattice, at)) || ((reason === 'legal' || reason === 'duration') && normAt(lattice, at) === 'of');

/** "58 ambulances ferried the injured": an article begins another phrase, unless it belongs to a name ("Committee of the Red Cross employees"). */
const isOtherThe = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === 'the' && !(normAt(lattice, at - 1) === 'of' && isCapital(lattice, at + 1));

/** "340 reported fatalities". */
const TOLD = new Set(['reported', 'confirmed', 'recorded', 'documented', 'verified']);

/** "6 rescue and utility workers", "three fire and rescue workers": one noun for both, with a bare word on either side of "and"; "340 reported fatalities". */
function joinsModifiers(lattice: Lattice, at: number, first: number): boolean {
  if (at === first && TOLD.has(normAt(lattice, at))) return tagAt(lattice, at + 1, 'count') !== null;
  return normAt(lattice, at) === 'and' && at === first + 1 && isBareWord(lattice, at - 1) && headsPair(lattice, at + 1);
}

const HARM_OR_PEOPLE = KIND_BITS.person | KIND_BITS.verb | KIND_BITS.state | KIND_BITS.count;

/** "utility workers", "police officers": a bare word with its plural noun, or the two as one entry. */
function headsPair(lattice: Lattice, at: number): boolean {
  const person = tagAt(lattice, at, 'person') ?? (isBareWord(lattice, at) ? tagAt(lattice, at + 1, 'person') : null);
  return person?.tag.number === 'plural' && (person.length > 1 || tagAt(lattice, at, 'person') === null);
}

function isBareWord(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return token?.kind === 'word' && !isStop(lattice, at) && !isNumberWord(lattice, at) && !isDeterminer(lattice, at) && (!token.norm.endsWith('s') || tagAt(lattice, at, 'thing') === null) && !hasKind(lattice, at, HARM_OR_PEOPLE);
}
