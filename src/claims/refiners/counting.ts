import type { Refiner, Sketch } from '../sketch.ts';
import { amountOf, changed, isNumbered } from '../sketch.ts';

/** Says of each claim whether it counts towards this article's incident totals, and why. */
export const counting: Refiner = {
  name: 'counting',
  words: 'Each victim counts once: parts or their whole, one of several restatements, nothing feared, denied, cumulative or background',
  refine: (sketches) => sketches.map((sketch) => {
    const verdict = judge(sketch, sketches);
    return changed(sketch, { counted: verdict.counted, reason: verdict.reason, role: roleOf(sketch, sketches) });
  }),
};

interface Verdict { readonly counted: boolean; readonly reason: string }

const no = (reason: string): Verdict => ({ counted: false, reason });

function judge(sketch: Sketch, all: readonly Sketch[]): Verdict {
  if (sketch.status === 'no_information') return no('no information: an open row that a later article can fill');
  if (!isNumbered(sketch)) return no('a row without a number');
  if (sketch.status === 'feared') return no('feared, not reported as having happened');
  if (sketch.status === 'denied') return no('denied');
  if (sketch.count.bound === 'share') return no('a share of a figure that stands already');
  if (sketch.scope === 'cumulative') return no('a cumulative tally is compared with the incidents, never added to them');
  if (sketch.scope === 'background') return no('an event of another time, mentioned as background');
  if (sketch.restates !== null) return no(isReplaced(sketch, all) ? `an earlier figure, replaced by "${words(sketch.restates, all)}"` : `says again what "${words(sketch.restates, all)}" says`);
  return judgeParts(sketch, all);
}

const isReplaced = (sketch: Sketch, all: readonly Sketch[]): boolean => all.some((s) => s.supersedes === sketch.key && s.key === sketch.restates);

const words = (key: number, all: readonly Sketch[]): string => all.find((s) => s.key === key)?.count.text ?? '';

/** Parts count when they use up their whole; otherwise the whole does. */
function judgeParts(sketch: Sketch, all: readonly Sketch[]): Verdict {
  const own = partsOf(sketch, all);
  if (own.length > 0) {
    return usesUp(own, sketch) ? no(`its parts are counted: ${own.map((p) => `"${p.count.text}"`).join(', ')}`) : { counted: true, reason: 'counted: the whole, its parts do not use it up' };
  }
  if (sketch.partOf === null) return { counted: true, reason: 'counted' };
  const whole = all.find((s) => s.key === sketch.partOf);
  if (!whole) return { counted: true, reason: 'counted' };
  if (sketch.role === 'subset') return no(`among the "${whole.count.text}" already counted`);
  if (whole.restates !== null || whole.partOf !== null || !usesUp(partsOf(whole, all), whole)) return no(`part of "${whole.count.text}", which is counted as a whole`);
  return { counted: true, reason: `counted: part of "${whole.count.text}"` };
}

const partsOf = (whole: Sketch, all: readonly Sketch[]): readonly Sketch[] => all.filter((s) => s.partOf === whole.key && s.role === 'part' && s.restates === null);

/** Parts that come to twice an exact whole tell it apart in two ways ("12 confirmed, 15 not yet; 19 in the north, 8 in the south"). */
function usesUp(own: readonly Sketch[], whole: Sketch): boolean {
  const sum = own.reduce((n, p) => n + (amountOf(p) ?? 0), 0);
  return sum >= (whole.count.low ?? amountOf(whole) ?? 0) && !(whole.count.bound === 'exact' && sum >= 2 * (amountOf(whole) ?? 0) && own.length > 2);
}

function roleOf(sketch: Sketch, all: readonly Sketch[]): Sketch['role'] {
  if (sketch.role !== 'independent') return sketch.role;
  return all.some((s) => s.partOf === sketch.key && s.role !== 'share') ? 'whole' : 'independent';
}
