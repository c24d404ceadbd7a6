import type { Claim } from '../claims/claim.ts';
import { value } from './entry.ts';
import type { Entry } from './entry.ts';
import { sideOf } from './sides.ts';

/** Wholes of people of several sides, told apart by others (domain.md, Choosing figures, rule 5). */

/** Words that say nothing of whose people they are. */
const ANYBODY = /^(?:the |our |other )*(?:people|persons?|dead|bod(?:y|ies)|victims?|lives|individuals|souls|countrymen|compatriots|citizens|deaths|fatalities|ones|of (?:them|our countrymen))?$/iu;
/** So many figures of one article are paired. */
const MOST = 40;

const groupOf = (claim: Claim): string => claim.victim.actor ?? sideOf(claim) ?? claim.victim.class;

/**
 * "Eight people were killed", police say; "six passengers and two constables", says the hospital: the eight are of both, and no figure of either. The parts
 * count in its place, whoever gives them.
 */
export function mixedWholes(entries: readonly Entry[]): ReadonlySet<Entry> {
  if (entries.length < 3) return NONE;
  const sums = sumsOf(entries);
  return new Set(entries.filter((e) => ANYBODY.test(e.claim.victim.text) && e.claim.count.bound === 'exact' && isMixed(e, sums)));
}
const NONE: ReadonlySet<Entry> = new Set();

interface Sum { readonly a: Entry; readonly b: Entry }

/** What two figures of one article, of people of two sides, come to: by effect and number. */
function sumsOf(entries: readonly Entry[]): ReadonlyMap<string, Sum> {
  const byArticle = new Map<string, Entry[]>();
  for (const e of entries) { const list = byArticle.get(e.report.article); if (list === undefined) byArticle.set(e.report.article, [e]); else if (list.length < MOST) list.push(e); }
  const sums = new Map<string, Sum>();
  for (const list of byArticle.values()) for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) if (arePair(a, b)) sums.set(keyOf(a.claim, value(a.claim) + value(b.claim)), { a, b });
  return sums;
}

const keyOf = (claim: Claim, n: number): string => `${claim.effect} ${n}`;

/** Of one effect and two sides, neither a part of the other; one of them is of people in arms. */
const arePair = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.effect === b.effect && value(a) > 0 && value(b) > 0 && groupOf(a) !== groupOf(b) && (a.victim.class === 'combatant') !== (b.victim.class === 'combatant') && a.victim.class !== 'unknown' && b.victim.class !== 'unknown' && a.partOf !== b.id && b.partOf !== a.id;

function isMixed(e: Entry, sums: ReadonlyMap<string, Sum>): boolean {
  const pair = sums.get(keyOf(e.claim, value(e.claim)));
  return pair !== undefined && pair.a !== e && pair.b !== e;
}
