import type { Effect } from '../lexicon/terms.ts';
import type { Clause } from './clause.ts';
import { normAt, tagAt } from './lattice.ts';

/** How it is told of somebody, in a clause without a verb of harm, that they are hurt, dead, missing or safe. */

const WARDS: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'infirmary', 'ward', 'icu', 'ventilator', 'surgery', 'theatre', 'coma', 'critical', 'bleeding', 'unconscious', 'amputated', 'stitches', 'surgeons']);
const WOUNDS: ReadonlySet<string> = new Set(['injuries', 'wounds', 'burns', 'fractures', 'injury', 'wound', 'burn', 'fracture', 'concussion', 'bullet', 'bullets', 'shrapnel', 'splinters', 'broken', 'fractured', 'bruises', 'cuts', 'bandaged', 'stretcher']);
const BODY: ReadonlySet<string> = new Set(['leg', 'legs', 'arm', 'arms', 'hand', 'hands', 'eye', 'eyes', 'foot', 'feet', 'finger', 'fingers', 'limb', 'limbs', 'sight', 'ear', 'toes']);
const LOSES: ReadonlySet<string> = new Set(['lose', 'lost', 'loses', 'losing']);
const SAFE: ReadonlySet<string> = new Set(['unhurt', 'unharmed', 'unscathed', 'uninjured', 'safe', 'safely', 'home', 'escaped', 'missed', 'avoided', 'arrested', 'detained', 'fled', 'jumped', 'swam', 'alive', 'rescued', 'survived', 'found', 'testified', 'said', 'told']);
const LIVES: ReadonlySet<string> = new Set(['live', 'survive', 'wake', 'recover', 'walk', 'see']);

const REACH = 22;
const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?']);

/** Where what is told from here on ends: at the sentence's end, or where somebody else is counted. */
function tellsUntil({ items, sentence, lattice }: Clause, from: number): number {
  let last = from;
  while (last < Math.min(sentence.last, from + REACH) && !ENDS.has(normAt(lattice, last))) last++;
  const other = items.find((item) => item.first > from && item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind !== 'none');
  return other ? Math.min(last, other.first) : last;
}

/** What befell somebody by what is told behind: in hospital, a bullet in the hip, not expected to live; 'told' where a verb or state of harm tells it, which is read elsewhere. */
export function isHarmedAhead(clause: Clause, from: number): Effect | 'told' | null {
  const { lattice, items } = clause;
  const last = tellsUntil(clause, from);
  // "may lose an arm": the verb's own rule takes it for what might be.
  for (let i = from; i < Math.min(last, from + 4); i++) if (LOSES.has(normAt(lattice, i)) && [1, 2, 3].some((n) => BODY.has(normAt(lattice, i + n)))) return 'injured';
  const verb = items.find((item) => item.first >= from && item.first < last && item.kind === 'trigger');
  if (verb?.kind === 'trigger' && 'effect' in verb.trigger && (verb.trigger.kind === 'verb' || verb.trigger.kind === 'state')) return 'told';
  for (let i = from; i < last; i++) {
    const norm = normAt(lattice, i);
    if (WARDS.has(norm) || WOUNDS.has(norm) || (norm === 'intensive' && normAt(lattice, i + 1) === 'care')) return isAtWork(clause, from) ? null : 'injured';
    if (norm === 'expected' && normAt(lattice, i + 1) === 'to' && LIVES.has(normAt(lattice, i + 2)) && [1, 2, 3].some((n) => ['not', "isn't", "aren't", 'no'].includes(normAt(lattice, i - n)) || normAt(lattice, i - n).endsWith("n't"))) return 'injured';
  }
  return null;
}

const WORKS: ReadonlySet<string> = new Set(['works', 'worked', 'visited', 'visits', 'runs', 'guards', 'opened', 'inspected']);

/** "works at the hospital". */
const isAtWork = ({ lattice }: Clause, from: number): boolean => [0, 1, 2].some((n) => WORKS.has(normAt(lattice, from + n)) || tagAt(lattice, from + n, 'report') !== null);

/** "was unhurt", "got out at the station", "came back from the river". */
export function isSafeAhead(clause: Clause, from: number): boolean {
  for (let i = from; i < tellsUntil(clause, from); i++) if (SAFE.has(normAt(clause.lattice, i))) return true;
  return false;
}
