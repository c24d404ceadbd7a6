import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { tagAt } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import { isOfNothing } from '../plainNumbers.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { isMovingCount, numbersToo, roseFrom, standsNow } from './tollByNoun.ts';
import { tollDraft } from './tollDraft.ts';
import { CLIMBS, figureAfter } from './tollFigure.ts';
import { effectNamed, effectOf, isOfBoth, isOfCasualties, isOfFraud, isOfOthers, isPlainNumber, stateOf } from './tollOfWhom.ts';

export const risingToll: Recognizer = {
  name: 'risingToll',
  words: 'A toll rose to a number, stands at it',
  examples: [
    ['The death toll from the blast rose to 27.', '27 killed'],
    ['The number of wounded has climbed from 40 to 61.', '61 injured'],
    ['Fourteen people died in Asa. With these, the number of those documented since May has reached 204.', 'Fourteen killed; 204 killed'],
    ['The death toll stands at 12.', '12 killed'],
    ['The number of injured, 47, has stayed the same.', '47 injured'],
    ["The toll of Friday's shooting at Dorma rose to eleven on Sunday.", 'eleven killed'],
    ['The group put the number of officials it had killed at 21.', '21 killed'],
    ['The group put the dead and wounded at 70.', '70 casualties'],
    ['Relatives wait as prison death toll goes past 90', 'past 90 killed'],
    ['The toll on our side is five soldiers and two guards.', 'five killed; two killed'],
    ['The dead of the militia reached 45 at least.', '45 at least killed'],
    ['Toll of the market massacre rises to fourteen', 'fourteen killed'],
    ['The number of casualties recorded so far is 28 dead and 43 wounded.', '28 killed; 43 injured'],
    ['The number of IS fighters who died in clashes near the dam has risen to 9.', '9 killed'],
    ['The number of victims found dead has reached 31.', '31 killed'],
    ['The number of rebels captured since April has reached 101.', '101 captured'],
    ['The number of guards killed was 18, and the number of guards injured was 40.', '18 killed; 40 injured'],
    ['The number of guards killed since May, the month in which the truce ended after a year, rose to 87.', '87 killed'],
    ['The martyrs whom we have counted since the coup are now 85, 11 of them below 18.', '85 killed; 11 killed'],
    ['The number of rebels said to be killed, 31, could not be checked.', '31 killed'],
    ['The martyrs of the Zawayda tents rise to 24', '24 killed'],
    ['The number of the martyrs of the shelling of the market has become eleven.', 'eleven killed'],
    ['Killed in Sagaing and Magway since 1 May rose to 41, of whom 32 were in Sagaing.', '41 killed; 32 killed'],
    ['The deaths recorded since May are now 61.', '61 killed'],
    ['Deaths from the floods have passed 40.', '40 killed'],
    ['The count of the missing stands at eight.', 'eight missing'],
    ['Violent deaths in the jails since 3 May number 61.', '61 killed'],
    ['Deaths in the strait since May climb to 212', '212 killed'],
    ['Flood deaths near 500 in the delta', 'near 500 killed'],
  ],
  counterExamples: ['The toll was expected to rise as nine people were still trapped.', 'As the toll mounted, ministers argued over who had let two pilots go.', 'The toll on the bridge rose to 27 dollars.', 'The price rose to 27.', 'The martyrs are two brothers.', 'The dead are buried at plot 85.', 'The number of victims of the scam has reached eleven.', 'The museum had 48 visitors. Officials had put the number at 40.', 'The fire killed sheep. The ministry puts the number of affected at 1.2 million.'],
  at: ['trigger'],
  atWords: new Set(['number']),
  // What it is a number of is told by a word of harm.
  signs: new Set(),
  read: (clause, k) => {
    const item = clause.items[k];
    const counted = numberOfPeople(clause, k);
    if (counted) return counted;
    const standing = standsNow(clause, k) ?? roseFrom(clause, k) ?? numbersToo(clause, k);
    if (item?.kind === 'trigger' && (isOfFraud(clause, item) || isOfOthers(clause, k, item))) return [];
    if (item?.kind !== 'trigger' || !(TOLLS.has(item.trigger.kind) || standing || isMovingCount(clause, k))) return [];
    const set = item?.kind === 'trigger' && item.trigger.kind === 'toll' ? setBehind(clause, k) : null;
    const found = set ? { group: set, earlier: null, about: null } : standing ? { group: standing, earlier: null, about: null } : figureAfter(clause, k + 1);
    if (!found || (item.trigger.kind === 'losses' && clause.items.slice(k, k + 12).some((_, n) => ['personnel', 'manpower'].includes(itemWord(clause, k + n)) && groupAt(clause, k + n + 2) === found.group)) || (item.trigger.kind === 'losses' && hasPredicate(clause, clause.items.findIndex((i) => i.kind === 'group' && i.group === found.group)))) return [];
    if (isPlainNumber(clause, k) && isOfNothing(clause, k)) return [];
    const effect = isOfBoth(clause, k) ? 'casualties' : stateOf(clause, found.group) ?? effectNamed(clause, k) ?? (isPlainNumber(clause, k) ? nearestEffect(clause, k) ?? clause.carried : null) ?? (isOfCasualties(clause, item) ? 'casualties' : effectOf(item.trigger));
    return [tollDraft({ clause, k, effect, group: found.group, earlier: found.earlier, about: found.about }), ...alsoCounted(clause, found.group).map((group) => tollDraft({ clause, k, effect, group, earlier: null, about: null }))];
  },
};

