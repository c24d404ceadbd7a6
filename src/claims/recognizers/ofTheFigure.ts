import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { tagAt } from '../lattice.ts';
import { draftOf } from '../draft.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const ofTheFigure: Recognizer = {
  name: 'ofTheFigure',
  words: 'Eleven of the 26 killed were children; three were children: a part of a figure, told by who they were',
  examples: [
    ['Eleven of the 26 killed were children.', 'Eleven killed; 26 killed'],
    ['Of the 26 dead, eleven were children.', '26 killed; eleven killed'],
    ['Thirteen of the victims were children.', 'Thirteen killed'],
    ['The blast killed nine people. Four of them were women.', 'nine killed; Four killed'],
    ['The blast killed nine people. At least four were women.', 'nine killed; At least four killed'],
  ],
  counterExamples: ['The council has nine members. Four of them are women.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.more || group.numeral?.amount.kind === 'share') return [];
    const told = predicateOf(clause, k, group.head.kind === 'pronoun' || effectWithin(clause, group) !== null ? 8 : 3);
    if (!told) return [];
    const within = effectWithin(clause, group);
    const alone = group.head.kind === 'none' || group.head.kind === 'pronoun' || told.ofFigure || within !== null;
    const effect = told.effect ?? within ?? effectBefore(clause, k) ?? clause.carried;
    if (!alone || effect === null) return [];
    return [{ ...draftOf({ group, trigger: told.range, effect, rule: 'subset', voice: 'noun' }), about: told.about }];
  },
};

interface Told { readonly about: NonNullable<ReturnType<typeof groupAt>>; readonly effect: Effect | null; readonly range: { readonly first: number; readonly last: number }; readonly ofFigure: boolean }

/** "... were children": an auxiliary, then people without a number; a figure with its effect ("of the 26 killed") may stand between. */
function predicateOf(clause: Clause, k: number, reach: number): Told | null {
  let effect: Effect | null = null;
  let auxiliary = false;
  for (let at = k + 1; at <= Math.min(k + reach, clause.items.length - 1); at++) {
    const item = clause.items[at];
    if (item?.kind === 'skip') { auxiliary ||= item.auxiliary; continue; }
    const group = groupAt(clause, at);
    if (group?.kind === 'plural' && auxiliary) return { about: group, effect, range: group.words, ofFigure: effect !== null };
    if (item?.kind === 'trigger' && !auxiliary && 'effect' in item.trigger) { effect = item.trigger.effect; continue; }
    if (group?.kind === 'counted' && !auxiliary) continue;
    if (item?.kind === 'word' && ['of', 'the', 'those', ','].includes(itemWord(clause, at)) && !auxiliary) continue;
    return null;
  }
  return null;
}

/** "three of the dead", "thirteen of the victims": the effect stands in the phrase itself. */
function effectWithin(clause: Clause, group: Group): Effect | null {
  for (let i = group.count.last; i < group.last; i++) {
    const those = tagAt(clause.lattice, i, 'those') ?? tagAt(clause.lattice, i, 'state');
    if (those) return those.tag.effect;
  }
  return null;
}

/** The effect of what stands before in the sentence, never of what follows. */
function effectBefore(clause: Clause, k: number): Effect | null {
  return clause.items.slice(0, k).some((item) => item.kind === 'trigger') ? nearestEffect(clause, k) : null;
}
