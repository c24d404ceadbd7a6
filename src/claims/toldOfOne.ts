import { isAgentNoun, personNounAt } from './agentNouns.ts';
import { cueAt, hasKind, isCapital, kindAt, normAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { afterAge } from './namedPeople.ts';
import { isStop } from './phraseWords.ts';

/** What more is told of one person right behind the name or noun: the age, what else they were, a relative clause, where they came from. */

/** How many words an aside may have. */
const ASIDE = 24;
/** More asides than this nobody has. */
const ASIDES = 4;

const OPENS_ASIDE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'born', 'aged', 'age', 'a', 'an', 'the', 'father', 'mother', 'known', 'nicknamed', 'called', 'himself', 'herself', 'also', 'both', 'resident', 'from', 'of', 'then', 'still', 'too', 'hit', 'shot']);

/** Behind everything that is told of the person whose words end at `at`, the closing comma with it (`last`), and behind what comes before a relative clause (`core`). */
export function pastTold(lattice: Lattice, at: number, of: { readonly limit: number; readonly apposed: boolean }): { readonly core: number; readonly last: number } {
  let [last, core, asides] = [at, at, of.apposed ? 1 : 0];
  for (; asides < ASIDES; asides++) {
    const next = pastOne(lattice, last, of.limit);
    if (next === last) break;
    if (core === last && !RELATIVE.has(normAt(lattice, last + 1))) core = next;
    last = next;
  }
  return { core, last: asides > 0 && normAt(lattice, last) === ',' && closesHere(lattice, last + 1) ? last + 1 : last };
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);

/** Behind the comma the sentence goes on: a verb, an auxiliary, "and". */
const closesHere = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'and' || cueAt(lattice, i, 'auxiliary') > 0 || (kindAt(lattice, i) === 'word' && !isCapital(lattice, i) && !OPENS_ASIDE.has(normAt(lattice, i)));

function pastOne(lattice: Lattice, at: number, limit: number): number {
  const age = pastAge(lattice, at);
  if (age > at) return Math.min(age, limit);
  const word = normAt(lattice, at);
  if (word === '(') return pastBracket(lattice, at, limit);
  if (word === 'of' || word === 'from') return pastPhrase(lattice, at, limit);
  if (word !== ',') return at;
  const next = at + 1;
  if (!OPENS_ASIDE.has(normAt(lattice, next)) && !(personNounAt(lattice, next) > 0 && !isCapital(lattice, next)) && !isAgentNoun(lattice, next)) return at;
  return pastAside(lattice, next, limit) ?? at;
}

/** ", 34", " (34)", ", 26 years old", ", 71 years of age", "of seven". */
function pastAge(lattice: Lattice, at: number): number {
  const comma = normAt(lattice, at) === ',' ? at + 1 : at;
  if (kindAt(lattice, comma) === 'number' && /^\d{1,3}$/.test(normAt(lattice, comma)) && ['years', 'months', 'year'].includes(normAt(lattice, comma + 1))) {
    const from = comma + 2;
    return normAt(lattice, from) === 'old' ? from + 1 : normAt(lattice, from) === 'of' && normAt(lattice, from + 1) === 'age' ? from + 2 : at;
  }
  return afterAge(lattice, at);
}

/** "(born 1994)", "(a nurse)": a short bracket. */
function pastBracket(lattice: Lattice, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) if (normAt(lattice, i) === ')') return i + 1;
  return at;
}

/** "of the border guard", "from Tavol": until a mark or a word that goes on with the sentence. */
export function pastPhrase(lattice: Lattice, at: number, limit: number): number {
  let i = at + 1;
  while (i < Math.min(limit, at + 8) && kindAt(lattice, i) !== 'mark' && kindAt(lattice, i) !== 'break' && cueAt(lattice, i, 'auxiliary') === 0 && !hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.state | KIND_BITS.report) && !(isStop(lattice, i) && !['our', 'their', 'his', 'her', 'my', 'this', 'that', 'its'].includes(normAt(lattice, i)))) i++;
  return i;
}

/** ", whose son Brian," has no verb yet: the sentence goes on to tell of the son. */
function tellsSomething(lattice: Lattice, { first, last }: Range): boolean {
  if (normAt(lattice, first) === 'who') return true;
  for (let i = first + 1; i < last; i++) if (cueAt(lattice, i, 'auxiliary') > 0 || hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.report) || /ed$/.test(normAt(lattice, i))) return true;
  return false;
}

/** ", a nephew of the baker,", ", who had come back on Sunday,": to its comma or to the end of the clause; not where "and" lists more people in it. */
function pastAside(lattice: Lattice, from: number, limit: number): number | null {
  const relative = RELATIVE.has(normAt(lattice, from));
  for (let i = from; i < Math.min(limit, from + ASIDE); i++) {
    const word = normAt(lattice, i);
    if (word === ',' && relative && kindAt(lattice, i + 1) === 'number') { i = pastAge(lattice, i) - 1; continue; }
    if (word === ',' || word === ')') return !relative || tellsSomething(lattice, { first: from, last: i }) ? i : null;
    if (['.', ';', ':', '?', '!', '”', '"', '—', '–'].includes(word)) return i;
    if (!relative && word === 'and') return i;
    if (!relative && cueAt(lattice, i, 'auxiliary') > 0 && !['who', 'that', 'which', 'whom'].some((w) => [1, 2, 3, 4].some((n) => normAt(lattice, i - n) === w))) return null;
  }
  return null;
}
