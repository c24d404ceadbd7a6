import type { Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import { cueAt, normAt, spanOf, wordsOf } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import type { ActorMention, Mentions } from '../mentions.ts';
import { positionFrom, within } from '../ordered.ts';
import type { Draft } from '../recognizer.ts';
import { antecedent, ofCasualties, ofFigure } from './antecedent.ts';
import { apposed, kindsBehind } from './apposition.ts';
import type { Of } from './asked.ts';
import { belongsTo } from './belonging.ts';
import { brothersInArms, ledBy, leftBehind, lostMen, ownMen, ownSide } from './comrades.ts';
import { describe, UNKNOWN } from './describe.ts';
import { losersOf, losersRightBefore } from './side.ts';
import { ADJECTIVES, adjectiveVictim, bodies, captives, ofBodies, peopleBeforeState, victimOfEffect } from './victimsByNoun.ts';

/** Who the victims are: the group's own words, or, for "them", "13 others" and a number alone, the people it points back to; where nobody is told, the side whose losses they are. */
export function victimOf(of: Of): Victim {
  const victim = losersRightBefore(of) ?? peopleOf(of);
  // What only enemies are said to be: "seven members of the Front were neutralised".
  if (victim.class === 'unknown' && victim.actor === null && victim.text !== '' && isElimination(of)) return { ...victim, class: 'combatant' };
  const bare = victim.text === '' && victim.actor === null && victim.class === 'unknown';
  return bare ? losersOf(of) ?? victim : victim;
}

/** "Neutralised", "eliminated", "liquidated". */
function isElimination({ clause: { lattice }, draft: { trigger } }: Of): boolean {
  for (let i = trigger.first; i < trigger.last; i++) if (/^(?:neutrali|eliminat|liquidat)/.test(normAt(lattice, i))) return true;
  return false;
}

function peopleOf(of: Of): Victim {
  const { clause, draft, mentions } = of;
  const both = bothParties(clause, draft, mentions);
  if (both) return both;
  const group = draft.about ?? draft.group;
  const ours = group?.head.kind === 'none' || group?.head.kind === 'effect' ? ownSide(of, group) ?? leftBehind(of, group) : null;
  if (ours) return ours;
  if (!group) return victimOfEffect(of);
  if (group.head.kind === 'effect') return ofBodies(of, group) ?? peopleBeforeState(of, group) ?? captives(of, group) ?? adjectiveVictim(of, group) ?? (ADJECTIVES.has(normAt(clause.lattice, group.head.at)) ? antecedent(of, group) : null) ?? ofCasualties(of, group) ?? bodies(of, group) ?? UNKNOWN;
  if (draft.toll && !draft.about && group.head.kind === 'none') return victimOfEffect(of);
  // "The police speak of 12": those who speak are not the dead.
  if (draft.rule === 'earlierTotal' && !draft.about && group.head.kind === 'none') return UNKNOWN;
  const pointsBack = group.head.kind === 'pronoun' || group.head.kind === 'none' || (group.more && group.head.kind !== 'people');
  const body = pointsBack || group.head.kind === 'unknown' ? belongsTo(clause.lattice, group.count.last, mentions) : null;
  if (body) return body;
  const earlier = pointsBack ? ofFigure(of, group) ?? antecedent(of, group) : null;
  if (earlier) return earlier;
  if (group.head.kind === 'none' && !pointsBack) return UNKNOWN;
  const persons = group.head.kind === 'people' ? [...group.head.persons, ...kindsBehind(clause, group)] : group.kind === 'named' ? apposed(clause, group) : [];
  return ledBy(of, group) ?? lostMen(of, group) ?? brothersInArms(of, group) ?? ownMen(of, group) ?? describe({ lattice: clause.lattice, mentions, words: group.words, persons, at: group.first });
}

/** "both parties", "both sides" beside a figure: the last two actors named before it. */
function bothParties(clause: Clause, draft: Draft, mentions: Mentions): Victim | null {
  const { lattice } = clause;
  // "3 fighters of the SDF were killed in clashes between the two parties": these are of one of them.
  if (draft.group && within(mentions.actors, draft.group.words).length > 0) return null;
  const from = draft.quote.first - 1;
  for (let i = from; i < Math.min(draft.quote.last + 8, clause.sentence.last); i++) {
    const length = cueAt(lattice, i, 'both');
    if (length === 0 || (draft.group && i > draft.group.last + 14) || isOfABorder(lattice, i + length)) continue;
    const names = lastTwo(mentions, i);
    const range = { first: i, last: i + length };
    return { text: wordsOf(lattice, range), actor: names.length === 2 ? names.join(' + ') : null, class: 'combatant', category: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
  }
  return null;
}

/** "on both sides of the border": of a line on the map. */
const isOfABorder = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === 'of' && [2, 3].some((n) => LINES.has(normAt(lattice, at + n)));
const LINES: ReadonlySet<string> = new Set(['border', 'frontier', 'road', 'highway', 'river', 'street', 'line', 'fence', 'valley', 'lake', 'strait', 'bridge', 'track', 'tracks']);

function lastTwo(mentions: Mentions, at: number): readonly string[] {
  const names: string[] = [];
  for (let n = positionFrom(mentions.actors, at) - 1; n >= 0 && names.length < 2; n--) {
    const actor = mentions.actors[n] as ActorMention;
    if (actor.class === 'combatant' && !names.includes(actor.name)) names.push(actor.name);
  }
  return names.sort((a, b) => Number(b.startsWith('Government')) - Number(a.startsWith('Government')) || (a < b ? -1 : 1));
}
