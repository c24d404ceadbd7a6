import { isArticle, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { agentAt, isArmed, isViolence } from './phrases.ts';
import type { Of, Where } from './phrases.ts';

/** Whose deed or fire it was, by a word behind it: "an attack claimed by", "attributed to", "artillery fire from positions of". */

const LAID: ReadonlyMap<string, readonly string[]> = new Map([['by', ['claimed']], ['to', ['attributed', 'ascribed', 'linked']], ['on', ['blamed', 'pinned']]]);

/** "an attack attributed to rebels", "a bombing claimed by the front", "gunfire from the army": the agent that the deed's own words lead to. */
export function laidOn(of: Of): Range | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first + 2; i < of.segment.last; i++) {
    const norm = normAt(lattice, i);
    const laid = LAID.get(norm)?.includes(normAt(lattice, i - 1)) === true && hasDeed(of, i - 1);
    const fired = (norm === 'from' && (isFire(lattice, i - 1) || WEAPONS.has(normAt(lattice, i - 1)) || normAt(lattice, i - 1) === 'shelling')) || (norm === 'by' && isFire(lattice, i - 1));
    if (!laid && !fired) continue;
    const range = agentAt(of, fired ? behindPositions(lattice, i + 1) : i + 1);
    if (range && (laid || isArmed(of, range))) return range;
  }
  return null;
}

const WEAPONS: ReadonlySet<string> = new Set(['rocket', 'rockets', 'shell', 'shells', 'missile', 'missiles', 'bullet', 'bullets', 'mortars', 'gunfire', 'shots']);
const FIRES: ReadonlySet<string> = new Set(['mortar', 'artillery', 'sniper', 'machine-gun', 'machinegun', 'gun', 'rocket', 'tank', 'friendly', 'small-arms', 'heavy', 'rifle', 'shell', 'missile', 'cross-border']);

/** "mortar fire": not what burns. */
export const isFire = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'fire' && FIRES.has(normAt(lattice, i - 1));

/** "from positions held by the rebels", "from the guns of the army". */
function behindPositions(lattice: Lattice, from: number): number {
  for (let i = from; i < from + 5; i++) if (['positions', 'position', 'guns', 'areas', 'area', 'territory', 'bases', 'posts', 'outposts', 'checkpoint', 'jets', 'planes'].includes(normAt(lattice, i))) return normAt(lattice, i + 1) === 'of' ? i + 2 : ['held', 'controlled', 'manned', 'occupied'].includes(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'by' ? i + 3 : from;
  return from;
}

/** A deed of violence within the words before. */
function hasDeed(of: Where, before: number): boolean {
  for (let i = before - 1; i >= before - 5; i--) if (isViolence(of, i) || tagAt(of.clause.lattice, i, 'thing')?.tag.reason === 'attack count') return true;
  return false;
}

/** Words that are one's name for a force: "the army", "a gang", "a rival cartel"; with the words before them up to their article, when no "of" or "near" leads to them. */
export function forceBefore(of: Where, last: number): Range | null {
  const { lattice } = of.clause;
  if (!FORCES.has(normAt(lattice, last - 1))) return null;
  for (let first = last - 2; first >= Math.max(of.segment.first, last - 5); first--) {
    if (!isArticle(lattice, first)) { if (lattice.tokens[first]?.kind !== 'word') return null; continue; }
    const before = normAt(lattice, first - 1);
    return first === of.segment.first || [',', 'that', 'and', 'when', 'after', 'as', 'while'].includes(before) || tagAt(lattice, first - 1, 'report') !== null ? { first, last } : null;
  }
  return null;
}

const FORCES: ReadonlySet<string> = new Set(['army', 'gang', 'mob', 'junta', 'paramilitary', 'militia', 'cartel', 'navy', 'regime', 'group', 'coalition', 'crowd', 'military', 'insurgency', 'faction']);
