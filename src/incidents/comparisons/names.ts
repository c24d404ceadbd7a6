import { both, keepLast, sharedNames } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import { sameName } from '../spelling.ts';

const victims = keepLast((a, b): readonly (readonly [string, string])[] => {
  if (a.persons.length === 0 && b.persons.length === 0) return NONE;
  const found = [...sharedNames(a.persons, b.persons), ...sharedNames(a.persons, b.names)];
  return found.length > 0 ? found : sharedNames(b.persons, a.names);
});
const NONE: readonly (readonly [string, string])[] = [];
/** What one of them uses for a place is compared as a place. */
const others = keepLast((a, b): readonly (readonly [string, string])[] => sharedNames(a.names, b.names).filter(([x]) => ![a.places, b.places].some((places) => places.some((p) => p === x || sameName(x, p)))));

/** Names that are no places: a victim, a ship, a speaker. They are rare, so they speak loudly. */
export const names: Comparison = {
  field: 'names',
  levels: [
    { level: 'same victim', weight: 4, holds: (a, b) => victims(a, b).length > 0, words: (a, b) => `both name ${both(victims(a, b))}` },
    { level: 'several names', weight: 3, holds: (a, b) => others(a, b).length > 1, words: (a, b) => `both name ${both(others(a, b))}` },
    { level: 'same name', weight: 2, holds: (a, b) => others(a, b).length > 0, words: (a, b) => `both name ${both(others(a, b))}` },
    { level: 'none shared', weight: 0, holds: () => true, words: () => 'no other name stands in both' },
  ],
};
