import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Effect } from '../lexicon/terms.ts';
import { cueAt, hasKind, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { closing, isAdverb, isNumberWord, isStop, opensObject, personAhead } from './phraseWords.ts';

/** What one word is inside a phrase of people: people, a thing, an effect, a modifier, or its end. */

export type Step =
  | { readonly kind: 'stop' }
  | { readonly kind: 'people'; readonly persons: readonly TagOf<'person'>[]; readonly last: number }
  | { readonly kind: 'thing'; readonly reason: string; readonly last: number }
  | { readonly kind: 'effect'; readonly effect: Effect; readonly last: number }
  | { readonly kind: 'inner'; readonly effect: Effect; readonly last: number }
  | { readonly kind: 'modifier'; readonly last: number };

/** How armies write down their losses, in capitals. */
const LOST: ReadonlyMap<string, Effect> = new Map([['KIA', 'killed'], ['WIA', 'injured'], ['MIA', 'missing']]);

/** What one token (or phrase) is inside a phrase of people. */
export function stepOf(lattice: Lattice, at: number, headed: boolean): Step {
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
