import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isCapital, normAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect, ownEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const inEach: Recognizer = {
  name: 'inEach',
  words: 'Below a figure, how it is made up, in numbers alone: shelling accounts for so many and raids for so many; of these, so many occurred here and so many there; one town had so many, the next so many',
  examples: [
    ['In May 128 civilians were killed. Shelling accounts for 89, air raids for 30 and executions for nine.', '128 killed; 89 killed; 30 killed; nine killed'],
    ['The agency recorded 60 deaths. Of these, 41 occurred on the central route, 12 on the western and seven on the eastern route.', '60 killed; 41 killed; 12 killed; seven killed'],
    ['The monitor counts 61 deaths since May. Gas took 39 of them, water 13, falling roofs 9.', '61 killed; 39 killed; 13 killed; 9 killed'],
    ['Violence in May: 41 dead. Villagers 26; the guards of both forces, taken together, 6; gunmen 9.', '41 killed; 26 killed; 6 killed; 9 killed'],
    ['The monitor has documented the killing of 97 people at work, or on the way to it, in the fields of Asa and Bel: 71 in raids by gangs, and 26 by mines.', '97 killed; 71 killed; 26 killed'],
    ['The month ended with 143 homicides. Culiacan had 88, Elota 19, Navolato 28 and the other municipalities eight.', '143 killed; 88 killed; 19 killed; 28 killed; eight killed'],
  ],
  counterExamples: ['Shelling accounts for 89, air raids for 30.', 'The market opened at nine. Lyon had 88, Nice 19 and Metz nine.', 'The ward counts 61 pupils. Asa sends 39, Bel 13, and Cor 9.', 'The school has 61 pupils: 39 from Asa, 22 from Bel.', 'The agency counted 60 boats. Of these, 41 lay on the central route, 12 on the western.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const effect = clause.carried;
    const summed = makeUp(clause, k);
    if (summed) return summed.numbers.map((at) => { const group = groupAt(clause, at) as Group; return { ...draftOf({ group, trigger: group, effect: ownEffect(clause, at) ?? summed.effect, rule: 'listed', voice: 'noun' }), about: kindOf(clause, at) }; });
    if (effect === null || !(isBare(groupAt(clause, k)) || isOfThese(groupAt(clause, k)))) return [];
    const numbers = accountedFor(clause, k) ?? occurred(clause, k) ?? hadEach(clause, k) ?? [];
    return numbers.length < 2 ? [] : numbers.flatMap((at) => { const group = groupAt(clause, at); return group ? [draftOf({ group: countOnly(group), trigger: group, effect, rule: 'listed', voice: 'noun' })] : []; });
  },
};

/** So many numbers of a sentence are added up. */
const MOST_PARTS = 16;
/** A smaller figure is made up by chance. */
const LEAST_SUM = 10;

/** "Gas took 39 of them, water 13, falling roofs 9": numbers in a row, one of which stands alone, that add up to a figure told right before them. However they are told, they are how it is made up. */
function makeUp(clause: Clause, k: number): { readonly effect: Effect; readonly numbers: readonly number[] } | null {
  if (groupAt(clause, k)?.head.kind !== 'none') return null;
  const counted: number[] = [];
  for (let at = 0; at < clause.items.length && counted.length < MOST_PARTS; at++) if (isPart(groupAt(clause, at))) counted.push(at);
  for (let from = 0; from <= 2 && from < counted.length; from++) {
    const figure = from === 0 ? null : groupAt(clause, counted[from - 1] as number);
    const effect = from === 0 ? clause.carried : isTold(clause, counted, from) ? nearestEffect(clause, counted[from - 1] as number) : null;
    if (effect === null) continue;
    let sum = 0;
    for (const [n, at] of counted.slice(from).entries()) {
      sum += amountOf(groupAt(clause, at) as Group);
      const numbers = counted.slice(from, from + n + 1);
      const isWhole = sum >= LEAST_SUM && n > 0 && (figure === null ? clause.figures.get(sum) === effect : amountOf(figure) === sum);
      if (isWhole && numbers.includes(k) && !numbers.some((other, i) => (i > 0 && itemWord(clause, other - 1) === 'to') || isOtherFate(clause, other, effect))) return { effect, numbers };
    }
  }
  return null;
}

/** "(17 in all.) Four died where they stood, and 13 were injured": what befell these is told of them, and they are no part of the dead. */
function isOtherFate(clause: Clause, at: number, effect: Effect): boolean {
  const [was, verb] = [clause.items[at + 1], clause.items[at + 2]];
  return was?.kind === 'skip' && was.auxiliary && verb?.kind === 'trigger' && (verb.trigger.kind === 'verb' || verb.trigger.kind === 'state') && verb.trigger.effect !== effect;
}

