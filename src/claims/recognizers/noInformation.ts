import type { Clause, Item } from '../clause.ts';
import { normAt } from '../lattice.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { joinRanges } from '../recognizer.ts';

export const noInformation: Recognizer = {
  name: 'noInformation',
  words: 'No information about casualties, not yet known how many: an open row, never a zero',
  examples: [
    ['Information on casualties in Karsan is being clarified.', 'being clarified casualties'],
    ['The number of wounded is being established.', 'being established injured'],
    ['The area was shelled, but no information about casualties.', 'no information casualties'],
    ['It was not immediately clear how many people were killed.', 'not immediately clear killed'],
  ],
  counterExamples: ['There is no information about the road.'],
  at: ['noInformation', 'losses', 'toll'],
  read: (clause, k) => {
    const item = clause.items[k];
    const open = item?.kind === 'trigger' && (item.trigger.kind === 'losses' || item.trigger.kind === 'toll') ? beingClarified(clause, item.last) : -1;
    if (item?.kind === 'trigger' && 'effect' in item.trigger && open >= 0) return [{ effect: item.trigger.effect, group: null, trigger: { first: open, last: open + 2 }, quote: joinRanges([item, { first: open, last: open + 2 }]), rule: 'noInformation', voice: 'noun', kind: 'no_information' }];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'noInformation') return [];
    const effect = effectAfter(clause, k + 1);
    if (!effect) return [];
    const trigger = { first: item.first, last: item.last };
    const about = clause.items.slice(k + 1, effect.at).flatMap((i) => (i.kind === 'group' ? [i.group] : []))[0];
    return [{ effect: effect.effect, group: null, ...(about ? { about } : {}), trigger, quote: joinRanges([trigger, effect]), rule: 'noInformation', voice: 'noun', kind: 'no_information' } satisfies Draft];
  },
};

const CLARIFIED = new Set(['clarified', 'established', 'ascertained', 'verified', 'determined', 'specified']);

/** "Information on casualties is being clarified": where it says so behind, or -1. */
function beingClarified({ lattice, sentence }: Clause, from: number): number {
  for (let i = from; i < Math.min(from + 8, sentence.last - 1); i++) {
    if (normAt(lattice, i) === 'being' && CLARIFIED.has(normAt(lattice, i + 1))) return i;
    if ([',', ';', 'and', 'which'].includes(normAt(lattice, i))) return -1;
  }
  return -1;
}

function effectAfter(clause: Clause, from: number): { readonly effect: Draft['effect']; readonly at: number; readonly first: number; readonly last: number } | null {
  for (let at = from; at < Math.min(from + 12, clause.items.length); at++) {
    const item = clause.items[at] as Item;
    if (item.kind === 'trigger' && 'effect' in item.trigger) return { effect: item.trigger.effect, at, first: item.first, last: item.last };
    if (item.kind === 'group' && item.group.head.kind === 'effect') return { effect: item.group.head.effect, at, first: item.first, last: item.last };
  }
  return null;
}
