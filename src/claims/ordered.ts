import type { Range } from './lattice.ts';

/** Looks into lists that stand in reading order (ascending `first`), so that nothing walks through a whole article for one claim. */

interface Placed { readonly first: number }

/** The first position in an ascending list whose key is not below `at`. */
export function positionBy<T>(list: readonly T[], at: number, keyOf: (item: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(list[middle] as T) < at) low = middle + 1; else high = middle;
  }
  return low;
}

const firstOf = (item: Placed): number => item.first;

/** The position of the first that does not begin before `at`. */
export const positionFrom = (list: readonly Placed[], at: number): number => positionBy(list, at, firstOf);

/** Those that lie wholly in a range. */
export function within<T extends Range>(list: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let n = positionFrom(list, range.first); n < list.length; n++) {
    const item = list[n] as T;
    if (item.first >= range.last) break;
    if (item.last <= range.last) found.push(item);
  }
  return found;
}

/** The first that lies wholly in a range. */
export function firstWithin<T extends Range>(list: readonly T[], range: Range): T | undefined {
  for (let n = positionFrom(list, range.first); n < list.length; n++) {
    const item = list[n] as T;
    if (item.first >= range.last) return undefined;
    if (item.last <= range.last) return item;
  }
  return undefined;
}

/** The first that begins in a range. */
export function firstFrom<T extends Placed>(list: readonly T[], range: Range): T | undefined {
  const found = list[positionFrom(list, range.first)];
  return found !== undefined && found.first < range.last ? found : undefined;
}

/** The last that begins before `at`. */
export const lastBefore = <T extends Placed>(list: readonly T[], at: number): T | undefined => list[positionFrom(list, at) - 1];

/** The last that ends at `at` or before and passes the test. */
export function lastEnding<T extends Range>(list: readonly T[], at: number, passes: (item: T) => boolean = () => true): T | undefined {
  for (let n = positionFrom(list, at) - 1; n >= 0; n--) {
    const item = list[n] as T;
    if (item.last <= at && passes(item)) return item;
  }
  return undefined;
}

/** The smallest by a measure; of equals the first. */
export function leastBy<T>(list: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of list) {
    const size = measure(item);
    if (best === undefined || size < least) { best = item; least = size; }
  }
  return best;
}

/** The items of each key, in their order. */
export function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item); else groups.set(key, [item]);
  }
  return groups;
}
