import { normAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { speechOf } from './attributions.ts';
import type { Speech } from './attributions.ts';
import { entriesOf } from '../text/entries.ts';
import type { Sentence } from '../text/structure.ts';

/** Verbs with which a bulletin opens its next report inside one long sentence. */
const OPENERS = new Set(['published', 'learned', 'monitored', 'documented', 'recorded']);
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
    .filter((s) => s.verb.first > of.sentence.first + 8 && s.verb.last <= of.sentence.last && s.verb.first >= of.sentence.first && OPENERS.has(normAt(lattice, s.verb.first)))
    .map((s) => s.speaker.first)
    .filter((cut, i, cuts) => i === 0 || cut - (cuts[i - 1] as number) > NESTED);
}

/** "– Karsan: three killed": each entry of a list is a report of its own. */
const opensEntry = ({ doc }: Lattice, sentence: Sentence): boolean => entriesOf(doc).get(sentence.block)?.bare === false && doc.blocks[sentence.block]?.first === sentence.first;

/** Did a report of its own begin at this segment's start? */
export const opensReport = (lattice: Lattice, segment: Range, sentence: Sentence): boolean => {
  if (segment.first > sentence.first || opensEntry(lattice, sentence)) return true;
  for (let i = segment.first; i < Math.min(segment.first + 14, segment.last); i++) if (OPENERS.has(normAt(lattice, i))) return true;
  return false;
};
