import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** "losses amounted to 150 killed and wounded": the word only announces a number that its own effect follows. */
function givesNumber(clause: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 12, clause.items.length); at++) {
    const next = clause.items[at + 1];
    if (['personnel', 'manpower'].includes(itemWord(clause, at)) && ['-', '–', '—', ':'].includes(itemWord(clause, at + 1)) && groupAt(clause, at + 2)) return true;
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
const isUnmentioned = ({ lattice }: Clause, at: number): boolean => (['mention', 'mentions', 'mentioned', 'mentioning'].includes(normAt(lattice, at - 1)) && NEVER.has(normAt(lattice, at - 2))) || [2, 3, 4, 5].some((n) => NEVER.has(normAt(lattice, at - n)) && [1, 2].some((m) => m < n && SPEAKS.has(normAt(lattice, at - n + m))));
const NEVER = new Set(['not', 'without', 'never', 'no', 'seldom', 'rarely', 'hardly']);
const SPEAKS = new Set(['speak', 'speaks', 'spoke', 'mention', 'mentions', 'mentioned', 'mentioning', 'admit', 'admits', 'comment', 'comments', 'acknowledge', 'acknowledges', 'report', 'reports', 'publish', 'publishes', 'disclose', 'discloses']);

/** "the losses that the army announced for the attackers (four)": their number, in brackets behind them. */
function inBrackets(clause: Clause, k: number): Group | null {
  for (let at = k + 1; at < Math.min(k + 12, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return group.head.kind === 'none' && itemWord(clause, at - 1) === '(' && itemWord(clause, at + 1) === ')' ? group : null;
    if (clause.items[at]?.kind === 'trigger' || ['.', ';'].includes(itemWord(clause, at))) return null;
  }
  return null;
}

/** "civilian casualty update": the name of a paper. */
const TITLES = new Set(['update', 'figures', 'report', 'list']);

/** "announced for the attackers (four)": the people right before the bracket. */
function ofWhom(clause: Clause, k: number, number: Group): Group | undefined {
  const who = clause.items.slice(k + 1).findLast((item) => item.kind === 'group' && item.last === number.first - 1);
  return who?.kind === 'group' && who.group.kind === 'plural' ? who.group : undefined;
}

const TAKES = new Set(['seize', 'seizes', 'seized', 'seizing', 'take', 'takes', 'took', 'taking', 'taken', 'holding', 'hold', 'holds', 'held']);

/** "Gunmen seize hostages". */
const areTaken = ({ lattice, items }: Clause, k: number): boolean => ((at) => ['hostages', 'captives', 'prisoners'].includes(normAt(lattice, at)) && TAKES.has(normAt(lattice, at - 1)))(items[k]?.first ?? -1);

export const losses: Recognizer = {
  name: 'losses',
  words: 'Casualties, heavy losses, mass displacement: a row with its word and no number',
  examples: [
    ['Casualties were reported on both sides.', 'Casualties casualties'],
    ['The army inflicted heavy losses on the group.', 'heavy losses casualties'],
    ['The losses that the army announced for the attackers (four) could not be confirmed.', 'four killed'],
    ['Gunmen seize hostages in a border town.', 'hostages captured'],
    ['The shelling caused mass displacement.', 'mass displacement displaced'],
  ],
  counterExamples: ['The gunmen released hostages.', 'The bank reported its accounts.', 'The search for victims of the ferry goes on.', 'The statement does not mention losses.', 'The group seldom speaks of its own losses.', 'The raid was among the worst losses in months.'],
  at: ['losses', 'count'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || (item.trigger.kind !== 'losses' && item.trigger.kind !== 'count')) return [];
    if (item.trigger.kind === 'count' && item.trigger.effect !== 'casualties' && !areTaken(clause, k)) return [];
    if (givesNumber(clause, k) || groupAt(clause, k - 1)?.head.kind === 'effect' || TITLES.has(normAt(clause.lattice, item.last))) return [];
    if (isCompared(clause, item.first)) return [];
    if ((normAt(clause.lattice, item.first) === 'victims' && isKnown(clause, item.first)) || isUnmentioned(clause, item.first)) return [];
    const trigger = { first: item.first, last: item.last };
    const number = item.trigger.kind === 'losses' ? inBrackets(clause, k) : null;
    if (number) return [{ ...draftOf({ group: number, trigger, effect: 'killed', rule: 'losses', voice: 'noun' }), about: ofWhom(clause, k, number) }];
    return [{ effect: item.trigger.effect, group: null, trigger, quote: trigger, rule: 'losses', voice: 'noun', kind: 'unquantified' }];
  },
};
