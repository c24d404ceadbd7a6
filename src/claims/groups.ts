import type { Effect } from '../lexicon/terms.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { afterAges } from './namedPeople.ts';
import { cueAt, hasKind, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { boundAfterAt, ledNumeralAt } from './numerals.ts';
import type { LedNumeral, Numeral } from './numerals.ts';
import { isBroughtTo, isHitBy, isTradeOf } from './numberAlone.ts';
import { people } from './group.ts';
import type { Group, Head } from './group.ts';
import { actsOn, closing, countsAhead, isAdverb, isDeterminer, isNumberWord, isStop, opensObject, personAhead, STOPS } from './phraseWords.ts';
import { withTail } from './tails.ts';

const MORE = new Set(['more', 'other', 'others', 'another', 'additional', 'further']);

const PRONOUNS = new Set(['them', 'us', 'whom', 'those', 'these', 'others', 'which']);
/** "of those soldiers": what may stand before a noun as well as alone. */
const POINTERS = new Set(['those', 'these']);
const FARTHEST = 8;

interface Phrase { readonly last: number; readonly wordsFirst: number; readonly head: Head; readonly inner: Effect | null; readonly more: boolean }

/** The phrase that a numeral counts, with everything that belongs to it. */
export function countedGroup(lattice: Lattice, led: LedNumeral, limit: number): Group {
  const { numeral } = led;
  const read = readPhrase(lattice, isBracketed(lattice, numeral) || isQuoted(lattice, numeral) ? numeral.last + 1 : numeral.last, limit);
  const band = read.head.kind === 'none' ? bandOf(lattice, led) : null;
  const phrase = band ? { ...read, head: band, wordsFirst: numeral.first - 2 } : read;
  const tailed = phrase.head.kind === 'thing' || phrase.head.kind === 'none' || phrase.head.kind === 'pronoun' ? phrase.last : withTail(lattice, phrase.last, limit);
  const late = numeral.bound === null && phrase.head.kind !== 'none' ? lateBound(lattice, [phrase.last, tailed]) : null;
  const bracketed = late === null && phrase.head.kind === 'people' ? pastShortName(lattice, tailed) : tailed;
  const bounded: Numeral = late ? { ...numeral, bound: late.bound, last: late.last } : numeral;
  const last = late === null ? bracketed : withTail(lattice, late.last, limit);
  return people({
    kind: 'counted', first: led.first, last: phrase.head.kind === 'people' && numeral.amount.kind === 'number' ? afterAges(lattice, last, numeral.amount.n) : last, numeral: bounded, head: phrase.head, inner: phrase.inner, more: phrase.more || led.more, definite: led.definite,
    count: { first: numeral.first, last: bounded.last },
    words: band ? { first: numeral.first - 2, last: numeral.first - 1 } : { first: led.owned && phrase.wordsFirst === numeral.last ? led.first : phrase.wordsFirst, last },
  });
}

const FAMILY: Head = { kind: 'people', persons: [{ kind: 'person', category: 'kin', class: 'civilian', number: 'plural' }] };

const CREW: Head = { kind: 'people', persons: [{ kind: 'person', category: 'workers', class: 'civilian', number: 'plural' }] };

/** "a family of five", "the crew of nine": the number stands alone, and is told of kin or of those who work on board. */
function bandOf(lattice: Lattice, { numeral, first }: LedNumeral): Head | null {
  if (first >= numeral.first - 1 || normAt(lattice, numeral.first - 1) !== 'of') return null;
  const band = normAt(lattice, numeral.first - 2);
  return band === 'family' ? FAMILY : band === 'crew' && !hasKind(lattice, numeral.first - 3, KIND_BITS.thing) ? CREW : null;
}

/** "(4) children", "(8) of them", "(38) in Sagaing": bulletins translated from Arabic and Burmese set their numbers in brackets. */
export const isBracketed = (lattice: Lattice, numeral: Numeral): boolean => normAt(lattice, numeral.first - 1) === '(' && normAt(lattice, numeral.last) === ')' && numeral.form === 'digits' && (tagAt(lattice, numeral.last + 1, 'person') !== null || (['of', 'in', 'at'].includes(normAt(lattice, numeral.last + 1)) && !isCapital(lattice, numeral.first - 2)));

/** "hundreds" of rebels: the number alone in quotation marks. */
const isQuoted = (lattice: Lattice, numeral: Numeral): boolean => ['”', '"', '’'].includes(normAt(lattice, numeral.last)) && lattice.tokens[numeral.last]?.glued === true && (normAt(lattice, numeral.last + 1) === 'of' || (['"', '“', '‘'].includes(normAt(lattice, numeral.first - 1)) && hasKind(lattice, numeral.last + 1, KIND_BITS.count | KIND_BITS.person)));

/** "two auxiliaries (VDP)": a short name in brackets belongs to the people. */
const pastShortName = (lattice: Lattice, at: number): number => {
  const name = lattice.tokens[at + 1];
  return normAt(lattice, at) === '(' && normAt(lattice, at + 2) === ')' && name?.kind === 'word' && name.text.length <= 6 && name.text === name.text.toUpperCase() ? at + 3 : at;
};

/** "6 members at least of the group", "6 fighters of the group at least": a bound behind the head or behind its tail. */
function lateBound(lattice: Lattice, places: readonly number[]): { readonly bound: NonNullable<Numeral['bound']>; readonly last: number } | null {
  for (const at of places) {
    const found = boundAfterAt(lattice, at);
    if (found) return { bound: found.bound, last: at + found.length };
  }
  return null;
}

/** Reads modifiers and head behind a numeral or a determiner. */
function readPhrase(lattice: Lattice, from: number, limit: number): Phrase {
  let at = from;
  let more = false;
  while (at < limit && MORE.has(normAt(lattice, at)) && normAt(lattice, at) !== 'others') { more = true; at++; }
  const force = ofForce(lattice, at);
  if (force > 0) return { last: force, wordsFirst: at + 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'members', class: 'combatant', number: 'plural' }] }, inner: null, more };
  const kin = ofFamily(lattice, at);
  if (kin > 0) return { last: kin, wordsFirst: at + 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'kin', class: 'civilian', number: 'plural' }] }, inner: null, more };
  if (normAt(lattice, at) === 'of') {
    at++;
    if (at < limit && PRONOUNS.has(normAt(lattice, at)) && !(POINTERS.has(normAt(lattice, at)) && startsPeople(lattice, at + 1))) return pronoun({ lattice, at, more, wordsFirst: at });
  }
  if (normAt(lattice, at) === 'the' && at === from) return { last: from, wordsFirst: from, head: { kind: 'none' }, inner: null, more };
  if (isDeterminer(lattice, at)) at++;
  if (isDeterminer(lattice, at - 1) && normAt(lattice, at - 2) === 'of' && (ledNumeralAt(lattice, at - 1) ?? ledNumeralAt(lattice, at))) return { last: at - 2, wordsFirst: at - 2, head: { kind: 'pronoun', word: 'figure' }, inner: null, more };
  // "3 of the organization": its people, in bulletins that call it so.
  if (normAt(lattice, at - 1) === 'the' && normAt(lattice, at - 2) === 'of' && ['organization', 'organisation'].includes(normAt(lattice, at)) && (at + 1 >= limit || (kindAt(lattice, at + 1) !== 'word' && normAt(lattice, at + 1) !== "'s") || isStop(lattice, at + 1))) return { last: at + 1, wordsFirst: at - 1, head: { kind: 'people', persons: [{ kind: 'person', category: 'members', class: 'combatant', number: 'plural' }] }, inner: null, more };
  if (normAt(lattice, at - 1) === 'the' && normAt(lattice, at - 2) === 'of' && (tagAt(lattice, at, 'state') || (tagAt(lattice, at, 'verb') && tagAt(lattice, at - 1, 'those')?.length === 2)) && !personAhead(lattice, at + 1, at + 3)) return pronoun({ lattice, at, more, wordsFirst: at - 1 });
  if (normAt(lattice, at) === 'others') return pronoun({ lattice, at, more: true, wordsFirst: at });
  return readHead(lattice, { first: at, limit, more, wordsFirst: startOfWords(lattice, from, at) });
}

