import type { Range } from './lattice.ts';

/** Looks into lists that stand in reading order (ascending `first`), so that nothing walks through a whole article for one claim. */

interface Placed { readonly first: number }

/** The position of the first that does not begin before `at`. */
export function positionFrom(list: readonly Placed[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed).first < at) low = middle + 1; else high = middle;
  }
  return low;
}

/** Those that lie wholly in a range. */
export function within<T extends Range>(list: readonly T[], range: Range): readonly T[] {
  const found: T[] = [];
  for (let n = positionFrom(list, range.first); n < list.length; n++) {
    const item = list[n] as T;
    if (item.first >= range.last) break;
    if (item.last <= range.last) found.push(item);
  }
  return found;
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
