import type { Effect } from '../../lexicon/terms.ts';
import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { hasKind, isCapital, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, hasPredicate, isObject, itemWord, nearestEffect } from '../navigate.ts';
import { joinedRight } from '../joined.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const gapped: Recognizer = {
  name: 'gapped',
  words: 'Rebels killed 14, ISIS 27: the next doer or place with its number, the verb is not said again; the army says four',
  examples: [
    ['Factions of the opposition killed 14, ISIS 27, and the army 11.', '14 killed; 27 killed; 11 killed'],
    ['The first blast killed four people, the second seven.', 'four killed; seven killed'],
    ['The attack in Paktia killed six soldiers, the one in Zabul four.', 'six killed; four killed'],
    ["Monday's raid killed nine, Tuesday's four.", 'nine killed; four killed'],
    ['The rebels killed nine soldiers, the army four rebels.', 'nine killed; four killed'],
    ['The shooting at the bar took five lives and the one at the wake, three days later, took three.', 'five killed; three killed'],
    ['Al-Shabab says it killed 38 soldiers in raid on base; army says four', '38 killed; four killed'],
    ['The rebels say they killed 12 soldiers at Toeni; the army admits to four.', '12 killed; four killed'],
    ['The mine killed 12 soldiers, but the ministry confirmed only four.', '12 killed; four killed'],
    ['A dozen guards were killed in raids on Baghlan; the Taliban put it at 22.', 'A dozen killed; 22 killed'],
    ['Air raids killed 31 people on Monday. In Idlib nine, from the bombing of Asa; and in Daraa two, a man and his daughter, by a mine.', '31 killed; nine killed; two killed; a killed; his killed'],
    ['From the first bus they lifted eight dead. From the second, which had rolled over, three.', 'eight killed; three killed'],
    ['The gravest were Dorma on 3 May, with 14 people killed, and Tavol on 9 May, with six.', '14 killed; six killed'],
    ['At Dorma four policemen were killed; at Orvel, two soldiers.', 'four killed; two killed'],
    ['On the Karsani side a guard and two residents lost their lives, on the Orveli side two servicemen.', 'a killed; two killed; two killed'],
    ['Sofala reported 12 deaths, Manica seven and Zambezia four.', '12 killed; seven killed; four killed'],
  ],
  counterExamples: ['At Dorma four policemen were honoured; at Orvel, two soldiers.', 'The gravest were Dorma, with 14 shops closed, and Tavol, with six.', 'In Paris six, from the opposition, voted against.', 'The party won 31 seats. In Idlib nine, from the lists of Asa; and in Daraa two.', 'The rebels closed 14 roads, ISIS 27, and the army 11.', 'Gunmen fled in 14 cars, police say four', 'The minister met 12 soldiers, but the ministry named only four.', 'Sofala reported 12 deals, Manica seven and Zambezia four.', 'The first goal took nine minutes, the second seven.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const place = isPlaced(clause, k);
    if (group && place >= 0) return [draftOf({ group, trigger: { first: clause.items[place]?.first ?? group.first, last: group.last }, effect: 'killed', rule: 'elliptic', voice: 'noun' }), ...madeUpOf(clause, k)];
    if (group && fromTheNext(clause, k)) return [draftOf({ group, trigger: group, effect: clause.carried as Effect, rule: 'elliptic', voice: 'noun' })];
    const next = inNextPart(clause, k);
    if (group && next !== null) return joinedRight(clause, k).flatMap((at) => groupAt(clause, at) ?? []).map((one) => draftOf({ group: one, trigger: next.at, effect: next.effect, rule: 'elliptic', voice: 'noun' }));
    if (group?.kind !== 'counted' || !(group.head.kind === 'none' || group.head.kind === 'people') || (group.more && normAt(clause.lattice, group.first + 1) !== 'other') || (group.definite && isOne(group)) || !isClosed(clause, k)) return [];
    if (group.head.kind === 'people' && !isForce(clause, k - 1)) return [];
    const like = withToo(clause, k);
    if (like !== null) return [draftOf({ group, trigger: { first: group.first - 1, last: group.last }, effect: like, rule: 'elliptic', voice: 'noun' })];
    const rival = rivalFigure(clause, k);
    const figure = rival || tookToo(clause, k) ? k : figureBefore(clause, k);
    const effect = figure < 0 ? null : nearestEffect(clause, k);
    return effect === null ? [] : [{ ...draftOf({ group, trigger: group, effect, rule: rival ? 'rivalFigure' : 'elliptic', voice: 'noun' }), doer: rival ? undefined : doerBefore(clause, k) }];
  },
};

