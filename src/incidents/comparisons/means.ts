import { list, meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

/** Words for the means that are used for one another: a strike from the air may be told as a missile, a drone or a bombing. */
const FAMILIES: readonly (readonly string[])[] = [
  ['airstrike', 'drone strike', 'rocket attack', 'shelling', 'bombing', 'explosion'],
  ['bombing', 'car bomb', 'suicide bombing', 'roadside bomb', 'mine', 'explosion', 'grenade'],
  ['ground attack', 'clashes', 'ambush', 'shooting', 'execution', 'stabbing', 'abduction', 'lynching', 'grenade', 'protest violence'],
  ['ground attack', 'car bomb', 'suicide bombing', 'rocket attack', 'shelling'],
  // A village that is raided is burned as well.
  ['ground attack', 'fire'],
  ['shipwreck', 'drowning', 'storm'], ['fire', 'explosion', 'industrial accident', 'mine accident', 'building collapse', 'poisoning'],
  ['earthquake', 'tsunami', 'landslide', 'building collapse'], ['flood', 'landslide', 'storm', 'drowning', 'weather', 'avalanche'], ['road accident', 'train accident', 'air crash', 'explosion', 'fire'], ['stampede', 'building collapse', 'protest violence'],
];

/** Crashes of whatever people travel in. */
export const TRAFFIC: ReadonlySet<string> = new Set(['road accident', 'train accident', 'air crash', 'shipwreck']);

/** Whether two words for how may speak of one happening. */
export const mayBeOne = (x: string, y: string): boolean => x === y || FAMILIES.some((f) => f.includes(x) && f.includes(y));

/** By people against people: what one report calls a raid may be a drone strike to another. */
const ATTACKS: ReadonlySet<string> = new Set(['airstrike', 'drone strike', 'rocket attack', 'shelling', 'bombing', 'car bomb', 'suicide bombing', 'roadside bomb', 'mine', 'explosion', 'grenade', 'ground attack', 'clashes', 'ambush', 'shooting', 'execution', 'stabbing', 'abduction', 'lynching', 'protest violence', 'torture']);
const areAttacks = ({ means }: Report): boolean => means.some((m) => ATTACKS.has(m));

/** What is attacked burns: convoys, villages, depots. */
const burned = (a: Report, b: Report): boolean => (areAttacks(a) && b.means.includes('fire')) || (areAttacks(b) && a.means.includes('fire'));

const related = (a: Report, b: Report): boolean => FAMILIES.some((f) => a.means.some((m) => f.includes(m)) && b.means.some((m) => f.includes(m)));

export const means: Comparison = {
  field: 'means',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => meet(a.means, b.means), words: (a, b) => `both by ${list(shared(a.means, b.means))}` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.means.length === 0 || b.means.length === 0, words: () => 'one of them does not say how' },
    { level: 'compatible', weight: 0.5, holds: related, words: (a, b) => `${list(a.means)} and ${list(b.means)} may be one` },
    { level: 'attacked, and burned', weight: 0, holds: burned, words: (a, b) => `${list(a.means)} and ${list(b.means)}: what is attacked may burn` },
    { level: 'another attack', weight: -2, holds: (a, b) => areAttacks(a) && areAttacks(b), words: (a, b) => `${list(a.means)} against ${list(b.means)}` },
    { level: 'different', weight: -4.5, holds: () => true, words: (a, b) => `${list(a.means)} against ${list(b.means)}` },
  ],
};
