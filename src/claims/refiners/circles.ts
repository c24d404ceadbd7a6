import type { Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';

/**
 * Rules that look at two figures at a time may let each of them give way to the other, and then neither would count. Of figures that stand in a circle one
 * stands: the one that replaces another, else an exact one, else the first in the text.
 */
export const circles: Refiner = {
  name: 'circles',
  words: 'No figure gives way to itself by way of others: of two that each say what the other says, one stands',
  refine: (sketches) => {
    const byKey = new Map(sketches.map((s) => [s.key, s]));
    const free = new Set<number>();
    const seen = new Set<number>();
    for (const sketch of sketches) {
      const circle = circleFrom(sketch, byKey, seen);
      if (circle.length > 0) free.add(headOf(circle).key);
    }
    return free.size === 0 ? sketches : sketches.map((s) => (free.has(s.key) ? revise(s, 'circles', { restates: null, partOf: null, role: 'independent' }) : s));
  },
};

const next = ({ restates, partOf }: Sketch): number | null => restates ?? partOf;

/** The figures that come back to themselves on the way from one that has not been looked at; none where the way ends. Each figure is passed once. */
function circleFrom(from: Sketch, byKey: ReadonlyMap<number, Sketch>, seen: Set<number>): readonly Sketch[] {
  const way: Sketch[] = [];
  let at: Sketch | undefined = from;
  while (at !== undefined && !seen.has(at.key)) {
    seen.add(at.key);
    way.push(at);
    const to: number | null = next(at);
    at = to === null ? undefined : byKey.get(to);
  }
  return at === undefined ? [] : way.slice(Math.max(0, way.indexOf(at)), way.includes(at) ? way.length : 0);
}

const headOf = (circle: readonly Sketch[]): Sketch => circle.find((s) => s.supersedes !== null) ?? circle.find((s) => s.count.best !== null && s.count.bound === 'exact') ?? (circle[0] as Sketch);
