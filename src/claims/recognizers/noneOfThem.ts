import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const noneOfThem: Recognizer = {
  name: 'noneOfThem',
  words: 'There was no soldier among the dead, not one guard among the victims; nobody was lost: a zero that is told of somebody',
  examples: [
    ["There was no soldier among Monday's dead.", 'no killed'],
    ['“There was not one guard among the victims,” a nurse said.', 'not one killed'],
    ['No child was among the wounded.', 'No injured'],
    ['The raid killed nine. There was not one gendarme among them.', 'nine killed; not one killed'],
    ['The first report of the wreck was that nobody was lost.', 'nobody killed'],
  ],
  counterExamples: ['There was no soldier among the guests.', 'No time had been lost.', 'No one was lost in the fog for long.', 'There was no word among the dead languages.'],
  at: ['counted'],
  signs: new Set(['among', 'lost']),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const none = group === null ? null : asNone(clause, group);
    if (none === null) return [];
    const told = amongHarmed(clause, none) ?? wereLost(clause, none);
    return told === null ? [] : [draftOf({ group: none, trigger: told.words, effect: told.effect, rule: 'theDeadWere', voice: 'noun' })];
  },
};

/** "no soldier", "no one", or "not one guard" as the zero that it means. */
function asNone({ lattice }: Clause, group: Group): Group | null {
  const { numeral } = group;
  if (!numeral || !(group.head.kind === 'people' || group.head.kind === 'none')) return null;
  if (numeral.amount.kind === 'zero') return group;
  if (normAt(lattice, group.first - 1) !== 'not' || numeral.amount.kind !== 'number' || numeral.amount.n !== 1) return null;
  const first = group.first - 1;
  return { ...group, first, count: { first, last: group.count.last }, numeral: { ...numeral, first, amount: { kind: 'zero' } } };
}

interface Told { readonly words: Range; readonly effect: Effect }

/** "among them", "among the dead", "among Monday's dead", "was among the wounded": right behind. */
function amongHarmed({ lattice, sentence, carried, figures }: Clause, { last }: Group): Told | null {
  const among = last + (normAt(lattice, last) === 'among' ? 0 : cueAt(lattice, last, 'auxiliary'));
  if (normAt(lattice, among) !== 'among') return null;
  if (normAt(lattice, among + 1) === 'them' && kindAt(lattice, among + 2) !== 'word') return carried === 'killed' || carried === 'injured' ? { words: { first: among, last: among + 2 }, effect: [...figures.values()].includes('killed') ? 'killed' : carried } : null;
  for (let i = among + 1; i < Math.min(sentence.last, among + 5); i++) {
    const harmed = tagAt(lattice, i, 'those') ?? tagAt(lattice, i, 'state');
    if (harmed && ['killed', 'injured', 'missing'].includes(harmed.tag.effect) && (['the', "'s", 'those'].includes(normAt(lattice, i - 1)) || normAt(lattice, i) === 'the') && kindAt(lattice, i + harmed.length) !== 'word') return { words: { first: among, last: i + harmed.length }, effect: harmed.tag.effect };
  }
  return null;
}

const BEHIND: ReadonlySet<string> = new Set(['', '.', ',', ';', '"', '”', 'with', 'when']);

/** "(no one) had been lost", "(nobody) was lost with the ship". */
function wereLost({ lattice }: Clause, { last, head }: Group): Told | null {
  const auxiliary = cueAt(lattice, last, 'auxiliary');
  const verb = last + auxiliary;
  return auxiliary > 0 && head.kind === 'none' && normAt(lattice, verb) === 'lost' && (BEHIND.has(normAt(lattice, verb + 1)) || (normAt(lattice, verb + 1) === 'in' && [2, 3, 4].some((n) => tagAt(lattice, verb + n, 'means') !== null))) ? { words: { first: verb, last: verb + 1 }, effect: 'killed' } : null;
}
