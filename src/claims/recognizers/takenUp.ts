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
  words: 'The ambush, with 12 victims; three were those of apprentices; the five counted by the council; so many dead for one place and drivers for the other: a harm that has been told is taken up without its word',
  examples: [
    ['The review names several raids. The ambush at Dorma in April, with 12 victims, was the first.', '12 killed'],
    ['On Sunday divers found three more victims of the flood under a bridge.', 'three killed'],
    ['Nine bodies were carried out of the mill. Three were those of apprentices.', 'Nine killed; Three killed'],
    ['The clinic has 11 bodies in its cellar. The porter tells us four are those of cooks.', '11 killed; four killed'],
    ['The elders named 12 herders killed. The five counted by the council are only those brought in at once.', '12 killed; five killed'],
    ['The bulletin lists five dead for Tavol and eight drivers for the bus at Belkar.', 'five killed; eight killed'],
    ['For the fire of 9 June the office lists 20 deaths and for that of 11 June six.', '20 killed; six killed'],
  ],
  counterExamples: [
    'The scam at Dorma in April, with 12 victims, was the first.',
    'On Sunday divers found three more victims of the flood alive.',
    'Nine letters were carried out of the mill. Three were those of apprentices.',
    'The five counted by the bank are only those brought in at once.',
    'The bulletin lists five days for Tavol and eight drivers for the bus at Belkar.',
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

/** "The ambush at Dorma in April, with (12 victims)": the deed that has them is the subject. */
function withVictims({ lattice, sentence }: Clause, group: Group): Told | null {
  if (group.head.kind !== 'people' || normAt(lattice, group.last - 1) !== 'victims' || group.last - group.count.last !== 1 || normAt(lattice, group.first - 1) !== 'with' || normAt(lattice, group.first - 2) !== ',') return null;
  for (let i = sentence.first; i < group.first - 2; i++) if (hasKind(lattice, i, KIND_BITS.means | KIND_BITS.act)) return { words: { first: group.first - 1, last: group.last }, effect: 'killed' };
  return null;
}

const FINDS: ReadonlySet<string> = new Set(['found', 'located', 'reached', 'find', 'finds', 'discovered']);

/** "divers found (three more victims of the flood)": whom a disaster's search finds, unless they are found alive. */
function moreVictims({ lattice, sentence }: Clause, group: Group): Told | null {
  const at = group.words.first;
  if (group.head.kind !== 'people' || normAt(lattice, at) !== 'victims' || normAt(lattice, at + 1) !== 'of' || !FINDS.has(normAt(lattice, group.first - 1)) || ![2, 3, 4].some((n) => hasKind(lattice, at + n, KIND_BITS.means))) return null;
  return lattice.tokens.slice(sentence.first, sentence.last).some((t) => ['alive', 'survivors', 'living'].includes(t.norm)) ? null : { words: { first: group.first - 1, last: group.last }, effect: 'killed' };
}

/** "(Nine bodies were carried out of the mill.) (Three) were those of apprentices". */
const areThoseOf = ({ lattice, carried }: Clause, { head, last, definite }: Group): Told | null => carried === 'killed' && !definite && (head.kind === 'none' || (head.kind === 'pronoun' && ['them', 'these'].includes(head.word))) && ['were', 'are'].includes(normAt(lattice, last)) && normAt(lattice, last + 1) === 'those' && normAt(lattice, last + 2) === 'of' ? { words: { first: last, last: last + 3 }, effect: 'killed' } : null;

const GIVEN: ReadonlySet<string> = new Set(['given', 'reported', 'counted', 'named', 'cited', 'listed', 'announced']);
const OFFICES: ReadonlySet<string> = new Set(['police', 'army', 'ministry', 'hospital', 'governor', 'mayor', 'government', 'council', 'commission', 'authorities', 'military', 'officials', 'prefect']);

/** "The five counted by the council": the same dead by another's count. */
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
