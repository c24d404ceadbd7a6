import type { Refiner } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { normAt } from '../lattice.ts';
import { quantify } from '../quantify.ts';

/** "At least 40 soldiers and 130 civilians": the bound reaches over a number joined to its own by a bare "and", and the claim is flagged. */
export const bounds: Refiner = {
  name: 'bounds',
  words: 'A bound reaches over numbers that are joined under the same verb, and this is flagged',
  refine: (sketches, context) => sketches.map((sketch, i) => {
    const first = sketches[i - 1];
    const a = first?.draft.group;
    const b = sketch.draft.group;
    if (!first || !a?.numeral || !b?.numeral || first.sentence !== sketch.sentence || first.draft.trigger.first !== sketch.draft.trigger.first) return sketch;
    const late = a.numeral.bound !== null && a.numeral.core.first > a.numeral.first;
    const joined = normAt(context.lattice, a.last) === 'and' && b.first === a.last + 1;
    if (!late || !joined || b.numeral.bound !== null || b.numeral.amount.kind !== 'number' || b.more) return sketch;
    const numbers = quantify({ amount: b.numeral.amount, bound: a.numeral.bound }, context.profile);
    return revise(sketch, 'bounds', {
      count: { ...sketch.count, ...numbers },
      issues: [...sketch.issues, { code: 'ambiguous_bound', words: `"${first.count.text}" may or may not reach over "${sketch.count.text}": it is read as reaching.` }],
    });
  }),
};
