import type { Context, Refiner } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { tagAt } from '../lattice.ts';

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

/** The actors in whose name a sentence denies something. */
function deniersOf(context: Context): ReadonlySet<string> {
  const deniers = new Set<string>();
  const { lattice, mentions } = context;
  lattice.tokens.forEach((_, i) => {
    const report = tagAt(lattice, i, 'report');
    if (report?.tag.act !== 'deny') return;
    const sentence = lattice.doc.sentences.find((s) => s.first <= i && i < s.last);
    const speaker = [...mentions.actors].reverse().find((a) => a.last <= i && sentence !== undefined && a.first >= sentence.first);
    if (speaker) deniers.add(speaker.name);
  });
  return deniers;
}
