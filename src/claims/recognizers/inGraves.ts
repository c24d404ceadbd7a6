import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const LIE: ReadonlySet<string> = new Set(['lie', 'lies', 'lay', 'rest', 'rests', 'lying']);
const GRAVES: ReadonlySet<string> = new Set(['grave', 'graves', 'pit', 'pits', 'tomb', 'tombs', 'coffin', 'coffins']);
const MOURNS: ReadonlySet<string> = new Set(['mourn', 'mourns', 'mourned', 'mourning']);

export const inGraves: Recognizer = {
  name: 'inGraves',
  words: 'Twenty-two villagers lie in two pits; in the second grave is somebody, beside her lies her grandson; the family lies in one grave: these; we mourn our colleague',
  examples: [
    ['Twenty-two villagers lie in two pits on the edge of Orvel, an elder said.', 'Twenty-two killed'],
    ['Nine victims of the flood lie in one row behind the church.', 'Nine killed'],
    ['The quake killed 40 people. In the second grave is Rosa Duarte, 66. Beside her lies her grandson Omar, nine.', '40 killed; Rosa Duarte killed; Omar killed'],
    ['The strike killed nine. The Duarte family lies in one grave: Omar Duarte, 40, and his son Ali, 9.', 'nine killed; Omar Duarte killed; Ali killed'],
    ['The shells killed nine people. We mourn our colleague Omar Saleh, 31, and two drivers of the brigade.', 'nine killed; Omar Saleh killed; two killed'],
    ['The raid killed five people. We also mourn Rosa Duarte, whom the raiders shot dead at Dorma.', 'five killed; Rosa Duarte killed'],
  ],
  counterExamples: [
    'Four cables lie in two pits on the edge of Orvel.',
    'Four hikers lie in one row on the beach.',
    'Twelve soldiers lie in the grass.',
    'We mourn our president Omar Saleh, 91, who served two terms.',
    'In the second grave is a clay jar. Beside it lies a sword of 40 cm.',
    'Beside her lies her grandson Omar, nine, and sleeps.',
  ],
  at: ['counted', 'singular', 'named'],
  signs: new Set([...GRAVES, ...MOURNS, 'lies', 'victims']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group) return [];
    const laid = group.kind === 'counted' ? laidIn(clause, group) : null;
    if (laid) return [draftOf({ group, trigger: laid, effect: 'killed', rule: 'buried', voice: 'noun' })];
    const lain = group.kind === 'counted' ? null : whoLies(clause, k) ?? mournedOnes(clause, k);
    return lain === null ? [] : joinedRight(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' && one.head.kind !== 'none' ? [draftOf({ group: one, trigger: lain, effect: 'killed', rule: 'subset', voice: 'noun' })] : []; });
  },
};

/** Words that may stand between the people and "lie", and between "in" and the grave. */
const REACH = 6;

/** "(Twenty-two villagers) lie in two pits", "(nine victims of the flood) lie in one row": the words, or null. */
function laidIn({ lattice, sentence }: Clause, group: Group): Range | null {
  if (group.head.kind !== 'people' || group.numeral?.amount.kind === 'zero') return null;
  const victims = ['victims', 'dead', 'martyrs'].includes(normAt(lattice, group.words.first));
  for (let i = group.words.first + 1; i < Math.min(sentence.last, group.words.first + REACH); i++) {
    if (!LIE.has(normAt(lattice, i)) || !['in', 'under', 'beneath'].includes(normAt(lattice, i + 1))) continue;
    for (let n = i + 2; n < i + REACH; n++) if (GRAVES.has(normAt(lattice, n)) || (victims && ['row', 'rows'].includes(normAt(lattice, n)))) return { first: i, last: n + 1 };
    return null;
  }
  return null;
}

/** Have dead been told of in the sentences before? */
const areDeadTold = ({ carried, figures }: Clause): boolean => carried === 'killed' || [...figures.values()].includes('killed');

/** How far before the sentence, in tokens, the grave of the one beside whom somebody lies may stand. */
const BACK = 30;

/** "In the second grave is (Rosa Duarte)", "Beside her lies (her grandson)", "The family lies in one grave: (Omar Duarte)": the words, or null. */
function whoLies(clause: Clause, k: number): Range | null {
  const { lattice, sentence } = clause;
  const group = groupAt(clause, k);
  if (!group || !areDeadTold(clause) || group.head.kind === 'effect' || group.head.kind === 'pronoun') return null;
  const before = group.first - 1;
  const opens = before - sentence.first <= REACH;
  if (opens && ['is', 'lies', 'lie', 'are', 'was', 'lay'].includes(normAt(lattice, before))) {
    if (normAt(lattice, sentence.first) === 'in' && GRAVES.has(normAt(lattice, before - 1))) return { first: before - 1, last: group.first };
    if (normAt(lattice, sentence.first) !== 'beside' && !(normAt(lattice, sentence.first) === 'next' && normAt(lattice, sentence.first + 1) === 'to')) return null;
    for (let i = sentence.first - 1; i > Math.max(0, sentence.first - BACK); i--) if (GRAVES.has(normAt(lattice, i))) return { first: before, last: group.first };
    return null;
  }
  return itemWord(clause, k - 1) === ':' && GRAVES.has(normAt(lattice, before - 1)) && [2, 3, 4, 5].some((n) => LIE.has(normAt(lattice, before - n))) ? { first: before - 1, last: before } : null;
}

/** "We (also) mourn (our colleague Omar Saleh)": by name, or one of their own, where dead are told of; the word, or null. */
function mournedOnes(clause: Clause, k: number): Range | null {
  const { lattice } = clause;
  const group = groupAt(clause, k);
  if (!group || !areDeadTold(clause) || !MOURNS.has(normAt(lattice, group.first - 1)) || !(group.kind === 'named' || group.head.kind === 'people')) return null;
  return { first: group.first - 1, last: group.first };
}
