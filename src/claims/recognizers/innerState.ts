import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { hasCue, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** "Two of the stabbed passengers died": what became of them is told behind them. */
function fateOf(clause: Clause, k: number): Effect | null {
  let at = pastAside(clause, k) + 1;
  while (clause.items[at]?.kind === 'skip') at++;
  const item = clause.items[at];
  return item?.kind === 'trigger' && 'effect' in item.trigger ? item.trigger.effect : null;
}

/** "The missing boy, the couple's son, (was found dead)": where what is told of one person between commas ends, or `k`. */
function pastAside(clause: Clause, k: number): number {
  if (groupAt(clause, k)?.kind !== 'singular' || itemWord(clause, k + 1) !== ',') return k;
  for (let at = k + 2; at < k + 9 && clause.items[at]?.kind !== 'trigger'; at++) if (itemWord(clause, at) === ',') return clause.items[at + 1]?.kind === 'skip' ? at : k;
  return k;
}

/** "Kidnapped trader found dead": a headline that opens with what had been done to one who is now dead. */
function isHeadlinesCaptive(clause: Clause, k: number): boolean {
  const [first, group] = [clause.items[0], groupAt(clause, k)];
  return k === 1 && clause.sentence.headline && first?.kind === 'trigger' && first.trigger.kind === 'verb' && first.trigger.effect === 'captured' && first.trigger.tag.forms.includes('participle') && !first.trigger.tag.armed && group?.kind === 'singular' && fateOf(clause, k) === 'killed';
}

export const innerState: Recognizer = {
  name: 'innerState',
  words: 'Eleven dead soldiers, thirty wounded civilians',
  examples: [
    ['Eleven dead soldiers were brought to the hospital.', 'Eleven killed'],
    ['Eleven wounded people were under treatment. Two of them had lost a leg.', 'Eleven injured; Two injured'],
    ['Eleven wounded miners died on the way.', 'Eleven killed'],
    ['The five missing miners were found dead on Friday.', 'five killed'],
    ['The clinic took in 30 wounded civilians.', '30 injured'],
    ['Abducted priest found dead in Kaduna\n\nThe search for the others goes on.', 'priest captured; priest killed'],
    ['The militia says it is a lie that 50 displaced villagers were massacred.', '50 killed'],
    ["The missing boy, the couple's son, was found lifeless on Friday.", 'The killed'],
    ['Two of the stabbed passengers died on the way.', 'Two killed'],
    ['The kidnapped priest was found dead.', 'The captured; The killed'],
  ],
  counterExamples: ['"Sixty Dead Riders" sold out.', 'Eleven tired soldiers were brought to the barracks.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && isHeadlinesCaptive(clause, k)) return [draftOf({ group, trigger: { first: group.first - 1, last: group.first }, effect: 'captured', rule: 'innerState', voice: 'noun' })];
    if (!group || group.inner === null || group.head.kind !== 'people') return [];
    if (group.kind !== 'counted' && !(group.kind === 'singular' && (group.inner === 'captured' || group.inner === 'missing'))) return [];
    if ((group.inner === 'injured' || group.inner === 'missing' || group.inner === 'displaced') && fateOf(clause, k) === 'killed') return [];
    if (group.inner === 'captured' && (hasCue(clause.lattice, { first: Math.max(clause.sentence.first, group.first - 3), last: group.first }, 'freed') || [1, 2, 3].some((n) => normAt(clause.lattice, group.last - 1 + n) === 'rescued'))) return [];
    return [draftOf({ group, trigger: group.words, effect: group.inner, rule: 'innerState', voice: 'noun' })];
  },
};
