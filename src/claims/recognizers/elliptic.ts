import { draftOf, mayBeVictim } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import type { Clause } from '../clause.ts';
import { isCapital, normAt, tagAt } from '../lattice.ts';
import { followsSubsetCue, groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const WHERE = new Set(['in', 'on', 'at', 'from', 'near', 'outside', 'inside', 'during', 'by', 'later', 'under', 'off', 'through', 'beneath', 'within', 'amid', 'along', 'across', 'between']);
const REACH = 20;

export const elliptic: Recognizer = {
  name: 'elliptic',
  words: 'Nine died on the spot and three others on the way to hospital: the verb is not said again',
  examples: [
    ['Nine people had died on the spot and three others on the way to hospital.', 'Nine killed; three killed'],
    ['A man died on the spot, and a woman, though the doctors did everything, on the way to hospital.', 'A killed; a killed'],
    ['The raid killed 22 people, to whom must be added two guards.', '22 killed; two killed'],
    ['A guard died at once and a cook in hospital.', 'A killed; a killed'],
    ['The tornado left five people dead in Putnam and one in neighbouring Smith.', 'five killed; one killed'],
    ['Thirteen people have died, six of them in Otztal, four in Stubai and three near Kitzbuhel.', 'Thirteen killed; six killed; four killed; three killed'],
    ['The death toll rose to 41, of whom 32 were in Sagaing and nine in Magway.', '41 killed; 32 killed; nine killed'],
    ['Air raids claimed 29 lives in Kafr, 17 in Saqba and 11 in Douma.', '29 killed; 17 killed; 11 killed'],
    ['Ninety-four were killed in Khartoum; five in Gezira; four in other states.', 'Ninety-four killed; five killed; four killed'],
    ['Of the total, 32 deaths were reported from Bihar and 22 from Odisha.', '32 killed; 22 killed'],
    ['Of those killed, 122 died in Kivu, 49 in Ituri and 41 in Kasai.', '122 killed; 49 killed; 41 killed'],
    ['Forty miners died in the fire, as did two rescuers.', 'Forty killed; two killed'],
    ['The skipper is among the dead, as are four oarsmen.', 'The killed; four killed'],
    ['The list holds 90 killed. Civilians: 40, killed as follows: 25 in air raids; 15 by shells.', '90 killed; 40 killed; 25 killed; 15 killed'],
    ['Of the dead, 86 died in air raids and 34 through mines.', '86 killed; 34 killed'],
    ['Six died in 2020 and thirteen this year.', 'Six killed; thirteen killed'],
    ['Twenty people died when the first bomb fell, and fourteen more ten minutes later.', 'Twenty killed; fourteen killed'],
    ['Twelve soldiers were wounded near Kherson and four near Bakhmut.', 'Twelve injured; four injured'],
    ['Floods killed six people in Karsan and eight people in Orvel.', 'six killed; eight killed'],
    ['Six soldiers were killed on Monday and two guards on Tuesday.', 'Six killed; two killed'],
    ['Shelling killed four villagers in Karsan, three women in Orvel and a child near Dorma.', 'four killed; three killed; a killed'],
    ['Raiders abducted ten women outside Arbinda and, a day later, another 40.', 'ten captured; 40 captured'],
  ],
  counterExamples: ['The skipper is among the guests, as are four oarsmen.', 'The firm hired 22 people, to whom must be added two guards.', 'A man sang on the spot, and a woman on the way to hospital.', 'Nine people came by car and three by bus.', 'Police met six soldiers in Karsan and eight guards in Orvel.', 'Police arrested nine men in Lyon and three in Nice.', 'The party has 41 seats, of which 32 are in Punjab and nine in Sindh.'],
  at: ['counted', 'singular', 'named'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && ['counted', 'singular', 'named'].includes(group.kind) && isAsDid(clause, k)) return joinedRight(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one ? [draftOf({ group: one, trigger: one, effect: nearestEffect(clause, k) as Effect, rule: isAmongThem(clause, k) ? 'subset' : 'elliptic', voice: 'noun' })] : []; });
    const added = group !== null && isAdded(clause, k, group) ? nearestEffect(clause, k) : null;
    if (group && added !== null) return [draftOf({ group, trigger: group, effect: added, rule: 'elliptic', voice: 'noun' })];
    if (group?.kind === 'singular' && diedOnTheWay(clause, k)) return [draftOf({ group, trigger: group, effect: 'killed', rule: 'elliptic', voice: 'noun' })];
    const beside = group === null ? null : besideOther(clause, k, group);
    if (group && beside !== null) return [draftOf({ group, trigger: group, effect: beside, rule: 'elliptic', voice: 'noun' })];
    if (group?.kind !== 'counted' || !(group.head.kind === 'none' || (group.head.kind === 'pronoun' && group.head.word === 'others'))) return [];
    // "the shooting took five lives and the one at the wake three": another shooting.
    if (group.definite && group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1) return [];
    if (followsSubsetCue(clause, k) || !(isJoined(clause, k) || isJoinedLater(clause, k) || opensParts(clause, k)) || !(WHERE.has(itemWord(clause, k + 1)) || isDay(clause, k + 1) || (group.more && isTimeBehind(clause, group.last)) || (group.more && ['.', ''].includes(itemWord(clause, k + 1)))) || hasPredicate(clause, k)) return [];
    const part = followsPart(clause, k) || isInParts(clause, k);
    if (!part && !isTold(clause, k)) return [];
    const effect = nearestEffect(clause, k);
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: part ? 'subset' : 'elliptic', voice: 'noun' })];
  },
};

