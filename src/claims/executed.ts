import { isCapital, normAt } from './lattice.ts';
import type { Range } from './lattice.ts';
import type { Clause } from './clause.ts';

/** Whether who was shot was put to death: by what was done to them before, or by what they were when they were shot. */

const TAKEN = new Set(['taken', 'took', 'pulled', 'dragged', 'ordered', 'hauled', 'forced', 'led', 'called', 'marched', 'summoned', 'removed', 'separated', 'singled', 'picked']);
/** How far behind its verb the particle stands: "took six welders out of a yard". */
const OUT_OF: readonly number[] = [1, 2, 3, 4, 5];
const DEFENCELESS_NOW = new Set(['kneel', 'knees', 'blindfolded', 'bound', 'tied', 'handcuffed', 'trussed']);
const LIMBS = new Set(['leg', 'legs', 'arm', 'arms', 'foot', 'feet', 'hand', 'hands', 'thigh', 'knee', 'knees', 'shoulder', 'ankle', 'ankles', 'buttocks']);

/** "were lined up and shot", "were pulled off a train and shot", "was shot once he had laid down his rifle": who is shot so was put to death, unless it is said to have been in the leg. */
export function isExecuted({ lattice, sentence, items }: Pick<Clause, 'lattice' | 'sentence' | 'items'>, k: number): boolean {
  const verb = items[k] as Clause['items'][number];
  if (normAt(lattice, verb.first) !== 'shot' || ['and', 'but'].includes(normAt(lattice, verb.last)) || (normAt(lattice, verb.last) === 'at' && !isCapital(lattice, verb.last + 1) && !['the', 'close', 'point-blank', 'dawn', 'night'].includes(normAt(lattice, verb.last + 1))) || isInTheLimbs(lattice, verb.last)) return false;
  for (let i = verb.first - 1; i >= Math.max(sentence.first, verb.first - 16); i--) {
    const [norm, next] = [normAt(lattice, i), normAt(lattice, i + 1)];
    if ([';', ':'].includes(norm)) break;
    if (DEFENCELESS_NOW.has(norm) || (['lined', 'rounded'].includes(norm) && next === 'up') || (norm === 'lie' && ['down', 'on', 'face'].includes(next)) || (norm === 'dig' && normAt(lattice, i - 1) === 'to') || (TAKEN.has(norm) && OUT_OF.some((n) => i + n < verb.first && ['off', 'from', 'out', 'aside'].includes(normAt(lattice, i + n))))) return true;
  }
  return isShotHelpless({ lattice, sentence }, verb.last);
}

/** "(shot) in the leg", but "with their hands tied". */
const isInTheLimbs = (lattice: Clause['lattice'], from: number): boolean => [1, 2, 3].some((n) => LIMBS.has(normAt(lattice, from + n)) && !BOUND.has(normAt(lattice, from + n + 1)));

const BOUND: ReadonlySet<string> = new Set(['tied', 'bound']);
const GAVE_UP: ReadonlySet<string> = new Set(['surrendered', 'surrendering', 'captured', 'disarmed', 'surrender']);
const HANDS: ReadonlySet<string> = new Set(['hands', 'arms', 'wrists']);
/** "after rebels captured the town" tells of others. */
const THEY: ReadonlySet<string> = new Set(['they', 'he', 'she', 'being', 'having', 'surrendering', 'laying', 'surrender']);
/** Words in which the state of those who were shot is told. */
const REACH = 8;

function gaveUp(lattice: Clause['lattice'], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (GAVE_UP.has(normAt(lattice, i)) || (normAt(lattice, i) === 'laid' && normAt(lattice, i + 1) === 'down')) return true;
  return false;
}

/** "(shot) once he had laid down his rifle", "with their hands tied", "while kneeling", "in cold blood", "one by one". */
function isShotHelpless({ lattice, sentence }: Pick<Clause, 'lattice' | 'sentence'>, from: number): boolean {
  const last = Math.min(sentence.last, from + REACH);
  for (let i = from; i < last && ![',', ';', '.', ':', 'and', 'but'].includes(normAt(lattice, i)); i++) {
    const [norm, next, after] = [normAt(lattice, i), normAt(lattice, i + 1), normAt(lattice, i + 2)];
    if ((norm === 'in' && next === 'cold' && after === 'blood') || (norm === 'one' && next === 'by' && after === 'one') || norm === 'execution-style' || norm === 'blindfolded' || norm === 'kneeling') return true;
    if (HANDS.has(norm) && (BOUND.has(next) || BOUND.has(after))) return true;
    if (['after', 'while', 'once', 'as'].includes(norm) && THEY.has(next) && gaveUp(lattice, { first: i + 1, last })) return true;
  }
  return false;
}
