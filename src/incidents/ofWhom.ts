import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim } from '../claims/claim.ts';
import type { AccountsOf } from './accounts.ts';
import type { Report } from './report.ts';
import { sideOf, sideOfActor } from './sides.ts';

/** Whose figure a claim belongs to, where its own words leave it to what it is a part or a repetition of. */

/**
 * "Two rebels were killed: Omar Saad and Ali Duarte": a name says nothing of the side, so its figure is that of those of whom it is one; so is that of "one in
 * surgery, two overnight" of three, and of "one, a corporal" of thirteen officers. What says again what another says is of the same people.
 */
export function asOneOf(claim: Claim, report: Report, of: AccountsOf): Claim {
  const head = toldHead(claim, report, of);
  if (head !== undefined) return changedClaim(claim, { victim: head.victim });
  const { victim, count, partOf } = claim;
  if (partOf === null) return claim;
  const told = report.claims.find((c) => c.id === partOf);
  const whole = told === undefined ? undefined : of.claims.get(told.id) ?? told;
  if (whole === undefined || whole.effect !== claim.effect) return claim;
  if (victim.text === '' && victim.basis.kind !== 'stated') return changedClaim(claim, { victim: whole.victim });
  if (victim.actor === null && whole.victim.actor === null && victim.class === whole.victim.class && sideOf(claim) !== sideOf(whole) && sideOf(claim) === null) return changedClaim(claim, { victim: whole.victim });
  if (count.best !== 1 || victim.text === '') return claim;
  if (isRanked(claim, whole)) return changedClaim(claim, { victim: whole.victim });
  if ((victim.actor !== null && victim.class === 'combatant') || count.text?.endsWith(victim.text) !== true) return claim;
  return whole.victim.class !== victim.class && victim.class !== 'unknown' && whole.victim.class !== 'combatant' ? claim : changedClaim(claim, { victim: whole.victim });
}

/** "35 insurgents were killed, including a commander": a rank is nobody's alone. */
const isRanked = ({ victim, role }: Claim, { victim: { actor, class: kind } }: Claim): boolean =>
  victim.class === 'combatant' && kind === 'combatant' && role === 'subset' && isStates(victim.actor) && actor !== null && !isStates(actor) && !NATIONS.test(victim.text);
const isStates = (actor: string | null): boolean => actor !== null && sideOfActor(actor) === 'state';
const NATIONS = /\b(?:\p{Lu}\p{L}+(?:n|ni|ese|ish|i) |army|police|soldier)/u;

/** The claim that one restates, where nothing but what was guessed for each tells whose people the two count. */
function toldHead(claim: Claim, report: Report, of: AccountsOf): Claim | undefined {
  const [own, told] = claim.restates === null ? [undefined, undefined] : [report.claims.find((c) => c.id === claim.id), report.claims.find((c) => c.id === claim.restates)];
  if (own === undefined || told === undefined || own.victim.actor !== null || told.effect !== claim.effect) return undefined;
  const head = of.claims.get(told.id) ?? told;
  // "The army killed 39 bandits and lost 19 soldiers": those of another side are other people.
  if (sideOf(own) !== null && sideOf(own) !== sideOf(head)) return undefined;
  return head.victim.actor !== null && head.victim.actor !== claim.victim.actor && (own.victim.class === 'unknown' || own.victim.class === head.victim.class) ? head : undefined;
}

/** "Police could confirm only 20", below the fire service's 21: two who count for themselves are rivals, whatever fits into what. */
export function asRival(claim: Claim, report: Report, of: AccountsOf): Claim {
  const whole = claim.partOf === null ? undefined : report.claims.find((c) => c.id === claim.partOf);
  if (!whole || claim.victim.category !== whole.victim.category || claim.effect !== whole.effect) return claim;
  const [mine, theirs] = [of.chainOf(report.article, claim), of.chainOf(report.article, whole)];
  const rivals = mine.id !== theirs.id && COUNTERS.has(mine.kind) && COUNTERS.has(theirs.kind) && 2 * (claim.count.low ?? 0) >= (whole.count.low ?? Infinity);
  return rivals ? changedClaim(claim, { partOf: null, role: 'independent' }) : claim;
}

/** Who counts for themselves. */
const COUNTERS: ReadonlySet<string> = new Set(['monitor', 'hospital', 'rescue', 'police', 'authority', 'un']);