const FORCES: ReadonlySet<string> = new Set(['brigade', 'army', 'patrol', 'militia', 'battalion', 'garrison', 'squad', 'platoon', 'regiment', 'column', 'guard', 'detachment', 'gang']);

/** "36 of Burhan's army", "five of the brigade": those who serve in it; behind the noun, or -1. */
function ofForce(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) !== 'of') return -1;
  const the = isDeterminer(lattice, at + 1) ? at + 2 : -1;
  const whose = [at + 2, at + 3].find((i) => normAt(lattice, i) === "'s" && isCapital(lattice, i - 1));
  const noun = whose !== undefined ? whose + 1 : the;
  const end = noun > 0 && !FORCES.has(normAt(lattice, noun)) ? noun + 1 : noun;
  const next = lattice.tokens[end + 1];
  return noun > 0 && FORCES.has(normAt(lattice, end)) && (next === undefined || next.kind !== 'word' || STOPS.has(next.norm) || isDoneTo(lattice, end + 1)) && normAt(lattice, end + 1) !== "'s" ? end + 1 : -1;
}

/** "Nine of the brigade dead after raid". */
const isDoneTo = (lattice: Lattice, at: number): boolean => tagAt(lattice, at, 'state') !== null || tagAt(lattice, at, 'verb')?.tag.forms.includes('participle') === true;

