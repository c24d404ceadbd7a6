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
  words: 'Three of the dead were cooks, two nurses and five porters; by vehicle they were 25 users of trams, 15 of vans and ten cyclists; ten died, three of these nurses: parts that make up a figure, however it is taken up',
  examples: [
    ['Ten people died in the fire. Three of the dead were cooks, two nurses and five porters.', 'Ten killed; Three killed; two killed; five killed'],
    ['In June 50 people died on the roads. By vehicle they were 25 users of trams, 15 of vans and ten cyclists.', '50 killed; 25 killed; 15 killed; ten killed'],
    ['Four people died on 1 June and ten on 8 June, three of these nurses.', 'Four killed; ten killed; three killed'],
  ],
  counterExamples: ['Fifty people came to the feast. By trade they were 25 weavers, 15 smiths and ten clerks.', 'The team has ten players. Three of the players were cooks, two nurses and five porters.', 'The fair had ten stalls, three of these nurses.'],
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

/** "Three of the dead were cooks, (two nurses and five porters)": the verb is not said again, and they are told as dead as the first. */
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

/** "By vehicle they were (25 users of trams), 15 of vans and ten cyclists": numbers of whatever that add up to the figure told before. */
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

/** "ten on 8 June, (three of these nurses)": what they were stands behind the pronoun. */
const ofThese = ({ lattice }: Clause, k: number, group: Group): boolean => k > 1 && group.head.kind === 'people' && normAt(lattice, group.first - 1) === ',' && normAt(lattice, group.count.last) === 'of' && ['these', 'those'].includes(normAt(lattice, group.count.last + 1)) && ['.', ',', ';', '', ')'].includes(normAt(lattice, group.last)) && group.last === group.count.last + 3;
