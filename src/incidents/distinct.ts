/** So few items are looked for one by one quicker than a set of them is made. */
const FEW = 40;

/** Each item once, in order. A list without repeats, as most are, stays the list that it is. */
export function distinct<T>(list: readonly T[]): readonly T[] {
  if (list.length > FEW) return [...new Set(list)];
  for (let i = 1; i < list.length; i++) if (list.indexOf(list[i] as T) < i) return list.filter((item, k) => list.indexOf(item) === k);
  return list;
}
