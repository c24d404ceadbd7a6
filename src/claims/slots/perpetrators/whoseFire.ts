import { isArticle, isCapital, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { ownPart } from './clauseStart.ts';
import { agentAt, isArmed, isViolence } from './phrases.ts';
import type { Of, Where } from './phrases.ts';

/** Whose deed or fire it was, by a word behind it: "an attack claimed by", "attributed to", "artillery fire from positions of". */

const LAID: ReadonlyMap<string, readonly string[]> = new Map([['by', ['claimed']], ['to', ['attributed', 'ascribed', 'linked']], ['on', ['blamed', 'pinned']]]);

/** "an attack attributed to rebels", "a bombing claimed by the front", "gunfire from the army": the agent that the deed's own words lead to. */
export function laidOn(of: Of): Range | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first + 2; i < of.segment.last; i++) {
    const norm = normAt(lattice, i);
    const own = norm === 'claimed' ? claimedBefore(of, i) : null;
    if (own) return own;
    const laid = LAID.get(norm)?.includes(normAt(lattice, i - 1)) === true && hasDeed(of, i - 1);
    const fired = (norm === 'from' && (isFire(lattice, i - 1) || WEAPONS.has(normAt(lattice, i - 1)) || normAt(lattice, i - 1) === 'shelling')) || (norm === 'by' && isFire(lattice, i - 1));
    if (!laid && !fired) continue;
    const range = agentAt(of, fired ? behindPositions(lattice, i + 1) : i + 1);
    if (range && (laid || isArmed(of, range))) return range;
  }
  return null;
}

/** "an attack that the front (claimed)", "an attack, which the front (claimed)". */
function claimedBefore(of: Of, claimed: number): Range | null {
  const { lattice } = of.clause;
  for (let i = claimed - 2; i > Math.max(of.segment.first, claimed - 9); i--) {
    if (!['that', 'which'].includes(normAt(lattice, i)) || !hasDeed(of, i)) continue;
    const range = agentAt(of, i + 1);
    return range && range.last <= claimed ? range : null;
  }
  return null;
}

const WEAPONS: ReadonlySet<string> = new Set(['rocket', 'rockets', 'shell', 'shells', 'missile', 'missiles', 'bullet', 'bullets', 'mortars', 'gunfire', 'shots']);
const FIRES: ReadonlySet<string> = new Set(['under', 'mortar', 'artillery', 'sniper', 'machine-gun', 'machinegun', 'gun', 'rocket', 'tank', 'friendly', 'small-arms', 'heavy', 'rifle', 'shell', 'missile', 'cross-border']);

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

const ROUNDS: ReadonlySet<string> = new Set(['round', 'rounds', 'shell', 'shells', 'rocket', 'rockets', 'missile', 'missiles', 'bomb', 'bombs', 'grenade', 'grenades', 'mortar', 'mortars', 'mine', 'mines', 'landmine', 'device', 'devices', 'projectile', 'projectiles', 'artillery', 'shots', 'bullets', 'explosives', 'charge', 'ied', 'drone', 'drones', 'fire', 'gunfire', 'bullet', 'shot']);
const SENT: ReadonlySet<string> = new Set(['fired', 'launched', 'planted', 'dropped', 'thrown', 'laid', 'detonated', 'lobbed', 'buried', 'hidden', 'placed', 'hurled', 'triggered', 'exploded', 'operated', 'flown', 'piloted']);

/** "The round was fired by gunners on the hill", "a bomb believed to have been set off by rebels". */
export function firedBy(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  if (normAt(lattice, i) !== 'by') return null;
  const sent = normAt(lattice, i - 1) === 'off' && normAt(lattice, i - 2) === 'set' ? i - 2 : SENT.has(normAt(lattice, i - 1)) ? i - 1 : -1;
  if (sent < 0 || !hasRounds(lattice, sent)) return null;
  const said = agentAt(where, i + 1);
  const range = said && upToVerb(lattice, said);
  return range && isArmed(where, range) ? range : null;
}

/** A weapon stands before the participle, with what one believes of it between. */
function hasRounds(lattice: Lattice, sent: number): boolean {
  for (let i = sent - 1; i > sent - 9; i--) {
    if (ROUNDS.has(normAt(lattice, i))) return true;
    if (!BELIEVED.has(normAt(lattice, i)) && i < sent - 5) return false;
  }
  return false;
}

const BELIEVED: ReadonlySet<string> = new Set(['believed', 'thought', 'suspected', 'said', 'reportedly', 'allegedly', 'to', 'have', 'been', 'was', 'were', 'had', 'be', 'that', 'which']);

/** "the navy landed on": the verb behind is none of theirs. */
function upToVerb(lattice: Lattice, said: Range): Range {
  for (let i = said.first + 1; i < said.last; i++) if (/[^e]ed$/.test(normAt(lattice, i)) && !isCapital(lattice, i) && lattice.matches[i]?.length === 0) return { first: said.first, last: i };
  return said;
}

/** "Artillery fired by the junta fell on the town": the sender of what struck, in this part of the sentence. */
export function sentBy(of: Of): Range | null {
  const part = ownPart(of.clause.lattice, of.segment, of.draft.quote);
  for (let i = part.first + 2; i < part.last; i++) {
    const range = firedBy(of, i);
    if (range) return range;
  }
  return null;
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
