import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isCapital, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const inEach: Recognizer = {
  name: 'inEach',
  words: 'Below a figure, how it is made up, in numbers alone: shelling accounts for so many and raids for so many; of these, so many occurred here and so many there; one town had so many, the next so many',
  examples: [
    ['In May 128 civilians were killed. Shelling accounts for 89, air raids for 30 and executions for nine.', '128 killed; 89 killed; 30 killed; nine killed'],
    ['The agency recorded 60 deaths. Of these, 41 occurred on the central route, 12 on the western and seven on the eastern route.', '60 killed; 41 killed; 12 killed; seven killed'],
    ['The month ended with 143 homicides. Culiacan had 88, Elota 19, Navolato 28 and the other municipalities eight.', '143 killed; 88 killed; 19 killed; 28 killed; eight killed'],
  ],
  counterExamples: ['Shelling accounts for 89, air raids for 30.', 'The market opened at nine. Lyon had 88, Nice 19 and Metz nine.', 'The agency counted 60 boats. Of these, 41 lay on the central route, 12 on the western.'],
  at: ['group'],
  looksBack: true,
  read: (clause, k) => {
    const effect = clause.carried;
    if (effect === null || !isBare(groupAt(clause, k))) return [];
    const numbers = accountedFor(clause, k) ?? occurred(clause, k) ?? hadEach(clause, k) ?? [];
    return numbers.length < 2 ? [] : numbers.flatMap((at) => { const group = groupAt(clause, at); return group ? [draftOf({ group: countOnly(group), trigger: group, effect, rule: 'listed', voice: 'noun' })] : []; });
  },
};

const OCCURRED = new Set(['occurred', 'happened', 'perished', 'fell']);
const WHERE = new Set(['on', 'in', 'at', 'off', 'along', 'near']);

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
