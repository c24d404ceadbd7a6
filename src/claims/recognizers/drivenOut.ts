import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const DROVE = new Set(['drove', 'driven', 'drives', 'driving', 'forced', 'forcing', 'forces', 'pushed', 'pushing', 'sent', 'compelled', 'obliged', 'displaced', 'chased', 'uprooted', 'caused', 'prompted', 'led']);

export const drivenOut: Recognizer = {
  name: 'drivenOut',
  words: 'Drove people from their homes, forced them to flee',
  examples: [
    ['The fighting has driven more than half a million people from their homes.', 'more than half a million displaced'],
    ['Nine dead, the Civil Defence says, and 2,100 people out of their homes.', 'Nine killed; 2,100 displaced'],
    ['Floods forced 3,000 families to leave their villages.', '3,000 displaced'],
  ],
  counterExamples: ['The police drove 300 fans to the stadium.', 'The firm forced 300 workers to strike.', 'The feast brought 300 people out of their homes.', 'Some 300 people work out of their homes.'],
  at: [],
  atWords: new Set([...DROVE, 'out']),
  // "Out" alone tells nothing without homes.
  signs: new Set([...DROVE, 'homes']),
  read: (clause, k) => {
    if (itemWord(clause, k) === 'out') return outOfHomes(clause, k) ? draftsFor(clause, { positions: [k - 1], k, effect: 'displaced', rule: 'drivenOut', voice: 'noun' }) : [];
    if (!DROVE.has(itemWord(clause, k))) return [];
    const at = afterAdverbs(clause, k);
    const group = groupAt(clause, at);
    if (!group || group.kind !== 'counted' || !mayBeVictim(group, { careful: false }) || !leavesHome(clause, group.last)) return [];
    return draftsFor(clause, { positions: [at], k, effect: 'displaced', rule: 'drivenOut', voice: 'active' });
  },
};

const LEAVES = new Set([',', 'and', 'with', 'left', 'leaving', 'leaves', 'put', 'puts', 'putting', 'kept', 'keeping', 'as', ':', ';']);

/** "Nine dead and 2,100 people out of their homes": no verb of their own, and none that leads them out. */
function outOfHomes(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k - 1);
  const { lattice } = clause;
  const at = clause.items[k]?.last ?? 0;
  if (group?.kind !== 'counted' || group.last !== clause.items[k]?.first || !mayBeVictim(group, { careful: true }) || normAt(lattice, at) !== 'of' || normAt(lattice, at + 1) !== 'their' || !['homes', 'houses', 'villages'].includes(normAt(lattice, at + 2))) return false;
  return (k === 1 || LEAVES.has(normAt(lattice, group.first - 1))) && !['to', 'by'].includes(normAt(lattice, at + 3)) && (normAt(lattice, group.first - 1) !== 'left' || clause.items[k + 3] !== undefined);
}

/** "from their homes", "to flee", "to leave their villages", "out of the town", right behind. */
function leavesHome(clause: Clause, from: number): boolean {
  const words = [0, 1, 2, 3].map((n) => normAt(clause.lattice, from + n));
  const [a, b, c] = words as [string, string, string, string];
  if (a === 'to') return ['flee', 'evacuate'].includes(b) || (['leave', 'abandon', 'quit'].includes(b) && ['their', 'the'].includes(c));
  return (a === 'from' && ['their', 'his', 'her'].includes(b) && ['homes', 'houses', 'villages', 'land', 'lands', 'home'].includes(c)) || (a === 'out' && b === 'of' && c === 'their') || a === 'fleeing';
}