/** "At Dorma four policemen were killed; at Orvel, two soldiers", ", on the other side two guards": the next place or day with its people, and no verb. */
function inNextPart(clause: Clause, k: number): { readonly effect: Effect; readonly at: Range } | null {
  const { items } = clause;
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || group.head.kind !== 'people' || group.definite || group.inner !== null || group.numeral?.amount.kind !== 'number') return null;
  const lead = itemWord(clause, k - 1) === ',' ? k - 2 : k - 1;
  let at = lead;
  while (at > k - PLACE_REACH - 3 && ![';', ','].includes(itemWord(clause, at)) && items[at]?.kind !== 'trigger' && groupAt(clause, at)?.kind !== 'counted') at--;
  const first = items[at + 1];
  const opens = first !== undefined && at < lead && (LEADS.has(normAt(clause.lattice, first.first)) || normAt(clause.lattice, first.first) === 'near');
  const side = items.slice(at + 1, k).some((_, n) => itemWord(clause, at + 1 + n) === 'side');
  if (!opens || !(itemWord(clause, at) === ';' || (itemWord(clause, at) === ',' && side))) return null;
  for (let i = k + 1; i < items.length && ![';', '.'].includes(itemWord(clause, i)); i++) { const item = items[i]; if (item?.kind === 'trigger' || (item?.kind === 'skip' && item.auxiliary)) return null; }
  const told = items.slice(0, at).findLast((item) => item.kind === 'trigger');
  const before = items.slice(0, at).some((item) => item.kind === 'group' && item.group.kind === 'counted');
  if (!before || told?.kind !== 'trigger') return null;
  const effect = told.trigger.kind === 'lives' ? 'killed' : (told.trigger.kind === 'verb' && !told.trigger.tag.armed) || told.trigger.kind === 'state' ? told.trigger.effect : null;
  return effect && { effect, at: told };
}

/** How many items of a place's name may stand between "in" and its number. */
/** What leads to the next place or part. */
const LEADS: ReadonlySet<string> = new Set(['from', 'in', 'at', 'on', 'under', 'inside', 'behind']);
const NTH: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'other', 'next', 'last']);

/** "(From the first carriage they lifted eight dead.) From the second, which had jack-knifed, three": the next of a row, and nothing but its number. */
function fromTheNext(clause: Clause, k: number): boolean {
  const { lattice, sentence, carried, items } = clause;
  const group = groupAt(clause, k);
  if (carried === null || group?.kind !== 'counted' || !(group.head.kind === 'none' || group.head.kind === 'pronoun') || group.definite || !['', '.', ';'].includes(itemWord(clause, k + 1)) || itemWord(clause, k - 1) !== ',') return false;
  const nth = normAt(lattice, sentence.first + 1) === 'the' ? sentence.first + 2 : sentence.first + 1;
  if (!LEADS.has(normAt(lattice, sentence.first)) || !(NTH.has(normAt(lattice, nth)) || normAt(lattice, nth) === 'another')) return false;
  const commas = items.slice(0, k).filter((_, at) => itemWord(clause, at) === ',').length;
  return commas === 1 || commas === 2 ? !items.slice(0, k).some((item) => item.kind === 'trigger' || (item.kind === 'group' && item.group.kind === 'counted')) && (commas === 2 || !items.slice(0, k).some((item) => item.kind === 'skip' && item.auxiliary)) : false;
}

const PLACE_REACH = 6;
const BY_WHAT: ReadonlySet<string> = new Set(['from', 'by', 'in', 'after', 'during', 'under']);
const HOW: ReadonlySet<string> = new Set([...BY_WHAT, 'as', 'when', 'where', 'all', 'most', 'a', 'an', 'among', 'including', 'two', 'three', 'one']);
const HARMS = KIND_BITS.means | KIND_BITS.act | KIND_BITS.count | KIND_BITS.verb;

