import type { Context, Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { CLOSES } from '../dates.ts';
import { cueAt, isCapital, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';

/** Feared and denied figures are kept and not counted. */
export const statuses: Refiner = {
  name: 'statuses',
  words: 'Feared, expected and denied figures are shown and not counted',
  refine: (sketches, context) => sketches.map((sketch) => {
    if (sketch.status !== 'asserted') return sketch;
    if (isFeared(context.lattice, sketch)) return revise(sketch, 'feared', { status: 'feared' });
    return isDenied(context.lattice, sketch) || isNegated(context.lattice, sketch) || isCalledFalse(context, sketch) ? revise(sketch, 'denied', { status: 'denied' }) : sketch;
  }),
};

/** "feared dead", "may have been killed", "could kill": a cue between the people and the verb, or right before. */
function isFeared(lattice: Lattice, sketch: Sketch): boolean {
  const { quote, trigger } = sketch.draft;
  if (startsFeared(lattice, trigger) || fearFollows(lattice, trigger)) return true;
  const from = Math.max(sketch.segment.first, Math.min(quote.first - 3, trigger.first - 5));
  for (let i = from; i < trigger.last; i++) {
    const length = cueAt(lattice, i, 'feared');
    if (length > 0 && i + length <= trigger.first + 1 && !isInsideGroup(sketch, i) && !isMonth(lattice, i)) return true;
  }
  return false;
}

/** "17 May" is no fear. */
const isMonth = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'may' && isCapital(lattice, i) && (kindAt(lattice, i - 1) === 'number' || kindAt(lattice, i + 1) === 'number' || CLOSES.has(normAt(lattice, i + 1)) || ['in', 'of', 'last', 'since', 'on', 'to', 'and', 'through', 'during', 'by', 'until', 'from', 'between'].includes(normAt(lattice, i - 1)));

/** "Would" stands first in a trigger only where somebody fears. */
const MODALS = new Set(['could', 'may', 'might', 'would', 'will']);

const startsFeared = (lattice: Lattice, trigger: Range): boolean => normAt(lattice, trigger.first) === 'feared' || normAt(lattice, trigger.first) === 'presumed' || (MODALS.has(normAt(lattice, trigger.first)) && normAt(lattice, trigger.first + 1) !== 'not');

/** "Casualties were feared." */
const fearFollows = (lattice: Lattice, trigger: Range): boolean => cueAt(lattice, trigger.last, 'auxiliary') > 0 && normAt(lattice, trigger.last + cueAt(lattice, trigger.last, 'auxiliary')) === 'feared';

const isInsideGroup = (sketch: Sketch, i: number): boolean => sketch.draft.group !== null && i >= sketch.draft.group.first && i < sketch.draft.group.last;

/** "denied that 12 people were killed": a denial before the claim in the same part of the sentence. */
function isDenied(lattice: Lattice, sketch: Sketch): boolean {
  for (let i = sketch.segment.first; i < sketch.draft.quote.first; i++) {
    // "There is no truth in reports that 40 died".
    if (normAt(lattice, i) === 'truth' && normAt(lattice, i - 1) === 'no') return true;
    const report = tagAt(lattice, i, 'report');
    if (report?.tag.act === 'deny') return sketch.draft.quote.first - i < 14 && !saysBetween(lattice, i + report.length, sketch.draft.quote.first);
  }
  return false;
}

/** "We did not kill any civilian there", "the soldiers never killed a civilian": the verb itself is negated. */
function isNegated(lattice: Lattice, sketch: Sketch): boolean {
  const { trigger, voice } = sketch.draft;
  if (sketch.count.best === 0 || tagAt(lattice, trigger.first, 'verb') === null || (voice === 'passive' && sketch.draft.rule !== 'passive')) return false;
  const before = normAt(lattice, trigger.first - 1);
  return before === 'never' || (['not', "n't"].includes(before) && HELPS.has(normAt(lattice, trigger.first - 2)));
}

const HELPS = new Set(['do', 'did', 'does', 'has', 'have', 'had', 'was', 'were', 'is', 'are']);

const OF_NUMBERS = new Set(['figure', 'figures', 'number', 'numbers', 'claim', 'claims', 'reports', 'report', 'toll', 'allegations', 'allegation', 'rumour', 'rumor', 'rumours', 'rumors', 'hearsay', 'story', 'stories', 'assertion', 'assertions', 'suggestions', 'news', 'messages', 'posts', 'message', 'post']);
const FALSE = new Set(['false', 'untrue', 'fabricated', 'baseless', 'fake', 'exaggerated', 'unfounded', 'misleading', 'incorrect', 'invented', 'disregarded', 'wrong']);
/** How many tokens behind the number its verdict may stand. */
const VERDICT_REACH = 40;
const NEGATED = new Set(['not', "n't", 'no', 'never']);

/** "The figure of over fifty killed, which is being circulated, is false": the sentence begins with somebody's number and ends with what it is worth. */
function isCalledFalse(context: Context, sketch: Sketch): boolean {
  const { lattice } = context;
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (!sentence) return false;
  let told = false;
  // "alleging that 25 were killed and that three are held": the second of what is alleged.
  const second = normAt(lattice, sketch.draft.quote.first - 1) === 'that' && normAt(lattice, sketch.draft.quote.first - 2) === 'and';
  for (let i = second ? sentence.first : Math.max(sentence.first, sketch.draft.quote.first - 6); i < sketch.draft.quote.first; i++) told ||= OF_NUMBERS.has(normAt(lattice, i));
  if (!told) return false;
  for (let i = sketch.draft.quote.last; i < Math.min(sentence.last, sketch.draft.quote.last + VERDICT_REACH); i++) {
    if (FALSE.has(normAt(lattice, i))) return [1, 2, 3].some((n) => ['is', 'are', 'was', 'were', 'be'].includes(normAt(lattice, i - n))) && ![1, 2].some((n) => NEGATED.has(normAt(lattice, i - n)));
  }
  return false;
}

/** "denied that civilians were hit and said 15 insurgents were killed", "deny opening fire, and accuse the army of wounding five": what is said behind the denial is not denied. */
function saysBetween(lattice: Lattice, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (['say', 'tell', 'announce', 'accuse'].includes(tagAt(lattice, i, 'report')?.tag.act ?? '')) return true;
  return false;
}
