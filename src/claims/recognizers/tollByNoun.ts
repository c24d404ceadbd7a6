import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { CLIMBS, wordAt } from './tollFigure.ts';

/** Tolls without the word: "the martyrs are now 85", "flood deaths pass 1,500", "killed in Sagaing rose to 41". A noun or a participle says of whom, and a verb that only numbers have says the rest. */

/** "Flood deaths near 500": a headline's verb, which elsewhere bounds a number. */
const isNearing = (clause: Clause, at: number): boolean => clause.sentence.telegraphic && groupAt(clause, at)?.head.kind === 'none' && normAt(clause.lattice, clause.items[at]?.first ?? -1) === 'near';

/** "flood deaths pass 1,500", "confirmed deaths climb to 1,382": the noun in the plural with a verb that moves it. */
export function isMovingCount(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item?.kind === 'trigger' && item.trigger.kind === 'count' && item.trigger.effect !== 'captured' && !PAPERS.has(normAt(clause.lattice, item.last)) && ([k + 1, k + 2].some((at) => CLIMBS.has(wordAt(clause, at)) || isNearing(clause, at)) || isCountSince(clause, k) || (['puts', 'put'].includes(itemWord(clause, k - 1)) && itemWord(clause, k + 1) === 'at'));
}

/** "The martyrs counted since the coup are now 85", "the deaths recorded so far are 61": the noun in the plural, up to when, and its number behind "are". */
export function standsNow(clause: Clause, k: number): Group | null {
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
export function numbersToo(clause: Clause, k: number): Group | null {
  const [item, group] = [clause.items[k], groupAt(clause, k + 1)];
  const led = item?.kind === 'trigger' && item.trigger.kind === 'those' && group?.kind === 'counted' && group.head.kind === 'none' && [itemWord(clause, k - 1), itemWord(clause, k - 2)].includes('and');
  return led && clause.items.slice(0, k).some((other, at) => other.kind === 'trigger' && other.trigger.kind === 'those' && NUMBERS.has(itemWord(clause, at + 1))) ? group : null;
}

const ROSE = new Set(['rose', 'rises', 'rise', 'risen', 'climbed', 'climbs', 'climb', 'grew', 'increased', 'jumped']);

/** "The martyrs of the tents": the dead by one word, at the head of a sentence, of some place or happening. */
const isTheMartyrs = (clause: Clause, k: number): boolean => (k === 0 || (k === 1 && itemWord(clause, 0) === 'the')) && ['martyrs', 'victims', 'dead', 'fallen'].includes(normAt(clause.lattice, (clause.items[k]?.last ?? 0) - 1)) && ['of', 'in', 'from'].includes(itemWord(clause, k + 1));

/** "Killed in Sagaing and Magway since 1 May rose to 41": at the head of a sentence, the killed. */
export function roseFrom(clause: Clause, k: number): Group | null {
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