/** "In Aleppo nine, from the shelling of Asa; and in Daraa two, a man and his daughter": a row of places, each with its number of the dead told before; the position of "in", or -1. */
function isPlaced(clause: Clause, k: number): number {
  const { lattice, carried } = clause;
  const group = groupAt(clause, k);
  if (carried !== 'killed' || group?.kind !== 'counted' || group.head.kind !== 'none' || group.numeral?.amount.kind !== 'number' || group.more) return -1;
  const next = itemWord(clause, k + 1);
  const how = clause.items[k + 2]?.first ?? -1;
  if (![',', ';', '.', ''].includes(next) || clause.items[k + 1]?.kind === 'trigger' || (next === ',' && (!HOW.has(normAt(lattice, how)) || (BY_WHAT.has(normAt(lattice, how)) && ![1, 2, 3, 4].some((n) => hasKind(lattice, how + n, HARMS)))))) return -1;
  let at = k - 1;
  while (at > k - PLACE_REACH && itemWord(clause, at) !== 'in' && clause.items[at]?.kind !== 'trigger' && ![',', ';', '.', ':'].includes(itemWord(clause, at))) at--;
  if (itemWord(clause, at) !== 'in' || at === k - 1 || !isCapital(lattice, (clause.items[at]?.first ?? 0) + 1)) return -1;
  return at === 0 || itemWord(clause, at - 1) === ';' || (itemWord(clause, at - 1) === 'and' && [';', ','].includes(itemWord(clause, at - 2))) ? at : -1;
}

/** "two, a man and his daughter,": who they were, where they make up the number. */
function madeUpOf(clause: Clause, k: number): readonly Draft[] {
  const whole = groupAt(clause, k)?.numeral?.amount;
  const told = itemWord(clause, k + 1) === ',' && groupAt(clause, k + 2) ? joinedRight(clause, k + 2).flatMap((at) => groupAt(clause, at) ?? []) : [];
  const sum = told.reduce((all, one) => all + (one.numeral?.amount.kind === 'number' ? one.numeral.amount.n : one.size), 0);
  return whole?.kind === 'number' && told.length > 1 && sum === whole.n ? told.map((one) => draftOf({ group: one, trigger: one, effect: 'killed', rule: 'subset', voice: 'noun' })) : [];
}

const CLOSES = new Set([',', ';', 'and', '.', 'while', ')', '']);

const isClosed = (clause: Clause, k: number): boolean => CLOSES.has(itemWord(clause, k + 1)) && groupAt(clause, k + 1) === null && clause.items[k + 1]?.kind !== 'trigger';

const isOne = (group: Group): boolean => group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1;

/** "took five lives and the one at the wake, three days later, took three": of lives as well. */
function tookToo(clause: Clause, k: number): boolean {
  if (groupAt(clause, k)?.head.kind !== 'none' || !['took', 'claimed', 'takes', 'claims'].includes(itemWord(clause, k - 1))) return false;
  return clause.items.slice(0, k - 1).some((item, at) => item.kind === 'trigger' && item.trigger.kind === 'lives' && groupAt(clause, at + 1) !== null);
}

/** How many items before it the number may stand that it is like. */
const WITH_REACH = 24;

/** "Dorma on 3 May, with 14 people killed, and Tavol on 9 May, with six": the next of a row, with its number behind the same word. */
function withToo(clause: Clause, k: number): Effect | null {
  if (groupAt(clause, k)?.head.kind !== 'none' || itemWord(clause, k - 1) !== 'with' || itemWord(clause, k - 2) !== ',') return null;
  for (let at = k - 3; at >= Math.max(1, k - WITH_REACH) && itemWord(clause, at) !== ';'; at--) {
    const told = groupAt(clause, at);
    if (told?.kind !== 'counted') continue;
    const fate = clause.items[at + 1];
    if (itemWord(clause, at - 1) !== 'with') return null;
    return told.head.kind === 'effect' ? told.head.effect : fate?.kind === 'trigger' && (fate.trigger.kind === 'state' || fate.trigger.kind === 'verb') ? fate.trigger.effect : null;
  }
  return null;
}

/** "; army says four": another source's number for what the part before tells. */
function rivalFigure(clause: Clause, k: number): boolean {
  const led = putsIt(clause, k) ? k - 3 : ['to', 'only', 'just'].includes(itemWord(clause, k - 1)) ? k - 2 : k - 1;
  const said = clause.items[led];
  if (said === undefined || !(tagAt(clause.lattice, said.first, 'report') || putsIt(clause, k)) || (k + 2 < clause.items.length && !(itemWord(clause, k + 1) === ',' && !clause.sentence.telegraphic)) || groupAt(clause, k)?.head.kind !== 'none') return false;
  const joint = jointBefore(clause, led - 1);
  if (!clause.sentence.telegraphic && (joint < 0 || ![';', 'but', 'while', 'whereas'].includes(itemWord(clause, joint)) && !['but', 'while', 'whereas'].includes(itemWord(clause, joint + 1)))) return false;
  return joint > 0 && clause.items.slice(0, joint).some((_, at) => groupAt(clause, at)?.kind === 'counted' && (isObject(clause, at) || hasPredicate(clause, at) || clause.items.slice(0, at).some((item) => item.kind === 'trigger' && item.trigger.kind === 'toll')));
}

