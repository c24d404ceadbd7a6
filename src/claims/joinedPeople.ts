import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { Effect } from '../lexicon/terms.ts';
import type { Phrase } from './group.ts';
import { cueAt, hasKind, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { actsOn, countsAhead, isDeterminer, isNumberWord, isStop, POINTING_BACK } from './phraseWords.ts';

/** People joined to those before them without a number of their own: "women and children", "soldiers, guards and police officers". */

/** "women and children", "soldiers and police officers": people joined without a number of their own. */
export function joinPeople(lattice: Lattice, of: { readonly limit: number; readonly more: boolean; readonly wordsFirst: number; readonly persons: TagOf<'person'>[]; readonly headEnd: number; readonly inner: Effect | null }): Phrase {
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
    if (!token || token.kind !== 'word' || isStop(lattice, at) || isNumberWord(lattice, at) || isDeterminer(lattice, at) || (token.norm === 'of' && POINTING_BACK.has(normAt(lattice, at + 1))) || tagAt(lattice, at, 'verb') || tagAt(lattice, at, 'state')) return null;
  }
  return null;
}
