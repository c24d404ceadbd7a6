import type { Refiner } from '../sketch.ts';
import { revise } from '../sketch.ts';

/** Where a monitor writes "casualties" for a figure whose parts are all killed, they are killed. */
export const tallyEffects: Refiner = {
  name: 'tallyEffects',
  words: '"Casualties" whose parts are all killed are killed',
  refine: (sketches) => sketches.map((sketch) => {
    if (sketch.effect !== 'casualties' || sketch.scope !== 'cumulative' || sketch.draft.kind !== 'counted') return sketch;
    const parts = sketches.filter((s) => s !== sketch && s.scope === 'cumulative' && s.sentence === sketch.sentence && s.draft.toll);
    const killed = parts.length > 0 && parts.every((p) => p.effect === 'killed');
    return killed ? revise(sketch, 'tallyEffects', { effect: 'killed' }) : sketch;
  }),
};
