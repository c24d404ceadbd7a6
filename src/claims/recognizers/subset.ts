import { draftOf, mayBeVictim } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { normAt } from '../lattice.ts';
import { followsSubsetCue, groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { LOST } from './bereaved.ts';
import { isUnderRubble } from './buried.ts';
import { isFreed } from './countedNoun.ts';
import { isBrought, tellsWounds } from './toHospital.ts';
import { isByArmed } from './arrests.ts';
import { effectOfLine } from './whoTheyWere.ts';

/** "including 6 children under the age of eighteen and 4 women": the list of parts goes on behind words about the first. */
function goesOn(clause: Clause, k: number, group: Group): boolean {
  if (group.kind === 'plural' || group.kind === 'singular' || (group.kind === 'counted' && group.head.kind !== 'people') || !['and', ','].includes(itemWord(clause, k - 1)) || hasPredicate(clause, k)) return false;
  for (let at = k - 2; at >= Math.max(0, k - 12); at--) {
    if (clause.items[at]?.kind === 'trigger' || ['.', ';', 'while', 'when', 'after', 'who', 'that'].includes(itemWord(clause, at))) return false;
    const before = groupAt(clause, at);
    if (before && before.kind !== 'plural' && (group.kind === 'counted' || before.kind === 'named')) return followsSubsetCue(clause, at);
  }
  return false;
}

/** "10 Americans, including two families": families are no number of people. */
const isFamilies = (clause: Clause, group: Group, effect: Effect): boolean => effect !== 'displaced' && group.kind === 'counted' && clause.lattice.tokens[group.last - 1]?.norm === 'families';

/** "11 soldiers, one of them a captain": the one has been counted. */
const isWhatOneWas = (clause: Clause, k: number): boolean => groupAt(clause, k)?.kind === 'singular' && groupAt(clause, k - 1)?.head.kind === 'pronoun' && groupAt(clause, k - 1)?.size === 1;

/** "An armed group detained eleven people, among them two activists". */
function arrestedByArmed(clause: Clause, k: number): 'captured' | null {
  for (let at = k - 1; at >= 0; at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && item.trigger.kind === 'verb') return item.trigger.tag.armed && isByArmed(clause, at) ? 'captured' : null;
  }
  return null;
}

/** "Six are in hospital, a boy of 14 among them": the cue stands behind. */
const isAmongThem = (clause: Clause, k: number): boolean => {
  const at = itemWord(clause, k + 1) === ',' && groupAt(clause, k)?.kind === 'named' ? k + 2 : k + 1;
  if (itemWord(clause, at) !== 'among' || !(itemWord(clause, at + 1) === 'them' || isTheDead(clause, at + 1))) return false;
  return [',', '—', '–', '(', 'with'].includes(itemWord(clause, k - 1)) || NAMES.has(itemWord(clause, k - 1)) || (['named', 'called'].includes(itemWord(clause, k - 1)) && groupAt(clause, k - 2)?.kind === 'singular');
};

const NAMES: ReadonlySet<string> = new Set(['named', 'names', 'naming', 'counts', 'counted', 'listed', 'lists', 'reported', 'identified']);

/** "(named a nurse among) the dead". */
const isTheDead = ({ items }: Clause, at: number): boolean => { const item = items[at]; return item?.kind === 'trigger' && item.trigger.kind === 'those'; };

/** "Civilians: 61, among them 9 children", under a figure of the sentence before. */
const isListed = (clause: Clause, k: number): boolean => clause.items.slice(1, k).some((_, n) => itemWord(clause, n) === ':' && groupAt(clause, n - 1)?.kind === 'plural' && groupAt(clause, n + 1)?.head.kind === 'none');

/** "The insurgents lost 30 fighters, including a district governor". */
function fellWith(clause: Clause, k: number): 'killed' | null {
  for (let at = k - 1; at >= Math.max(0, k - 10); at--) if (groupAt(clause, at)?.kind === 'counted') return LOST.has(itemWord(clause, at - 1)) ? 'killed' : null;
  return null;
}

/** "Six residents were buried on Monday, among them a mother and her twins". */
function laidToRest(clause: Clause, k: number): 'killed' | null {
  for (let at = k - 1; at >= Math.max(0, k - 10); at--) {
    if (clause.items[at]?.kind === 'trigger') return null;
    if (itemWord(clause, at) === 'buried') return isUnderRubble(clause, at) ? null : 'killed';
  }
  return null;
}

/** "Among those buried on Friday were two sisters", "Among the names is Rosa Duarte": the dead who are laid to rest, or whose list is told of. */
function amongBuried({ lattice, sentence, carried, figures }: Clause): 'killed' | null {
  const at = normAt(lattice, sentence.first) === 'among' ? sentence.first + 1 : -1;
  if (at < 0 || !['those', 'the'].includes(normAt(lattice, at))) return null;
  if (normAt(lattice, at) === 'those') return ['buried', 'cremated', 'mourned'].includes(normAt(lattice, at + 1)) && !['under', 'beneath', 'by', 'in', 'alive'].includes(normAt(lattice, at + 2)) ? 'killed' : null;
  const dead = carried === 'killed' || [...figures.values()].includes('killed');
  return dead && ['names', 'coffins', 'graves', 'bodies'].includes(normAt(lattice, at + 1)) && ['is', 'are', 'was', 'were'].includes(normAt(lattice, at + 2)) ? 'killed' : null;
}

