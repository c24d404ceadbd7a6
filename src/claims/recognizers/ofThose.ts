import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { whatTheyWere } from './ofTheFigure.ts';

export const ofThose: Recognizer = {
  name: 'ofThose',
  words: 'Of those killed, so many were in one region and so many in another: parts of the figure before',
  examples: [
    ['Some 6,104 people were killed. Of those killed, 3,562 were in the east and 2,542 in other regions.', 'Some 6,104 killed; 3,562 killed; 2,542 killed'],
    ['The floods killed 40 people. Of the dead, 31 were women.', '40 killed; 31 killed'],
  ],
  counterExamples: ['Of those present, 40 were in the hall.'],
  at: ['those'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'those' || normAt(clause.lattice, item.first - 1) !== 'of' || ['number', 'total', 'count', 'list', 'names', 'toll'].includes(normAt(clause.lattice, item.first - 2))) return [];
    const first = itemWord(clause, k + 1) === ',' ? k + 2 : k + 1;
    const { effect } = item.trigger;
    return partsFrom(clause, first).map(({ group, at }): Draft => ({ ...draftOf({ group, trigger: item, effect, rule: 'listed', voice: 'noun' }), about: whatTheyWere(clause, at) ?? undefined }));
  },
};

const REACH = 24;

interface Part { readonly group: Group; readonly at: number }

/** The numbers told one after the other, each behind a comma or "and". */
function partsFrom(clause: Clause, first: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = first; at < Math.min(first + REACH, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted' && group.head.kind !== 'thing' && group.head.kind !== 'effect' && (at === first || [',', 'and', 'while'].includes(itemWord(clause, at - 1)))) parts.push({ group, at });
    if (clause.items[at]?.kind === 'trigger' || itemWord(clause, at) === '.') break;
  }
  return parts;
}
