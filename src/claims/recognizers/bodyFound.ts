import type { Clause } from '../clause.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import type { Recognizer } from '../recognizer.ts';
import { draftOf } from '../draft.ts';

export const bodyFound: Recognizer = {
  name: 'bodyFound',
  words: 'His body was found, a corpse was recovered: one dead',
  examples: [
    ['His body was found on Saturday.', 'His killed'],
    ['Divers recovered a body from the lake.', 'a killed'],
    ['An unidentified body turns up behind the stadium.', 'An killed'],
    ['Body found in search for hiker', 'Body killed'],
  ],
  counterExamples: ['The governing body was dissolved.', 'His body was strong.'],
  at: ['count'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'count' || !BODY.has(normAt(clause.lattice, item.last - 1))) return [];
    if (isHeadlineBody(clause, k)) return [draftOf({ group: bareBody(item), trigger: item, effect: 'killed', rule: 'bodyFound', voice: 'noun' })];
    const owner = ownerBefore(clause, item.first);
    const word = normAt(clause.lattice, owner);
    if (!OWNERS.has(word) || normAt(clause.lattice, item.last) === 'of' || !isFound(clause, item)) return [];
    const personal = word !== 'a' && word !== 'an' && word !== 'another';
    const group = people({
      kind: 'singular', first: owner, last: item.last, count: { first: owner, last: owner + 1 }, head: personal ? { kind: 'pronoun', word } : { kind: 'none' },
      words: { first: item.first, last: item.first }, more: word === 'another', definite: personal,
    });
    return [draftOf({ group, trigger: item, effect: 'killed', rule: 'bodyFound', voice: 'noun' })];
  },
};

/** "Body found in search for hiker": a headline's body without its article. */
function isHeadlineBody(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item !== undefined && clause.sentence.telegraphic && k === 0 && item.last - item.first === 1 && normAt(clause.lattice, item.last) !== 'of' && FOUND.has(normAt(clause.lattice, item.last));
}

const bareBody = (item: Range): Group => people({ kind: 'singular', first: item.first, last: item.last, count: { first: item.first, last: item.last }, head: { kind: 'none' }, words: { first: item.first, last: item.first } });

const BODY = new Set(['body', 'corpse', 'remains']);
const OWNERS = new Set(['his', 'her', 'a', 'an', 'another']);
const LOOKS = new Set(['unidentified', 'unknown', 'charred', 'decomposed', 'bloated', 'headless', 'mutilated', 'bullet-riddled', 'burnt', 'burned', 'second', 'third', 'fourth', 'lifeless']);

/** "an unidentified body": the article stands before what it looks like. */
const ownerBefore = ({ lattice }: Clause, first: number): number => (LOOKS.has(normAt(lattice, first - 1)) ? first - 2 : first - 1);
const FOUND = new Set(['found', 'recovered', 'discovered', 'retrieved', 'dumped', 'washed', 'pulled', 'recovering', 'recover', 'finding', 'discovering', 'dug', 'spotted', 'exhumed', 'unearthed', 'lay', 'identified', 'reached', 'located', 'extracted', 'hauled', 'extricated', 'turns', 'turned']);

/** Found within a few words on either side. */
function isFound(clause: Clause, item: { readonly first: number; readonly last: number }): boolean {
  for (let i = item.last; i < Math.min(item.last + 6, clause.sentence.last); i++) if (FOUND.has(normAt(clause.lattice, i))) return true;
  for (let i = item.first - 2; i >= Math.max(clause.sentence.first, item.first - 5); i--) if (FOUND.has(normAt(clause.lattice, i))) return true;
  return false;
}
