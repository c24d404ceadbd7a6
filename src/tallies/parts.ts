import type { Claim } from '../claims/claim.ts';
import type { PartBy, Tally } from './reconciliation.ts';

/** A part of a tally: what it is a part by, and what it is called. */
export interface Part { readonly claim: Claim; readonly by: PartBy; readonly name: string }

export const amountOf = (c: Claim): number => c.count.best ?? c.count.low ?? 0;

/** Tells what a part is a part by: the first thing in which it differs from its whole and from the parts beside it. */
export function partOf(claim: Claim, of: { readonly whole: Claim; readonly siblings: readonly Claim[] }): Part {
  const differ = (value: (c: Claim) => string | null): boolean => new Set(of.siblings.map(value)).size > 1;
  const { window } = claim;
  if (window !== null && window.from !== null && differ((c) => spanOf(c)) && spanOf(claim) !== spanOf(of.whole)) return { claim, by: 'period', name: spanOf(claim) };
  const { actor } = claim.victim;
  if (actor !== null && differ((c) => c.victim.actor) && actor !== of.whole.victim.actor && kindOf(claim) === null) return { claim, by: 'actor', name: actor };
  const doer = claim.perpetrator?.actor ?? claim.perpetrator?.text ?? null;
  if (doer !== null && differ((c) => c.perpetrator?.actor ?? c.perpetrator?.text ?? null)) return { claim, by: 'perpetrator', name: `by ${doer}` };
  const kind = kindOf(claim);
  if (kind !== null) return { claim, by: kind, name: claim.victim.text };
  if (actor !== null && actor !== of.whole.victim.actor) return { claim, by: 'actor', name: actor };
  const place = claim.place?.name ?? null;
  if (place !== null && differ((c) => c.place?.name ?? null)) return { claim, by: 'place', name: place };
  return { claim, by: 'group', name: claim.victim.text === '' ? claim.count.text ?? 'a part' : claim.victim.text };
}

const spanOf = (c: Claim): string => `${c.window?.from ?? '...'} to ${c.window?.to ?? '...'}`;

const AGES = /\b(?:children|child|minors?|infants?|babies|teenagers?|elderly|adults?|under-\w+)\b/i;
const SEXES = /^(?:\w+ )?(?:men|women|males?|females?|boys|girls|man|woman)$/i;

const kindOf = (c: Claim): 'age' | 'sex' | null => (AGES.test(c.victim.text) ? 'age' : SEXES.test(c.victim.text.trim()) ? 'sex' : null);

export interface PartsSum { readonly sum: number | null; readonly verdict: Tally['partsVerdict']; /** A part whose number is the whole excess, and so stands inside another part. */ readonly nested: Part | null; readonly terms: readonly Part[] }

/**
 * The parts added up. Two full cuts of one whole ("40 soldiers and 20 civilians; 35 in the north and 25 in the south") are not added to each
 * other; people named only as "among them" make no whole, and get no verdict unless they exceed it.
 */
export function sumOfParts(of: Stated): PartsSum {
  const known = sums.get(of);
  if (known) return known;
  const made = addUp(of);
  sums.set(of, made);
  return made;
}

interface Stated { readonly whole: Claim; readonly parts: readonly Part[] }

/** A statement never changes, and every run asks again. */
const sums = new WeakMap<Stated, PartsSum>();

function addUp(of: Stated): PartsSum {
  const parts = of.parts.filter((p) => p.by !== 'nested' && p.claim.count.bound !== 'vague');
  const total = amountOf(of.whole);
  const cut = fullCut(parts, total) ?? parts;
  const sum = cut.reduce((n, p) => n + amountOf(p.claim), 0);
  if (cut.length < 2) return { sum: cut.length === 1 ? sum : null, verdict: 'none', nested: null, terms: cut };
  if (sum === total) return { sum, verdict: 'exact', nested: null, terms: cut };
  if (sum < total) return { sum, verdict: cut.every((p) => p.claim.role === 'subset') && !isMeantWhole(cut, sum / total) ? 'none' : 'short', nested: null, terms: cut };
  return { sum, verdict: 'over', nested: cut.find((p) => amountOf(p.claim) === sum - total) ?? null, terms: cut };
}

/** "63, of whom 31 in Nabatieh, 22 in the South and 8 in the Bekaa": three or more that leave hardly anybody over were meant to make it up; women, children and the old may be the same people. */
const isMeantWhole = (cut: readonly Part[], share: number): boolean => cut.length >= 3 && share >= 0.85 && cut.every((p) => p.by !== 'age' && p.by !== 'sex');

/** One way of cutting the whole that uses it up, when every part belongs to such a way. */
function fullCut(parts: readonly Part[], total: number): readonly Part[] | null {
  const wayOf = (p: Part): PartBy => (p.by === 'age' ? 'sex' : p.by);
  const cuts = [...new Set(parts.map(wayOf))].map((way) => parts.filter((p) => wayOf(p) === way));
  const full = cuts.length > 1 && cuts.every((cut) => cut.reduce((n, p) => n + amountOf(p.claim), 0) === total);
  return full ? cuts[0] ?? null : cuts.find((cut) => isFullBefore(cut, parts, total)) ?? null;
}

/** So far behind a cut, in letters, another sentence begins. */
const FURTHER_ON = 100;

/** "120 men, 30 women and 8 children. ... The district accounts for 61 of the murders": a cut that uses up the whole, and some of the same people told further on in another way. */
function isFullBefore(cut: readonly Part[], parts: readonly Part[], total: number): boolean {
  if (cut.length < 2 || cut.reduce((n, p) => n + amountOf(p.claim), 0) !== total) return false;
  const end = Math.max(...cut.map((p) => p.claim.quote.end));
  return parts.every((p) => cut.includes(p) || p.claim.quote.start > end + FURTHER_ON);
}

/**
 * A part that tells another one again, rounded: "losses approach 150" over "148 at least". It is of the same people, close by, and just what
 * the parts exceed their whole by.
 */
export function repeatedPart(claims: readonly Claim[], whole: Claim): Claim | null {
  const parts = claims.filter((c) => c.count.bound !== 'vague');
  const excess = parts.reduce((n, c) => n + amountOf(c), 0) - amountOf(whole);
  const near = (a: Claim, b: Claim): boolean => Math.abs(amountOf(a) - amountOf(b)) <= amountOf(b) / 10;
  return parts.find((c) => excess > 0 && amountOf(c) === excess && parts.some((o) => o !== c && c.victim.actor !== null && o.victim.actor === c.victim.actor && near(c, o))) ?? null;
}
