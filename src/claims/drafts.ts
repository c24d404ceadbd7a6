import type { Clause } from './clause.ts';
import type { Draft } from './recognizer.ts';
import { RECOGNIZERS } from './recognizers.ts';
import { isUnreal } from './unreal.ts';

/**
 * The drafts of one sentence in reading order. At each item the recognizers are asked in their order and the first that finds something
 * speaks; people already claimed by an earlier trigger are not claimed again.
 */
export function findDrafts(clause: Clause): readonly Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  clause.items.forEach((_, k) => {
    for (const recognizer of RECOGNIZERS) {
      const fresh = recognizer.read(clause, k).filter((d) => !isTaken(d, taken) && !isUnreal(clause, d));
      if (fresh.length === 0) continue;
      for (const draft of fresh) for (const key of keysOf(draft)) taken.add(key);
      drafts.push(...fresh);
      break;
    }
  });
  return drafts.sort((a, b) => positionOf(a) - positionOf(b));
}

/** People are known by where their phrase begins, an effect without people by its own words; the kidnapped may be killed as well. */
const keysOf = (draft: Draft): readonly number[] => [draft.group?.first ?? draft.quote.last - 1, ...(draft.about ? [draft.about.first] : [])].flatMap((at) => (draft.group?.head.kind === 'effect' ? [at * 2, at * 2 + 1] : [at * 2 + (draft.effect === 'captured' ? 1 : 0)]));

const isTaken = (draft: Draft, taken: ReadonlySet<number>): boolean => keysOf(draft).some((key) => taken.has(key));

const positionOf = (draft: Draft): number => draft.group?.first ?? draft.trigger.first;
