import { markFor } from '../lexicon/openers.ts';
import { isMarked, marksIn, normAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Draft } from './recognizer.ts';
import { speechOf } from './attributions.ts';
import type { Speech } from './attributions.ts';
import { entriesOf } from '../text/entries.ts';
import type { Sentence } from '../text/structure.ts';

/** Verbs with which a bulletin opens its next report inside one long sentence. */
const OPENERS = markFor(['published', 'learned', 'monitored', 'documented', 'recorded']);
const LONG = 60;
/** "published on the 3rd that the Observatory monitored ..." is one report: its second verb does not open another. */
const NESTED = 24;

/** The part of a sentence around token `at` that reports one thing: bounded by "and the Observatory published that". */
export function segmentAt(lattice: Lattice, of: { readonly sentence: Sentence; readonly index: number; readonly speech: readonly Speech[]; readonly at: number }): Range {
  const { sentence, at } = of;
  let { first, last } = sentence;
  if (last - first < LONG) return { first, last };
  for (const cut of cutsOf(lattice, of)) {
    if (cut <= at) first = Math.max(first, cut);
    else last = Math.min(last, cut);
  }
  return { first, last };
}

function cutsOf(lattice: Lattice, of: { readonly sentence: Sentence; readonly index: number; readonly speech: readonly Speech[] }): readonly number[] {
  return speechOf(of.speech, of.index)
    .filter((s) => s.verb.first > of.sentence.first + 8 && s.verb.last <= of.sentence.last && s.verb.first >= of.sentence.first && isMarked(lattice, s.verb.first, OPENERS))
    .map((s) => s.speaker.first)
    .filter((cut, i, cuts) => i === 0 || cut - (cuts[i - 1] as number) > NESTED);
}

/** "– Karsan: three killed": each entry of a list is a report of its own. */
const opensEntry = ({ doc }: Lattice, sentence: Sentence): boolean => doc.blocks[sentence.block]?.first === sentence.first && entriesOf(doc).get(sentence.block)?.bare === false;

/** Did a report of its own begin at this segment's start? */
export const opensReport = (lattice: Lattice, segment: Range, sentence: Sentence): boolean => {
  if (segment.first > sentence.first || opensEntry(lattice, sentence)) return true;
  return (marksIn(lattice, { first: segment.first, last: Math.min(segment.first + 14, segment.last) }) & OPENERS) !== 0;
};

/** What tells of one part of a list alone, and what stands before its list. */
export interface Stretch { readonly own: Range; readonly front: Range }

const NO_STRETCHES: ReadonlyMap<Draft, Stretch> = new Map();

/** "20 by militants, 11 by mines and 14 in Afmadow": a number without a noun or a verb, told by what stands behind it up to the next one. */
export const isBarePart = ({ group, trigger, kind }: Draft): boolean => kind === 'counted' && group?.head.kind === 'none' && trigger.first === group.first && trigger.last === group.last;

/** The stretches of a sentence's list: of its parts, of the verb's part that it begins with ("12 died in Kismayo, nine in Afmadow"), and of a whole before its colon. Null as own: the figure is no part. */
export function stretchesOf(lattice: Lattice, drafts: readonly Draft[], sentence: Range): ReadonlyMap<Draft, Stretch> {
  if (!drafts.some(isBarePart)) return NO_STRETCHES;
  const counted = drafts.filter((d) => d.kind === 'counted' && d.group !== null).sort((a, b) => startOf(a) - startOf(b));
  const stretches = new Map<Draft, Stretch>();
  let front: Range | null = null;
  for (const [n, draft] of counted.entries()) {
    const next = counted[n + 1];
    const opens = next !== undefined && isBarePart(next);
    if (!isBarePart(draft) && !opens) { front = null; continue; }
    const before = startOf(draft);
    if (!isBarePart(draft)) {
      // A whole before its parts, or the first part, which has the verb.
      const mark = normAt(lattice, startOf(next as Draft) - 1);
      front = { first: sentence.first, last: [':', '('].includes(mark) ? startOf(next as Draft) : before };
      stretches.set(draft, { own: { first: [':', '('].includes(mark) ? sentence.first : before, last: startOf(next as Draft) }, front });
      continue;
    }
    front ??= { first: sentence.first, last: before };
    stretches.set(draft, { own: { first: before, last: next ? startOf(next) : sentence.last }, front });
  }
  return stretches;
}

const startOf = (draft: Draft): number => draft.group?.first ?? draft.trigger.first;
