import type { TagOf } from '../../lexicon/tags.ts';
import type { Victim } from '../claim.ts';
import type { Group } from '../group.ts';
import { normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { firstFrom } from '../ordered.ts';
import type { Of } from './asked.ts';
import { describe, UNKNOWN } from './describe.ts';

/** Victims of whom the noun or the participle of what befell them tells: "65 bodies of civilians", "two civilian deaths", "three captives", "heavy losses upon the group". */

/** "65 bodies of civilians": the people behind "of". */
export function ofBodies(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (at < 0) return null;
  if (normAt(clause.lattice, at + 1) !== 'of') return peopleBeforeBodies(of, group, at);
  const persons: TagOf<'person'>[] = [];
  for (let i = at + 2; i < group.last; i++) { const person = tagAt(clause.lattice, i, 'person'); if (person) persons.push(person.tag); }
  return persons.length > 0 ? describe({ lattice: clause.lattice, mentions, words: { first: at + 2, last: group.last }, persons, at: group.first }) : null;
}

/** "24 rebel bodies", "nine soldiers' bodies": whose bodies they are. */
function peopleBeforeBodies({ clause, mentions }: Of, group: Group, at: number): Victim | null {
  if (!BODIES.has(normAt(clause.lattice, at))) return null;
  for (let i = group.words.first; i < at; i++) {
    const person = tagAt(clause.lattice, i, 'person');
    if (person && person.tag.class !== 'unknown') return describe({ lattice: clause.lattice, mentions, words: { first: i, last: at + 1 }, persons: [person.tag], at: group.first });
  }
  return null;
}

/** "Four soldiers wounded (in action)", "of eight people injured": the people stand before what was done to them. */
export function peopleBeforeState({ clause: { lattice }, mentions }: Of, group: Group): Victim | null {
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (!ADJECTIVES.has(normAt(lattice, at)) || group.words.first >= at) return null;
  const persons: TagOf<'person'>[] = [];
  for (let i = group.words.first; i < at; i++) { const person = tagAt(lattice, i, 'person'); if (person) persons.push(person.tag); }
  return persons.at(-1)?.number === 'plural' ? describe({ lattice, mentions, words: { first: group.words.first, last: at }, persons, at: group.first }) : null;
}

const BODIES = new Set(['body', 'bodies', 'corpse', 'corpses', 'martyr', 'martyrs', 'remains', 'dead']);

/** "27 unidentified bodies": nothing more is said of them than the noun; "seventeen bodies in uniform" were in arms. */
export function bodies(of: Of, group: Group): Victim | null {
  const { clause } = of;
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (at < 0 || !BODIES.has(normAt(clause.lattice, at))) return null;
  const uniformed = normAt(clause.lattice, at + 1) === 'in' && ['uniform', 'uniforms', 'fatigues'].some((w) => [2, 3].some((n) => normAt(clause.lattice, at + n) === w));
  const words = { first: Math.min(group.words.first, at), last: uniformed ? at + 3 : at + 1 };
  return { text: wordsOf(clause.lattice, words), actor: null, class: uniformed ? 'combatant' : 'unknown', category: uniformed ? 'soldiers' : null, basis: { kind: 'stated', span: spanOf(clause.lattice, words) } };
}

/** "three captives", "26 hostages": held people are civilians unless another word says that they fight. */
export function captives(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  if (group.head.kind !== 'effect' || group.head.effect !== 'captured') return null;
  const words = { first: group.words.first, last: Math.max(group.head.at + 1, group.words.first) };
  const victim = describe({ lattice: clause.lattice, mentions, words, persons: [], at: group.first });
  return victim.class === 'unknown' && victim.text !== '' ? { ...victim, class: 'civilian', actor: 'Civilians' } : victim.text === '' ? null : victim;
}

/** "15 injured": a participle that counts the people before it. */
export const ADJECTIVES = new Set(['injured', 'wounded', 'dead', 'killed', 'hurt']);

/** "two civilian deaths": the people are in the adjective. */
export function adjectiveVictim(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  for (let i = group.words.first; i < group.last; i++) {
    const norm = normAt(clause.lattice, i);
    if (norm !== 'civilian' && norm !== 'military' && norm !== 'police') continue;
    const victimClass = norm === 'civilian' ? 'civilian' : 'combatant';
    const range = { first: i, last: i + 1 };
    return { text: wordsOf(clause.lattice, range), actor: victimClass === 'civilian' ? 'Civilians' : mentions.homeState, class: victimClass, category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, range) } };
  }
  return null;
}

