import type { Clause } from './clause.ts';
import type { Lattice } from './lattice.ts';
import { normAt, tagAt } from './lattice.ts';

const MASKED: ReadonlySet<string> = new Set(['masked', 'armed', 'unidentified', 'hooded', 'uniformed', 'unknown', 'balaclava-clad']);
const DRESSED: ReadonlySet<string> = new Set(['plain', 'plainclothes', 'uniform', 'uniforms', 'masks', 'balaclavas', 'camouflage', 'fatigues']);

/** "masked men", "men in plain clothes": people who hide who they are, told by one word before or two behind. */
export function areMasked(lattice: Lattice, i: number): boolean {
  if (!['men', 'people', 'persons', 'man', 'individuals', 'assailants'].includes(normAt(lattice, i))) return false;
  return MASKED.has(normAt(lattice, i - 1)) || (['in', 'wearing'].includes(normAt(lattice, i + 1)) && [2, 3].some((n) => DRESSED.has(normAt(lattice, i + n))));
}

const PRESSED: ReadonlySet<string> = new Set(['porters', 'porter', 'guides', 'guide', 'carriers', 'shields', 'labourers', 'laborers', 'slaves', 'hostages', 'hostage']);

/** "(led away) as porters", "to carry loads", "at gunpoint": what people are taken for who are forced to serve, or what they are taken by. */
export const isPressed = (lattice: Lattice, from: number): boolean => (normAt(lattice, from) === 'at' && ['gunpoint', 'knifepoint'].includes(normAt(lattice, from + 1))) || (normAt(lattice, from) === 'as' && [1, 2].some((n) => PRESSED.has(normAt(lattice, from + n)))) || (normAt(lattice, from) === 'to' && normAt(lattice, from + 1) === 'carry' && [2, 3, 4].some((n) => ['loads', 'supplies', 'ammunition', 'equipment', 'rations', 'loot', 'goods'].includes(normAt(lattice, from + n))));

/** People in arms who are no police: fighters by their own word, or masked men. */
export const areArmed = (lattice: Lattice, i: number): boolean => areMasked(lattice, i) || ['militants', 'fighters', 'attackers'].includes(tagAt(lattice, i, 'person')?.tag.category ?? '');

/** How far before the sentence, in tokens, those in arms may be told. */
const BACK = 90;

const RAIDS: ReadonlySet<string> = new Set(['raid', 'raids', 'massacre', 'abducted', 'kidnapped', 'abduction', 'abductions', 'kidnapping']);

/** Are people in arms who are no police told of, or what they do, in the sentence or not long before? */
export function isRaid({ lattice, sentence }: Clause): boolean {
  for (let i = Math.max(0, sentence.first - BACK); i < sentence.last; i++) if (RAIDS.has(normAt(lattice, i)) || areArmed(lattice, i)) return true;
  return false;
}

const SAFE: ReadonlySet<string> = new Set(['ambulance', 'ambulances', 'hospital', 'hospitals', 'clinic', 'stretcher', 'stretchers', 'safety', 'police', 'court', 'custody', 'prison', 'wounded', 'injured', 'bodies', 'rescued', 'school', 'hotel', 'army', 'soldiers', 'flood', 'river', 'current', 'wind', 'suspects', 'home']);

/** Nothing in the rest of the clause says that they are in good hands, or in those of the law. */
export function isUnsafe({ lattice, sentence }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(sentence.last, from + 14) && ![';', '.'].includes(normAt(lattice, i)); i++) if (SAFE.has(normAt(lattice, i))) return false;
  return true;
}