/** "Four of a family", "five of the same family": as many kin; behind the noun, or -1. */
function ofFamily(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) !== 'of') return -1;
  const noun = ['the', 'this'].includes(normAt(lattice, at + 1)) && ['same', 'one'].includes(normAt(lattice, at + 2)) ? at + 3 : ['a', 'one', 'same'].includes(normAt(lattice, at + 1)) ? at + 2 : at + 1;
  return ['family', 'household'].includes(normAt(lattice, noun)) && normAt(lattice, noun + 1) !== 'of' ? noun + 1 : -1;
}

/** "of its soldiers" is told as "its soldiers". */
function startOfWords(lattice: Lattice, from: number, at: number): number {
  return isDeterminer(lattice, at - 1) && at - 1 > from ? at - 1 : at;
}

const pronoun = (of: { readonly lattice: Lattice; readonly at: number; readonly more: boolean; readonly wordsFirst: number }): Phrase => ({
  last: of.at + 1, wordsFirst: of.wordsFirst, head: { kind: 'pronoun', word: normAt(of.lattice, of.at) }, inner: null, more: of.more,
});

const startsPeople = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'person') !== null || tagAt(lattice, i, 'actor') !== null;

/** Walks modifiers up to the last person word; decides what the phrase counts. */
export function readHead(lattice: Lattice, of: { readonly first: number; readonly limit: number; readonly more: boolean; readonly wordsFirst: number }): Phrase {
  const persons: TagOf<'person'>[] = [];
  let headEnd = -1;
  let thing: { reason: string; at: number } | null = null;
  let inner: Effect | null = null;
  let at = of.first;
  const end = Math.min(of.limit, of.first + FARTHEST);
  while (at < end) {
    if (at === of.first && (isHitBy(lattice, at) || isBroughtTo(lattice, at))) break;
    if ((thing && opensAnother(lattice, at, thing.reason)) || (at > of.first && isOtherThe(lattice, at))) break;
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

/** "two cars a mile apart", "two counts of causing death": behind a thing another phrase begins, behind a legal one also with "of". */
const opensAnother = (lattice: Lattice, at: number, reason: string): boolean => ['a', 'an'].includes(normAt(lattice, at)) || (reason === 'legal' && normAt(lattice, at) === 'of');

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

type Step =
  | { readonly kind: 'stop' }
  | { readonly kind: 'people'; readonly persons: readonly TagOf<'person'>[]; readonly last: number }
  | { readonly kind: 'thing'; readonly reason: string; readonly last: number }
  | { readonly kind: 'effect'; readonly effect: Effect; readonly last: number }
  | { readonly kind: 'inner'; readonly effect: Effect; readonly last: number }
  | { readonly kind: 'modifier'; readonly last: number };

/** How armies write down their losses, in capitals. */
const LOST: ReadonlyMap<string, Effect> = new Map([['KIA', 'killed'], ['WIA', 'injured'], ['MIA', 'missing']]);

/** What one token (or phrase) is inside a phrase of people. */
function stepOf(lattice: Lattice, at: number, headed: boolean): Step {
  const token = lattice.tokens[at];
  if (!token || token.kind === 'break') return { kind: 'stop' };
  if (token.norm === "'s" || token.norm === "'") return { kind: 'modifier', last: at + 1 };
  if (token.text === '(' && !headed && at > 0) { const close = closing(lattice, at); if (close > 0 && personAhead(lattice, close, close + 3)) return { kind: 'modifier', last: close }; }
  if (token.text === '/' && token.glued && lattice.tokens[at + 1]?.glued && !headed) return { kind: 'modifier', last: at + 1 };
  if (token.kind === 'mark') return '“"‘'.includes(token.text) && !headed ? { kind: 'modifier', last: at + 1 } : '”"’'.includes(token.text) && token.glued ? { kind: 'modifier', last: at + 1 } : { kind: 'stop' };
  if (normAt(lattice, at - 1) === 'no' && (token.norm === 'losses' || (token.norm === 'victims' && normAt(lattice, at + 1) !== 'of' && !hasKind(lattice, at + 1, KIND_BITS.verb | KIND_BITS.state)) || (token.norm === 'human' && normAt(lattice, at + 1) === 'losses'))) return { kind: 'effect', effect: 'casualties', last: token.norm === 'human' ? at + 2 : at + 1 };
  const lost = LOST.get(token.text);
  if (lost !== undefined && !headed) return { kind: 'effect', effect: lost, last: at + 1 };
  const person = tagAt(lattice, at, 'person');
  const thing = tagAt(lattice, at, 'thing');
  const count = tagAt(lattice, at, 'count');
  // "two female suicide bombers": what they are is told behind.
  if (person && (token.norm === 'female' || token.norm === 'male') && tagAt(lattice, at + 1, 'person')) return { kind: 'modifier', last: at + 1 };
  if (person && person.length >= (thing?.length ?? 0)) return { kind: 'people', persons: [person.tag], last: at + person.length };
  if (count && count.tag.number === 'singular' && token.norm.endsWith('ing') && at > 0 && opensObject(lattice, at + 1)) return { kind: 'stop' };
  if (count && headed && token.norm === 'remains') return { kind: 'stop' };
  if (count && !headed && ['wounded', 'injured'].includes(token.norm) && hurtPeople(lattice, at + 1)) return { kind: 'inner', effect: 'injured', last: at + 1 };
  if (count && count.length >= (thing?.length ?? 0)) return { kind: 'effect', effect: count.tag.effect, last: at + count.length };
  if ((isStop(lattice, at) && !hasKind(lattice, at, KIND_BITS.actor)) || (token.norm === 'buried' && !personAhead(lattice, at + 1, at + 4))) return { kind: 'stop' };
  const state = tagAt(lattice, at, 'state');
  if (state) return { kind: 'inner', effect: state.tag.effect, last: at + state.length };
  const verb = tagAt(lattice, at, 'verb');
  if (verb) return verb.tag.forms.includes('participle') ? { kind: 'inner', effect: verb.tag.effect, last: at + verb.length } : { kind: 'stop' };
  if (thing) return { kind: 'thing', reason: thing.tag.reason, last: at + thing.length };
  const named = peopleByName(lattice, at);
  if (named) return named;
  if (isAdverb(lattice, at) && !personAhead(lattice, at + 1, at + 4)) return { kind: 'stop' };
  if (['suspected', 'alleged', 'presumed', 'believed', 'feared'].includes(token.norm) && !headed && personAhead(lattice, at + 1, at + 4)) return { kind: 'modifier', last: at + 1 };
  if (!headed && isSchoolYear(lattice, at)) return { kind: 'modifier', last: at + 1 };
  if (headed || tagAt(lattice, at, 'report') || cueAt(lattice, at, 'auxiliary') > 0 || token.kind === 'number' || (isNumberWord(lattice, at) && token.norm !== 'a' && token.norm !== 'an')) return { kind: 'stop' };
  return { kind: 'modifier', last: at + 1 };
}

const SCHOOL: ReadonlySet<string> = new Set(['grade', 'form', 'class', 'standard', 'primary']);

/** "a Grade 5 pupil", "two Class 8 girls": the number only says how far they are at school. */
export const isSchoolYear = (lattice: Lattice, at: number): boolean => ((kindAt(lattice, at) === 'number' && normAt(lattice, at).length <= 2) || isNumberWord(lattice, at)) && SCHOOL.has(normAt(lattice, at - 1)) && tagAt(lattice, at + 1, 'person') !== null;

/** "eleven wounded people", "14 injured Greek sailors": the people stand right behind. */
function hurtPeople(lattice: Lattice, at: number): boolean {
  const [next, second] = [tagAt(lattice, at, 'person'), tagAt(lattice, at + 1, 'person')];
  const person = next ?? (hasKind(lattice, at, KIND_BITS.country | KIND_BITS.people | KIND_BITS.actor) ? second : null);
  return person?.tag.number === 'plural' && !SPEAKERS.has(person.tag.category) && tagAt(lattice, at + (next?.length ?? 1), 'report') === null;
}

/** "nine dead, 14 wounded police said": who tells of them. */
const SPEAKERS = new Set(['police', 'officials']);

/** "three Syrians", "two Rohingya", "20 Taliban": names that are people when no other head follows. */
function peopleByName(lattice: Lattice, at: number): Step | null {
  const country = tagAt(lattice, at, 'country');
  const people = tagAt(lattice, at, 'people');
  const actor = tagAt(lattice, at, 'actor');
  const longest = Math.max(country?.length ?? 0, people?.length ?? 0, actor?.length ?? 0);
  if (longest === 0) return null;
  const nationals = (country?.tag.form === 'people' && country.length === longest) || (people?.tag.form === 'people' && people.length === longest);
  const person = personEnding(lattice, at, at + longest);
  if (person) return { kind: 'people', persons: [person], last: at + longest };
  if (personAhead(lattice, at + longest, at + longest + 3)) return { kind: 'modifier', last: at + longest };
  if (actor && actor.length === longest && actor.tag.class === 'combatant' && phraseEnds(lattice, at + longest)) {
    return { kind: 'people', persons: [{ kind: 'person', category: 'fighters', class: 'combatant', number: 'plural' }], last: at + longest };
  }
  if (!nationals) return { kind: 'modifier', last: at + longest };
  return { kind: 'people', persons: [{ kind: 'person', category: 'nationals', class: 'unknown', number: 'plural' }], last: at + longest };
}

/** "pro-government forces": an actor's name whose last words are a person word themselves. */
function personEnding(lattice: Lattice, first: number, last: number): TagOf<'person'> | null {
  for (let i = first; i < last; i++) {
    const person = tagAt(lattice, i, 'person');
    if (person && i + person.length === last) return person.tag;
  }
  return null;
}

/** Nothing behind continues the phrase: "killed 20 Taliban in", not "20 Taliban positions". */
function phraseEnds(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return !token || token.kind !== 'word' || isStop(lattice, at) || tagAt(lattice, at, 'verb') !== null || cueAt(lattice, at, 'auxiliary') > 0;
}

/** "women and children", "soldiers and police officers": people joined without a number of their own. */
function joinPeople(lattice: Lattice, of: { readonly limit: number; readonly more: boolean; readonly wordsFirst: number; readonly persons: TagOf<'person'>[]; readonly headEnd: number; readonly inner: Effect | null }): Phrase {
  let end = of.headEnd;
  for (;;) {
    const joint = normAt(lattice, end);
    if (joint !== 'and' && joint !== 'or' && joint !== ',') break;
    const next = joint === ',' && normAt(lattice, end + 1) === 'and' ? end + 2 : end + 1;
    // "seven militants, including a ring leader": the part is no kind of its own.
    if (['including', 'among'].includes(normAt(lattice, next))) break;
    const joined = personPhraseAt(lattice, next, of.limit);
    if (!joined || (joint === ',' && !joinsOn(lattice, joined.last)) || (isObject(lattice, of.wordsFirst) && actsNext(lattice, joined.last)) || actsOn(lattice, joined.last)) break;
    of.persons.push(...joined.persons);
    end = joined.last;
  }
  return { last: end, wordsFirst: of.wordsFirst, head: { kind: 'people', persons: of.persons }, inner: of.inner, more: of.more };
}

/** People right behind a verb of harm: "killed 3 women". */
function isObject(lattice: Lattice, wordsFirst: number): boolean {
  for (let i = wordsFirst - 1; i >= wordsFirst - 4; i--) if (hasKind(lattice, i, KIND_BITS.verb)) return true;
  return false;
}

const FLED = new Set(['fled', 'ran', 'escaped', 'withdrew', 'retreated', 'surrendered', 'responded', 'arrived', 'returned', 'launched', 'cordoned', 'sealed', 'rushed', 'took']);

/** "killed 3 women and police officers fled", "and villagers were arrested": behind "and" stand the people of a clause of its own. */
const actsNext = (lattice: Lattice, at: number): boolean => FLED.has(normAt(lattice, at)) || cueAt(lattice, at, 'auxiliary') > 0 || tagAt(lattice, at, 'report') !== null || actsOn(lattice, at);

/** A comma joins people only in a list that ends with "and". */
const joinsOn = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === 'and' || normAt(lattice, at) === ',';

/** One to four words ending in a person word, without number and determiner. */
function personPhraseAt(lattice: Lattice, first: number, limit: number): { readonly persons: readonly TagOf<'person'>[]; readonly last: number } | null {
  if (countsAhead(lattice, first) || ['most', 'some', 'many', 'half', 'all'].includes(normAt(lattice, first))) return null;
  for (let at = first; at < Math.min(limit, first + 4); at++) {
    const person = tagAt(lattice, at, 'person');
    if (person) return person.tag.number === 'plural' ? { persons: [person.tag], last: at + person.length } : null;
    const token = lattice.tokens[at];
    // "fifteen of the labourers, fourteen of them women".
    if (!token || token.kind !== 'word' || isStop(lattice, at) || isNumberWord(lattice, at) || isDeterminer(lattice, at) || (token.norm === 'of' && PRONOUNS.has(normAt(lattice, at + 1))) || tagAt(lattice, at, 'verb') || tagAt(lattice, at, 'state')) return null;
  }
  return null;
}

