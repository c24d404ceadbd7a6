import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const COFFINS = new Set(['coffins', 'caskets', 'coffin', 'casket', 'biers', 'bodybags', 'body-bags', 'graves']);
const RITES = new Set(['lay', 'lie', 'lying', 'laid', 'carried', 'lowered', 'draped', 'lined', 'stood', 'stand', 'paraded', 'buried', 'brought', 'arrived', 'borne', 'placed', 'shouldered', 'prayers', 'prayed', 'funeral', 'mourners', 'grave', 'graves', 'cemetery', 'church', 'mosque', 'counted', 'passed', 'loaded', 'unloaded']);
const TRADE = new Set(['sold', 'made', 'makes', 'sell', 'sells', 'bought', 'ordered', 'built', 'price', 'empty', 'mock', 'symbolic', 'sales', 'carpenter', 'donated', 'delivered']);

export const coffins: Recognizer = {
  name: 'coffins',
  words: 'Fourteen coffins lay in the church: after an attack or a disaster told before, as many dead',
  examples: [
    ['Gunmen attacked the village on Monday. Fourteen coffins lay in the church.', 'Fourteen killed'],
    ['Gunmen attacked the village on Monday. "I counted 23 graves," the chief said.', '23 killed'],
    ['Nine coffins were lowered into the ground after the attack on the village.', 'Nine killed'],
  ],
  counterExamples: ['The factory sold fourteen coffins.', 'Gunmen attacked the factory, which made fourteen coffins a day.', 'Protesters against the attack carried nine empty coffins.', 'Fourteen coffins lay in the museum.', 'Gunmen attacked the village, whose cemetery has 300 graves.'],
  at: ['counted'],
  signs: COFFINS,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind === 'zero' || group.head.kind !== 'unknown') return [];
    const noun = [group.words.first, group.words.first + 1, group.words.first + 2].find((i) => i < group.last && COFFINS.has(normAt(clause.lattice, i)));
    if (noun !== undefined && isGrave(clause, group, noun)) return [];
    if (noun === undefined || !tellsRite(clause) || !tellsViolence(clause, group.first)) return [];
    return [draftOf({ group: { ...group, last: noun + 1, words: { first: group.words.first, last: noun + 1 } }, trigger: { first: noun, last: noun + 1 }, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
  },
};

/** Graves stand everywhere: only those that somebody digs or counts are told of. */
const isGrave = ({ lattice }: Clause, { first }: { readonly first: number }, noun: number): boolean => normAt(lattice, noun) === 'graves' && !['counted', 'dug', 'filled', 'fresh', 'new'].some((word) => [normAt(lattice, first - 1), normAt(lattice, first - 2), normAt(lattice, noun - 1)].includes(word));

/** The sentence carries them to a grave, and nobody trades in them. */
function tellsRite({ lattice, sentence }: Clause): boolean {
  let rite = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (TRADE.has(normAt(lattice, i))) return false;
    rite ||= RITES.has(normAt(lattice, i));
  }
  return rite;
}

/** How far back, in tokens, what killed them may be told. */
const REACH = 60;

/** An attack, a blast or a storm in the sentence or in those before. */
function tellsViolence({ lattice, sentence, carried }: Clause, at: number): boolean {
  if (carried === 'killed') return true;
  for (let i = Math.max(0, at - REACH); i < sentence.last; i++) if (tagAt(lattice, i, 'means') ?? tagAt(lattice, i, 'act')) return true;
  return false;
}
