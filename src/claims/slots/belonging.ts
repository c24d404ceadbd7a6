import type { Victim } from '../claim.ts';
import { normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import type { Mentions } from '../mentions.ts';
import { within } from '../ordered.ts';

/** To which body in arms people belong: "nine of them belonged to the army", "19 were from the police", "nine from the security forces". */

/** Data: bodies of a state, and bodies in arms that may be anybody's. */
const OF_STATES: ReadonlySet<string> = new Set(['army', 'military', 'police', 'gendarmerie', 'navy', 'marines', 'coastguard', 'carabinieri', 'commandos', 'garrison', 'security']);
const STATE_FORCES: ReadonlySet<string> = new Set(['security', 'government', 'defence', 'defense', 'state', 'special', 'national', 'republican', 'presidential', 'border', 'prison', 'regular', 'federal']);
const BODIES: ReadonlySet<string> = new Set(['force', 'forces', 'militia', 'militias', 'brigade', 'brigades', 'battalion', 'guard', 'guards', 'corps', 'cartel', 'gang', 'gangs', 'regiment', 'division', 'paramilitaries', 'guerrilla', 'insurgency', 'rebels']);
/** "Groups" and "units" fight where the word before says so. */
const GROUPS: ReadonlySet<string> = new Set(['group', 'groups', 'unit', 'units', 'faction', 'factions', 'front', 'movement', 'committees']);
const IN_ARMS: ReadonlySet<string> = new Set(['armed', 'self-defence', 'self-defense', 'defence', 'defense', 'rebel', 'militant', 'terrorist', 'jihadist', 'insurgent', 'guerrilla', 'extremist', 'vigilante', 'separatist', 'islamist', 'criminal', 'protection']);

const LINKS: Readonly<Record<string, readonly string[]>> = { were: ['from'], was: ['from'], are: ['from'], came: ['from'], come: ['from'], hailed: ['from'], belonged: ['to'], belong: ['to'], belonging: ['to'], served: ['in', 'with'], fought: ['in', 'for', 'with'] };

/** Longest name of a body, in tokens. */
const LONGEST = 8;

/** Where the words for a body end that begin at a token; null where they name none in arms. */
export function bodyAt(lattice: Lattice, first: number, mentions: Mentions | null = null): Range | null {
  const from = ['the', 'a', 'an', 'our', 'its', 'their', 'local'].includes(normAt(lattice, first)) ? first + 1 : first;
  let last = -1;
  for (let i = from; i < Math.min(from + LONGEST, lattice.tokens.length) && !ENDS.has(normAt(lattice, i)); i++) if (isBody(lattice, i) || isActor(lattice, i, mentions)) last = i + 1;
  return last < 0 ? null : { first, last };
}

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', ')', 'who', 'which', 'that', 'in', 'on', 'at', 'near', 'when', 'while', 'after', 'were', 'was', 'had', '']);

const isBody = (lattice: Lattice, i: number): boolean => {
  const word = normAt(lattice, i);
  return OF_STATES.has(word) || BODIES.has(word) || (GROUPS.has(word) && IN_ARMS.has(normAt(lattice, i - 1))) || (tagAt(lattice, i, 'person')?.tag.class === 'combatant');
};

const isActor = (lattice: Lattice, i: number, mentions: Mentions | null): boolean => {
  const tag = tagAt(lattice, i, 'actor');
  return (tag !== null && tag.tag.class === 'combatant') || (mentions !== null && mentions.actors.some((a) => a.first <= i && i < a.last && a.own && a.class === 'combatant'));
};

/** Words between a count and what is told of its people: "nine of whom were from ...". */
const POINTS: ReadonlySet<string> = new Set(['of', 'whom', 'them', 'these', 'those', 'the', 'dead', 'victims', 'killed', 'wounded']);

/** The first token of what people belong to whose number ends at a token: behind a verb with its preposition, or "from" right behind the number. */
export function bodyBehind(lattice: Lattice, numberEnd: number): number | null {
  let at = numberEnd;
  while (at < numberEnd + 4 && POINTS.has(normAt(lattice, at))) at++;
  const preposition = LINKS[normAt(lattice, at)]?.find((word) => word === normAt(lattice, at + 1));
  if (preposition !== undefined) return at + 2;
  return at === numberEnd && normAt(lattice, at) === 'from' ? at + 1 : null;
}

/** People told by the body in arms to which they belong. */
export function belongsTo(lattice: Lattice, numberEnd: number, mentions: Mentions): Victim | null {
  const from = bodyBehind(lattice, numberEnd);
  const words = from === null ? null : bodyAt(lattice, from, mentions);
  return words === null ? null : memberOfBody(lattice, words, mentions);
}

function memberOfBody(lattice: Lattice, words: Range, mentions: Mentions): Victim {
  const named = [...new Set(within(mentions.actors, words).filter((a) => a.class === 'combatant').map((a) => a.name))];
  return { text: wordsOf(lattice, words), actor: named.length > 0 ? named.join(' + ') : isOfState(lattice, words) ? mentions.homeState : null, class: 'combatant', category: 'members', basis: { kind: 'stated', span: spanOf(lattice, words) } };
}

/** "the army", "the security forces", "the national guard". */
export function isOfState(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (OF_STATES.has(normAt(lattice, i)) || (['forces', 'force', 'guard', 'guards'].includes(normAt(lattice, i)) && STATE_FORCES.has(normAt(lattice, i - 1)))) return true;
  return false;
}