/** Where or when: "in Orvel", "outside a mosque", "on Tuesday". */
const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'on', 'inside', 'around', 'during']);
/** "killed six in a crash and eight people in hospital": how they are, not where it was. */
const STATES: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'custody', 'court', 'jail', 'prison', 'detention', 'critical', 'serious', 'intensive', 'stable', 'danger', 'shelters', 'tents', 'camps', 'need', 'total', 'all', 'return', 'exchange', 'response', 'question', 'charge', 'power', 'mourning', 'shock', 'court', 'trial']);

/** "six people in Karsan and eight people in Orvel", "Six soldiers were killed on Monday and two guards on Tuesday": people with their place or day beside others with theirs. */
function besideOther(clause: Clause, k: number, group: Group): Effect | null {
  const { lattice } = clause;
  if (!['counted', 'singular'].includes(group.kind) || group.head.kind !== 'people' || group.definite || !['and', ',', ';'].includes(itemWord(clause, k - 1)) || !PLACED.has(normAt(lattice, group.last)) || STATES.has(normAt(lattice, group.last + 1)) || !mayBeVictim(group, { careful: true }) || followsSubsetCue(clause, k) || hasPredicate(clause, k) || hasVerb(clause, group.last + 1) || !isTold(clause, k)) return null;
  for (let at = k - 2; at >= Math.max(0, k - 9); at--) {
    const item = clause.items[at];
    const other = groupAt(clause, at);
    if (other?.kind === 'counted' || other?.kind === 'singular') return PLACED.has(normAt(lattice, other.last)) && !STATES.has(normAt(lattice, other.last + 1)) ? nearestEffect(clause, k) : null;
    if (item?.kind === 'trigger') return PLACED.has(normAt(lattice, item.last)) && groupAt(clause, at - 1)?.kind === 'counted' || clause.items[at - 1]?.kind === 'skip' && groupAt(clause, at - 2)?.kind === 'counted' && PLACED.has(normAt(lattice, item.last)) ? nearestEffect(clause, k) : null;
    if (['and', '.', ';', ':', 'while', 'but'].includes(itemWord(clause, at))) return null;
  }
  return null;
}

const VERBS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'has', 'have', 'is', 'are', 'will', 'would', 'can', 'could', 'may', 'fled', 'went', 'came', 'took', 'ran', 'saw', 'heard', 'stood', 'lost', 'left', 'said', 'say', 'told', 'held', 'got', 'fell', 'sat', 'lay', 'began', 'made', 'met', 'sought', 'spent', 'slept', 'died', 'gave', 'wept', 'put', 'set']);
const NOUN_FOLLOWS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'their', 'its', 'his', 'her', 'this', 'that', 'in', 'at', 'on', 'near', 'of', 'nearby']);
const LONGEST_PLACE = 9;

/** "200 people in the square fled": they do something themselves. */
function hasVerb({ lattice }: Clause, from: number): boolean {
  for (let i = from; i < from + LONGEST_PLACE; i++) {
    const norm = normAt(lattice, i);
    if (['', ',', '.', ';', ':', 'and', 'when', 'after', 'as', 'while', 'but'].includes(norm)) return false;
    if (VERBS.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !isCapital(lattice, i) && !NOUN_FOLLOWS.has(normAt(lattice, i - 1)))) return true;
  }
  return false;
}