/** The people right behind the sentence's "were", or behind them with "and". */
function isInRow(clause: Clause, k: number): boolean {
  const be = clause.items.findIndex((item) => item.kind === 'skip' && item.auxiliary);
  if (be < 0 || k <= be || clause.items.slice(0, be).some((item) => item.kind === 'group')) return false;
  if (k === be + 1) return true;
  return groupAt(clause, k)?.kind === 'named' && itemWord(clause, k - 1) === 'and' && clause.items.slice(be + 1, k).every((item) => item.kind === 'group' || (item.kind === 'word' && [',', 'and'].includes(normAt(clause.lattice, item.first))));
}

/** "Eleven were hurt, of whom two died", "including three who later died". */
function diedOfThem(clause: Clause, k: number): 'killed' | null {
  let at = k + 1;
  while (clause.items[at]?.kind === 'skip' || ['who', 'that', 'later'].includes(itemWord(clause, at))) at++;
  const item = clause.items[at];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.effect === 'killed' && item.trigger.tag.valency === 'intransitive' && !item.trigger.tag.forms.includes('ing') ? 'killed' : null;
}

/** "17 casualties, including twelve dead": what became of the part is told of it. */
function deadOfBoth(clause: Clause, k: number): Effect | null {
  const state = clause.items[k + 1];
  return state?.kind === 'trigger' && state.trigger.kind === 'state' && nearestEffect(clause, k) === 'casualties' ? state.trigger.effect : null;
}

export const subset: Recognizer = {
  name: 'subset',
  words: 'Including, among them, of whom: a part of the people just counted',
  examples: [
    ['The raid killed 12 people, including three children.', '12 killed; three killed'],
    ['Ten people were in the house. Seven of them, including four children, died.', 'Seven killed; four killed'],
    ['Nine villagers died, among them two teachers and a nurse.', 'Nine killed; two killed; a killed'],
    ['Thirteen people, among them a midwife and eight patients, were killed.', 'Thirteen killed; a killed; eight killed'],
    ['Another 12 guests, one aged 15, were being treated in hospital.', '12 injured; one injured'],
    ['Ten guests were hurt, of whom two died.', 'Ten injured; two killed'],
    ['Ten guests, one aged 15, were hurt.', 'Ten injured; one injured'],
    ['A shell killed eight people, three from one family, and wounded nine.', 'eight killed; three killed; nine injured'],
    ['The mine killed 11 soldiers, one of them a captain.', '11 killed; one killed'],
    ['Six are in hospital, a boy of 14 among them.', 'Six injured; a injured'],
    ['We recorded the killing of 90 people in May. Villagers: 61, among them 9 children.', '90 killed; 61 killed; 9 killed'],
    ['The army killed 33 rebels on Friday, a commander named Abu Hafs among them.', '33 killed; Abu Hafs killed'],
    ['Among those buried on Friday were Rosa Duarte and Omar Saad.', 'Rosa Duarte killed; Omar Saad killed'],
    ['The wreck holds 14 dead. Among the names is Rosa Duarte, a baker of 31.', '14 killed; Rosa Duarte killed'],
    ['The rebels lost 30 fighters, including two commanders.', '30 killed; two killed'],
  ],
  counterExamples: ['Among the names is Rosa Duarte, who won twice.', 'Among those present on Friday were Rosa Duarte and Omar Saad.', 'The army closed 12 roads, including three bridges.', 'The guests, including three ministers, left early.'],
  at: ['counted', 'singular', 'named'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.kind === 'plural' || (group.numeral?.amount.kind === 'zero' && !hasPredicate(clause, k)) || isWhatOneWas(clause, k) || !(followsSubsetCue(clause, k) || (amongBuried(clause) !== null && isInRow(clause, k)) || goesOn(clause, k, group) || isAmongThem(clause, k)) || !mayBeVictim(group, { careful: false })) return [];
    if (itemWord(clause, k - 1) === 'which' && !clause.items.slice(0, k).some((item) => item.kind === 'group' && item.group.head.kind !== 'thing')) return [];
    const trigger = amongBuried(clause) ?? deadOfBoth(clause, k) ?? laidToRest(clause, k) ?? diedOfThem(clause, k) ?? nearestEffect(clause, k) ?? effectOfLine(clause) ?? (isAmongThem(clause, k) || isListed(clause, k) ? clause.carried : null) ?? fellWith(clause, k) ?? arrestedByArmed(clause, k) ?? (clause.items.some((_, at) => at > k && at < k + 10 && isBrought(clause, at)) || tellsWounds(clause, group.first) ? 'injured' : null);
    if (!trigger || (trigger === 'captured' && clause.items.some((item, at) => at < k && item.kind === 'group' && isFreed(clause, item.group)))) return [];
    return joinedRight(clause, k).flatMap((at) => {
      const part = groupAt(clause, at);
      return part && !isFamilies(clause, part, trigger) && !(part.head.kind === 'effect' && part.head.effect !== trigger && at !== k) ? [{ ...draftOf({ group: part, trigger: part, effect: trigger, rule: 'subset', voice: 'noun' }) }] : [];
    });
  },
};
