import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const restOfThem: Recognizer = {
  name: 'restOfThem',
  words: 'Eleven of the dead were porters and four drove for a baker; 24 of the dead as boys, 13 as girls: the next of those before, whatever is said of them',
  examples: [
    ['Nine bodies were found. Five of the dead wore the caps of the guard and four those of the post.', 'Nine killed; Five killed; four killed'],
    ['The slide took fifteen lives. Eleven of the dead were porters at the mill and four drove for a baker.', 'fifteen killed; Eleven killed; four killed'],
    ['Strikes killed 41 civilians. The priest knew 24 of the dead as boys, 13 as girls and four as nurses.', '41 killed; 24 killed; 13 killed; four killed'],
  ],
  counterExamples: ['Eleven of the guests were porters at the mill and four drove for a baker.', 'Thirteen of the cars were red and two belonged to the mine.'],
  at: ['counted'],
  needs: new Set(['of']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number' || group.definite || group.more || !isAlone(clause, group)) return [];
    const effect = partBefore(clause, k);
    if (effect === null || isFateBehind(clause, k)) return [];
    const one: Group = { ...group, head: { kind: 'none' }, last: group.count.last, words: { first: group.count.last, last: group.count.last } };
    return [draftOf({ group: one, trigger: one, effect, rule: 'subset', voice: 'noun' })];
  },
};

const DID: ReadonlySet<string> = new Set(['those', 'had', 'came', 'wore', 'lived', 'were', 'was', 'held', 'carried', 'served', 'drove', 'kept', 'taught', 'sold', 'fell', 'as', 'belonging', 'spoke', 'stood', 'slept', 'ran']);

/** A number without a noun: what follows is what they were or did. */
function isAlone({ lattice }: Clause, { head, count }: Group): boolean {
  if (head.kind === 'none') return true;
  const word = normAt(lattice, count.last);
  return head.kind === 'unknown' && (DID.has(word) || (/[a-z]{3}ed$/.test(word) && tagAt(lattice, count.last + 1, 'person') === null && !/s$/.test(normAt(lattice, count.last + 1))));
}

/** How many items before it the first of them may stand. */
const REACH = 14;

/** The effect of "Six of the dead" before it in the sentence, where both are joined by "and", "while" or a comma. */
function partBefore(clause: Clause, k: number): Effect | null {
  if (!['and', ',', 'while', ';', 'whereas'].includes(itemWord(clause, k - 1))) return null;
  for (let at = k - 2; at >= Math.max(0, k - REACH); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && item.trigger.kind !== 'those') return null;
    const part = groupAt(clause, at);
    if (part?.kind !== 'counted' || part.head.kind !== 'pronoun') continue;
    return withinOf(clause, part);
  }
  return null;
}

/** "of the dead", "of the wounded". */
function withinOf({ lattice }: Clause, { count, last }: Group): Effect | null {
  for (let i = count.last; i < last; i++) {
    const those = tagAt(lattice, i, 'those') ?? tagAt(lattice, i, 'state');
    if (those) return those.tag.effect;
  }
  return null;
}

/** What befell them is told by a verb of its own. */
function isFateBehind({ items }: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 6, items.length); at++) if (items[at]?.kind === 'trigger') return true;
  return false;
}
