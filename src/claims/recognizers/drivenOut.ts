import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Recognizer } from '../recognizer.ts';

const DROVE = new Set(['drove', 'driven', 'drives', 'driving', 'forced', 'forcing', 'forces', 'pushed', 'pushing', 'sent', 'compelled', 'obliged', 'displaced', 'chased', 'uprooted', 'caused', 'prompted', 'led']);
/** Where nobody stays who has a home. */
const SHELTERS = new Set(['shelter', 'refuge', 'sanctuary']);
const POURED = new Set(['poured', 'streamed', 'flooded', 'surged', 'spilled']);

export const drivenOut: Recognizer = {
  name: 'drivenOut',
  words: 'Drove people from their homes, forced them to flee',
  examples: [
    ['The fighting has driven more than half a million people from their homes.', 'more than half a million displaced'],
    ['The shelling drove about 7,200 people out of the two camps.', 'about 7,200 displaced'],
    ['An estimated 575,000 people have poured out of the province since the bombing began.', 'An estimated 575,000 displaced'],
    ['Nine dead, the Civil Defence says, and 2,100 people out of their homes.', 'Nine killed; 2,100 displaced'],
    ['The raid killed nine. About 1,200 people from the site have sought shelter in Asa.', 'nine killed; About 1,200 displaced'],
    ['Floods forced 3,000 families to leave their villages.', '3,000 displaced'],
    ['Clashes have pushed thousands of people towards the outskirts of Goma.', 'thousands displaced'],
  ],
  counterExamples: ['Some 300 hikers sought shelter in the hut.', 'The party sought refuge in 40 amendments.', 'The police drove 300 fans to the stadium.', 'The shelling drove 300 rebels out of the town.', 'Some 40,000 fans poured out of the ground after the match.', 'The firm forced 300 workers to strike.', 'The feast brought 300 people out of their homes.', 'Some 300 people work out of their homes.'],
  at: [],
  atWords: new Set([...DROVE, ...POURED, 'out', 'sought', 'found']),
  // "Out" alone tells nothing without homes.
  signs: new Set([...DROVE, ...POURED, 'homes']),
  read: (clause, k) => {
    if (itemWord(clause, k) === 'out') return outOfHomes(clause, k) ? draftsFor(clause, { positions: [k - 1], k, effect: 'displaced', rule: 'drivenOut', voice: 'noun' }) : [];
    const sheltered = SHELTERS.has(itemWord(clause, k + 1)) ? seekShelter(clause, k) : -1;
    if (sheltered >= 0) return draftsFor(clause, { positions: [sheltered], k, effect: 'displaced', rule: 'drivenOut', voice: 'passive' });
    const poured = POURED.has(itemWord(clause, k)) ? pouredOut(clause, k) : -1;
    if (poured >= 0) return draftsFor(clause, { positions: [poured], k, effect: 'displaced', rule: 'drivenOut', voice: 'passive' });
    if (!DROVE.has(itemWord(clause, k))) return [];
    const at = afterAdverbs(clause, k);
    const group = groupAt(clause, at);
    if (!group || group.kind !== 'counted' || !mayBeVictim(group, { careful: false }) || !(leavesHome(clause, group.last) || isOutOf(clause, k, group) || isOnward(clause, group))) return [];
    return draftsFor(clause, { positions: [at], k, effect: 'displaced', rule: 'drivenOut', voice: 'active' });
  },
};

const OUT_OF = new Set(['drove', 'driven', 'drives', 'driving', 'forced', 'forcing', 'forces', 'chased', 'uprooted', 'flushed']);

/** "The shelling drove 7,200 people out of the two camps": no fighters, who are beaten back. */
const isOutOf = ({ lattice, items }: Clause, k: number, group: Group): boolean => OUT_OF.has(normAt(lattice, items[k]?.first ?? 0)) && normAt(lattice, group.last) === 'out' && normAt(lattice, group.last + 1) === 'of' && group.head.kind === 'people' && group.head.persons.every((p) => p.class !== 'combatant') && areInFlight(items, lattice);

const ONWARD = new Set(['towards', 'toward', 'into', 'across', 'southwards', 'northwards', 'eastwards', 'westwards']);

/** "Clashes have pushed thousands of people towards the outskirts of Goma": people, by what they flee from. */
const isOnward = ({ lattice, items }: Clause, group: Group): boolean => ONWARD.has(normAt(lattice, group.last)) && group.head.kind === 'people' && group.head.persons.every((p) => p.class !== 'combatant') && items.some((item) => item.last <= group.first && (FLED.has(normAt(lattice, item.first)) || FLED.has(normAt(lattice, item.last - 1))));

/** The sentence tells of what people flee from. */
const areInFlight = (items: Clause['items'], lattice: Clause['lattice']): boolean => items.some((item) => { for (let i = item.first; i < item.last; i++) if (tagAt(lattice, i, 'means') !== null || FLED.has(normAt(lattice, i))) return true; return false; });

const FLED = new Set(['fighting', 'war', 'violence', 'bombing', 'offensive', 'clashes', 'shelling', 'attacks', 'attack', 'raid', 'raids', 'quake', 'eruption', 'floods', 'storm', 'hostilities', 'crackdown', 'advance']);

/** "575,000 people have poured out of the province since the bombing began": the people before the verb, or -1. */
function pouredOut(clause: Clause, k: number): number {
  const { lattice, items } = clause;
  const to = items[k]?.last ?? 0;
  const way = ['out', 'into', 'across', 'over'].includes(normAt(lattice, to));
  const at = way ? subjectOf(clause, k) : -1;
  const group = groupAt(clause, at);
  return group?.kind === 'counted' && mayBeVictim(group, { careful: group.head.kind === 'none' }) && group.head.kind !== 'thing' && areInFlight(items, lattice) && items.some((item) => ['since', 'after', 'as', 'from'].includes(normAt(lattice, item.first))) ? at : -1;
}

/** "1,200 people have sought shelter in Asa": so many people as are driven out, where harm has been told; hikers do in a storm. */
function seekShelter(clause: Clause, k: number): number {
  const at = ['in', 'at', 'with', 'across', 'elsewhere'].includes(itemWord(clause, k + 2)) ? subjectOf(clause, k) : -1;
  const group = groupAt(clause, at);
  const many = group?.numeral?.amount.kind === 'number' ? group.numeral.amount.n >= 10 : group?.numeral?.amount.kind === 'vague';
  return many && group?.kind === 'counted' && group.head.kind === 'people' && group.head.persons.every((p) => p.class !== 'combatant') && (clause.carried !== null || areInFlight(clause.items.slice(0, at).concat(clause.items.slice(k)), clause.lattice)) ? at : -1;
}

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