/** "; the Taliban put it at 22". */
const putsIt = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'at' && ['it', 'them'].includes(normAt(clause.lattice, clause.items[k - 2]?.first ?? -1)) && ['put', 'puts'].includes(itemWord(clause, k - 3));

/** The number before, with its own doer or place, that this one stands beside; its position, or -1. */
function figureBefore(clause: Clause, k: number): number {
  const next = nextOne(clause, k - 1);
  if (next < 0 && !isName(clause, k - 1) && !isPlaceInRow(clause, k - 1)) return -1;
  const joint = jointBefore(clause, next < 0 ? k - 1 : next);
  for (let at = joint - 1; joint > 0 && at >= Math.max(0, joint - 10); at--) {
    const figure = groupAt(clause, at);
    if (figure?.kind === 'counted') return isObject(clause, at) || figure.head.kind === 'effect' || figureBefore(clause, at) >= 0 ? at : -1;
  }
  return -1;
}

const NEXT = new Set(['second', 'third', 'fourth', 'fifth', 'other', 'latter', 'last', 'next', 'former']);

/** "the second", "a third", "Tuesday's", "the one in Zabul", "that in June": the next happening of the same kind, ending at `k`; where it begins, or -1. */
function nextOne(clause: Clause, k: number): number {
  if (NEXT.has(itemWord(clause, k)) && ['the', 'a'].includes(itemWord(clause, k - 1))) return k - 1;
  if (itemWord(clause, k) === "'s" && clause.items[k - 1]?.kind === 'skip') return k - 1;
  for (let at = k - 1; at >= Math.max(0, k - 5); at--) {
    const group = groupAt(clause, at);
    if ((group?.definite && group.head.kind === 'none' && isOne(group)) || (itemWord(clause, at) === 'that' && [',', 'and'].includes(itemWord(clause, at - 1)))) return ['in', 'at', 'on', 'near'].includes(itemWord(clause, at + 1)) ? at : -1;
    if (group || clause.items[at]?.kind === 'trigger' || [',', ';', 'and'].includes(itemWord(clause, at))) return -1;
  }
  return -1;
}

/** Who did it, where armed people or forces stand between the joint and the number. */
function doerBefore(clause: Clause, k: number): Range | undefined {
  const last = clause.items[k - 1]?.last ?? 0;
  if (!isForce(clause, k - 1) && !tagAt(clause.lattice, last - 1, 'actor')) return undefined;
  const joint = jointBefore(clause, k - 1);
  const first = clause.items[joint]?.last ?? last;
  const behind = normAt(clause.lattice, first) === 'and' ? first + 1 : first;
  return joint > 0 && last - behind <= 4 ? { first: behind, last } : undefined;
}

/** "the army (four rebels)". */
const isForce = (clause: Clause, k: number): boolean => FORCES.has(itemWord(clause, k)) || groupAt(clause, k)?.kind === 'plural';

/** Armed people, a country or a place that the lexicon knows. */
function isName(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item) return false;
  const { lattice } = clause;
  if (groupAt(clause, k)?.kind === 'plural' || FORCES.has(normAt(lattice, item.last - 1))) return true;
  return ['actor', 'country', 'place'].some((kind) => tagAt(lattice, item.first, kind as 'actor' | 'country' | 'place') !== null);
}

/** "reported 12 deaths, Manica (seven) and Zambezia (four)": a name that no list knows, alone between a joint and a number in words, behind deaths told as such. */
function isPlaceInRow(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'word' || !isCapital(clause.lattice, item.first) || ![',', 'and', ';'].includes(itemWord(clause, k - 1)) || groupAt(clause, k + 1)?.numeral?.form !== 'words') return false;
  return clause.items.slice(Math.max(0, k - 12), k).some((before) => before.kind === 'group' && before.group.kind === 'counted' && before.group.head.kind === 'effect');
}

const FORCES = new Set(['army', 'military', 'police', 'government', 'coalition', 'regime', 'navy', 'militia']);

/** The comma or "and" before a name of a few words, or -1. */
function jointBefore(clause: Clause, from: number): number {
  for (let at = from; at >= Math.max(0, from - 6); at--) if ([',', 'and', ';', 'but', 'while'].includes(itemWord(clause, at))) return itemWord(clause, at - 1) === ',' ? at - 1 : at;
  return -1;
}
