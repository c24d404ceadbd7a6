import type { Victim, VictimClass } from '../claim.ts';
import { normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import type { ActorMention, Mentions } from '../mentions.ts';
import { lastEnding, within } from '../ordered.ts';
import { bodyAt, isOfState } from './belonging.ts';
import { stateNear } from './homeState.ts';
import type { TagOf } from '../../lexicon/tags.ts';

/** Who people are, by their own words: soldiers of which army, members of which group, civilians. */

export const UNKNOWN = { text: '', actor: null, class: 'unknown' as const, category: null, basis: { kind: 'implied' as const, because: 'the text names nobody' } };

const PERSONNEL: TagOf<'person'> = { kind: 'person', category: 'security forces', class: 'combatant', number: 'plural' };

/** A group's words, actor and class. */
export function describe(of: { readonly lattice: Lattice; readonly mentions: Mentions; readonly words: Range; readonly persons: readonly TagOf<'person'>[]; readonly at: number }): Victim {
  const { lattice, mentions, words } = of;
  if (words.last <= words.first) return UNKNOWN;
  // "two personnel": of forces, where no list says that they heal, rescue or serve.
  const persons = of.persons.length === 0 && normAt(lattice, words.last - 1) === 'personnel' ? [PERSONNEL] : of.persons;
  const named = within(mentions.actors, words);
  const owner = named.length > 0 ? named : ownerOf(lattice, mentions, words);
  const classes = new Set([...persons, ...includedPersons(lattice, words), ...memberOf(lattice, words, persons)].map((p) => classOfPerson(lattice, words, p)).filter((c) => c !== 'unknown'));
  const victimClass = persons[0]?.class === 'unknown' && owner.length > 0 && classes.has('civilian') ? 'mixed' : classOf(classes, owner);
  return {
    text: wordsOf(lattice, words),
    actor: actorOf({ victimClass, owner, persons, mentions, lattice, at: of.at, foreign: isForeign(lattice, words), backed: isBacked(lattice, words), ofState: persons[0]?.category === 'members' && isOfState(lattice, words) }),
    class: victimClass,
    category: persons[0]?.category ?? null,
    basis: { kind: 'stated', span: spanOf(lattice, words) },
  };
}

/** "Crusader soldiers", "foreign troops", "the mercenaries" as an enemy calls them: whose they are, nobody says, but not the state's whose land it is. */
function isForeign(lattice: Lattice, words: Range): boolean {
  for (let i = words.first; i < words.last; i++) if (['crusader', 'crusaders', 'mercenary', 'mercenaries', 'foreign', 'occupation', 'occupying', 'invading'].includes(normAt(lattice, i))) return true;
  return false;
}

const BACKED: ReadonlySet<string> = new Set(['state-backed', 'government-backed', 'pro-government', 'state-run', 'government-aligned', 'state-sponsored']);

/** "the state-backed fighters": the state's, whatever other group the text names. */
function isBacked(lattice: Lattice, words: Range): boolean {
  for (let i = words.first; i < words.last; i++) if (BACKED.has(normAt(lattice, i))) return true;
  return false;
}

/** "armed villagers" fight; "US citizens" are nationals, of whom nothing more is said. */
function classOfPerson(lattice: Lattice, words: Range, person: TagOf<'person'>): VictimClass {
  for (let i = words.first; i < words.last; i++) {
    const norm = normAt(lattice, i);
    if (norm === 'armed' || norm === 'uniformed') return 'combatant';
    if ((norm === 'captain' || norm === 'captains') && leadsCivilians(lattice, i)) return 'civilian';
    if ((norm === 'citizens' || norm === 'citizen') && tagAt(lattice, i - 1, 'country')) return 'unknown';
  }
  return person.class;
}

const VESSELS = new Set(['ferry', 'boat', 'ship', 'vessel', 'tanker', 'trawler', 'yacht', 'longboat', 'airliner', 'plane', 'capsized', 'sank', 'wreck', 'team', 'club']);
const FORCES = new Set(['army', 'military', 'navy', 'naval', 'soldier', 'soldiers', 'troops', 'brigade', 'battalion', 'squadron', 'infantry', 'police', 'rebels', 'militants', 'warship', 'officers']);
const NEAR = 60;

/** The captain of a ferry, an airliner or a team is no officer, where nothing near speaks of forces. */
function leadsCivilians(lattice: Lattice, at: number): boolean {
  let found = false;
  for (let i = Math.max(0, at - NEAR); i < Math.min(lattice.tokens.length, at + NEAR); i++) {
    const norm = lattice.tokens[i]?.norm ?? '';
    if (FORCES.has(norm)) return false;
    found ||= VESSELS.has(norm);
  }
  return found;
}

const ARMED_BODIES: ReadonlySet<string> = new Set(['force', 'forces', 'army', 'militia', 'brigade', 'brigades', 'battalion', 'guard', 'guards', 'corps', 'cartel', 'gang', 'regiment', 'division']);

/** "men of the brigade", "their rivals of the Lorca Protection Force": who belongs to a body in arms. */
const isOfForce = (lattice: Lattice, words: Range): boolean => (['men', 'rivals', 'comrades', 'foes', 'enemies', 'elements', 'brothers'].some((word) => [0, 1, 2].some((n) => normAt(lattice, words.first + n) === word && normAt(lattice, words.first + n + 1) === 'of'))) && ARMED_BODIES.has(normAt(lattice, words.last - 1));

/** "members of the Bangsamoro fighters", "elements of the militia", "nine men of the brigade": members of people in arms are in arms. */
function memberOf(lattice: Lattice, words: Range, persons: readonly TagOf<'person'>[]): readonly TagOf<'person'>[] {
  const [person] = persons;
  if (isOfForce(lattice, words) && persons.every((p) => p.class === 'unknown' && p.category !== 'kin')) return [{ kind: 'person', category: 'members', class: 'combatant', number: 'plural' }];
  if (person?.category === 'people') return COMRADES.has(normAt(lattice, wordBeforeOf(lattice, words))) && isOfBody(lattice, words) ? [{ ...person, class: 'combatant' }] : [];
  if (person?.category !== 'members') return [];
  if (['its', 'their'].includes(normAt(lattice, words.first)) && isOfBodyBefore(lattice, words.first)) return [{ ...person, class: 'combatant' }];
  if (ARMED_BODIES.has(normAt(lattice, words.last - 1)) || isOfBody(lattice, words) || bodyAt(lattice, wordBeforeOf(lattice, words) + 2) !== null) return [{ ...person, class: 'combatant' }];
  for (let i = words.first + 1; i < words.last; i++) {
    const person = normAt(lattice, i - 1) === 'including' ? null : tagAt(lattice, i, 'person');
    if (person?.tag.class === 'combatant' && person.tag.number === 'plural') return [person.tag];
  }
  return [];
}

/** "Raiders fell upon the village militia and shot 14 of (its members)": the body in arms that was named last. */
function isOfBodyBefore(lattice: Lattice, at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - OWNER_REACH); i--) {
    if (['.', ';'].includes(normAt(lattice, i)) && lattice.tokens[i]?.glued === true) return false;
    if (ARMED_BODIES.has(normAt(lattice, i))) return !['fire', 'rescue', 'work', 'task', 'honour', 'honor', 'coast', 'labour'].includes(normAt(lattice, i - 1));
  }
  return false;
}
const OWNER_REACH = 25;