const amountOf = (group: Group): number => (group.numeral?.amount.kind === 'number' ? group.numeral.amount.n : NaN);

/** A number that may be a part: alone, of them, or of people. */
const isPart = (group: Group | null): boolean => group?.kind === 'counted' && !group.more && group.numeral?.amount.kind === 'number' && (group.head.kind === 'none' || group.head.kind === 'pronoun' || group.head.kind === 'people' || group.head.kind === 'effect');

/** The figure of the sentence itself: harm is told right before or behind it, and a colon, a dash or a bracket leads to its parts. */
function isTold(clause: Clause, counted: readonly number[], from: number): boolean {
  const [whole, first] = [counted[from - 1] as number, counted[from] as number];
  const harmed = groupAt(clause, whole)?.head.kind === 'effect' || [-3, -2, -1, 1, 2, 3, 4].some((n) => { const item = clause.items[whole + n]; return item?.kind === 'trigger' && 'effect' in item.trigger; });
  return harmed && [1, 2, 3].some((n) => LEADS.has(itemWord(clause, first - n)));
}

const LEADS = new Set([':', '–', '—', '-', '(']);

/** "Civilians 26": who they were, right before the number. */
function kindOf(clause: Clause, at: number): Group | undefined {
  const kind = groupAt(clause, itemWord(clause, at - 1) === ':' ? at - 2 : at - 1);
  return kind?.kind === 'plural' && groupAt(clause, at)?.head.kind === 'none' ? kind : undefined;
}

const OCCURRED = new Set(['occurred', 'happened', 'perished', 'fell']);
const WHERE = new Set(['on', 'in', 'at', 'off', 'along', 'near']);

/** "accounted for 64 of these". */
const isOfThese = (group: Group | null): group is Group => group?.kind === 'counted' && group.head.kind === 'pronoun' && ['these', 'them', 'those'].includes(group.head.word);

/** A number that nothing is said to be counted by. */
const isBare = (group: Group | null): group is Group => group?.kind === 'counted' && !group.more && group.numeral?.amount.kind !== 'share' && (group.head.kind === 'none' || group.head.kind === 'unknown');

/** "1,236 occurred": the verb is none of the people. */
const countOnly = (group: Group): Group => (group.head.kind === 'unknown' ? { ...group, last: group.count.last, head: { kind: 'none' }, words: { first: group.count.last, last: group.count.last } } : group);

/** "accounts for 89, air raids for 30 and executions for nine": the first number, and those that "for" leads to behind it. */
function accountedFor(clause: Clause, k: number): readonly number[] | null {
  if (itemWord(clause, k - 1) !== 'for' || !['accounts', 'accounted', 'account', 'responsible'].includes(itemWord(clause, k - 2))) return null;
  return [k, ...clause.items.flatMap((_, at) => (at > k && itemWord(clause, at - 1) === 'for' && groupAt(clause, at)?.head.kind === 'none' ? [at] : []))];
}

/** "Of these, 1,236 occurred on the central route, 379 on the western": the numbers that a place follows. */
function occurred(clause: Clause, k: number): readonly number[] | null {
  const group = groupAt(clause, k);
  if (normAt(clause.lattice, clause.sentence.first) !== 'of' || k > 4 || !OCCURRED.has(normAt(clause.lattice, group?.count.last ?? -1))) return null;
  return [k, ...clause.items.flatMap((_, at) => (at > k && groupAt(clause, at)?.head.kind === 'none' && WHERE.has(itemWord(clause, at + 1)) ? [at] : []))];
}

const HAD = new Set(['had', 'has', 'saw', 'recorded', 'reported', 'suffered', 'counted']);

/** "Culiacan had 88, Elota 19 and the other towns eight": a name before each number, and nothing behind it. */
function hadEach(clause: Clause, k: number): readonly number[] | null {
  if (!HAD.has(itemWord(clause, k - 1)) || !isCapital(clause.lattice, (clause.items[k - 1]?.first ?? 0) - 1) || groupAt(clause, k)?.head.kind !== 'none') return null;
  const found = [k];
  for (let at = k + 1; at < clause.items.length; at++) {
    const group = groupAt(clause, at);
    if (!group) continue;
    if (group.head.kind !== 'none' || ![',', 'and', '.', ';', ''].includes(itemWord(clause, at + 1)) || at - (found.at(-1) ?? k) > 6) break;
    found.push(at);
  }
  return found.length < 3 ? null : found;
}
