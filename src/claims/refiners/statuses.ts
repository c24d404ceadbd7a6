import type { Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { isDenied } from './untrue.ts';
import { CLOSES } from '../printedDates.ts';
import { cueAt, isCapital, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';

/** Feared and denied figures are kept and not counted. */
export const statuses: Refiner = {
  name: 'statuses',
  words: 'Feared, expected and denied figures are shown and not counted',
  refine: (sketches, context) => sketches.map((sketch) => {
    if (sketch.status !== 'asserted') return sketch;
    // "Nine soldiers, not 14".
    if (sketch.draft.rule === 'contrast') return revise(sketch, 'denied', { status: 'denied' });
    if (isFeared(context.lattice, sketch)) return revise(sketch, 'feared', { status: 'feared' });
    return isDenied(context, sketch) || isNegated(context.lattice, sketch) ? revise(sketch, 'denied', { status: 'denied' }) : sketch;
  }),
};

/** "feared dead", "may have been killed", "could kill": a cue between the people and the verb, or right before. */
function isFeared(lattice: Lattice, sketch: Sketch): boolean {
  const { quote, trigger } = sketch.draft;
  if (startsFeared(lattice, trigger) || fearFollows(lattice, trigger) || isExpected(lattice, sketch) || isFearOf(lattice, quote.first)) return true;
  const from = Math.max(sketch.segment.first, Math.min(quote.first - 3, trigger.first - 5));
  for (let i = from; i < trigger.last; i++) {
    const length = cueAt(lattice, i, 'feared');
    if (length > 0 && i + length <= trigger.first + 1 && !isInsideGroup(sketch, i) && !isMonth(lattice, i) && !isOfOthers(lattice, i) && !isOfDoers(lattice, i, sketch)) return true;
  }
  return false;
}

/** "Mr May", "the feared militia", "who had feared for their lives": no fear for the people of the claim. */
const isOfOthers = (lattice: Lattice, i: number): boolean => (normAt(lattice, i) === 'may' && isCapital(lattice, i) && tagAt(lattice, i - 1, 'title') !== null) || (normAt(lattice, i) === 'feared' && (['the', 'a', 'this', 'that'].includes(normAt(lattice, i - 1)) || normAt(lattice, i + 1) === 'for'));

/** "Gunmen thought to be Islamists killed nine": in doubt is who did it, not that it was done. */
const isOfDoers = (lattice: Lattice, i: number, { draft: { voice, trigger, group } }: Sketch): boolean => voice === 'active' && normAt(lattice, i + 1) === 'to' && normAt(lattice, i + 2) === 'be' && trigger.first > i + 3 && (group?.first ?? 0) >= trigger.first;

const MAY = new Set(['may', 'might', 'could', 'would']);
const LIKELY = new Set(['expected', 'likely', 'set', 'bound', 'feared', 'certain', 'thought', 'believed']);
const REACHES = new Set(['rise', 'climb', 'reach', 'exceed', 'top', 'pass', 'surpass', 'increase', 'grow', 'be', 'go', 'hit', 'approach', 'jump']);
/** Tokens between the verb of a figure that is still to come and its number: "is expected to climb past the mark of 40". */
const TO_NUMBER = 6;

/** "The toll may rise to 40", "is likely to reach 40", "may be as high as 40": no number of today. */
function isExpected(lattice: Lattice, { draft: { group, trigger }, segment }: Sketch): boolean {
  if (group === null || group.first < trigger.first) return false;
  for (let i = group.first - 1; i >= Math.max(segment.first, group.first - TO_NUMBER) && normAt(lattice, i) !== ','; i--) {
    if (!REACHES.has(normAt(lattice, i))) continue;
    if ((MAY.has(normAt(lattice, i - 1)) && !isMonth(lattice, i - 1)) || (normAt(lattice, i - 1) === 'to' && LIKELY.has(normAt(lattice, i - 2)))) return true;
  }
  return false;
}

/** "It was feared last night that 40 had perished", "police suspect that 40 were buried there". */
function isFearOf(lattice: Lattice, first: number): boolean {
  if (normAt(lattice, first - 1) !== 'that') return false;
  return [2, 3, 4].some((n) => ['feared', 'fear', 'fears', 'suspect', 'suspects', 'suspected'].includes(normAt(lattice, first - n)));
}

/** "17 May" is no fear. */
const isMonth = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'may' && isCapital(lattice, i) && (kindAt(lattice, i - 1) === 'number' || kindAt(lattice, i + 1) === 'number' || CLOSES.has(normAt(lattice, i + 1)) || ['in', 'of', 'last', 'since', 'on', 'to', 'and', 'through', 'during', 'by', 'until', 'from', 'between'].includes(normAt(lattice, i - 1)));

/** "Would" stands first in a trigger only where somebody fears. */
const MODALS = new Set(['could', 'may', 'might', 'would', 'will']);

const startsFeared = (lattice: Lattice, trigger: Range): boolean => normAt(lattice, trigger.first) === 'feared' || normAt(lattice, trigger.first) === 'presumed' || (MODALS.has(normAt(lattice, trigger.first)) && normAt(lattice, trigger.first + 1) !== 'not');

/** "Casualties were feared." */
const fearFollows = (lattice: Lattice, trigger: Range): boolean => cueAt(lattice, trigger.last, 'auxiliary') > 0 && normAt(lattice, trigger.last + cueAt(lattice, trigger.last, 'auxiliary')) === 'feared';

const isInsideGroup = (sketch: Sketch, i: number): boolean => sketch.draft.group !== null && i >= sketch.draft.group.first && i < sketch.draft.group.last;

/** "We did not kill any civilian there", "the soldiers never killed a civilian": the verb itself is negated. */
function isNegated(lattice: Lattice, sketch: Sketch): boolean {
  const { trigger, voice } = sketch.draft;
  if (sketch.count.best === 0 || tagAt(lattice, trigger.first, 'verb') === null || (voice === 'passive' && sketch.draft.rule !== 'passive')) return false;
  const before = normAt(lattice, trigger.first - 1);
  return before === 'never' || (['not', "n't"].includes(before) && HELPS.has(normAt(lattice, trigger.first - 2)));
}

const HELPS = new Set(['do', 'did', 'does', 'has', 'have', 'had', 'was', 'were', 'is', 'are']);
