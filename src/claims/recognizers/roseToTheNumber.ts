import type { Clause, Item } from '../clause.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const roseToTheNumber: Recognizer = {
  name: 'roseToTheNumber',
  words: 'It rose to N, the number of members who were killed (bulletins translated from Arabic)',
  examples: [
    ['It rose to 310, the number of casualties whom the monitor documented.', '310 casualties'],
    ['It rose to 45 at least, the number of members of the guard who were killed.', '45 at least killed'],
  ],
  counterExamples: ['It rose to 310, the number of roads that were closed.', 'Police arrested four men, taking to 17 the number held in raids that killed no dog.'],
  at: ['counted'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || !(group.head.kind === 'none')) return [];
    if (itemWord(clause, k - 1) !== 'to' || !['rose', 'risen', 'climbed', 'increased', 'reached', 'arrived', 'bringing', 'brings', 'brought', 'raising', 'taking'].includes(itemWord(clause, k - 2))) return [];
    const number = numberOf(clause, k + 1);
    const effect = number < 0 ? null : effectOf(clause, number);
    if (!effect) return [];
    const trigger = { first: (clause.items[effect.at] as Item).first, last: (clause.items[effect.at] as Item).last };
    const lead = clause.items[k - 3] ?? clause.items[k - 2] as Item;
    const about = clause.items.slice(number, effect.at).map((_, i) => groupAt(clause, number + i)).find((g) => g?.head.kind === 'people');
    return [{ effect: effect.effect, group, ...(about ? { about } : {}), trigger, quote: joinRanges([lead, group, trigger]), rule: 'roseToTheNumber', voice: 'noun', kind: 'counted', toll: true } satisfies Draft];
  },
};

/** "taking to 17 the number held in raids": nobody was hurt. */
export const IN_CUSTODY: ReadonlySet<string> = new Set(['held', 'arrested', 'detained', 'charged', 'jailed', 'questioned', 'convicted', 'sentenced', 'suspects', 'arrests', 'rescued', 'saved', 'evacuated', 'freed', 'released']);

/** The item of "number" in ", the number of", or -1. A toll's own phrase ("the number of casualties") is found too. */
function numberOf(clause: Clause, from: number): number {
  for (let at = from; at < Math.min(from + 4, clause.items.length); at++) {
    const item = clause.items[at] as Item;
    if (item.kind === 'trigger' && item.trigger.kind === 'toll') return at;
    if (itemWord(clause, at) === 'number') return at;
  }
  return -1;
}

function effectOf(clause: Clause, from: number): { readonly effect: Effect; readonly at: number } | null {
  for (let at = from; at < Math.min(from + 24, clause.items.length); at++) {
    const item = clause.items[at] as Item;
    if (IN_CUSTODY.has(itemWord(clause, at))) return null;
    if (item.kind !== 'trigger') continue;
    if ('effect' in item.trigger) return { effect: item.trigger.effect, at };
  }
  return null;
}
