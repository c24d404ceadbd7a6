import type { Clause } from '../clause.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { FIGURES } from './figureMoved.ts';

/** The rule's name: a figure so told replaces the earlier one even where it is lower (refiners/updates). */
export const CORRECTED = 'correctedTo';

export const correctedTo: Recognizer = {
  name: CORRECTED,
  words: 'The ministry said nine died; it later corrected the figure to seven: the number that a source put in place of its own',
  examples: [
    ['The ministry said nine guards died, but later corrected the figure to seven.', 'nine killed; seven killed'],
    ['Police put the toll at 12 but later lowered it to nine.', '12 killed; nine killed'],
    ['Police put the toll at 12 before raising it to 19.', '12 killed; 19 killed'],
    ['The hospital counted 40 wounded. It later revised that number down to 33.', '40 injured; 33 injured'],
    ['The mayor spoke of 12 dead, a figure he later cut to ten.', '12 killed; ten killed'],
    ['The mayor spoke of 12 dead, later revised to ten.', '12 killed; ten killed'],
    ['Officials said 30 people had drowned, a number since reduced to 26.', '30 killed; 26 killed'],
  ],
  counterExamples: ['The bank lowered its estimate and cut the figure to nine.', 'The ministry expected 12 visitors, but later corrected the figure to seven.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.more === true || group.inner !== null || !['none', 'people'].includes(group.head.kind) || itemWord(clause, k - 1) !== 'to') return [];
    const verb = correctionAt(clause, group.first - 2);
    const effect = verb < 0 ? null : nearestBefore(clause, k) ?? clause.carried;
    if (effect === null) return [];
    const trigger = { first: verb, last: verb + 1 };
    return [{ effect, group, trigger, quote: joinRanges([trigger, group]), rule: CORRECTED, voice: 'noun', kind: 'counted', toll: true } satisfies Draft];
  },
};

const CORRECTS = /^(?:lower|rais|revis|correct|cut|reduc|adjust|amend|chang|increas|updat|downgrad|upgrad|trimm|upp)(?:ed|es|e|ing|ting|s)?$/;
const WAYS = new Set(['down', 'up', 'downward', 'downwards', 'upward', 'upwards', 'back', 'further', 'again', 'slightly', 'sharply']);

/** The token of the verb whose figure stands behind "to" at `to`: "lowered it", "revised that number down", ", later revised"; -1 where none stands. */
function correctionAt(clause: Clause, to: number): number {
  const { lattice, sentence } = clause;
  const word = (i: number): string => (i < sentence.first ? '' : normAt(lattice, i));
  let at = to;
  while (WAYS.has(word(at))) at--;
  if (CORRECTS.test(word(at))) return isOfFigure(word, at - 1) ? at : -1;
  if (['it', 'this', 'that'].includes(word(at))) at--;
  else if (FIGURES.has(word(at)) && ['the', 'that', 'this', 'its', 'his', 'her', 'their'].includes(word(at - 1))) at -= 2;
  else return -1;
  while (WAYS.has(word(at))) at--;
  return CORRECTS.test(word(at)) ? at : -1;
}

/** "a figure he later (cut)", "a number since (reduced)", ", later (revised)": the verb's object stands before it. */
function isOfFigure(word: (i: number) => string, before: number): boolean {
  let at = before;
  while (['later', 'since', 'subsequently', 'then', 'was', 'were', 'been', 'be', 'had', 'has', 'it', 'he', 'she', 'they', 'which', 'that', 'eventually', 'quickly', 'soon', 'now'].includes(word(at))) at--;
  return at < before && (FIGURES.has(word(at)) && ['a', 'the', 'that', 'this'].includes(word(at - 1)) || (word(at) === ',' && ['later', 'since', 'subsequently', 'then', 'which'].includes(word(at + 1))));
}

/** The effect of what the sentence told before `k`. */
const nearestBefore = (clause: Clause, k: number): ReturnType<typeof nearestEffect> => (clause.items.slice(0, k).some((item) => item.kind === 'trigger' || (item.kind === 'group' && item.group.kind === 'counted')) ? nearestEffect(clause, k) : null);
