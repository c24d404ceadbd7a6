import type { Clause, Item, Trigger } from '../clause.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import { isOfNothing, PLAIN } from '../plainNumbers.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

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
const CLIMBS = new Set(['risen', 'grown', 'pass', 'passed', 'passes', 'climb', 'climbs', 'climbed', 'rise', 'rises', 'rose', 'reach', 'reached', 'reaches', 'top', 'tops', 'topped', 'exceed', 'exceeded', 'hit', 'near', 'surpass', 'surpassed', 'soar', 'jump', 'number', 'numbered', 'total', 'totalled', 'totaled', 'stand', 'amount']);

/** "Flood deaths near 500": a headline's verb, which elsewhere bounds a number. */
const isNearing = (clause: Clause, at: number): boolean => clause.sentence.telegraphic && groupAt(clause, at)?.head.kind === 'none' && normAt(clause.lattice, clause.items[at]?.first ?? -1) === 'near';

/** "flood deaths pass 1,500", "confirmed deaths climb to 1,382": the noun in the plural with a verb that moves it. */
function isMovingCount(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item?.kind === 'trigger' && item.trigger.kind === 'count' && item.trigger.effect !== 'captured' && !PAPERS.has(normAt(clause.lattice, item.last)) && ([k + 1, k + 2].some((at) => CLIMBS.has(wordAt(clause, at)) || isNearing(clause, at)) || isCountSince(clause, k) || (['puts', 'put'].includes(itemWord(clause, k - 1)) && itemWord(clause, k + 1) === 'at'));
}

/** "The martyrs counted since the coup are now 85", "the deaths recorded so far are 61": the noun in the plural, up to when, and its number behind "are". */
function standsNow(clause: Clause, k: number): Group | null {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || !(item.trigger.kind === 'those' || (normAt(clause.lattice, item.first - 1) === 'the' && (['martyrs', 'fallen'].includes(normAt(clause.lattice, item.first)) || (item.trigger.kind === 'count' && item.trigger.effect !== 'captured' && normAt(clause.lattice, item.last - 1).endsWith('s')))))) return null;
  let sofar = false;
  for (let at = k + 1; at < Math.min(k + 14, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (clause.items[at]?.kind === 'trigger' || (group && group.kind === 'counted' && group.head.kind !== 'none')) return null;
    const words = wordsAt(clause, at);
    sofar ||= /^(?:since|so far|now|until)\b/.test(words);
    if (group?.kind === 'counted') return sofar && ['are', 'now', 'at'].includes(normAt(clause.lattice, group.first - 1)) && clause.items.slice(k, at).some((i) => i.kind === 'skip' && i.auxiliary) ? group : null;
  }
  return null;
}

/** "the dead number five and the injured three": the verb is not said again. */
function numbersToo(clause: Clause, k: number): Group | null {
  const [item, group] = [clause.items[k], groupAt(clause, k + 1)];
  const led = item?.kind === 'trigger' && item.trigger.kind === 'those' && group?.kind === 'counted' && group.head.kind === 'none' && [itemWord(clause, k - 1), itemWord(clause, k - 2)].includes('and');
  return led && clause.items.slice(0, k).some((other, at) => other.kind === 'trigger' && other.trigger.kind === 'those' && NUMBERS.has(itemWord(clause, at + 1))) ? group : null;
}

const ROSE = new Set(['rose', 'rises', 'rise', 'risen', 'climbed', 'climbs', 'climb', 'grew', 'increased', 'jumped']);

/** "The martyrs of the tents": the dead by one word, at the head of a sentence, of some place or happening. */
const isTheMartyrs = (clause: Clause, k: number): boolean => (k === 0 || (k === 1 && itemWord(clause, 0) === 'the')) && ['martyrs', 'victims', 'dead', 'fallen'].includes(normAt(clause.lattice, (clause.items[k]?.last ?? 0) - 1)) && ['of', 'in', 'from'].includes(itemWord(clause, k + 1));