const COMRADES: ReadonlySet<string> = new Set(['men', 'rivals', 'opponents', 'enemies']);

/** The word before the first "of", or the last one. */
function wordBeforeOf(lattice: Lattice, words: Range): number {
  let of = words.first;
  while (of < words.last && normAt(lattice, of) !== 'of') of++;
  return of - 1;
}

/** "of the militia and ...", "of the Ajaylat Protection Force": whose they are, up to the first word that joins or qualifies. */
function isOfBody(lattice: Lattice, words: Range): boolean {
  for (let i = wordBeforeOf(lattice, words) + 2; i < words.last && !['and', ',', 'who', 'in'].includes(normAt(lattice, i)); i++) if (ARMED_BODIES.has(normAt(lattice, i))) return true;
  return false;
}

/** The people behind "including": they say what kinds the whole holds. */
function includedPersons(lattice: Lattice, words: Range): readonly TagOf<'person'>[] {
  const found: TagOf<'person'>[] = [];
  let inside = false;
  for (let i = words.first; i < words.last; i++) {
    inside ||= normAt(lattice, i) === 'including';
    const person = inside ? tagAt(lattice, i, 'person') : null;
    if (person) found.push(person.tag);
  }
  return found;
}

function classOf(classes: ReadonlySet<VictimClass>, owner: readonly ActorMention[]): VictimClass {
  const has = (c: VictimClass): boolean => classes.has(c);
  if ((has('combatant') && has('civilian')) || has('mixed')) return 'mixed';
  if (owner.some((o) => o.class === 'combatant')) return has('civilian') ? 'civilian' : 'combatant';
  if (has('combatant')) return 'combatant';
  return has('civilian') ? 'civilian' : 'unknown';
}

