import type { Clause } from '../clause.ts';
import { normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** "losses amounted to 150 killed and wounded": the word only announces a number that its own effect follows. */
function givesNumber(clause: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 12, clause.items.length); at++) {
    const next = clause.items[at + 1];
    if (groupAt(clause, at)?.kind === 'counted') return next?.kind === 'trigger' && (next.trigger.kind === 'verb' || next.trigger.kind === 'state');
    if (clause.items[at]?.kind === 'trigger' || [';', '.', 'and', 'but'].includes(normAt(clause.lattice, clause.items[at]?.first ?? -1))) return false;
  }
  return false;
}

/** "among the worst losses in months", "one of the heaviest losses of the war": what happened is only compared. */
function isCompared({ lattice }: Clause, at: number): boolean {
  const superlative = [1, 2, 3].map((n) => at - n).find((i) => /^(?:worst|heaviest|deadliest|biggest|greatest|highest|bloodiest|largest|gravest)$/.test(normAt(lattice, i)));
  return superlative !== undefined && (['among', 'of'].includes(normAt(lattice, superlative - 1)) || ['among', 'of'].includes(normAt(lattice, superlative - 2)));
}

/** "the burial of Tuesday's victims", "the search for victims of the ferry", "rescued 14 kidnap victims": those of whom all know, or who live. */
const isKnown = ({ lattice }: Clause, at: number): boolean => ["'s", 'for', 'kidnap', 'kidnapping', 'abduction', 'hostage', 'trafficking'].includes(normAt(lattice, at - 1));

/** "It does not mention losses": nothing is said. */
const isUnmentioned = ({ lattice }: Clause, at: number): boolean => ['mention', 'mentions', 'mentioned', 'mentioning'].includes(normAt(lattice, at - 1)) && ['not', 'without', 'never', 'no'].includes(normAt(lattice, at - 2));

/** "civilian casualty update": the name of a paper. */
const TITLES = new Set(['update', 'figures', 'report', 'list']);

export const losses: Recognizer = {
  name: 'losses',
  words: 'Casualties, heavy losses, mass displacement: a row with its word and no number',
  examples: [
    ['Casualties were reported on both sides.', 'Casualties casualties'],
    ['The army inflicted heavy losses on the group.', 'heavy losses casualties'],
    ['The shelling caused mass displacement.', 'mass displacement displaced'],
  ],
  counterExamples: ['The bank reported its accounts.', 'The search for victims of the ferry goes on.', 'The statement does not mention losses.', 'The raid was among the worst losses in months.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || (item.trigger.kind !== 'losses' && item.trigger.kind !== 'count')) return [];
    if (item.trigger.kind === 'count' && item.trigger.effect !== 'casualties') return [];
    if (givesNumber(clause, k) || groupAt(clause, k - 1)?.head.kind === 'effect' || TITLES.has(normAt(clause.lattice, item.last))) return [];
    if (isCompared(clause, item.first)) return [];
    if ((normAt(clause.lattice, item.first) === 'victims' && isKnown(clause, item.first)) || isUnmentioned(clause, item.first)) return [];
    const trigger = { first: item.first, last: item.last };
    return [{ effect: item.trigger.effect, group: null, trigger, quote: trigger, rule: 'losses', voice: 'noun', kind: 'unquantified' }];
  },
};
