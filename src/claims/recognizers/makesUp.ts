import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { isOfOthers } from '../countedBy.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const makesUp: Recognizer = {
  name: 'makesUp',
  words: 'He listed seven men, three women and two children; five were herders, one was a mechanic: people whose numbers make up a figure told before',
  examples: [
    ['A gang killed 12 people, the mayor said. He listed seven men, three women and two children.', '12 killed; seven killed; three killed; two killed'],
    ['The Red Cross buried seventeen on Wednesday: eleven children, five women and a blind man.', 'seventeen killed; eleven killed; five killed; a killed'],
    ['Of the seven dead, five had come to the market by cart; two were cooks.', 'seven killed; five killed; two killed'],
    ['A gang killed 12 people, the mayor said. He met seven men, three women and two children.', '12 killed'],
  ],
  counterExamples: ['He listed seven men, three women and two children.', 'The firm bought seventeen on Wednesday: eleven cows, five goats and a blind horse.', 'The slide closed seven roads. Five had come to the market by cart; two lived above the shop.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => buriedRow(clause, k) ?? row(clause, k) ?? clauses(clause, k),
};

const sizeOf = (group: Group | null): number => (group?.numeral ? (group.numeral.amount.kind === 'number' ? group.numeral.amount.n : 0) : group?.size ?? 0);
const sumOf = (clause: Clause, row: readonly number[]): number => row.reduce((sum, at) => sum + sizeOf(groupAt(clause, at)), 0);
const part = (group: Group, effect: Effect): Draft => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' });

/** How many of the figures told last a row may make up. */
const LAST_TOLD = 6;

/** What befell those of a figure that was told last with this number; no figure of one or two. */
const toldOf = ({ figures }: Clause, n: number): Effect | null => (n < 3 ? null : [...figures].slice(-LAST_TOLD).find(([figure]) => figure === n)?.[1] ?? null);

const arePeople = (clause: Clause, row: readonly number[]): boolean => row.every((at) => { const group = groupAt(clause, at); return group !== null && group.head.kind === 'people' && (group.kind === 'counted' || group.kind === 'singular') && !group.definite; });

/** "seven men, three women and two children": a row of counted kinds. */
function row(clause: Clause, k: number): readonly Draft[] | null {
  if (clause.figures.size === 0 || !arePeople(clause, [k])) return null;
  const all = joinedRight(clause, k);
  const effect = all.length > 1 && arePeople(clause, all) && !isOfOthers(clause, groupAt(clause, k) as Group) ? toldOf(clause, sumOf(clause, all)) : null;
  return effect === null || (all.length === 2 && effect !== clause.carried) || MEETS.has(normAt(clause.lattice, (groupAt(clause, k) as Group).first - 1)) ? null : all.map((at) => part(groupAt(clause, at) as Group, effect));
}

/** Whose row is of others, whatever it adds up to. */
const MEETS: ReadonlySet<string> = new Set(['met', 'meets', 'has', 'have', 'had', 'sent', 'arrested', 'rescued', 'invited', 'brought', 'by']);

const BURIES: ReadonlySet<string> = new Set(['buried', 'buries', 'bury', 'shrouded', 'interred', 'exhumed', 'prayed']);

/** "buried seventeen on Wednesday: eleven children, five women and a blind man". */
function buriedRow(clause: Clause, k: number): readonly Draft[] | null {
  const whole = groupAt(clause, k);
  if (whole?.kind !== 'counted' || whole.head.kind !== 'none' || !BURIES.has(normAt(clause.lattice, whole.first - 1))) return null;
  const colon = [1, 2, 3, 4].map((n) => k + n).find((at) => itemWord(clause, at) === ':');
  const all = colon === undefined ? [] : joinedRight(clause, colon + 1);
  return all.length > 1 && arePeople(clause, all) && sumOf(clause, all) === sizeOf(whole) ? [draftOf({ group: whole, trigger: whole, effect: 'killed', rule: 'countedNoun', voice: 'noun' }), ...all.map((at) => part(groupAt(clause, at) as Group, 'killed'))] : null;
}

const OPENS: ReadonlySet<string> = new Set([';', ',', 'and', ':']);

/** "Five were herders on the way to market, one was a mechanic, one a girl of 13": numbers alone that each open a clause of the sentence. */
function clauses(clause: Clause, k: number): readonly Draft[] {
  const one = groupAt(clause, k);
  if (one === null || !opensClause(clause, k)) return [];
  const all = clause.items.flatMap((_, at) => (opensClause(clause, at) ? [at] : []));
  if (all.length < 2) return [];
  const { figures, items } = clause;
  const whole = items.find((item) => item.kind === 'group' && item.group.kind === 'counted' && normAt(clause.lattice, item.group.first - 1) === 'of' && item.last <= (items[all[0] as number]?.first ?? 0));
  const n = sumOf(clause, all);
  const effect = whole?.kind === 'group' && sizeOf(whole.group) === n ? wholesEffect(clause, whole.group) ?? figures.get(n) ?? null : toldOf(clause, n);
  return effect === null ? [] : [part(one, effect)];
}

/** "Of the 26 dead". */
function wholesEffect(clause: Clause, { first, last, head }: Group): Effect | null {
  if (head.kind === 'effect') return head.effect;
  for (let i = first; i <= last; i++) { const state = tagAt(clause.lattice, i, 'state'); if (state) return state.tag.effect; }
  return null;
}

function opensClause(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  return group?.kind === 'counted' && group.numeral?.amount.kind === 'number' && !group.definite && (group.head.kind === 'none' || (group.numeral.amount.n === 1 && group.head.kind === 'unknown')) && (k === 0 || OPENS.has(itemWord(clause, k - 1)));
}
