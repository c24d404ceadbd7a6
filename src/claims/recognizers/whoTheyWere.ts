import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { isBullet } from '../../text/entryWords.ts';
import { normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const whoTheyWere: Recognizer = {
  name: 'whoTheyWere',
  words: 'They are so many soldiers, so many civilians; as follows: one line for each: who the people of the figure before were',
  examples: [
    ['The group has counted 90 killed since May. They are 60 soldiers, 20 rebels and 10 civilians.', '90 killed; 60 killed; 20 killed; 10 killed'],
    ['The number of guards killed since May rose to 90, and they are 60 privates, 20 sergeants and 10 captains.', '90 killed; 60 killed; 20 killed; 10 killed'],
    ['The number of guards killed since May rises to 90, they are 60 privates and the sergeants with them, about a third of them in ambushes, and 30 captains.', '90 killed; 60 killed; about a third killed; 30 killed'],
    ['The crash killed thirteen, comprising eight women and five men.', 'thirteen killed; eight killed; five killed'],
    ['Raids have killed 90 people. The rest were fighters: 30 soldiers, 12 rebels and eight militiamen.', '90 killed; 30 killed; 12 killed; eight killed'],
    ['Attacks have killed 90 people since May.\n\n(a) Asa mine, in the small hours of the 9th. Thirty-three civilians and eight guards.', '90 killed; Thirty-three killed; eight killed'],
    ['Storms since June have killed 30 people, and they are as follows:\n\n• 21 fishermen.\n• 9 farmers of the delta.', '30 killed; 21 killed; 9 killed'],
  ],
  counterExamples: ['The council met in May.\n\n(a) Asa mine, in the small hours of the 9th. Thirty-three civilians and eight guards.', 'They are two brothers and three sisters.', 'The patrol, comprising four officers and a driver, was met by five mourners.', 'The teams are as follows:\n\n• 11 players.\n• 2 trainers.'],
  at: ['group'],
  looksBack: 'figures',
  read: (clause, k) => {
    if (clause.carried === null && !isComprising(clause, k) && !isAndThey(clause.lattice, (clause.items[k]?.first ?? 0) - 2)) return [];
    const rest = restWere(clause, k);
    if (rest.length > 0 && clause.carried !== null) return rest.flatMap((at): readonly Draft[] => { const group = groupAt(clause, at); return group ? [draftOf({ group, trigger: group, effect: clause.carried as Effect, rule: 'subset', voice: 'noun' })] : []; });
    const list = theyAre(clause, k) || isComprising(clause, k) ? madeUp(clause, k) : null;
    const [positions, effect] = list !== null ? [list.positions, list.effect] : isLine(clause, k) || isEntry(clause, k) ? [[k], clause.carried] : [[], clause.carried];
    if (effect === null) return [];
    return positions.flatMap((at): readonly Draft[] => { const group = groupAt(clause, at); return group ? [draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' })] : []; });
  },
};

const THEY = new Set(['they', 'these', 'martyrs', 'victims', 'dead']);
const ARE = new Set(['are', 'were', 'include', 'included', 'comprise', 'comprised']);

/** "They are", "the martyrs were" at the head of a sentence, or of its last clause: "rose to 87, and they are". */
function theyAre({ lattice, sentence, items }: Clause, k: number): boolean {
  const at = items[k]?.first ?? 0;
  return ARE.has(normAt(lattice, at - 1)) && THEY.has(normAt(lattice, at - 2)) && (at - sentence.first <= 3 || isAndThey(lattice, at - 2));
}

/** "13 deaths, comprising eight women and five men": they must add up to it. */
const isComprising = ({ lattice, items }: Clause, k: number): boolean => { const at = (items[k]?.first ?? 0) - 1; return normAt(lattice, at) === 'comprising' && normAt(lattice, at - 1) === ','; };

/** "The rest were combatants: 243 soldiers, 398 rebels and 160 others": the kinds of people behind the colon, or right behind the verb. */
function restWere(clause: Clause, k: number): readonly number[] {
  const { items } = clause;
  const first = itemWord(clause, 0) === 'the' ? 1 : 0;
  if (!['rest', 'others', 'remainder'].includes(itemWord(clause, first)) || !ARE.has(itemWord(clause, first + 1)) || items.some((item) => item.kind === 'trigger')) return [];
  const colon = items.findIndex((_, at) => itemWord(clause, at) === ':');
  if (k !== (colon > 0 ? colon : first + 1) + 1 || (colon > 0 && colon > first + 5)) return [];
  const told = joinedRight(clause, k);
  return told.length > 1 && told.every((at) => groupAt(clause, at)?.kind === 'counted' && groupAt(clause, at)?.head.kind === 'people') ? told : [];
}

const isAndThey = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === 'they' && ['and', ','].includes(normAt(lattice, at - 1));

/** Two or more counted kinds of people that make up a figure told before. */
function madeUp(clause: Clause, k: number): { readonly positions: readonly number[]; readonly effect: Effect } | null {
  const positions: number[] = [];
  let sum = 0;
  for (let at = k; at < Math.min(k + 40, clause.items.length) && !['.', ';'].includes(itemWord(clause, at)); at++) {
    const group = groupAt(clause, at);
    const amount = group?.kind === 'counted' && group.head.kind === 'people' && group.numeral?.amount;
    if (!amount || amount.kind !== 'number') continue;
    if (at > k && !['and', ',', 'plus'].includes(itemWord(clause, at - 1))) return null;
    positions.push(at);
    sum += amount.n;
    const effect = positions.length > 1 ? clause.figures.get(sum) ?? toldBefore(clause, k, sum) : undefined;
    if (effect !== undefined) return { positions, effect };
  }
  return null;
}

/** The effect of the figure of that size in the same sentence. */
function toldBefore(clause: Clause, k: number, sum: number): Effect | undefined {
  const whole = clause.items.findIndex((item, at) => at < k && item.kind === 'group' && item.group.numeral?.amount.kind === 'number' && item.group.numeral.amount.n === sum);
  return whole < 0 ? undefined : nearestEffect(clause, whole) ?? undefined;
}

/** "(c) Gold site, in the small hours of the 9th. Thirty-three civilians and eight volunteers.": a sentence of nothing but counted people, right behind the head of an entry of a list of the dead. */
function isEntry(clause: Clause, k: number): boolean {
  const { items, lattice, sentence, carried } = clause;
  const first = items[k]?.first ?? 0;
  const block = lattice.doc.blocks[sentence.block]?.first ?? sentence.first;
  if (carried !== 'killed' || block === sentence.first || sentence.first - block > HEAD || !(ENTRY.test(normAt(lattice, block)) || normAt(lattice, block) === '(' && ENTRY.test(normAt(lattice, block + 1)))) return false;
  for (let i = block + 3; i < sentence.first - 1; i++) if (normAt(lattice, i) === '.') return false;
  return first >= sentence.first && items.every((item, at) => (item.kind === 'group' ? item.group.kind === 'counted' && item.group.head.kind === 'people' : ['and', ',', '.'].includes(itemWord(clause, at))));
}

/** The longest head of an entry, in tokens. */
const HEAD = 30;
const ENTRY = /^(?:[a-h]|[ivx]{1,4}|\d{1,2})$/;

/** "• 84 members of regime forces.": a line that is nothing but counted people, below a colon or below another such line. */
function isLine(clause: Clause, k: number): boolean {
  const { lattice, sentence, items } = clause;
  const group = groupAt(clause, k);
  const first = items[k]?.first ?? 0;
  if (group?.kind !== 'counted' || group.head.kind !== 'people' || hasPredicate(clause, k) || first !== sentence.first + 1 || !isBullet(normAt(lattice, sentence.first))) return false;
  const { blocks } = lattice.doc;
  if (items.some((item) => item.kind === 'trigger' && item.trigger.kind === 'verb') || blocks[sentence.block]?.first !== sentence.first) return false;
  const before = blocks[sentence.block - 1];
  if (before === undefined) return false;
  let last = before.last - 1;
  while (last > before.first && lattice.tokens[last]?.kind === 'break') last--;
  return normAt(lattice, last) === ':' || isBullet(normAt(lattice, before.first));
}

/** In a line of a list below a figure, what the figure counts: "- 41 rebels, 12 of them by air strikes". */
export const effectOfLine = ({ lattice, sentence, carried, items }: Clause): Effect | null => (isBullet(normAt(lattice, sentence.first)) && !items.some((item) => item.kind === 'trigger') ? carried : null);
