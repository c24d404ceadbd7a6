import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { joinedLeft } from '../joined.ts';
import { normAt } from '../lattice.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Recognizer } from '../recognizer.ts';
import { endsCombined } from './verbs.ts';

const AMBIGUOUS = new Set(['shot', 'stabbed', 'hacked', 'beaten', 'shelled', 'clubbed', 'knifed', 'axed']);

const WITH_THE_DEAD: ReadonlySet<string> = new Set(['burned', 'burnt', 'mutilated', 'burning', 'mutilating', 'burn', 'mutilate', 'disfigured']);

/** "lynched and burned": what was done to the dead. */
function afterDeath(clause: Clause, k: number): boolean {
  const [first, second] = [clause.items[k - 2], clause.items[k]];
  return itemWord(clause, k - 1) === 'and' && first?.kind === 'trigger' && 'effect' in first.trigger && first.trigger.effect === 'killed' && second !== undefined && WITH_THE_DEAD.has(normAt(clause.lattice, second.first));
}

/** "shot or burned alive": two ways of dying. */
function waysOfDying(clause: Clause, k: number): boolean {
  const [first, second] = [clause.items[k - 2], clause.items[k]];
  return second?.kind === 'trigger' && 'effect' in second.trigger && second.trigger.effect === 'killed' && normAt(clause.lattice, second.first) !== 'killed' && first?.kind === 'trigger' && AMBIGUOUS.has(normAt(clause.lattice, first.first));
}

export const combined: Recognizer = {
  name: 'combined',
  words: 'Killed and wounded together, never split',
  examples: [
    ['The shells hit the base, killing and wounding dozens of them.', 'dozens casualties'],
    ['A mob lynched and burned four presumed thieves.', 'four killed'],
    ['A dozen villagers were shot or burned alive.', 'A dozen killed'],
    ['Up to 60 servicemen were killed or wounded.', 'Up to 60 casualties'],
  ],
  counterExamples: ['The strike damaged or destroyed 20 houses.'],
  at: ['verb'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || !endsCombined(clause, k)) return [];
    const after = afterAdverbs(clause, k);
    const object = groupAt(clause, after);
    const at = object ? after : subjectOf(clause, k - 2);
    const group = groupAt(clause, at);
    if (!group || !mayBeVictim(group, { careful: false })) return [];
    const positions = object ? [at] : joinedLeft(clause, at);
    return draftsFor(clause, { positions, k, effect: waysOfDying(clause, k) || afterDeath(clause, k) ? 'killed' : 'casualties', rule: 'combined', voice: object ? 'active' : 'passive' });
  },
};
