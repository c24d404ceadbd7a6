import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt } from '../lattice.ts';
import { groupAt, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** So many words behind the people, and before them, may say that they are counted a second time. */
const [REACH, BEFORE] = [22, 8];

export const countedTwice: Recognizer = {
  name: 'countedTwice',
  words: '40 men and 12 women, and on a line of their own 5 nurses, who are counted among the women too: a part that its source prints beside the parts in which it stands already',
  examples: [
    ['From March to May we recorded 52 people killed: 40 men and 12 women, and on a line of their own 5 nurses, who also figure among the women.', '52 killed; 40 killed; 12 killed; 5 killed'],
    ['In May 52 people were killed: 40 men and 12 women; 5 nurses are counted in both groups.', '52 killed; 40 killed; 12 killed; 5 killed'],
    ['In May the raids killed 52 people: 40 men and 12 women. The list also gives 5 nurses, already included in the women.', '52 killed; 40 killed; 12 killed; 5 killed'],
    ['In May 52 people were killed: 40 men and 12 women; 5 nurses are counted among the women.', '52 killed; 40 killed; 12 killed; 5 killed'],
    ['In May 52 people were killed: 40 men, 12 women and, listed again separately, 5 nurses.', '52 killed; 40 killed; 12 killed; 5 killed'],
  ],
  counterExamples: ['The office hired 52 people: 40 men and 12 women, and 5 nurses, who also figure among the women.', 'Five nurses, who also sing in the choir, were honoured on Friday.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'people' || group.definite || !mayBeVictim(group, { careful: true }) || !(isAgain(clause, group) || isListedAgain(clause, group))) return [];
    const effect = nearestEffect(clause, k) ?? clause.carried;
    return effect === null || !isInsideFigure(clause, group) ? [] : [draftOf({ group, trigger: group, effect, rule: 'countedTwice', voice: 'noun' })];
  },
};

/** A figure told before holds them. */
const isInsideFigure = (clause: Clause, group: Group): boolean => {
  const n = sizeOf(group);
  return [...clause.figures.keys()].some((figure) => figure > n) || clause.items.some((item) => item.kind === 'group' && item.group.kind === 'counted' && item.group.first < group.first && sizeOf(item.group) > n);
};

const sizeOf = (group: Group): number => (group.numeral?.amount.kind === 'number' ? group.numeral.amount.n : 0);

const STOPS: ReadonlySet<string> = new Set([';', '.', ':', '—', '–']);
const AGAIN: ReadonlySet<string> = new Set(['also', 'already', 'likewise', 'again', 'too', 'both', 'twice']);
const COUNTED: ReadonlySet<string> = new Set(['counted', 'included', 'listed', 'entered', 'contained', 'shown', 'given', 'stand', 'figure', 'appear', 'are', 'is', 'were', 'was', 'being', 'count', 'come']);
const AMONG: ReadonlySet<string> = new Set(['among', 'amongst', 'in', 'with', 'under', 'within', 'above']);

/** ", who also figure among the women", "already included in the women", "are counted in both groups", "are among the men and women too". */
function isAgain({ lattice, sentence }: Clause, { last }: Group): boolean {
  let [again, counted, among, whole] = [false, false, false, false];
  for (let i = last; i < Math.min(sentence.last, last + REACH) && !STOPS.has(normAt(lattice, i)); i++) {
    const word = normAt(lattice, i);
    if (kindAt(lattice, i) === 'number' && word !== 'two') break;
    again ||= AGAIN.has(word) || (['counted', 'included', 'entered'].includes(word) && AMONG.has(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'the') || (word === 'two' && normAt(lattice, i - 1) === 'first');
    counted ||= COUNTED.has(word) && i <= last + 8;
    among ||= counted && AMONG.has(word);
    whole ||= (among && ['men', 'women', 'children', 'figures', 'figure', 'groups', 'lines', 'columns', 'numbers', 'above', 'civilians', 'parts', 'categories', 'totals', 'total'].includes(word)) || (counted && word === 'twice');
  }
  return again && counted && whole;
}

/** "and, listed again separately, 5 nurses". */
function isListedAgain({ lattice, sentence }: Clause, { first }: Group): boolean {
  let [listed, again] = [false, false];
  for (let i = first - 1; i >= Math.max(sentence.first, first - BEFORE) && !STOPS.has(normAt(lattice, i)) && kindAt(lattice, i) !== 'number'; i--) {
    listed ||= ['listed', 'counted', 'shown', 'given', 'entered'].includes(normAt(lattice, i));
    again ||= ['again', 'twice'].includes(normAt(lattice, i));
  }
  return listed && again;
}
