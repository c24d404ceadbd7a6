import type { Context, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';

/** "Eighteen died in a blast that flattened a residential quarter. Four firemen are among the dead": the figures that follow in the paragraph have the site of the first, where no other place is told of them. */
export function shareSites(sketches: readonly Sketch[], { lattice }: Context): readonly Sketch[] {
  const { sentences } = lattice.doc;
  const last = new Map<number, Sketch>();
  return sketches.map((sketch) => {
    const { place } = sketch;
    const told = last.get(sketch.scene);
    const isSite = place?.basis.kind === 'stated' && /^\p{Ll}/u.test(place.text) && sketch.scope === 'incident';
    if (isSite) last.set(sketch.scene, sketch);
    else if (place?.basis.kind === 'stated') last.delete(sketch.scene);
    if (isSite || !told?.place || sketch.scope !== 'incident' || place?.basis.kind !== 'implied' || sentences[told.sentence]?.block !== sentences[sketch.sentence]?.block || sketch.place?.name !== told.place.name && place !== null) return sketch;
    return revise(sketch, 'scenes', { place: { ...told.place, basis: { kind: 'implied', because: 'another sentence of the same report says so' } } });
  });
}
