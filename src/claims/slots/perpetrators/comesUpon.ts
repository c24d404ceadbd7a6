import { fallsUpon } from '../../fallsUpon.ts';
import { isMarked, normAt } from '../../lattice.ts';
import type { Lattice } from '../../lattice.ts';
import { markFor } from '../../../lexicon/openers.ts';

/** How attackers come: verbs that tell of no blow, and yet of an attack, by themselves or because those who came bore arms. */

/** Of whomever they are told: "set upon traders", "fell on the hamlet", "held up a convoy". */
const UPON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['set', new Set(['upon', 'about'])], ['fell', new Set(['on', 'upon'])], ['descended', new Set(['on', 'upon'])], ['held', new Set(['up'])], ['rounded', new Set(['up'])], ['waylaid', new Set()], ['rampaged', new Set()],
  ['burst', new Set(['into', 'in'])], ['broke', new Set(['into'])], ['forced', new Set(['their', 'his'])], ['gunned', new Set(['down'])], ['mowed', new Set(['down'])], ['turned', new Set(['their', 'his'])], ['lined', new Set(['up'])], ['dragged', new Set()], ['herded', new Set()],
]);

/** Of those who bear arms against the state: "rode into the village", "stopped three buses". Soldiers enter villages where others have killed. */
const COMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rode', new Set(['into', 'up'])], ['drove', new Set(['into', 'up'])], ['marched', new Set(['into', 'on'])], ['swept', new Set(['through', 'into'])], ['walked', new Set(['into', 'up'])], ['came', new Set(['to', 'into', 'on'])], ['arrived', new Set(['in', 'at', 'on'])],
  ['crossed', new Set(['into', 'from'])], ['moved', new Set(['into'])], ['climbed', new Set()], ['pulled', new Set(['up'])], ['flagged', new Set(['down'])], ['went', new Set(['from', 'on'])], ['closed', new Set(['in'])],
  ['entered', new Set()], ['stopped', new Set()], ['surrounded', new Set()], ['blocked', new Set()], ['intercepted', new Set()], ['infiltrated', new Set()], ['encircled', new Set()], ['boarded', new Set()], ['seized', new Set()], ['captured', new Set()], ['looted', new Set()],
]);

/** "turned their guns on", "forced their way into": what belongs to the verb. */
const OWN: ReadonlySet<string> = new Set(['way', 'guns', 'gun', 'weapons', 'weapon', 'rifles', 'fire', 'machetes', 'knives']);

const VERBS = markFor([...UPON.keys(), ...COMES.keys()]);

/** A verb at `i` by which attackers come; `outlaws` says that those who do are armed, and not the state's. */
export function comesUpon(lattice: Lattice, i: number, outlaws: boolean): boolean {
  if (!isMarked(lattice, i, VERBS)) return false;
  const [verb, next] = [normAt(lattice, i), normAt(lattice, i + 1)];
  const behind = UPON.get(verb) ?? (outlaws ? COMES.get(verb) : undefined);
  if (behind === undefined || (behind.size > 0 && !behind.has(next))) return false;
  if (next === 'their' || next === 'his') return OWN.has(normAt(lattice, i + 2));
  return verb !== 'fell' || fallsUpon(lattice, i);
}
