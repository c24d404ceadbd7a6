import type { Context, Refiner } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { hasKind, tagAt } from '../lattice.ts';
import { within } from '../ordered.ts';

/** A perpetrator whose own side denies it somewhere in the text is contested. */
export const denials: Refiner = {
  name: 'denials',
  words: 'Responsibility that somebody denies is contested',
  refine: (sketches, context) => {
    const deniers = deniersOf(context);
    return sketches.map((sketch) => {
      const actor = sketch.perpetrator?.actor ?? null;
      return sketch.perpetrator && actor !== null && deniers.has(actor) ? revise(sketch, 'denials', { perpetrator: { ...sketch.perpetrator, contested: true } }) : sketch;
    });
  },
};

/** A denial's speaker stands within this many tokens before it. */
const REACH = 24;

/** The actors in whose name a sentence denies something. */
function deniersOf(context: Context): ReadonlySet<string> {
  const deniers = new Set<string>();
  const { lattice, mentions } = context;
  for (let i = context.part.first; i < context.part.last; i++) {
    if (!hasKind(lattice, i, KIND_BITS.report)) continue;
    const report = tagAt(lattice, i, 'report');
    if (report?.tag.act !== 'deny') continue;
    const speaker = within(mentions.actors, { first: i - REACH + 1, last: i }).at(-1);
    if (speaker) deniers.add(speaker.name);
  }
  return deniers;
}
