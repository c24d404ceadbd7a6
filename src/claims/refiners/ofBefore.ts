import { normAt } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';

/** "had earlier spoken of", "had previously given". */
export function hadTold({ draft }: Sketch, lattice: Context['lattice']): boolean {
  const { first } = draft.group ?? draft.quote;
  for (let i = first - 1; i >= first - 8; i--) if (normAt(lattice, i) === 'had' && ['earlier', 'previously'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

const isTelling = (word: string): boolean => ['spoken', 'spoke', 'given', 'put', 'reported', 'said', 'counted', 'announced', 'listed', 'gave', 'estimated'].includes(word);

/** The word behind "at first", "initially" at a position; -1 where neither stands there. */
const behindAtFirst = (lattice: Context['lattice'], i: number): number => (['initially', 'originally'].includes(normAt(lattice, i)) ? i + 1 : normAt(lattice, i) === 'at' && normAt(lattice, i + 1) === 'first' ? i + 2 : -1);

/** "up from 63", "had at first spoken of eight", "initially spoke of eight", "had earlier given a figure of 233": what was said before the figure that stands. */
export function isOfBefore(sketch: Sketch, { lattice }: Context): boolean {
  if (sketch.scope !== 'incident') return false;
  if (sketch.draft.rule === 'earlierTotal') return true;
  if (isCorrected(sketch, lattice) || isFirstCount(sketch, lattice)) return true;
  const { first } = sketch.draft.group ?? sketch.draft.quote;
  for (let i = first - 1; i >= first - 8; i--) {
    const word = normAt(lattice, i);
    if (word === 'had' && ['earlier', 'previously'].includes(normAt(lattice, i + 1))) return isTelling(normAt(lattice, i + 2));
    const told = behindAtFirst(lattice, i);
    if (told > 0) return isTelling(normAt(lattice, told));
    if (word === 'had' && normAt(lattice, i + 1) === 'spoken' && normAt(lattice, i + 2) === 'of') return true;
    if (['.', ';', 'that', ','].includes(word)) return false;
  }
  return false;
}

/** "were killed, correcting an earlier toll of 49", "revising its first figure of 49", "this note replaces that of Tuesday, in which the toll was 49". */
export function isCorrected({ segment, draft }: Sketch, lattice: Context['lattice']): boolean {
  const { first } = draft.group ?? draft.quote;
  for (let i = first - 1; i >= Math.max(segment.first, first - 7); i--) if (['correcting', 'revising', 'replacing', 'amending'].includes(normAt(lattice, i))) return true;
  return isOfReplaced(lattice, first, segment.first);
}

const COUNTS = new Set(['count', 'toll', 'tally', 'estimate', 'figure', 'report', 'reports', 'estimates', 'counts', 'figures']);

/** "An initial count on Wednesday had put the dead at 28". */
function isFirstCount({ draft, segment }: Sketch, lattice: Context['lattice']): boolean {
  const { first } = draft.group ?? draft.quote;
  for (let i = first - 1, said = false; i >= Math.max(segment.first, first - FIRST_REACH); i--) {
    said ||= normAt(lattice, i) === 'had' && isTelling(normAt(lattice, i + 1));
    if (said && ['initial', 'first', 'earlier', 'preliminary', 'previous', 'early', 'provisional'].includes(normAt(lattice, i)) && [1, 2, 3].some((n) => COUNTS.has(normAt(lattice, i + n)))) return true;
  }
  return false;
}

/** From "initial" to the number, in tokens. */
const FIRST_REACH = 12;

const REPLACES: ReadonlySet<string> = new Set(['replaces', 'supersedes', 'replaced', 'superseded', 'cancels', 'withdraws', 'overrides']);
const REPLACED_REACH = 16;

/** "Replaces sheet 4, which gave a toll of (nine)": the figure of the paper that another takes the place of. */
function isOfReplaced(lattice: Context['lattice'], first: number, start: number): boolean {
  const was = ['was', 'stood', 'of', 'at', 'gave', 'were', 'had'].includes(normAt(lattice, first - 1));
  for (let i = first - 2; was && i >= Math.max(start, first - REPLACED_REACH); i--) if (REPLACES.has(normAt(lattice, i))) return true;
  return false;
}
