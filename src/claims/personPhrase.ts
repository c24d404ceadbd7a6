import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Group } from './group.ts';
import { markFor } from '../lexicon/openers.ts';
import { cueAt, hasKind, isCapital, isMarked, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { numeralAt } from './numerals.ts';
import { isStop, STOPS } from './phraseWords.ts';

/** What stands around a person's word: whether another noun takes it over, what of age and children belongs to it, what else a word is that could be one. */

export const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

/** "a Turkish hostage": a captive is a person of whom another effect may be told. */
export function captiveAt(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const count = tagAt(lattice, at, 'count');
  if (count?.tag.effect !== 'captured' || count.tag.number !== 'singular' || isCompound(lattice, at + count.length)) return null;
  return { tag: { kind: 'person', category: 'captives', class: 'civilian', number: 'singular' }, length: count.length };
}

/** "a hostage drama": another noun follows that the captive only modifies. */
function isCompound(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return token?.kind === 'word' && !token.capital && !isStop(lattice, at) && !isBusy(lattice, at) && cueAt(lattice, at, 'auxiliary') === 0 && !['found', 'dead', 'killed', 'held', 'seized', 'taken', 'kidnapped'].includes(token.norm);
}

/** What one person's word may be. */
export const ONE_PERSON = KIND_BITS.person | KIND_BITS.count;

/** "The veteran Al Jazeera journalist": a person word that only leads to another, a name between them or not. */
export function personBehindName(lattice: Lattice, from: number): boolean {
  let at = from;
  while (at < from + 4 && isCapital(lattice, at) && !tagAt(lattice, at, 'person')) at++;
  return tagAt(lattice, at, 'person') !== null && tagAt(lattice, at, 'verb') === null;
}

/** "a police station", "the bomber jacket": the person word only modifies another noun. */
export const nounAhead = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'verb') === null && tagAt(lattice, i, 'state') === null && (tagAt(lattice, i, 'thing') !== null || tagAt(lattice, i, 'means') !== null || isForce(lattice, i));

/** "a civilian auxiliary force", "a rebel group": the noun may have a word of its own before it. */
const isForce = (lattice: Lattice, i: number): boolean => FORCES.has(normAt(lattice, i)) || (FORCES.has(normAt(lattice, i + 1)) && kindAt(lattice, i) === 'word' && !isStop(lattice, i) && !isBusy(lattice, i));

const FORCES = new Set(['force', 'group', 'militia', 'faction', 'unit', 'organisation', 'organization', 'movement', 'alliance', 'network']);

/** "the kidnapped priest", "a wounded boy": an effect between the determiner and the noun. */
export function innerOf(lattice: Lattice, from: number, to: number): Group['inner'] {
  for (let at = from; at < to; at++) {
    const state = tagAt(lattice, at, 'state');
    if (state) return state.tag.effect;
    const verb = tagAt(lattice, at, 'verb');
    if (verb?.tag.forms.includes('participle')) return verb.tag.effect;
  }
  return null;
}

/** "mother of three": the three are not counted; nor are the years of "a girl of six". */
export const afterChildren = (lattice: Lattice, at: number): number => (normAt(lattice, at) === 'of' && !/^(killer|murderer|assassin|kidnapper|captor|abductor)s?$/.test(normAt(lattice, at - 1)) && numeralAt(lattice, at + 1) !== null && (kindAt(lattice, at + 1) === 'number' || ['years', 'months'].includes(normAt(lattice, numeralAt(lattice, at + 1)?.last ?? -1)) || ['mother', 'father', 'parent', 'grandmother', 'grandfather', 'widow', 'girl', 'boy', 'child', 'infant', 'toddler', 'baby', 'youth', 'teenager'].includes(normAt(lattice, at - 1)) || endsAge(lattice, at + 1)) ? pastYears(lattice, numeralAt(lattice, at + 1)?.last ?? at) : at);

/** "a girl of eight years". */
const pastYears = (lattice: Lattice, at: number): number => (['years', 'months'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) !== 'old' ? at + 1 : at);

/** "a man of about 40, whose", "a woman of sixty was": years, where nothing follows that could be counted. */
function endsAge(lattice: Lattice, at: number): boolean {
  const years = numeralAt(lattice, at);
  const next = years ? lattice.tokens[years.last] : undefined;
  return years?.amount.kind === 'number' && years.amount.n > 11 && (next?.kind !== 'word' || STOPS.has(next.norm) || cueAt(lattice, years.last, 'auxiliary') > 0 || hasKind(lattice, years.last, KIND_BITS.verb));
}

/** A word that tells of something of its own, and so is no name or modifier of a person. */
export const isBusy = (lattice: Lattice, i: number): boolean =>
  hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.state | KIND_BITS.thing | KIND_BITS.report | KIND_BITS.count);

const HONOUR = markFor(['buried', 'mourn', 'mourns', 'mourned', 'mourning', 'lies', 'lie', 'identified', 'recognised', 'recognized']);

/** "The village mourns (Sergeant Ana Mell)", "buried (the nurse Ana Mell)": what is done for the dead is no word of their own phrase. */
export const isVerbOfHonour = (lattice: Lattice, i: number): boolean => isMarked(lattice, i, HONOUR);

/** "An interpreter was slightly wounded": auxiliaries and adverbs stand before the verb. */
export function pastSkips(lattice: Lattice, from: number): number {
  let at = from;
  for (let length = skipAt(lattice, at); length > 0 && at < from + 5; length = skipAt(lattice, at)) at += length;
  return at;
}

const skipAt = (lattice: Lattice, at: number): number => Math.max(cueAt(lattice, at, 'auxiliary'), cueAt(lattice, at, 'adverb'), normAt(lattice, at).endsWith('ly') ? 1 : 0);