const FRAUDS = new Set(['fraud', 'scam', 'scams', 'abuse', 'trafficking', 'rape', 'hacking', 'identity', 'cuts', 'layoffs', 'phishing', 'harassment', 'extortion', 'theft']);

/** "the victims of the scam": nobody died. */
const isOfFraud = ({ lattice }: Clause, { last }: { readonly last: number }): boolean => [last - 1, last].some((i) => normAt(lattice, i) === 'victims') && [1, 2, 3, 4].some((n) => FRAUDS.has(normAt(lattice, last + n)));

/** "puts the number of affected at 1.2 million": behind "number of" stands no word of harm, nor people. */
function isOfOthers(clause: Clause, k: number, item: Item): boolean {
  if (!['number', 'figure', 'count', 'total'].includes(normAt(clause.lattice, item.last - 1)) || itemWord(clause, k + 1) !== 'of') return false;
  // "put the number of visitors at 14".
  const people = groupAt(clause, k + 2);
  if (people?.kind === 'plural' && people.inner === null && isOnlyDescribed(clause, k + 3) && !['victims', 'fatalities', 'martyrs'].includes(normAt(clause.lattice, people.last - 1))) return true;
  for (let at = k + 2; at < clause.items.length; at++) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)) return at > k + 2 && groupAt(clause, at)?.kind === 'counted';
  }
  return false;
}