/** "its soldiers": the actor named before in the sentence or, failing that, in the text. */
function ownerOf(lattice: Lattice, mentions: Mentions, words: Range): readonly ActorMention[] {
  const possessive = ['its', 'their', 'his'].includes(normAt(lattice, words.first));
  if (!possessive) return [];
  const nearest = lastEnding(mentions.actors, words.first);
  return nearest ? [nearest] : [];
}

const STATE_FORCES = new Set(['soldiers', 'military', 'army', 'troops', 'police', 'security forces', 'officers', 'ranks', 'military ranks', 'conscripts', 'guards', 'security']);
const ARMED = new Set(['militants', 'insurgents', 'fighters', 'gunmen', 'rebels', 'terrorists', 'attackers', 'bombers', 'militiamen', 'guerrillas', 'armed', 'members']);

function actorOf(of: { readonly victimClass: VictimClass; readonly owner: readonly ActorMention[]; readonly persons: readonly TagOf<'person'>[]; readonly mentions: Mentions; readonly lattice: Lattice; readonly at: number; readonly foreign: boolean; readonly backed: boolean; readonly ofState: boolean }): string | null {
  const { victimClass, owner, persons, mentions } = of;
  if (persons.some((p) => p.category === 'peacekeepers')) return missionOf(mentions, of.at);
  const names = [...new Set(owner.map((o) => o.name))];
  if (victimClass === 'civilian') return 'Civilians';
  if (victimClass === 'mixed') return [...(names.length > 0 ? names : statesOf(persons, mentions)), 'Civilians'].join(' + ');
  if (names.length > 0) return names.join(' + ');
  if (victimClass !== 'combatant') return null;
  const categories = persons.map((p) => p.category);
  if (of.foreign) return null;
  if (of.backed || of.ofState || categories.some((c) => STATE_FORCES.has(c))) return stateNear(of.lattice, of.at) ?? mentions.homeState;
  return categories.some((c) => ARMED.has(c)) ? onlyGroup(mentions) : null;
}

/** Peacekeepers serve the mission that the text names before them, or else anywhere; never the state they stand in. */
function missionOf(mentions: Mentions, at: number): string | null {
  const isMission = (a: ActorMention): boolean => /mission|nato/i.test(a.name);
  return (lastEnding(mentions.actors, at, isMission) ?? mentions.actors.find(isMission))?.name ?? null;
}

const statesOf = (persons: readonly TagOf<'person'>[], mentions: Mentions): readonly string[] =>
  (persons.some((p) => STATE_FORCES.has(p.category)) && mentions.homeState ? [mentions.homeState] : []);

/** "militants", when the text names one armed group and no other. */
function onlyGroup(mentions: Mentions): string | null {
  const names = new Set(mentions.actors.filter((a) => a.own && !a.state && a.class === 'combatant' && !/coalition/i.test(a.name)).map((a) => a.name));
  return names.size === 1 ? ([...names][0] as string) : null;
}
