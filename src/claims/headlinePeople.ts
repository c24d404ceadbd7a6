import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { hasKind, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { afterAge, nameBehind, startsSentence } from './namedPeople.ts';
import { afterChildren, captiveAt, isBusy, isVerbOfHonour, nounAhead, ONE_PERSON, pastSkips } from './personPhrase.ts';
import { isDeterminer, isNumberWord, isStop, STOPS } from './phraseWords.ts';
import { withTail } from './tails.ts';

/** People without an article, as headlines tell of them: "Gunmen kill vaccinator", "Boy, 9, dies", "Couple killed in crash". */

/** "Gunmen kill vaccinator", "Boy, 9, dies": in a headline a singular noun stands without its article; its count is the noun. */
export function bareGroup(lattice: Lattice, i: number, of: { readonly limit: number; readonly telegraphic: boolean }): Group | null {
  const { limit } = of;
  if (!personSoon(lattice, i, Math.min(limit, i + 5)) && !(of.telegraphic && hasKind(lattice, i, KIND_BITS.group))) return null;
  if (isStop(lattice, i) || normAt(lattice, i) === 'of' || isDeterminer(lattice, i)) return null;
  const size = tagAt(lattice, i, 'group');
  if (of.telegraphic && size && size.tag.size !== null) return sizedGroup({ first: i, last: i + size.length, size: size.tag.size });
  const from = SUPPOSED.has(normAt(lattice, i)) ? i + 1 : i;
  for (let at = from; at < Math.min(limit, i + 5); at++) {
    const person = personOrNational(lattice, at);
    const end = person ? at + person.length : at;
    if (person && !personOrNational(lattice, end)) {
      if (lattice.tokens[end]?.norm === "'s") { at = end; continue; }
      if (person.tag.number !== 'singular' || nounAhead(lattice, end)) return null;
      const named = nameBehind(lattice, { first: i, from: end, limit, person: person.tag });
      if (named) return named;
      if (!of.telegraphic && !(startsSentence(lattice, i) && normAt(lattice, end) === 'was')) return null;
      const last = withTail(lattice, afterAge(lattice, afterChildren(lattice, end)), limit);
      return people({ kind: 'singular', first: i, last, count: { first: at, last: end }, head: { kind: 'people', persons: [person.tag] }, words: { first: i, last: end } });
    }
    const token = lattice.tokens[at];
    if (!token || token.kind !== 'word' || isStop(lattice, at) || (isBusy(lattice, at) && !leadsPerson(lattice, at)) || isNumberWord(lattice, at) || isVerbOfHonour(lattice, at) || (at > from && isDeterminer(lattice, at))) return null;
  }
  return null;
}

const PERSON_OR_NATIONAL = ONE_PERSON | KIND_BITS.country;

/** May one of these words be the person that a bare noun phrase ends with? Most are asked no further. */
function personSoon(lattice: Lattice, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (hasKind(lattice, at, PERSON_OR_NATIONAL)) return true;
  return false;
}

/** "ski instructor", "bus driver": a thing that only says what kind of person follows. */
const leadsPerson = (lattice: Lattice, at: number): boolean => tagAt(lattice, at, 'thing') !== null && tagAt(lattice, at + 1, 'person') !== null;

const SUPPOSED = new Set(['suspected', 'alleged']);

/** "Couple killed in crash": a noun that stands for a number of people, without its article. */
const sizedGroup = (of: Range & { readonly size: number }): Group => people({ kind: 'singular', first: of.first, last: of.last, count: { first: of.first, last: of.last }, head: { kind: 'unknown' }, size: of.size });

const isNational = (norm: string): boolean => norm.endsWith('man') || norm.endsWith('woman') || norm === 'briton';

/** "Israeli killed in strike", "Palestinian shot dead": a nationality that a verb of harm follows is a person. */
function suffersNext(lattice: Lattice, at: number): boolean {
  const next = pastSkips(lattice, at);
  const verb = tagAt(lattice, next, 'verb');
  return normAt(lattice, at - 1).endsWith('s') === false && verb !== null && verb.tag.forms.includes('participle') && verb.tag.effect !== 'displaced';
}

/** "army kills Palestinian in Nablus": a nationality between a verb of harm and a small word or the end. */
function suffersFrom(lattice: Lattice, at: number, length: number): boolean {
  const verb = tagAt(lattice, at - 1, 'verb');
  const next = lattice.tokens[at + length];
  return verb !== null && verb.tag.valency === 'transitive' && (verb.tag.forms.includes('present') || verb.tag.forms.includes('base')) && !normAt(lattice, at + length - 1).endsWith('s') && (next === undefined || next.kind !== 'word' || STOPS.has(next.norm));
}

/** "vaccinator", "Frenchman". */
function personOrNational(lattice: Lattice, at: number): { readonly tag: TagOf<'person'>; readonly length: number } | null {
  const person = tagAt(lattice, at, 'person') ?? captiveAt(lattice, at);
  if (person) return person;
  const national = tagAt(lattice, at, 'country');
  if (!national || national.tag.form === 'name' || !(isNational(normAt(lattice, at + national.length - 1)) || suffersNext(lattice, at + national.length) || suffersFrom(lattice, at, national.length))) return null;
  return { tag: { kind: 'person', category: 'nationals', class: 'unknown', number: 'singular' }, length: national.length };
}
