import { both, keepLast, list, meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import { areComparable, nameOfDistrict } from '../districts.ts';
import { sameName, sameSpelling } from '../heard.ts';
import { hearAll, sharedNames } from '../heardLists.ts';
import type { HeardList, NamePairs } from '../heardLists.ts';
import { lettersOf } from '../spelling.ts';
import { areNamesakes, isByFrontOnly } from '../namesakes.ts';
import type { Heard, Report } from '../report.ts';
import { gapOf } from './date.ts';

/** Two names that look alike and that one of the articles tells apart are two places. */
const alike = (a: Report, b: Report, pairs: NamePairs): NamePairs => (pairs.length === 0 || a.apart.length + b.apart.length === 0 ? pairs : pairs.filter(([x, y]) => x === y || ![...a.apart, ...b.apart].some((two) => areThese(two, x, y))));
/** Whatever place the two have in common is two places, as others tell that know both: "Karsan, not to be confused with Karsana". */
export function areToldApart(a: Report, b: Report, told: readonly (readonly [string, string])[]): boolean {
  const pairs = told.length === 0 ? [] : common(a, b);
  return pairs.length > 0 && pairs.every(([x, y]) => x !== y && told.some((two) => areThese(two, x, y)));
}

const areThese = (two: readonly [string, string], x: string, y: string): boolean => {
  const [p, q] = two;
  if (!((sameSpelling(p, x) && sameSpelling(q, y)) || (sameSpelling(p, y) && sameSpelling(q, x)))) return false;
  // Names that look alike are alike all four of them: "Um Sadeira" stands for that one of "Umm Sadira" and "Umm Sidir" that it is nearer to.
  return !sameSpelling(p, q) || nearer(x, two) !== nearer(y, two);
};

const nearer = (name: string, [p, q]: readonly [string, string]): 0 | 1 => (steps(lettersOf(name), lettersOf(p)) <= steps(lettersOf(name), lettersOf(q)) ? 0 : 1);

/** How many letters one word is from another (Levenshtein's distance). */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) next.push(Math.min((row[k] as number) + 1, (next[k - 1] as number) + 1, (row[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}

const common = keepLast((a, b): NamePairs => alike(a, b, sharedNames(a.heard.places, b.heard.places)));
/** A place of one that the other names without saying that it happened there: a village that no list knows may stand anywhere. */
const named = keepLast((a, b): NamePairs => alike(a, b, joined(namedBy(a.heard, b.heard), namedBy(b.heard, a.heard))));
const contained = keepLast((a, b): NamePairs => joined(sharedNames(a.heard.places, b.heard.within), sharedNames(a.heard.within, b.heard.places)));

/** Most pairs of reports have nothing here, and need no list of their own. */
const joined = (x: NamePairs, y: NamePairs): NamePairs => (x.length === 0 ? y : y.length === 0 ? x : [...x, ...y]);
const namedBy = (a: Heard, b: Heard): NamePairs => joined(sharedNames(a.places, b.names), sharedNames(a.places, b.mentions));

/** The head of one that names no place has the other's place for a word. */
const titled = keepLast((a, b): NamePairs => joined(sharedNames(a.heard.titled, b.heard.places), sharedNames(a.heard.places, b.heard.titled)));

/** Without it none of the levels of places agrees. */
export const sharePlace = (a: Report, b: Report): boolean => common(a, b).length > 0 || named(a, b).length > 0 || titled(a, b).length > 0;

/** "Belkar Gorny" and "Belkar Dolny": each says which of two namesakes it means. */
export const tellNamesakes = (a: Report, b: Report): boolean => a.places.length > 0 && b.places.length > 0 && common(a, b).length === 0 && a.places.some((x) => b.places.some((y) => areNamesakes(x, y)));

const districtsOf = (name: string, { districts }: Report): readonly string[] => districts.filter(([place]) => place === name || sameName(place, name)).map(([, district]) => district);

/** Namesakes: both say in which district their place of one name lies, and neither knows the other's. */
export function inOtherDistricts(a: Report, b: Report): boolean {
  if (a.districts.length === 0 || b.districts.length === 0) return false;
  const pairs = common(a, b).map(([x, y]) => [districtsOf(x, a), districtsOf(y, b)] as const);
  return pairs.length > 0 && pairs.every(([x, y]) => x.some((d) => y.some((e) => areComparable(d, e))) && shareNone(x.map(nameOfDistrict), [...y.map(nameOfDistrict), ...b.within]) && shareNone(y.map(nameOfDistrict), a.within));
}

const shareNone = (x: readonly string[], y: readonly string[]): boolean => sharedNames(hearAll(x), hearAll(y)).length === 0;

/** Both name provinces or districts, and none that both name. */
const otherRegion = (a: Report, b: Report): boolean => a.regions.length > 0 && b.regions.length > 0 && !shareAny(a.heard.regions, b.heard.regions) && !shareAny(a.heard.regions, b.heard.places) && !shareAny(a.heard.places, b.heard.regions);
const shareAny = (x: HeardList, y: HeardList): boolean => sharedNames(x, y).length > 0;

const areTwoSpellings = ([x, y]: NamePairs[number]): boolean => x !== y;

/** Both say where it happened, and not only in which district. */
const isElsewhere = (a: Report, b: Report): boolean => a.places.length > 0 && b.places.length > 0 && !a.rough && !b.rough && a.inner === b.inner && contained(a, b).length === 0;

/** An earthquake strikes many places at once, and every report names its own; not where both say in which country or region it was, and name none that both name. */
const isSpread = (a: Report, b: Report): boolean => a.means.includes('earthquake') && b.means.includes('earthquake') && a.places.length > 0 && b.places.length > 0 && (a.within.length === 0 || b.within.length === 0 || meet(a.within, b.within) || contained(a, b).length > 0);

/** A village is better evidence than a city, a place of its own better than one taken over from the rest of the article. */
const strength = (pairs: NamePairs, a: Report, b: Report): number => (a.placesImplied || b.placesImplied ? 2 : pairs.some(([x]) => a.rare.includes(x) || b.rare.includes(x)) ? 4 : 2.5);

export const place: Comparison = {
  field: 'place',
  levels: [
    { level: 'similar name, other region', weight: -1, holds: (a, b) => otherRegion(a, b) && (common(a, b).some(areTwoSpellings) || named(a, b).some(areTwoSpellings)), words: (a, b) => `${both([...common(a, b), ...named(a, b)])} look alike, but lie in ${list(a.regions)} and in ${list(b.regions)}` },
    { level: 'same name, other district', weight: -1, veto: true, holds: inOtherDistricts, words: (a, b) => `${both(common(a, b))}, but in ${list(a.districts.map(([, d]) => d))} and in ${list(b.districts.map(([, d]) => d))}` },
    { level: 'same place', weight: (a, b) => strength(common(a, b), a, b), holds: (a, b) => common(a, b).some(([x, y]) => x === y), words: (a, b) => `both at ${both(common(a, b))}` },
    { level: 'similar name, another day', weight: 1, holds: (a, b) => gapOf(a, b) !== 0 && gapOf(a, b) !== null && a.day?.sure === true && b.day?.sure === true && common(a, b).length > 0 && common(a, b).every(([x, y]) => steps(lettersOf(x), lettersOf(y)) > 1), words: (a, b) => `${both(common(a, b))} look alike, but the days that both state differ` },
    { level: 'same place, by a part of its name', weight: (a, b) => Math.min(1.5, strength(common(a, b), a, b)), holds: (a, b) => common(a, b).length > 0 && common(a, b).every(([x, y]) => isByFrontOnly(x, y)), words: (a, b) => `${both(common(a, b))}: the one is printed with more words, and may be a namesake` },
    { level: 'same place, other spelling', weight: (a, b) => strength(common(a, b), a, b), holds: (a, b) => common(a, b).length > 0, words: (a, b) => `${both(common(a, b))} are spellings of one name` },
    { level: 'shaken by one earthquake', weight: 2.5, holds: (a, b) => isSpread(a, b), words: (a, b) => `${list(a.places)} and ${list(b.places)}: both tell of an earthquake, which is felt over many places` },
    { level: 'named by the other, at another place', weight: 0.5, holds: (a, b) => named(a, b).length > 0 && isElsewhere(a, b), words: (a, b) => `${both(named(a, b))} stands in both, but they tell of ${list(a.places)} and ${list(b.places)}` },
    { level: 'named by the other', weight: (a, b) => Math.min(3.5, strength(named(a, b), a, b)), holds: (a, b) => named(a, b).length > 0, words: (a, b) => `${both(named(a, b))} stands in both` },
    { level: 'its title names the place', weight: (a, b) => Math.min(3, strength(titled(a, b), a, b)), holds: (a, b) => titled(a, b).length > 0, words: (a, b) => `${both(titled(a, b))} stands in the title of the one, and is the place of the other` },
    { level: 'containing place', weight: 1.5, holds: (a, b) => contained(a, b).length > 0, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one lies within the other` },
    { level: 'both name only the region', weight: 2, holds: (a, b) => a.places.length === 0 && b.places.length === 0 && shareAny(a.heard.regions, b.heard.regions), words: (a, b) => `both in ${list(shared(a.within, b.within))}, and name no place in it` },
    { level: 'one names only the region', weight: 1, holds: (a, b) => (a.places.length === 0 || b.places.length === 0) && meet(a.within, b.within), words: (a, b) => `both in ${list(shared(a.within, b.within))}` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.places.length === 0 || b.places.length === 0, words: () => 'one of them gives no place' },
    { level: 'one names a building', weight: 0, holds: (a, b) => a.inner !== b.inner, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one of them names a building or a firm, which may stand in the other` },
    { level: 'perhaps the same district', weight: -1, holds: (a, b) => a.rough || b.rough, words: (a, b) => `${list(a.places)} and ${list(b.places)}: one of them names only a district` },
    { level: 'same region', weight: -1, holds: (a, b) => meet(a.within, b.within), words: (a, b) => `${list(a.places)} and ${list(b.places)} are different places in ${list(shared(a.within, b.within))}` },
    { level: 'different, one taken over', weight: -1, holds: (a, b) => a.placesImplied || b.placesImplied, words: (a, b) => `${list(a.places)} is not ${list(b.places)}, but one of them names no place itself` },
    { level: 'different', weight: -3, holds: () => true, words: (a, b) => `${list(a.places)} is not ${list(b.places)}` },
  ],
};
