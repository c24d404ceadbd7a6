import { gapOf, isLaterImplied } from './comparisons/date.ts';
import { COMPARISONS } from './comparisons.ts';
import { areToldApart, inOtherDistricts, place, tellNamesakes } from './comparisons/place.ts';
import { later } from './later.ts';
import type { PairVerdict } from './match.ts';
import type { Report } from './report.ts';

/** From here a pair below the line counts as half a reason. */
export const NEARLY = 4;

/** Pairs of report keys that people keep apart. */
export type Apart = ReadonlySet<string>;

export const pairKey = (x: string, y: string): string => (x < y ? `${x}|${y}` : `${y}|${x}`);

interface State { readonly groups: Map<string, Report[]>; /** By the pair's key; hardly ever asked for. */ readonly verdicts: () => ReadonlyMap<string, PairVerdict>; readonly apart: Apart; /** Names that look alike and that some article on the table tells apart. */ readonly told: readonly (readonly [string, string])[] }

/**
 * Joins reports that pairs connect: the surest passes and the heaviest pairs first, then what several reports of one incident nearly
 * support. Two happenings that one article keeps apart are never joined through a third, nor are two whose days contradict each other.
 */
export function joinReports(reports: readonly Report[], pairs: readonly PairVerdict[], apart: Apart): readonly (readonly Report[])[] {
  if (reports.length === 1) return [reports];
  const state: State = { groups: new Map(reports.map((r) => [r.key, [r]])), verdicts: later(() => new Map(pairs.map((p) => [pairKey(p.a.key, p.b.key), p]))), apart, told: reports.flatMap((r) => r.apart) };
  for (const pair of pairs.filter((p) => p.kind === 'same').sort(bySurety)) join(pair, state);
  for (const pair of supported(pairs, state)) join(pair, state);
  for (const pair of onlyPartners(pairs, state)) join(pair, state);
  return [...new Set(state.groups.values())];
}

/** From here a pair may be one incident where neither has another partner that is nearly as good. */
export const ONLY = 3.5;
/** By so much the next best partner must be worse. */
const MARGIN = 2;

interface Best { readonly pair: PairVerdict; readonly with: readonly Report[]; /** The weight of the next best partner. */ readonly next: number }

/**
 * Pairs below the line that are the only partner of the smaller of two groups, or, where both are of one size, each other's: a note that says "eleven dead in the fire
 * on Monday" and names no place is of the one fire of that Monday, and so is a second note. Where many reports are on the table there is mostly another that is nearly
 * as good, and a person is asked.
 */
function onlyPartners(pairs: readonly PairVerdict[], state: State): readonly PairVerdict[] {
  const best = new Map<readonly Report[], Best>();
  for (const pair of pairs) {
    if (pair.kind === 'different' || pair.weight < ONLY - MARGIN) continue;
    const [x, y] = [state.groups.get(pair.a.key) as readonly Report[], state.groups.get(pair.b.key) as readonly Report[]];
    if (x === y) continue;
    take(best, x, { pair, other: y });
    take(best, y, { pair, other: x });
  }
  const found = new Set<PairVerdict>();
  for (const [group, { pair, with: other, next }] of best) {
    const back = best.get(other);
    const isOnly = next <= pair.weight - MARGIN && (group.length < other.length || (back?.with === group && back.next <= pair.weight - MARGIN));
    if (isOnly && pair.weight >= ONLY && isUncontradicted(pair)) found.add(pair);
  }
  return [...found].sort(bySurety);
}

/**
 * None of its levels speaks against it more than a little; where a day is missing, the numbers must not be far apart. A place that was only taken over from the sentences
 * around, or is a whole district, may be another than that which the other names.
 */
const isUncontradicted = ({ a, b, levels }: PairVerdict): boolean => levels.every(({ level, weight }, i) => (typeof weight === 'number' ? weight : weight(a, b)) > (i === PLACE && isLoose(a, b) ? AGAINST_PLACE : AGAINST) && !(level === 'apart' && gapOf(a, b) === null));
const isLoose = (a: Report, b: Report): boolean => a.placesImplied || b.placesImplied || a.rough || b.rough;
const PLACE = COMPARISONS.indexOf(place);
const [AGAINST, AGAINST_PLACE] = [-1, -1.5];

function take(best: Map<readonly Report[], Best>, group: readonly Report[], { pair, other }: { readonly pair: PairVerdict; readonly other: readonly Report[] }): void {
  const known = best.get(group);
  if (known === undefined) best.set(group, { pair, with: other, next: -Infinity });
  else if (known.with === other) { if (pair.weight > known.pair.weight) best.set(group, { ...known, pair }); }
  else if (pair.weight > known.pair.weight) best.set(group, { pair, with: other, next: known.pair.weight });
  else if (pair.weight > known.next) best.set(group, { ...known, next: pair.weight });
}

const bySurety = (p: PairVerdict, q: PairVerdict): number => p.pass - q.pass || q.weight - p.weight || (p.a.key + p.b.key < q.a.key + q.b.key ? -1 : 1);

function join(pair: PairVerdict, state: State): void {
  const [left, right] = [state.groups.get(pair.a.key) as Report[], state.groups.get(pair.b.key) as Report[]];
  if (left === right || !mayJoin(left, right, state)) return;
  const [into, from] = left.length >= right.length ? [left, right] : [right, left];
  into.push(...from);
  for (const r of from) state.groups.set(r.key, into);
}

function mayJoin(left: readonly Report[], right: readonly Report[], state: State): boolean {
  const articles = new Set(left.map((r) => r.article));
  if (right.some((r) => articles.has(r.article))) return false;
  return !left.some((a) => right.some((b) => contradicts(a, b, state) || state.apart.has(pairKey(a.key, b.key))));
}

/** Their place of one name lies in two districts, or they name two namesakes in full; or the days are more than three apart; or they are no neighbours, and the two compared are not one: stated days need that they are, implied ones that it is possible. */
function contradicts(a: Report, b: Report, state: State): boolean {
  if (inOtherDistricts(a, b) || areToldApart(a, b, state.told) || tellNamesakes(a, b)) return true;
  const gap = gapOf(a, b) ?? 0;
  if (gap <= 1) return false;
  const kind = state.verdicts().get(pairKey(a.key, b.key))?.kind;
  return (gap > 3 && !((kind === 'same' || kind === 'suggest') && isLaterImplied(a, b))) || kind === 'different' || (a.day?.sure === true && b.day?.sure === true && kind !== 'same');
}

/** Pairs below the line between two groups that two or more of their reports support. */
function supported(pairs: readonly PairVerdict[], state: State): readonly PairVerdict[] {
  const between = new Map<string, PairVerdict[]>();
  for (const pair of pairs) {
    if (pair.kind !== 'suggest' || !pair.anchored || pair.weight < NEARLY) continue;
    const [x, y] = [state.groups.get(pair.a.key) as Report[], state.groups.get(pair.b.key) as Report[]];
    if (x === y) continue;
    const key = pairKey((x[0] as Report).key, (y[0] as Report).key);
    const list = between.get(key);
    if (list) list.push(pair); else between.set(key, [pair]);
  }
  return [...between.values()].filter((list) => list.length > 1).map((list) => [...list].sort(bySurety)[0] as PairVerdict).sort(bySurety);
}
