import { normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';

/** Places that a tally's text names and that are not where it counts. */

/** So many words before a name what it is for may stand. */
const REACH = 6;

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'across', 'off', 'around', 'throughout', 'inside', 'within', 'of', 'from', 'over', 'on', 'to', 'along']);
const SEAT: ReadonlySet<string> = new Set(['based', 'office', 'offices', 'seat', 'headquarters', 'headquartered', 'keeps', 'kept', 'works', 'working', 'sits', 'registered', 'desk', 'archive', 'bureau', 'team']);

/** "killed by the regime and Karsan", "the Watch, which has its office in Orvel, counts", "the Orvel-based Watch": who did it, and where the source sits. */
export const isElsewhere = (lattice: Lattice, place: Range): boolean => isDoer(lattice, place) || isSeat(lattice, place) || isLeftOut(lattice, place);

function isDoer(lattice: Lattice, { first }: Range): boolean {
  if (!['and', 'by', 'or', 'the'].includes(normAt(lattice, first - 1))) return false;
  for (let i = first - 1; i >= first - REACH; i--) {
    if (normAt(lattice, i) === 'by') return true;
    if (WHERE.has(normAt(lattice, i)) || [',', '.', ';', ':'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

function isSeat(lattice: Lattice, { first, last }: Range): boolean {
  if (normAt(lattice, last) === '-' && normAt(lattice, last + 1) === 'based') return true;
  if (!['in', 'at', 'from'].includes(normAt(lattice, first - 1)) || ![',', ')', '.'].includes(normAt(lattice, last))) return false;
  let seat = false;
  for (let i = first - 2; i >= first - 2 - REACH; i--) {
    seat ||= SEAT.has(normAt(lattice, i));
    if (seat && ['which', 'that', 'who', ',', '('].includes(normAt(lattice, i))) return true;
    if (['.', ';', ':'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

const COUNTED: ReadonlySet<string> = new Set(['covered', 'included', 'counted', 'part', 'in', 'listed', 'entered', 'considered']);

/** "Strikes across the river in Belkar are not counted in our table", "excluding Belkar". */
function isLeftOut(lattice: Lattice, { first, last }: Range): boolean {
  if (['excluding', 'except', 'outside', 'beyond', 'without'].includes(normAt(lattice, first - 1))) return true;
  for (let i = last; i < last + REACH; i++) {
    if (['.', ';', ':', ''].includes(normAt(lattice, i))) return false;
    if (normAt(lattice, i) === 'not' && ['is', 'are', 'was', 'were', 'do', 'does'].includes(normAt(lattice, i - 1)) && [1, 2].some((n) => COUNTED.has(normAt(lattice, i + n)))) return true;
  }
  return false;
}
