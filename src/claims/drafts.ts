import type { Clause } from './clause.ts';
import type { Draft } from './recognizer.ts';
import { RECOGNIZERS } from './recognizers.ts';

/**
 * The drafts of one sentence in reading order. At each item the recognizers are asked in their order and the first that finds something
 * speaks; people already claimed by an earlier trigger are not claimed again.
 */
export function findDrafts(clause: Clause): readonly Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  clause.items.forEach((_, k) => {
    for (const recognizer of RECOGNIZERS) {
      const fresh = recognizer.read(clause, k).filter((d) => !isTaken(d, taken));
      if (fresh.length === 0) continue;
      for (const draft of fresh) taken.add(keyOf(draft));
      drafts.push(...fresh);
      break;
    }
  });
  return drafts.sort((a, b) => positionOf(a) - positionOf(b));
}

/** People are known by where their phrase begins; an effect without people by its own words. */
const keyOf = (draft: Draft): number => draft.group?.first ?? draft.quote.last - 1;

const isTaken = (draft: Draft, taken: ReadonlySet<number>): boolean => taken.has(keyOf(draft));

const positionOf = (draft: Draft): number => draft.group?.first ?? draft.trigger.first;
