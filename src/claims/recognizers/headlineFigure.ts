import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const ADMITS: ReadonlySet<string> = new Set(['admit', 'admits', 'admitted', 'admitting', 'concede', 'concedes', 'conceded', 'acknowledge', 'acknowledges', 'acknowledged', 'suffers', 'suffered', 'reports', 'reported']);

const PUTS: ReadonlySet<string> = new Set(['put', 'puts']);

export const headlineFigure: Recognizer = {
  name: 'headlineFigure',
  words: 'Martyrs of a shelling now 14; civilian dead put at 85; 5 found dead, 3 still sought; concede two losses: the figures of headlines',
  examples: [
    ['Tavol raid: martyrs of Dorma shelling now 14', '14 killed'],
    ['Inquiry puts wounded in Belkar at 85', '85 injured'],
    ['Inquiry puts civilian dead in Belkar at 85', '85 killed'],
    ['Dorma avalanche: 5 found dead, 3 still sought', '5 killed; 3 missing'],
    ['Rebels say 30 soldiers died in raid, concede two losses', '30 killed; two killed'],
    ['The slide killed nine. It came after the flood of Dorma, whose dead now number 12.', 'nine killed; 12 killed'],
    ['The storm killed nine. Still missing are four sailors.', 'nine killed; four missing'],
  ],
  counterExamples: ['Tavol cup: goals of Dorma star now 14', 'Two shops closed, 3 still sought by owners', 'Coach concedes two losses'],
  at: ['counted'],
  signs: new Set(['losses', 'sought']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.definite || group.numeral?.amount.kind === 'share') return [];
    const told = numbered(clause, k, group) ?? missingAre(clause, k, group) ?? (clause.sentence.telegraphic ? inHeadline(clause, k, group) : null) ?? losses(clause, k, group);
    return told === null ? [] : [told];
  },
};

const draftFor = (group: Group, effect: Effect, rule = 'elliptic'): Draft => draftOf({ group, trigger: group, effect, rule, voice: 'noun' });

/** The last harm that is told before the item at `k`, and where. */
function harmBefore(clause: Clause, k: number): { readonly effect: Effect; readonly at: number } | null {
  for (let at = k - 1; at >= 0; at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return 'effect' in item.trigger ? { effect: item.trigger.effect, at } : null;
    if (item?.kind === 'group' && item.group.head.kind === 'effect') return { effect: item.group.head.effect, at };
  }
  return null;
}

const isEnd = (clause: Clause, k: number): boolean => clause.items[k + 1] === undefined || ['.', ';', ',', ':'].includes(itemWord(clause, k + 1));

function inHeadline(clause: Clause, k: number, group: Group): Draft | null {
  const { lattice } = clause;
  const harm = harmBefore(clause, k);
  if (harm === null) return null;
  const one = normAt(lattice, group.first - 1);
  if (group.head.kind !== 'none') return null;
  if (one === 'now' && isEnd(clause, k) && isNounOfHarm(clause, harm.at)) return draftFor(group, harm.effect, 'risingToll');
  if (one === 'at' && isEnd(clause, k) && lattice.tokens.slice(clause.sentence.first, clause.items[harm.at]?.first).some((t) => PUTS.has(t.norm)) && isNounOfHarm(clause, harm.at)) return draftFor(group, harm.effect, 'risingToll');
  if (normAt(lattice, group.last) === 'still' && normAt(lattice, group.last + 1) === 'sought') return [',', ';'].includes(one) && normAt(lattice, group.last + 2) !== 'by' ? draftFor(group, 'missing') : null;
  return null;
}

/** "martyrs of", "wounded in": the harm is told by a noun that has its number behind. */
function isNounOfHarm(clause: Clause, at: number): boolean {
  const { lattice, items } = clause;
  const item = items[at];
  if (item?.kind !== 'trigger' || groupAt(clause, at - 1)?.kind === 'counted') return false;
  return ['martyrs', 'dead', 'wounded', 'injured', 'missing', 'killed', 'victims', 'deaths'].includes(normAt(lattice, item.last - 1)) && ['of', 'in', 'from', 'at', 'after', 'since'].includes(normAt(lattice, item.last));
}

/** "whose dead now number (12)", "the wounded number (40)". */
function numbered(clause: Clause, k: number, group: Group): Draft | null {
  let at = k - 1;
  if (group.head.kind !== 'none' || !['number', 'numbered'].includes(itemWord(clause, at))) return null;
  while (clause.items[at - 1]?.kind === 'skip') at--;
  const state = clause.items[at - 1];
  if (state?.kind !== 'trigger' || !('effect' in state.trigger) || !['dead', 'wounded', 'injured', 'missing', 'killed', 'victims'].includes(normAt(clause.lattice, state.last - 1))) return null;
  return draftFor(group, state.trigger.effect, 'risingToll');
}

/** "Still missing are (four sailors)", "Missing are (two boys)": at the head of the sentence. */
function missingAre(clause: Clause, k: number, group: Group): Draft | null {
  const { items, lattice } = clause;
  const [state, be] = [items[k - 2], items[k - 1]];
  if (k - 2 > 1 || state?.kind !== 'trigger' || state.trigger.kind !== 'state' || state.trigger.effect !== 'missing' || be?.kind !== 'skip' || !be.auxiliary) return null;
  if (normAt(lattice, state.first - 1) === 'the' || !(group.head.kind === 'people' || group.head.kind === 'none')) return null;
  return draftOf({ group, trigger: state, effect: 'missing', rule: 'intransitive', voice: 'noun' });
}

/** "concede (two losses)", where deaths are told of in the sentence. */
function losses(clause: Clause, k: number, group: Group): Draft | null {
  const { lattice } = clause;
  if (group.head.kind !== 'unknown' || normAt(lattice, group.words.first) !== 'losses' || !ADMITS.has(normAt(lattice, group.first - 1))) return null;
  return harmBefore(clause, k)?.effect === 'killed' ? draftFor({ ...group, head: { kind: 'none' } }, 'killed') : null;
}
