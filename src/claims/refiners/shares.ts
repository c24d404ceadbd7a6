import type { Victim } from '../claim.ts';
import type { Refiner, Sketch } from '../sketch.ts';
import { amountOf, isNumbered, revise } from '../sketch.ts';

/** "About two thirds of them" of the figure right before it; other figures that the words may mean are listed. */
export const shares: Refiner = {
  name: 'shares',
  words: 'A share is worked out of the figure it follows, with the other figures it may mean as alternatives',
  refine: (sketches) => sketches.map((sketch) => {
    const amount = sketch.draft.group?.numeral?.amount;
    if (sketch.count.bound !== 'share' || amount?.kind !== 'share') return sketch;
    const before = sketches.filter((s) => s !== sketch && isNumbered(s) && s.count.bound !== 'share' && s.count.bound !== 'vague' && s.draft.rule !== 'subset' && s.draft.rule !== 'listed' && s.effect === sketch.effect && positionOf(s) < positionOf(sketch) && near(s, sketch));
    const whole = before.findLast((s) => s.sentence === sketch.sentence || s.partOf === null || isOfBoth(s, sketches));
    if (!whole) return sketch;
    const ratio = amount.ratio;
    const best = ratio === null ? null : Math.round(ratio * (amountOf(whole) ?? 0));
    return revise(sketch, 'shares', {
      count: { ...sketch.count, best }, victim: victimOf(sketch, whole), role: 'share', partOf: whole.key, scope: whole.scope, window: whole.window,
      alternatives: ratio === null ? [] : before.filter((s) => s !== whole && s.scope === whole.scope).map((s) => ({ best: Math.round(ratio * (amountOf(s) ?? 0)), because: `a share of "${s.count.text}"` })),
    });
  }),
};

/** "Most of them traders" says who they were; "a third of them in the market" leaves them those of the whole. */
function victimOf(sketch: Sketch, whole: Sketch): Victim {
  if (sketch.draft.about != null) return sketch.victim;
  return { ...whole.victim, text: isOfThem(sketch) ? whole.victim.text : sketch.victim.text, basis: { kind: 'implied', because: `a share of "${whole.count.text}"` } };
}

/** "killed nine guards, most of them in Asa, and two drivers": the people stand behind the share, their verb before it. */
const positionOf = ({ draft }: Sketch): number => Math.max(draft.group?.first ?? 0, draft.quote.first);

/** "219 casualties: 48 killed and 171 injured": the dead are a figure of their own beside the hurt. */
export const isOfBoth = (part: Sketch, all: readonly Sketch[]): boolean => part.effect !== 'casualties' && part.role !== 'subset' && all.some((s) => s.key === part.partOf && s.effect === 'casualties');

/** "Of the dead" may point back over a few sentences, "of them" only to the two before. */
const near = (a: Sketch, b: Sketch): boolean => b.sentence - a.sentence <= (isOfThem(b) ? 2 : 12);

const isOfThem = ({ draft: { group } }: Sketch): boolean => group?.head.kind === 'none' || (group?.head.kind === 'pronoun' && ['them', 'whom', 'which'].includes(group.head.word));
