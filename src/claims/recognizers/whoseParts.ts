import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { normAt } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const whoseParts: Recognizer = {
  name: 'whoseParts',
  words: 'Two of the victims were children, four women and three men; by trade they were 40 drivers, 30 of the mines and 20 clerks; nine died, two of these children: parts that make up a figure, however it is taken up',
  examples: [
    ['Nine people died in the strike. Two of the victims were children, four women and three men.', 'Nine killed; Two killed; four killed; three killed'],
    ['From January to May 90 people died in accidents. By means of transport they were 40 occupants of buses, 30 of cars and 20 pedestrians.', '90 killed; 40 killed; 30 killed; 20 killed'],
    ['Six people died on 3 May and nine on 12 May, two of these children.', 'Six killed; nine killed; two killed'],
  ],
  counterExamples: ['Nine people came to the feast. By trade they were four bakers, three clerks and two smiths.', 'The team has nine players. Two of the players were children, four women and three men.', 'The fair had nine stalls, two of these children.'],
  at: ['counted'],
  signs: new Set(),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.definite && group.head.kind !== 'pronoun') return [];
    const rest = restOfThose(clause, k, group);
    if (rest.length > 0) return rest;
    const told = theyWereBy(clause, k, group);
    if (told.length > 0) return told;
    const effect = ofThese(clause, k, group) ? nearestEffect({ ...clause, items: clause.items.slice(0, k) }, k) : null;
    return effect === null ? [] : [part(group, effect)];
  },
};

const part = (group: Group, effect: Effect): Draft => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' });

const numberOf = ({ numeral }: Group): number => (numeral?.amount.kind === 'number' ? numeral.amount.n : Number.NaN);

const WERE: ReadonlySet<string> = new Set(['were', 'are']);

/** "Two of the victims were children, (four women and three men)": the verb is not said again, and they are told as dead as the first. */
function restOfThose(clause: Clause, k: number, group: Group): readonly Draft[] {
  const { lattice, carried } = clause;
  const whole = groupAt(clause, 0);
  if (carried === null || group.head.kind !== 'people' || itemWord(clause, k - 1) !== ',' || groupAt(clause, k - 2)?.kind !== 'plural' || whole?.kind !== 'counted' || k > 6 || !WERE.has(normAt(lattice, whole.last)) || normAt(lattice, whole.count.last) !== 'of' || !OF_THEM.has(normAt(lattice, whole.last - 1))) return [];
  const positions = joinedRight(clause, k);
  const told = positions.flatMap((at) => groupAt(clause, at) ?? []);
  if (told.length < 2 || positions.some((at) => hasPredicate(clause, at)) || told.some((one) => one.kind !== 'counted' || one.head.kind !== 'people')) return [];
  const sum = told.reduce((all, one) => all + numberOf(one), numberOf(whole));
  return [...clause.figures].some(([n, effect]) => n >= sum && effect === carried) ? told.map((one) => part(one, carried)) : [];
}

const OF_THEM: ReadonlySet<string> = new Set(['victims', 'dead', 'them', 'these', 'wounded', 'injured', 'deceased', 'martyrs', 'fallen', 'killed']);

/** Parts may leave out so little of their figure. */
const LEAST = 0.9;

/** "By means of transport they were (40 occupants of buses), 30 of cars and 20 pedestrians": numbers of whatever that add up to the figure told before. */
function theyWereBy(clause: Clause, k: number, group: Group): readonly Draft[] {
  const { lattice, items, carried, figures, setAside, sentence } = clause;
  if (carried === null || !WERE.has(normAt(lattice, group.first - 1)) || normAt(lattice, group.first - 2) !== 'they' || group.first - sentence.first < 4 || !['by', 'in', 'as'].includes(normAt(lattice, sentence.first))) return [];
  const counted = items.slice(k).flatMap((item) => (item.kind === 'group' && item.group.kind === 'counted' ? [item.group] : []));
  const things = setAside.filter(({ numeral }) => numeral.first > group.first && numeral.amount.kind === 'number' && normAt(lattice, numeral.last) === 'of').map(({ numeral }) => people({ kind: 'counted', first: numeral.first, last: numeral.last, numeral, count: { first: numeral.first, last: numeral.last }, head: { kind: 'none' }, words: { first: numeral.last, last: numeral.last } }));
  const all = [...counted, ...things].sort((a, b) => a.first - b.first);
  const sum = all.reduce((n, one) => n + numberOf(one), 0);
  const whole = [...figures].some(([n, effect]) => effect === carried && (n === sum || (all.length > 2 && sum < n && sum >= LEAST * n)));
  return all.length > 1 && whole ? all.map((one) => part(one, carried)) : [];
}

/** "nine on 12 May, (two of these children)": what they were stands behind the pronoun. */
const ofThese = ({ lattice }: Clause, k: number, group: Group): boolean => k > 1 && group.head.kind === 'people' && normAt(lattice, group.first - 1) === ',' && normAt(lattice, group.count.last) === 'of' && ['these', 'those'].includes(normAt(lattice, group.count.last + 1)) && ['.', ',', ';', '', ')'].includes(normAt(lattice, group.last)) && group.last === group.count.last + 3;