/** "the number of people killed", "the number of students killed": the people stand inside the toll's own words. */
function toldInToll(of: Of): Victim | null {
  const { clause, mentions, draft } = of;
  if (draft.toll !== true) return null;
  for (let i = draft.trigger.first; i < Math.min(draft.trigger.last + 3, clause.sentence.last); i++) {
    const person = normAt(clause.lattice, i - 1) === 'of' ? tagAt(clause.lattice, i, 'person') : null;
    if (person?.tag.number === 'plural') return describe({ lattice: clause.lattice, mentions, words: { first: i, last: i + person.length }, persons: [person.tag], at: draft.trigger.first });
  }
  return null;
}

/** "heavy losses upon the group", "casualties in ISIS ranks", "mass displacement": an actor right behind the effect's words. */
export function victimOfEffect(of: Of): Victim {
  const { clause, mentions, draft } = of;
  const told = toldInToll(of);
  if (told) return told;
  if (draft.kind === 'no_information') { const asked = adjectiveBehind(of); if (asked) return asked; }
  if (draft.effect === 'displaced') return { ...UNKNOWN, actor: 'Civilians', class: 'civilian', basis: { kind: 'implied', because: 'residents are displaced' } };
  const before = normAt(clause.lattice, draft.trigger.first - 1);
  const said = before === 'civilian' ? draft.trigger.first - 1 : tagAt(clause.lattice, draft.trigger.first, 'losses') && normAt(clause.lattice, draft.trigger.first) === 'civilian' ? draft.trigger.first : -1;
  if (said >= 0) return { text: 'civilian', actor: 'Civilians', class: 'civilian', category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, { first: said, last: said + 1 }) } };
  const led = ['in', 'on', 'upon', 'of', 'among', 'to', 'the', 'for'].includes(normAt(clause.lattice, draft.trigger.last));
  const near = led ? firstFrom(mentions.actors, { first: draft.trigger.last, last: draft.trigger.last + 5 }) : undefined;
  // "the death toll of the shelling by the army", "of an Israeli raid": who shelled did not die.
  // "the dead of the massacre, carried out by cells of the group".
  if (!near || [1, 2, 3, 4, 5].some((n) => near.first - n >= draft.trigger.last && ['by', ','].includes(normAt(clause.lattice, near.first - n))) || isTheirDeed(clause.lattice, near.last)) return UNKNOWN;
  return { text: wordsOf(clause.lattice, near), actor: near.name, class: near.class, category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, near) } };
}

/** "no reports of civilian casualties": of whom nothing is known. */
function adjectiveBehind({ clause: { lattice }, draft: { trigger } }: Of): Victim | null {
  for (let i = trigger.last; i < trigger.last + 4; i++) {
    if (normAt(lattice, i) !== 'civilian') continue;
    const range = { first: i, last: i + 1 };
    return { text: wordsOf(lattice, range), actor: 'Civilians', class: 'civilian', category: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
  }
  return null;
}

/** "the Turkish (drone strike)", "the army's (shelling)": what they did stands behind their name. */
function isTheirDeed(lattice: Lattice, last: number): boolean {
  const next = normAt(lattice, last) === "'s" ? last + 1 : last;
  return tagAt(lattice, next, 'means') !== null || tagAt(lattice, next, 'act') !== null || ['air', 'drone', 'missile', 'artillery'].includes(normAt(lattice, next));
}
