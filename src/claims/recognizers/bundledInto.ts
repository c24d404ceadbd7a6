import { areArmed, isPressed } from '../armedMen.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const FORCED = new Set(['bundled', 'bundling', 'bundle', 'dragged', 'dragging', 'forced', 'forcing', 'shoved', 'pushed', 'loaded', 'herded', 'thrown', 'taken', 'took', 'whisked']);
const VEHICLES = new Set(['van', 'vans', 'car', 'cars', 'pickup', 'pickups', 'pick-up', 'pick-ups', 'truck', 'trucks', 'vehicle', 'vehicles', 'jeep', 'jeeps', 'minibus', 'boat', 'boats', 'lorry', 'lorries', 'suv', 'suvs', '4x4', 'minivan']);

export const bundledInto: Recognizer = {
  name: 'bundledInto',
  words: 'Bundled into a van by masked men, taken by soldiers to carry loads: seized, told by where to or what for',
  examples: [
    ['Nine members were taken into unmarked pickups by masked men.', 'Nine captured'],
    ['The party named nine members who were bundled into a van by men in plain clothes.', 'nine captured'],
    ['Masked men bundled two students into a van.', 'two captured'],
    ['The attackers also took two teachers with them.', 'two captured'],
    ["The raiders killed five guards. They took the imam's son with them.", 'five killed; the captured'],
    ['Gunmen killed eleven people. Two clerks were taken away in a grey van.', 'eleven killed; Two captured'],
    ['Soldiers took 14 men to carry loads.', '14 captured'],
    ['Twelve villagers were taken as porters by the army.', 'Twelve captured'],
  ],
  counterExamples: ['Two students were taken into a van by their teacher.', 'Police bundled two suspects into a van.', 'The company took 14 men to carry goods.', 'Armed men took two boxes into a van.', 'Two men were taken as guides.', 'The gunmen took their wives with them.', 'The guests took two waiters with them.', 'Two clerks were taken away in a grey van.'],
  at: [],
  atWords: FORCED,
  read: (clause, k) => {
    const { lattice } = clause;
    const from = clause.items[k]?.last ?? 0;
    const before = clause.items[k - 1];
    const passive = before?.kind === 'skip' && before.auxiliary;
    const at = passive ? subjectOf(clause, k) : k + 1;
    const group = groupAt(clause, at);
    if (!group || group.kind === 'plural' || !(group.head.kind === 'people' || group.kind === 'named')) return [];
    const behind = passive ? from : group.last;
    if (isWithThem(clause, { k, passive, behind, group })) return [draftOf({ group, trigger: clause.items[k] as Draft['trigger'], effect: 'captured', rule: 'takenPrisoner', voice: 'active' })];
    const taken = intoVehicle(clause, behind) ? isByArmed(clause, { k, passive, behind }) : ['taken', 'took'].includes(itemWord(clause, k)) && isPressed(lattice, behind) && isByForces(clause, { k, passive, behind });
    return taken ? [draftOf({ group, trigger: clause.items[k] as Draft['trigger'], effect: 'captured', rule: 'takenPrisoner', voice: passive ? 'passive' : 'active' })] : [];
  },
};

/** "into unmarked pickups", "into a waiting white van". */
function intoVehicle({ lattice }: Clause, from: number): boolean {
  if (normAt(lattice, from) !== 'into') return false;
  for (let i = from + 1; i < from + 6 && kindAt(lattice, i) !== 'mark'; i++) if (VEHICLES.has(normAt(lattice, i))) return true;
  return false;
}

const OWN = new Set(['their', 'his', 'her', 'its', 'our']);

/** "The attackers also took two teachers with them": by people in arms, in the sentence or, for "they", right before it; not their own families. */
function isWithThem(clause: Clause, of: { readonly k: number; readonly passive: boolean; readonly behind: number; readonly group: Group }): boolean {
  const { lattice, sentence } = clause;
  if (of.passive || !['took', 'take', 'takes', 'taking'].includes(itemWord(clause, of.k)) || normAt(lattice, of.behind) !== 'with' || !['them', 'him'].includes(normAt(lattice, of.behind + 1)) || OWN.has(normAt(lattice, of.group.first))) return false;
  if (of.group.head.kind !== 'people' || of.group.head.persons.some((p) => p.class === 'combatant')) return false;
  const they = clause.carried !== null && ['they', 'then', 'and'].includes(normAt(lattice, sentence.first));
  const from = they ? Math.max(0, sentence.first - 40) : sentence.first;
  for (let i = from; i < (clause.items[of.k]?.first ?? 0); i++) if (areArmed(lattice, i)) return true;
  return false;
}

/** "in a grey van": taken away by people of whom the text has told that they came armed; no police, no ambulance. */
export function isInVanOfArmed({ lattice, sentence, carried }: Clause, from: number): boolean {
  const van = normAt(lattice, from) === 'in' ? [2, 3, 4].map((n) => from + n).find((i) => VEHICLES.has(normAt(lattice, i))) : undefined;
  if (van === undefined || carried === null) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (['police', 'officers', 'ambulance', 'prison', 'suspects', 'bodies', 'wounded'].includes(normAt(lattice, i))) return false;
  for (let i = Math.max(0, sentence.first - 60); i < sentence.first; i++) if (areArmed(lattice, i)) return true;
  return false;
}

interface Told { readonly k: number; readonly passive: boolean; readonly behind: number }

/** Where their doer stands: behind "by", or before the verb. */
function doerAt({ lattice, items, sentence }: Clause, { k, passive, behind }: Told): Range {
  const verb = items[k]?.first ?? 0;
  if (!passive) return { first: Math.max(sentence.first, verb - 6), last: verb };
  for (let i = behind; i < Math.min(behind + 10, sentence.last) && cueAt(lattice, i, 'auxiliary') === 0; i++) if (normAt(lattice, i) === 'by') return { first: i + 1, last: Math.min(i + 5, sentence.last) };
  return { first: behind, last: behind };
}

function isByArmed(clause: Clause, told: Told): boolean {
  const doer = doerAt(clause, told);
  for (let i = doer.first; i < doer.last; i++) if (areArmed(clause.lattice, i)) return true;
  return false;
}

const FORCES = new Set(['soldiers', 'troops', 'army', 'military', 'forces', 'militia', 'rebels', 'junta', 'column', 'battalion', 'guerrillas']);

function isByForces(clause: Clause, told: Told): boolean {
  const doer = doerAt(clause, told);
  for (let i = doer.first; i < doer.last; i++) if (FORCES.has(normAt(clause.lattice, i))) return true;
  return isByArmed(clause, told);
}
