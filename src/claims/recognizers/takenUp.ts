import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { hasKind, kindAt, normAt, tagAt } from '../lattice.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const takenUp: Recognizer = {
  name: 'takenUp',
  words: 'The raid, with seven victims; two were those of nurses; the four given by the police; nine dead for one raid and six traders for the other: a harm that has been told is taken up without its word',
  examples: [
    ['The report counts many raids. The attack near Orvel on 3 May, with seven victims, was the worst of them.', 'seven killed'],
    ['Yesterday the team found five more victims of the shipwreck, all of them north of the island.', 'five killed'],
    ['Twelve bodies were picked up in the alleys on Friday. Two were those of nurses in uniform.', 'Twelve killed; Two killed'],
    ['Police have nine bodies at the foot of the slope. Omar Saleh tells us two of them are those of the drivers.', 'nine killed; two killed'],
    ['The monitors have the names of nine residents killed. The four given by the police were those found on the first morning.', 'nine killed; four killed'],
    ['The report gives nine dead for Orvel and six traders for the convoy at Dorma.', 'nine killed; six killed'],
    ['For the boat of 3 May the centre has entered 12 deaths and for that of 4 May five.', '12 killed; five killed'],
  ],
  counterExamples: [
    'The scam near Orvel on 3 May, with seven victims, was the worst of them.',
    'Yesterday the team found five more victims of the shipwreck alive.',
    'Twelve letters came on Friday. Two were those of nurses in uniform.',
    'The four given by the bank were those found on the first morning.',
    'The report gives nine days for Orvel and six traders for the convoy at Dorma.',
  ],
  at: ['counted'],
  signs: new Set(['victims']),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind === 'zero') return [];
    const told = withVictims(clause, group) ?? moreVictims(clause, group) ?? areThoseOf(clause, group) ?? givenBy(clause, group) ?? forTheNext(clause, k, group);
    return told === null ? [] : [draftOf({ group: told.group ?? group, trigger: told.words, effect: told.effect, rule: 'subset', voice: 'noun' })];
  },
};

interface Told { readonly words: Range; readonly effect: Effect; readonly group?: Group }

/** "The attack near Orvel on 3 May, with (seven victims)": the deed that has them is the subject. */
function withVictims({ lattice, sentence }: Clause, group: Group): Told | null {
  if (group.head.kind !== 'people' || normAt(lattice, group.last - 1) !== 'victims' || group.last - group.count.last !== 1 || normAt(lattice, group.first - 1) !== 'with' || normAt(lattice, group.first - 2) !== ',') return null;
  for (let i = sentence.first; i < group.first - 2; i++) if (hasKind(lattice, i, KIND_BITS.means | KIND_BITS.act)) return { words: { first: group.first - 1, last: group.last }, effect: 'killed' };
  return null;
}

const FINDS: ReadonlySet<string> = new Set(['found', 'located', 'reached', 'find', 'finds', 'discovered']);

/** "the team found (five more victims of the sinking)": whom a disaster's search finds, unless they are found alive. */
function moreVictims({ lattice, sentence }: Clause, group: Group): Told | null {
  const at = group.words.first;
  if (group.head.kind !== 'people' || normAt(lattice, at) !== 'victims' || normAt(lattice, at + 1) !== 'of' || !FINDS.has(normAt(lattice, group.first - 1)) || ![2, 3, 4].some((n) => hasKind(lattice, at + n, KIND_BITS.means))) return null;
  return lattice.tokens.slice(sentence.first, sentence.last).some((t) => ['alive', 'survivors', 'living'].includes(t.norm)) ? null : { words: { first: group.first - 1, last: group.last }, effect: 'killed' };
}

/** "(Twelve bodies were picked up.) (Two) were those of nurses". */
const areThoseOf = ({ lattice, carried }: Clause, { head, last, definite }: Group): Told | null => carried === 'killed' && !definite && (head.kind === 'none' || (head.kind === 'pronoun' && ['them', 'these'].includes(head.word))) && ['were', 'are'].includes(normAt(lattice, last)) && normAt(lattice, last + 1) === 'those' && normAt(lattice, last + 2) === 'of' ? { words: { first: last, last: last + 3 }, effect: 'killed' } : null;

const GIVEN: ReadonlySet<string> = new Set(['given', 'reported', 'counted', 'named', 'cited', 'listed', 'announced']);
const OFFICES: ReadonlySet<string> = new Set(['police', 'army', 'ministry', 'hospital', 'governor', 'mayor', 'government', 'council', 'commission', 'authorities', 'military', 'officials', 'prefect']);

/** "The four given by the police": the same dead by another's count. */
function givenBy({ lattice, carried }: Clause, group: Group): Told | null {
  const verb = group.count.last;
  if (carried !== 'killed' || !group.definite || !GIVEN.has(normAt(lattice, verb)) || normAt(lattice, verb + 1) !== 'by' || ![2, 3].some((n) => OFFICES.has(normAt(lattice, verb + n)))) return null;
  return { words: { first: verb, last: verb + 2 }, effect: 'killed', group: { ...group, head: { kind: 'none' }, last: verb, words: { first: verb, last: verb } } };
}

/** "nine dead for Orvel and (six traders) for the convoy", "entered 12 deaths and for that of 4 May (five)": the next of a row whose first figure tells the harm. */
function forTheNext(clause: Clause, k: number, group: Group): Told | null {
  const { lattice } = clause;
  const behind = ['people', 'none'].includes(group.head.kind) && itemWord(clause, k - 1) === 'and' && normAt(lattice, group.last) === 'for' && kindAt(lattice, group.last + 1) === 'word';
  const before = group.head.kind === 'none' && clause.items[k - 1]?.kind === 'skip' && itemWord(clause, k - 2) === 'of' && itemWord(clause, k - 3) === 'that' && itemWord(clause, k - 4) === 'for';
  if (!behind && !before) return null;
  for (let at = k - 2; at >= Math.max(0, k - 12); at--) {
    const first = groupAt(clause, at);
    if (first?.kind !== 'counted') continue;
    const state = clause.items[at + 1];
    const effect = first.head.kind === 'effect' ? first.head.effect : state?.kind === 'trigger' && state.trigger.kind === 'state' ? state.trigger.effect : null;
    const leads = before || (itemWord(clause, first.head.kind === 'effect' ? at + 1 : at + 2) === 'for' && tagAt(lattice, first.first - 1, 'report') !== null) || ['gives', 'gave', 'give', 'has', 'lists', 'counts'].includes(normAt(lattice, first.first - 1));
    return effect !== null && leads ? { words: group, effect } : null;
  }
  return null;
}
