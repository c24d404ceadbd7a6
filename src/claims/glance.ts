import { CUE_BITS, KIND_BITS } from '../lexicon/tags.ts';
import type { Lattice, Range } from './lattice.ts';
import { bitFor, OPENS } from '../lexicon/openers.ts';
import { RECOGNIZERS } from './recognizers.ts';

/** What one look over a sentence tells, before it is cut into items. Most sentences of a newspaper hold neither. */
export interface Glance {
  /** A number, in digits or words, may stand in it: it is claimed or set aside, never passed over. */
  readonly numbers: boolean;
  /** A word of harm stands in it, or a word with which a recognizer does without one. */
  readonly harm: boolean;
}

const HARM = KIND_BITS.verb | KIND_BITS.state | KIND_BITS.count | KIND_BITS.lives | KIND_BITS.leave | KIND_BITS.toll | KIND_BITS.losses | KIND_BITS.those;

const SIGN = bitFor(RECOGNIZERS.flatMap((r) => [...(r.signs ?? r.atWords ?? [])]));

export function glanceAt(lattice: Lattice, sentence: Range): Glance {
  let opens = 0;
  let kinds = 0;
  let cues = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    opens |= lattice.opens[i] as number;
    kinds |= lattice.kinds[i] as number;
    cues |= lattice.cues[i] as number;
  }
  const harm = (kinds & HARM) !== 0 || (cues & CUE_BITS.noInformation) !== 0 || (opens & SIGN) !== 0;
  return { numbers: (opens & OPENS.number) !== 0, harm };
}
