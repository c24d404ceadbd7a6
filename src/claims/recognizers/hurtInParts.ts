import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isHurtHow } from '../hurtHow.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, hasPredicate, isObject, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const hurtInParts: Recognizer = {
  name: 'hurtInParts',
  words: '94 wounded, 21 of them hit by live rounds, 6 run over by vehicles and 3 by stones: the parts of a figure, told by what hurt them',
  examples: [
    ['The hospital received 94 wounded, 21 of them hit by live ammunition and 6 by rubber bullets.', '94 injured; 21 injured; 6 injured'],
    ['Doctors treated 94 wounded, 21 hit by live ammunition and 6 run over by police vehicles.', '94 injured; 21 injured; 6 injured'],
    ['The clash left 30 injured, nine by gunfire and four by stones.', '30 injured; nine injured; four injured'],
    ['The blast killed 12 people, three of them crushed by a wall and two by a beam.', '12 killed; three killed; two killed'],
    ['The raid killed 12, nine shot and three stabbed.', '12 killed; nine killed; three killed'],
  ],
  counterExamples: ['The firm received 94 parcels, 21 of them hit by water and 6 by mould.', 'The council has nine members, three hit by scandals and two by illness.', 'Doctors treated 40 patients, 12 by telephone.'],
  at: ['group'],
  read: (clause, k) => {
    if (![',', '(', '—', '–', ':', ';'].includes(itemWord(clause, k - 1)) || !isHurtHow(clause, k, true)) return [];
    const whole = wholeBefore(clause, k);
    if (whole?.treated && !isHurtHow(clause, k, false)) return [];
    const parts = whole ? partsFrom(clause, k) : [];
    if (!whole || !madeOf(whole, parts.map((at) => groupAt(clause, at)))) return [];
    return parts.flatMap((at) => { const group = groupAt(clause, at); return group ? [draftOf({ group, trigger: howOf(clause, group), effect: whole.effect, rule: 'subset', voice: 'passive' })] : []; });
  },
};

/** The words right behind a part's number: its participle, or its "by". */
const howOf = ({ lattice }: Clause, group: Group): Range => ({ first: group.last, last: group.last + (['by', 'with'].includes(normAt(lattice, group.last)) ? 0 : 1) });

/** Those of whom nothing is said but that they were treated may be treated by telephone. */
interface Whole { readonly effect: Effect; readonly n: number; readonly treated: boolean }

/** The figure right before the list, with its effect: "94 wounded", "12 people were killed", "killed 12", "treated 94 people". */
function wholeBefore(clause: Clause, k: number): Whole | null {
  for (let at = k - 2; at >= Math.max(0, k - 14); at--) {
    const group = groupAt(clause, at);
    if ([';', '.', 'but', 'while'].includes(itemWord(clause, at))) return null;
    if (group?.kind !== 'counted') continue;
    const amount = group.numeral?.amount;
    const effect = amount?.kind === 'number' ? effectOf(clause, at, group) : null;
    return effect !== null && amount?.kind === 'number' ? { effect, n: amount.n, treated: group.head.kind === 'people' && ['treated', 'treating'].includes(normAt(clause.lattice, group.first - 1)) } : null;
  }
  return null;
}

function effectOf(clause: Clause, at: number, group: Group): Effect | null {
  if (group.head.kind === 'effect') return group.head.effect;
  const behind = clause.items.slice(at + 1, at + 4).find((item) => item.kind === 'trigger');
  if (hasPredicate(clause, at) && behind?.kind === 'trigger' && 'effect' in behind.trigger) return behind.trigger.effect;
  const before = clause.items.slice(0, at).findLast((item) => item.kind !== 'skip');
  if (isObject(clause, at) && before?.kind === 'trigger' && 'effect' in before.trigger) return before.trigger.effect;
  return before?.kind === 'word' && ['treated', 'treating'].includes(normAt(clause.lattice, before.first)) && group.head.kind === 'people' ? 'injured' : null;
}

/** The numbers of the list: the first, and behind a comma or "and" each next one with its own words. */
function partsFrom(clause: Clause, k: number): readonly number[] {
  const parts = [k];
  for (let at = k + 1; at < Math.min(k + 30, clause.items.length) && !['.', ';'].includes(itemWord(clause, at)); at++) {
    if (groupAt(clause, at)?.kind !== 'counted') continue;
    if (![',', 'and'].includes(itemWord(clause, at - 1)) || !isHurtHow(clause, at, true)) break;
    parts.push(at);
  }
  return parts;
}

/** "12 killed, nine hit by shrapnel": the nine may have lived, so that numbers alone are parts of the dead only where "by" leads them or they make up the figure. */
function madeOf(whole: Whole, parts: readonly (Group | null)[]): boolean {
  const sum = parts.reduce((all, group) => all + (group?.numeral?.amount.kind === 'number' ? group.numeral.amount.n : Number.NaN), 0);
  const pointed = parts[0]?.head.kind === 'pronoun';
  return sum === whole.n || (sum < whole.n && (pointed || whole.effect !== 'killed'));
}
