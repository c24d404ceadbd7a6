import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isCapital, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const MOVED = new Set(['flown', 'referred', 'airlifted', 'transferred', 'evacuated', 'medevaced', 'medevacked', 'sent', 'moved', 'taken', 'rushed', 'transported', 'shifted', 'ferried', 'driven']);
const MOVES = new Set([...MOVED, 'flew', 'refer', 'transfer', 'send', 'sending', 'transferring', 'referring', 'airlifting', 'flying', 'moving', 'evacuating']);

export const sentOn: Recognizer = {
  name: 'sentOn',
  words: 'Of the wounded told before, three were flown on to a city, sent on to the capital, referred to a hospital',
  examples: [
    ['Eleven people were wounded in the attack. Three were flown on to Pemba.', 'Eleven injured; Three injured'],
    ['Eleven people were wounded; five of them were referred to the regional hospital.', 'Eleven injured; five injured'],
    ['The hospital admitted 14 wounded, one of whom, a girl of 16, was airlifted to Nairobi.', '14 injured; one injured'],
    ['The clash wounded nine soldiers, four of them transferred to the capital.', 'nine injured; four injured'],
    ['The clinic treated 30 wounded and sent six on to Cuttack.', '30 injured; six injured'],
  ],
  counterExamples: ['Nine ministers met in Maputo. Three flew on to Pemba.', 'The army deployed 40 soldiers. Three were flown on to Pemba.', 'The jail holds 90 men. Five of them were transferred to the capital.'],
  at: [],
  atWords: MOVES,
  // Whom they move is told by a word of harm, or by the sentence before.
  signs: new Set(),
  read: (clause, k) => {
    if (!isHurtBefore(clause, clause.items[k]?.first ?? 0)) return [];
    const group = movedAfter(clause, k) ?? (MOVED.has(itemWord(clause, k)) && leadsAway(clause, clause.items[k]?.last ?? 0) ? movedBefore(clause, k) : null);
    return group ? [draftOf({ group, trigger: clause.items[k] as Draft['trigger'], effect: 'injured', rule: 'subset', voice: 'noun' })] : [];
  },
};

/** Has somebody been hurt, in the sentence itself or in those before, with nobody else counted since? */
function isHurtBefore(clause: Clause, first: number): boolean {
  const told = clause.items.filter((item) => item.first < first);
  const hurt = told.findLastIndex((item) => (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured') || (item.kind === 'group' && item.group.head.kind === 'effect' && item.group.head.effect === 'injured') || (item.kind === 'word' && ['treated', 'treating', 'admitted'].includes(normAt(clause.lattice, item.first))));
  const others = told.slice(hurt + 1).filter((item) => item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind === 'people' && !(hurt >= 0 && told[hurt]?.last === item.first));
  if (others.length > 0) return false;
  return hurt >= 0 || clause.carried === 'injured' || (clause.carried === 'killed' && [...clause.figures.values()].includes('injured'));
}

/** A number alone, or "of them": nobody new. */
const isOfThem = (group: Group | null): group is Group => group?.kind === 'counted' && !group.definite && group.numeral?.amount.kind === 'number' && (group.head.kind === 'none' || (group.head.kind === 'pronoun' && ['them', 'whom', 'these', 'those'].includes(group.head.word)));

/** "three were flown", "four of them transferred", "one of whom, a girl of 16, was airlifted". */
function movedBefore(clause: Clause, k: number): Group | null {
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  const passive = at < k - 1;
  const group = groupAt(clause, at);
  if (isOfThem(group)) return passive || group.head.kind === 'pronoun' ? group : null;
  if (!passive || itemWord(clause, at) !== ',') return null;
  for (let open = at - 1; open > Math.max(0, at - 8); open--) {
    const whom = groupAt(clause, open - 1);
    if (itemWord(clause, open) === ',') return isOfThem(whom) ? whom : null;
    if (clause.items[open]?.kind === 'trigger') return null;
  }
  return null;
}

/** "sent six on to Cuttack", "transferred two to the capital". */
function movedAfter(clause: Clause, k: number): Group | null {
  const group = groupAt(clause, k + 1);
  return isOfThem(group) && leadsAway(clause, group.last) ? group : null;
}

const CITIES = new Set(['capital', 'city', 'regional', 'provincial', 'district', 'coast', 'hospital', 'hospitals', 'clinic', 'mainland', 'burns', 'trauma', 'intensive', 'specialist', 'specialised', 'specialized', 'teaching', 'university', 'referral']);

/** "on to Pemba", "to the regional hospital", "abroad for treatment". */
function leadsAway({ lattice }: Clause, from: number): boolean {
  let at = from;
  while (['on', 'onward', 'onwards', 'later', 'then', 'out'].includes(normAt(lattice, at)) || tagAt(lattice, at, 'weekday')) at++;
  if (normAt(lattice, at) === 'abroad') return true;
  if (normAt(lattice, at) !== 'to') return false;
  if (isCapital(lattice, at + 1) && !tagAt(lattice, at + 1, 'weekday')) return true;
  return ['a', 'the', 'another', 'other', 'hospital', 'hospitals', 'larger', 'bigger'].includes(normAt(lattice, at + 1)) && [1, 2, 3].some((n) => CITIES.has(normAt(lattice, at + n)));
}
