import type { Refiner, Sketch } from '../sketch.ts';
import { amountOf, isNumbered, revise } from '../sketch.ts';

/** "The toll later rose to 17": the earlier figure of the same happening gives way, and the late finds are part of the new one. */
export const updates: Refiner = {
  name: 'updates',
  words: 'A toll that rose replaces the earlier figure; "five more bodies" are part of it',
  refine: (sketches) => {
    const tolls = sketches.filter((s) => s.draft.toll === true && s.scope === 'incident' && isNumbered(s));
    if (tolls.length === 0) return sketches;
    return sketches.map((sketch) => {
      const late = tolls.find((toll) => toll !== sketch && isNear(sketch, toll) && sketch.draft.group?.more === true);
      if (late) return revise(sketch, 'updates', { partOf: late.key, role: 'subset' });
      const later = tolls.find((toll) => replaces(toll, sketch));
      if (later) return revise(sketch, 'updates', { restates: later.key, role: 'restates' });
      const earlier = sketches.find((s) => replaces(sketch, s));
      return earlier ? revise(sketch, 'updates', { supersedes: earlier.key }) : sketch;
    });
  },
};

const isNear = (a: Sketch, toll: Sketch): boolean => a.effect === toll.effect && a.scene === toll.scene && a.sentence === toll.sentence && isNumbered(a);

/** A toll replaces what stood before it in the text, is no larger, and names the same people or nobody in particular. */
function replaces(toll: Sketch, earlier: Sketch): boolean {
  if (toll.draft.toll !== true || toll === earlier || earlier.effect !== toll.effect || earlier.scene !== toll.scene || earlier.scope !== 'incident' || toll.scope !== 'incident') return false;
  if (!isNumbered(earlier) || earlier.partOf !== null || earlier.draft.quote.first > toll.draft.quote.first || earlier.draft.group?.more === true) return false;
  const same = toll.victim.class === 'unknown' || toll.victim.actor === earlier.victim.actor;
  return same && (amountOf(earlier) ?? 0) <= (amountOf(toll) ?? 0);
}
