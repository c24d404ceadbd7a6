import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { WOUNDS } from '../wounds.ts';

const SUFFERED: ReadonlySet<string> = new Set(['suffered', 'sustained', 'received', 'incurred']);
const DONE: ReadonlySet<string> = new Set(['caused', 'done', 'inflicted', 'dealt', 'brought']);
const HARMS: ReadonlySet<string> = new Set(['harm', 'damage', 'injury', 'injuries', 'wounds', 'wound', 'burns', 'hurt']);

export const sufferedBy: Recognizer = {
  name: 'sufferedBy',
  words: 'Injuries were suffered by 14 passengers, harm was done to the health of nine pupils: the hurt stand behind their wounds',
  examples: [
    ['Injuries were suffered by 14 passengers of the tram.', '14 injured'],
    ['Serious burns were sustained by three workers.', 'three injured'],
    ['Harm was done to the health of nine pupils.', 'nine injured'],
    ['Shrapnel wounds were inflicted on two guards and a cook.', 'two injured; a injured'],
  ],
  counterExamples: ['Losses were suffered by three banks.', 'Damage was done to the health of 23 forests.', 'No harm was done to the two visitors.', 'Two million in damages was received by nine workers.'],
  at: ['counted', 'singular'],
  needs: new Set([...SUFFERED, ...DONE]),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const verb = group ? verbBefore(clause, group.first) : -1;
    if (!group || verb < 0 || !mayBeVictim(group, { careful: true }) || !tellsHarm(clause, verb)) return [];
    return draftsFor(clause, { positions: joinedRight(clause, k), k, effect: 'injured', rule: 'sufferedBy', voice: 'noun' });
  },
};

/** "suffered by", "done to the health of", "inflicted on": where the verb stands that leads to the people, or -1. */
function verbBefore({ lattice }: Clause, first: number): number {
  if (normAt(lattice, first - 1) === 'by') return SUFFERED.has(normAt(lattice, first - 2)) ? first - 2 : -1;
  const to = normAt(lattice, first - 1) === 'of' && normAt(lattice, first - 2) === 'health' ? first - 4 : first - 1;
  return ['to', 'on'].includes(normAt(lattice, to)) && DONE.has(normAt(lattice, to - 1)) ? to - 1 : -1;
}

/** "(Serious burns) were sustained": a wound within a few words before the verb, and none denied. */
function tellsHarm({ lattice, sentence }: Clause, verb: number): boolean {
  let told = false;
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 7); i--) {
    if ([';', '.', 'no', 'not', 'nor'].includes(normAt(lattice, i))) return false;
    told ||= WOUNDS.has(normAt(lattice, i)) || HARMS.has(normAt(lattice, i));
  }
  return told;
}
