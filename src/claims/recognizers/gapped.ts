import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, isObject, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const gapped: Recognizer = {
  name: 'gapped',
  words: 'Rebels killed 14, ISIS 27: the next doer or place with its number, the verb is not said again; the army says four',
  examples: [
    ['Factions of the opposition killed 14, ISIS 27, and the army 11.', '14 killed; 27 killed; 11 killed'],
    ['Al-Shabab says it killed 38 soldiers in raid on base; army says four', '38 killed; four killed'],
  ],
  counterExamples: ['The rebels closed 14 roads, ISIS 27, and the army 11.', 'Gunmen fled in 14 cars, police say four'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'none' || group.more || !isClosed(clause, k)) return [];
    const figure = rivalFigure(clause, k) ? k : figureBefore(clause, k);
    const effect = figure < 0 ? null : nearestEffect(clause, k);
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: 'elliptic', voice: 'noun' })];
  },
};

const CLOSES = new Set([',', ';', 'and', '.', 'while', ')', '']);

const isClosed = (clause: Clause, k: number): boolean => CLOSES.has(itemWord(clause, k + 1)) && groupAt(clause, k + 1) === null && clause.items[k + 1]?.kind !== 'trigger';

/** "; army says four": another source's number for what the part before tells. */
function rivalFigure(clause: Clause, k: number): boolean {
  const said = clause.items[k - 1];
  if (said === undefined || !tagAt(clause.lattice, said.first, 'report') || !clause.sentence.telegraphic || k + 2 < clause.items.length) return false;
  const joint = jointBefore(clause, k - 2);
  return joint > 0 && clause.items.slice(0, joint).some((_, at) => groupAt(clause, at)?.kind === 'counted' && isObject(clause, at));
}

/** The number before, with its own doer or place, that this one stands beside; its position, or -1. */
function figureBefore(clause: Clause, k: number): number {
  if (!isName(clause, k - 1)) return -1;
  const joint = jointBefore(clause, k - 1);
  for (let at = joint - 1; joint > 0 && at >= Math.max(0, joint - 10); at--) {
    const figure = groupAt(clause, at);
    if (figure?.kind === 'counted') return isObject(clause, at) || figureBefore(clause, at) >= 0 ? at : -1;
  }
  return -1;
}

/** Armed people, a country or a place that the lexicon knows. */
function isName(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item) return false;
  const { lattice } = clause;
  if (groupAt(clause, k)?.kind === 'plural' || FORCES.has(normAt(lattice, item.last - 1))) return true;
  return ['actor', 'country', 'place'].some((kind) => tagAt(lattice, item.first, kind as 'actor' | 'country' | 'place') !== null);
}

const FORCES = new Set(['army', 'military', 'police', 'government', 'coalition', 'regime', 'navy', 'militia']);

/** The comma or "and" before a name of a few words, or -1. */
function jointBefore(clause: Clause, from: number): number {
  for (let at = from; at >= Math.max(0, from - 4); at--) if ([',', 'and', ';', 'but', 'while'].includes(itemWord(clause, at))) return itemWord(clause, at - 1) === ',' ? at - 1 : at;
  return -1;
}