/** "the number who died is 14", "the number of terrorists neutralised since April has reached 101": the people and their effect stand inside the phrase. */
function numberOfPeople(clause: Clause, k: number): readonly Draft[] | null {
  const of = itemWord(clause, k) === 'number' && itemWord(clause, k + 1) === 'of';
  const about = of ? groupAt(clause, k + 2) : null;
  // "and the number of civilians injured was 968"
  const people = of && clause.items[k + 2]?.kind === 'word' && tagAt(clause.lattice, clause.items[k + 2]?.first ?? -1, 'person')?.tag.number === 'plural';
  if (of && itemWord(clause, k + 2) === 'those' && clause.carried === 'killed' && DOCUMENTED.has(itemWord(clause, k + 3))) {
    const found = figureAfter(clause, k + 4);
    return found ? [tollDraft({ clause, k, effect: 'killed', group: found.group, earlier: found.earlier, about: null })] : null;
  }
  if (about?.kind !== 'plural' && !people && !(itemWord(clause, k) === 'number' && itemWord(clause, k + 1) === 'who')) return null;
  for (let at = about || people ? k + 3 : k + 2; at < Math.min(k + 6, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind !== 'trigger' || !('effect' in item.trigger)) continue;
    // "the number of children killed could exceed 150": as far as it may go.
    const feared = MAY.has(itemWord(clause, at + 1)) && CLIMBS.has(itemWord(clause, at + 2)) ? groupAt(clause, at + 3) : null;
    if (feared?.kind === 'counted') return [{ ...tollDraft({ clause, k, effect: item.trigger.effect, group: feared, earlier: null, about }), toll: false }];
    // "The number of attackers killed, 14, rests on the army's word".
    const set = itemWord(clause, at + 1) === ',' && itemWord(clause, at + 3) === ',' ? groupAt(clause, at + 2) : null;
    if (set?.kind === 'counted' && set.head.kind === 'none') return [tollDraft({ clause, k, effect: item.trigger.effect, group: set, earlier: null, about })];
    const found = figureAfter(clause, at + 1);
    return found ? [tollDraft({ clause, k, effect: item.trigger.effect, group: found.group, earlier: found.earlier, about: about ?? found.about })] : null;
  }
  return null;
}

/** "The number of injured, 47, has stayed the same": between commas right behind the words. */
function setBehind(clause: Clause, k: number): Group | null {
  const of = itemWord(clause, k + 1) === 'of' && clause.items[k + 2]?.kind === 'trigger' ? k + 3 : k + 1;
  const group = itemWord(clause, of) === ',' && itemWord(clause, of + 2) === ',' ? groupAt(clause, of + 1) : null;
  return group?.kind === 'counted' && group.head.kind === 'none' && clause.items[of + 3]?.kind === 'skip' ? group : null;
}

const MAY = new Set(['could', 'may', 'might', 'would']);

/** "the number of those documented": of the dead told before. */
const DOCUMENTED: ReadonlySet<string> = new Set(['documented', 'recorded', 'registered', 'counted', 'verified', 'listed', 'confirmed']);

const TOLLS = new Set(['toll', 'those', 'losses']);

/** "The toll is five soldiers and two auxiliaries": others of the same fate, each with a number of their own. */
function alsoCounted(clause: Clause, group: Group): readonly Group[] {
  const k = clause.items.findIndex((item) => item.kind === 'group' && item.group === group);
  if (group.head.kind !== 'people') return [];
  return joinedRight(clause, k).slice(1).flatMap((at) => { const other = groupAt(clause, at); return other?.kind === 'counted' && other.head.kind === 'people' && !other.more ? [other] : []; });
}
