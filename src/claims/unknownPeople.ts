import { OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { people } from './group.ts';
import type { Group } from './group.ts';
import { isAgentNoun } from './agentNouns.ts';
import { cueAt, hasKind, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { wordsStart } from './namedPeople.ts';
import { INDEFINITE, isBusy, pastSkips } from './personPhrase.ts';
import { isNumberWord, isStop } from './phraseWords.ts';

/** People by a noun that the lexicon does not know: what befell them says that they are people. */

/** Verbs whose people can be nothing else: "a podcaster murdered in May". A bill may be killed and a grape crushed. */
const OF_THINGS_TOO = new Set(['killed', 'crushed', 'hurt', 'harmed', 'executed', 'slaughtered', 'swept', 'displaced', 'bruised', 'detained', 'arrested']);

/** What only people and animals suffer, when it is said of a single thing with "was". */
const WOUNDED = new Set(['wounded', 'injured', 'hospitalised', 'hospitalized', 'killed']);

/** "selling thyme by the roadside (was wounded)": what somebody is at, in or near is a place. */
const BESIDE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'outside', 'along', 'into', 'by', 'beside', 'behind', 'under', 'across', 'through', 'around', 'over', 'on']);

/** "a Dutch podcaster murdered in May": a noun the lexicon does not know, right before a verb that only people suffer. */
export function unknownGroup(lattice: Lattice, i: number, limit: number): Group | null {
  if (!mayOpen(lattice, i, OPENS.singular)) return null;
  if ((normAt(lattice, i - 1).endsWith('ing') && !tagAt(lattice, i - 1, 'verb')) || BESIDE.has(normAt(lattice, i - 1))) return null;
  const last = lastOfAList(lattice, i, limit);
  if (last) return last;
  const object = ['his', 'her'].includes(normAt(lattice, i)) && tagAt(lattice, i - 2, 'verb')?.length === 2 ? ownedNoun(lattice, i, limit) : null;
  if (object) return object;
  for (let at = i + 1; at < Math.min(limit, i + 6); at++) {
    const verb = at > i + 1 ? verbAhead(lattice, at) : null;
    if (verb && normAt(lattice, at - 1) !== 'own') return people({ kind: 'singular', first: i, last: at, count: { first: i, last: i + 1 }, head: { kind: 'unknown' }, words: { first: wordsStart(lattice, i), last: at }, definite: !INDEFINITE.has(normAt(lattice, i)) });
    const token = lattice.tokens[at];
    if (token?.kind !== 'word' || isStop(lattice, at) || token.norm === 'of' || isNumberWord(lattice, at) || isBusy(lattice, at)) return null;
  }
  return null;
}

/** How many words may stand between the article and what somebody is. */
const TRADE = 3;

/** "(killed four policemen and) a milkman": behind people and "and", a noun that by its ending is somebody. */
function lastOfAList(lattice: Lattice, i: number, limit: number): Group | null {
  if (normAt(lattice, i - 1) !== 'and' || !['a', 'an'].includes(normAt(lattice, i)) || !hasKind(lattice, i - 2, KIND_BITS.person)) return null;
  for (let at = i + 1; at < Math.min(limit, i + 1 + TRADE); at++) {
    if (kindAt(lattice, at) !== 'word' || isStop(lattice, at) || isBusy(lattice, at) || isNumberWord(lattice, at)) return null;
    if (isAgentNoun(lattice, at) && (kindAt(lattice, at + 1) === 'mark' || ['who', 'in', 'on', 'at', 'from', 'were', 'when', 'whose', 'near'].includes(normAt(lattice, at + 1)))) return people({ kind: 'singular', first: i, last: at + 1, count: { first: i, last: i + 1 }, head: { kind: 'people', persons: [ANYBODY] }, words: { first: i + 1, last: at + 1 } });
  }
  return null;
}

const ANYBODY: TagOf<'person'> = { kind: 'person', category: 'people', class: 'unknown', number: 'singular' };

/** "shot dead his bodyguard-turned-rival": whose the noun is says that it is somebody. */
function ownedNoun(lattice: Lattice, i: number, limit: number): Group | null {
  let last = i + 1;
  while (last < Math.min(limit, i + 4) && kindAt(lattice, last) === 'word' && !isStop(lattice, last) && !isBusy(lattice, last)) last++;
  if (last === i + 1) return null;
  return people({ kind: 'singular', first: i, last, count: { first: i, last: i + 1 }, head: { kind: 'unknown' }, definite: true });
}

function verbAhead(lattice: Lattice, at: number): TagOf<'verb'> | null {
  const led = pastSkips(lattice, at);
  const wounded = led > at ? tagAt(lattice, led, 'verb') : null;
  if (wounded && WOUNDED.has(normAt(lattice, led)) && !['were', 'are'].includes(normAt(lattice, at))) return wounded.tag;
  const from = at + cueAt(lattice, at, 'auxiliary');
  const verb = tagAt(lattice, from, 'verb');
  const only = verb !== null && verb.tag.valency === 'transitive' && !verb.tag.careful && verb.tag.forms.includes('participle');
  return only && (!OF_THINGS_TOO.has(normAt(lattice, from)) || normAt(lattice, from + verb.length - 1) === 'death') ? verb.tag : null;
}
