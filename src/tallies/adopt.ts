import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim } from '../claims/claim.ts';
import { amountOf } from './parts.ts';

/** How far behind its whole a part may stand, in characters. */
const REACH = 700;
/** The most figures of one paragraph that are tried as parts. */
const MOST = 12;

/**
 * "The toll climbed to 214, as the dead of the army became 132 and those of the organization 82": where the reading left such figures side by
 * side, arithmetic says that they are the parts of the larger one. They are adopted when they stand in its paragraph, speak of other people
 * or a narrower kind, share its window, and use it up: exactly, or but for an excess that one of them makes.
 */
export function adoptParts(given: readonly Claim[], text: string): readonly Claim[] {
  const claims = ofTheWholeBefore(given, text);
  const free = claims.filter((c) => c.partOf === null && c.restates === null && c.count.bound !== 'share' && c.count.bound !== 'vague');
  const owners = new Map<string, Claim>();
  for (const whole of [...free].sort((a, b) => amountOf(b) - amountOf(a) || a.quote.start - b.quote.start)) {
    if (owners.has(whole.id) || claims.some((c) => c.partOf === whole.id && c.count.bound !== 'share')) continue;
    for (const part of constituents(whole, free.filter((c) => !owners.has(c.id)), text)) owners.set(part.id, whole);
  }
  const named = inheritVictims(claims, text);
  return owners.size === 0 ? named : named.map((c) => { const whole = owners.get(c.id); return whole ? changedClaim(c, { partOf: whole.id, role: 'part' }) : c; });
}

/** "It recorded 186 killed. In March its figure was 112. It puts 63 of the deaths down to mines, 90 to raids": parts that are too many for the figure told last are those of the larger one before it. */
function ofTheWholeBefore(claims: readonly Claim[], text: string): readonly Claim[] {
  const partsOf = (whole: Claim): readonly Claim[] => claims.filter((c) => c.partOf === whole.id && c.effect === whole.effect && c.count.bound !== 'share' && c.count.bound !== 'vague');
  const moved = new Map<string, Claim>();
  for (const whole of claims.filter((c) => c.partOf === null)) {
    const parts = partsOf(whole);
    const sum = parts.reduce((n, c) => n + amountOf(c), 0);
    if (parts.length < 2 || sum <= amountOf(whole)) continue;
    const before = claims.findLast((c) => c.partOf === null && c.restates === null && c.effect === whole.effect && c.quote.start < whole.quote.start && amountOf(c) >= sum && isNear(whole, c, text) && partsOf(c).length === 0);
    if (before !== undefined) for (const part of parts) moved.set(part.id, before);
  }
  return moved.size === 0 ? claims : claims.map((c) => { const whole = moved.get(c.id); return whole ? changedClaim(c, { partOf: whole.id, role: 'part', window: whole.window }) : c; });
}

/** "14,837 civilian casualties: 6,104 killed and 8,733 injured": where the two make up the whole, they are its people. */
function inheritVictims(claims: readonly Claim[], text: string): readonly Claim[] {
  const owners = new Map<string, Claim>();
  for (const whole of claims.filter((c) => c.effect === 'casualties' && c.count.best !== null)) {
    const split = claims.filter((c) => (c.effect === 'killed' || c.effect === 'injured') && c.restates === null && c.count.bound !== 'share' && sameStart(c, whole) && isNear(c, whole, text));
    const pair = split.flatMap((a) => split.filter((b) => a.effect === 'killed' && b.effect === 'injured' && amountOf(a) + amountOf(b) === amountOf(whole)).map((b) => [a, b]))[0] ?? [];
    for (const claim of pair) owners.set(claim.id, whole);
  }
  return owners.size === 0 ? claims : claims.map((c) => { const whole = owners.get(c.id); return whole && c.victim.actor === null && c.victim.class === 'unknown' ? changedClaim(c, { victim: whole.victim, partOf: c.partOf ?? whole.id }) : c; });
}

function constituents(whole: Claim, free: readonly Claim[], text: string): readonly Claim[] {
  const beside = free.filter((c) => c !== whole && c.effect === whole.effect && amountOf(c) < amountOf(whole) && sameStart(c, whole) && isNear(c, whole, text)).slice(0, MOST);
  if (beside.length < 2 || beside.every((c) => sameVictims(c, whole))) return [];
  const excess = beside.reduce((n, c) => n + amountOf(c), 0) - amountOf(whole);
  return excess === 0 || beside.some((c) => amountOf(c) === excess) ? beside : [];
}

const sameStart = (a: Claim, b: Claim): boolean => a.window?.from == null || b.window?.from == null || a.window.from === b.window.from;

/** Alike in everything that a part is told apart by: then they are rival figures, not parts. */
const sameVictims = (a: Claim, b: Claim): boolean => a.victim.actor === b.victim.actor && a.victim.text === b.victim.text && a.perpetrator?.text === b.perpetrator?.text && a.place?.name === b.place?.name && a.window?.to === b.window?.to;

function isNear(part: Claim, whole: Claim, text: string): boolean {
  const [from, to] = [Math.min(part.quote.start, whole.quote.start), Math.max(part.quote.start, whole.quote.start)];
  const headline = whole.attribution?.kind === 'headline';
  return to - from <= REACH && (headline || !text.slice(from, to).includes('\n'));
}
