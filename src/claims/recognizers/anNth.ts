import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, nearestEffect } from '../navigate.ts';
import { PLACES_IN_ROW } from '../peopleWithoutNoun.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { isHarmedAhead, isSafeAhead } from '../fates.ts';

/** "third" to "twentieth", by how many they are. */
const NTH: ReadonlyMap<string, number> = new Map([
  ...PLACES_IN_ROW.map((word, n) => [word, n + 2] as const),
]);

/** Ordinals in digits are looked at only where they stand in a group of their own. */
const placeOf = (norm: string): number => NTH.get(norm) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(norm)?.[1] ?? 0);

export const anNth: Recognizer = {
  name: 'anNth',
  words: 'Three clerks were killed and a fourth is at the military hospital: one more behind a figure of just so many, whose fate is told without a verb of harm, or not again',
  examples: [
    ['The blast killed three clerks, and a fourth is at the military hospital.', 'three killed; a fourth injured'],
    ['Gunmen shot two farmers dead. A third was driven to Bauchi, 90 km north.', 'two killed; A third injured'],
    ['The lorry killed two drummers, and a third drummer may lose a leg.', 'two killed; a injured'],
    ['The raid killed eight girls. A ninth, Fatima, 12, was found alive under a cart, a bullet in her hip.', 'eight killed; A ninth injured'],
    ['Police said that 14 had died, "and I am told of a 15th".', '14 killed; a 15th killed'],
    ['Mobs killed two traders. A third was rescued by soldiers, bleeding from the mouth.', 'two killed; A third injured'],
    ['The mortar led to the death of two policemen and the injury of a third.', 'two killed; a third injured'],
    ['Eleven people were found dead on Friday. A twelfth body was pulled from a cellar.', 'Eleven killed; A killed'],
  ],
  counterExamples: ['Two men won. A third was driven to Bauchi.', 'The fair has nine stalls, and a tenth is at the military hospital.', 'Two buses burned. A third was towed to the hospital.'],
  at: ['group'],
  atWords: new Set(NTH.keys()),
  // A "second" or a "third" is of too many things to be looked at wherever it stands.
  signs: new Set(PLACES_IN_ROW.slice(1)),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = nthOf(clause, k);
    const told = group === null ? null : effectOfOthers(clause, k, placeOf(normAt(clause.lattice, group.first + 1)) - 1);
    const effect = group === null || told === null ? null : fateOf(clause, group, told);
    return group === null || effect === null ? [] : [draftFor(group, effect)];
  },
};

const draftFor = (group: Group, effect: Effect): Draft => draftOf({ group, trigger: group, effect, rule: 'elliptic', voice: 'noun' });

const BODIES: ReadonlySet<string> = new Set(['body', 'corpse', 'victim', 'fatality', 'death']);

/** "a third", "a third drummer", "a third body": no "third of the town", no third house. */
function nthOf(clause: Clause, k: number): Group | null {
  const { lattice, items } = clause;
  const own = groupAt(clause, k);
  const at = own ? own.first + 1 : items[k]?.first ?? 0;
  if (placeOf(normAt(lattice, at)) === 0 || !['a', 'an', 'one'].includes(normAt(lattice, at - 1)) || normAt(lattice, at + 1) === 'of') return null;
  if (own?.kind === 'singular' && own.head.kind === 'people') return own;
  if (own?.kind === 'singular' && own.head.kind === 'pronoun' && own.more) return own;
  const next = normAt(lattice, at + 1);
  const noun = BODIES.has(next) || next === 'person' || next === 'one' ? 1 : 0;
  if (noun === 0 && kindAt(lattice, at + 1) === 'word' && !standsAlone(clause, at + 1)) return null;
  const last = at + 1 + noun;
  return people({ kind: 'singular', first: at - 1, last, count: { first: at - 1, last: noun > 0 ? at : at + 1 }, head: { kind: 'pronoun', word: 'another' }, words: { first: at, last }, more: true });
}

const ALONE: ReadonlySet<string> = new Set(['who', 'whose', 'in', 'at', 'on', 'from', 'with', 'later', 'and', 'died', 'lost', 'may', 'will', 'survived', 'escaped', 'lies', 'remains', 'has', 'had', 'needs', 'bled', 'suffered', "isn't", "isn't"]);

/** No noun follows that the ordinal would belong to. */
const standsAlone = ({ lattice }: Clause, at: number): boolean => ALONE.has(normAt(lattice, at)) || cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0 || tagAt(lattice, at, 'verb') !== null || UNITS.has(normAt(lattice, at + 1));
const UNITS: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years']);

/** The effect of a figure of just so many, told in the sentence or in those before it. */
function effectOfOthers(clause: Clause, k: number, n: number): Effect | null {
  if (n < 1) return null;
  const inside = clause.items.slice(0, k).some((item) => item.kind === 'group' && item.group.head.kind !== 'thing' && (item.group.numeral?.amount.kind === 'number' ? item.group.numeral.amount.n === n : n === 1 && item.group.kind === 'singular' && item.group.size === 1));
  const effect = inside ? nearestEffect(clause, k) : null;
  return effect ?? (clause.carried !== null && (inside || clause.figures.has(n)) ? clause.figures.get(n) ?? clause.carried : null);
}

const NOUNS: ReadonlyMap<string, Effect> = new Map([['injury', 'injured'], ['wounding', 'injured'], ['death', 'killed'], ['killing', 'killed'], ['loss', 'killed'], ['disappearance', 'missing'], ['abduction', 'captured']]);
const CARRIES: ReadonlySet<string> = new Set(['driven', 'flown', 'airlifted', 'evacuated', 'transferred', 'rushed', 'ferried']);

/** What became of this one: its own noun, what is told of the hurt, or nothing but the fate of the others. */
function fateOf(clause: Clause, group: Group, told: Effect): Effect | null {
  const { lattice, sentence } = clause;
  const noun = normAt(lattice, group.first - 1) === 'of' ? NOUNS.get(normAt(lattice, group.first - 2)) : undefined;
  if (noun) return noun;
  if (BODIES.has(normAt(lattice, group.last - 1))) return told === 'killed' ? 'killed' : null;
  const fate = isHarmedAhead(clause, group.last);
  if (fate !== null) return fate === 'told' ? null : fate;
  if (isSafeAhead(clause, group.last)) return null;
  let at = group.last;
  while (at < sentence.last && (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0)) at++;
  if (at > group.last) return CARRIES.has(normAt(lattice, at)) && normAt(lattice, at + 1) === 'to' ? 'injured' : null;
  return group.first > sentence.first && isElided(clause, at) ? told : null;
}

const TIMES: ReadonlySet<string> = new Set(['later', 'on', 'in', 'at', 'overnight', 'today', 'yesterday', 'during', 'since', 'this', 'last', 'the']);

/** "and a third two weeks later", "of a 15th": the sentence ends or tells no more than when and where. */
function isElided({ lattice, items }: Clause, at: number): boolean {
  if (kindAt(lattice, at) !== 'word' && kindAt(lattice, at) !== 'number') return normAt(lattice, at) !== ',';
  return (TIMES.has(normAt(lattice, at)) || UNITS.has(normAt(lattice, at + 1)) || items.some((item) => item.kind === 'skip' && item.first === at)) && !items.some((item) => item.first > at && (item.kind === 'trigger' || (item.kind === 'skip' && item.auxiliary)));
}
