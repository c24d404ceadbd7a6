import { isCapital, normAt } from '../lattice.ts';
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

/** "Up to 45 were hurt in Karsan alone", "58 died in Belkar, many of them on the island of Dorma": where a part of what happened was is no place of the other figures. */
export function isOfSome({ key, place, draft, segment, sentence }: Sketch, mates: readonly Sketch[], { lattice }: Context): boolean {
  if (place?.basis.kind !== 'stated') return false;
  if (['subset', 'ofThem', 'shareOf', 'oneOfThose'].includes(draft.rule) && mates.some((m) => m.key < key && m.sentence === sentence && m.place !== null && m.place.name !== place.name)) return true;
  for (let i = Math.max(segment.first, draft.quote.first - 6); i < Math.min(segment.last, draft.quote.last + 10); i++) if (normAt(lattice, i) === 'alone' && isCapital(lattice, i - 1)) return true;
  return false;
}
