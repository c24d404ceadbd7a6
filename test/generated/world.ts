import type { Random } from './random.ts';

/** Something that happened in the generated world: the truth that the articles tell with their variations. */
export interface Happening {
  readonly id: number;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly region: string;
  readonly place: string;
  readonly side: Side;
  readonly means: Means;
  readonly killed: number;
  readonly injured: number;
  /** Where it is a look-alike of another one: it must not be merged with it. */
  readonly like: number | null;
}

/** Who was struck, in the words of an article, and by whom. */
export interface Side { readonly words: string; readonly actor: string; readonly class: 'civilian' | 'combatant'; readonly by: string; readonly byActor: string }
export interface Means { readonly words: string; readonly kind: string }
export interface World { readonly happenings: readonly Happening[]; readonly regions: readonly string[]; readonly firstDay: number; readonly lastDay: number }

const SIDES: readonly Side[] = [
  { words: 'soldiers', actor: 'Government of Syria', class: 'combatant', by: 'Islamic State fighters', byActor: 'IS' },
  { words: 'villagers', actor: 'Civilians', class: 'civilian', by: 'Boko Haram gunmen', byActor: 'Boko Haram' },
  { words: 'police officers', actor: 'Government of Afghanistan', class: 'combatant', by: 'Taliban fighters', byActor: 'Taliban' },
  { words: 'traders', actor: 'Civilians', class: 'civilian', by: 'coalition warplanes', byActor: 'US-led Coalition' },
  { words: 'peacekeepers', actor: 'African Union mission', class: 'combatant', by: 'al-Shabaab fighters', byActor: 'al-Shabaab' },
];
const MEANS: readonly Means[] = [
  { words: 'an ambush', kind: 'ambush' }, { words: 'a car bomb', kind: 'car bomb' }, { words: 'an airstrike', kind: 'airstrike' }, { words: 'shelling', kind: 'shelling' }, { words: 'a roadside bomb', kind: 'roadside bomb' }, { words: 'a night raid', kind: 'ground attack' },
];

const STARTS = ['Ba', 'Da', 'Gha', 'Ha', 'Ja', 'Kha', 'Ma', 'Na', 'Qa', 'Ra', 'Sa', 'Ta', 'Wa', 'Zu', 'Bu', 'Du', 'Fa', 'Mu', 'Nu', 'Shu', 'Tu', 'Ki', 'Li', 'Ri'];
const MIDDLES = ['ra', 'li', 'mu', 'da', 'gha', 'ki', 'sa', 'yi', 'hra', 'wa', 'ni', 'bu', 'ta', 'zi', 'ru', 'ba', 'la', 'qa', 'fi', 'jo'];
const ENDS = ['ya', 'n', 'r', 'mah', 'sh', 'lah', 'd', 'bad', 'kot', 'wan', 'jin', 'stan', 'ra', 'f', 'q', 'm'];

/** One of 150,000 names. */
export const madeUpName = (random: Random): string => random.pick(STARTS) + random.pick(MIDDLES) + random.pick(MIDDLES) + random.pick(ENDS);

function names(n: number, random: Random): readonly string[] {
  const made = new Set<string>();
  while (made.size < n) made.add(madeUpName(random));
  return [...made];
}

/**
 * A world of so many happenings. Its density stays the same at any size: four times the happenings are spread over twice the days and
 * twice the regions, as a workbook grows that is kept for longer and looks farther.
 */
export function makeWorld(size: number, random: Random): World {
  const days = Math.max(60, Math.round(25 * Math.sqrt(size)));
  const count = Math.max(3, Math.round(0.8 * Math.sqrt(size)));
  const all = names(count * 13, random);
  const regions = all.slice(0, count);
  const firstDay = 16_436;
  const happenings: Happening[] = [];
  while (happenings.length < size) {
    const region = random.below(count);
    const fresh: Happening = {
      id: happenings.length, day: firstDay + random.below(days), region: regions[region] as string, place: all[count + region * 12 + random.below(12)] as string,
      side: random.pick(SIDES), means: random.pick(MEANS), killed: 1 + random.below(30), injured: random.below(50), like: null,
    };
    happenings.push(fresh);
    if (happenings.length < size && random.chance(0.15)) happenings.push(lookalike(fresh, happenings.length, random));
  }
  return { happenings, regions, firstDay, lastDay: firstDay + days + 3 };
}

/** The same place months later, the same day by other means and hands, or a new attack there two days later. */
function lookalike(of: Happening, id: number, random: Random): Happening {
  const numbers = { id, like: of.id, killed: 1 + random.below(30), injured: random.below(50) };
  const otherSide = SIDES[(SIDES.indexOf(of.side) + 1 + random.below(SIDES.length - 1)) % SIDES.length] as Side;
  const otherMeans = MEANS[(MEANS.indexOf(of.means) + 1 + random.below(MEANS.length - 1)) % MEANS.length] as Means;
  const kind = random.below(3);
  if (kind === 0) return { ...of, ...numbers, day: of.day + 60 + random.below(60) };
  return kind === 1 ? { ...of, ...numbers, side: otherSide, means: otherMeans } : { ...of, ...numbers, day: of.day + 2 };
}

/** Another way of writing a name: the sounds that transliterations confuse. */
export function respell(name: string, random: Random): string {
  const swaps: readonly (readonly [RegExp, string])[] = [[/Q/, 'K'], [/q/, 'k'], [/Gh/, 'G'], [/gh/, 'g'], [/Kh/, 'K'], [/ah$/, 'a'], [/yi/, 'i'], [/u(?=[a-z])/, 'o'], [/(?<=[a-z])z/, 's']];
  const fitting = swaps.filter(([from]) => from.test(name));
  const swap = fitting.length > 0 ? random.pick(fitting) : null;
  return swap ? name.replace(swap[0], swap[1]) : `Al ${name}`;
}