/** "the number of women (marched into the hall) at 37": up to the number nothing tells of harm. */
function isOnlyDescribed(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (itemWord(clause, at) === 'at' && groupAt(clause, at + 1)) return true;
    if (clause.items[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "Killed in Sagaing and Magway since 1 May rose to 41": at the head of a sentence, the killed. */
function roseFrom(clause: Clause, k: number): Group | null {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || (k > 0 && !isTheMartyrs(clause, k))) return null;
  if (k === 0 && !isTheMartyrs(clause, k) && !['killed', 'wounded', 'injured', 'dead', 'missing', 'displaced'].includes(normAt(clause.lattice, item.first)) || item.last - item.first > 1) return null;
  for (let at = 2; at < Math.min(18, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (clause.items[at]?.kind === 'trigger' || [',', ';', '.', ':'].includes(itemWord(clause, at))) return null;
    if (group?.kind === 'counted') return group.head.kind === 'none' && ((itemWord(clause, at - 1) === 'to' && ROSE.has(itemWord(clause, at - 2))) || ['reach', 'reached', 'reaches', 'pass', 'passed', 'exceed'].includes(itemWord(clause, at - 1))) ? group : null;
  }
  return null;
}

const wordsAt = (clause: Clause, at: number): string => { const item = clause.items[at]; return item && item.kind !== 'group' ? clause.lattice.tokens.slice(item.first, item.last).map((t) => t.norm).join(' ') : ''; };

/** "Deaths in the jails since 3 May number 61": where and since when stands between. */
function isCountSince(clause: Clause, k: number): boolean {
  for (let at = k + 3; at < Math.min(k + 14, clause.items.length); at++) {
    if (clause.items[at]?.kind === 'trigger' || clause.items[at]?.kind === 'group') return false;
    if (NUMBERS.has(itemWord(clause, at)) || (PASSES.has(itemWord(clause, at)) && groupAt(clause, at + 1)?.head.kind === 'none') || (CLIMBS.has(itemWord(clause, at)) && itemWord(clause, at + 1) === 'to' && groupAt(clause, at + 2)?.head.kind === 'none') || (clause.sentence.telegraphic && CLIMBS.has(itemWord(clause, at)) && groupAt(clause, at + 1)?.kind === 'counted')) return true;
  }
  return false;
}

/** "Deaths from the floods have passed 19": only a number does so. */
const PASSES = new Set(['passed', 'reached', 'topped', 'exceeded', 'surpassed']);

/** "casualty figures released today": a paper. */
const PAPERS = new Set(['figures', 'update', 'report', 'list', 'statistics', 'data']);

const NUMBERS = new Set(['number', 'numbered', 'total', 'totalled', 'totaled', 'stand', 'amount']);

const TOLLS = new Set(['toll', 'those', 'losses']);

/** "put the dead and wounded at 70": one number for both. */
const isOfBoth = (clause: Clause, k: number): boolean => {
  const [item, next] = [clause.items[k], clause.items[k + 2]];
  return item?.kind === 'trigger' && item.trigger.kind === 'those' && item.trigger.effect === 'killed' && itemWord(clause, k + 1) === 'and' && next?.kind === 'trigger' && 'effect' in next.trigger && next.trigger.effect === 'injured' && groupAt(clause, k + 3) === null;
};

/** "Civilian casualties in May rose to 412": killed and hurt together, unless the number or the words around it say otherwise. */
const isOfCasualties = ({ lattice }: Clause, item: Item & { readonly kind: 'trigger' }): boolean => item.trigger.kind === 'losses' && [item.last - 1, item.first].some((i) => normAt(lattice, i).startsWith('casualt'));

/** "Losses" that amount to a number are dead. */
const effectOf = (trigger: Trigger): Effect => (trigger.kind === 'losses' || !('effect' in trigger) ? 'killed' : trigger.effect);

/** "put the number of wounded at 61", "of those led away": whose number it is. */
function effectNamed(clause: Clause, k: number): Effect | null {
  const next = itemWord(clause, k + 1) === 'of' ? clause.items[itemWord(clause, k + 2) === 'those' ? k + 3 : k + 2] : undefined;
  return next?.kind === 'trigger' && 'effect' in next.trigger ? next.trigger.effect : befallen(clause, k);
}

/** "put the number of girls marched into the forest at 37": what befell them is told between them and the number. */
function befallen(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k + 1) !== 'of') return null;
  const verb = [k + 3, k + 4].map((at) => clause.items[at]).find((item) => item?.kind === 'trigger');
  // "The toll of Saturday's shooting": what happened, by its noun.
  if (verb?.kind === 'trigger' && normAt(clause.lattice, verb.last - 1).endsWith('ing')) return null;
  return verb?.kind === 'trigger' && (verb.trigger.kind === 'verb' || verb.trigger.kind === 'state') ? verb.trigger.effect : null;
}

/** "put the number higher, at 47,240": whose number it is stands in the sentence before. */
function isPlainNumber(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item !== undefined && PLAIN.has(normAt(clause.lattice, item.last - 1)) && !['body', 'death', 'casualty'].includes(normAt(clause.lattice, item.first)) && (itemWord(clause, k + 1) !== 'of' || groupAt(clause, k + 2)?.head.kind === 'none');
}

/** "The number of casualties is 28 dead and 43 wounded": the figure's own state says more. */
function stateOf(clause: Clause, group: Group): Effect | null {
  const next = clause.items[clause.items.findIndex((item) => item.kind === 'group' && item.group === group) + 1];
  return next?.kind === 'trigger' && next.trigger.kind === 'state' ? next.trigger.effect : null;
}

/** "The toll is five soldiers and two auxiliaries": others of the same fate, each with a number of their own. */
function alsoCounted(clause: Clause, group: Group): readonly Group[] {
  const k = clause.items.findIndex((item) => item.kind === 'group' && item.group === group);
  if (group.head.kind !== 'people') return [];
  return joinedRight(clause, k).slice(1).flatMap((at) => { const other = groupAt(clause, at); return other?.kind === 'counted' && other.head.kind === 'people' && !other.more ? [other] : []; });
}

export interface Figure { readonly group: Group; readonly earlier: Group | null; readonly about: Group | null }

/** The claim that a toll's figure makes; `k` is the item that says whose it is. */
export function tollDraft(of: { readonly clause: Clause; readonly k: number; readonly effect: Effect } & Figure): Draft {
  const item = of.clause.items[of.k] as { readonly first: number; readonly last: number };
  const trigger = { first: item.first, last: item.last };
  return {
    effect: of.effect, group: boundOf(of.clause, of.group), trigger, quote: joinRanges([trigger, of.group]), rule: 'risingToll', voice: 'noun', kind: 'counted', toll: true,
    earlier: of.earlier ?? undefined, about: of.about ?? undefined,
  };
}

const PASSED = new Set(['passed', 'pass', 'passing', 'top', 'exceed', 'surpass', 'crossed', 'crosses']);

/** "passed 16,900", "pass 1,500": more than the number. */
export function boundOf(clause: Clause, group: Group): Group {
  const { numeral } = group;
  return numeral?.bound === null && numeral.amount.kind === 'number' && PASSED.has(normAt(clause.lattice, group.first - 1)) ? { ...group, numeral: { ...numeral, bound: 'more_than' } } : group;
}

const MOVES = new Set([
  'goes', 'went', 'gone', 'rose', 'risen', 'rises', 'rise', 'rising', 'climbed', 'climbs', 'climbing', 'reached', 'reaches', 'reaching', 'increased', 'increases', 'jumped', 'jumps', 'stands', 'stood', 'standing', 'passed', 'passes', 'topped', 'tops', 'topping', 'exceeds', 'exceeding', 'surpasses', 'surpassing',
  'exceeded', 'numbered', 'numbers', 'totalled', 'totaled', 'totals', 'amounted', 'amounts', 'number', 'total', 'stand', 'amount', 'counted', 'approach', 'approaches', 'approached', 'approaching', 'neared', 'nears', 'nearing', 'became', 'become', 'becomes', 'hit', 'hits', 'mounted', 'mounts', 'grew', 'grown', 'surpassed', 'soared', 'now', 'bringing', 'brings', 'brought', 'raising', 'raised', 'taking', 'took', 'takes', 'put', 'puts', 'is', 'was', 'to', 'at', 'as', ':', 'of',
]);

/** "the number of officials it had killed at 21": a clause without its pronoun. */
const isTheirDeed = (clause: Clause, at: number): boolean => {
  const it = ['it', 'they'].includes(wordAt(clause, at)) ? at : ['it', 'they'].includes(wordAt(clause, at - 1)) ? at - 1 : -1;
  return it >= 0 && [it + 1, it + 2].some((k) => clause.items[k]?.kind === 'trigger' && itemWord(clause, k + 1) === 'at');
};

/** Words that begin another clause, with a figure of its own. */
const NEW_CLAUSE = new Set(['where', 'it', 'while', 'whereas', 'after', ';', 'buried']);

/** The figure that a toll moves to, in the same clause and before another trigger; a "from N" on the way is the earlier one. */
function figureAfter(clause: Clause, start: number): Figure | null {
  let from = start;
  let earlier: Group | null = null;
  let about: Group | null = null;
  let moved = false;
  let broken = false;
  const aside = relativeClause(clause, from);
  if (aside) { earlier = aside.earlier; from = aside.last; }
  for (let at = from; at < Math.min(from + 30, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && isTheirDeed(clause, at - 1)) continue;
    if (item?.kind === 'trigger' && (moved || at > from + 8)) return null;
    const word = wordAt(clause, at);
    broken ||= word === ',' || word === 'by';
    const behind = word === ',' ? behindAside(clause, at) : -1;
    if (behind > 0) { at = behind; continue; }
    if (NEW_CLAUSE.has(word) && !(word === 'it' && isTheirDeed(clause, at)) && !(word === 'after' && isOnTheWay(clause, at))) return null;
    if ((MOVES.has(word) || (at <= start + 1 && CLIMBS.has(word) && clause.items[start - 1]?.kind === 'trigger' && (clause.items[start - 1] as { readonly trigger: Trigger }).trigger.kind === 'count')) && (word !== 'of' || groupAt(clause, at + 1)?.kind === 'counted')) moved = true;
    // "As the toll mounted, ministers argued over who had let two pilots go": of others.
    if (moved && word === 'who') return null;
    const group = groupAt(clause, at);
    // "the dead of the massacre, carried out by cells of the group, have reached 19".
    if (group?.kind === 'plural' && !moved && !broken && wordAt(clause, at - 1) === 'of' && !tagAt(clause.lattice, group.last, 'means')) about = group;
    if ((moved && (group?.head.kind === 'effect' || group?.inner === 'injured')) || (group?.head.kind === 'unknown' && normAt(clause.lattice, group.words.first) === 'names')) return null;
    if (group?.kind !== 'counted' || group.head.kind === 'effect' || group.inner === 'injured') continue;
    if (['as', 'because'].includes(wordAt(clause, at - 1)) && (hasPredicate(clause, at) || (group.head.kind === 'people' && isAuxiliary(clause, at + 1)))) return null;
    if (wordAt(clause, at - 1) === 'from') { earlier = group; continue; }
    if (wordAt(clause, at - 1) === 'by') continue;
    return moved || isHeadlineToll(clause, { k: start - 1, at }) || (clause.sentence.telegraphic && group.numeral?.bound != null && at <= start + 3) || MOVES.has(clause.lattice.tokens[group.first]?.norm ?? '') ? { group, earlier, about } : null;
  }
  return moved && earlier && !aside ? { group: earlier, earlier: null, about } : null;
}

/** "(expected to rise) as nine people were still trapped". */
const isAuxiliary = (clause: Clause, at: number): boolean => { const item = clause.items[at]; return item?.kind === 'skip' && item.auxiliary; };

/** "(puts the number treated) after the bomb at 14": when, in a few words, with nobody in them. */
function isOnTheWay(clause: Clause, after: number): boolean {
  for (let at = after + 1; at < after + 6; at++) {
    if (itemWord(clause, at) === 'at') return groupAt(clause, at + 1)?.kind === 'counted';
    if (clause.items[at]?.kind !== 'word' || [',', ';'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

/** "Sarrel toll 14; bus falls into river": right behind the word in a headline. */
function isHeadlineToll(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  const item = clause.items[of.k];
  return clause.sentence.telegraphic && of.at === of.k + 1 && item?.kind === 'trigger' && item.trigger.kind === 'toll' && groupAt(clause, of.at)?.head.kind === 'none' && ['', ';', ',', '.', '–', '—', '-', ':'].includes(itemWord(clause, of.at + 1));
}

/** "The toll, which stood at 14 on Monday, has now reached 22", "the toll, earlier given as 14, is now 22": the figure of the relative clause is the earlier one. */
function relativeClause(clause: Clause, from: number): { readonly earlier: Group | null; readonly last: number } | null {
  if (wordAt(clause, from) !== ',' || !['which', 'that', 'earlier', 'previously', 'first', 'initially', 'originally', 'once'].includes(wordAt(clause, from + 1))) return null;
  let earlier: Group | null = null;
  for (let at = from + 2; at < Math.min(from + 20, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') earlier = group;
    if (wordAt(clause, at) === ',') return { earlier, last: at + 1 };
  }
  return null;
}

/** ", the date on which the warplanes returned after a calm,": the comma that ends what is said of a date on the way; or -1. */
function behindAside(clause: Clause, comma: number): number {
  if (!['the', 'a', 'when', 'which'].includes(wordAt(clause, comma + 1)) || ![1, 2, 3, 4, 5].some((n) => ['which', 'when'].includes(wordAt(clause, comma + n)))) return -1;
  for (let at = comma + 2; at < Math.min(comma + 18, clause.items.length); at++) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)?.kind === 'counted') return -1;
    if (wordAt(clause, at) === ',') return at;
  }
  return -1;
}

const wordAt = (clause: Clause, at: number): string => {
  const item = clause.items[at];
  return item?.kind === 'skip' ? (clause.lattice.tokens[item.first]?.norm ?? '') : itemWord(clause, at);
};
