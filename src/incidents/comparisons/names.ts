import { both, keepLast } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import { sameName } from '../heard.ts';
import { NO_PAIRS, sharedNames } from '../heardLists.ts';
import type { NamePairs } from '../heardLists.ts';
import { VESSEL } from '../names.ts';
import type { Report } from '../report.ts';

const victims = keepLast(({ heard: a }, { heard: b }): NamePairs => {
  if (a.persons.names.length === 0 && b.persons.names.length === 0) return NO_PAIRS;
  const found = [...sharedNames(a.persons, b.persons), ...sharedNames(a.persons, b.names)];
  return found.length > 0 ? found : sharedNames(b.persons, a.names);
});

/** What one of them uses for a place is compared as a place. */
const others = keepLast((a, b): NamePairs => {
  const found = sharedNames(a.heard.names, b.heard.names);
  return found.length === 0 ? NO_PAIRS : found.filter(([name]) => ![a.places, b.places].some((places) => places.some((p) => sameName(name, p))));
});

/** Without it none of the levels of names agrees. */
export const shareName = (a: Report, b: Report): boolean => others(a, b).length > 0;

/** Names that are no places: a victim, a ship, a speaker. They are rare, so they speak loudly. */
export const names: Comparison = {
  field: 'names',
  levels: [
    { level: 'same victim', weight: 4, holds: (a, b) => victims(a, b).length > 0, words: (a, b) => `both name ${both(victims(a, b))}` },
    { level: 'same ship', weight: 5, holds: (a, b) => others(a, b).some(([x, y]) => VESSEL.test(x) || VESSEL.test(y)), words: (a, b) => `both tell of the ship ${both(others(a, b))}` },
    { level: 'several names', weight: 3, holds: (a, b) => others(a, b).length > 1, words: (a, b) => `both name ${both(others(a, b))}` },
    { level: 'same name', weight: 2, holds: (a, b) => others(a, b).length > 0, words: (a, b) => `both name ${both(others(a, b))}` },
    { level: 'none shared', weight: 0, holds: () => true, words: () => 'no other name stands in both' },
  ],
};