/** "Forty miners died, as did two rescuers", "nine were hurt, as was their driver": the verb is taken up by its auxiliary. */
function isAsDid(clause: Clause, k: number): boolean {
  const joint = itemWord(clause, k - 3);
  if (!['did', 'was', 'were', 'had', 'have', 'has', 'is', 'are'].includes(itemWord(clause, k - 1)) || !['as', 'so'].includes(itemWord(clause, k - 2)) || ![',', 'and', ';'].includes(joint)) return false;
  const behind = clause.items[k + 1];
  if (behind?.kind === 'trigger' || behind?.kind === 'skip' && behind.auxiliary || !mayBeVictim(groupAt(clause, k) as Group, { careful: groupAt(clause, k)?.kind !== 'named' })) return false;
  const told = clause.items.slice(0, k - 2).findLast((item) => item.kind === 'trigger');
  return told?.kind === 'trigger' && (told.trigger.kind === 'verb' || told.trigger.kind === 'state' || isAmongThem(clause, k)) && nearestEffect(clause, k) !== null;
}

/** "The skipper is among the dead, as are four oarsmen": parts of a figure. */
function isAmongThem(clause: Clause, k: number): boolean {
  const at = clause.items.slice(0, k - 2).findLastIndex((item) => item.kind === 'trigger');
  const told = clause.items[at];
  return told?.kind === 'trigger' && told.trigger.kind === 'those' && itemWord(clause, at - 1) === 'among';
}

/** "(22 citizens were murdered,) to whom is to be added a guard": one more of the same fate. */
function isAdded({ lattice, sentence }: Clause, k: number, { first, kind, head }: Group): boolean {
  if (kind === 'plural' || head.kind === 'thing' || head.kind === 'none' || normAt(lattice, first - 1) !== 'added') return false;
  for (let i = first - 2; i >= Math.max(sentence.first, first - 9); i--) if (['whom', 'which', 'them', 'these'].includes(normAt(lattice, i))) return normAt(lattice, i - 1) === 'to' && k > 2;
  return false;
}

const DEATHBEDS = [['on', 'the', 'way'], ['on', 'the', 'spot'], ['on', 'the', 'road'], ['in', 'hospital'], ['in', 'the', 'ambulance'], ['at', 'the', 'scene'], ['at', 'the', 'hospital'], ['in', 'the', 'hospital']];

/** "A man died on the spot, and a woman, though the doctors did everything, on the way to hospital": one more, by where the verb's own place stands. */
function diedOnTheWay(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  if (!group || group.definite || group.size !== 1 || group.head.kind !== 'people' || itemWord(clause, k - 1) !== 'and') return false;
  let from = group.last;
  const { lattice } = clause;
  if (normAt(lattice, from) === ',') { from++; while (from < group.last + 10 && normAt(lattice, from) !== ',') from++; from++; }
  if (!DEATHBEDS.some((words) => words.every((word, n) => normAt(lattice, from + n) === word))) return false;
  for (let at = k - 2; at >= Math.max(0, k - 14); at--) {
    const item = clause.items[at];
    if (itemWord(clause, at) === ';') return false;
    // "died of a wound to the head, and a woman": what he died of.
    if (item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.effect !== 'injured') return item.trigger.effect === 'killed' && item.trigger.tag.valency === 'intransitive';
  }
  return false;
}

/** "of whom 32 were in Punjab, (five in Sindh) and (four in Balochistan)", "32 of them in Sagaing and (nine in Magway)": behind a part told by its place, the next one. */
function followsPart(clause: Clause, k: number): boolean {
  for (let at = k - 2; at >= Math.max(0, k - 9); at--) {
    if (clause.items[at]?.kind === 'trigger' || ['.', ';', ':', 'while', 'but'].includes(itemWord(clause, at))) return false;
    const before = groupAt(clause, at);
    if (before?.kind !== 'counted') continue;
    if (![1, 2, 3].some((n) => WHERE.has(itemWord(clause, at + n)))) return false;
    const ofWhom = itemWord(clause, at - 2) === 'of' && ['whom', 'them', 'which', 'these', 'those'].includes(itemWord(clause, at - 1));
    return ofWhom || (before.head.kind === 'pronoun' && ['them', 'whom'].includes(before.head.word)) || (before.head.kind === 'none' && followsSubsetCue(clause, at)) || followsPart(clause, at);
  }
  return false;
}

