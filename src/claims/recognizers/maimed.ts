import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const TEARS: ReadonlySet<string> = new Set(['tore', 'tears', 'tearing', 'blew', 'blows', 'blowing', 'ripped', 'ripping', 'severed', 'took', 'taking', 'cut', 'sheared']);
const LIMBS: ReadonlySet<string> = new Set(['leg', 'legs', 'foot', 'feet', 'arm', 'arms', 'hand', 'hands', 'finger', 'fingers', 'ear', 'toes']);

export const maimed: Recognizer = {
  name: 'maimed',
  words: 'A mortar killed one miner and blew a foot off another: who lost a limb is hurt',
  examples: [
    ['A mortar killed one miner and blew a foot off another.', 'one killed; another injured'],
    ['The charge blew both legs off a sapper near Tavol.', 'a injured'],
    ['The shell killed two men and ripped an arm off a third.', 'two killed; a third injured'],
  ],
  counterExamples: ['The storm blew a foot off another table.', 'The vandals blew a hand off a statue.', 'He took his hands off a driver.'],
  at: [],
  atWords: LIMBS,
  read: (clause, k) => {
    const { lattice, items } = clause;
    const limb = items[k]?.first ?? 0;
    if (normAt(lattice, limb + 1) !== 'off' || !TEARS.has(normAt(lattice, limb - 2)) || !['a', 'an', 'one', 'both', 'the'].includes(normAt(lattice, limb - 1))) return [];
    const group = whoseLimb(clause, limb + 2);
    return group === null ? [] : [draftOf({ group, trigger: { first: limb - 2, last: limb + 2 }, effect: 'injured', rule: 'active', voice: 'active' })];
  },
};

/** "another", "a third", "a sapper". */
function whoseLimb(clause: Clause, from: number): Group | null {
  const { lattice, items } = clause;
  const group = groupAt(clause, items.findIndex((item) => item.first === from));
  if (group) return group.head.kind === 'people' && group.kind !== 'plural' ? group : null;
  const word = normAt(lattice, from) === 'another' ? 1 : normAt(lattice, from) === 'a' && ['second', 'third', 'fourth'].includes(normAt(lattice, from + 1)) ? 2 : 0;
  const last = from + word;
  return word === 0 || kindAt(lattice, last) === 'word' ? null : people({ kind: 'singular', first: from, last, count: { first: from, last }, head: { kind: 'pronoun', word: 'another' }, words: { first: last - 1, last }, more: true });
}
