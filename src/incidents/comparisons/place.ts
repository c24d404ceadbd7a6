import { both, list, shared, sharedNames } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

type Pairs = readonly (readonly [string, string])[];

const common = (a: Report, b: Report): Pairs => sharedNames(a.places, b.places);
/** A place of one that the other names without saying that it happened there: a village that no list knows may stand anywhere. */
const named = (a: Report, b: Report): Pairs => [...sharedNames(a.places, b.names), ...sharedNames(a.places, b.mentions), ...sharedNames(b.places, a.names), ...sharedNames(b.places, a.mentions)];
const contained = (a: Report, b: Report): readonly string[] => [...shared(a.places, b.within), ...shared(a.within, b.places)];

/** Both name provinces or districts, and none that both name. */
const otherRegion = (a: Report, b: Report): boolean => a.regions.length > 0 && b.regions.length > 0 && sharedNames(a.regions, [...b.regions, ...b.places]).length === 0 && sharedNames(a.places, b.regions).length === 0;

/** Both say where it happened, and not only in which district. */
const isElsewhere = (a: Report, b: Report): boolean => a.places.length > 0 && b.places.length > 0 && !a.rough && !b.rough && !a.placesImplied && !b.placesImplied;

/** A village is better evidence than a city, a place of its own better than one taken over from the rest of the article. */
const strength = (pairs: Pairs, a: Report, b: Report): number => (a.placesImplied || b.placesImplied ? 2 : pairs.some(([x]) => a.rare.includes(x) || b.rare.includes(x)) ? 4 : 2.5);

export const place: Comparison = {
  field: 'place',
  levels: [
    { level: 'similar name, other region', weight: -1, holds: (a, b) => otherRegion(a, b) && [...common(a, b), ...named(a, b)].some(([x, y]) => x !== y), words: (a, b) => `${both([...common(a, b), ...named(a, b)])} look alike, but lie in ${list(a.regions)} and in ${list(b.regions)}` },
    { level: 'same place', weight: (a, b) => strength(common(a, b), a, b), holds: (a, b) => common(a, b).some(([x, y]) => x === y), words: (a, b) => `both at ${both(common(a, b))}` },
    { level: 'same place, other spelling', weight: (a, b) => strength(common(a, b), a, b), holds: (a, b) => common(a, b).length > 0, words: (a, b) => `${both(common(a, b))} are spellings of one name` },
    { level: 'named by the other, at another place', weight: 0.5, holds: (a, b) => named(a, b).length > 0 && isElsewhere(a, b), words: (a, b) => `${both(named(a, b))} stands in both, but they tell of ${list(a.places)} and ${list(b.places)}` },
    { level: 'named by the other', weight: (a, b) => Math.min(3.5, strength(named(a, b), a, b)), holds: (a, b) => named(a, b).length > 0, words: (a, b) => `${both(named(a, b))} stands in both` },
    { level: 'containing place', weight: 1.5, holds: (a, b) => contained(a, b).length > 0, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one lies within the other` },
    { level: 'one names only the region', weight: 1, holds: (a, b) => (a.places.length === 0 || b.places.length === 0) && shared(a.within, b.within).length > 0, words: (a, b) => `both in ${list(shared(a.within, b.within))}` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.places.length === 0 || b.places.length === 0, words: () => 'one of them gives no place' },
    { level: 'perhaps the same district', weight: -1, holds: (a, b) => a.rough || b.rough, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one of them names only a district` },
    { level: 'same region', weight: -1.5, holds: (a, b) => shared(a.within, b.within).length > 0, words: (a, b) => `${list(a.places)} and ${list(b.places)} are different places in ${list(shared(a.within, b.within))}` },
    { level: 'different', weight: -3, holds: () => true, words: (a, b) => `${list(a.places)} is not ${list(b.places)}` },
  ],
};
