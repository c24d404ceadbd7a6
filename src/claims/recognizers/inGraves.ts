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
  words: 'Fifteen herders lie in three graves; in the first tomb is somebody, next to her lies her niece; the brothers rest in one tomb: these; we mourn our foreman',
  examples: [
    ['Fifteen herders now lie in three graves outside Dorma, their chief said.', 'Fifteen killed'],
    ['Six victims of the fire rest in a row under the oaks.', 'Six killed'],
    ['The quake killed 40 people. In the first tomb lies Rosa Duarte, 70. Next to her lies her niece Ana, six.', '40 killed; Rosa Duarte killed; her niece Ana killed'],
    ['The shell killed five. The brothers rest in the same tomb: Omar Saleh, 30, and his brother Ali, 12.', 'five killed; Omar Saleh killed; Ali killed'],
    ['The fire killed nine people. We mourn our foreman Omar Saleh, 50, and two welders of the yard.', 'nine killed; our foreman Omar Saleh killed; two killed'],
    ['The clash killed six people. We also mourn Rosa Duarte, whom a sniper shot near Tavol.', 'six killed; Rosa Duarte killed'],
  ],
  counterExamples: [
    'Four cables now lie in three graves outside Dorma.',
    'Four hikers rest in a row under the oaks.',
    'Twelve soldiers lie in the grass.',
    'We mourn our founder Omar Saleh, 90, who built the yard.',
    'In the first tomb lies a clay jar. Next to it lies a sword of 40 cm.',
    'Next to her lies her niece Ana, six, and sleeps.',
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

/** "(Fifteen herders) now lie in three graves", "(six victims of the fire) rest in a row": the words, or null. */
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

/** "In the first tomb lies (Rosa Duarte)", "Next to her lies (her niece)", "The brothers rest in the same tomb: (Omar Saleh)": the words, or null. */
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

/** "We (also) mourn (our foreman Omar Saleh)": by name, or one of their own, where dead are told of; the word, or null. */
function mournedOnes(clause: Clause, k: number): Range | null {
  const { lattice } = clause;
  const group = groupAt(clause, k);
  if (!group || !areDeadTold(clause) || !MOURNS.has(normAt(lattice, group.first - 1)) || !(group.kind === 'named' || group.head.kind === 'people')) return null;
  return { first: group.first - 1, last: group.first };
}
