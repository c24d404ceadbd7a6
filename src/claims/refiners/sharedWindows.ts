import { isCapital, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { changed, revise } from '../sketch.ts';
import { isOwnEvent } from './ownEvent.ts';
import { EVENT_CLAUSE } from './periods.ts';
import { hasDayOfItsOwn, isExcluded, isPerfect } from './since.ts';

/** Phrasings that tell parts. */
export const PARTS: ReadonlySet<string> = new Set(['listed', 'subset', 'shareOf', 'countedTwice']);

/** Tolls of one paragraph are one statement: they share the start that any of them states; so do a whole's parts and shares. */
export function shareWindow(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  const { sentences } = context.lattice.doc;
  const beside = all.filter((s) => s !== sketch && s.window !== null && sentences[s.sentence]?.block === sentences[sketch.sentence]?.block);
  const dated = beside.find((s) => s.window?.from !== null && s.draft.toll);
  if (sketch.scope === 'cumulative') return sketch.window?.from === null && dated ? changed(sketch, { window: dated.window }) : sketch;
  if (isNotCounted(sketch, context) || isOwnEvent(sketch, context) || (!PARTS.has(sketch.draft.rule) && hasDayOfItsOwn(sketch, context))) return sketch;
  const onward = beside.some((s) => s.sentence === sketch.sentence - 1 || isBehindParts(s, sketch, all)) && goesOn(sketch, context);
  const owner = wholeOfPart(sketch, beside) ?? beside.find((s) => s.window?.from !== null && s.draft.toll && !(PARTS.has(sketch.draft.rule) && s.draft.rule === 'earlierTotal') && s.draft.quote.first < sketch.draft.quote.first) ?? ownerOfThose(sketch, all, context) ?? beside.find((s) => s.draft.quote.first < sketch.draft.quote.first && s.draft.rule !== 'earlierTotal' && (s.sentence === sketch.sentence || PARTS.has(sketch.draft.rule) || (onward && sketch.sentence - s.sentence <= 2))) ?? dated;
  if (!owner || (sketch.scope !== 'incident' && !(PARTS.has(sketch.draft.rule) && within(context.dates, sketch.segment).length === 0))) return sketch;
  const dependent = sketch.draft.toll === true || PARTS.has(sketch.draft.rule) || ['share', 'vague', 'unquantified'].includes(sketch.count.bound) || (owner.draft.toll !== true && owner.sentence === sketch.sentence) || (onward && sketch.sentence - owner.sentence <= 2);
  const behind = sketch.draft.quote.first > owner.draft.quote.first || sketch.count.bound === 'unquantified';
  return dependent && behind ? revise(sketch, 'cumulative', { scope: 'cumulative', window: owner.window }) : sketch;
}

/** "The victims of the accident at Kouria, nine according to the hospital, are not counted": what a total leaves out. */
function isNotCounted(sketch: Sketch, { lattice }: Context): boolean {
  const { segment, draft: { quote } } = sketch;
  if (isExcluded(sketch, lattice)) return true;
  for (let i = quote.last; i < segment.last; i++) if (normAt(lattice, i) === 'not' && ['counted', 'included'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

/** "129 civilians in March: 88 in Beni": the figure of its own sentence that it is a part of. */
const wholeOfPart = (sketch: Sketch, beside: readonly Sketch[]): Sketch | undefined =>
  (PARTS.has(sketch.draft.rule) ? beside.findLast((s) => s.sentence === sketch.sentence && s.effect === sketch.effect && !PARTS.has(s.draft.rule) && s.draft.rule !== 'earlierTotal' && s.draft.quote.first < sketch.draft.quote.first) : undefined);

/** A total, a sentence of its parts, and then this one. */
const isBehindParts = (total: Sketch, sketch: Sketch, all: readonly Sketch[]): boolean => total.sentence === sketch.sentence - 2 && all.every((s) => s.sentence !== sketch.sentence - 1 || PARTS.has(s.draft.rule));

/** "43 people have died since May. 61 people have been injured", "Landslides account for 39 deaths": the next sentence of a tally, in the perfect or telling its shares, without a day of its own. */
function goesOn(sketch: Sketch, context: Context): boolean {
  const { lattice, dates } = context;
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (sentence === undefined || within(dates, sentence).length > 0) return false;
  let accounts = false;
  for (let i = sentence.first; i < sentence.last; i++) accounts ||= ['account', 'accounted', 'accounts'].includes(normAt(lattice, i));
  let ofThem = false;
  for (let i = sentence.first; i < Math.min(sentence.first + 8, sentence.last); i++) ofThem ||= ['of', 'among'].includes(normAt(lattice, i)) && ['them', 'these', 'those'].includes(normAt(lattice, i + 1));
  const total = ['a', 'another'].includes(normAt(lattice, sentence.first)) && normAt(lattice, sentence.first + 1) === 'total';
  return accounts || ofThem || total || isFurther(sentence, context) || isTrueNumber(sketch, context) || isAlso(sketch, context) || isPerfect(lattice, sketch) || isMissing(sketch, sentence, context) || (sentence.last - sentence.first <= SHORT && sketch.draft.group?.definite === false && tellsNothing(sentence, context));
}

/** "The committee believes the real number of dead is not less than 3,000": held against the tally before. */
function isTrueNumber({ segment }: Sketch, { lattice }: Context): boolean {
  for (let i = segment.first; i < segment.last; i++) if (['real', 'true', 'actual'].includes(normAt(lattice, i)) && ['number', 'toll', 'figure', 'total', 'count'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

/** "The group also abducted 43 people", and neither a place nor what happened. */
function isAlso(sketch: Sketch, context: Context): boolean {
  for (let i = sketch.segment.first; i < sketch.draft.quote.first + 2; i++) if (normAt(context.lattice, i) === 'also') return tellsNothing(sketch.segment, context);
  return false;
}

/** "Thirty people are missing and 98 have been injured": at the head of a sentence that tells nothing else. */
const isMissing = ({ effect, draft: { quote } }: Sketch, sentence: Range, context: Context): boolean => effect === 'missing' && quote.first <= sentence.first + 1 && sentence.last - sentence.first <= LONG && tellsNothing(sentence, context);

/** "Another 30 people are still missing, and 98 have been injured." */
const LONG = 14;

/** "At least 97 people were injured." */
const SHORT = 8;

/** "Another 203 people were injured": more of the same period, where neither a place nor what happened is told. */
const isFurther = ({ first, last }: Range, { lattice, mentions }: Context): boolean =>
  (['another', 'additionally'].includes(normAt(lattice, first)) || (normAt(lattice, first + 1) === 'further' && normAt(lattice, first) === 'a') || (normAt(lattice, first) === 'in' && normAt(lattice, first + 1) === 'addition')) && tellsNothing({ first, last }, { lattice, mentions });

function tellsNothing({ first, last }: Range, { lattice, mentions }: Pick<Context, 'lattice' | 'mentions'>): boolean {
  // "A further 63 are listed as missing".
  for (let i = first; i < last; i++) if (EVENT_CLAUSE.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== 'least' && !(normAt(lattice, i) === 'as' && tagAt(lattice, i + 1, 'state')) && !isAtAny(lattice, i)) return false;
  return within(mentions.places, { first, last }).length === 0;
}

/** "At checkpoints", "near wells": wherever there were such. */
const isAtAny = (lattice: Lattice, i: number): boolean => ['at', 'near', 'by'].includes(normAt(lattice, i)) && kindAt(lattice, i + 1) === 'word' && !isCapital(lattice, i + 1) && /[^s]s$/.test(normAt(lattice, i + 1)) && tagAt(lattice, i + 1, 'person') === null && tagAt(lattice, i + 1, 'means') === null;

/** "Of those killed, 3,562 were in the east": the tally before, in its own paragraph or the one before. */
function ownerOfThose(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  if (sketch.draft.rule === 'subset' && isOfTheDeaths(sketch, context)) return all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && s.sentence < sketch.sentence && !PARTS.has(s.draft.rule));
  if (sketch.draft.rule !== 'listed' || normAt(context.lattice, sketch.draft.trigger.first - 1) !== 'of') return undefined;
  return all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && s.sentence < sketch.sentence && sketch.sentence - s.sentence <= 3);
}

const DEATHS: ReadonlySet<string> = new Set(['murders', 'deaths', 'killings', 'homicides', 'fatalities', 'drownings']);

/** "The port quarter accounts for 37 of the murders": a share of what the report has counted, however far above. */
const isOfTheDeaths = ({ draft: { quote, group } }: Sketch, { lattice }: Context): boolean => {
  const { last } = group?.numeral ?? quote;
  const at = normAt(lattice, last) === 'of' && ['the', 'these', 'those'].includes(normAt(lattice, last + 1)) ? last + 2 : -1;
  return at > 0 && DEATHS.has(normAt(lattice, at));
};