/** "412 people were killed as follows: 187 in air strikes; 96 in shelling": a number alone with its word behind a colon, and another behind a semicolon. */
function opensParts(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) !== ':') return false;
  return clause.items.some((_, at) => at > k + 1 && itemWord(clause, at - 1) === ';' && groupAt(clause, at)?.head.kind === 'none' && WHERE.has(itemWord(clause, at + 1)));
}

/** The colon that opens such a list stands before, with the figure before it that its numbers make up. */
function isInParts(clause: Clause, k: number): boolean {
  for (let at = k; at > 0; at--) {
    if (at < k && clause.items[at]?.kind === 'trigger') return false;
    if (opensParts(clause, at)) return clause.items.slice(0, at).some((_, n) => groupAt(clause, n)?.kind === 'counted') && nearestEffect(clause, at) !== null;
  }
  return false;
}

const UNITS: ReadonlySet<string> = new Set(['minutes', 'minute', 'hours', 'hour', 'days', 'day', 'weeks', 'week', 'months', 'month', 'night', 'morning', 'evening', 'afternoon']);
const AFTER: ReadonlySet<string> = new Set(['later', 'after', 'afterwards', 'before', 'earlier']);

/** "fourteen more ten minutes later", "two more an hour later", "three others the next day". */
const isTimeBehind = ({ lattice }: Clause, at: number): boolean => [1, 2, 3].some((n) => UNITS.has(normAt(lattice, at + n)) && (AFTER.has(normAt(lattice, at + n + 1)) || ['next', 'following', 'same'].includes(normAt(lattice, at + n - 1))));

/** "and thirteen this year". */
const isDay = (clause: Clause, k: number): boolean => { const item = clause.items[k]; return item?.kind === 'skip' && ['this', 'last', 'since', 'so'].includes(itemWord(clause, k)) || (['this', 'last'].includes(itemWord(clause, k)) && ['year', 'month', 'week', 'season'].includes(itemWord(clause, k + 1))); };

/** Behind "and" or a semicolon, or behind "and on 11 August". */
function isJoined(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) === 'and' || itemWord(clause, k - 1) === ';' || isInList(clause, k)) return true;
  return clause.items[k - 1]?.kind === 'skip' && (itemWord(clause, k - 2) === 'and' || (itemWord(clause, k - 2) === 'on' && itemWord(clause, k - 3) === 'and'));
}

/** "abducted ten women and, a day later, another 40": behind "and" and an aside between commas. */
function isJoinedLater(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) !== ',' || !groupAt(clause, k)?.more) return false;
  for (let at = k - 2; at >= Math.max(1, k - 7) && clause.items[at]?.kind !== 'trigger'; at--) if (itemWord(clause, at) === ',') return itemWord(clause, at - 1) === 'and';
  return false;
}

/** "six of them in Otztal, four in Stubai and three near Kitzbuhel": behind a comma, where the number before it is told by its place too. */
function isInList(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) !== ',') return false;
  for (let at = k - 2; at >= Math.max(0, k - 9); at--) {
    if (clause.items[at]?.kind === 'trigger' && groupAt(clause, at - 1)?.kind === 'counted') return WHERE.has(itemWord(clause, at + 1));
    if (clause.items[at]?.kind === 'trigger' || [',', '.', ':'].includes(itemWord(clause, at))) return false;
    if (groupAt(clause, at)?.kind === 'counted') return [1, 2, 3].some((n) => WHERE.has(itemWord(clause, at + n)));
  }
  return false;
}

/** A number of people with an effect stands before it in the sentence, with no other verb's object between. */
function isTold(clause: Clause, k: number): boolean {
  for (let at = k - 2; at >= Math.max(0, k - REACH); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return item.trigger.kind === 'state' || item.trigger.kind === 'lives' || item.trigger.kind === 'count' || (item.trigger.kind === 'verb' && !item.trigger.tag.armed);
    if (groupAt(clause, at)?.head.kind === 'effect') return true;
    if (item?.kind === 'word' && tagAt(clause.lattice, item.first, 'report')) return false;
  }
  return false;
}
